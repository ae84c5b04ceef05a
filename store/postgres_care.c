/*
 * Care of a PostgreSQL store, as far as it is ours: pages, logs and backups
 * are its operator's (pg_amcheck, pg_basebackup, pg_dump).
 */
#include <stdio.h>
#include <time.h>

#include "store/postgres.h"
#include "store/postgres_words.h"

#define CLEAN_TRIES    80
#define CLEAN_PAUSE_MS 500

void
postgres_size(struct db *db, int64_t *data, int64_t *log)
{
	*data = *log = 0;
	(void)postgres_run(db,
	    "SELECT CAST(sum(pg_total_relation_size(oid)) AS BIGINT) FROM"
	    " pg_class WHERE relkind='r' AND"
	    " relnamespace=CAST(quote_ident(current_schema()) AS regnamespace)",
	    NULL, NULL, 0, postgres_take_int, data, NULL, NULL);
}

enum status
postgres_tidy(struct db *db, struct fault *fault)
{
	/* Notes of connections that are long gone.  The planner's figures are
	 * the server's own work. */
	return postgres_script(db,
	    "DELETE FROM writer_commit WHERE at<extract(epoch FROM"
	    " now())::bigint-604800",
	    fault);
}

/* Whoever began before now may still look at old rows, and as long as that
 * may be the server keeps them. */
static enum status
wait_for_readers(struct db *db, struct fault *fault)
{
	const struct timespec pause = { 0, CLEAN_PAUSE_MS * 1000000L };
	int64_t now = 0, older = 1;
	enum status st = postgres_run(db,
	    "SELECT CAST(CAST(CAST(pg_current_xact_id() AS xid) AS TEXT) AS"
	    " BIGINT)",
	    NULL, NULL, 0, postgres_take_int, &now, NULL, fault);

	for (int i = 0; i < CLEAN_TRIES && st == ST_OK && older > 0; i++) {
		if (i > 0)
			(void)nanosleep(&pause, NULL);
		st = postgres_run(db,
		    "SELECT count(*) FROM pg_stat_activity WHERE"
		    " datname=current_database() AND pid<>pg_backend_pid() AND"
		    " greatest(age(backend_xmin),age(backend_xid))>"
		    "age(CAST(CAST($1 AS TEXT) AS xid))",
		    NULL, ARGS(I(now)), postgres_take_int, &older, NULL, fault);
	}
	if (st == ST_OK && older > 0) {
		fault_set(fault,
		    "postgresql: the words are given up, but others have read "
		    "for over %d s and old pages keep them; VACUUM FULL once "
		    "they ended",
		    CLEAN_TRIES * CLEAN_PAUSE_MS / 1000);
		return ST_BUSY;
	}
	return st;
}

/* Old versions of rows lie in their pages until these are written anew. */
enum status
postgres_scrub(struct db *db, bool after, struct fault *fault)
{
	static const char *const steps[] = { "VACUUM FULL doc_text",
		"VACUUM FULL doc_words", "VACUUM FULL revision",
		"VACUUM FULL evidence", "VACUUM FULL document",
		"VACUUM FULL entry" };
	enum status st = after ? wait_for_readers(db, fault) : ST_OK;

	for (size_t i = 0;
	     after && i < sizeof(steps) / sizeof(steps[0]) && st == ST_OK; i++)
		st = postgres_script(db, steps[i], fault);
	return st;
}

enum status
postgres_reindex(struct db *db, struct fault *fault)
{
	return postgres_script(db,
	    "BEGIN;DELETE FROM doc_words;INSERT INTO doc_words(doc_id,words)"
	    " SELECT doc_id," POSTGRES_WORDS("body") " FROM doc_text;COMMIT",
	    fault);
}

struct saying {
	said_fn *said;
	void *ctx;
	const char *what;
};

static bool
say_row(void *ctx, const struct store_cell *c, size_t n)
{
	struct saying *s = ctx;
	char number[32];

	if (n == 0)
		return true;
	(void)snprintf(
	    number, sizeof(number), "D%lld", (long long)c[0].integer);
	s->said(s->ctx, s->what, str_of(number));
	return true;
}

enum status
postgres_check(
    struct db *db, bool writable, said_fn *said, void *ctx, struct fault *fault)
{
	struct saying s = { said, ctx,
		"full text out of step with the documents" };

	(void)writable;
	return postgres_run(db,
	    "SELECT coalesce(t.doc_id,w.doc_id) FROM doc_text t FULL JOIN"
	    " doc_words w ON w.doc_id=t.doc_id WHERE t.doc_id IS NULL OR"
	    " w.doc_id IS NULL OR w.words<>" POSTGRES_WORDS(
		"t.body") " ORDER BY 1 LIMIT 20",
	    NULL, NULL, 0, say_row, &s, NULL, fault);
}
