/*
 * Care of a SQLite file: folded in, looked through, copied while in use.
 */
#include <sys/stat.h>

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <sqlite3.h>

#include "base/buf.h"

#include "store/sqlite.h"

#define PATH_BYTES ((size_t)4096)

static int64_t
bytes_of(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 ? (int64_t)st.st_size : 0;
}

void
sqlite_size(struct db *db, int64_t *data, int64_t *log)
{
	struct buf name = buf_new(PATH_BYTES);

	buf_printf(&name, "%s-wal", db->path);
	*data = bytes_of(db->path);
	*log = buf_status(&name) == ST_OK ? bytes_of(name.p) : 0;
	buf_free(&name);
}

enum status
sqlite_tidy(struct db *db, struct fault *fault)
{
	return sqlite_script(db,
	    "PRAGMA analysis_limit=1000;PRAGMA optimize;"
	    "PRAGMA incremental_vacuum(2000);" /* what retention left */
	    "PRAGMA wal_checkpoint(TRUNCATE);",
	    fault);
}

enum status
sqlite_scrub(struct db *db, bool after, struct fault *fault)
{
	return sqlite_script(db,
	    after ? "INSERT INTO doc_fts(doc_fts) VALUES('optimize');"
		    "VACUUM;" /* what earlier writes left within pages */
		    "PRAGMA wal_checkpoint(TRUNCATE);"
		    "PRAGMA secure_delete=OFF;"
		  : "PRAGMA secure_delete=ON;",
	    fault);
}

enum status
sqlite_reindex(struct db *db, struct fault *fault)
{
	return sqlite_script(
	    db, "INSERT INTO doc_fts(doc_fts) VALUES('rebuild')", fault);
}

struct saying {
	said_fn *said;
	void *ctx;
	const char *what;
};

static bool
say_row(void *ctx, const struct store_cell *c, size_t n)
{
	struct saying *s = ctx;

	if (n > 0 && !str_is(c[0].text, "ok"))
		s->said(s->ctx, s->what, c[0].text);
	return true;
}

struct narrowing {
	struct db *db;
	said_fn *said;
	void *ctx;
	bool any;
	struct str table;
};

static bool
say_table(void *ctx, const struct store_cell *c, size_t n)
{
	struct narrowing *w = ctx;
	struct buf b = buf_new(PATH_BYTES);

	if (n > 0 && !str_is(c[0].text, "ok")) {
		buf_printf(
		    &b, "%.*s: %.*s", STR_ARG(w->table), STR_ARG(c[0].text));
		w->said(w->ctx, "pages of table", buf_view(&b));
		w->any = true;
	}
	buf_free(&b);
	return true;
}

/* The names are a stranger's where the file is: quoted, never trusted. */
static bool
narrow_table(void *ctx, const struct store_cell *c, size_t n)
{
	struct narrowing *w = ctx;
	struct buf sql = buf_new(PATH_BYTES);

	(void)n;
	w->table = c[0].text;
	buf_puts(&sql, "PRAGMA quick_check(\"");
	for (size_t i = 0; i < w->table.n; i++) {
		if (w->table.p[i] == '"')
			buf_char(&sql, '"');
		buf_char(&sql, w->table.p[i]);
	}
	buf_puts(&sql, "\")");
	if (buf_status(&sql) == ST_OK)
		(void)sqlite_run(
		    w->db, sql.p, NULL, NULL, 0, say_table, w, NULL, NULL);
	buf_free(&sql);
	return true;
}

static bool
note_row(void *ctx, const struct store_cell *c, size_t n)
{
	if (n > 0 && !str_is(c[0].text, "ok"))
		*(bool *)ctx = true;
	return true;
}

/* The whole file first; only where something is wrong, table by table for its
 * name. */
static enum status
check_pages(struct db *db, said_fn *said, void *ctx, struct fault *fault)
{
	struct narrowing w = { .db = db, .said = said, .ctx = ctx };
	struct saying all = { said, ctx, "pages" };
	bool bad = false;
	enum status st;

	st = sqlite_run(db, "PRAGMA quick_check(1)", NULL, NULL, 0, note_row,
	    &bad, NULL, fault);
	if (st == ST_OK && bad)
		st = sqlite_run(db,
		    "SELECT name FROM sqlite_schema WHERE type='table' AND"
		    " rootpage>0",
		    NULL, NULL, 0, narrow_table, &w, NULL, fault);
	if (st == ST_OK && bad && !w.any)
		st = sqlite_run(db, "PRAGMA quick_check(20)", NULL, NULL, 0,
		    say_row, &all, NULL, fault);
	return st;
}

enum status
sqlite_check(
    struct db *db, bool writable, said_fn *said, void *ctx, struct fault *fault)
{
	struct saying s = { said, ctx, "foreign key of table" };
	struct fault mine = { 0 };
	enum status st = check_pages(db, said, ctx, fault);

	if (st == ST_OK)
		st = sqlite_run(db, "PRAGMA foreign_key_check", NULL, NULL, 0,
		    say_row, &s, NULL, fault);
	/* Only this one sees a full-text index that is out of step, and it
	 * needs the right to write although it writes nothing. */
	if (st == ST_OK && writable) {
		st = sqlite_run(db,
		    "INSERT INTO doc_fts(doc_fts,rank) VALUES"
		    "('integrity-check',1)",
		    NULL, NULL, 0, NULL, NULL, NULL, &mine);
		if (st == ST_SYNTAX) {
			said(ctx, "full text",
			    STR("out of step with the "
				"documents"));
			st = ST_OK;
		} else if (st != ST_OK && fault != NULL) {
			*fault = mine;
		}
	}
	return st;
}

enum status
sqlite_copy(struct db *db, const char *path, struct fault *fault)
{
	sqlite3 *to = NULL;
	sqlite3_backup *b;
	enum status st = sqlite_make_file(path, true, fault);
	int rc;

	if (st != ST_OK)
		return st;
	rc = sqlite3_open_v2(path, &to, SQLITE_OPEN_READWRITE, NULL);
	if (rc == SQLITE_OK) {
		b = sqlite3_backup_init(to, "main", db->sql, "main");
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
		st = sqlite_failed(to, rc, NULL, fault);
	sqlite3_close(to);
	return st;
}

/* "FILE.schema-3": one file a version, so that an upgrade can be undone. */
enum status
sqlite_keep_old(struct db *db, int64_t version, struct fault *fault)
{
	struct buf name = buf_new(PATH_BYTES), temp = buf_new(PATH_BYTES);
	enum status st = ST_LIMIT;

	buf_printf(&name, "%s.schema-%lld", db->path, (long long)version);
	buf_printf(&temp, "%s.part", name.p);
	if (buf_status(&name) == ST_OK && buf_status(&temp) == ST_OK) {
		(void)unlink(temp.p);
		st = sqlite_copy(db, temp.p, fault);
		if (st == ST_OK && rename(temp.p, name.p) != 0) {
			fault_set(fault, "%s: %s", name.p, strerror(errno));
			st = ST_CREATE;
		}
		if (st != ST_OK)
			(void)unlink(temp.p);
	}
	buf_free(&name);
	buf_free(&temp);
	return st;
}
