/*
 * An event's day: the date of its sentence that fixes the act itself, or the
 * document's where the sentence does what it says.
 */
#include "extract/event_work.h"

#define NONE       UINT32_MAX
#define STALE_DAYS 28 /* an act told this long after is told as old */

/* A year that belongs to a name: "Trade Expansion Act of 1962", "Mines Act, 1981",
 * "the 2023 agreement". */
static bool
year_of_name(const struct work *w, const struct sentence *s, uint32_t unit)
{
	const struct mention *m = work_mention(w, s, unit);
	const struct mention *next = work_mention(w, s, unit + 1);
	uint32_t law = unit;

	if (m->day.month != 0)
		return false;
	if (unit > 1 && work_unit_is(w, s, unit - 1, "of") &&
	    w->tokens.v[s->units[unit - 2].tok].capital)
		return true;
	if (law > 0 && work_unit_is(w, s, law - 1, ","))
		law--;
	if (law > 0 && w->tokens.v[s->units[law - 1].tok].capital &&
	    work_unit_is(
		w, s, law - 1, "act acts law code ordinance regulations rules"))
		return true;
	return next != NULL && next->type != w->types->place &&
	       next->tok == m->tok_end;
}

/* "Proclamation 9705 of March 8, 2018": a date by which a paper is cited. */
static bool
cites(const struct work *w, const struct sentence *s, uint32_t unit)
{
	const struct mention *m;

	if (unit < 2 || !work_unit_is(w, s, unit - 1, "of dated"))
		return false;
	m = work_mention(w, s, unit - 2);
	return m != NULL &&
	       (m->type == w->types->legal || m->type == w->types->number);
}

/* "Order 14066 of March 8, 2022 (Prohibiting Certain Imports ...)": what a paper
 * cited so has done is of that paper's day. */
static bool
cited_act(
    const struct work *w, const struct sentence *s, uint32_t unit, uint32_t act)
{
	if (act <= unit || !work_unit_is(w, s, unit + 1, "(") ||
	    !cites(w, s, unit))
		return false;
	for (uint32_t i = unit + 2; i < act; i++)
		if (work_unit_is(w, s, i, ")"))
			return false;
	return true;
}

/* "On May 3, ...", "In Order 14257 of April 2, 2025, ...": a date that opens
 * its sentence is that of all that is told there. */
static bool
opens(const struct work *w, const struct sentence *s, uint32_t unit)
{
	uint32_t from = 0;

	/* "Yesterday, ..." */
	if (unit == 0)
		return work_unit_is(w, s, 1, ",");
	while (from < unit && from < 3 &&
	       !work_unit_is(w, s, from, "on in since by"))
		from++;
	return from < 3 && unit - from <= (cites(w, s, unit) ? 6u : 3u) &&
	       (work_unit_is(w, s, unit + 1, ", (") || cites(w, s, unit));
}

/* "Implementing the pact that he announced on July 22": another clause's. */
static bool
clause_apart(
    const struct work *w, const struct sentence *s, uint32_t from, uint32_t to)
{
	for (uint32_t i = from + 1; i < to; i++)
		if (work_unit_is(w, s, i, "that which who"))
			return true;
	return false;
}

/* "In effect since April 3", "to go into effect on or after May 3", "reached an
 * agreement as of May 3": a date that opens a term, and the act is that it
 * opens. */
static bool
takes_effect(const struct work *w, const struct found *f, uint32_t unit)
{
	const struct sentence *s = &w->sentences[f->sentence];
	const struct mention *m = work_mention(w, s, unit);

	if (event_type_family(f->event.type) == 'A')
		return true;
	if (f->event.phase == PH_IN_FORCE &&
	    (w->published.year == 0 ||
		date_days(m->day) <= date_days(w->published)))
		return true;
	for (uint32_t i = unit; i > 0 && unit - i < 14; i--)
		if (work_unit_is(w, s, i - 1, "effect"))
			return true;
	return false;
}

/* The date nearest to the trigger that fixes the act itself. */
static uint32_t
date_near(const struct work *w, const struct found *f)
{
	const struct sentence *s = &w->sentences[f->sentence];
	uint32_t best = NONE, best_far = 22;

	for (uint32_t i = 0; i < s->n; i++) {
		const struct mention *m = work_mention(w, s, i);
		uint32_t far = i > f->hit.trigger ? i - f->hit.trigger
						  : f->hit.trigger - i;

		if (m == NULL || m->type != w->types->date || m->ends ||
		    year_of_name(w, s, i))
			continue;
		if (m->begins) {
			if (!takes_effect(w, f, i))
				continue;
			far += 6; /* the day of the act itself is better */
		}
		if (m->day.month == 0)
			far += 6; /* a bare year is a weak sign */
		if (clause_apart(w, s, f->hit.trigger, i))
			far += 8;
		if (cited_act(w, s, i, f->hit.trigger))
			return i;
		if (opens(w, s, i))
			far = far < 12 ? far : 12;
		else if (cites(w, s, i))
			continue;
		if (far < best_far) {
			best_far = far;
			best = i;
		}
	}
	return best;
}

struct str
day_text(struct work *w, struct civil c)
{
	struct buf b = buf_new(32);
	struct str out;

	date_put_day(&b, c);
	out = str_keep(w->arena, buf_view(&b));
	buf_free(&b);
	return out;
}

static int32_t
days_between(struct civil a, struct civil b)
{
	return date_days(b) - date_days(a);
}

/* Whether the lead tells of an act of the day of publication. */
static bool
done_today(const struct work *w)
{
	for (uint32_t si = 0, lead = 0; si < w->sentences_n && lead < 4; si++) {
		const struct sentence *s = &w->sentences[si];

		lead += s->zone != ZONE_HEADLINE;
		for (uint32_t i = 0; i < s->n && i < 12; i++)
			if (work_is(w, s->units[i].tok, "today"))
				return true;
	}
	return false;
}

