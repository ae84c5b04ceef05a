/*
 * What one worker of many does alone for a while.  A lease is a row; its end
 * is by the server's clock, so workers whose clocks differ agree.  Taken
 * outside of the writers' queue: nobody waits for a page that is stored.
 * Rows of the free stay: whom nobody has is a row to be locked, and who comes
 * while another takes some passes over those and takes the next.
 */
#include <libpq-fe.h>
#include <stdio.h>

#include "store/postgres.h"

#define NAMES_BYTES ((size_t)8 << 20) /* of one call */

#define CLOCK "CAST(floor(extract(epoch FROM clock_timestamp())) AS BIGINT)"
#define ASKED                                                                  \
	"WITH asked AS (SELECT name,nr FROM unnest(string_to_array($1,E'\\n')" \
	") WITH ORDINALITY AS a(name,nr))"

/* Each of these may be said twice: the connection may have gone before or
 * after it was heard. */
static enum status
twice(struct db *db, const char *sql, const struct arg *args, size_t n,
    row_fn *row, void *ctx, struct fault *fault)
{
	enum trouble why = TROUBLE_NONE;
	enum status st = ST_ABSENT;

	for (int try = 0; try < 2; try++) {
		st =
		    postgres_run(db, sql, NULL, args, n, row, ctx, &why, fault);
		if (st == ST_OK || why != TROUBLE_LOST ||
		    !postgres_linked(db, fault))
			break;
	}
	return st;
}

struct taking {
	const struct str *names;
	bool *mine;
	size_t n, got;
};

static bool
take_name(void *ctx, const struct store_cell *c, size_t n)
{
	struct taking *t = ctx;

	for (size_t i = 0; i < t->n && n > 0; i++) {
		if (t->mine[i] || !str_eq(t->names[i], c[0].text))
			continue;
		t->mine[i] = true;
		t->got++;
	}
	return true;
}

/* Those that have a row, ours before all: this may be said again. */
static enum status
take(struct db *db, const struct arg *names, size_t max, int64_t seconds,
    struct taking *t, struct fault *fault)
{
	return twice(db,
	    ASKED
	    ",free AS MATERIALIZED (SELECT l.name FROM lease l JOIN asked a ON"
	    " a.name=l.name WHERE l.until<" CLOCK " OR l.worker=$2 ORDER BY"
	    " CASE WHEN l.worker=$2 THEN 0 ELSE a.nr END LIMIT $3 FOR UPDATE"
	    " OF l SKIP LOCKED)"
	    "UPDATE lease l SET worker=$2,until=" CLOCK "+$4 FROM free WHERE"
	    " l.name=free.name RETURNING l.name",
	    ARGS(*names, T(str_of(db->worker)), I(max), I(seconds)), take_name,
	    t, fault);
}

/* Rows for those that never had one, and how many those are. */
static enum status
make_rows(struct db *db, const struct arg *names, int64_t *missing,
    struct fault *fault)
{
	return twice(db,
	    ASKED
	    ",missing AS (SELECT name FROM asked a WHERE NOT EXISTS (SELECT 1"
	    " FROM lease l WHERE l.name=a.name)),new AS (INSERT INTO lease("
	    "name,worker,until) SELECT name,'',0 FROM missing ORDER BY name ON"
	    " CONFLICT DO NOTHING) SELECT count(*) FROM missing",
	    names, 1, postgres_take_int, missing, fault);
}

enum status
postgres_lease(struct db *db, const struct str *names, size_t n, size_t max,
    int64_t seconds, bool *mine, struct fault *fault)
{
	struct taking t = { .names = names, .mine = mine, .n = n };
	struct buf b = buf_new(NAMES_BYTES);
	int64_t missing = 0;
	enum status st;
	struct arg list;

	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			buf_char(&b, '\n');
		buf_str(&b, names[i]);
	}
	st = buf_status(&b);
	list = T(buf_view(&b));
	if (st == ST_OK)
		st = take(db, &list, max, seconds, &t, fault);
	if (st == ST_OK && t.got < max && t.got < n)
		st = make_rows(db, &list, &missing, fault);
	if (st == ST_OK && missing > 0)
		st = take(db, &list, max, seconds, &t, fault);
	buf_free(&b);
	return st;
}

enum status
postgres_lease_renew(struct db *db, int64_t seconds, struct fault *fault)
{
	return twice(db, "UPDATE lease SET until=" CLOCK "+$2 WHERE worker=$1",
	    ARGS(T(str_of(db->worker)), I(seconds)), NULL, NULL, fault);
}

enum status
postgres_lease_end(struct db *db, struct fault *fault)
{
	return twice(db, "UPDATE lease SET worker='',until=0 WHERE worker=$1",
	    ARGS(T(str_of(db->worker))), NULL, NULL, fault);
}

enum status
postgres_clock(struct db *db, int64_t *now, struct fault *fault)
{
	return twice(
	    db, "SELECT " CLOCK, NULL, 0, postgres_take_int, now, fault);
}
