/*
 * What the joined events of a document say of each other: which are old news,
 * which a later step tells again, what sides and clauses share.
 */
#include "extract/merge_work.h"

#define HISTORY_DAYS 60 /* before the latest act of a text without its date */
#define STALE_DAYS   60 /* before publication, where several tell the act */
#define TAIL_LEAST   8  /* sentences of a story whose end is told as old */

static int32_t
day_of(struct str date)
{
	struct civil c;

	if (!date_read_day(date, &c))
		return 0;
	if (c.month == 0)
		c.month = 12;
	if (c.day == 0)
		c.day = date_month_days(c.year, c.month);
	return date_days(c);
}

/*
 * Where the day of publication is not known, the latest act that the text
 * dates stands in for it: what lies long before is told as old.
 */
void
history_mark(struct work *w)
{
	int32_t latest = 0;

	if (w->published.year != 0)
		return;
	for (size_t i = 0; i < w->found_n; i++) {
		const struct event *e = &w->found[i].event;
		int32_t day = e->date.n >= 7 ? day_of(e->date) : 0;

		if (e->modality == MO_ASSERTED && day > latest)
			latest = day;
	}
	for (size_t i = 0; i < w->found_n; i++) {
		struct event *e = &w->found[i].event;

		if (e->modality == MO_ASSERTED && e->date.n > 0 &&
		    latest - day_of(e->date) > HISTORY_DAYS)
			e->modality = MO_BACKGROUND;
	}
}

/* An act that one sentence dates long before publication is old, though others
 * tell it without its day.  What a treaty binds its parties to is not. */
void
stale_mark(struct work *w)
{
	int32_t now;

	if (w->published.day == 0)
		return;
	now = date_days(w->published);
	for (size_t i = 0; i < w->found_n; i++) {
		struct event *e = &w->found[i].event;

		if ((e->modality == MO_ASSERTED ||
			e->modality == MO_REPORTED) &&
		    w->found[i].dated && !w->found[i].pattern->fixed &&
		    !(w->profile.treaty && event_type_family(e->type) == 'B') &&
		    e->date.n > 0 && now - day_of(e->date) > STALE_DAYS)
			e->modality = MO_BACKGROUND;
	}
}

/*
 * What a story tells after its news, of the same kind yet without a day and but
 * once, is told as old: "imposed a tariff ... during his first term".  Orders
 * and treaties do all that they say.
 */
void
tail_mark(struct work *w)
{
	size_t tail = w->sentences_n / 3;
	bool news = false;

	if (w->sentences_n < TAIL_LEAST || w->profile.treaty ||
	    w->profile.orders)
		return;
	for (size_t i = 0; i < w->found_n; i++)
		news |= w->found[i].sentence < w->sentences_n / 2 &&
			w->found[i].event.modality == MO_ASSERTED;
	for (size_t i = 0; i < w->found_n && news; i++) {
		struct event *e = &w->found[i].event;
		char family = event_type_family(e->type);

		if (w->found[i].sentence >= tail &&
		    !w->found[i].pattern->fixed &&
		    (family == 'C' || family == 'D' || family == 'F') &&
		    e->modality == MO_ASSERTED && e->date.n == 0 &&
		    !str_is(e->how, "fut.will") && e->n_evidence == 1 &&
		    told_value(e, VAL_EFFECTIVE) == NULL)
			e->modality = MO_BACKGROUND;
	}
}

/* "First announced in January": of another month than the paper's. */
static bool
of_old(const struct work *w, const struct found *f)
{
	struct str date = f->event.date;
	uint64_t year, month;

	return f->dated && w->published.year > 0 && date.n >= 7 &&
	       str_number(str_sub(date, 0, 4), 9999, &year) &&
	       str_number(str_sub(date, 5, 7), 12, &month) &&
	       ((int)year != w->published.year ||
		   (int)month != w->published.month);
}

