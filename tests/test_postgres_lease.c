/*
 * F21: workers whose clocks differ by hours, and one that dies with a lease,
 * which is waited for and not ended by hand.  PACTWATCH_TEST_DB names the
 * server.  Every clock that our code reads goes by __wrap_clock_gettime().
 */
#include <sys/wait.h>

#include <signal.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "store/db.h"
#include "store/lease.h"
#include "store_world.h"

#define HOST STR("http://a.example")

static time_t skew; /* seconds that this worker's clocks are wrong by */
static unsigned read_clocks;

int __real_clock_gettime(clockid_t, struct timespec *);
int __wrap_clock_gettime(clockid_t, struct timespec *);
time_t __real_time(time_t *);
time_t __wrap_time(time_t *);

int
__wrap_clock_gettime(clockid_t id, struct timespec *t)
{
	int r = __real_clock_gettime(id, t);

	read_clocks++;
	t->tv_sec += skew;
	return r;
}

time_t
__wrap_time(time_t *t)
{
	time_t now = __real_time(NULL) + skew;

	read_clocks++;
	if (t != NULL)
		*t = now;
	return now;
}

static double
true_time(void)
{
	struct timespec t;

	(void)__real_clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void
pause_s(double s)
{
	struct timespec t = { (time_t)s,
		(long)((s - (double)(time_t)s) * 1e9) };

	(void)nanosleep(&t, NULL);
}

static struct store *
worker(const struct world *w)
{
	struct store *s = NULL;
	struct fault f = { 0 };

	if (store_open(w->path, STORE_WRITE, &s, &f) != ST_OK)
		fail_msg("%s", f.what);
	return s;
}

static bool
leases(struct store *s, int64_t seconds)
{
	bool mine = false;
	struct fault f = { 0 };

	if (store_lease(s, HOST, seconds, &mine, &f) != ST_OK)
		fail_msg("%s", f.what);
	return mine;
}

/* Asks until the lease is had; for how many true seconds. */
static double
waits(struct store *s)
{
	double from = true_time();

	while (!leases(s, 2)) {
		assert_true(true_time() - from < 20);
		pause_s(0.1);
	}
	return true_time() - from;
}

/* Of two whose clocks are a day apart, either way round: who has a lease has
 * it, and its end is the same to both. */
static void
skewed_by(struct world *w, time_t first, time_t second)
{
	struct store *a = worker(w), *b = worker(w);
	struct fault f = { 0 };
	double waited;

	skew = first;
	assert_true(leases(a, 3));
	skew = second;
	assert_false(leases(b, 3));
	skew = first; /* and renewed, it is had for longer */
	assert_int_equal(store_lease_renew(a, 3, &f), ST_OK);
	skew = second;
	assert_false(leases(b, 3));
	waited = waits(b);
	if (waited < 1.5 || waited > 10)
		fail_msg("a lease of 3 s was waited for %.1f s", waited);
	skew = first;
	assert_false(leases(a, 3));
	skew = second;
	assert_int_equal(store_lease_end(b, &f), ST_OK);
	skew = first;
	assert_true(leases(a, 3));
	assert_int_equal(store_lease_end(a, &f), ST_OK);
	skew = 0;
	store_close(a);
	store_close(b);
}

static void
leases_go_by_the_clock_of_the_server(void **state)
{
	struct world *w = *state;
	unsigned before = read_clocks;
	struct timespec t;

	(void)clock_gettime(CLOCK_REALTIME, &t);
	assert_int_equal(read_clocks, before + 1); /* it is this one we bend */
	skewed_by(w, 43200, -43200);
	skewed_by(w, -43200, 43200);
}

static void
the_lease_of_a_dead_worker_runs_out(void **state)
{
	struct world *w = *state;
	int pipe_of[2], how = 0;
	char heard = 0;
	struct store *s;
	double waited;
	pid_t child;

	assert_int_equal(pipe(pipe_of), 0);
	child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		struct store *mine = NULL;
		bool had = false;

		if (store_open(w->path, STORE_WRITE, &mine, NULL) == ST_OK &&
		    store_lease(mine, HOST, 3, &had, NULL) == ST_OK && had &&
		    write(pipe_of[1], "L", 1) == 1)
			(void)kill(getpid(), SIGKILL);
		_exit(1);
	}
	(void)close(pipe_of[1]);
	assert_int_equal(read(pipe_of[0], &heard, 1), 1);
	(void)close(pipe_of[0]);
	assert_int_equal(waitpid(child, &how, 0), child);
	assert_true(WIFSIGNALED(how) && WTERMSIG(how) == SIGKILL);
	s = worker(w);
	waited = waits(s);
	if (waited < 0.5 || waited > 10)
		fail_msg("a lease of 3 s was waited for %.1f s", waited);
	store_close(s);
}

