/*
 * The measure of sameness.  The bounds are ours, set on the tape of tests/
 * and on the pairs of states that signed more than one paper.
 */
#include "store/identity.h"

#include <stdlib.h>

#include "base/date.h"

#define SIGNED_APART 45   /* days: one paper, told with two dates */
#define VAGUE_APART  10   /* the same, where only "a deal" is said */
#define TOLD_LATE    120  /* "have signed", without the day of it */
#define OPEN_SAME    1100 /* talks until their signature */
#define OPEN_NEAR    800  /* the same, where the kind is put otherwise */
#define OPEN_VAGUE   400  /* the same, where only "a deal" is said */
#define AGAIN_SAME   270  /* announced again after it was signed */
#define AGAIN_VAGUE  120
#define LIFE         7300 /* in force, reviewed, ended: twenty years on */
#define MEASURE_LIFE 1500
#define EFFECT_APART 60 /* two starts so far apart are two acts */

static bool
range(struct str s, long *beg, long *end)
{
	struct civil c;

	if (!date_read_day(s, &c))
		return false;
	*beg = date_days(c);
	if (c.month == 0)
		*end = date_days((struct civil){ c.year, 12, 31 });
	else if (c.day == 0)
		*end = date_days((struct civil){
		    c.year, c.month, date_month_days(c.year, c.month) });
	else
		*end = *beg;
	return true;
}

long
identity_days_apart(struct str a, struct str b)
{
	long a_beg, a_end, b_beg, b_end;

	if (!range(a, &a_beg, &a_end) || !range(b, &b_beg, &b_end))
		return -1;
	if (a_end < b_beg)
		return b_beg - a_end;
	return b_end < a_beg ? a_beg - b_end : 0;
}

/* Days from the end of "a" to the begin of "b", negative where b is first. */
static long
days_after(struct str a, struct str b)
{
	long a_beg, a_end, b_beg, b_end;

	if (!range(a, &a_beg, &a_end) || !range(b, &b_beg, &b_end))
		return 0;
	return b_beg - a_end;
}

/* How far a day lies outside of what is known of an instrument's days. */
static long
days_outside(const struct facets *known, struct str day)
{
	long before = days_after(day, known->first_day);
	long after = days_after(known->last_day, day);

	return before > 0 ? before : after > 0 ? after : 0;
}

bool
identity_overlap(struct str a, struct str b)
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

bool
identity_vague(struct str kind)
{
	return str_is(kind, "other") ||
	       str_is(kind, "sectoral_trade_agreement");
}

bool
identity_child(struct str kind)
{
	return str_is(kind, "roadmap") || str_is(kind, "protocol");
}

/* Two words for one paper: a partnership is set up by a memorandum. */
static bool
kinds_near(struct str a, struct str b)
{
	static const char *const pairs[][2] = { { "partnership", "memorandum" },
		{ "partnership", "framework" },
		{ "partnership", "declaration" },
		{ "partnership", "joint_statement" },
		{ "declaration", "joint_statement" }, { "treaty", "fta" } };

	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
		if ((str_is(a, pairs[i][0]) && str_is(b, pairs[i][1])) ||
		    (str_is(b, pairs[i][0]) && str_is(a, pairs[i][1])))
			return true;
	return false;
}

enum nearness { APART, VAGUE, NEAR, SAME };

static enum nearness
kinds(struct str a, struct str b)
{
	if (str_eq(a, b))
		return identity_vague(a) ? VAGUE : SAME;
	if (identity_child(a) || identity_child(b))
		return APART;
	if (identity_vague(a) || identity_vague(b))
		return VAGUE;
	return kinds_near(a, b) ? NEAR : APART;
}

static bool
general(struct str minerals)
{
	return minerals.n == 0 ||
	       str_find(minerals, STR("critical_minerals"), 0) != SIZE_MAX;
}

static bool
one_subject(const struct facets *a, const struct facets *b)
{
	return general(a->minerals) || general(b->minerals) ||
	       identity_overlap(a->minerals, b->minerals);
}

