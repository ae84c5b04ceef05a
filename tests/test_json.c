/* JSON read, walked and written; abuse case A21. */
#include <stdlib.h>

#include "base/json.h"

#include "tests/unit.h"

static struct json *
read_ok(const char *text)
{
	struct json *j = NULL;
	struct fault f = { 0 };

	if (json_read(str_of(text), &j, &f) != ST_OK)
		fail_msg("%u:%u: %s", f.line, f.col, f.what);
	return j;
}

static void
a_walk_through_a_strangers_json_needs_no_checks(void **state)
{
	struct json *j = read_ok("{\"items\":[{\"n\":\"12.5\",\"ok\":true},"
				 "{\"n\":7}],\"a.b\":1,\"s\":\"x\"}");

	(void)state;
	assert_int_equal(json_kind(j), KIND_OBJECT);
	assert_int_equal(json_count(json_get(j, "items")), 2);
	assert_true(json_number(json_path(j, STR("items.0.n"))) == 12.5);
	assert_true(json_number(json_path(j, STR("items.1.n"))) == 7.0);
	assert_true(json_bool(json_path(j, STR("items.0.ok"))));
	assert_null(json_path(j, STR("items.2.n")));
	assert_null(json_path(j, STR("items.-1")));
	assert_null(json_path(j, STR("s.x.y")));
	assert_ptr_equal(json_path(j, STR("")), j);
	assert_str(json_str(json_get(j, "s")), "x");
	assert_str(json_str(json_get(j, "items")), "");
	assert_str(json_name_at(j, 2), "s");
	assert_null(json_at(j, 3));
	assert_null(json_get(NULL, "x"));
	assert_int_equal(json_kind(NULL), KIND_NULL);
	assert_int_equal(json_count(NULL), 0);
	assert_true(json_number(json_get(j, "s")) == 0.0);
	json_free(j);
}

static void
only_decimal_strings_are_numbers(void **state)
{
	struct json *j =
	    read_ok("[\"nan\",\"inf\",\"0x10\",\"\",\"1e3\",\" 40 \",\"4%\"]");

	(void)state;
	for (size_t i = 0; i < 4; i++)
		assert_true(json_number(json_at(j, i)) == 0.0);
	assert_true(json_number(json_at(j, 4)) == 1000.0);
	assert_true(json_number(json_at(j, 5)) == 40.0);
	assert_true(json_number(json_at(j, 6)) == 0.0);
	json_free(j);
}

