/*
 * SQLite, and nothing else knows it.  A database that is not ours or is
 * damaged is refused before it is read; nothing in a file can run code here.
 */
#include "store/sqlite.h"

#include <sys/stat.h>

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <sqlite3.h>

#define ROW_CELLS   ((size_t)40) /* columns of one result */
#define VALUE_MAX   (64 << 20)   /* bytes of one value */
#define APPLICATION 0x50574348   /* "PWCH" */
#define WAIT_MS     10000        /* for another program's lock */

enum status
sqlite_failed(sqlite3 *sql, int rc, enum trouble *why, struct fault *fault)
{
	const char *file =
	    sql != NULL ? sqlite3_db_filename(sql, "main") : NULL;

	fault_set(fault, "%s: %s",
	    file != NULL && file[0] != '\0' ? file : "database",
	    sql != NULL ? sqlite3_errmsg(sql) : sqlite3_errstr(rc));
	if (why != NULL)
		*why = TROUBLE_NONE;
	switch (rc & 0xff) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		if (why != NULL)
			*why = TROUBLE_AGAIN;
		return ST_BUSY;
	case SQLITE_NOMEM:
		return ST_NOMEM;
	case SQLITE_CORRUPT:
	case SQLITE_NOTADB:
	case SQLITE_FORMAT:
		return ST_SYNTAX;
	case SQLITE_TOOBIG:
		return ST_LIMIT;
	case SQLITE_CANTOPEN:
		return ST_CREATE;
	default:
		return ST_IO;
	}
}

enum status
sqlite_script(struct db *db, const char *sql, struct fault *fault)
{
	int rc = sqlite3_exec(db->sql, sql, NULL, NULL, NULL);

	return rc == SQLITE_OK ? ST_OK
			       : sqlite_failed(db->sql, rc, NULL, fault);
}

/* ---- opening --------------------------------------------------------------- */

/* The file with mode 0600 and its folders with 0700, before SQLite sees it:
 * the log and the index beside it take the file's mode. */
enum status
sqlite_make_file(const char *path, bool fresh, struct fault *fault)
{
	char *copy = strdup(path);
	int fd;

	if (copy == NULL)
		return ST_NOMEM;
	for (char *p = copy + 1; *p != '\0'; p++)
		if (*p == '/') {
			*p = '\0';
			if (mkdir(copy, 0700) != 0 && errno != EEXIST) {
				fault_set(
				    fault, "%s: %s", copy, strerror(errno));
				free(copy);
				return ST_CREATE;
			}
			*p = '/';
		}
	free(copy);
	fd = open(path,
	    O_RDWR | O_CREAT | (fresh ? O_EXCL : 0) | O_CLOEXEC | O_NOFOLLOW,
	    0600);
	if (fd < 0) {
		fault_set(fault, "%s: %s", path, strerror(errno));
		return ST_CREATE;
	}
	close(fd);
	return ST_OK;
}

static enum status
pragma_int(struct db *db, const char *sql, int64_t *out, struct fault *fault)
{
	sqlite3_stmt *s = NULL;
	int rc = sqlite3_prepare_v2(db->sql, sql, -1, &s, NULL);

	if (rc == SQLITE_OK && (rc = sqlite3_step(s)) == SQLITE_ROW) {
		*out = sqlite3_column_int64(s, 0);
		rc = SQLITE_OK;
	}
	sqlite3_finalize(s);
	return rc == SQLITE_OK ? ST_OK
			       : sqlite_failed(db->sql, rc, NULL, fault);
}

static enum status
look(struct db *db, const char *path, struct fault *fault)
{
	int64_t application = 0, pages = 0, triggers = 0;
	enum status st;

	st = pragma_int(db, "PRAGMA application_id", &application, fault);
	if (st == ST_OK)
		st = pragma_int(db, "PRAGMA page_count", &pages, fault);
	if (st != ST_OK)
		return st;
	/* Each of the two writes by itself: a pass that is killed between them
	 * would leave a file that is nobody's. */
	if (pages == 0 && db->mode == STORE_CREATE)
		return sqlite_script(db,
		    "BEGIN;PRAGMA auto_vacuum=INCREMENTAL;"
		    "PRAGMA application_id=1347896136;COMMIT;",
		    fault);
	if (application != APPLICATION) {
		fault_set(fault, "%s: not a pactwatch database", path);
		return ST_SYNTAX;
	}
	/* We make none: a trigger is a stranger's, and would run in our name. */
	st = pragma_int(db,
	    "SELECT count(*) FROM sqlite_schema WHERE type='trigger'",
	    &triggers, fault);
	if (st == ST_OK && triggers > 0) {
		fault_set(fault,
		    "%s: holds triggers, which pactwatch never makes: "
		    "somebody else changed it",
		    path);
		st = ST_SYNTAX;
	}
	return st;
}

