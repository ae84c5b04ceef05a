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

struct looking {
	said_fn *said;
	void *ctx;
	const char *what;
	struct fault *fault;
	size_t n;
};

static void
say(void *ctx, const char *what, struct str where)
{
	struct looking *k = ctx;

	if (k->n++ == 0)
		fault_set(k->fault, "%s: %.*s", what, STR_ARG(where));
	if (k->said != NULL)
		k->said(k->ctx, what, where);
}

static bool
say_id(void *ctx, const struct store_cell *c, size_t n)
{
	struct looking *k = ctx;
	char number[32];

	if (n == 0)
		return true;
	(void)snprintf(number, sizeof(number), "%lld", (long long)c[0].integer);
	say(k, k->what, str_of(number));
	return true;
}

static const struct {
	const char *what;
	enum statement q;
} checks[] = { { "a document without its text", Q_CHECK_TEXTS },
	{ "evidence outside its text or unlike its bytes, of event",
	    Q_CHECK_EVIDENCE },
	{ "a live event of words that were corrected", Q_CHECK_CURRENT },
	{ "a copy of a copy, document", Q_CHECK_COPIES },
	{ "a delivery without its alert", Q_CHECK_DELIVERIES } };

enum status
store_check(struct store *s, said_fn *said, void *ctx, struct fault *f)
{
	struct looking k = { .said = said, .ctx = ctx, .fault = f };
	struct fault chain = { 0 };
	enum status st =
	    s->backend->check(s->db, s->mode != STORE_READ, say, &k, f);

	/* Rows of damaged pages tell nothing more. */
	for (size_t i = 0;
	     i < sizeof(checks) / sizeof(checks[0]) && st == ST_OK && k.n == 0;
	     i++) {
		k.what = checks[i].what;
		st = db_run(s, checks[i].q, NO_ARGS, say_id, &k, f);
	}
	if (st == ST_OK && k.n == 0) {
		st = store_audit_verify(s, NULL, &chain);
		if (st == ST_SYNTAX) {
			say(&k, "decisions", str_of(chain.what));
			st = ST_OK;
		} else if (st != ST_OK && f != NULL) {
			*f = chain;
		}
	}
	return st == ST_OK && k.n > 0 ? ST_SYNTAX : st;
}

enum status
store_reindex(struct store *s, struct fault *f)
{
	return s->backend->reindex(s->db, f);
}

enum status
store_backup(struct store *s, const char *path, struct fault *f)
{
	struct buf temp = buf_new(4096);
	struct store *copy = NULL;
	enum status st;

	if (s->backend->copy == NULL) {
		fault_set(f, "%s copies by its own tools", s->backend->name);
		return ST_USAGE;
	}
	buf_printf(&temp, "%s.part", path);
	st = buf_status(&temp);
	if (st == ST_OK) {
		(void)unlink(temp.p);
		st = s->backend->copy(s->db, temp.p, f);
	}
	if (st == ST_OK)
		st = store_open(temp.p, STORE_READ, &copy, f);
	if (st == ST_OK)
		st = store_check(copy, NULL, NULL, f);
	store_close(copy);
	if (st == ST_OK && rename(temp.p, path) != 0) {
		fault_set(f, "%s: %s", path, strerror(errno));
		st = ST_CREATE;
	}
	if (st != ST_OK && temp.p != NULL)
		(void)unlink(temp.p);
	buf_free(&temp);
	return st;
}
