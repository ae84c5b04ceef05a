/*
 * Agreements and measures as they stood by what was known at the end of a
 * day: the list of today, each line folded anew from what was believed then.
 */
#include <stdlib.h>
#include <string.h>

#include "store/join.h"
#include "store/lifecycle.h"
#include "store/view.h"

#define THEN_BYTES  ((size_t)256 << 20) /* lines of 300,000 instruments */
#define CELLS       ((size_t)24)
#define DATED_CELLS ((size_t)8)

struct line {
	struct store_cell cells[CELLS];
	int64_t id;
	size_t by; /* the cell that it is sorted by */
	bool down;
};

struct then {
	struct arena *a;
	struct line *lines;
	size_t n, room;
	size_t columns;
	bool nomem;
};

static bool
keep(void *ctx, const struct store_cell *c)
{
	struct then *t = ctx;
	struct line *l;
	uint64_t id = 0;

	if (t->n == t->room) {
		size_t room = t->room > 0 ? 2 * t->room : 256;
		struct line *more = arena_take(t->a, room * sizeof(*more));

		if (more == NULL) {
			t->nomem = true;
			return false;
		}
		if (t->n > 0)
			memcpy(more, t->lines, t->n * sizeof(*more));
		t->lines = more;
		t->room = room;
	}
	l = &t->lines[t->n++];
	memset(l, 0, sizeof(*l));
	for (size_t i = 0; i < t->columns && i < CELLS; i++) {
		l->cells[i] = c[i];
		l->cells[i].text = str_keep(t->a, c[i].text);
		if (l->cells[i].text.n != c[i].text.n)
			t->nomem = true;
	}
	(void)str_number(str_sub(c[0].text, 1, c[0].text.n), INT64_MAX, &id);
	l->id = (int64_t)id;
	return !t->nomem;
}

static void
put(struct line *l, size_t at, struct str text)
{
	l->cells[at].text = text;
	l->cells[at].kind = text.n > 0 ? SK_TEXT : SK_NONE;
}

/* What store_tick() does to a measure whose day has come. */
static void
begin(struct standing *s, struct str day)
{
	if (s->measure && s->state == STATE_ANNOUNCED &&
	    s->in_force_on.n == 10 && str_cmp(s->in_force_on, day) <= 0) {
		s->state = STATE_IN_FORCE;
		s->since = s->in_force_on;
	}
}

/* As HELD_ON of views.c says it of a row. */
static bool
held(const struct standing *s, struct str day)
{
	bool holds = s->state == STATE_IN_FORCE || s->state == STATE_EASED ||
		     s->state == STATE_UNDER_REVIEW ||
		     s->state == STATE_PROVISIONAL;
	struct str begun = s->in_force_on.n > 0 ? s->in_force_on
			   : holds              ? s->since
						: STR("9999");

	if (str_cmp(begun, day) > 0 ||
	    (s->ended_on.n > 0 && str_cmp(s->ended_on, day) <= 0))
		return false;
	if (s->suspended_on.n == 0 || str_cmp(s->suspended_on, day) > 0)
		return true;
	if (s->state == STATE_SUSPENDED)
		return s->until.n > 0 && str_cmp(s->until, day) <= 0;
	return (s->state == STATE_IN_FORCE || s->state == STATE_EASED) &&
	       str_cmp(s->since, s->suspended_on) >= 0 &&
	       str_cmp(s->since, day) <= 0;
}

static bool
wanted(const struct store_filter *w, const struct standing *s)
{
	return s->state != STATE_NONE &&
	       (w->status.n == 0 || str_is(w->status, state_word(s->state))) &&
	       (w->since.n == 0 || str_cmp(s->since, w->since) >= 0) &&
	       (w->until.n == 0 || str_cmp(s->since, w->until) <= 0) &&
	       (w->on.n == 0 || held(s, w->on));
}

static size_t
column(enum store_view v, const char *name)
{
	size_t n, i = 0;
	const struct store_column *c = store_columns(v, &n);

	while (i < n && strcmp(c[i].name, name) != 0)
		i++;
	return i;
}

