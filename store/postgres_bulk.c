/*
 * Many rows into one table by COPY, within a transaction of the caller's.
 */
#include <libpq-fe.h>
#include <stdio.h>

#include "store/postgres.h"

#define BULK_BYTES ((size_t)128 << 20) /* of rows that wait: one may be long */
#define BULK_SEND  ((size_t)256 << 10)

static enum status
copy_begin(
    struct db *db, const char *sql, enum trouble *why, struct fault *fault)
{
	enum status st = postgres_pipe_end(db, why, fault);
	PGresult *r;

	if (st != ST_OK)
		return st;
	r = PQexec(db->sql, sql);
	if (PQresultStatus(r) != PGRES_COPY_IN)
		st = postgres_failed(db, r, why, fault);
	PQclear(r);
	return st;
}

static enum status
copy_send(
    struct db *db, struct str rows, enum trouble *why, struct fault *fault)
{
	return rows.n == 0 || PQputCopyData(db->sql, rows.p, (int)rows.n) == 1
		   ? ST_OK
		   : postgres_failed(db, NULL, why, fault);
}

static enum status
copy_end(struct db *db, bool keep, enum trouble *why, struct fault *fault)
{
	enum status st = ST_OK;
	PGresult *r;

	if (PQputCopyEnd(db->sql, keep ? NULL : "given up") != 1)
		return postgres_failed(db, NULL, why, fault);
	while ((r = PQgetResult(db->sql)) != NULL) {
		if (!postgres_went_well(r) && st == ST_OK && keep)
			st = postgres_failed(db, r, why, fault);
		PQclear(r);
	}
	return st;
}

enum status
postgres_copy(struct db *db, const char *sql, struct str rows,
    enum trouble *why, struct fault *fault)
{
	enum status st = copy_begin(db, sql, why, fault), sent;

	if (st != ST_OK)
		return st;
	sent = copy_send(db, rows, why, fault);
	st = copy_end(db, sent == ST_OK, sent == ST_OK ? why : NULL,
	    sent == ST_OK ? fault : NULL);
	return sent != ST_OK ? sent : st;
}

enum status
postgres_bulk_begin(
    struct db *db, const char *table, const char *columns, struct fault *fault)
{
	char sql[4096];
	enum status st = postgres_gather_send(db, NULL, NULL, fault);

	db->bulk = buf_new(BULK_BYTES);
	(void)snprintf(
	    sql, sizeof(sql), "COPY %s(%s) FROM STDIN", table, columns);
	return st == ST_OK ? copy_begin(db, sql, NULL, fault) : st;
}

static void
put_text(struct buf *b, struct str s)
{
	size_t from = 0;

	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		char as = c == '\n'   ? 'n'
			  : c == '\r' ? 'r'
			  : c == '\t' ? 't'
			  : c == '\\' ? '\\'
				      : '\0';

		if (as == '\0')
			continue;
		buf_add(b, s.p + from, i - from);
		buf_char(b, '\\');
		buf_char(b, as);
		from = i + 1;
	}
	if (s.n > from)
		buf_add(b, s.p + from, s.n - from);
}

static enum status
flush(struct db *db, struct fault *fault)
{
	enum status st = buf_status(&db->bulk);

	if (st == ST_OK)
		st = copy_send(db, buf_view(&db->bulk), NULL, fault);
	buf_clear(&db->bulk);
	return st;
}

void
postgres_copy_text(struct buf *b, const struct arg *args, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			buf_char(b, '\t');
		switch (args[i].kind) {
		case ARG_NULL:
			buf_puts(b, "\\N");
			break;
		case ARG_INT:
			buf_printf(b, "%lld", (long long)args[i].i);
			break;
		case ARG_REAL:
			buf_printf(b, "%.17g", args[i].d);
			break;
		case ARG_TEXT:
			put_text(b, args[i].s);
			break;
		}
	}
	buf_char(b, '\n');
}

enum status
postgres_bulk_row(
    struct db *db, const struct arg *args, size_t n, struct fault *fault)
{
	postgres_copy_text(&db->bulk, args, n);
	return db->bulk.n >= BULK_SEND ? flush(db, fault) : ST_OK;
}

enum status
postgres_bulk_end(struct db *db, bool keep, struct fault *fault)
{
	enum status st = keep ? flush(db, fault) : ST_OK;
	enum status end =
	    copy_end(db, keep && st == ST_OK, NULL, st == ST_OK ? fault : NULL);

	buf_free(&db->bulk);
	return st == ST_OK ? end : st;
}
