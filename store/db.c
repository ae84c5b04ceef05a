/*
 * SQLite, and nothing else knows it.  A database that is not ours, was made
 * by a newer program or is damaged is refused before it is read.
 */
#include "store/db.h"

#include <sys/stat.h>

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <sqlite3.h>

#define CACHE       ((size_t)128) /* prepared statements kept */
#define ROW_CELLS   ((size_t)40)  /* columns of one result */
#define VALUE_MAX   (64 << 20)    /* bytes of one value */
#define APPLICATION 0x50574348    /* "PWCH" */

struct db {
	sqlite3 *sql;
	const char *text[CACHE];
	sqlite3_stmt *stmt[CACHE];
	size_t n;
	bool open_tx;
};

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

static enum status
failed(sqlite3 *sql, int rc, struct fault *fault)
{
	fault_set(fault, "database: %s",
	    sql != NULL ? sqlite3_errmsg(sql) : sqlite3_errstr(rc));
	switch (rc & 0xff) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
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
db_script(struct db *db, const char *sql, struct fault *fault)
{
	int rc = sqlite3_exec(db->sql, sql, NULL, NULL, NULL);

	return rc == SQLITE_OK ? ST_OK : failed(db->sql, rc, fault);
}

/* The file with mode 0600 and its folders with 0700, before SQLite sees it:
 * the log and the index beside it take the file's mode. */
static enum status
make_file(const char *path, struct fault *fault)
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
	fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (fd < 0) {
		fault_set(fault, "%s: %s", path, strerror(errno));
		return ST_CREATE;
	}
	close(fd);
	return ST_OK;
}

static enum status
pragma_int(struct db *db, const char *sql, int *out, struct fault *fault)
{
	sqlite3_stmt *s = NULL;
	int rc = sqlite3_prepare_v2(db->sql, sql, -1, &s, NULL);

	if (rc == SQLITE_OK && (rc = sqlite3_step(s)) == SQLITE_ROW) {
		*out = sqlite3_column_int(s, 0);
		rc = SQLITE_OK;
	}
	sqlite3_finalize(s);
	return rc == SQLITE_OK ? ST_OK : failed(db->sql, rc, fault);
}

static enum status
look(struct db *db, enum store_mode mode, const char *path, struct fault *fault)
{
	int application = 0, pages = 0;
	enum status st;

	st = pragma_int(db, "PRAGMA application_id", &application, fault);
	if (st == ST_OK)
		st = pragma_int(db, "PRAGMA page_count", &pages, fault);
	if (st != ST_OK)
		return st;
	if (pages == 0 && mode == STORE_CREATE)
		return db_script(db,
		    "PRAGMA auto_vacuum=INCREMENTAL;"
		    "PRAGMA application_id=1347896136;",
		    fault);
	if (application != APPLICATION) {
		fault_set(fault, "%s: not a pactwatch database", path);
		return ST_SYNTAX;
	}
	return ST_OK;
}

enum status
db_open(const char *path, enum store_mode mode, struct db **out,
    struct fault *fault)
{
	struct db *db = calloc(1, sizeof(*db));
	enum status st = ST_OK;
	int rc;

	if (db == NULL)
		return ST_NOMEM;
	if (mode == STORE_CREATE)
		st = make_file(path, fault);
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
		st = access(path, F_OK) != 0 ? ST_NOINPUT : ST_CREATE;
		goto out;
	}
	sqlite3_busy_timeout(db->sql, 10000);
	sqlite3_limit(db->sql, SQLITE_LIMIT_LENGTH, VALUE_MAX);
	sqlite3_db_config(db->sql, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	st = db_script(db,
	    "PRAGMA trusted_schema=OFF;PRAGMA cell_size_check=ON;"
	    "PRAGMA mmap_size=0;PRAGMA foreign_keys=ON;"
	    "PRAGMA cache_size=-65536;PRAGMA secure_delete=OFF;",
	    fault);
	if (st == ST_OK)
		st = look(db, mode, path, fault);
	if (st == ST_OK && mode != STORE_READ)
		st = db_script(db,
		    "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;"
		    "PRAGMA wal_autocheckpoint=4000;",
		    fault);
	if (st == ST_OK) {
		*out = db;
		db = NULL;
	}
out:
	db_close(db);
	return st;
}

void
db_close(struct db *db)
{
	if (db == NULL)
		return;
	for (size_t i = 0; i < db->n; i++)
		sqlite3_finalize(db->stmt[i]);
	sqlite3_close(db->sql);
	free(db);
}

