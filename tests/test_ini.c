/* Settings, and the broken files that editors leave (fault F16). */
#include "base/ini.h"

#include "tests/unit.h"

static struct arena *arena;

static int
open_arena(void **state)
{
	(void)state;
	return (arena = arena_new(1 << 20)) == NULL;
}

static int
close_arena(void **state)
{
	(void)state;
	arena_free(arena);
	return 0;
}

static void
sections_keys_and_values_come_with_their_places(void **state)
{
	struct ini ini = { 0 };

	(void)state;
	assert_int_equal(ini_read(arena, "x.ini",
			     STR("top = 1\n"
				 "# a comment\n"
				 "; another\n"
				 "\n"
				 "[ channel mail ] # ours\n"
				 "  to = a b  c # kept \n"
				 "\tempty =\n"
				 "url=http://h/?a=b"),
			     &ini, NULL),
	    ST_OK);
	assert_int_equal(ini.n, 4);
	assert_str(ini.lines[0].section, "");
	assert_str(ini.lines[0].key, "top");
	assert_str(ini.lines[1].section, "channel mail");
	assert_str(ini.lines[1].key, "to");
	assert_str(ini.lines[1].value, "a b  c # kept");
	assert_int_equal(ini.lines[1].line, 6);
	assert_int_equal(ini.lines[1].col, 3);
	assert_int_equal(ini.lines[1].value_col, 8);
	assert_str(ini.lines[2].value, "");
	assert_str(ini.lines[3].value, "http://h/?a=b");
	assert_int_equal(ini.lines[3].line, 8);
}

static void
other_systems_line_ends_and_marks_are_read_over(void **state)
{
	struct ini ini = { 0 };

	(void)state;
	assert_int_equal(ini_read(arena, "x.ini",
			     STR("\xef\xbb\xbf[a]\r\nk = v\r\n"), &ini, NULL),
	    ST_OK);
	assert_int_equal(ini.n, 1);
	assert_str(ini.lines[0].section, "a");
	assert_str(ini.lines[0].value, "v");
	assert_int_equal(ini.lines[0].line, 2);
	assert_int_equal(ini_read(arena, "x.ini", STR(""), &ini, NULL), ST_OK);
	assert_int_equal(ini.n, 0);
}

static void
a_half_written_file_is_refused_whole_with_its_place(void **state)
{
	static const struct {
		struct str text;
		unsigned line, col;
	} bad[] = {
		{ STR_INIT("a = 1\nfeeds"), 2, 1 },
		{ STR_INIT("a = 1\n[chan"), 2, 1 },
		{ STR_INIT("[]\n"), 1, 1 },
		{ STR_INIT("[ ]\n"), 1, 1 },
		{ STR_INIT("[a] b = c\n"), 1, 5 },
		{ STR_INIT("  = v\n"), 1, 3 },
		{ STR_INIT("a = 1\0\0\0\n"), 1, 6 },
		{ STR_INIT("a = \x1b[0m\n"), 1, 5 },
		{ STR_INIT("a = 1\rb = 2\n"), 1, 6 },
		{ STR_INIT("a = \xff\n"), 1, 1 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		struct ini ini = { .n = 99 };
		struct fault f = { 0 };

		assert_int_equal(
		    ini_read(arena, "x.ini", bad[i].text, &ini, &f), ST_SYNTAX);
		assert_int_equal(ini.n, 99);
		assert_string_equal(f.file, "x.ini");
		assert_int_equal(f.line, bad[i].line);
		assert_int_equal(f.col, bad[i].col);
	}
}

static void
many_lines_keep_their_order(void **state)
{
	struct buf b = buf_new(1 << 20);
	struct ini ini = { 0 };

	(void)state;
	for (int i = 0; i < 1000; i++)
		buf_printf(&b, "k%d = %d\n", i, i);
	assert_int_equal(
	    ini_read(arena, "x.ini", buf_view(&b), &ini, NULL), ST_OK);
	assert_int_equal(ini.n, 1000);
	assert_str(ini.lines[777].key, "k777");
	assert_int_equal(ini.lines[777].line, 778);
	buf_free(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    sections_keys_and_values_come_with_their_places),
		cmocka_unit_test(
		    other_systems_line_ends_and_marks_are_read_over),
		cmocka_unit_test(
		    a_half_written_file_is_refused_whole_with_its_place),
		cmocka_unit_test(many_lines_keep_their_order),
	};

	return cmocka_run_group_tests(tests, open_arena, close_arena);
}
