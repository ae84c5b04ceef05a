/*
 * Decisions and their chain.  Entries are only ever added.
 */
#include "store/decide.h"

#include "base/buf.h"
#include "base/hash.h"

#include "store/db.h"

#define ENTRY_BYTES ((size_t)1 << 20) /* one entry as it is hashed */

struct tail {
	struct arena *a;
	struct str hash;
	struct str before;
	bool found;
};

static bool
take_hash(void *ctx, const struct store_cell *c, size_t n)
{
	struct tail *t = ctx;

	(void)n;
	t->hash = str_keep(t->a, c[0].text);
	return true;
}

static bool
take_before(void *ctx, const struct store_cell *c, size_t n)
{
	struct tail *t = ctx;

	(void)n;
	t->found = true;
	t->before = str_keep(t->a, c[0].text);
	return true;
}

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

static enum status
record(struct store *s, struct tail *t, int64_t at, const struct str f[5],
    struct fault *fault)
{
	struct str hash;
	enum status st;

	st = db_run(s, Q_AUDIT_LAST, NO_ARGS, take_hash, t, fault);
	if (st != ST_OK)
		return st;
	hash = entry_hash(t->a, t->hash, at, f, 5);
	if (hash.n == 0)
		return ST_NOMEM;
	return db_run(s, Q_AUDIT_ADD,
	    ARGS(I(at), T(f[0]), T(f[1]), T(f[2]), T(f[3]), T(f[4]), T(t->hash),
		T(hash)),
	    NULL, NULL, fault);
}

static enum status
change(struct store *s, enum statement read, enum statement write, char letter,
    int64_t id, struct str verb, struct str after, struct str by,
    struct str comment, int64_t now, struct fault *fault)
{
	struct tail t = { .a = arena_new((size_t)4 << 20) };
	struct buf object = buf_new(64);
	enum status st = t.a != NULL ? db_begin(s, fault) : ST_NOMEM;

	if (st == ST_OK)
		st = db_run(s, read, ARGS(I(id)), take_before, &t, fault);
	if (st == ST_OK && !t.found) {
		fault_set(fault, "there is no %c%lld", letter, (long long)id);
		st = ST_NOINPUT;
	}
	if (st == ST_OK && !str_eq(t.before, after)) {
		buf_printf(&object, "%c%lld", letter, (long long)id);
		st = db_run(s, write, ARGS(I(id), T(after), T(by), I(now)),
		    NULL, NULL, fault);
		if (st == ST_OK)
			st = record(s, &t, now,
			    (const struct str[]){ by, verb, buf_view(&object),
				t.before, comment.n > 0 ? comment : after },
			    fault);
	}
	if (t.a != NULL)
		st = db_end(s, st, fault);
	buf_free(&object);
	arena_free(t.a);
	return st;
}

enum status
store_decide(struct store *s, int64_t proposal, bool accept, struct str by,
    struct str comment, int64_t now, struct fault *f)
{
	return change(s, Q_PROPOSAL_WORD, Q_PROPOSAL_DECIDE, 'P', proposal,
	    accept ? STR("accept") : STR("reject"),
	    accept ? STR("accepted") : STR("rejected"), by, comment, now, f);
}

enum status
store_reject_event(
    struct store *s, int64_t event, struct str by, int64_t now, struct fault *f)
{
	return change(s, Q_EVENT_WORD, Q_EVENT_DECIDE, 'E', event,
	    STR("reject"), STR("rejected"), by, (struct str){ NULL, 0 }, now,
	    f);
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