#define HOSTS 60
#define ROUND 7 /* names that one call may have */

static const char *const names[] = { "host a", "host b", "host c" };

/* "Host 0" .. of the hosts that are claimed by the round. */
static void
list_hosts(struct str *hosts, char (*text)[16])
{
	for (size_t i = 0; i < HOSTS; i++) {
		(void)snprintf(text[i], sizeof(text[i]), "host %zu", i);
		hosts[i] = str_of(text[i]);
	}
}

/* Takes what it can get, a letter into the pipe for each: its host's number. */
static void
takes_all(const struct world *w, int out)
{
	struct str hosts[HOSTS];
	char text[HOSTS][16];
	bool mine[HOSTS], had[HOSTS] = { false };
	struct store *s = worker(w);
	size_t got;

	list_hosts(hosts, text);
	do {
		struct str left[HOSTS];
		unsigned char of[HOSTS];
		size_t n = 0;

		got = 0;
		for (size_t i = 0; i < HOSTS; i++) {
			if (had[i])
				continue;
			of[n] = (unsigned char)i;
			left[n++] = hosts[i];
		}
		if (store_lease_some(s, left, n, ROUND, 60, mine, NULL) !=
		    ST_OK)
			_exit(1);
		for (size_t i = 0; i < n; i++) {
			if (!mine[i])
				continue;
			if (write(out, &of[i], 1) != 1)
				_exit(1);
			had[of[i]] = true;
			got++;
		}
		/* What one call may have. */
		if (got > ROUND)
			_exit(2);
	} while (got > 0);
	_exit(0);
}

/* Of several workers that take some at a time none gets what another has, and
 * none is left over. */
static void
no_two_workers_have_one_host(void **state)
{
	struct world *w = *state;
	unsigned taken[HOSTS] = { 0 };
	unsigned char host;
	int pipe_of[2], how = 0;

	assert_int_equal(pipe(pipe_of), 0);
	for (int i = 0; i < 4; i++) {
		pid_t child = fork();

		assert_true(child >= 0);
		if (child == 0)
			takes_all(w, pipe_of[1]);
	}
	(void)close(pipe_of[1]);
	while (read(pipe_of[0], &host, 1) == 1)
		taken[host < HOSTS ? host : 0]++;
	(void)close(pipe_of[0]);
	for (int i = 0; i < 4; i++) {
		assert_true(wait(&how) > 0);
		assert_true(WIFEXITED(how));
		assert_int_equal(WEXITSTATUS(how), 0);
	}
	for (size_t i = 0; i < HOSTS; i++)
		assert_int_equal(taken[i], 1);
}

/* Somebody takes a host at this very moment: nobody waits for him. */
static void
what_is_being_taken_is_passed_over(void **state)
{
	struct world *w = *state;
	struct store *a = worker(w), *b = worker(w);
	struct str hosts[3];
	bool mine[3];

	for (size_t i = 0; i < 3; i++)
		hosts[i] = str_of(names[i]);
	assert_int_equal(
	    store_lease_some(a, hosts, 3, 3, 60, mine, NULL), ST_OK);
	assert_int_equal(store_lease_end(a, NULL), ST_OK);
	assert_int_equal(a->backend->script(a->db,
			     "BEGIN;SELECT name FROM lease WHERE name="
			     "'host a' FOR UPDATE",
			     NULL),
	    ST_OK);
	(void)alarm(20); /* or it waits for ever */
	assert_int_equal(
	    store_lease_some(b, hosts, 3, 2, 60, mine, NULL), ST_OK);
	(void)alarm(0);
	assert_false(mine[0]);
	assert_true(mine[1] && mine[2]);
	assert_int_equal(a->backend->script(a->db, "ROLLBACK", NULL), ST_OK);
	store_close(a);
	store_close(b);
}

int
main(void)
{
#define UNIT(name) cmocka_unit_test_setup_teardown(name, world_up, world_down)
	const struct CMUnitTest tests[] = {
		UNIT(leases_go_by_the_clock_of_the_server),
		UNIT(the_lease_of_a_dead_worker_runs_out),
		UNIT(no_two_workers_have_one_host),
		UNIT(what_is_being_taken_is_passed_over),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
