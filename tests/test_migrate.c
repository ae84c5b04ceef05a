/*
 * A store from one engine to the other and back, broken off as often as it
 * takes; PACTWATCH_TEST_DB makes the other one PostgreSQL.
 */
#include <sys/wait.h>

#include <signal.h>
#include <time.h>

#include <sqlite3.h>

#include "store/migrate.h"
#include "store_world.h"

#define ROUNDS 12

/* A file beside the world with stories and some thousand rows. */
static void
fill(struct world *w, char path[600])
{
	struct world mine = *w;
	struct store_put_done done;
	struct fault f = { 0 };
	sqlite3 *db = NULL;

	snprintf(path, 600, "%s/from.db", w->dir);
	assert_int_equal(store_open(path, STORE_CREATE, &mine.s, &f), ST_OK);
	world_put_ok(&mine, &story_signed, &done);
	assert_int_equal(store_decide(mine.s, 1, true, STR("ada"),
			     STR("a\tb\\n\n\"c\""), NOW, &f),
	    ST_OK);
	world_put_ok(&mine, &story_announced, &done);
	world_put_ok(&mine, &story_later, &done);
	store_close(mine.s);
	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	assert_int_equal(
	    sqlite3_exec(db,
		"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n"
		" WHERE i<7321) INSERT INTO patternset(hash,seen_at) SELECT"
		" 'h'||i||char(10)||'\\t',i FROM n;"
		"UPDATE agreement SET parent_id=(SELECT max(id) FROM"
		" agreement) WHERE id=1",
		NULL, NULL, NULL),
	    SQLITE_OK);
	sqlite3_close(db);
}

static void
forget(const char *path)
{
	char name[620];
	const char *const ends[] = { "", "-wal", "-shm" };

	for (size_t i = 0; i < 3; i++) {
		snprintf(name, sizeof(name), "%s%s", path, ends[i]);
		unlink(name);
	}
}

/* In a process of its own, which the caller may end. */
static pid_t
move_apart(const char *from, const char *to)
{
	pid_t pid = fork();

	if (pid == 0) {
		struct store *a = NULL, *b = NULL;
		struct store_migrated done;
		struct fault f = { 0 };

		if (store_open(from, STORE_READ, &a, &f) != ST_OK ||
		    store_open(to, STORE_WRITE, &b, &f) != ST_OK ||
		    store_migrate(a, b, NULL, NULL, &done, &f) != ST_OK)
			_exit(1);
		_exit(0);
	}
	return pid;
}

static void
killed_at_any_moment_it_goes_on_and_ends_equal(void **state)
{
	struct world *w = *state;
	struct store *a = NULL;
	struct store_migrated done = { 0 };
	struct fault f = { 0 };
	struct timespec pause = { 0, 0 };
	char path[600];
	int killed = 0, code = 0;
	enum status st;

	fill(w, path);
	for (int i = 0; i < ROUNDS; i++) {
		pid_t pid = move_apart(path, w->path);

		pause.tv_nsec = 9000000L * (i + 1);
		nanosleep(&pause, NULL);
		kill(pid, SIGKILL);
		waitpid(pid, &code, 0);
		killed += WIFSIGNALED(code) ? 1 : 0;
		if (!WIFSIGNALED(code)) {
			assert_int_equal(code, 0);
			break;
		}
	}
	assert_true(killed > 1);
	world_settled(w);
	assert_int_equal(store_open(path, STORE_READ, &a, &f), ST_OK);
	/* The first to come to an end leaves a whole store, which is not
	 * written over.  So may one that was killed: a server goes on with what
	 * it was sent. */
	st = store_migrate(a, w->s, NULL, NULL, &done, &f);
	if (!WIFSIGNALED(code))
		assert_int_equal(st, ST_USAGE);
	else if (st != ST_OK && (world_is_file(w) || st != ST_USAGE))
		fail_msg("%s", f.what);
	store_close(a);
	assert_int_equal(
	    world_list(w, VIEW_DOCUMENTS, (struct store_filter){ 0 }).n, 3);
	assert_int_equal(world_list(w, VIEW_SEARCH,
			     (struct store_filter){ .text = STR("pact") })
			     .n,
	    2);
	assert_int_equal(store_check(w->s, NULL, NULL, &f), ST_OK);
	forget(path);
}

