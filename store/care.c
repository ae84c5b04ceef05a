/*
 * Checking and copying.  Repairs nothing by itself.
 */
#include "store/care.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"

#include "store/db.h"
#include "store/decide.h"

struct finding {
	char text[160];
	bool any;
};

static bool
not_ok(void *ctx, const struct store_cell *c, size_t n)
{
	struct finding *x = ctx;

	if (n == 0 || str_is(c[0].text, "ok") || x->any)
		return true;
	x->any = true;
	if (c[0].kind == SK_INT)
		snprintf(
		    x->text, sizeof(x->text), "%lld", (long long)c[0].integer);
	else
		snprintf(x->text, sizeof(x->text), "%.*s", STR_ARG(c[0].text));
	return true;
}

static const struct {
	const char *what;
	const char *sql;
} checks[] = { { "pages", "PRAGMA quick_check(1)" },
	{ "foreign keys", "PRAGMA foreign_key_check" },
	{ "a document without its text",
	    "SELECT id FROM document WHERE id NOT IN (SELECT doc_id FROM "
	    "doc_text) LIMIT 1" },
	{ "evidence outside its text or unlike its bytes, of event",
	    "SELECT v.event_id FROM evidence v JOIN event e ON e.id=v.event_id "
	    "JOIN doc_text t ON t.doc_id=e.doc_id WHERE v.quote<>'' AND "
	    "v.quote<>CAST(substr(CAST(t.body AS BLOB),v.beg+1,"
	    "length(CAST(v.quote AS BLOB))) AS TEXT) LIMIT 1" },
	{ "an alert without its delivery's alert",
	    "SELECT alert_id FROM delivery WHERE alert_id NOT IN (SELECT id "
	    "FROM alert) LIMIT 1" } };

enum status
store_check(struct store *s, struct fault *f)
{
	enum status st = ST_OK;

	for (size_t i = 0; i < sizeof(checks) / sizeof(checks[0]); i++) {
		struct finding x = { .any = false };

		st = db_once(s, checks[i].sql, NO_ARGS, not_ok, &x, f);
		if (st != ST_OK)
			return st;
		if (x.any) {
			fault_set(f, "%s: %s", checks[i].what, x.text);
			return ST_SYNTAX;
		}
	}
	/* Only this one sees a full-text index that is out of step. */
	if (s->mode != STORE_READ)
		st = db_once(s,
		    "INSERT INTO doc_fts(doc_fts,rank) VALUES"
		    "('integrity-check',1)",
		    NO_ARGS, NULL, NULL, f);
	return st == ST_OK ? store_audit_verify(s, NULL, f) : st;
}

enum status
store_backup(struct store *s, const char *path, struct fault *f)
{
	struct buf temp = buf_new(4096);
	struct store copy = { .mode = STORE_READ };
	enum status st;

	buf_printf(&temp, "%s.part", path);
	st = buf_status(&temp);
	if (st == ST_OK) {
		(void)unlink(temp.p);
		st = db_copy(s, temp.p, f);
	}
	if (st == ST_OK)
		st = db_open(temp.p, STORE_READ, &copy.db, f);
	if (st == ST_OK) {
		st = store_check(&copy, f);
		db_close(copy.db);
	}
	if (st == ST_OK && rename(temp.p, path) != 0) {
		fault_set(f, "%s: %s", path, strerror(errno));
		st = ST_CREATE;
	}
	if (st != ST_OK && temp.p != NULL)
		(void)unlink(temp.p);
	buf_free(&temp);
	return st;
}
