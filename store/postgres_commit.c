/*
 * PostgreSQL as a back end: its transactions, and the table of all it does.
 * Writers stand in one queue, at the row of the table "writer": what joins
 * facts across documents then reads all that others wrote, as with SQLite.
 */
#include <libpq-fe.h>
#include <stdio.h>
#include <string.h>

#include "store/postgres.h"

static void
rollback(struct db *db)
{
	postgres_gather_drop(db);
	(void)postgres_pipe_end(db, NULL, NULL);
	if (PQstatus(db->sql) == CONNECTION_OK &&
	    PQtransactionStatus(db->sql) != PQTRANS_IDLE)
		(void)postgres_script(db, "ROLLBACK", NULL);
	db->open = false;
}

/* Before there are tables, those who make them queue at a number. */
static enum status
begin(struct db *db, enum trouble *why, struct fault *fault)
{
	const char *sql =
	    db->tables ? "BEGIN;SELECT one FROM writer WHERE one=1 FOR UPDATE"
		       : "BEGIN;SELECT pg_advisory_xact_lock(1347896136)";
	enum trouble trouble = TROUBLE_NONE;
	enum status st = ST_OK;

	for (int try = 0; try < 2; try++) {
		PGresult *r;

		if (!postgres_linked(db, fault)) {
			*why = TROUBLE_NONE; /* it was tried long enough */
			return ST_ABSENT;
		}
		r = PQexec(db->sql, sql);
		st = postgres_went_well(r)
			 ? ST_OK
			 : postgres_failed(db, r, &trouble, fault);
		PQclear(r);
		if (st == ST_OK) {
			db->open = true;
			memset(db->next, 0, sizeof(db->next));
			return ST_OK;
		}
		rollback(db);
		if (trouble != TROUBLE_LOST)
			break;
		/* The next of its hosts, where this one became a standby. */
		if (PQstatus(db->sql) == CONNECTION_OK)
			PQreset(db->sql);
		db->session++;
	}
	*why = trouble;
	return st;
}

/* The connection went during COMMIT.  Who holds the queue's row knows that
 * the old transaction has ended, and its note says how. */
static enum status
was_it_done(struct db *db, enum trouble *why, struct fault *fault)
{
	int64_t serial = 0;
	enum status st = begin(db, why, fault);

	if (st == ST_OK)
		st = postgres_run(db,
		    "SELECT serial FROM writer_commit WHERE worker=$1", NULL,
		    ARGS(T(str_of(db->worker))), postgres_take_int, &serial,
		    why, fault);
	rollback(db);
	if (st != ST_OK) {
		*why = TROUBLE_DOUBT;
		return st;
	}
	if (serial == db->serial)
		return ST_OK;
	*why = TROUBLE_LOST; /* it was not: the work may begin anew */
	return ST_ABSENT;
}

static enum status
commit(struct db *db, enum trouble *why, struct fault *fault)
{
	char sql[320];
	PGresult *r;
	enum status st = postgres_gather_send(db, NULL, why, fault);

	if (st == ST_OK)
		st = postgres_pipe_end(db, why, fault);
	if (st != ST_OK)
		return st;
	db->gathers = false;
	db->serial++;
	(void)snprintf(sql, sizeof(sql),
	    "INSERT INTO writer_commit VALUES('%s',%lld,"
	    "extract(epoch FROM now())::bigint) ON CONFLICT(worker) DO UPDATE"
	    " SET serial=excluded.serial,at=excluded.at;COMMIT",
	    db->worker, (long long)db->serial);
	r = PQexec(db->sql, sql);
	if (!postgres_went_well(r)) {
		st = postgres_failed(db, r, why, fault);
	} else if (strcmp(PQcmdStatus(r), "COMMIT") != 0) {
		fault_set(fault, "postgresql: the transaction was rolled back");
		st = ST_IO;
	}
	PQclear(r);
	db->open = false;
	if (st != ST_OK && PQstatus(db->sql) != CONNECTION_OK)
		st = was_it_done(db, why, fault);
	return st;
}

static enum status
version(struct db *db, int64_t *out, struct fault *fault)
{
	static const char there[] =
	    "SELECT count(*) FROM information_schema.tables WHERE"
	    " table_schema=current_schema() AND table_name='meta'";
	enum status st;

	*out = 0;
	st = postgres_run(
	    db, there, NULL, NULL, 0, postgres_take_int, out, NULL, fault);
	if (st == ST_OK && *out > 0) {
		*out = 0;
		st = postgres_run(db,
		    "SELECT CAST(value AS BIGINT) FROM meta WHERE"
		    " key='schema'",
		    NULL, NULL, 0, postgres_take_int, out, NULL, fault);
	}
	db->tables = *out > 0;
	return st;
}

static enum status
set_version(struct db *db, int64_t v, struct fault *fault)
{
	char sql[160];
	enum status st;

	(void)snprintf(sql, sizeof(sql),
	    "INSERT INTO meta(key,value) VALUES('schema','%lld') ON"
	    " CONFLICT(key) DO UPDATE SET value=excluded.value",
	    (long long)v);
	st = postgres_script(db, sql, fault);
	db->tables = db->tables || st == ST_OK;
	return st;
}

const struct backend backend_postgres = {
	.name = "postgresql",
	.dialect = DIALECT_POSTGRES,
	.schema = postgres_schema,
	.versions = POSTGRES_VERSIONS,
	.open = postgres_open,
	.close = postgres_close,
	.run = postgres_run,
	.insert = postgres_insert,
	.drop = postgres_drop,
	.script = postgres_script,
	.lease = postgres_lease,
	.lease_renew = postgres_lease_renew,
	.lease_end = postgres_lease_end,
	.clock = postgres_clock,
	.bulk_begin = postgres_bulk_begin,
	.bulk_row = postgres_bulk_row,
	.bulk_end = postgres_bulk_end,
	.gather = postgres_gather,
	.begin = begin,
	.commit = commit,
	.rollback = rollback,
	.version = version,
	.set_version = set_version,
	.size = postgres_size,
	.tidy = postgres_tidy,
	.scrub = postgres_scrub,
	.reindex = postgres_reindex,
	.check = postgres_check,
};
