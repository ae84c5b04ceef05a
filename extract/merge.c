/*
 * One event a real act: what several sentences say of one act is joined, the
 * best evidence first.  Values that contradict keep two acts apart.
 */
#include <math.h>
#include <string.h>

#include "extract/event_work.h"

#define HISTORY_DAYS 60 /* before the latest act of a text without its date */
#define STALE_DAYS   60 /* before publication, where several tell the act */
#define TAIL_LEAST   8  /* sentences of a story whose end is told as old */

static double
overlap(const struct strs *a, const struct strs *b)
{
	size_t both = 0;

	for (size_t i = 0; i < a->n; i++)
		both += strs_has(b, a->v[i]);
	if (a->n + b->n == both)
		return 1;
	return (double)both / (double)(a->n + b->n - both);
}

static const struct value *
value_of(const struct event *e, enum value_key key)
{
	for (size_t i = 0; i < e->n_values; i++)
		if (e->values[i].key == key)
			return &e->values[i];
	return NULL;
}

/* Values under which two acts of one type are two. */
static bool
values_agree(const struct event *a, const struct event *b)
{
	static const enum value_key keys[] = { VAL_PERCENT, VAL_AMOUNT,
		VAL_QUANTITY, VAL_PROGRAM, VAL_KIND, VAL_PERIOD_MONTHS };

	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
		const struct value *x = value_of(a, keys[i]);
		const struct value *y = value_of(b, keys[i]);

		if (x != NULL && y != NULL &&
		    (x->number != y->number || !str_eq(x->text, y->text)))
			return false;
	}
	return true;
}

/* A coarser day holds a finer one; days the text does not say bind none. */
static bool
dates_agree(const struct found *fa, const struct found *fb)
{
	struct str a = fa->event.date, b = fb->event.date;

	return !fa->dated || !fb->dated || str_starts(a, b) || str_starts(b, a);
}

static bool
is_agreement(enum event_type t)
{
	return t == EV_AGREEMENT_ANNOUNCED || t == EV_AGREEMENT_SIGNED ||
	       t == EV_AGREEMENT_IN_FORCE || t == EV_NEGOTIATION;
}

static bool
minerals_agree(const struct event *a, const struct event *b)
{
	const struct str any = STR("critical_minerals");

	return a->minerals.n == 0 || b->minerals.n == 0 ||
	       overlap(&a->minerals, &b->minerals) > 0 ||
	       strs_has(&a->minerals, any) || strs_has(&b->minerals, any);
}

/* The kind of instrument that an event's own words name. */
static struct str
kind_of(const struct work *w, const struct found *f)
{
	const struct value *v = value_of(&f->event, VAL_INSTRUMENT);
	const struct sentence *s = &w->sentences[f->sentence];

	for (uint32_t i = 0; v != NULL && i < s->n; i++) {
		const struct mention *m = work_mention(w, s, i);

		if (m != NULL && m->term != NULL &&
		    m->type == w->types->agreement &&
		    str_eq(str_sub(w->doc->text, w->tokens.v[m->tok].beg,
			       w->tokens.v[m->tok_end - 1].end -
				   w->tokens.v[m->tok].beg),
			v->text))
			return term_attr(m->term, "kind");
	}
	return (struct str){ NULL, 0 };
}

/* A memorandum is not the roadmap signed beside it; "deal" may be either. */
static bool
kinds_agree(const struct work *w, const struct found *a, const struct found *b)
{
	static const char *const own[] = { "memorandum", "roadmap",
		"action_plan", "protocol", "fta", "joint_statement" };
	struct str x = kind_of(w, a), y = kind_of(w, b);
	int named = 0;

	if (str_eq(x, y))
		return true;
	for (size_t i = 0; i < sizeof(own) / sizeof(own[0]); i++)
		named += str_is(x, own[i]) + str_is(y, own[i]);
	return named < 2;
}

/* A measure announced and the same in force is one act told twice. */
static bool
is_set_up(const struct event *e)
{
	return event_type_family(e->type) >= 'C' &&
	       (e->phase == PH_ANNOUNCED || e->phase == PH_IN_FORCE);
}

/* A measure announced and a measure begun: one measure, told twice. */
static bool
has_begun(const struct event *e)
{
	char family = event_type_family(e->type);

	return (family == 'C' || family == 'D' || family == 'F') &&
	       (e->phase == PH_ANNOUNCED || e->phase == PH_IN_FORCE);
}

