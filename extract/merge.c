/*
 * One event a real act: what several sentences say of one act is joined, the
 * best evidence first.  Values that contradict keep two acts apart.
 */
#include <math.h>
#include <string.h>

#include "extract/merge_work.h"

/* "Curbs on exports": a measure whose tool the words leave open. */
static bool
tool_open(const struct work *w, const struct found *f)
{
	const struct sentence *s = &w->sentences[f->sentence];

	if (f->event.type != EV_EXPORT_LICENSING)
		return false;
	if (f->event.headline_only && f->event.minerals.n == 0)
		return true;
	for (uint32_t i = 0; i < s->n; i++)
		if (work_unit_is(w, s, i,
			"licence licences license licenses licensing licensed "
			"permit permits control controls controlled "
			"authorisation authorisations authorization "
			"authorizations approval approvals list"))
			return false;
	return true;
}

/* A curb of an open tool is the ban, quota or duty told beside it. */
static bool
tool_told(const struct work *w, size_t n, size_t i)
{
	const struct event *e = &w->found[i].event;
	bool open = tool_open(w, &w->found[i]);

	/* "Export controls" of nothing named, beside those of technology. */
	if (!open && !(e->type == EV_EXPORT_LICENSING && e->minerals.n == 0))
		return false;
	for (size_t k = 0; k < n; k++) {
		const struct event *o = &w->found[k].event;

		if (o->type == EV_TECHNOLOGY_CONTROL && e->minerals.n == 0 &&
		    alike_actors(&o->actors, &e->actors) >= 0.5)
			return true;
		if (open &&
		    (o->type == EV_EXPORT_BAN || o->type == EV_EXPORT_QUOTA ||
			o->type == EV_EXPORT_DUTY ||
			(o->type == e->type && !tool_open(w, &w->found[k]))) &&
		    o->modality != MO_DENIED &&
		    alike_actors(&o->actors, &e->actors) >= 0.5 &&
		    alike_minerals(o, e))
			return true;
	}
	return false;
}

/* Which of two tellings is the better evidence. */
static bool
better(const struct found *a, const struct found *b)
{
	if (a->event.headline_only != b->event.headline_only)
		return b->event.headline_only;
	if (a->event.assembled != b->event.assembled)
		return b->event.assembled;
	if (a->event.confidence != b->event.confidence)
		return a->event.confidence > b->event.confidence;
	return a->sentence < b->sentence;
}

static enum status
spans_join(struct work *w, struct event *to, const struct event *from)
{
	struct span *v = arena_take(
	    w->arena, (to->n_evidence + from->n_evidence) * sizeof(*v));
	size_t n = to->n_evidence;

	if (v == NULL)
		return ST_NOMEM;
	memcpy(v, to->evidence, n * sizeof(*v));
	for (size_t i = 0; i < from->n_evidence; i++) {
		size_t k = 0;

		while (k < n && v[k].beg != from->evidence[i].beg)
			k++;
		if (k == n)
			v[n++] = from->evidence[i];
	}
	to->evidence = v;
	to->n_evidence = n;
	return ST_OK;
}

static enum status
values_join(struct work *w, struct event *to, const struct event *from)
{
	struct value *v = arena_take(
	    w->arena, (to->n_values + from->n_values + 1) * sizeof(*v));
	size_t n = 0, a = 0, b = 0;

	if (v == NULL)
		return ST_NOMEM;
	while (a < to->n_values || b < from->n_values) {
		if (b == from->n_values ||
		    (a < to->n_values &&
			to->values[a].key <= from->values[b].key)) {
			if (b < from->n_values &&
			    to->values[a].key == from->values[b].key)
				b++;
			v[n++] = to->values[a++];
		} else {
			v[n++] = from->values[b++];
		}
	}
	to->values = v;
	to->n_values = n;
	return ST_OK;
}

