/*
 * Rows that get a number.  Who has the writers' queue is alone with the tables:
 * those that each document adds to are counted on here, so that nothing waits
 * for a number to come back.  Without gaps all the same: what is rolled back
 * gave its numbers back too.
 */
#include <stdio.h>
#include <string.h>

#include "base/buf.h"

#include "store/postgres.h"

#define TEXT_BYTES ((size_t)64 << 10)
#define ARGS_MAX   ((size_t)40)

/* Nothing but db_insert() adds to them within a transaction that does. */
static const char *const tables[NUMBERED_TABLES] = { "agreement", "document",
	"event" };
static const char into[] = "INSERT INTO ";

/* Which of them a statement adds a row to, whatever is there; -1: another. */
static int
table_of(const char *sql)
{
	const char *name = sql + sizeof(into) - 1;

	if (strncmp(sql, into, sizeof(into) - 1) != 0 ||
	    strstr(sql, "ON CONFLICT") != NULL)
		return -1;
	for (int i = 0; i < NUMBERED_TABLES; i++) {
		size_t n = strlen(tables[i]);

		if (strncmp(name, tables[i], n) == 0 && name[n] == '(')
			return i;
	}
	return -1;
}

static bool
take_numbers(void *ctx, const struct store_cell *c, size_t n)
{
	struct db *db = ctx;

	for (size_t i = 0; i < NUMBERED_TABLES && i < n; i++)
		db->next[i] = c[i].integer;
	return true;
}

/* "INSERT INTO t(a) VALUES($1)" as "INSERT INTO t(id,a) VALUES($2,$1)". */
static enum status
with_number(struct buf *b, const char *sql, size_t n)
{
	static const char values[] = "VALUES(";
	const char *open = strchr(sql, '('), *row = strstr(sql, values);

	if (open == NULL || row == NULL)
		return ST_SYNTAX;
	buf_add(b, sql, (size_t)(open + 1 - sql));
	buf_puts(b, "id,");
	buf_add(b, open + 1, (size_t)(row - open - 1));
	buf_printf(b, "%s$%zu,%s", values, n + 1, row + sizeof(values) - 1);
	return buf_status(b);
}

static enum status
counted(struct db *db, int table, const char *sql, struct kept **keep,
    const struct arg *args, size_t n, int64_t *id, enum trouble *why,
    struct fault *fault)
{
	struct arg all[ARGS_MAX];
	struct buf text = buf_new(TEXT_BYTES);
	enum status st = n < ARGS_MAX ? ST_OK : ST_LIMIT;

	if (st == ST_OK && db->next[table] == 0)
		st = postgres_run(db,
		    "SELECT next_agreement(),next_document(),next_event()",
		    &db->numbers, NULL, 0, take_numbers, db, why, fault);
	if (st == ST_OK)
		st = with_number(&text, sql, n);
	if (st == ST_OK) {
		memcpy(all, args, n * sizeof(*args));
		all[n] = arg_int(db->next[table]);
		st = postgres_run(
		    db, text.p, keep, all, n + 1, NULL, NULL, why, fault);
	}
	if (st == ST_OK)
		*id = db->next[table]++;
	buf_free(&text);
	return st;
}

enum status
postgres_insert(struct db *db, const char *sql, struct kept **keep,
    const struct arg *args, size_t n, int64_t *id, enum trouble *why,
    struct fault *fault)
{
	int table = db->open ? table_of(sql) : -1;
	struct buf text = buf_new(TEXT_BYTES);
	enum status st;

	*id = 0;
	if (table >= 0)
		return counted(db, table, sql, keep, args, n, id, why, fault);
	buf_printf(&text, "%s RETURNING id", sql);
	st = buf_status(&text);
	if (st == ST_OK)
		st = postgres_run(db, text.p, db->open ? keep : NULL, args, n,
		    postgres_take_int, id, why, fault);
	buf_free(&text);
	return st;
}
