/*
 * Identity: parties, kind, day and names decide whether a story speaks of an
 * instrument that is known or of a new one.
 */
#include "store/join.h"

#include <limits.h>
#include <stdlib.h>

#include "base/date.h"

#include "store/lifecycle.h"

#define SAME_BIRTH_DAYS 270  /* announced or signed: of one instrument */
#define SAME_LIFE_DAYS  1500 /* in force, ended, reviewed: years later */

struct known {
	const struct told *told;
	int64_t id;
	enum state state;
	struct str day; /* borrowed from "days" */
	char days[16];
	long gap; /* of the best so far */
};

static bool
days_of(struct str s, int32_t *out)
{
	struct civil c;

	if (!date_read_day(s, &c))
		return false;
	*out = date_days(c);
	return true;
}

static bool
overlap(struct str a, struct str b)
{
	struct str one, rest, other;

	if (a.n == 0 || b.n == 0)
		return true;
	while (a.n > 0) {
		one = str_cut(&a, ',');
		rest = b;
		while (rest.n > 0) {
			other = str_cut(&rest, ',');
			if (str_eq(one, other))
				return true;
		}
	}
	return false;
}

static bool
loose(struct str kind)
{
	return str_is(kind, "other") ||
	       str_is(kind, "sectoral_trade_agreement");
}

/* Columns: id, key, kind, state, day, first_day, last_day, minerals,
 * destination, legal_ref. */
static bool
compare(void *ctx, const struct store_cell *c, size_t n)
{
	struct known *k = ctx;
	const struct told *t = k->told;
	long gap = 0, bound;
	int32_t day, first, last;
	enum state state = STATE_NONE;

	(void)n;
	(void)state_of(c[3].text, &state);
	if (t->measure) {
		if (!str_eq(c[2].text, t->kind) ||
		    !overlap(c[7].text, t->minerals) ||
		    (c[8].text.n > 0 && t->destination.n > 0 &&
			!str_eq(c[8].text, t->destination)) ||
		    (!t->follows && c[9].text.n > 0 && t->legal_ref.n > 0 &&
			!str_eq(c[9].text, t->legal_ref)))
			return true;
	} else if (!str_eq(c[2].text, t->kind) &&
		   !(loose(c[2].text) || loose(t->kind))) {
		return true;
	}
	if (days_of(t->day, &day) && days_of(c[5].text, &first) &&
	    days_of(c[6].text, &last))
		gap = day < first ? first - day : day > last ? day - last : 0;
	bound = !t->measure && (t->state == STATE_ANNOUNCED ||
				   t->state == STATE_SIGNED)
		    ? SAME_BIRTH_DAYS
		    : SAME_LIFE_DAYS;
	/* What ended and is then put in force again is another instrument. */
	if ((state == STATE_ENDED || state == STATE_ABANDONED) &&
	    str_cmp(t->day, c[4].text) > 0 && t->state != state)
		return true;
	if (gap > bound || gap >= k->gap)
		return true;
	k->gap = gap;
	k->id = c[0].integer;
	k->state = state;
	k->day.n =
	    c[4].text.n < sizeof(k->days) ? c[4].text.n : sizeof(k->days);
	for (size_t i = 0; i < k->day.n; i++)
		k->days[i] = c[4].text.p[i];
	k->day.p = k->days;
	return true;
}

static enum status
make(struct store *s, const struct told *t, int64_t document, int64_t now,
    struct joined *out, struct fault *f)
{
	struct str rest = t->parties, place;
	enum status st;

	st = db_int(s, Q_AGREEMENT_ADD,
	    ARGS(T(t->key), T(t->kind), T(t->title), T(t->parties),
		T(t->minerals), T(str_of(state_word(t->state))), T(t->day),
		I(document), I(t->measure), T(t->until), T(t->legal_ref),
		T(t->destination), I(now)),
	    NULL, &out->id, f);
	while (rest.n > 0 && st == ST_OK) {
		place = str_cut(&rest, ',');
		st = db_run(s, Q_AGREEMENT_PARTY_ADD,
		    ARGS(I(out->id), T(place)), NULL, NULL, f);
	}
	out->fresh = out->moved = true;
	out->state = t->state;
	return st;
}

enum status
join_told(struct store *s, const struct told *t, int64_t document, int64_t now,
    struct joined *out, struct fault *f)
{
	struct known k = { .told = t, .gap = LONG_MAX };
	enum status st;

	*out = (struct joined){ 0 };
	st = db_run(s, Q_AGREEMENT_OF_PARTIES,
	    ARGS(T(t->parties), I(t->measure)), compare, &k, f);
	if (st != ST_OK)
		return st;
	if (k.id == 0)
		return make(s, t, document, now, out, f);
	out->id = k.id;
	out->state = k.state;
	out->same = t->state == k.state;
	out->moved = lifecycle_moves(
	    t->measure, k.state, k.day, t->state, t->day, t->resumed);
	out->stale = !out->moved && !out->same && t->state != STATE_NONE;
	if (out->moved)
		out->state = t->state;
	return db_run(s, Q_AGREEMENT_TOLD,
	    ARGS(I(k.id), I(out->moved), T(str_of(state_word(t->state))),
		T(t->day), T(t->until), T(t->kind), T(t->title), T(t->minerals),
		T(t->legal_ref), I(t->follows)),
	    NULL, NULL, f);
}