static int
bind(sqlite3_stmt *s, const struct arg *args, size_t n)
{
	char name[] = "$00";
	int rc = SQLITE_OK, at;

	for (size_t i = 0; i < n && rc == SQLITE_OK; i++) {
		if (i < 9) {
			name[1] = (char)('1' + i);
			name[2] = '\0';
		} else {
			name[1] = (char)('0' + (i + 1) / 10);
			name[2] = (char)('0' + (i + 1) % 10);
		}
		at = sqlite3_bind_parameter_index(s, name);
		if (at == 0)
			continue; /* given, not named */
		switch (args[i].kind) {
		case ARG_NULL:
			rc = sqlite3_bind_null(s, at);
			break;
		case ARG_INT:
			rc = sqlite3_bind_int64(s, at, args[i].i);
			break;
		case ARG_REAL:
			rc = sqlite3_bind_double(s, at, args[i].d);
			break;
		case ARG_TEXT:
			rc = sqlite3_bind_text64(s, at,
			    args[i].s.n > 0 ? args[i].s.p : "", args[i].s.n,
			    SQLITE_STATIC, SQLITE_UTF8);
			break;
		}
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

static enum status
walk(struct store *store, sqlite3_stmt *s, const struct arg *args, size_t n,
    row_fn *row, void *ctx, struct fault *fault)
{
	struct store_cell cells[ROW_CELLS];
	size_t columns = (size_t)sqlite3_column_count(s);
	int rc = bind(s, args, n);

	while (rc == SQLITE_OK || rc == SQLITE_ROW) {
		rc = sqlite3_step(s);
		if (rc != SQLITE_ROW || row == NULL)
			continue;
		for (size_t i = 0; i < columns && i < ROW_CELLS; i++)
			cells[i] = cell_at(s, (int)i);
		if (!row(ctx, cells, columns))
			rc = SQLITE_DONE;
	}
	if (rc == SQLITE_DONE)
		return ST_OK;
	return failed(store->db->sql, rc, fault);
}

enum status
db_once(struct store *store, const char *sql, const struct arg *args, size_t n,
    row_fn *row, void *ctx, struct fault *fault)
{
	sqlite3_stmt *s = NULL;
	int rc = sqlite3_prepare_v2(store->db->sql, sql, -1, &s, NULL);
	enum status st;

	if (rc != SQLITE_OK)
		return failed(store->db->sql, rc, fault);
	st = walk(store, s, args, n, row, ctx, fault);
	sqlite3_finalize(s);
	return st;
}

enum status
db_run(struct store *store, const char *sql, const struct arg *args, size_t n,
    row_fn *row, void *ctx, struct fault *fault)
{
	struct db *db = store->db;
	enum status st;
	size_t i = 0;
	int rc;

	while (i < db->n && db->text[i] != sql)
		i++;
	if (i == CACHE || (i < db->n && sqlite3_stmt_busy(db->stmt[i])))
		return db_once(store, sql, args, n, row, ctx, fault);
	if (i == db->n) {
		rc = sqlite3_prepare_v3(db->sql, sql, -1,
		    SQLITE_PREPARE_PERSISTENT, &db->stmt[i], NULL);
		if (rc != SQLITE_OK)
			return failed(db->sql, rc, fault);
		db->text[db->n++] = sql;
	}
	st = walk(store, db->stmt[i], args, n, row, ctx, fault);
	sqlite3_reset(db->stmt[i]);
	sqlite3_clear_bindings(db->stmt[i]);
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

	if (n > 0 && cells[0].kind == SK_INT) {
		one->found = true;
		one->i = cells[0].integer;
	}
	return true; /* to the end: a RETURNING must finish its work */
}

enum status
db_int(struct store *store, const char *sql, const struct arg *args, size_t n,
    bool *found, int64_t *out, struct fault *fault)
{
	struct one one = { false, 0 };
	enum status st = db_run(store, sql, args, n, take_one, &one, fault);

	if (found != NULL)
		*found = one.found;
	*out = one.i;
	return st;
}

int64_t
db_changes(const struct store *store)
{
	return sqlite3_changes(store->db->sql);
}

enum status
db_begin(struct store *store, struct fault *fault)
{
	enum status st;

	if (store->mode == STORE_READ) {
		fault_set(fault, "database: opened for reading");
		return ST_USAGE;
	}
	st = db_script(store->db, "BEGIN IMMEDIATE", fault);
	store->db->open_tx = st == ST_OK;
	return st;
}

enum status
db_end(struct store *store, enum status st, struct fault *fault)
{
	if (!store->db->open_tx)
		return st;
	store->db->open_tx = false;
	if (st == ST_OK)
		st = db_script(store->db, "COMMIT", fault);
	if (st != ST_OK)
		sqlite3_exec(store->db->sql, "ROLLBACK", NULL, NULL, NULL);
	return st;
}

enum status
db_copy(struct store *store, const char *path, struct fault *fault)
{
	sqlite3 *to = NULL;
	sqlite3_backup *b;
	enum status st = make_file(path, fault);
	int rc;

	if (st != ST_OK)
		return st;
	rc = sqlite3_open_v2(path, &to, SQLITE_OPEN_READWRITE, NULL);
	if (rc == SQLITE_OK) {
		b = sqlite3_backup_init(to, "main", store->db->sql, "main");
		if (b != NULL) {
			(void)sqlite3_backup_step(b, -1);
			(void)sqlite3_backup_finish(b);
		}
		rc = sqlite3_errcode(to);
	}
	if (rc == SQLITE_OK) /* one file: no log beside a copy */
		rc = sqlite3_exec(
		    to, "PRAGMA journal_mode=DELETE", NULL, NULL, NULL);
	if (rc != SQLITE_OK)
		st = failed(to, rc, fault);
	sqlite3_close(to);
	return st;
}
