/*
 * The fold.  A day once known gives way to a finer one that agrees with it,
 * or to what an official text says; what differs otherwise is a conflict,
 * which the events keep and a view shows.
 */
#include "store/standing.h"

#include "store/lifecycle.h"

#define OFFICIAL 2 /* tiers 1 and 2: official texts, regulators, trackers */

static bool
agrees(struct str coarse, struct str fine)
{
	return coarse.n < fine.n && str_starts(fine, coarse);
}

static void
keep(struct standing *s, struct str *have, struct str day, const struct act *a)
{
	if (day.n == 0)
		return;
	if (have->n > 0 && a->dated && !str_eq(*have, day) &&
	    !agrees(*have, day) && !agrees(day, *have))
		s->against = *have;
	if (have->n == 0 || agrees(*have, day) ||
	    (a->tier <= OFFICIAL && a->dated && !agrees(day, *have)))
		*have = day;
}

static void
keep_first(struct str *have, struct str day)
{
	if (day.n > 0 && (have->n == 0 || str_cmp(day, *have) < 0))
		*have = day;
}

static void
span(struct standing *s, struct str day)
{
	if (day.n == 0)
		return;
	if (s->first_day.n == 0 || str_cmp(day, s->first_day) < 0)
		s->first_day = day;
	if (str_cmp(day, s->last_day) > 0)
		s->last_day = day;
}

static void
agreement_days(struct standing *s, const struct act *a)
{
	switch (a->told) {
	case STATE_ANNOUNCED:
		if (a->type == EV_AGREEMENT_SIGNED ||
		    a->phase == PH_TO_BE_SIGNED)
			keep(
			    s, &s->expected_on, a->dated ? a->day : STR(""), a);
		else if (!a->expected)
			keep_first(&s->announced_on, a->day);
		break;
	case STATE_SIGNED:
		if (a->dated)
			keep(s, &s->signed_on, a->day, a);
		break;
	case STATE_PROVISIONAL:
	case STATE_IN_FORCE:
		if (a->type == EV_AGREEMENT_IN_FORCE ||
		    (a->type == EV_MEMBERSHIP_CHANGE && a->phase == PH_CREATED))
			keep(s, &s->in_force_on,
			    a->effective.n > 0 ? a->effective : a->day, a);
		break;
	case STATE_SUSPENDED:
		keep(s, &s->suspended_on, a->day, a);
		break;
	case STATE_ENDED:
		keep(s, &s->ended_on, a->day, a);
		break;
	case STATE_NONE:
	case STATE_PROPOSED:
	case STATE_NEGOTIATING:
	case STATE_APPROVED:
	case STATE_UNDER_REVIEW:
	case STATE_EASED:
	case STATE_ABANDONED:
		break;
	}
}

static void
measure_days(struct standing *s, const struct act *a)
{
	bool begins = a->phase != PH_TIGHTENED && a->phase != PH_EXTENDED &&
		      a->phase != PH_RESUMED;

	switch (a->told) {
	case STATE_PROPOSED:
	case STATE_ANNOUNCED:
		if (a->dated)
			keep_first(&s->announced_on, a->day);
		keep(s, &s->in_force_on, a->effective, a);
		break;
	case STATE_IN_FORCE:
		if (begins)
			keep(s, &s->in_force_on,
			    a->effective.n > 0 ? a->effective
			    : a->dated         ? a->day
					       : STR(""),
			    a);
		break;
	case STATE_SUSPENDED:
		keep(s, &s->suspended_on, a->day, a);
		break;
	case STATE_ENDED:
	case STATE_ABANDONED:
		keep(s, &s->ended_on, a->day, a);
		break;
	case STATE_NONE:
	case STATE_NEGOTIATING:
	case STATE_SIGNED:
	case STATE_APPROVED:
	case STATE_PROVISIONAL:
	case STATE_UNDER_REVIEW:
	case STATE_EASED:
		break;
	}
}

/* An end of before the last news does not shorten what was prolonged. */
static void
take_until(struct standing *s, const struct act *a, bool moved)
{
	if (moved)
		s->until = a->until;
	else if (a->until.n > 0 && str_cmp(a->until, s->until) > 0)
		s->until = a->until;
}

/* The day that a state has of its own, empty where it has none. */
static struct str
day_of(const struct standing *s)
{
	switch (s->state) {
	case STATE_SIGNED:
		return s->signed_on;
	case STATE_IN_FORCE:
		return s->in_force_on;
	case STATE_SUSPENDED:
		return s->suspended_on;
	case STATE_ENDED:
		return s->ended_on;
	case STATE_NONE:
	case STATE_PROPOSED:
	case STATE_ANNOUNCED:
	case STATE_NEGOTIATING:
	case STATE_APPROVED:
	case STATE_PROVISIONAL:
	case STATE_UNDER_REVIEW:
	case STATE_EASED:
	case STATE_ABANDONED:
		break;
	}
	return STR("");
}

enum standing_news
standing_take(struct standing *s, const struct act *a)
{
	bool same = a->told == s->state, moved;
	struct str was = day_of(s);

	if (a->told == STATE_NONE)
		return NEWS_NONE;
	/* "Since the ban" tells no new ban, whenever it is printed. */
	if (a->past && !a->dated && s->state != STATE_NONE)
		return same ? NEWS_SAME : NEWS_STALE;
	s->against = STR("");
	moved = lifecycle_moves(
	    s->measure, s->state, s->since, a->told, a->day, a->resumed);
	if (s->measure)
		measure_days(s, a);
	else
		agreement_days(s, a);
	if (moved) {
		s->state = a->told;
		s->since = a->day;
		/* Told in force two days after it took effect. */
		if (s->state == STATE_IN_FORCE && day_of(s).n > 0 &&
		    str_cmp(day_of(s), s->since) < 0)
			s->since = day_of(s);
	} else if (same && agrees(s->since, a->day)) {
		s->since = a->day;
	} else if (same && was.n == 0 && day_of(s).n > 0 &&
		   s->suspended_on.n == 0 && s->ended_on.n == 0 &&
		   str_cmp(day_of(s), s->since) < 0) {
		/* It was told as tightened before it was told to begin. */
		s->since = day_of(s);
	} else if (same && was.n > 0 && str_eq(s->since, was)) {
		/* Where that day gave way to an official one, this does too:
		 * whichever was read first. */
		s->since = day_of(s);
	}
	if (moved || same)
		take_until(s, a, moved);
	span(s, a->day);
	return moved ? NEWS_MOVED : same ? NEWS_SAME : NEWS_STALE;
}
