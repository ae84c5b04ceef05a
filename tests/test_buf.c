/* The buffer that grows up to its ceiling. */
#include "tests/unit.h"

static void
writes_add_up_and_stay_nul_terminated(void **state)
{
	struct buf b = buf_new(1 << 20);

	(void)state;
	buf_puts(&b, "lithium");
	buf_char(&b, ' ');
	buf_printf(&b, "%d%%", 40);
	buf_str(&b, STR(""));
	assert_string_equal(b.p, "lithium 40%");
	for (int i = 0; i < 5000; i++)
		buf_puts(&b, "abc");
	assert_int_equal(b.n, 11 + 15000);
	assert_int_equal(b.p[b.n], '\0');
	assert_int_equal(buf_status(&b), ST_OK);
	buf_free(&b);
}

static void
the_ceiling_is_reached_exactly_and_errors_stick(void **state)
{
	struct buf b = buf_new(4);

	(void)state;
	buf_puts(&b, "four");
	assert_int_equal(buf_status(&b), ST_OK);
	buf_char(&b, '!');
	assert_int_equal(buf_status(&b), ST_LIMIT);
	buf_puts(&b, "");
	assert_int_equal(buf_status(&b), ST_LIMIT);
	assert_str(buf_view(&b), "four");
	buf_clear(&b);
	buf_printf(&b, "%s", "again");
	assert_int_equal(buf_status(&b), ST_LIMIT);
	assert_int_equal(b.n, 0);
	buf_free(&b);
	buf_puts(&b, "ok");
	assert_str(buf_view(&b), "ok");
	buf_free(&b);
}

static void
code_points_become_one_to_four_bytes(void **state)
{
	struct buf b = buf_new(64);

	(void)state;
	buf_utf8(&b, 'a');
	buf_utf8(&b, 0xe9);
	buf_utf8(&b, 0x20ac);
	buf_utf8(&b, 0x1f600);
	assert_buf(&b, "a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80");
	buf_utf8(&b, 0xd800);
	buf_utf8(&b, 0x110000);
	assert_buf(&b, "\xef\xbf\xbd\xef\xbf\xbd");
	buf_free(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(writes_add_up_and_stay_nul_terminated),
		cmocka_unit_test(
		    the_ceiling_is_reached_exactly_and_errors_stick),
		cmocka_unit_test(code_points_become_one_to_four_bytes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
