/*
 * What becomes of work whose connection goes: before COMMIT, within it, while
 * nothing runs; who may connect how.  PACTWATCH_TEST_DB names the server.
 */
#include <libpq-fe.h>
#include <time.h>

#include "cutter.h"
#include "store/keep.h"
#include "store_world.h"

#define SETTING_MAX 128

/* A setting of the server's URI, as "?name=value" or "&name=value" says. */
static void
setting(const struct world *w, const char *name, char out[SETTING_MAX])
{
	char key[32];
	const char *at;

	snprintf(key, sizeof(key), "%s=", name);
	at = strstr(w->path, key);
	assert_non_null(at);
	at += strlen(key);
	snprintf(out, SETTING_MAX, "%.*s", (int)strcspn(at, "&"), at);
}

static struct cutter *
cutter_at(const struct world *w, const char *word)
{
	char dir[SETTING_MAX], port[SETTING_MAX], to[300];
	struct cutter *c;

	setting(w, "host", dir);
	setting(w, "port", port);
	snprintf(to, sizeof(to), "%s/.s.PGSQL.%s", dir, port);
	c = cutter_new(to, word);
	assert_non_null(c);
	return c;
}

/* The world's store again, by way of another host and port. */
static void
go_by(struct world *w, const char *host, int port)
{
	char uri[700];
	struct fault f = { 0 };

	snprintf(uri, sizeof(uri), "%s&host=%s&port=%d&sslmode=disable",
	    w->path, host, port);
	store_close(w->s);
	w->s = NULL;
	if (store_open(uri, STORE_WRITE, &w->s, &f) != ST_OK)
		fail_msg("%s: %s", uri, f.what);
}

static size_t
count(struct world *w, enum store_view v)
{
	return world_list(w, v, (struct store_filter){ 0 }).n;
}

static void
a_connection_cut_at_commit(void **state, enum cut how)
{
	struct world *w = *state;
	struct cutter *c = cutter_at(w, "COMMIT");
	struct store_put_done done;

	go_by(w, "127.0.0.1", cutter_port(c));
	cutter_cut(c, how, 1);
	world_put_ok(w, &story_signed, &done);
	assert_int_equal(cutter_done(c), 1);
	assert_true(done.document > 0);
	assert_int_equal(count(w, VIEW_DOCUMENTS), 1);
	assert_int_equal(count(w, VIEW_EVENTS), 1);
	assert_int_equal(count(w, VIEW_ALERTS), 2); /* one a channel */
	/* Twice in a row, and the store is as good as before. */
	cutter_cut(c, how, 2);
	world_put_ok(w, &story_announced, &done);
	assert_int_equal(count(w, VIEW_DOCUMENTS), 2);
	cutter_free(c);
}

static void
work_cut_before_its_commit_is_done_once(void **state)
{
	a_connection_cut_at_commit(state, CUT_BEFORE);
}

static void
a_commit_without_an_answer_is_found_to_be_done(void **state)
{
	a_connection_cut_at_commit(state, CUT_AFTER);
}

/* The rows of a batch go by COPY, at its end: cut there, nothing of it stays, and
 * it is done anew by who began it. */
static void
a_batch_that_is_cut_within_its_copy_leaves_nothing(void **state)
{
	struct world *w = *state;
	struct cutter *c = cutter_at(w, "COPY doc_text");
	struct store_put_done done;
	struct fault f = { 0 };

	go_by(w, "127.0.0.1", cutter_port(c));
	cutter_cut(c, CUT_BEFORE, 1);
	assert_int_equal(store_batch(w->s, &f), ST_OK);
	world_put_ok(w, &story_announced, &done);
	world_put_ok(w, &story_signed, &done);
	assert_int_equal(cutter_done(c), 0);
	assert_int_not_equal(store_batch_end(w->s, ST_OK, &f), ST_OK);
	assert_int_equal(cutter_done(c), 1);
	assert_int_equal(count(w, VIEW_DOCUMENTS), 0);
	assert_int_equal(count(w, VIEW_EVENTS), 0);
	assert_int_equal(store_batch(w->s, &f), ST_OK);
	world_put_ok(w, &story_announced, &done);
	world_put_ok(w, &story_signed, &done);
	assert_int_equal(store_batch_end(w->s, ST_OK, &f), ST_OK);
	assert_int_equal(count(w, VIEW_DOCUMENTS), 2);
	assert_int_equal(count(w, VIEW_EVENTS), 2);
	assert_int_equal(store_check(w->s, NULL, NULL, &f), ST_OK);
	cutter_free(c);
}

