/*
 * Statements and transactions over whichever back end was opened.  Knows no
 * SQL of its own; keeps what was prepared by the number of its statement.
 */
#include "store/db.h"

#include <string.h>
#include <time.h>

#define TRIES    4   /* of a transaction that met another writer */
#define PAUSE_MS 120 /* before the second; longer each time */

struct arg
arg_int(int64_t i)
{
	return (struct arg){ .kind = ARG_INT, .i = i };
}

struct arg
arg_real(double d)
{
	return (struct arg){ .kind = ARG_REAL, .d = d };
}

struct arg
arg_text(struct str s)
{
	return (struct arg){ .kind = ARG_TEXT, .s = s };
}

struct arg
arg_null(void)
{
	return (struct arg){ .kind = ARG_NULL };
}

struct arg
arg_id(int64_t id)
{
	return id != 0 ? arg_int(id) : arg_null();
}

enum status
db_text(struct store *s, const char *sql, const struct arg *args, size_t n,
    row_fn *row, void *ctx, struct fault *fault)
{
	return s->backend->run(
	    s->db, sql, NULL, args, n, row, ctx, &s->trouble, fault);
}

enum status
db_run(struct store *s, enum statement q, const struct arg *args, size_t n,
    row_fn *row, void *ctx, struct fault *fault)
{
	const char *sql = statement_text(q, s->backend->dialect);
	enum status st;

	/* Called from within its own rows: it needs a second copy. */
	if (s->busy[q])
		return db_text(s, sql, args, n, row, ctx, fault);
	s->busy[q] = true;
	st = s->backend->run(
	    s->db, sql, &s->kept[q], args, n, row, ctx, &s->trouble, fault);
	s->busy[q] = false;
	return st;
}

struct one {
	bool found;
	int64_t i;
};

static bool
take_one(void *ctx, const struct store_cell *cells, size_t n)
{
	struct one *one = ctx;

	if (!one->found && n > 0) {
		one->found = true;
		one->i = cells[0].integer;
	}
	return true; /* to the end: a RETURNING must finish its work */
}

enum status
db_int(struct store *s, enum statement q, const struct arg *args, size_t n,
    bool *found, int64_t *out, struct fault *fault)
{
	struct one one = { false, 0 };
	enum status st = db_run(s, q, args, n, take_one, &one, fault);

	if (found != NULL)
		*found = one.found;
	*out = one.i;
	return st;
}

enum status
db_insert(struct store *s, enum statement q, const struct arg *args, size_t n,
    int64_t *id, struct fault *fault)
{
	return s->backend->insert(s->db, statement_text(q, s->backend->dialect),
	    &s->kept[q], args, n, id, &s->trouble, fault);
}

/* ---- transactions ----------------------------------------------------------- */

enum status
db_begin(struct store *s, struct fault *fault)
{
	enum status st;

	if (s->mode == STORE_READ) {
		fault_set(fault, "database: opened for reading");
		return ST_USAGE;
	}
	s->trouble = TROUBLE_NONE;
	st = s->depth == 0 ? s->backend->begin(s->db, &s->trouble, fault)
			   : ST_OK;
	s->depth += st == ST_OK ? 1 : 0;
	return st;
}

enum status
db_end(struct store *s, enum status st, struct fault *fault)
{
	if (s->depth == 0)
		return st;
	s->depth--;
	if (s->broken == ST_OK)
		s->broken = st;
	if (s->depth > 0)
		return st;
	st = s->broken;
	s->broken = ST_OK;
	if (st == ST_OK)
		st = s->backend->commit(s->db, &s->trouble, fault);
	if (st != ST_OK) {
		s->backend->rollback(s->db);
		s->patternset = 0;
	}
	s->late = 0;
	return st;
}

/* A little longer each time, and not in step with the other writer. */
static void
pause_before(unsigned try)
{
	struct timespec t, now;

	(void)clock_gettime(CLOCK_MONOTONIC, &now);
	t.tv_sec = 0;
	t.tv_nsec = ((long)PAUSE_MS * try + now.tv_nsec % PAUSE_MS) * 1000000L;
	(void)nanosleep(&t, NULL);
}

enum status
db_atomic(struct store *s, work_fn *work, void *ctx, struct fault *fault)
{
	bool outermost = s->depth == 0;
	enum status st = ST_BUSY;

	for (unsigned try = 0; try < TRIES; try++) {
		if (try > 0)
			pause_before(try);
		st = db_begin(s, fault);
		if (st == ST_OK)
			st = db_end(s, work(s, ctx, fault), fault);
		if (st == ST_OK || !outermost ||
		    (s->trouble != TROUBLE_AGAIN && s->trouble != TROUBLE_LOST))
			break;
	}
	return st;
}
