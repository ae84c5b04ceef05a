/*
 * Statements at PostgreSQL: values on their way there, rows on their way back.
 * Begins and ends no transaction.
 */
#include "store/postgres.h"

#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"

#define ROW_CELLS  ((size_t)40)       /* columns of one result */
#define ARGS_MAX   ((size_t)40)       /* arguments of one statement */
#define NUMBER_MAX ((size_t)32)       /* bytes of a number as text */
#define TEXT_BYTES ((size_t)64 << 10) /* of a statement that we add to */
#define FETCH_ROWS 500                /* held at a time of a long list */

/* Of the catalog, fixed since PostgreSQL was called so. */
enum type {
	TYPE_BOOL = 16,
	TYPE_BYTES = 17,
	TYPE_INT8 = 20,
	TYPE_INT2 = 21,
	TYPE_INT4 = 23,
	TYPE_TEXT = 25,
	TYPE_FLOAT4 = 700,
	TYPE_FLOAT8 = 701,
	TYPE_NUMERIC = 1700
};

/* ---- arguments ----------------------------------------------------------------- */

/* Numbers as text, text as it lies: nothing long is copied. */
struct bound {
	Oid types[ARGS_MAX];
	const char *values[ARGS_MAX];
	int sizes[ARGS_MAX], formats[ARGS_MAX];
	char numbers[ARGS_MAX][NUMBER_MAX];
	int n;
};

static enum status
bind(struct bound *b, const struct arg *args, size_t n, struct fault *fault)
{
	if (n > ARGS_MAX) {
		fault_set(fault, "postgresql: a statement of %zu values", n);
		return ST_LIMIT;
	}
	memset(b, 0, offsetof(struct bound, numbers));
	b->n = (int)n;
	for (size_t i = 0; i < n; i++) {
		char *number = b->numbers[i];

		switch (args[i].kind) {
		case ARG_NULL:
			break;
		case ARG_INT:
			(void)snprintf(
			    number, NUMBER_MAX, "%lld", (long long)args[i].i);
			b->types[i] = TYPE_INT8;
			b->values[i] = number;
			break;
		case ARG_REAL:
			(void)snprintf(number, NUMBER_MAX, "%.17g", args[i].d);
			b->types[i] = TYPE_FLOAT8;
			b->values[i] = number;
			break;
		case ARG_TEXT:
			if (args[i].s.n > INT32_MAX)
				return ST_LIMIT;
			b->types[i] = TYPE_TEXT;
			b->values[i] = args[i].s.n > 0 ? args[i].s.p : "";
			b->sizes[i] = (int)args[i].s.n;
			b->formats[i] = 1;
			break;
		}
	}
	return ST_OK;
}

/* ---- rows --------------------------------------------------------------------------- */

static int
hex(char c)
{
	return c >= 'a' ? c - 'a' + 10 : c - '0';
}

/* "\x6869" as the bytes that it means, in its place. */
static struct str
bytes_of(char *p, size_t n)
{
	size_t at = 0;

	for (size_t i = 2; i + 1 < n; i += 2)
		p[at++] = (char)(hex(p[i]) << 4 | hex(p[i + 1]));
	return (struct str){ p, at };
}

static struct store_cell
cell_at(const PGresult *r, int row, int column)
{
	struct store_cell c = { .kind = SK_NONE };
	char *value = PQgetvalue(r, row, column);

	if (PQgetisnull(r, row, column))
		return c;
	switch (PQftype(r, column)) {
	case TYPE_BOOL:
		c.kind = SK_INT;
		c.integer = value[0] == 't';
		break;
	case TYPE_INT2:
	case TYPE_INT4:
	case TYPE_INT8:
		c.kind = SK_INT;
		c.integer = strtoll(value, NULL, 10);
		break;
	case TYPE_FLOAT4:
	case TYPE_FLOAT8:
	case TYPE_NUMERIC:
		c.kind = SK_NUMBER;
		c.number = strtod(value, NULL);
		return c;
	default:
		c.kind = SK_TEXT;
		c.text.p = value;
		c.text.n = (size_t)PQgetlength(r, row, column);
		if (PQftype(r, column) == TYPE_BYTES)
			c.text = bytes_of(value, c.text.n);
		return c;
	}
	c.number = (double)c.integer;
	return c;
}

/* Hands over the rows; false where the caller wants no more. */
static bool
walk(const PGresult *r, row_fn *row, void *ctx)
{
	struct store_cell cells[ROW_CELLS];
	size_t columns = (size_t)PQnfields(r);

	if (columns > ROW_CELLS)
		columns = ROW_CELLS;
	for (int i = 0; i < PQntuples(r); i++) {
		for (size_t k = 0; k < columns; k++)
			cells[k] = cell_at(r, i, (int)k);
		if (!row(ctx, cells, columns))
			return false;
	}
	return true;
}

/* ---- statements ----------------------------------------------------------------------- */

bool
postgres_went_well(const PGresult *r)
{
	ExecStatusType t = PQresultStatus(r);

	return t == PGRES_COMMAND_OK || t == PGRES_TUPLES_OK;
}

enum status
postgres_script(struct db *db, const char *sql, struct fault *fault)
{
	enum status st = postgres_gather_send(db, NULL, NULL, fault);
	PGresult *r = NULL;

	if (st == ST_OK)
		st = postgres_pipe_end(db, NULL, fault);
	if (st == ST_OK)
		r = PQexec(db->sql, sql);

	if (st == ST_OK && !postgres_went_well(r))
		st = postgres_failed(db, r, NULL, fault);

	PQclear(r);
	return st;
}