/* As a restart does: each session ends with 57P01. */
static void
sessions_that_were_ended_begin_anew(void **state)
{
	struct world *w = *state;
	struct store_put_done done;
	PGconn *link = PQconnectdb(w->path);
	const char *end =
	    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE"
	    " pid<>pg_backend_pid() AND"
	    " application_name=current_setting('application_name')";

	world_put_ok(w, &story_announced, &done);
	PQclear(PQexec(link, end));
	assert_int_equal(count(w, VIEW_DOCUMENTS), 1);
	PQclear(PQexec(link, end));
	world_put_ok(w, &story_signed, &done);
	assert_int_equal(count(w, VIEW_DOCUMENTS), 2);
	PQfinish(link);
}

static void
another_writer_is_waited_for(void **state)
{
	struct world *w = *state;
	struct store_put_done done;
	struct timespec beg, end;
	PGconn *link = PQconnectdb(w->path);

	PQclear(PQexec(link, "BEGIN"));
	PQclear(PQexec(link, "SELECT one FROM writer WHERE one=1 FOR UPDATE"));
	assert_int_equal(PQsendQuery(link, "SELECT pg_sleep(0.7);ROLLBACK"), 1);
	(void)clock_gettime(CLOCK_MONOTONIC, &beg);
	world_put_ok(w, &story_signed, &done);
	(void)clock_gettime(CLOCK_MONOTONIC, &end);
	assert_true((end.tv_sec - beg.tv_sec) * 1000 +
			(end.tv_nsec - beg.tv_nsec) / 1000000 >
		    400);
	PQfinish(link);
}

/* How often the server wrote these words into its log. */
static unsigned
logged(const struct world *w, const char *words)
{
	char dir[SETTING_MAX], name[SETTING_MAX + 8], line[1024];
	unsigned n = 0;
	FILE *f;

	setting(w, "host", dir);
	snprintf(name, sizeof(name), "%s/log", dir);
	f = fopen(name, "r");
	assert_non_null(f);
	while (fgets(line, sizeof(line), f) != NULL)
		n += strstr(line, words) != NULL;
	fclose(f);
	return n;
}

static void
stored_once(struct world *w, const struct store_put_done *done)
{
	assert_true(done->document > 0);
	assert_int_equal(count(w, VIEW_DOCUMENTS), 1);
	assert_int_equal(count(w, VIEW_EVENTS), 1);
	assert_int_equal(count(w, VIEW_ALERTS), 2); /* one a channel */
	assert_int_equal(
	    store_check(w->s, NULL, NULL, &(struct fault){ 0 }), ST_OK);
}

/* Ends what the other session was sent, which must all have gone well. */
static void
ended_well(PGconn *link)
{
	PGresult *r;

	while ((r = PQgetResult(link)) != NULL) {
		ExecStatusType t = PQresultStatus(r);

		if (t != PGRES_COMMAND_OK && t != PGRES_TUPLES_OK)
			fail_msg("%s", PQresultErrorMessage(r));
		PQclear(r);
	}
	PQfinish(link);
}

/* 40001: a writer on a snapshot, whose row another changed meanwhile. */
static void
a_serialization_failure_is_tried_again(void **state)
{
	static const char said[] = "could not serialize access";
	struct world *w = *state;
	unsigned before = logged(w, said);
	PGconn *link = PQconnectdb(w->path);
	struct store_put_done done;
	char uri[700];
	struct fault f = { 0 };

	/* Of a name that is given twice the later one counts. */
	snprintf(uri, sizeof(uri),
	    "%s&options=-csearch_path%%3D%s"
	    "%%20-cdefault_transaction_isolation%%3Dserializable",
	    w->path, w->schema);
	store_close(w->s);
	w->s = NULL;
	assert_int_equal(store_open(uri, STORE_WRITE, &w->s, &f), ST_OK);
	PQclear(PQexec(link, "BEGIN"));
	PQclear(PQexec(link, "UPDATE writer SET one=one"));
	assert_int_equal(PQsendQuery(link, "SELECT pg_sleep(0.7);COMMIT"), 1);
	world_put_ok(w, &story_signed, &done);
	ended_well(link);
	assert_true(logged(w, said) > before);
	stored_once(w, &done);
}

