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

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_statement_is_understood),
		cmocka_unit_test(common_texts_keep_to_the_common_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
