/*
 * The chain of decisions.  Entries are only ever added.
 */
#include "store/audit.h"

#include <string.h>

#include "base/buf.h"
#include "base/hash.h"

#include "store/decide.h"

#define ENTRY_BYTES ((size_t)1 << 20) /* one entry as it is hashed */
#define HEX         ((size_t)2 * HASH_BYTES)

/* Lengths before texts: no two different entries give the same bytes. */
static struct str
entry_hash(
    struct arena *a, struct str prev, int64_t at, const struct str *f, size_t n)
{
	struct buf b = buf_new(ENTRY_BYTES);
	struct str hash = { NULL, 0 };

	buf_printf(&b, "%zu:", prev.n);
	buf_str(&b, prev);
	buf_printf(&b, "%lld", (long long)at);
	for (size_t i = 0; i < n; i++) {
		buf_printf(&b, ",%zu:", f[i].n);
		buf_str(&b, f[i]);
	}
	if (buf_status(&b) == ST_OK)
		hash = hash_hex(a, buf_view(&b));
	buf_free(&b);
	return hash;
}

struct last {
	char hash[HEX];
	size_t n;
};

static bool
take_last(void *ctx, const struct store_cell *c, size_t n)
{
	struct last *l = ctx;

	(void)n;
	l->n = c[0].text.n < HEX ? c[0].text.n : HEX;
	if (l->n > 0)
		memcpy(l->hash, c[0].text.p, l->n);
	return true;
}

enum status
audit_add(
    struct store *s, const struct deed *d, int64_t at, struct fault *fault)
{
	const struct str f[] = { d->actor, d->verb, d->object, d->before,
		d->after };
	struct arena *a = arena_new((size_t)4 << 20);
	struct last last = { .n = 0 };
	struct str prev, hash;
	enum status st = ST_NOMEM;

	if (a == NULL)
		return st;
	st = db_run(s, Q_AUDIT_LAST, NO_ARGS, take_last, &last, fault);
	prev = (struct str){ last.hash, last.n };
	hash = entry_hash(a, prev, at, f, 5);
	if (st == ST_OK && hash.n == 0)
		st = ST_NOMEM;
	if (st == ST_OK)
		st = db_run(s, Q_AUDIT_ADD,
		    ARGS(I(at), T(f[0]), T(f[1]), T(f[2]), T(f[3]), T(f[4]),
			T(prev), T(hash)),
		    NULL, NULL, fault);
	arena_free(a);
	return st;
}

struct walking {
	struct arena *a;
	char prev[2 * HASH_BYTES];
	size_t prev_n, n;
	int64_t broken;
};

static bool
follow(void *ctx, const struct store_cell *c, size_t n)
{
	struct walking *w = ctx;
	const struct str f[] = { c[2].text, c[3].text, c[4].text, c[5].text,
		c[6].text };
	struct str prev = { w->prev, w->prev_n }, hash;

	(void)n;
	arena_reset(w->a);
	hash = entry_hash(w->a, prev, c[1].integer, f, 5);
	if (!str_eq(prev, c[7].text) || !str_eq(hash, c[8].text) ||
	    hash.n != sizeof(w->prev)) {
		w->broken = c[0].integer;
		return false;
	}
	for (size_t i = 0; i < hash.n; i++)
		w->prev[i] = hash.p[i];
	w->prev_n = hash.n;
	w->n++;
	return true;
}

enum status
store_audit_verify(struct store *s, size_t *n, struct fault *f)
{
	struct walking w = { .a = arena_new((size_t)4 << 20) };
	enum status st = w.a == NULL ? ST_NOMEM : ST_OK;

	if (st == ST_OK)
		st = db_run(s, Q_AUDIT_WALK, NO_ARGS, follow, &w, f);
	if (st == ST_OK && w.broken != 0) {
		fault_set(f, "the log does not follow from entry %lld on",
		    (long long)w.broken);
		st = ST_SYNTAX;
	}
	if (st == ST_OK && n != NULL)
		*n = w.n;
	arena_free(w.a);
	return st;
}
