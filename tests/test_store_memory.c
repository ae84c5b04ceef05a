/*
 * Memory that cannot be had: the n-th request of a call fails, for one n after
 * another, or all from the n-th on.  The call ends with a status, nothing is
 * half done, and what was stored is there.  Requests of our code come through
 * the linker's --wrap, those of SQLite through its table of methods.
 */
#include <fcntl.h>

#include <sqlite3.h>

#include "store/keep.h"
#include "store_world.h"

#define STORED_MAX 60 /* documents */

static struct {
	bool on, all; /* all from then on, or that one alone */
	long left;    /* requests until then */
	bool hit;
} torture;

static bool
refused(void)
{
	if (!torture.on || --torture.left > 0)
		return false;
	if (torture.left < 0 && !torture.all)
		return false;
	torture.hit = true;
	return true;
}

void *__real_malloc(size_t);
void *__real_calloc(size_t, size_t);
void *__real_realloc(void *, size_t);
void *__wrap_malloc(size_t);
void *__wrap_calloc(size_t, size_t);
void *__wrap_realloc(void *, size_t);

void *
__wrap_malloc(size_t n)
{
	return refused() ? NULL : __real_malloc(n);
}

void *
__wrap_calloc(size_t n, size_t size)
{
	return refused() ? NULL : __real_calloc(n, size);
}

void *
__wrap_realloc(void *p, size_t n)
{
	return refused() ? NULL : __real_realloc(p, n);
}

static sqlite3_mem_methods below;

static void *
sql_malloc(int n)
{
	return refused() ? NULL : below.xMalloc(n);
}

static void *
sql_realloc(void *p, int n)
{
	return refused() ? NULL : below.xRealloc(p, n);
}

static void
hook_sqlite(void)
{
	sqlite3_mem_methods mine;

	assert_int_equal(
	    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &below), SQLITE_OK);
	mine = below;
	mine.xMalloc = sql_malloc;
	mine.xRealloc = sql_realloc;
	assert_int_equal(
	    sqlite3_config(SQLITE_CONFIG_MALLOC, &mine), SQLITE_OK);
	/* No memory kept back for small things: each is asked for. */
	assert_int_equal(
	    sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0), SQLITE_OK);
}

/* Files that are open: a call that fails leaves none behind. */
static int
handles(void)
{
	int n = 0;

	for (int fd = 0; fd < 256; fd++)
		n += fcntl(fd, F_GETFD) != -1;
	return n;
}

static bool
count(void *ctx, const struct store_cell *c)
{
	(void)c;
	++*(size_t *)ctx;
	return true;
}

/* What a pass does with a store: opened, written, read, closed. */
static enum status
use(struct world *w, const struct story *y, struct store_put_done *done,
    struct fault *f)
{
	struct store_filter all = { .text = STR("pact") };
	size_t n = 0, ticked;
	enum status st = store_open(w->path, STORE_CREATE, &w->s, f);

	if (st == ST_OK)
		st = world_put(w, y, done, f);
	if (st == ST_OK)
		st = store_list(w->s, VIEW_SEARCH, &all, count, &n, f);
	all.text = STR("");
	if (st == ST_OK)
		st = store_list(w->s, VIEW_AGREEMENTS, &all, count, &n, f);
	if (st == ST_OK)
		st = store_tick(w->s, &w->policy, NOW, &ticked, f);
	store_close(w->s);
	w->s = NULL;
	return st;
}

static size_t
kept(struct world *w, bool check)
{
	struct fault f = { 0 };
	size_t n;

	if (store_open(w->path, STORE_WRITE, &w->s, &f) != ST_OK)
		fail_msg("open: %s", f.what);
	if (check && store_check(w->s, NULL, NULL, &f) != ST_OK)
		fail_msg("check: %s", f.what);
	n = world_list(w, VIEW_DOCUMENTS, (struct store_filter){ 0 }).n;
	store_close(w->s);
	w->s = NULL;
	return n;
}

/* One story with the n-th request refused.  False where none was. */
static bool
refuse_nth(struct world *w, long n, bool all, int number, size_t *stored)
{
	struct story y = story_signed;
	struct store_put_done done = { 0 };
	struct fault f = { 0 };
	char url[64], text[160];
	int open = handles();
	enum status st;
	size_t now;

	snprintf(url, sizeof(url), "https://n%d.example/%d", number, number);
	snprintf(text, sizeof(text), "story %d of the pact, word%d", number,
	    number * 31);
	y.url = url;
	y.text = text;
	torture.left = n;
	torture.all = all;
	torture.hit = false;
	torture.on = true;
	st = use(w, &y, &done, &f);
	torture.on = false;
	/* SQLite does without some of its caches: that is no failure. */
	if (st != ST_OK && st != ST_NOMEM)
		fail_msg("request %ld%s: %s: %s", n, all ? " on" : "",
		    status_word(st), f.what);
	if (st != ST_OK && !torture.hit)
		fail_msg("request %ld: %s, unasked", n, f.what);
	if (handles() != open)
		fail_msg(
		    "request %ld: %d files stay open", n, handles() - open);
	now = kept(w, number % 40 == 0);
	if (now != *stored + 1 && (st == ST_OK || now != *stored))
		fail_msg("request %ld: %s, and %zu documents after %zu", n,
		    status_word(st), now, *stored);
	*stored = now;
	return torture.hit;
}

/* A fresh store: a full one would make each try slower than the last. */
static void
anew(struct world *w)
{
	static const char *const ends[] = { "", "-wal", "-shm" };
	struct fault f = { 0 };
	char name[600];

	for (size_t i = 0; i < 3; i++) {
		snprintf(name, sizeof(name), "%s%s", w->path, ends[i]);
		unlink(name);
	}
	if (store_open(w->path, STORE_CREATE, &w->s, &f) != ST_OK)
		fail_msg("open: %s", f.what);
	store_close(w->s);
	w->s = NULL;
}

static void
each_request_refused_ends_in_a_status(void **state)
{
	struct world *w = *state;
	long step = getenv("LONG") != NULL ? 1 : 23, n = 1;
	size_t stored = 0;
	int number = 1;

	store_close(w->s);
	w->s = NULL;
	while (refuse_nth(w, n, number % 2 == 0, number, &stored)) {
		if (stored == STORED_MAX) {
			anew(w);
			stored = 0;
		}
		number++;
		n += n < 60 ? 1 : step;
	}
	if (n < 500)
		fail_msg("only %ld requests: nothing was wrapped?", n);
	(void)kept(w, true);
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test_setup_teardown(
	    each_request_refused_ends_in_a_status, world_up, world_down) };

	hook_sqlite();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
