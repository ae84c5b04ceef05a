/*
 * Statements of a transaction that give no rows are sent and not waited for:
 * one way to the server and back serves many of them.  What failed is said by
 * the next call that waits, at the latest by commit, and nothing of the
 * transaction stays.  What gives rows goes as the last of them.
 */
#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>

#include "store/postgres.h"

/* Few enough that their answers wait in the socket without holding the server
 * up while we still send. */
#define PIPE_MAX 48

/* The answers of all that was sent; "last" (may be NULL) is that of the last
 * statement, the caller's to clear. */
static enum status
answers(struct db *db, PGresult **last, enum trouble *why, struct fault *fault)
{
	enum status st = ST_OK;
	bool synced = false;

	db->piped = 0;
	if (PQpipelineSync(db->sql) != 1)
		st = postgres_failed(db, NULL, why, fault);
	while (st != ST_ABSENT && !synced) {
		PGresult *r = PQgetResult(db->sql);
		ExecStatusType t = PQresultStatus(r);

		synced = t == PGRES_PIPELINE_SYNC;
		if (r == NULL && PQstatus(db->sql) != CONNECTION_OK)
			st = postgres_failed(db, NULL, why, fault);
		else if (r != NULL && !synced && st == ST_OK &&
			 t != PGRES_PIPELINE_ABORTED && !postgres_went_well(r))
			st = postgres_failed(db, r, why, fault);
		if (last != NULL && r != NULL && !synced) {
			PQclear(*last);
			*last = r;
		} else {
			PQclear(r);
		}
	}
	(void)PQexitPipelineMode(db->sql);
	if (st != ST_OK) /* what it was to prepare may not be there */
		db->session++;
	return st;
}

enum status
postgres_pipe_end(struct db *db, enum trouble *why, struct fault *fault)
{
	return db->piped == 0 ? ST_OK : answers(db, NULL, why, fault);
}

/* One more, with what prepares it where this connection has not yet. */
static enum status
add(struct db *db, const char *sql, struct kept **keep,
    const struct pg_values *v, enum trouble *why, struct fault *fault)
{
	char name[32];
	bool sent = db->piped > 0 || PQenterPipelineMode(db->sql) == 1;

	if (*keep == NULL)
		*keep = calloc(1, sizeof(**keep));
	if (*keep == NULL)
		return ST_NOMEM;
	if (sent && (*keep)->session != db->session) {
		(*keep)->name = ++db->names;
		(*keep)->session = db->session;
		(void)snprintf(name, sizeof(name), "s%u", (*keep)->name);
		sent = PQsendPrepare(db->sql, name, sql, v->n, v->types) == 1;
		db->piped++;
	}
	(void)snprintf(name, sizeof(name), "s%u", (*keep)->name);
	sent = sent && PQsendQueryPrepared(db->sql, name, v->n, v->values,
			   v->sizes, v->formats, 0) == 1;
	db->piped++;
	if (!sent) {
		enum status st = postgres_failed(db, NULL, why, fault);

		(void)postgres_pipe_end(db, NULL, NULL);
		return st;
	}
	return ST_OK;
}

enum status
postgres_pipe_add(struct db *db, const char *sql, struct kept **keep,
    const struct pg_values *v, enum trouble *why, struct fault *fault)
{
	enum status st = add(db, sql, keep, v, why, fault);

	return st == ST_OK && db->piped >= PIPE_MAX
		   ? postgres_pipe_end(db, why, fault)
		   : st;
}

enum status
postgres_pipe_ask(struct db *db, const char *sql, struct kept **keep,
    const struct pg_values *v, struct pg_result **out, enum trouble *why,
    struct fault *fault)
{
	enum status st = add(db, sql, keep, v, why, fault);

	*out = NULL;
	return st == ST_OK ? answers(db, out, why, fault) : st;
}
