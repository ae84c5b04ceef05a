/*
 * Rows of a batch that nothing reads before it ends, the most of its rows:
 * they are gathered as text and go by COPY, a table at a time, when a statement
 * names one of their tables or the transaction ends.  What they refer to was
 * sent before them.
 */
#include <stdio.h>
#include <string.h>

#include "store/postgres.h"

#define ROWS_BYTES ((size_t)256 << 20) /* of one table: a text may be long */
#define SEND_BYTES ((size_t)16 << 20)  /* of all: more is not held */
#define COPY_BYTES ((size_t)1024)      /* of the statement */

static const char *const tables[GATHERED_TABLES] = { "doc_text", "event_party",
	"event_mineral", "evidence" };

void
postgres_gather(struct db *db)
{
	db->gathers = true;
}

void
postgres_gather_drop(struct db *db)
{
	db->gathers = false;
	for (size_t i = 0; i < GATHERED_TABLES; i++) {
		buf_free(&db->gathered[i].rows);
		db->gathered[i].into = (struct str){ NULL, 0 };
	}
}

/* Of "INSERT INTO t(a,b) VALUES($1,$2)" the "t(a,b)", empty where it is
 * another statement. */
static struct str
into_of(const char *sql, size_t n)
{
	static const char into[] = "INSERT INTO ", values[] = " VALUES(";
	struct str none = { NULL, 0 };
	const char *name = sql + sizeof(into) - 1, *end;
	struct str out;

	if (strncmp(sql, into, sizeof(into) - 1) != 0 ||
	    (end = strstr(name, values)) == NULL)
		return none;
	out = (struct str){ name, (size_t)(end - name) };
	end += sizeof(values) - 1;
	for (size_t i = 1; i <= n; i++) {
		char word[32];
		int length = snprintf(
		    word, sizeof(word), "$%zu%s", i, i < n ? "," : ")");

		if (strncmp(end, word, (size_t)length) != 0)
			return none;
		end += length;
	}
	return *end == '\0' ? out : none;
}

bool
postgres_gather_row(
    struct db *db, const char *sql, const struct arg *args, size_t n)
{
	struct str into =
	    db->gathers ? into_of(sql, n) : (struct str){ NULL, 0 };

	for (size_t i = 0; i < GATHERED_TABLES && into.n > 0; i++) {
		struct gathered *g = &db->gathered[i];
		size_t length = strlen(tables[i]);

		if (!str_starts(into, str_of(tables[i])) ||
		    into.p[length] != '(' ||
		    (g->into.n > 0 && !str_eq(g->into, into)))
			continue;
		if (g->into.n == 0)
			g->rows = buf_new(ROWS_BYTES);
		g->into = into;
		postgres_copy_text(&g->rows, args, n);
		return true;
	}
	return false;
}

/* Whether "sql" has to do with rows that wait, or too many do. */
static bool
is_time(const struct db *db, const char *sql)
{
	size_t bytes = 0;
	bool named = false;

	for (size_t i = 0; i < GATHERED_TABLES; i++) {
		const struct gathered *g = &db->gathered[i];

		bytes += g->rows.n;
		named |= g->into.n > 0 &&
			 (sql == NULL || strstr(sql, tables[i]) != NULL);
	}
	return named || bytes > SEND_BYTES;
}

enum status
postgres_gather_send(
    struct db *db, const char *sql, enum trouble *why, struct fault *fault)
{
	enum status st = ST_OK;

	if (!db->gathers || !is_time(db, sql))
		return ST_OK;
	for (size_t i = 0; i < GATHERED_TABLES && st == ST_OK; i++) {
		struct gathered *g = &db->gathered[i];
		char copy[COPY_BYTES];

		if (g->into.n == 0)
			continue;
		(void)snprintf(copy, sizeof(copy), "COPY %.*s FROM STDIN",
		    STR_ARG(g->into));
		st = buf_status(&g->rows);
		if (st == ST_OK)
			st = postgres_copy(
			    db, copy, buf_view(&g->rows), why, fault);
		buf_free(&g->rows);
		g->into = (struct str){ NULL, 0 };
	}
	return st;
}