static void
there_and_back_every_row_is_the_same(void **state)
{
	struct world *w = *state;
	struct store *a = NULL, *b = NULL;
	struct store_put_done put;
	struct store_migrated there = { 0 }, back = { 0 };
	struct fault f = { 0 };
	char path[600], again[600];

	fill(w, path);
	snprintf(again, sizeof(again), "%s/back.db", w->dir);
	assert_int_equal(store_open(path, STORE_READ, &a, &f), ST_OK);
	if (store_migrate(a, w->s, NULL, NULL, &there, &f) != ST_OK)
		fail_msg("%s", f.what);
	assert_true(there.rows > 7321);
	assert_int_equal(store_open(again, STORE_CREATE, &b, &f), ST_OK);
	if (store_migrate(w->s, b, NULL, NULL, &back, &f) != ST_OK)
		fail_msg("%s", f.what);
	assert_int_equal(back.rows, there.rows);
	/* New rows go on from the last numbers. */
	world_put_ok(w, &story_stale, &put);
	assert_int_equal(put.document, 4);
	store_close(a);
	store_close(b);
	forget(path);
	forget(again);
}

/* What was written to in between is seen in the end. */
static void
a_copy_that_differs_is_named(void **state)
{
	struct world *w = *state;
	struct store *a = NULL;
	struct store_migrated done;
	struct fault f = { 0 };
	char path[600];
	pid_t pid;
	int code = 0;

	fill(w, path);
	pid = move_apart(path, w->path);
	waitpid(pid, &code, 0);
	assert_int_equal(code, 0);
	world_sql(w, "INSERT INTO meta VALUES('migrate.table','29')");
	world_sql(w, "UPDATE event SET day='2001-01-01' WHERE id=2");
	assert_int_equal(store_open(path, STORE_READ, &a, &f), ST_OK);
	assert_int_equal(
	    store_migrate(a, w->s, NULL, NULL, &done, &f), ST_SYNTAX);
	assert_non_null(strstr(f.what, "event"));
	store_close(a);
	forget(path);
}

/* A table that a later schema adds is moved too, or this test says so. */
static void
no_table_is_left_behind(void **state)
{
	struct world *w = *state;
	struct store *a = NULL;
	struct store_migrated done = { 0 };
	struct fault f = { 0 };
	char path[600];
	sqlite3 *db = NULL;
	sqlite3_stmt *s = NULL;

	fill(w, path);
	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	assert_int_equal(
	    sqlite3_prepare_v2(db,
		"SELECT count(*) FROM sqlite_schema WHERE type='table' AND"
		" name NOT LIKE 'doc_fts%' AND name NOT LIKE 'sqlite_%'",
		-1, &s, NULL),
	    SQLITE_OK);
	assert_int_equal(sqlite3_step(s), SQLITE_ROW);
	assert_int_equal(store_open(path, STORE_READ, &a, &f), ST_OK);
	if (store_migrate(a, w->s, NULL, NULL, &done, &f) != ST_OK)
		fail_msg("%s", f.what);
	assert_int_equal(done.tables, sqlite3_column_int(s, 0));
	sqlite3_finalize(s);
	sqlite3_close(db);
	store_close(a);
	forget(path);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, world_up, world_down)
	const struct CMUnitTest tests[] = {
		T(killed_at_any_moment_it_goes_on_and_ends_equal),
		T(there_and_back_every_row_is_the_same),
		T(a_copy_that_differs_is_named),
		T(no_table_is_left_behind),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