static bool
same_act(const struct work *w, const struct found *fa, const struct found *fb)
{
	const struct event *a = &fa->event, *b = &fb->event;
	bool actors;

	if (a->type != b->type)
		return false;
	if (a->type == EV_AGREEMENT_SIGNED &&
	    (a->phase != b->phase || !kinds_agree(w, fa, fb)))
		return false;
	actors = a->actors.n == 0 || b->actors.n == 0 ||
		 overlap(&a->actors, &b->actors) >= 0.5;
	if (!actors || !values_agree(a, b) || !minerals_agree(a, b))
		return false;
	if ((a->modality == MO_DENIED) != (b->modality == MO_DENIED))
		return false;
	/* A plan is not the act of another day that is told as old. */
	if ((a->modality == MO_EXPECTED && b->modality == MO_BACKGROUND &&
		fb->dated) ||
	    (b->modality == MO_EXPECTED && a->modality == MO_BACKGROUND &&
		fa->dated))
		return false;
	if (is_agreement(a->type))
		return dates_agree(fa, fb) || a->modality == b->modality;
	/* An undertaking of no closed kind is not one of a kind, and what is let
	 * off a duty is not the duty. */
	if ((a->type == EV_COMMITMENT || a->type == EV_IMPORT_TARIFF) &&
	    (value_of(a, VAL_KIND) == NULL) != (value_of(b, VAL_KIND) == NULL))
		return false;
	/* A share and a sum are two requirements of a programme. */
	if (a->type == EV_PROGRAM_RULE &&
	    (value_of(a, VAL_PERCENT) == NULL) !=
		(value_of(b, VAL_PERCENT) == NULL))
		return false;
	/* Money promised and money given is one act of one amount. */
	if (a->phase != b->phase && a->type != EV_PUBLIC_SUPPORT &&
	    !(is_set_up(a) && is_set_up(b)) && !(has_begun(a) && has_begun(b)))
		return false;
	if (!dates_agree(fa, fb))
		return false;
	return a->targets.n == 0 || b->targets.n == 0 ||
	       overlap(&a->targets, &b->targets) > 0;
}

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

	if (!tool_open(w, &w->found[i]))
		return false;
	for (size_t k = 0; k < n; k++) {
		const struct event *o = &w->found[k].event;

		if (o->type == EV_TECHNOLOGY_CONTROL && e->minerals.n == 0 &&
		    overlap(&o->actors, &e->actors) >= 0.5)
			return true;
		if ((o->type == EV_EXPORT_BAN || o->type == EV_EXPORT_QUOTA ||
			o->type == EV_EXPORT_DUTY ||
			(o->type == e->type && !tool_open(w, &w->found[k]))) &&
		    o->modality != MO_DENIED &&
		    overlap(&o->actors, &e->actors) >= 0.5 &&
		    minerals_agree(o, e))
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
	for (size_t i = 0; i < b->minerals.n; i++)
		if (!strs_put(w->arena, &a->minerals, b->minerals.v[i]))
			return ST_NOMEM;
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
		    overlap(&o->event.actors, &f->event.actors) >= 0.5 &&
		    minerals_agree(&o->event, &f->event))
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
	return !f->on_topic && !w->topics[owner] &&
	       !(f->pattern->require.anywhere && w->anywhere[owner]);
}

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
static void
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
 * tell it without its day. */
static void
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
		    e->date.n > 0 && now - day_of(e->date) > STALE_DAYS)
			e->modality = MO_BACKGROUND;
	}
}

/*
 * What a story tells after its news, of the same kind yet without a day and but
 * once, is told as old: "imposed a tariff ... during his first term".  Orders
 * and treaties do all that they say.
 */
static void
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
		    e->n_evidence == 1 && value_of(e, VAL_EFFECTIVE) == NULL)
			e->modality = MO_BACKGROUND;
	}
}

/* Whether a deal told as announced is the one told as signed. */
static bool
signed_too(const struct work *w, const struct found *f)
{
	const struct event *e = &f->event;

	if (e->type != EV_AGREEMENT_ANNOUNCED || e->phase != PH_ANNOUNCED)
		return false;
	for (size_t k = 0; k < w->found_n; k++) {
		const struct found *o = &w->found[k];

		if (o->event.type == EV_AGREEMENT_SIGNED &&
		    o->event.phase == PH_DONE &&
		    overlap(&o->event.actors, &e->actors) == 1 &&
		    minerals_agree(&o->event, e) && dates_agree(o, f) &&
		    kinds_agree(w, o, f))
			return true;
	}
	return false;
}

/* Drops deals told again, and titles whose text tells of no act beside it. */
static void
again_drop(struct work *w)
{
	size_t kept = 0, others = 0;

	for (size_t i = 0; i < w->found_n; i++)
		others += !w->found[i].pattern->require.others &&
			  w->found[i].event.modality != MO_BACKGROUND &&
			  w->found[i].event.actors.n > 1;
	for (size_t i = 0; i < w->found_n; i++)
		w->found[i].dropped = signed_too(w, &w->found[i]);
	for (size_t i = 0; i < w->found_n; i++)
		if (!w->found[i].dropped &&
		    (others > 1 || !w->found[i].pattern->require.others))
			w->found[kept++] = w->found[i];
	w->found_n = kept;
}

/* Whether one step of a dispute may take its two sides from another: it
 * names no complainant of its own, or the other's respondent as one. */
static bool
sides_lacking(const struct event *e, const struct event *o)
{
	return e->actors.n == 0 || e->assembled ||
	       (o->targets.n > 0 && overlap(&o->targets, &e->actors) == 1);
}

/* The steps of a dispute have one complainant, though a ruling or an appeal
 * seldom names it. */
static void
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
			    overlap(&e->targets, &o->actors) > 0)
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
static void
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
			    overlap(&o->actors, &e->actors) < 0.5)
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

/*
 * What is told: the estimate that ordered the events is too modest, as those
 * who write patterns are.  Measured by bench/extract/calibration.py, and kept
 * below what was found there, since the documents read are the ones learnt
 * from.
 */
static double
confidence_told(double estimate)
{
	return round(100 * (0.5 + 0.45 * estimate)) / 100;
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

		while (k < kept && !same_act(w, &w->found[k], &w->found[i]))
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
		e->confidence = confidence_told(e->confidence);
	}
	out->n_events = kept;
	return ST_OK;
}
