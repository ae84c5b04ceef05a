/*
 * The table of statements: each is understood by the engine over the tables
 * of today, and each common text keeps to what two engines read alike.
 */
#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>
#include <sqlite3.h>

#include "store/statement.h"
#include "store/store.h"

static void
every_statement_is_understood(void **state)
{
	char dir[] = "/tmp/pactwatch-sql-XXXXXX", path[64];
	struct store *s = NULL;
	struct fault f = { 0 };
	sqlite3 *db = NULL;

	(void)state;
	assert_non_null(mkdtemp(dir));
	snprintf(path, sizeof(path), "%s/a.db", dir);
	assert_int_equal(store_open(path, STORE_CREATE, &s, &f), ST_OK);
	store_close(s);
	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	for (int q = 0; q < (int)STATEMENTS; q++) {
		const char *sql =
		    statement_text((enum statement)q, DIALECT_SQLITE);
		sqlite3_stmt *stmt = NULL;

		if (sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) != SQLITE_OK)
			fail_msg("%s: %s", statement_name((enum statement)q),
			    sqlite3_errmsg(db));
		sqlite3_finalize(stmt);
	}
	sqlite3_close(db);
	unlink(path);
	rmdir(dir);
}

/* Words that one of the two engines does not know or takes otherwise.  "("
 * at the end: the word as a function. */
static const char *const foreign[] = { "json_extract(", "json_each(", "instr(",
	"ifnull(", "iif(", "strftime(", "datetime(", "julianday(", "unixepoch(",
	"group_concat(", "string_agg(", "total(", "printf(", "glob", "match",
	"regexp", "rowid", "insert or", "replace into", "collate nocase",
	"pragma", "ilike", "::", "to_tsvector(", "convert_to(", "now(",
	"for update", "autoincrement", "bm25(", "blob", "is true", "is false",
	"last_insert_rowid(", "changes(", "random(", "date(", "like" };

/* Whether a character stands outside of quoted values. */
static bool
bare(const char *sql, char c)
{
	bool quoted = false;

	for (; *sql != '\0'; sql++)
		if (*sql == '\'')
			quoted = !quoted;
		else if (*sql == c && !quoted)
			return true;
	return false;
}

static void
common_texts_keep_to_the_common_words(void **state)
{
	(void)state;
	for (int q = 0; q < (int)STATEMENTS; q++) {
		const char *sql = statement_common((enum statement)q);
		char low[8192];
		size_t n = 0;

		if (sql == NULL)
			continue;
		assert_true(strlen(sql) < sizeof(low));
		for (; sql[n] != '\0'; n++)
			low[n] = (char)tolower((unsigned char)sql[n]);
		low[n] = '\0';
		for (size_t i = 0; i < sizeof(foreign) / sizeof(foreign[0]);
		     i++) {
			const char *at = strstr(low, foreign[i]);

			if (at == NULL ||
			    (at > low && (isalnum((unsigned char)at[-1]) ||
					     at[-1] == '_')))
				continue;
			fail_msg("%s: \"%s\" is not common",
			    statement_name((enum statement)q), foreign[i]);
		}
		if (bare(sql, '?') || bare(sql, '"'))
			fail_msg("%s: ? or a quoted name",
			    statement_name((enum statement)q));
	}
}

/* Every column of every view stands in its own section of the manual. */
static void
the_manual_names_every_column_of_the_views(void **state)
{
	char dir[] = "/tmp/pactwatch-sql-XXXXXX", path[64];
	static char page[65536];
	FILE *in = fopen(SOURCE_DIR "/docs/man/pactwatch-schema.5", "r");
	struct store *s = NULL;
	struct fault f = { 0 };
	sqlite3 *db = NULL;
	sqlite3_stmt *q = NULL;
	size_t n, columns = 0;

	(void)state;
	assert_non_null(in);
	n = fread(page, 1, sizeof(page) - 1, in);
	fclose(in);
	page[n] = '\0';
	assert_non_null(mkdtemp(dir));
	snprintf(path, sizeof(path), "%s/a.db", dir);
	assert_int_equal(store_open(path, STORE_CREATE, &s, &f), ST_OK);
	store_close(s);
	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	assert_int_equal(sqlite3_prepare_v2(db,
			     "SELECT v.name,c.name FROM sqlite_schema v JOIN"
			     " pragma_table_info(v.name) c WHERE v.type='view'",
			     -1, &q, NULL),
	    SQLITE_OK);
	while (sqlite3_step(q) == SQLITE_ROW) {
		const char *column = (const char *)sqlite3_column_text(q, 1);
		char head[64], word[64];
		char *at, *end;

		snprintf(head, sizeof(head), "\n.Ss %s\n",
		    (const char *)sqlite3_column_text(q, 0));
		at = strstr(page, head);
		if (at == NULL) {
			fail_msg("no section%s", head);
			return;
		}
		end = strstr(at + 1, "\n.S");
		assert_non_null(end);
		*end = '\0';
		snprintf(word, sizeof(word), " %s", column);
		for (at = strstr(at, word);
		     at != NULL && strchr(" \n", at[strlen(word)]) == NULL;
		     at = strstr(at + 1, word))
			;
		if (at == NULL)
			fail_msg("%s: no column%s", head + 5, word);
		*end = '\n';
		columns++;
	}
	assert_true(columns > 60);
	sqlite3_finalize(q);
	sqlite3_close(db);
	unlink(path);
	rmdir(dir);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_statement_is_understood),
		cmocka_unit_test(common_texts_keep_to_the_common_words),
		cmocka_unit_test(the_manual_names_every_column_of_the_views),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