static long
within(long gap, long bound)
{
	return gap >= 0 && gap <= bound ? gap : IDENTITY_NONE;
}

/* Both tell the day on which it was signed. */
static long
two_signatures(
    const struct facets *k, const struct facets *t, enum nearness how)
{
	long gap = identity_days_apart(k->signed_on, t->signed_on);
	long bound = how == VAGUE ? VAGUE_APART : SIGNED_APART;

	if (gap == 0 || !one_subject(k, t))
		return within(gap, 0);
	if (t->about && days_after(k->signed_on, t->signed_on) > 0)
		bound = TOLD_LATE;
	return within(gap, bound);
}

static long
agreement_distance(const struct facets *k, const struct facets *t)
{
	enum nearness how = kinds(k->kind, t->kind);
	bool open = k->state <= STATE_ANNOUNCED;
	long until[] = { 0, OPEN_VAGUE, OPEN_NEAR, OPEN_SAME };
	long again = how == SAME ? AGAIN_SAME : AGAIN_VAGUE, gap;
	struct str day = t->signed_on.n > 0 ? t->signed_on : t->since;

	/* "A framework for a trade agreement" is that agreement to come. */
	if (how == APART && open && str_is(k->kind, "framework") &&
	    str_is(t->kind, "fta"))
		how = VAGUE;
	if (how == APART)
		return IDENTITY_NONE;
	if (k->signed_on.n > 0 && t->signed_on.n > 0)
		return two_signatures(k, t, how);
	if (!one_subject(k, t))
		return IDENTITY_NONE;
	if (open && t->state <= STATE_SIGNED)
		return within(days_outside(k, day), until[how]);
	if (t->state > STATE_SIGNED) /* what only one that is signed can do */
		return within(days_outside(k, day), LIFE);
	/* Old news of what was signed since, or talks on another paper. */
	gap = days_after(k->signed_on.n > 0 ? k->signed_on : k->since, day);
	return gap > 0 ? within(gap, again) : within(-gap, until[how]);
}

/* What ended begins anew by an act with a day of its own. */
static bool
reborn(const struct facets *k, const struct facets *t)
{
	bool over = k->state == STATE_ENDED || k->state == STATE_ABANDONED;

	if (!over || t->state == k->state || t->resumed)
		return false;
	return t->signed_on.n > 0 && days_after(k->since, t->signed_on) > 0;
}

static long
measure_distance(const struct facets *k, const struct facets *t)
{
	bool both = k->destination.n > 0 && t->destination.n > 0;
	bool numbered = k->legal_ref.n > 0 && t->legal_ref.n > 0;
	long apart = identity_days_apart(k->signed_on, t->signed_on);
	long gap = days_outside(k, t->since);

	if (!str_eq(k->kind, t->kind) ||
	    !identity_overlap(k->minerals, t->minerals) ||
	    (both && !str_eq(k->destination, t->destination)) || reborn(k, t))
		return IDENTITY_NONE;
	if (numbered && !t->follows && !str_eq(k->legal_ref, t->legal_ref))
		return IDENTITY_NONE;
	if (numbered && str_eq(k->legal_ref, t->legal_ref))
		return 0;
	if (!t->follows && apart > EFFECT_APART)
		return IDENTITY_NONE;
	if (!both && (k->destination.n > 0 || t->destination.n > 0) &&
	    !t->follows && gap > EFFECT_APART)
		return IDENTITY_NONE;
	if (!str_eq(k->minerals, t->minerals))
		gap += 1;
	if (!both && k->destination.n + t->destination.n > 0)
		gap += 1;
	/* "The ban stays": of what is in force, however long. */
	return within(gap, t->signed_on.n == 0 && k->state >= STATE_IN_FORCE
			       ? LIFE
			       : MEASURE_LIFE);
}

long
identity_distance(const struct facets *known, const struct facets *told)
{
	if (known->measure != told->measure)
		return IDENTITY_NONE;
	if (known->measure)
		return measure_distance(known, told);
	return reborn(known, told) ? IDENTITY_NONE
				   : agreement_distance(known, told);
}