static void
close_db(struct db *db)
{
	if (db == NULL)
		return;
	sqlite3_close(db->sql);
	free(db->path);
	free(db);
}

static enum status
open_db(const char *path, enum store_mode mode, struct db **out,
    struct fault *fault)
{
	struct db *db = calloc(1, sizeof(*db));
	enum status st = ST_OK;
	int rc;

	if (db == NULL)
		return ST_NOMEM;
	db->mode = mode;
	db->path = strdup(path);
	if (db->path == NULL)
		st = ST_NOMEM;
	if (st == ST_OK && mode == STORE_CREATE)
		st = sqlite_make_file(path, false, fault);
	if (st != ST_OK)
		goto out;
	rc = sqlite3_open_v2(path, &db->sql,
	    (mode == STORE_READ ? SQLITE_OPEN_READONLY
				: SQLITE_OPEN_READWRITE) |
		SQLITE_OPEN_NOMUTEX,
	    NULL);
	if (rc != SQLITE_OK) {
		fault_set(fault, "%s: %s", path,
		    db->sql != NULL ? sqlite3_errmsg(db->sql)
				    : sqlite3_errstr(rc));
		st = (rc & 0xff) == SQLITE_NOMEM ? ST_NOMEM
		     : access(path, F_OK) != 0   ? ST_NOINPUT
						 : ST_CREATE;
		goto out;
	}
	sqlite3_busy_timeout(db->sql, WAIT_MS);
	sqlite3_limit(db->sql, SQLITE_LIMIT_LENGTH, VALUE_MAX);
	sqlite3_db_config(db->sql, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	st = sqlite_script(db,
	    "PRAGMA trusted_schema=OFF;PRAGMA cell_size_check=ON;"
	    "PRAGMA mmap_size=0;PRAGMA foreign_keys=ON;"
	    "PRAGMA cache_size=-65536;PRAGMA secure_delete=OFF;",
	    fault);
	if (st == ST_OK)
		st = look(db, path, fault);
	if (st == ST_OK && mode != STORE_READ)
		st = sqlite_script(db,
		    "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;"
		    "PRAGMA wal_autocheckpoint=4000;",
		    fault);
	if (st == ST_OK) {
		*out = db;
		db = NULL;
	}
out:
	close_db(db);
	return st;
}

/* ---- statements ----------------------------------------------------------------- */

/* "$12": which of the arguments, from 0 on; SIZE_MAX: none of ours. */
static size_t
which(const char *name)
{
	size_t k = 0;

	if (name == NULL || name[0] != '$')
		return SIZE_MAX;
	for (name++; *name >= '0' && *name <= '9' && k < 1000; name++)
		k = 10 * k + (size_t)(*name - '0');
	return k - 1;
}

static int
bind_one(sqlite3_stmt *s, int at, const struct arg *a)
{
	switch (a->kind) {
	case ARG_NULL:
		break;
	case ARG_INT:
		return sqlite3_bind_int64(s, at, a->i);
	case ARG_REAL:
		return sqlite3_bind_double(s, at, a->d);
	case ARG_TEXT:
		return sqlite3_bind_text64(s, at, a->s.n > 0 ? a->s.p : "",
		    a->s.n, SQLITE_STATIC, SQLITE_UTF8);
	}
	return sqlite3_bind_null(s, at);
}

/* By what the statement names: asking it for each argument's place would
 * compare every name with every other.  An argument may be named nowhere. */
static int
bind(sqlite3_stmt *s, const struct arg *args, size_t n)
{
	int count = sqlite3_bind_parameter_count(s), rc = SQLITE_OK;

	for (int at = 1; at <= count && rc == SQLITE_OK; at++) {
		size_t k = which(sqlite3_bind_parameter_name(s, at));

		if (k < n)
			rc = bind_one(s, at, &args[k]);
	}
	return rc;
}

static struct store_cell
cell_at(sqlite3_stmt *s, int i)
{
	struct store_cell c = { .kind = SK_NONE };

	switch (sqlite3_column_type(s, i)) {
	case SQLITE_INTEGER:
		c.kind = SK_INT;
		c.integer = sqlite3_column_int64(s, i);
		c.number = (double)c.integer;
		break;
	case SQLITE_FLOAT:
		c.kind = SK_NUMBER;
		c.number = sqlite3_column_double(s, i);
		break;
	case SQLITE_TEXT:
	case SQLITE_BLOB:
		c.kind = SK_TEXT;
		c.text.p = (const char *)sqlite3_column_text(s, i);
		c.text.n = (size_t)sqlite3_column_bytes(s, i);
		break;
	default:
		break;
	}
	return c;
}

static int
walk(sqlite3_stmt *s, const struct arg *args, size_t n, row_fn *row, void *ctx)
{
	struct store_cell cells[ROW_CELLS];
	size_t columns = (size_t)sqlite3_column_count(s);
	int rc = bind(s, args, n);

	if (columns > ROW_CELLS)
		columns = ROW_CELLS;
	while (rc == SQLITE_OK || rc == SQLITE_ROW) {
		rc = sqlite3_step(s);
		if (rc != SQLITE_ROW || row == NULL)
			continue;
		for (size_t i = 0; i < columns; i++)
			cells[i] = cell_at(s, (int)i);
		if (!row(ctx, cells, columns))
			rc = SQLITE_DONE;
	}
	return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

enum status
sqlite_run(struct db *db, const char *sql, struct kept **keep,
    const struct arg *args, size_t n, row_fn *row, void *ctx, enum trouble *why,
    struct fault *fault)
{
	/* A prepared statement is its own handle: struct kept is its name
	 * outside of this file. */
	sqlite3_stmt *s = keep != NULL ? (sqlite3_stmt *)*keep : NULL;
	enum status st = ST_OK;
	int rc = SQLITE_OK;

	if (s == NULL)
		rc = sqlite3_prepare_v3(db->sql, sql, -1,
		    keep != NULL ? SQLITE_PREPARE_PERSISTENT : 0, &s, NULL);
	if (rc == SQLITE_OK)
		rc = walk(s, args, n, row, ctx);
	if (rc != SQLITE_OK)
		st = sqlite_failed(db->sql, rc, why, fault);
	if (keep != NULL && s != NULL) {
		sqlite3_reset(s);
		sqlite3_clear_bindings(s);
		*keep = (struct kept *)s;
	} else {
		sqlite3_finalize(s);
	}
	return st;
}

static enum status
insert(struct db *db, const char *sql, struct kept **keep,
    const struct arg *args, size_t n, int64_t *id, enum trouble *why,
    struct fault *fault)
{
	enum status st =
	    sqlite_run(db, sql, keep, args, n, NULL, NULL, why, fault);

	if (st == ST_OK)
		*id = sqlite3_changes(db->sql) > 0
			  ? sqlite3_last_insert_rowid(db->sql)
			  : 0;
	return st;
}

static void
drop(struct kept *k)
{
	sqlite3_finalize((sqlite3_stmt *)k);
}

/* ---- transactions ------------------------------------------------------------------ */

static enum status
plain(struct db *db, const char *sql, enum trouble *why, struct fault *fault)
{
	int rc = sqlite3_exec(db->sql, sql, NULL, NULL, NULL);

	return rc == SQLITE_OK ? ST_OK : sqlite_failed(db->sql, rc, why, fault);
}

static enum status
begin(struct db *db, enum trouble *why, struct fault *fault)
{
	return plain(db, "BEGIN IMMEDIATE", why, fault);
}

static enum status
commit(struct db *db, enum trouble *why, struct fault *fault)
{
	return plain(db, "COMMIT", why, fault);
}

static void
rollback(struct db *db)
{
	/* A full disk may have rolled back already: that is no failure. */
	if (sqlite3_get_autocommit(db->sql) == 0)
		(void)sqlite3_exec(db->sql, "ROLLBACK", NULL, NULL, NULL);
}

static enum status
version(struct db *db, int64_t *out, struct fault *fault)
{
	return pragma_int(db, "PRAGMA user_version", out, fault);
}

static enum status
set_version(struct db *db, int64_t v, struct fault *fault)
{
	char sql[64];

	(void)snprintf(
	    sql, sizeof(sql), "PRAGMA user_version=%lld", (long long)v);
	return sqlite_script(db, sql, fault);
}

const struct backend backend_sqlite = {
	.name = "sqlite",
	.dialect = DIALECT_SQLITE,
	.schema = sqlite_schema,
	.versions = SQLITE_VERSIONS,
	.open = open_db,
	.close = close_db,
	.run = sqlite_run,
	.insert = insert,
	.drop = drop,
	.script = sqlite_script,
	.begin = begin,
	.commit = commit,
	.rollback = rollback,
	.version = version,
	.set_version = set_version,
	.size = sqlite_size,
	.tidy = sqlite_tidy,
	.scrub = sqlite_scrub,
	.reindex = sqlite_reindex,
	.check = sqlite_check,
	.copy = sqlite_copy,
	.keep_old = sqlite_keep_old,
};