/* Firmer tellings win over plans, plans over history. */
static int
firmness(enum modality m)
{
	switch (m) {
	case MO_ASSERTED:
		return 5;
	case MO_REPORTED:
		return 4;
	case MO_EXPECTED:
		return 3;
	case MO_CONDITIONAL:
		return 2;
	case MO_BACKGROUND:
		return 1;
	case MO_DENIED:
		return 0;
	}
	return 0;
}

static enum status
join(struct work *w, struct found *to, const struct found *from)
{
	struct event *a = &to->event;
	const struct event *b = &from->event;
	bool astray; /* one has its minerals from elsewhere */
	enum status st;

	if ((st = spans_join(w, a, b)) != ST_OK ||
	    (st = values_join(w, a, b)) != ST_OK)
		return st;
	/* A day the text says outweighs one taken from the document. */
	if (a->date.n == 0 || (!to->dated && from->dated) ||
	    (to->dated && from->dated && a->date.n < b->date.n)) {
		a->date = b->date;
		a->date_basis = b->date_basis;
		to->dated = from->dated;
	}
	if (a->actors.n == 0 ||
	    (a->assembled && !b->assembled && b->actors.n >= a->actors.n)) {
		a->actors = b->actors;
		a->assembled = b->assembled;
	}
	if (a->targets.n == 0)
		a->targets = b->targets;
	/* A headline names one mineral, the body the list. */
	astray = alike_sums(w, to, from) && !alike_minerals(a, b);
	if (astray && alike_named(w, from))
		a->minerals.n = 0;
	for (size_t i = 0; i < b->minerals.n; i++) {
		if (astray && !alike_named(w, from))
			break;
		if (!strs_put(w->arena, &a->minerals, b->minerals.v[i]))
			return ST_NOMEM;
	}
	/* Two matches over the same words are one telling: a cue that only one
	 * of them felt holds for both. */
	if (to->sentence == from->sentence && to->hit.beg < from->hit.end &&
	    from->hit.beg < to->hit.end) {
		if (a->modality == MO_ASSERTED && a->n_evidence == 1 &&
		    !to->pattern->fixed && !from->pattern->fixed)
			a->modality = b->modality;
	} else if (firmness(b->modality) > firmness(a->modality) &&
		   !from->event.headline_only) {
		a->modality = b->modality;
	}
	a->headline_only = a->headline_only && b->headline_only;
	/* Two tellings of one act: each makes the other likelier. */
	a->confidence =
	    round(100 * (1 - (1 - a->confidence) * (1 - b->confidence * 0.5))) /
	    100;
	if (a->confidence > 0.97)
		a->confidence = 0.97;
	return ST_OK;
}

static void
sort_found(struct found *v, size_t n)
{
	for (size_t i = 1; i < n; i++) {
		struct found f = v[i];
		size_t k = i;

		while (k > 0 && better(&f, &v[k - 1])) {
			v[k] = v[k - 1];
			k--;
		}
		v[k] = f;
	}
}

static bool
earlier(const struct found *a, const struct found *b)
{
	if (a->event.evidence[0].beg != b->event.evidence[0].beg)
		return a->event.evidence[0].beg < b->event.evidence[0].beg;
	if (a->hit.trigger != b->hit.trigger)
		return a->hit.trigger < b->hit.trigger;
	return a->event.type < b->event.type;
}

/* A deal only named, where the document tells a step of the same deal. */
static bool
only_named(const struct work *w, size_t n, size_t i)
{
	const struct found *f = &w->found[i];

	if (f->pattern->prior >= 0.6)
		return false;
	for (size_t k = 0; k < n; k++) {
		const struct found *o = &w->found[k];

		if (k != i && o->pattern->prior >= 0.6 &&
		    event_type_family(o->event.type) ==
			event_type_family(f->event.type) &&
		    (o->event.type == f->event.type ||
			event_type_family(f->event.type) == 'A') &&
		    alike_actors(&o->event.actors, &f->event.actors) >= 0.5 &&
		    alike_minerals(&o->event, &f->event))
			return true;
	}
	return false;
}