/* What an order tells of and does not do: "has concluded talks with", "the
 * Secretary found", "are conducting". */
static bool
tells_of(const struct work *w, const struct found *f)
{
	const struct sentence *s = &w->sentences[f->sentence];
	uint32_t t = f->hit.trigger;

	if (s->zone == ZONE_HEADLINE ||
	    (event_type_family(f->event.type) != 'A' &&
		f->event.type != EV_NEGOTIATION &&
		f->event.type != EV_TRADE_INVESTIGATION))
		return false;
	for (uint32_t i = t > 4 ? t - 4 : 0; i < t && i < s->n; i++)
		if (work_unit_is(w, s, i, "has have is are") &&
		    !work_unit_is(w, s, i + 1, "hereby determined decided"))
			return i == 0 || !work_unit_is(w, s, i - 1, "i we");
	return false;
}

/*
 * Whether the sentence does what it says, so that its day is the document's:
 * all of an order, a headline, "we have decided", "by this order", "hereby".
 */
static bool
performs(const struct work *w, const struct found *f)
{
	static const char papers[] =
	    "order proclamation notice rule document decision regulation "
	    "memorandum announcement statement action determination";
	const struct sentence *s = &w->sentences[f->sentence];
	uint32_t to = f->hit.end < s->n ? f->hit.end : s->n;
	uint32_t at = work_unit_is(w, s, 0, "- *") ? 1 : 0;
	const struct mention *who = work_mention(w, s, at);

	if (w->profile.orders)
		return !tells_of(w, f);
	/* The signing of a treaty in its own text. */
	if (w->profile.treaty && f->pattern->fixed &&
	    f->event.type == EV_AGREEMENT_SIGNED)
		return true;
	if (work_unit_is(w, s, at, "the") &&
	    work_unit_is(w, s, at + 1, papers) && done_today(w))
		return true;
	/* An item under "today": "- The President also imposed". */
	if (at > 0 && who != NULL && who->type == w->types->office &&
	    who->tok_end - who->tok == 2 && work_is(w, who->tok, "the") &&
	    done_today(w))
		return true;
	if (s->zone == ZONE_HEADLINE || work_unit_is(w, s, at, "i we"))
		return true;
	/* "We are announcing", "the two sides are immediately beginning". */
	for (uint32_t i = f->hit.trigger; i > 0 && i < s->n; i--) {
		if (work_unit_is(w, s, i - 1, "is are am"))
			return work_unit_is(w, s, f->hit.trigger,
			    "announcing signing launching imposing releasing "
			    "issuing publishing adopting establishing awarding "
			    "initiating beginning opening investing matching "
			    "granting lending committing");
		if (i < f->hit.trigger ||
		    !work_unit_is(w, s, i - 1, "also now today immediately"))
			break;
	}
	/* What a fact sheet of today says that the rates will be. */
	if (f->event.type == EV_IMPORT_TARIFF &&
	    f->event.phase != PH_IN_FORCE && at > 0 && done_today(w))
		return true;
	for (uint32_t i = 0; i < to; i++)
		if (work_unit_is(w, s, i, "hereby") ||
		    (i < 4 && work_unit_is(w, s, i, "this") &&
			work_unit_is(w, s, i + 1, papers)) ||
		    (i < 4 && work_unit_is(w, s, i, "i") &&
			i + 1 < f->hit.trigger + 1))
			return true;
	return false;
}

/* Types whose events are acts of a day; an undertaking holds on. */
static bool
is_act(enum event_type type)
{
	return event_type_family(type) != 'B' && type != EV_REVIEW_CLAUSE;
}

/* The day on which its sentence puts an act, and how; NULL: it says none. */
static const struct civil *
told_day(const struct work *w, const struct found *f, struct str *basis)
{
	const struct sentence *s = &w->sentences[f->sentence];
	uint32_t unit = date_near(w, f);

	if (unit == NONE) {
		*basis = STR("cited");
		return is_act(f->event.type) ? cited_day(w, s, f->hit.trigger)
					     : NULL;
	}
	*basis = work_mention(w, s, unit)->basis;
	return &work_mention(w, s, unit)->day;
}

void
date_fill(struct work *w, struct found *f)
{
	struct event *e = &f->event;
	struct str basis;
	const struct civil *day = told_day(w, f, &basis);

	if (day == NULL) {
		if (e->modality == MO_ASSERTED && is_act(e->type) &&
		    w->published.day != 0 && performs(w, f)) {
			e->date = day_text(w, w->published);
			e->date_basis = STR("pubdate");
			/* An act of this order is none of a paper it cites. */
			f->dated =
			    w->profile.orders &&
			    w->sentences[f->sentence].zone != ZONE_HEADLINE;
		}
		return;
	}
	e->date = day_text(w, *day);
	e->date_basis = basis;
	f->dated = true;
	if (w->published.year == 0 || e->modality == MO_DENIED ||
	    e->modality == MO_CONDITIONAL ||
	    (w->profile.treaty && event_type_family(e->type) == 'B'))
		return;
	if (e->modality == MO_ASSERTED || e->modality == MO_REPORTED) {
		struct civil end = *day;

		if (end.month == 0)
			end = (struct civil){ end.year, 12, 31 };
		else if (end.day == 0)
			end.day = date_month_days(end.year, end.month);
		if (days_between(end, w->published) > STALE_DAYS)
			e->modality = MO_BACKGROUND;
		else if (days_between(w->published, *day) > 31)
			e->modality = MO_EXPECTED;
	}
}
