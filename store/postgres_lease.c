/*
 * What one worker of many does alone for a while.  A lease is a row; its end
 * is by the server's clock, so workers whose clocks differ agree.  Taken
 * outside of the writers' queue: nobody waits for a page that is stored.
 */
#include <libpq-fe.h>
#include <stdio.h>

#include "store/postgres.h"

#define CLOCK "CAST(floor(extract(epoch FROM clock_timestamp())) AS BIGINT)"

/* Each of these may be said twice: the connection may have gone before or
 * after it was heard. */
static enum status
twice(struct db *db, const char *sql, const struct arg *args, size_t n,
    int64_t *got, struct fault *fault)
{
	enum trouble why = TROUBLE_NONE;
	enum status st = ST_ABSENT;

	for (int try = 0; try < 2; try++) {
		*got = 0;
		st = postgres_run(db, sql, NULL, args, n, postgres_take_int,
		    got, &why, fault);
		if (st == ST_OK || why != TROUBLE_LOST ||
		    !postgres_linked(db, fault))
			break;
	}
	return st;
}

enum status
postgres_lease(struct db *db, struct str name, int64_t seconds, bool *mine,
    struct fault *fault)
{
	int64_t got = 0;
	enum status st = twice(db,
	    "INSERT INTO lease(name,worker,until) VALUES($1,$2," CLOCK
	    "+$3) ON CONFLICT(name) DO UPDATE SET worker=excluded.worker,"
	    "until=excluded.until WHERE lease.until<" CLOCK
	    " OR lease.worker=excluded.worker RETURNING 1",
	    ARGS(T(name), T(str_of(db->worker)), I(seconds)), &got, fault);

	*mine = st == ST_OK && got == 1;
	return st;
}

enum status
postgres_lease_renew(struct db *db, int64_t seconds, struct fault *fault)
{
	int64_t got;

	return twice(db, "UPDATE lease SET until=" CLOCK "+$2 WHERE worker=$1",
	    ARGS(T(str_of(db->worker)), I(seconds)), &got, fault);
}

enum status
postgres_lease_end(struct db *db, struct fault *fault)
{
	int64_t got;

	return twice(db, "DELETE FROM lease WHERE worker=$1",
	    ARGS(T(str_of(db->worker))), &got, fault);
}
