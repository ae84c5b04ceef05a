/*
 * Statements of a transaction that give no rows are sent and not waited for:
 * one way to the server and back serves many of them.  What failed is said by
 * the next call that waits, at the latest by commit, and nothing of the
 * transaction stays.
 */
#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>

#include "store/postgres.h"

/* Few enough that their answers wait in the socket without holding the server
 * up while we still send. */
#define PIPE_MAX 48

enum status
postgres_pipe_end(struct db *db, enum trouble *why, struct fault *fault)
{
	enum status st = ST_OK;
	bool synced = false;

	if (db->piped == 0)
		return ST_OK;
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
		PQclear(r);
	}
	(void)PQexitPipelineMode(db->sql);
	if (st != ST_OK) /* what it was to prepare may not be there */
		db->session++;
	return st;
}

enum status
postgres_pipe_add(struct db *db, const char *sql, struct kept **keep, int n,
    const unsigned *types, const char *const *values, const int *sizes,
    const int *formats, enum trouble *why, struct fault *fault)
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
		sent = PQsendPrepare(db->sql, name, sql, n, types) == 1;
		db->piped++;
	}
	(void)snprintf(name, sizeof(name), "s%u", (*keep)->name);
	sent = sent && PQsendQueryPrepared(
			   db->sql, name, n, values, sizes, formats, 0) == 1;
	db->piped++;
	if (!sent) {
		enum status st = postgres_failed(db, NULL, why, fault);

		(void)postgres_pipe_end(db, NULL, NULL);
		return st;
	}
	return db->piped < PIPE_MAX ? ST_OK : postgres_pipe_end(db, why, fault);
}
