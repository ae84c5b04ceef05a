/* Whole files; abuse case A25: nothing planted is written through. */
#include <sys/resource.h>
#include <sys/stat.h>

#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"

#include "tests/unit.h"

static struct arena *arena;
static char folder[] = "/tmp/pactwatch-file-XXXXXX";
static char home[4096];

static int
open_folder(void **state)
{
	(void)state;
	return (arena = arena_new(4 << 20)) == NULL ||
	       getcwd(home, sizeof(home)) == NULL || mkdtemp(folder) == NULL ||
	       chdir(folder) != 0;
}

static int
close_folder(void **state)
{
	(void)state;
	arena_free(arena);
	return chdir(home) != 0 || rmdir(folder) != 0;
}

static void
what_is_written_is_read_back_with_its_mode(void **state)
{
	struct str out = { NULL, 0 };
	struct fault f = { 0 };
	struct stat is;

	(void)state;
	assert_int_equal(file_write("a", STR("one\0two"), 0600, &f), ST_OK);
	assert_int_equal(file_read(arena, "a", 100, &out, &f), ST_OK);
	assert_int_equal(out.n, 7);
	assert_memory_equal(out.p, "one\0two", 8);
	assert_int_equal(stat("a", &is), 0);
	assert_int_equal(is.st_mode & 0777, 0600);
	assert_int_equal(file_write("a", STR(""), 0644, &f), ST_OK);
	assert_int_equal(file_read(arena, "a", 100, &out, &f), ST_OK);
	assert_int_equal(out.n, 0);
	assert_int_equal(stat("a", &is), 0);
	assert_int_equal(is.st_mode & 0777, 0644);
	assert_int_equal(unlink("a"), 0);
}

static void
a_mask_of_nothing_opens_no_door(void **state)
{
	mode_t before = umask(0);
	struct fault f = { 0 };
	struct stat is;

	(void)state;
	assert_int_equal(file_write("a", STR("secret"), 0600, &f), ST_OK);
	umask(before);
	assert_int_equal(stat("a", &is), 0);
	assert_int_equal(is.st_mode & 0777, 0600);
	assert_int_equal(unlink("a"), 0);
}

static void
the_ceiling_of_a_read_is_kept(void **state)
{
	struct str out = STR("kept");
	struct fault f = { 0 };

	(void)state;
	assert_int_equal(file_write("a", STR("12345"), 0600, &f), ST_OK);
	assert_int_equal(file_read(arena, "a", 5, &out, &f), ST_OK);
	assert_str(out, "12345");
	assert_int_equal(file_read(arena, "a", 4, &out, &f), ST_LIMIT);
	assert_str(out, "12345");
	assert_string_equal(f.file, "a");
	assert_int_equal(
	    file_read(arena, "/dev/zero", 1000, &out, &f), ST_LIMIT);
	assert_int_equal(unlink("a"), 0);
}

static void
what_cannot_be_read_is_named(void **state)
{
	struct str out = STR("kept");
	struct fault f = { 0 };

	(void)state;
	assert_int_equal(file_read(arena, "none", 9, &out, &f), ST_NOINPUT);
	assert_string_equal(f.file, "none");
	assert_true(f.what[0] != '\0');
	assert_int_equal(file_read(arena, ".", 9, &out, &f), ST_NOINPUT);
	assert_non_null(strstr(f.what, "directory"));
	assert_str(out, "kept");
}

static void
a_planted_link_is_replaced_and_its_target_untouched(void **state)
{
	struct str out = { NULL, 0 };
	struct fault f = { 0 };
	struct stat is;

	(void)state;
	assert_int_equal(file_write("victim", STR("mine"), 0600, &f), ST_OK);
	assert_int_equal(symlink("victim", "report"), 0);
	assert_int_equal(file_write("report", STR("new"), 0600, &f), ST_OK);
	assert_int_equal(lstat("report", &is), 0);
	assert_true(S_ISREG(is.st_mode));
	assert_int_equal(file_read(arena, "victim", 100, &out, &f), ST_OK);
	assert_str(out, "mine");
	assert_int_equal(unlink("victim"), 0);
	assert_int_equal(unlink("report"), 0);
}

static void
devices_and_folders_are_not_replaced(void **state)
{
	struct fault f = { 0 };
	struct stat is;

	(void)state;
	assert_int_equal(
	    file_write("/dev/null", STR("x"), 0600, &f), ST_CREATE);
	assert_int_equal(stat("/dev/null", &is), 0);
	assert_true(S_ISCHR(is.st_mode));
	assert_int_equal(file_write(".", STR("x"), 0600, &f), ST_CREATE);
	assert_int_equal(file_write("no/such", STR("x"), 0600, &f), ST_CREATE);
	assert_string_equal(f.file, "no/such");
}

static void
a_write_that_fails_leaves_the_old_file_and_no_litter(void **state)
{
	struct rlimit before, small = { 0 };
	struct str out = { NULL, 0 };
	struct fault f = { 0 };
	char large[8192];

	(void)state;
	memset(large, 'x', sizeof(large));
	assert_int_equal(file_write("a", STR("old"), 0600, &f), ST_OK);
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
	small = before;
	small.rlim_cur = 4096;
	(void)signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
	assert_int_equal(
	    file_write("a", (struct str){ large, sizeof(large) }, 0600, &f),
	    ST_IO);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
	assert_int_equal(file_read(arena, "a", 100, &out, &f), ST_OK);
	assert_str(out, "old");
	assert_int_equal(unlink("a"), 0);
	/* close_folder() fails where anything else is left. */
}

static void
folders_are_made_for_their_owner_and_only_above(void **state)
{
	struct fault f = { 0 };
	struct stat is;

	(void)state;
	(void)umask(0);
	assert_int_equal(file_folders("a//b/c/file", &f), ST_OK);
	assert_int_equal(file_folders("a//b/c/file", &f), ST_OK);
	assert_int_equal(stat("a/b/c", &is), 0);
	assert_int_equal(is.st_mode & 07777, 0700);
	assert_int_not_equal(stat("a/b/c/file", &is), 0);
	assert_int_equal(file_write("a/b/c/file", STR("x"), 0600, &f), ST_OK);
	assert_int_equal(file_folders("a/b/c/file/d", &f), ST_OK);
	assert_int_equal(file_folders("a/b/c/file/d/e", &f), ST_CREATE);
	assert_string_equal(f.file, "a/b/c/file/d/e");
	assert_int_equal(file_folders("plain", &f), ST_OK);
	assert_int_equal(file_folders("", &f), ST_OK);
	assert_int_equal(unlink("a/b/c/file"), 0);
	assert_int_equal(rmdir("a/b/c"), 0);
	assert_int_equal(rmdir("a/b"), 0);
	assert_int_equal(rmdir("a"), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_written_is_read_back_with_its_mode),
		cmocka_unit_test(a_mask_of_nothing_opens_no_door),
		cmocka_unit_test(the_ceiling_of_a_read_is_kept),
		cmocka_unit_test(what_cannot_be_read_is_named),
		cmocka_unit_test(
		    a_planted_link_is_replaced_and_its_target_untouched),
		cmocka_unit_test(devices_and_folders_are_not_replaced),
		cmocka_unit_test(
		    a_write_that_fails_leaves_the_old_file_and_no_litter),
		cmocka_unit_test(
		    folders_are_made_for_their_owner_and_only_above),
	};

	return cmocka_run_group_tests(tests, open_folder, close_folder);
}