/* 40P01: the other holds the events and waits for the queue, we the reverse.
 * Its own search for a deadlock is put off, so ours ends the wait. */
static void
a_deadlock_is_tried_again(void **state)
{
	static const char said[] = "deadlock detected";
	struct world *w = *state;
	unsigned before = logged(w, said);
	PGconn *link = PQconnectdb(w->path);
	struct store_put_done done;

	PQclear(PQexec(link, "SET deadlock_timeout='60s'"));
	PQclear(PQexec(link, "BEGIN"));
	PQclear(PQexec(link, "LOCK TABLE event IN ACCESS EXCLUSIVE MODE"));
	assert_int_equal(
	    PQsendQuery(link,
		"DO $$ BEGIN WHILE NOT EXISTS(SELECT 1 FROM pg_locks WHERE NOT"
		" granted AND relation='event'::regclass) LOOP"
		" PERFORM pg_sleep(0.02); END LOOP;"
		" PERFORM one FROM writer WHERE one=1 FOR UPDATE; END $$;"
		"ROLLBACK"),
	    1);
	world_put_ok(w, &story_signed, &done);
	ended_well(link);
	assert_int_equal(logged(w, said), before + 1);
	stored_once(w, &done);
}

/* A38 and A39: what a URI may say, and what stands in another's schema. */
static void
a_far_server_must_prove_its_name(void **state)
{
	struct world *w = *state;
	char port[SETTING_MAX], uri[200];
	struct store *s = NULL;
	struct fault f = { 0 };

	setting(w, "port", port);
	/* To the resolver this is the same machine, to us it is any other. */
	snprintf(
	    uri, sizeof(uri), "postgresql://tester@0.0.0.0:%s/postgres", port);
	assert_int_not_equal(store_open(uri, STORE_CREATE, &s, &f), ST_OK);
	assert_non_null(strstr(f.what, "SSL"));
	assert_true(store_uri_has_password("postgresql://a:b@c/d"));
	assert_true(store_uri_has_password("postgres://c/d?password=x"));
	assert_true(store_uri_has_password("postgres://c/d?%70assword=x"));
	assert_false(store_uri_has_password("postgresql://a@c/d?passfile=x"));
	assert_false(store_uri_has_password("/a:b@c"));
}

static void
names_of_another_schema_are_not_taken_for_ours(void **state)
{
	struct world *w = *state;
	char uri[700];
	struct store *s = NULL;
	struct store_put_done done;
	struct fault f = { 0 };

	world_sql(w, "CREATE SCHEMA trap;"
		     "CREATE TABLE trap.document AS SELECT * FROM document;"
		     "CREATE FUNCTION trap.length(text) RETURNS int LANGUAGE"
		     " sql AS 'SELECT 1/0'");
	snprintf(uri, sizeof(uri), "%s%%2Ctrap", w->path);
	assert_int_equal(store_open(uri, STORE_WRITE, &s, &f), ST_OK);
	store_close(w->s);
	w->s = s;
	world_put_ok(w, &story_signed, &done);
	assert_int_equal(store_check(w->s, NULL, NULL, &f), ST_OK);
	world_sql(w, "DROP SCHEMA trap CASCADE");
}

/* Values that this engine cannot hold are said, and nothing else is lost. */
static void
a_text_that_cannot_be_held_is_said(void **state)
{
	struct world *w = *state;
	struct story bad = story_signed;
	struct store_put_done done;
	struct fault f = { 0 };

	bad.text = "The pact \xff\xfe was signed by the two.";
	assert_int_equal(world_put(w, &bad, &done, &f), ST_SYNTAX);
	assert_int_equal(count(w, VIEW_DOCUMENTS), 0);
	world_put_ok(w, &story_signed, &done);
	assert_int_equal(count(w, VIEW_DOCUMENTS), 1);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, world_up, world_down)
	const struct CMUnitTest tests[] = {
		T(work_cut_before_its_commit_is_done_once),
		T(a_commit_without_an_answer_is_found_to_be_done),
		T(a_batch_that_is_cut_within_its_copy_leaves_nothing),
		T(sessions_that_were_ended_begin_anew),
		T(another_writer_is_waited_for),
		T(a_serialization_failure_is_tried_again),
		T(a_deadlock_is_tried_again),
		T(a_far_server_must_prove_its_name),
		T(names_of_another_schema_are_not_taken_for_ours),
		T(a_text_that_cannot_be_held_is_said),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