static void
show(enum store_view v, struct line *l, const struct standing *s)
{
	const struct {
		const char *name;
		struct str text;
	} list[DATED_CELLS] = { { "status", str_of(state_word(s->state)) },
		{ "since", s->since }, { "until", s->until },
		{ "announced_on", s->announced_on },
		{ "signed_on", s->signed_on },
		{ "in_force_on", s->in_force_on },
		{ "suspended_on", s->suspended_on },
		{ "ended_on", s->ended_on } };

	for (size_t i = 0; i < DATED_CELLS; i++)
		put(l, column(v, list[i].name), list[i].text);
}

static enum status
fold(struct store *s, enum store_view v, const struct store_filter *w,
    struct then *t, int64_t at, struct fault *f)
{
	size_t voices = column(v, "publishers"), n = 0;
	enum status st = ST_OK;

	for (size_t i = 0; i < t->n && st == ST_OK; i++) {
		struct line *l = &t->lines[i];
		struct standing stands = { .measure = v == VIEW_MEASURES };

		st = join_then(s, t->a, l->id, at, &stands, f);
		if (st == ST_OK)
			st = db_int(s, Q_AGREEMENT_VOICES_THEN,
			    ARGS(I(l->id), I(at)), NULL,
			    &l->cells[voices].integer, f);
		begin(&stands, w->as_of);
		if (st != ST_OK || !wanted(w, &stands))
			continue;
		show(v, l, &stands);
		t->lines[n++] = *l;
	}
	t->n = n;
	return st;
}

static int
compare(const void *a, const void *b)
{
	const struct line *one = a, *two = b;
	const struct store_cell *x = &one->cells[one->by];
	const struct store_cell *y = &two->cells[two->by];
	int way = x->kind == SK_INT && y->kind == SK_INT
		      ? (x->integer > y->integer) - (x->integer < y->integer)
		      : str_cmp(x->text, y->text);

	if (way == 0)
		way = (one->id > two->id) - (one->id < two->id);
	return one->down ? -way : way;
}

static enum status
sort(enum store_view v, struct str by, struct then *t, struct fault *f)
{
	bool down = by.n == 0 || str_starts(by, STR("-"));
	struct str name = by.n == 0 ? STR("since")
			  : down    ? str_sub(by, 1, by.n)
				    : by;
	size_t n, at = 0;
	const struct store_column *c = store_columns(v, &n);

	while (at < n && !str_is(name, c[at].name))
		at++;
	if (at == n) {
		fault_set(f, "--sort %.*s: no such column", STR_ARG(name));
		return ST_USAGE;
	}
	for (size_t i = 0; i < t->n; i++) {
		t->lines[i].by = at;
		t->lines[i].down = down;
	}
	if (t->n > 1)
		qsort(t->lines, t->n, sizeof(*t->lines), compare);
	return ST_OK;
}

enum status
then_list(struct store *s, enum store_view v, const struct store_filter *w,
    bool (*row)(void *ctx, const struct store_cell *), void *ctx,
    struct fault *f)
{
	/* What does not change with time is asked of the list of today. */
	struct store_filter all = { .party = w->party,
		.mineral = w->mineral,
		.type = w->type,
		.source = w->source,
		.text = w->text,
		.table = w->table,
		.program = w->program,
		.id = w->id,
		.pending = w->pending };
	struct then t = { .a = arena_new(THEN_BYTES) };
	int64_t at = 0;
	enum status st =
	    t.a == NULL ? ST_NOMEM : view_day_end(w->as_of, &at, f);

	(void)store_columns(v, &t.columns);
	if (st == ST_OK)
		st = store_list(s, v, &all, keep, &t, f);
	if (st == ST_OK && t.nomem)
		st = ST_NOMEM;
	if (st == ST_OK)
		st = fold(s, v, w, &t, at, f);
	if (st == ST_OK)
		st = sort(v, w->sort, &t, f);
	for (size_t i = 0; i < t.n && st == ST_OK; i++)
		if ((w->limit > 0 && i == w->limit) ||
		    !row(ctx, t.lines[i].cells))
			break;
	arena_free(t.a);
	return st;
}
