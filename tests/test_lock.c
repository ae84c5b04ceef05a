/* The lock of a pass. */
#include <sys/stat.h>
#include <sys/wait.h>

#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "cron/lock.h"
#include "tests/unit.h"

static char dir[64];

static int
up(void **state)
{
	(void)state;
	(void)snprintf(dir, sizeof(dir), "/tmp/pactwatch-lock-XXXXXX");
	return mkdtemp(dir) == NULL;
}

static void
a_second_pass_is_told_who_runs(void **state)
{
	char deep[128], want[32];
	struct fault f = { 0 };
	int first = -1, second = -1;

	(void)state;
	(void)snprintf(deep, sizeof(deep), "%s/a/b", dir);
	assert_int_equal(lock_take(deep, &first, &f), ST_OK);
	assert_int_equal(lock_take(deep, &second, &f), ST_BUSY);
	(void)snprintf(want, sizeof(want), "process %ld", (long)getpid());
	assert_non_null(strstr(f.what, want));
	assert_int_equal(second, -1);
	lock_drop(first);
	assert_int_equal(lock_take(deep, &second, &f), ST_OK);
	lock_drop(second);
}

static void
a_killed_owner_leaves_no_lock(void **state)
{
	struct fault f = { 0 };
	int fd = -1, ready[2];
	char c;
	pid_t pid;

	(void)state;
	assert_int_equal(pipe(ready), 0);
	pid = fork();
	if (pid == 0) {
		if (lock_take(dir, &fd, &f) == ST_OK &&
		    write(ready[1], "x", 1) == 1)
			(void)pause();
		_exit(1);
	}
	assert_int_equal(read(ready[0], &c, 1), 1);
	assert_int_equal(lock_take(dir, &fd, &f), ST_BUSY);
	assert_int_equal(kill(pid, SIGKILL), 0);
	assert_int_equal(waitpid(pid, NULL, 0), pid);
	assert_int_equal(lock_take(dir, &fd, &f), ST_OK);
	lock_drop(fd);
}

static void
a_planted_link_is_not_followed(void **state)
{
	char path[128], target[128];
	struct fault f = { 0 };
	int fd = -1;

	(void)state;
	(void)snprintf(path, sizeof(path), "%s/pass.lock", dir);
	(void)snprintf(target, sizeof(target), "%s/victim", dir);
	(void)unlink(path);
	assert_int_equal(symlink(target, path), 0);
	assert_int_equal(lock_take(dir, &fd, &f), ST_CREATE);
	assert_int_equal(access(target, F_OK), -1);
	(void)unlink(path);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_second_pass_is_told_who_runs),
		cmocka_unit_test(a_killed_owner_leaves_no_lock),
		cmocka_unit_test(a_planted_link_is_not_followed),
	};

	return cmocka_run_group_tests(tests, up, NULL);
}