/* Prepared where it is kept and was not yet by this connection. */
static PGresult *
send(struct db *db, const char *sql, struct kept **keep, const struct bound *b)
{
	char name[32];
	PGresult *r;

	if (keep == NULL)
		return PQexecParams(db->sql, sql, b->n, b->types, b->values,
		    b->sizes, b->formats, 0);
	if (*keep == NULL)
		*keep = calloc(1, sizeof(**keep));
	if (*keep == NULL)
		return NULL;
	if ((*keep)->session != db->session) {
		(*keep)->name = ++db->names;
		(void)snprintf(name, sizeof(name), "s%u", (*keep)->name);
		r = PQprepare(db->sql, name, sql, b->n, b->types);
		if (!postgres_went_well(r))
			return r;
		PQclear(r);
		(*keep)->session = db->session;
	}
	(void)snprintf(name, sizeof(name), "s%u", (*keep)->name);
	return PQexecPrepared(
	    db->sql, name, b->n, b->values, b->sizes, b->formats, 0);
}

/* What only looks may be sent again where the connection had gone since the
 * last statement; within a transaction nothing may. */
static PGresult *
send_again(struct db *db, const char *sql, struct kept **keep,
    const struct bound *b, struct fault *fault)
{
	bool looks = strncmp(sql, "SELECT", 6) == 0;
	PGresult *r = send(db, sql, keep, b);

	if (!postgres_went_well(r) && looks && !db->open &&
	    PQstatus(db->sql) != CONNECTION_OK && postgres_linked(db, fault)) {
		PQclear(r);
		r = send(db, sql, keep, b);
	}
	return r;
}

/* A list may be as long as the store: the server keeps it, and hands it out
 * by the hundred.  Other statements may run between. */
static enum status
run_list(struct db *db, const char *sql, const struct bound *b, row_fn *row,
    void *ctx, enum trouble *why, struct fault *fault)
{
	struct buf text = buf_new(TEXT_BYTES);
	unsigned name = ++db->names;
	char next[64], end[32];
	enum status st = ST_OK;
	PGresult *r = NULL;
	bool more = true;

	buf_printf(&text, "DECLARE c%u CURSOR WITH HOLD FOR %s", name, sql);
	(void)snprintf(
	    next, sizeof(next), "FETCH %d FROM c%u", FETCH_ROWS, name);
	(void)snprintf(end, sizeof(end), "CLOSE c%u", name);
	if (buf_status(&text) != ST_OK) {
		buf_free(&text);
		return ST_LIMIT;
	}
	r = send(db, text.p, NULL, b);
	if (!postgres_went_well(r) && !db->open &&
	    PQstatus(db->sql) != CONNECTION_OK && postgres_linked(db, fault)) {
		PQclear(r);
		r = send(db, text.p, NULL, b);
	}
	if (!postgres_went_well(r))
		st = postgres_failed(db, r, why, fault);
	while (st == ST_OK && more) {
		PQclear(r);
		r = NULL;
		st = postgres_pipe_end(db, why, fault);
		if (st == ST_OK)
			r = PQexec(db->sql, next);
		if (st == ST_OK && !postgres_went_well(r))
			st = postgres_failed(db, r, why, fault);
		else if (st == ST_OK)
			more = walk(r, row, ctx) && PQntuples(r) == FETCH_ROWS;
	}
	PQclear(r);
	buf_free(&text);
	return st == ST_OK ? postgres_script(db, end, fault) : st;
}

enum status
postgres_run(struct db *db, const char *sql, struct kept **keep,
    const struct arg *args, size_t n, row_fn *row, void *ctx, enum trouble *why,
    struct fault *fault)
{
	struct bound *b;
	enum status st;
	PGresult *r = NULL;
	bool kept = db->open && keep != NULL, piped = kept && row == NULL;
	bool asked = kept && row != NULL && db->piped > 0;
	struct pg_values v = { 0 };

	if (piped && postgres_gather_row(db, sql, args, n))
		return postgres_gather_send(db, "", why, fault);
	st = postgres_gather_send(db, kept ? sql : NULL, why, fault);
	if (st != ST_OK)
		return st;
	b = malloc(sizeof(*b));
	st = b == NULL ? ST_NOMEM : bind(b, args, n, fault);
	if (st == ST_OK)
		v = (struct pg_values){ b->n, b->types, b->values, b->sizes,
			b->formats };
	if (st == ST_OK && !piped && !asked)
		st = postgres_pipe_end(db, why, fault);
	if (st == ST_OK && piped) {
		st = postgres_pipe_add(db, sql, keep, &v, why, fault);
	} else if (st == ST_OK && asked) {
		st = postgres_pipe_ask(db, sql, keep, &v, &r, why, fault);
		if (st == ST_OK)
			(void)walk(r, row, ctx);
	} else if (st == ST_OK && keep == NULL && row != NULL &&
		   strncmp(sql, "SELECT", 6) == 0) {
		st = run_list(db, sql, b, row, ctx, why, fault);
	} else if (st == ST_OK) {
		r = send_again(db, sql, keep, b, fault);
		if (!postgres_went_well(r))
			st = postgres_failed(db, r, why, fault);
		else if (row != NULL)
			(void)walk(r, row, ctx);
	}
	PQclear(r);
	free(b);
	return st;
}

bool
postgres_take_int(void *ctx, const struct store_cell *c, size_t n)
{
	if (n > 0)
		*(int64_t *)ctx = c[0].integer;
	return true;
}

void
postgres_drop(struct kept *k)
{
	free(k);
}