static void
hostile_texts_are_refused_with_a_position(void **state)
{
	static const struct {
		const char *text;
		unsigned line;
	} bad[] = {
		{ "", 1 },
		{ "{\"a\":1,\n\"a\":2}", 2 },
		{ "[1e999]", 1 },
		{ "[\"\\ud800\"]", 1 },
		{ "[\"\\udc00\\ud800\"]", 1 },
		{ "[\"\xff\"]", 1 },
		{ "{\"a\":1}\n\nx", 3 },
		{ "{'a':1}", 1 },
		{ "[1,]", 1 },
		{ "[1 2]", 1 },
		{ "[\"\n\"]", 1 },
		{ "nul", 1 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		struct json *j = NULL;
		struct fault f = { 0 };

		assert_int_equal(
		    json_read(str_of(bad[i].text), &j, &f), ST_SYNTAX);
		assert_null(j);
		assert_int_equal(f.line, bad[i].line);
		assert_true(f.col > 0);
		assert_true(f.what[0] != '\0');
	}
}

static void
depth_is_bounded(void **state)
{
	static char deep[20001];
	struct json *j = NULL;
	struct fault f = { 0 };

	(void)state;
	memset(deep, '[', 10000);
	memset(deep + 10000, ']', 10000);
	assert_int_equal(
	    json_read((struct str){ deep, 20000 }, &j, &f), ST_SYNTAX);
	assert_null(j);
}

static void
a_large_string_is_read_and_a_larger_text_is_not(void **state)
{
	size_t n = (size_t)50 << 20;
	struct json *j = NULL;
	struct fault f = { 0 };
	char *text = malloc(JSON_MAX + 1);

	(void)state;
	assert_non_null(text);
	memset(text, 'a', JSON_MAX + 1);
	text[0] = text[n - 1] = '"';
	assert_int_equal(json_read((struct str){ text, n }, &j, &f), ST_OK);
	assert_int_equal(json_str(j).n, n - 2);
	json_free(j);
	j = NULL;
	assert_int_equal(
	    json_read((struct str){ text, JSON_MAX + 1 }, &j, &f), ST_LIMIT);
	assert_null(j);
	free(text);
}

static void
odd_but_lawful_texts_are_read(void **state)
{
	struct json *j =
	    read_ok("\xef\xbb\xbf[12345678901234567890,\"a\\u0000b\"]");

	(void)state;
	assert_true(json_number(json_at(j, 0)) > 1.2e19);
	assert_int_equal(json_str(json_at(j, 1)).n, 3);
	json_free(j);
	j = read_ok("null");
	assert_int_equal(json_kind(j), KIND_NULL);
	json_free(j);
}

static void
strings_are_written_inert(void **state)
{
	struct buf b = buf_new(256);

	(void)state;
	json_put_str(&b, STR("a\"\\\b\f\n\r\t\x01\x1b\x7f"));
	assert_buf(&b, "\"a\\\"\\\\\\b\\f\\n\\r\\t\\u0001\\u001b\\u007f\"");
	json_put_str(&b, STR("\xff\xe2\x80\xa8\xe2\x80\xa9\xc2\x9b\xc3\xa9"));
	assert_buf(&b, "\"\xef\xbf\xbd\\u2028\\u2029\\u009b\xc3\xa9\"");
	buf_free(&b);
}

static void
numbers_are_written_as_short_as_they_read_back(void **state)
{
	static const struct {
		double d;
		const char *want;
	} cases[] = { { 0, "0" }, { -0.0, "0" }, { 40, "40" }, { 7500, "7500" },
		{ 0.1, "0.1" }, { 62.5, "62.5" },
		{ -1.0 / 3, "-0.3333333333333333" }, { 1e300, "1e+300" },
		{ 123456789012.0, "123456789012" } };
	struct buf b = buf_new(256);
	double zero = 0;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		json_put_number(&b, cases[i].d);
		assert_buf(&b, cases[i].want);
	}
	json_put_number(&b, strtod("inf", NULL));
	assert_buf(&b, "null");
	json_put_number(&b, strtod("nan", NULL) + zero);
	assert_buf(&b, "null");
	buf_free(&b);
}

static void
a_value_is_written_again_with_its_names_sorted(void **state)
{
	struct json *j =
	    read_ok("{ \"b\" : [1, 2.5, null, true, false, \"\\u00e9\"],"
		    " \"a\" : {}, \"aa\" : [] }");
	struct buf b = buf_new(256);

	(void)state;
	json_put(&b, j);
	assert_buf(&b, "{\"a\":{},\"aa\":[],\"b\":[1,2.5,null,true,false,"
		       "\"\xc3\xa9\"]}");
	buf_free(&b);
	json_free(j);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    a_walk_through_a_strangers_json_needs_no_checks),
		cmocka_unit_test(only_decimal_strings_are_numbers),
		cmocka_unit_test(hostile_texts_are_refused_with_a_position),
		cmocka_unit_test(depth_is_bounded),
		cmocka_unit_test(
		    a_large_string_is_read_and_a_larger_text_is_not),
		cmocka_unit_test(odd_but_lawful_texts_are_read),
		cmocka_unit_test(strings_are_written_inert),
		cmocka_unit_test(
		    numbers_are_written_as_short_as_they_read_back),
		cmocka_unit_test(
		    a_value_is_written_again_with_its_names_sorted),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