/* Whether a deal told as announced is the one told as signed. */
static bool
signed_too(const struct work *w, const struct found *f)
{
	const struct event *e = &f->event;
	bool headline = w->sentences[f->sentence].zone == ZONE_HEADLINE;

	/* "Seal" and "agree" of a headline are the signing of the text. */
	if (e->type != EV_AGREEMENT_ANNOUNCED ||
	    !(e->phase == PH_ANNOUNCED ||
		(headline && e->phase == PH_CONCLUDED_IN_PRINCIPLE)))
		return false;
	for (size_t k = 0; k < w->found_n; k++) {
		const struct found *o = &w->found[k];

		if (o->event.type == EV_AGREEMENT_SIGNED &&
		    o->event.phase == PH_DONE &&
		    (o->event.modality != MO_BACKGROUND ||
			e->modality == MO_BACKGROUND) &&
		    alike_actors(&o->event.actors, &e->actors) == 1 &&
		    alike_minerals(&o->event, e) && alike_days(o, f) &&
		    !(of_old(w, f) && !o->dated &&
			o->event.modality == MO_ASSERTED) &&
		    alike_kinds(w, o, f))
			return true;
	}
	return false;
}

/* Drops deals told again. */
void
again_drop(struct work *w)
{
	size_t kept = 0;

	for (size_t i = 0; i < w->found_n; i++)
		w->found[i].dropped = signed_too(w, &w->found[i]);
	for (size_t i = 0; i < w->found_n; i++)
		if (!w->found[i].dropped)
			w->found[kept++] = w->found[i];
	w->found_n = kept;
}

/* Whether one step of a dispute may take its two sides from another: it
 * names no complainant of its own, or the other's respondent as one. */
static bool
sides_lacking(const struct event *e, const struct event *o)
{
	return e->actors.n == 0 || e->assembled ||
	       (o->targets.n > 0 && alike_actors(&o->targets, &e->actors) == 1);
}

/* The steps of a dispute have one complainant, though a ruling or an appeal
 * seldom names it. */
void
sides_share(struct work *w)
{
	for (size_t i = 0; i < w->found_n; i++) {
		struct event *e = &w->found[i].event;

		if (e->type != EV_WTO_DISPUTE || e->phase == PH_CONSULTATIONS)
			continue;
		for (size_t k = 0; k < w->found_n; k++) {
			const struct event *o = &w->found[k].event;

			if (o->type != EV_WTO_DISPUTE || k == i ||
			    o->actors.n == 0 || o->assembled ||
			    o->phase == PH_APPEALED || !sides_lacking(e, o))
				continue;
			if (e->targets.n == 0 ||
			    alike_actors(&e->targets, &o->actors) > 0)
				e->targets =
				    o->targets.n > 0 ? o->targets : e->actors;
			e->actors = o->actors;
			e->assembled = true;
			break;
		}
	}
}

/* What an instrument obliges to stands where the instrument itself stands; in
 * a treaty's own text, at its signature. */
void
clauses_follow(struct work *w)
{
	for (size_t i = 0; i < w->found_n; i++) {
		struct event *e = &w->found[i].event;

		if (event_type_family(e->type) != 'B')
			continue;
		if (w->profile.treaty)
			e->phase = e->type == EV_COMMITMENT
				       ? PH_SIGNED
				       : PH_SIGNED_NOT_IN_FORCE;
		if (e->phase != PH_ANNOUNCED)
			continue;
		for (size_t k = 0; k < w->found_n; k++) {
			const struct event *o = &w->found[k].event;

			if (o->modality != MO_ASSERTED ||
			    alike_actors(&o->actors, &e->actors) < 0.5)
				continue;
			/* A report of an instrument in force tells afresh
			 * what is promised by it. */
			if (o->type == EV_AGREEMENT_IN_FORCE &&
			    e->type != EV_COMMITMENT)
				e->phase = PH_IN_FORCE;
			else if (o->type == EV_AGREEMENT_SIGNED &&
				 o->phase == PH_DONE &&
				 e->phase == PH_ANNOUNCED)
				e->phase = e->type == EV_COMMITMENT
					       ? PH_SIGNED
					       : PH_SIGNED_NOT_IN_FORCE;
		}
	}
}
