/* UTF-8: valid or not, cleaned, folded, measured, made inert. */
#include "base/utf8.h"

#include "tests/unit.h"

static void
only_the_shortest_form_of_a_real_character_is_valid(void **state)
{
	static const struct str bad[] = {
		STR_INIT("\x80"),             /* a lone continuation */
		STR_INIT("\xc0\x80"),         /* NUL in two bytes */
		STR_INIT("\xc1\xbf"),         /* DEL in two bytes */
		STR_INIT("\xe0\x9f\xbf"),     /* U+07FF in three */
		STR_INIT("\xf0\x8f\xbf\xbf"), /* U+FFFF in four */
		STR_INIT("\xed\xa0\x80"),     /* a surrogate */
		STR_INIT("\xf4\x90\x80\x80"), /* past U+10FFFF */
		STR_INIT("\xf5\x80\x80\x80"),
		STR_INIT("\xff"),
		STR_INIT("\xe2\x82"), /* cut short */
		STR_INIT("a\xe2\x82z"),
	};

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_false(utf8_valid(bad[i]));
	assert_true(utf8_valid(STR("")));
	assert_true(utf8_valid(STR("a\xc3\xa9\xe2\x82\xac\xf4\x8f\xbf\xbf")));
}

static void
cleaning_replaces_bad_bytes_nul_and_private_use(void **state)
{
	struct buf b = buf_new(256);

	(void)state;
	utf8_clean(&b, STR("a\0b\xee\x80\x80"
			   "c\xffz\xf3\xb0\x80\x80"));
	assert_buf(&b, "a\xef\xbf\xbd"
		       "b\xef\xbf\xbd"
		       "c\xef\xbf\xbdz"
		       "\xef\xbf\xbd");
	buf_free(&b);
}

static void
folding_lowers_and_composes(void **state)
{
	struct buf b = buf_new(256);

	(void)state;
	utf8_fold(&b, STR("AbC 40%"));
	assert_buf(&b, "abc 40%");
	/* E and a combining acute become one small letter. */
	utf8_fold(&b, STR("E\xcc\x81"));
	assert_buf(&b, "\xc3\xa9");
	/* Final sigma is found by a search for sigma. */
	utf8_fold(&b, STR("\xce\xa3\xcf\x82"));
	assert_buf(&b, "\xcf\x83\xcf\x83");
	utf8_fold(&b, STR("\xd0\x9c\xff"));
	assert_buf(&b, "\xd0\xbc\xef\xbf\xbd");
	buf_free(&b);
}

static void
width_counts_what_a_terminal_shows(void **state)
{
	(void)state;
	assert_int_equal(utf8_width(STR("abc")), 3);
	assert_int_equal(utf8_width(STR("e\xcc\x81")), 1);
	assert_int_equal(utf8_width(STR("\xe6\x97\xa5\xe6\x9c\xac")), 4);
	assert_int_equal(utf8_width(STR("\x1b\n")), 0);
	assert_str(
	    utf8_fit(STR("\xe6\x97\xa5\xe6\x9c\xac"), 3), "\xe6\x97\xa5");
	assert_str(utf8_fit(STR("e\xcc\x81x"), 1), "e\xcc\x81");
	assert_str(utf8_fit(STR("abc"), 9), "abc");
	assert_str(utf8_fit(STR("abc"), 0), "");
}

static void
nothing_that_steers_a_terminal_survives(void **state)
{
	struct buf b = buf_new(256);

	(void)state;
	utf8_inert(&b, STR("\x1b]52;c;x\a"));
	assert_buf(&b, "\\x1b]52;c;x\\x07");
	utf8_inert(&b, STR("a\r\nb\t\x7f"));
	assert_buf(&b, "a\\x0d\\x0ab\\x09\\x7f");
	/* C1 CSI, right-to-left override, isolate, line separator. */
	utf8_inert(&b, STR("\xc2\x9b"
			   "1m\xe2\x80\xae\xe2\x81\xa6\xe2\x80\xa8"));
	assert_buf(&b, "\\x9b"
		       "1m\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
	utf8_inert(&b, STR("\x9b"
			   "caf\xc3\xa9"));
	assert_buf(&b, "\xef\xbf\xbd"
		       "caf\xc3\xa9");
	buf_free(&b);
}

static void
one_line_stays_one_line_and_inert(void **state)
{
	struct buf b = buf_new(256);

	(void)state;
	utf8_flat(&b, STR(" a\r\n\tb  c\x1b[0m\n"));
	assert_buf(&b, " a b c\\x1b[0m ");
	utf8_flat(&b, (struct str){ "x\0y", 3 });
	assert_buf(&b, "x\\x00y");
	buf_free(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    only_the_shortest_form_of_a_real_character_is_valid),
		cmocka_unit_test(
		    cleaning_replaces_bad_bytes_nul_and_private_use),
		cmocka_unit_test(folding_lowers_and_composes),
		cmocka_unit_test(width_counts_what_a_terminal_shows),
		cmocka_unit_test(nothing_that_steers_a_terminal_survives),
		cmocka_unit_test(one_line_stays_one_line_and_inert),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
