/*
 * F21: workers whose machines' clocks are hours apart.  PACTWATCH_TEST_DB names
 * the server, whose clock is the only one that counts.
 */
#include <time.h>

#include "cron/pass.h"
#include "store/lease.h"
#include "store_world.h"

#define HOURS 3600

struct runs {
	size_t n;
	int64_t first, last;
};

static bool
take_run(void *ctx, const struct store_cell *c)
{
	struct runs *r = ctx;
	size_t n, at = 0;
	const struct store_column *columns = store_columns(VIEW_RUNS, &n);

	while (at < n && strcmp(columns[at].name, "started") != 0)
		at++;
	assert_true(at < n);
	r->n++;
	r->last = c[at].integer;
	if (r->n == 1 || r->last < r->first)
		r->first = r->last;
	return true;
}

/* A pass of a worker whose clock is wrong by "skew". */
static void
pass(const struct world *w, int64_t skew, bool given)
{
	struct config config = { .state = w->dir };
	struct log log = { 0 };
	struct pass_in in = { .config = &config,
		.db = w->path,
		.data = ".",
		.log = &log,
		.now = (int64_t)time(NULL) + skew,
		.now_given = given };
	struct pass_done done;
	struct fault f = { 0 };

	if (pass_run(&in, &done, &f) != ST_OK)
		fail_msg("%s", f.what);
}

static struct runs
runs(struct world *w)
{
	struct runs r = { 0 };
	struct fault f = { 0 };

	if (store_list(w->s, VIEW_RUNS, &(struct store_filter){ 0 }, take_run,
		&r, &f) != ST_OK)
		fail_msg("%s", f.what);
	return r;
}

/* One behind is not kept waiting by one ahead, and both write one time down. */
static void
passes_go_by_the_clock_of_the_server(void **state)
{
	struct world *w = *state;
	int64_t began = (int64_t)time(NULL);
	struct runs r;

	pass(w, INT64_C(6) * HOURS, false);
	pass(w, INT64_C(-6) * HOURS, false);
	pass(w, INT64_C(48) * HOURS, false);
	r = runs(w);
	assert_int_equal(r.n, 3);
	assert_in_range(r.first, began - 2, began + 120);
	assert_in_range(r.last, began - 2, began + 120);
}

/* What a caller says stands: a replay has a time of its own. */
static void
a_time_that_was_given_stands(void **state)
{
	struct world *w = *state;
	int64_t began = (int64_t)time(NULL);
	struct runs r;

	pass(w, INT64_C(-6) * HOURS, true);
	r = runs(w);
	assert_int_equal(r.n, 1);
	assert_in_range(r.first, began - INT64_C(6) * HOURS - 2,
	    began - INT64_C(6) * HOURS + 120);
}

int
main(void)
{
#define CASE(name) cmocka_unit_test_setup_teardown(name, world_up, world_down)
	const struct CMUnitTest tests[] = {
		CASE(passes_go_by_the_clock_of_the_server),
		CASE(a_time_that_was_given_stands),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
