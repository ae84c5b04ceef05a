/*
 * What PostgreSQL adds to the store: its texts of the statements, its tables,
 * and what becomes of work whose connection goes.  PACTWATCH_TEST_DB names the
 * server; tests/on_postgres.sh has one.
 */
#include <libpq-fe.h>

#include <sqlite3.h>

#include "store/statement.h"
#include "store_world.h"

static void
every_statement_is_understood(void **state)
{
	struct world *w = *state;
	PGconn *link = PQconnectdb(w->path);

	for (int q = 0; q < (int)STATEMENTS; q++) {
		const char *sql =
		    statement_text((enum statement)q, DIALECT_POSTGRES);
		PGresult *r = PQprepare(link, "", sql, 0, NULL);
		const char *state_of = PQresultErrorField(r, PG_DIAG_SQLSTATE);

		/* 42P18, 42P08, 42804: a value whose kind only a call says. */
		if (PQresultStatus(r) != PGRES_COMMAND_OK &&
		    (state_of == NULL ||
			strstr("42P18 42P08 42804", state_of) == NULL))
			fail_msg("%s: %s", statement_name((enum statement)q),
			    PQerrorMessage(link));
		PQclear(r);
	}
	PQfinish(link);
}

/* "table.column kind" a line, in order. */
static void
columns_of_server(struct world *w, char *out, size_t room)
{
	PGconn *link = PQconnectdb(w->path);
	PGresult *r = PQexec(link,
	    "SELECT table_name||'.'||column_name||' '||CASE data_type WHEN"
	    " 'bigint' THEN 'INTEGER' WHEN 'double precision' THEN 'REAL' ELSE"
	    " upper(data_type) END||' '||CASE WHEN is_nullable='NO' THEN 1"
	    " ELSE 0 END FROM information_schema.columns WHERE"
	    " table_schema=current_schema() AND table_name NOT IN"
	    " ('doc_words','lease','writer','writer_commit') AND table_name IN "
	    "(SELECT"
	    " table_name FROM information_schema.tables WHERE"
	    " table_schema=current_schema() AND table_type='BASE TABLE') ORDER"
	    " BY table_name COLLATE \"C\",column_name COLLATE \"C\"");
	size_t n = 0;

	for (int i = 0; i < PQntuples(r); i++)
		n += (size_t)snprintf(
		    out + n, room - n, "%s\n", PQgetvalue(r, i, 0));
	PQclear(r);
	PQfinish(link);
}

static void
columns_of_file(const char *path, char *out, size_t room)
{
	sqlite3 *db = NULL;
	sqlite3_stmt *s = NULL;
	size_t n = 0;

	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	assert_int_equal(sqlite3_prepare_v2(db,
			     "SELECT t.name||'.'||c.name||' '||c.type||' '||"
			     "(c.\"notnull\" OR c.pk>0) FROM sqlite_schema t"
			     " JOIN pragma_table_info(t.name) c WHERE"
			     " t.type='table' AND t.name NOT LIKE 'doc_fts%'"
			     " AND t.name NOT LIKE 'sqlite_%' ORDER BY t.name,"
			     "c.name",
			     -1, &s, NULL),
	    SQLITE_OK);
	while (sqlite3_step(s) == SQLITE_ROW)
		n += (size_t)snprintf(out + n, room - n, "%s\n",
		    (const char *)sqlite3_column_text(s, 0));
	sqlite3_finalize(s);
	sqlite3_close(db);
}

static void
both_engines_hold_the_same_columns(void **state)
{
	static char here[32768], there[32768];
	struct world *w = *state;
	struct store *s = NULL;
	struct fault f = { 0 };
	char path[600];

	snprintf(path, sizeof(path), "%s/other.db", w->dir);
	assert_int_equal(store_open(path, STORE_CREATE, &s, &f), ST_OK);
	store_close(s);
	columns_of_file(path, here, sizeof(here));
	columns_of_server(w, there, sizeof(there));
	unlink(path);
	assert_true(strlen(here) > 4000);
	assert_string_equal(here, there);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, world_up, world_down)
	const struct CMUnitTest tests[] = {
		T(every_statement_is_understood),
		T(both_engines_hold_the_same_columns),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
