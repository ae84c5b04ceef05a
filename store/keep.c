/*
 * See keep.h.  A text is never changed here, only given up.
 */
#include "store/keep.h"

#include "base/buf.h"
#include "base/url.h"

#include "store/audit.h"
#include "store/put.h"

#define EXPIRE_BATCH ((size_t)500)
#define FORGET_MAX   ((size_t)64) /* documents of one address: one, or few */

struct found {
	int64_t ids[EXPIRE_BATCH];
	struct str hashes[FORGET_MAX];
	size_t n, max;
	struct arena *a; /* of the hashes, NULL: not wanted */
};

static bool
take_found(void *ctx, const struct store_cell *c, size_t n)
{
	struct found *d = ctx;

	if (d->n == d->max)
		return false;
	if (d->a != NULL && n > 1)
		d->hashes[d->n] = str_keep(d->a, c[1].text);
	d->ids[d->n++] = c[0].integer;
	return true;
}

static enum status
each(struct store *s, const enum statement *list, size_t n, int64_t id,
    struct fault *f)
{
	enum status st = ST_OK;

	for (size_t i = 0; i < n && st == ST_OK; i++)
		st = db_run(s, list[i], ARGS(I(id)), NULL, NULL, f);
	return st;
}

/* ---- on request -------------------------------------------------------------- */

struct forgetting {
	struct str key, url, by;
	int64_t now;
	struct found found;
	struct arena *a;
};

static enum status
forget(struct store *s, void *ctx, struct fault *f)
{
	/* The full text first: it is taken out by the words themselves. */
	static const enum statement steps[] = { Q_WORDS_DROP, Q_FORGET_TEXT,
		Q_WORDS_NONE, Q_FORGET_REVISIONS, Q_FORGET_QUOTES,
		Q_FORGET_DOCUMENT };
	struct forgetting *w = ctx;
	struct buf object = buf_new(64);
	enum status st;

	w->found = (struct found){ .max = FORGET_MAX, .a = w->a };
	st = db_run(s, Q_FORGET_FIND, ARGS(T(w->key), T(w->url)), take_found,
	    &w->found, f);
	for (size_t i = 0; i < w->found.n && st == ST_OK; i++) {
		st = each(s, steps, sizeof(steps) / sizeof(steps[0]),
		    w->found.ids[i], f);
		buf_clear(&object);
		buf_printf(&object, "D%lld", (long long)w->found.ids[i]);
		if (st == ST_OK)
			st = audit_add(s,
			    &(struct deed){ w->by, STR("forget"),
				buf_view(&object), w->found.hashes[i], w->key },
			    w->now, f);
	}
	if (st == ST_OK)
		st = db_run(s, Q_FORGET_ENTRIES, ARGS(T(w->key), T(w->url)),
		    NULL, NULL, f);
	buf_free(&object);
	return st;
}

enum status
store_forget(struct store *s, struct str url, struct str by, int64_t now,
    size_t *n, struct fault *f)
{
	struct forgetting w = { .url = url, .by = by, .now = now };
	enum status st = ST_NOMEM;

	w.a = arena_new((size_t)1 << 20);
	if (w.a == NULL)
		return st;
	w.key = url_key(w.a, url);
	if (w.key.n == 0)
		w.key = url;
	st = s->backend->scrub(s->db, false, f);
	if (st == ST_OK)
		st = db_atomic(s, forget, &w, f);
	if (st == ST_OK && w.found.n == 0) {
		fault_set(f, "no document of %.*s has a text", STR_ARG(url));
		st = ST_NOINPUT;
	}
	if (st == ST_OK)
		st = s->backend->scrub(s->db, true, f);
	if (st == ST_OK)
		*n = w.found.n;
	arena_free(w.a);
	return st;
}

/* ---- by time --------------------------------------------------------------------- */

struct expiring {
	int64_t before, after;
	struct found found;
};

static enum status
expire(struct store *s, void *ctx, struct fault *f)
{
	static const enum statement steps[] = { Q_WORDS_DROP, Q_FORGET_TEXT,
		Q_WORDS_NONE, Q_EXPIRE_REVISIONS, Q_EXPIRE_DOCUMENT };
	struct expiring *w = ctx;
	enum status st;

	w->found = (struct found){ .max = EXPIRE_BATCH };
	st = db_run(s, Q_EXPIRE_FIND,
	    ARGS(I(w->before), I(w->after), I(EXPIRE_BATCH)), take_found,
	    &w->found, f);
	for (size_t i = 0; i < w->found.n && st == ST_OK; i++)
		st = each(s, steps, sizeof(steps) / sizeof(steps[0]),
		    w->found.ids[i], f);
	return st;
}

enum status
store_expire(struct store *s, int64_t before, size_t *n, struct fault *f)
{
	struct expiring w = { .before = before };
	size_t all = 0;
	enum status st;

	do {
		st = db_atomic(s, expire, &w, f);
		if (st != ST_OK || w.found.n == 0)
			break;
		all += w.found.n;
		w.after = w.found.ids[w.found.n - 1];
	} while (w.found.n == EXPIRE_BATCH);
	if (n != NULL)
		*n = all;
	return st;
}

/* ---- marks and batches -------------------------------------------------------------- */

static bool
take_mark(void *ctx, const struct store_cell *c, size_t n)
{
	uint64_t value;

	if (n > 0 && str_number(c[0].text, INT64_MAX, &value))
		*(int64_t *)ctx = (int64_t)value;
	return true;
}

enum status
store_mark(struct store *s, struct str name, int64_t *out, struct fault *f)
{
	*out = 0;
	return db_run(s, Q_MARK_GET, ARGS(T(name)), take_mark, out, f);
}

enum status
store_set_mark(struct store *s, struct str name, int64_t to, struct fault *f)
{
	struct buf b = buf_new(32);
	enum status st = db_begin(s, f);

	buf_printf(&b, "%lld", (long long)to);
	if (st == ST_OK)
		st = to != 0
			 ? db_run(s, Q_MARK_PUT, ARGS(T(name), T(buf_view(&b))),
			       NULL, NULL, f)
			 : db_run(s, Q_MARK_DROP, ARGS(T(name)), NULL, NULL, f);
	st = db_end(s, st, f);
	buf_free(&b);
	return st;
}

enum status
store_batch(struct store *s, struct fault *f)
{
	enum status st = db_begin(s, f);

	if (st == ST_OK && s->backend->gather != NULL)
		s->backend->gather(s->db);
	return st;
}

enum status
store_batch_end(struct store *s, enum status st, struct fault *f)
{
	if (st == ST_OK && s->broken == ST_OK)
		st = put_words(s, f);
	return db_end(s, st, f);
}

enum status
store_tidy(struct store *s, struct fault *f)
{
	return s->backend->tidy(s->db, f);
}