/* What needed a topic that neither its sentence, nor headline or lead, nor,
 * where that is enough, any sentence gave. */
static bool
off_topic(const struct work *w, const struct found *f)
{
	size_t owner = (size_t)(f->pattern - w->set->patterns);

	if (f->pattern->require.titled || f->pattern->require.close)
		return !f->on_topic && !w->titled[owner];
	if (f->pattern->require.often)
		return !f->on_topic &&
		       (w->anywhere[owner] < OFTEN ||
			   w->anywhere[owner] * OFTEN_IN < w->sentences_n);
	return !f->on_topic && !w->topics[owner] &&
	       !(f->pattern->require.anywhere && w->anywhere[owner] > 0);
}

/*
 * What is told: how many in a hundred were right, of events with this estimate,
 * on 250 documents that no one had learnt from (333 events; the table is in
 * docs/patterns.md).  Told in one sentence, half are right unless the estimate
 * is high; told in two or more, nearly nine in ten.
 */
static double
confidence_told(double estimate, size_t tellings)
{
	static const struct {
		double estimate, right;
	} once[] = { { 0, .45 }, { .74, .58 }, { .80, .78 }, { 1, .88 } };
	size_t i = 1;

	if (tellings > 1)
		return round(100 * (.72 + .2 * estimate)) / 100;
	while (estimate > once[i].estimate && i < 3)
		i++;
	return round(100 * (once[i - 1].right +
			       (estimate - once[i - 1].estimate) *
				   (once[i].right - once[i - 1].right) /
				   (once[i].estimate - once[i - 1].estimate))) /
	       100;
}

enum status
merge_events(struct work *w, struct facts *out)
{
	size_t kept = 0;
	enum status st = ST_OK;

	for (size_t i = 0; i < w->found_n; i++)
		if (!w->found[i].dropped)
			w->found[kept++] = w->found[i];
	w->found_n = kept;
	for (size_t i = 0; i < kept; i++)
		w->found[i].dropped = off_topic(w, &w->found[i]);
	for (size_t i = 0; i < kept; i++)
		w->found[i].on_topic = !w->found[i].dropped;
	/* What had to wait for its topic may now drive others away. */
	event_overlaps(w, 0);
	for (size_t i = 0; i < kept; i++)
		w->found[i].dropped |=
		    only_named(w, kept, i) || tool_told(w, kept, i);
	kept = 0;
	for (size_t i = 0; i < w->found_n; i++)
		if (!w->found[i].dropped)
			w->found[kept++] = w->found[i];
	w->found_n = kept;
	sides_share(w);
	sort_found(w->found, w->found_n);
	kept = 0;
	for (size_t i = 0; i < w->found_n && st == ST_OK; i++) {
		size_t k = 0;

		while (k < kept && !alike_acts(w, &w->found[k], &w->found[i]))
			k++;
		if (k < kept)
			st = join(w, &w->found[k], &w->found[i]);
		else
			w->found[kept++] = w->found[i];
	}
	w->found_n = kept;
	if (st != ST_OK)
		return st;
	history_mark(w);
	stale_mark(w);
	tail_mark(w);
	again_drop(w);
	kept = w->found_n;
	clauses_follow(w);
	if ((st = values_follow(w)) != ST_OK)
		return st;
	out->events = arena_take(w->arena, (kept + 1) * sizeof(*out->events));
	if (out->events == NULL)
		return ST_NOMEM;
	/* Events are told in the order of the text. */
	for (size_t i = 1; i < kept; i++) {
		struct found f = w->found[i];
		size_t at = i;

		while (at > 0 && earlier(&f, &w->found[at - 1])) {
			w->found[at] = w->found[at - 1];
			at--;
		}
		w->found[at] = f;
	}
	for (size_t i = 0; i < kept; i++) {
		struct event *e = &out->events[i];

		*e = w->found[i].event;
		e->confidence = confidence_told(e->confidence, e->n_evidence);
	}
	out->n_events = kept;
	return ST_OK;
}
