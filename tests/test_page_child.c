/* A child that reads a stranger's bytes: what it may and may not. */
#include <stdlib.h>

#include "page/child.h"
#include "tests/unit.h"

static void
a_child_is_ended_at_its_limits(void **state)
{
	static const char *const busy_loop[] = { "sh", "-c",
		"while :; do :; done", NULL };
	static const char *const sleeper[] = { "sh", "-c", "exec sleep 60",
		NULL };
	static const char *const talker[] = { "sh", "-c",
		"while :; do echo word; done", NULL };
	char path[] = "/tmp/pactwatch-XXXXXX";
	const char *writer[] = { "sh", "-c", "echo word > \"$0\"", path, NULL };
	int file = mkstemp(path);
	struct child_limits l = {
		.cpu_s = 1, .wall_s = 20, .space_bytes = (size_t)256 << 20
	};
	struct buf out = buf_new(4096);
	struct fault f = { 0 };

	(void)state;
	assert_int_equal(
	    child_run("/bin/sh", busy_loop, &l, STR(""), &out, &f), ST_LIMIT);
	assert_string_equal(f.what, "time limit");
	assert_int_equal(
	    child_run("/bin/sh", talker, &l, STR("not read"), &out, &f),
	    ST_LIMIT);
	assert_string_equal(f.what, "size limit");
	buf_clear(&out);
	/* It writes no files, not even where it may. */
	assert_true(file >= 0);
	assert_int_not_equal(
	    child_run("/bin/sh", writer, &l, STR(""), &out, &f), ST_OK);
	assert_int_equal(lseek(file, 0, SEEK_END), 0);
	(void)close(file);
	(void)unlink(path);
	l.wall_s = 1;
	assert_int_equal(
	    child_run("/bin/sh", sleeper, &l, STR(""), &out, &f), ST_LIMIT);
	assert_int_equal(
	    child_run("/no/such/program", sleeper, &l, STR(""), &out, &f),
	    ST_ABSENT);
	buf_free(&out);
}

static void
a_child_that_reads_nothing_ends_nobody(void **state)
{
	static const char *const deaf[] = { "sh", "-c", "echo said", NULL };
	struct child_limits l = {
		.cpu_s = 5, .wall_s = 20, .space_bytes = (size_t)256 << 20
	};
	struct buf in = buf_new(8 << 20), out = buf_new(4096);
	struct fault f = { 0 };

	(void)state;
	for (int i = 0; i < 1 << 20; i++)
		buf_puts(&in, "words ");
	assert_int_equal(
	    child_run("/bin/sh", deaf, &l, buf_view(&in), &out, &f), ST_OK);
	assert_str(buf_view(&out), "said\n");
	buf_free(&in);
	buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_child_is_ended_at_its_limits),
		cmocka_unit_test(a_child_that_reads_nothing_ends_nobody),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
