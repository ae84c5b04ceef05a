/*
 * A person's decisions, each with its entry in the chain.
 */
#include "store/decide.h"

#include "base/buf.h"

#include "store/audit.h"
#include "store/join.h"
#include "store/propose.h"

struct tail {
	struct arena *a;
	struct str before;
	bool found;
};

static bool
take_before(void *ctx, const struct store_cell *c, size_t n)
{
	struct tail *t = ctx;

	(void)n;
	t->found = true;
	t->before = str_keep(t->a, c[0].text);
	return true;
}

typedef enum status after_fn(
    struct store *, int64_t id, int64_t now, struct fault *);

static enum status
change(struct store *s, enum statement read, enum statement write, char letter,
    int64_t id, struct str verb, struct str after, struct str by,
    struct str comment, int64_t now, after_fn *after_word, struct fault *fault)
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
		if (st == ST_OK && after_word != NULL)
			st = after_word(s, id, now, fault);
		if (st == ST_OK)
			st = audit_add(s,
			    &(struct deed){ by, verb, buf_view(&object),
				t.before, comment.n > 0 ? comment : after },
			    now, fault);
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
	struct arena *a = arena_new((size_t)4 << 20);
	enum status st = a != NULL ? db_begin(s, f) : ST_NOMEM;

	if (a == NULL)
		return st;
	if (st == ST_OK)
		st = db_end(s,
		    propose_decide(s, a, proposal, accept, by, comment, now, f),
		    f);
	arena_free(a);
	return st;
}

/* Its instrument stands where it would without it, what was proposed on it
 * alone falls, and its pattern is trusted less. */
static enum status
without_event(struct store *s, int64_t event, int64_t now, struct fault *f)
{
	int64_t instrument = 0;
	enum status st =
	    db_int(s, Q_EVENT_INSTRUMENT, ARGS(I(event)), NULL, &instrument, f);

	if (st == ST_OK && instrument != 0)
		st = join_fold(s, instrument, now, f);
	if (st == ST_OK)
		st = db_run(s, Q_PROPOSALS_FALL, ARGS(I(event)), NULL, NULL, f);
	return st == ST_OK ? db_run(s, Q_PATTERN_JUDGE, ARGS(I(event), I(now)),
				 NULL, NULL, f)
			   : st;
}

enum status
store_reject_event(
    struct store *s, int64_t event, struct str by, int64_t now, struct fault *f)
{
	int64_t now_is = 0;
	/* A number of before another reading means what is believed today. */
	enum status st =
	    db_int(s, Q_EVENT_ANEW, ARGS(I(event)), NULL, &now_is, f);

	if (st != ST_OK)
		return st;
	return change(s, Q_EVENT_WORD, Q_EVENT_DECIDE, 'E',
	    now_is != 0 ? now_is : event, STR("reject"), STR("rejected"), by,
	    (struct str){ NULL, 0 }, now, without_event, f);
}
