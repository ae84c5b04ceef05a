/*
 * From a sentence's matches to events: requirements, modality, date, values.
 * One sentence at a time; what belongs together is merge.c's to say.
 */
#include <math.h>
#include <string.h>

#include "extract/work.h"

#define NONE           UINT32_MAX
#define LEAD_SENTENCES 2u    /* after the headline: what a text is about */
#define MATCHES_MAX    120u  /* of one sentence that are looked into */
#define FOUND_MAX      1000u /* events of one document: merging is quadratic */
#define STALE_DAYS     28    /* an act told this long after is told as old */

static bool
is_zone_silent(enum zone z)
{
	return z == ZONE_SIDEBAR || z == ZONE_BIO || z == ZONE_FURNITURE;
}

/* "Forward-looking statements ...": a lawyer's list of what may happen. */
static bool
is_disclaimer(const struct work *w, const struct sentence *s)
{
	for (uint32_t i = 0; i + 2 < s->n; i++)
		if (work_unit_is(w, s, i, "forward") &&
		    work_unit_is(w, s, i + 1, "-") &&
		    work_unit_is(w, s, i + 2, "looking"))
			return true;
	return false;
}

static const struct pattern *
pattern_of(const struct work *w, const struct hit *h)
{
	return &w->set->patterns[program_step(w->program, h->step)->owner];
}

/* Whether an "unless" of the same pattern meets the hit's words. */
static bool
forbidden(
    const struct work *w, const struct hit *hits, size_t n, const struct hit *h)
{
	uint32_t owner = program_step(w->program, h->step)->owner;

	for (size_t i = 0; i < n; i++) {
		const struct step *s = program_step(w->program, hits[i].step);

		if (s->use == USE_UNLESS && s->owner == owner &&
		    hits[i].beg < h->end && hits[i].end > h->beg)
			return true;
	}
	return false;
}

/* Whether an "also" of the pattern is met in the sentence itself; true where
 * it has none.  What headline and lead say is asked when all is read. */
static bool
on_topic(
    const struct work *w, const struct hit *hits, size_t n, const struct hit *h)
{
	uint32_t owner = program_step(w->program, h->step)->owner;

	if (w->set->patterns[owner].also_n == 0)
		return true;
	for (size_t i = 0; i < n; i++) {
		const struct step *s = program_step(w->program, hits[i].step);

		if (s->use == USE_ALSO && s->owner == owner)
			return true;
	}
	return false;
}

static bool
has_goods(const struct work *w, const struct sentence *s, bool mineral_only)
{
	for (uint32_t i = 0; i < s->n; i++) {
		const struct mention *m = work_mention(w, s, i);

		if (m != NULL &&
		    ((m->type == w->types->mineral) ||
			(!mineral_only && m->type == w->types->product)))
			return true;
	}
	return false;
}

/* Unions of states without a code of their own: parties, yet no actors. */
static size_t
unions(const struct work *w, const struct sentence *s)
{
	size_t n = 0;

	for (uint32_t i = 0; i < s->n; i++) {
		const struct mention *m = work_mention(w, s, i);

		if (m != NULL && m->type == w->types->bloc && !m->location)
			n += m->items_n > 0 ? m->items_n : 1;
	}
	return n;
}

static bool
required(const struct work *w, const struct found *f)
{
	const struct require *r = &f->pattern->require;
	const struct sentence *s = &w->sentences[f->sentence];
	const struct event *e = &f->event;

	if (e->actors.n + unions(w, s) < r->places &&
	    !(r->places == 2 && e->actors.n == 1 && e->actors.v[0].n > 2) &&
	    !(r->places == 2 && e->actors.n == 1 &&
		str_is(e->actors.v[0], "G7")))
		return false;
	if (r->mineral && e->minerals.n == 0 && !has_goods(w, s, true))
		return false;
	if (r->goods && e->minerals.n == 0 && !has_goods(w, s, false))
		return false;
	if (r->trade && !w->profile.trade)
		return false;
	if (r->state && (e->actors.n == 0 || e->assembled))
		return false;
	if (r->body && s->zone == ZONE_HEADLINE)
		return false;
	return !r->headline || s->zone == ZONE_HEADLINE;
}

/* ---- dates ---- */

/* A year that belongs to a name: "Trade Expansion Act of 1962", "the 2023
 * agreement". */
static bool
year_of_name(const struct work *w, const struct sentence *s, uint32_t unit)
{
	const struct mention *m = work_mention(w, s, unit);
	const struct mention *next = work_mention(w, s, unit + 1);

	if (m->day.month != 0)
		return false;
	if (unit > 1 && work_unit_is(w, s, unit - 1, "of") &&
	    w->tokens.v[s->units[unit - 2].tok].capital)
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
		    m->begins || year_of_name(w, s, i))
			continue;
		if (m->day.month == 0)
			far += 6; /* a bare year is a weak sign */
		if (clause_apart(w, s, f->hit.trigger, i))
			far += 8;
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

static struct str
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

/*
 * Whether the sentence does what it says, so that its day is the document's:
 * a headline, "we have decided", "by this order", "hereby".
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
	/* "We are announcing", "the two sides are signing". */
	if (f->hit.trigger > 0 && f->hit.trigger < s->n &&
	    work_unit_is(w, s, f->hit.trigger - 1, "is are am") &&
	    work_unit_is(w, s, f->hit.trigger,
		"announcing signing launching imposing releasing issuing "
		"publishing adopting establishing awarding initiating"))
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

static void
date_fill(struct work *w, struct found *f)
{
	const struct sentence *s = &w->sentences[f->sentence];
	uint32_t unit = date_near(w, f);
	const struct mention *m;
	struct event *e = &f->event;

	if (unit == NONE) {
		if (e->modality == MO_ASSERTED && is_act(e->type) &&
		    w->published.day != 0 && performs(w, f)) {
			e->date = day_text(w, w->published);
			e->date_basis = STR("document");
		}
		return;
	}
	m = work_mention(w, s, unit);
	e->date = day_text(w, m->day);
	e->date_basis = m->basis;
	f->dated = true;
	if (w->published.year == 0 || e->modality == MO_DENIED ||
	    e->modality == MO_CONDITIONAL)
		return;
	if (e->modality == MO_ASSERTED || e->modality == MO_REPORTED) {
		struct civil end = m->day;

		if (end.month == 0)
			end = (struct civil){ end.year, 12, 31 };
		else if (end.day == 0)
			end.day = date_month_days(end.year, end.month);
		if (days_between(end, w->published) > STALE_DAYS)
			e->modality = MO_BACKGROUND;
		else if (days_between(w->published, m->day) > 31)
			e->modality = MO_EXPECTED;
	}
}

/* ---- values ---- */

static bool
value_put(struct work *w, struct event *e, enum value_key key, double number,
    struct str text)
{
	size_t at = 0;
	struct value *v;

	while (at < e->n_values && e->values[at].key < key)
		at++;
	if (at < e->n_values && e->values[at].key == key)
		return true; /* the first one said stays */
	v = arena_take(w->arena, (e->n_values + 1) * sizeof(*v));
	if (v == NULL)
		return false;
	if (at > 0)
		memcpy(v, e->values, at * sizeof(*v));
	v[at] = (struct value){ key, number, text };
	if (e->n_values > at)
		memcpy(v + at + 1, e->values + at,
		    (e->n_values - at) * sizeof(*v));
	e->values = v;
	e->n_values++;
	return true;
}

static struct str
mention_text(const struct work *w, const struct mention *m)
{
	const struct token *t = w->tokens.v;

	return str_sub(
	    w->doc->text, t[m->tok].beg, t[m->tok_end - 1].end - t[m->tok].beg);
}

/* The same on one line: a name may have been broken to the next. */
static struct str
one_line(struct work *w, struct str text)
{
	char *p;
	size_t n = 0;

	if (str_find(text, STR("\n"), 0) == SIZE_MAX ||
	    (p = arena_take(w->arena, text.n)) == NULL)
		return text;
	for (size_t i = 0; i < text.n; i++) {
		bool white = strchr(" \t\r\n", text.p[i]) != NULL;

		if (!white)
			p[n++] = text.p[i];
		else if (n > 0 && p[n - 1] != ' ')
			p[n++] = ' ';
	}
	return (struct str){ p, n };
}

/* A mention's own value under a key: what "set percent=$p" takes. */
static bool
value_from(struct work *w, struct event *e, enum value_key key,
    const struct mention *m)
{
	const struct types *t = w->types;
	double n = m->number;

	if (m->type == t->money) {
		return value_put(w, e, VAL_AMOUNT, n, (struct str){ 0 }) &&
		       value_put(w, e, VAL_CURRENCY, 0, m->unit);
	}
	if (m->type == t->quantity)
		return value_put(w, e, VAL_QUANTITY, n, (struct str){ 0 }) &&
		       value_put(w, e, VAL_UNIT, 0, m->unit);
	if (m->type == t->period)
		return value_put(w, e, VAL_PERIOD_MONTHS,
		    n >= 1    ? round(n)
		    : n < 0.9 ? round(n * 100) / 100
			      : 1,
		    (struct str){ 0 });
	if (m->type == t->date)
		return value_put(w, e, key, 0, day_text(w, m->day));
	if (m->type == t->program)
		return value_put(w, e, key, 0, m->term->id);
	/* A club by its code, one that was renamed by its name of today. */
	if ((m->type == t->place || m->type == t->bloc) && m->term != NULL) {
		struct str now = term_attr(m->term, "renamed");

		return value_put(w, e, key, 0, now.n > 0 ? now : m->term->id);
	}
	if (value_is_number(key))
		return value_put(w, e, key, n, (struct str){ 0 });
	return value_put(w, e, key, 0, one_line(w, mention_text(w, m)));
}

/* What each type takes from its sentence unasked: bits of "wants". */
enum {
	W_PERCENT = 1,
	W_MONEY = 2,
	W_QUANTITY = 4,
	W_PERIOD = 8,
	W_PROGRAM = 16,
	W_INSTRUMENT = 32,
	W_DATES = 64
};

static unsigned
wanted(enum event_type type)
{
	switch (event_type_family(type)) {
	case 'A':
		return W_INSTRUMENT | W_DATES |
		       (type == EV_REVIEW_CLAUSE ? W_PERIOD : 0u);
	case 'B':
		return W_MONEY | W_DATES;
	case 'C':
		return W_DATES | W_PERIOD |
		       (type == EV_EXPORT_QUOTA ? W_QUANTITY : 0u) |
		       (type == EV_EXPORT_DUTY ? W_PERCENT : 0u);
	case 'D':
		return W_DATES | (type == EV_IMPORT_TARIFF ? W_PERCENT : 0u);
	case 'E':
		return W_PROGRAM | W_DATES |
		       (type == EV_PROGRAM_RULE ? W_PERCENT | W_MONEY : 0u);
	case 'F':
		return W_DATES |
		       (type == EV_PRODUCTION_CONTROL ? W_QUANTITY : 0u) |
		       (type == EV_STATE_CONTROL ? W_PERCENT : 0u);
	case 'G':
		return W_MONEY | W_PROGRAM | W_DATES |
		       (type == EV_STOCKPILE_MEASURE ? W_QUANTITY : 0u);
	default:
		return 0;
	}
}

static unsigned
bit_of(const struct types *t, uint16_t type)
{
	return type == t->percent     ? W_PERCENT
	       : type == t->money     ? W_MONEY
	       : type == t->quantity  ? W_QUANTITY
	       : type == t->period    ? W_PERIOD
	       : type == t->program   ? W_PROGRAM
	       : type == t->agreement ? W_INSTRUMENT
	       : type == t->date      ? W_DATES
				      : 0;
}

static enum value_key
key_of(const struct types *t, const struct mention *m)
{
	if (m->type == t->percent)
		return VAL_PERCENT;
	if (m->type == t->program)
		return VAL_PROGRAM;
	if (m->type == t->agreement)
		return VAL_INSTRUMENT;
	return m->ends ? VAL_UNTIL : VAL_EFFECTIVE;
}

static enum status
values_fill(struct work *w, struct found *f)
{
	const struct sentence *s = &w->sentences[f->sentence];
	const struct pattern *p = f->pattern;
	const struct expr *x = program_step(w->program, f->hit.step)->expr;
	unsigned want = wanted(p->type);
	uint32_t reach = f->hit.end + 16;

	for (size_t i = 0; i < p->sets_n; i++) {
		const struct setting *set = &p->sets[i];
		const struct mention *m = NULL;
		uint64_t number = 0;

		if (set->slot.n == 0) {
			(void)str_number(set->text, UINT32_MAX, &number);
			if (!value_put(w, &f->event, set->key, (double)number,
				set->text))
				return ST_NOMEM;
			continue;
		}
		for (size_t k = 0; k < x->slots_n; k++)
			if (str_eq(x->slots[k], set->slot) &&
			    f->hit.slots[k] != NONE)
				m = work_mention(w, s, f->hit.slots[k]);
		if (m != NULL && !value_from(w, &f->event, set->key, m))
			return ST_NOMEM;
	}
	if ((want & W_DATES) && w->published.day != 0)
		for (uint32_t i = 0; i + 1 < s->n; i++)
			if (((work_unit_is(w, s, i, "effective") &&
				 work_unit_is(w, s, i + 1, "immediately")) ||
				(work_unit_is(w, s, i, "immediate") &&
				    work_unit_is(w, s, i + 1, "effect"))) &&
			    !value_put(w, &f->event, VAL_EFFECTIVE, 0,
				day_text(w, w->published)))
				return ST_NOMEM;
	/* Nearest first: inside the match, after it, before it. */
	for (int pass = 0; pass < 3; pass++) {
		uint32_t from = pass == 0   ? f->hit.beg
				: pass == 1 ? f->hit.end
					    : 0;
		uint32_t to = pass == 0   ? f->hit.end
			      : pass == 1 ? reach
					  : f->hit.beg;

		for (uint32_t i = from; i < to && i < s->n; i++) {
			const struct mention *m = work_mention(w, s, i);

			if (m == NULL || !(bit_of(w->types, m->type) & want))
				continue;
			if (m->type == w->types->date && !m->ends &&
			    !m->begins &&
			    !(event_type_family(p->type) >= 'C' && i > 0 &&
				work_unit_is(w, s, i - 1, "since")))
				continue;
			/* "for four months", "every two years": a term.
			 * "a day later" is none. */
			if (m->type == w->types->period &&
			    (pass == 2 || i == 0 ||
				!work_unit_is(w, s, i - 1,
				    "for by every within next another "
				    "further")))
				continue;
			if (!value_from(w, &f->event, key_of(w->types, m), m))
				return ST_NOMEM;
		}
	}
	return ST_OK;
}

/* A share or a sum without its programme belongs to the one told of last: to
 * one of its own, not to a whole statute. */
static enum status
programme_fill(struct work *w, struct found *f)
{
	struct event *e = &f->event;

	if (e->type != EV_PROGRAM_RULE || e->phase != PH_EFFECTIVE)
		return ST_OK;
	for (size_t i = 0; i < e->n_values; i++)
		if (e->values[i].key == VAL_PROGRAM)
			return ST_OK;
	for (uint32_t si = f->sentence + 1; si-- > 0;) {
		const struct sentence *s = &w->sentences[si];

		for (uint32_t i = s->n; i-- > 0;) {
			const struct mention *m = work_mention(w, s, i);

			if (m != NULL && m->type == w->types->program &&
			    m->term != NULL && m->variant == VARIANT_TRADE)
				return value_put(
					   w, e, VAL_PROGRAM, 0, m->term->id)
					   ? ST_OK
					   : ST_NOMEM;
		}
	}
	return ST_OK;
}

/* ---- one match ---- */

static struct str
where_of(struct work *w, const struct pattern *p)
{
	struct buf b = buf_new(4096);
	const char *slash = strrchr(p->file, '/');
	struct str out;

	buf_printf(&b, "%s:%u", slash == NULL ? p->file : slash + 1, p->line);
	out = str_keep(w->arena, buf_view(&b));
	buf_free(&b);
	return out;
}

static struct str
pattern_name(struct work *w, const struct pattern *p)
{
	struct buf b = buf_new(512);
	struct str out;

	buf_printf(&b, "%.*s %.*s", STR_ARG(p->id), STR_ARG(p->version));
	out = str_keep(w->arena, buf_view(&b));
	buf_free(&b);
	return out;
}

static double
modality_factor(enum modality m)
{
	switch (m) {
	case MO_ASSERTED:
		return 1;
	case MO_REPORTED:
		return 0.95;
	case MO_EXPECTED:
	case MO_BACKGROUND:
		return 0.9;
	case MO_CONDITIONAL:
	case MO_DENIED:
		return 0.85;
	}
	return 1;
}

static enum status
found_add(struct work *w, const struct found *f)
{
	if (w->found_n == w->found_room) {
		size_t room = w->found_room == 0 ? 32 : w->found_room * 2;
		struct found *more = arena_take(w->arena, room * sizeof(*more));

		if (more == NULL)
			return ST_NOMEM;
		if (w->found_n > 0)
			memcpy(more, w->found, w->found_n * sizeof(*more));
		w->found = more;
		w->found_room = room;
	}
	w->found[w->found_n++] = *f;
	return ST_OK;
}

/*
 * In what instruments oblige, "shall not" is the rule and "will" no forecast:
 * the negation and the future are licensed there.  An intention stays one.
 */
static enum modality
obligation(
    enum event_type type, enum phase phase, enum modality m, struct str cue)
{
	bool licensed = event_type_family(type) == 'B' ||
			type == EV_REVIEW_CLAUSE ||
			type == EV_DOMESTIC_APPROVAL;

	/* A rule that "is proposed" is proposed in fact, by its phase. */
	if (event_type_family(type) == 'E' && phase == PH_PROPOSED &&
	    m == MO_EXPECTED)
		return MO_ASSERTED;
	/* What a rule says shall be, it orders. */
	if (m == MO_EXPECTED && str_is(cue, "fut.shall") &&
	    strchr("CDF", event_type_family(type)) != NULL)
		return MO_ASSERTED;
	if (!licensed || str_is(cue, "fut.plan"))
		return m;
	return m == MO_DENIED || m == MO_EXPECTED ? MO_ASSERTED : m;
}

/* Whether the document is an instrument's own text, by its title: what a party
 * "will" do there it has bound itself to. */
static bool
is_instrument(const struct work *w)
{
	for (uint32_t si = 0; si < w->sentences_n; si++) {
		const struct sentence *s = &w->sentences[si];

		if (s->zone != ZONE_HEADLINE)
			break;
		if (work_unit_is(w, s, 0, "agreement joint framework"))
			return true;
		for (uint32_t i = 0; i < s->n; i++) {
			const struct mention *m = work_mention(w, s, i);

			if (m != NULL && m->type == w->types->agreement &&
			    m->variant == VARIANT_HEAD)
				return true;
		}
	}
	return false;
}

/* A measure that will be is announced, one that may be is proposed; money
 * promised is announced. */
static enum phase
phase_told(enum event_type type, enum phase phase, enum modality m)
{
	char family = event_type_family(type);

	if (phase == PH_COMMITTED && m == MO_EXPECTED)
		return PH_ANNOUNCED;
	if (type == EV_ELIGIBILITY && m == MO_EXPECTED)
		return phase == PH_ELIGIBLE     ? PH_EXPECTED_ELIGIBLE
		       : phase == PH_INELIGIBLE ? PH_EXPECTED_INELIGIBLE
						: phase;
	if (phase != PH_IN_FORCE || family < 'C' || family > 'G')
		return phase;
	if (m == MO_EXPECTED && event_type_has_phase(type, PH_ANNOUNCED))
		return PH_ANNOUNCED;
	return m == MO_CONDITIONAL && event_type_has_phase(type, PH_PROPOSED)
		   ? PH_PROPOSED
		   : phase;
}

/* Whether the topic was met in one of the two sentences before. */
static bool
topic_close(const struct work *w, const struct pattern *p, uint32_t sentence)
{
	uint32_t owner = (uint32_t)(p - w->set->patterns);
	bool met = false;

	for (uint32_t back = 1; back <= 2 && back <= sentence && !met; back++) {
		const struct sentence *s = &w->sentences[sentence - back];

		if (!is_zone_silent(s->zone) && s->n > 0 &&
		    !is_disclaimer(w, s))
			match_topics(
			    w->matcher, s->symbols, s->n, &owner, 1, &met);
	}
	return met;
}

static enum status
one_match(struct work *w, uint32_t sentence, const struct hit *hits, size_t n,
    const struct hit *h)
{
	const struct sentence *s = &w->sentences[sentence];
	const struct pattern *p = pattern_of(w, h);
	struct found f = {
		.pattern = p, .sentence = sentence, .hit = *h, .slots = 1
	};
	struct event *e = &f.event;
	struct span *span = arena_take(w->arena, sizeof(*span));
	bool voided;
	enum status st;

	if (span == NULL)
		return ST_NOMEM;
	f.on_topic = on_topic(w, hits, n, h) ||
		     (p->require.close && topic_close(w, p, sentence));
	e->type = p->type;
	e->phase = p->phase;
	e->modality = scope_modality(w, s, hits, n, h, &e->how, &voided);
	if (p->fixed)
		e->modality = p->modality;
	e->modality = obligation(p->type, p->phase, e->modality, e->how);
	/* "set to sign" is no signature: a deal about to be signed. */
	if (e->type == EV_AGREEMENT_SIGNED &&
	    (e->modality == MO_EXPECTED || e->modality == MO_CONDITIONAL)) {
		e->type = EV_AGREEMENT_ANNOUNCED;
		e->phase = PH_TO_BE_SIGNED;
	}
	if (voided) {
		explain_match(w, sentence, h, "void by a cue");
		return ST_OK;
	}
	e->phase = phase_told(e->type, e->phase, e->modality);
	if (e->modality == MO_EXPECTED && str_is(e->how, "fut.will") &&
	    !p->fixed && strchr("CDF", event_type_family(e->type)) != NULL &&
	    is_instrument(w))
		e->modality = MO_ASSERTED;
	*span = s->span;
	e->evidence = span;
	e->n_evidence = 1;
	e->pattern = pattern_name(w, p);
	e->where = where_of(w, p);
	e->headline_only = s->zone == ZONE_HEADLINE;
	if ((st = role_fill(w, &f)) != ST_OK)
		return st;
	if (!required(w, &f)) {
		explain_match(w, sentence, h, "lacks what it requires");
		return ST_OK;
	}
	date_fill(w, &f);
	/* A joint statement's own title is its act, of the day it bears. */
	if (p->require.headline && e->date.n == 0)
		e->date = str_sub(w->doc->published, 0, 10);
	if ((st = values_fill(w, &f)) != ST_OK ||
	    (st = programme_fill(w, &f)) != ST_OK)
		return st;
	e->confidence =
	    round(100 * p->prior * f.slots * modality_factor(e->modality) *
		  (e->headline_only ? 0.8 : 1)) /
	    100;
	explain_match(w, sentence, h, "an event");
	explain_event(w, &f);
	return found_add(w, &f);
}

static struct str
kind_of(const struct event *e)
{
	for (size_t i = 0; i < e->n_values; i++)
		if (e->values[i].key == VAL_KIND)
			return e->values[i].text;
	return (struct str){ NULL, 0 };
}

/* How far along its life an agreement is; 0: no such step. */
static int
stage(enum event_type type)
{
	return type == EV_AGREEMENT_IN_FORCE    ? 4
	       : type == EV_AGREEMENT_SIGNED    ? 3
	       : type == EV_AGREEMENT_ANNOUNCED ? 2
	       : type == EV_NEGOTIATION         ? 1
						: 0;
}

/* "Signed in May, it enters into force in June": two acts, two verbs. */
static bool
two_steps(const struct event *a, const struct event *b)
{
	return a->type == EV_AGREEMENT_IN_FORCE &&
	       b->type == EV_AGREEMENT_SIGNED;
}

/* Of two readings of one place: the surer pattern's, then the longer. */
static bool
fuller(const struct found *a, const struct found *b, bool first)
{
	uint32_t la = a->hit.end - a->hit.beg, lb = b->hit.end - b->hit.beg;
	double surer = a->pattern->prior - b->pattern->prior;

	if (fabs(surer) >= 0.15)
		return surer > 0;
	return la > lb || (la == lb && first);
}

/* "Export duties and quotas": two tools in one breath. */
static bool
joins_two(const struct work *w, const struct found *f)
{
	const struct sentence *s = &w->sentences[f->sentence];

	for (uint32_t i = f->hit.trigger; i + 1 < f->hit.end && i < s->n; i++)
		if (work_unit_is(w, s, i, "and or") &&
		    work_unit_is(w, s, i + 1,
			"quota quotas ban bans duty duties tax taxes licences "
			"licenses licensing controls restrictions"))
			return true;
	return false;
}

/* Of matches that share their trigger, the higher rank stays; of one type,
 * the longer.  An event whose topic is still awaited drives no other away:
 * merge.c asks again when all is read. */
void
event_overlaps(struct work *w, size_t from)
{
	/* Events are found sentence by sentence: "first" and "last" bound those
	 * of the sentence at hand. */
	size_t first = from, last = from;

	for (size_t i = from; i < w->found_n; i++) {
		if (i == last) {
			first = last;
			while (last < w->found_n &&
			       w->found[last].sentence == w->found[i].sentence)
				last++;
		}
		for (size_t k = first; k < last; k++) {
			struct found *a = &w->found[i], *b = &w->found[k];
			bool same =
			    a->event.type == b->event.type &&
			    str_eq(kind_of(&a->event), kind_of(&b->event));
			bool meet =
			    a->hit.beg < b->hit.end && b->hit.beg < a->hit.end;
			uint32_t la = a->hit.end - a->hit.beg,
				 lb = b->hit.end - b->hit.beg;
			bool apart;

			if (i == k || a->dropped || b->dropped || !meet ||
			    a->sentence != b->sentence || !a->on_topic ||
			    two_steps(&a->event, &b->event))
				continue;
			/* One deal in one breath: the later step of it. */
			if (stage(a->event.type) > stage(b->event.type) &&
			    stage(b->event.type) > 0 &&
			    a->pattern->rank >= b->pattern->rank)
				b->dropped = true;
			/* One restriction is of one tool: the fuller name. */
			if (!same && a->pattern->rank == b->pattern->rank &&
			    event_type_family(a->event.type) == 'C' &&
			    event_type_family(b->event.type) == 'C' &&
			    a->hit.trigger == b->hit.trigger &&
			    !joins_two(w, a) &&
			    (la > lb ||
				(la == lb &&
				    a->event.type == EV_TECHNOLOGY_CONTROL)))
				b->dropped = true;
			/* Undertakings stand in one breath with other acts. */
			apart = (a->event.type == EV_COMMITMENT) !=
				(b->event.type == EV_COMMITMENT);
			if ((!apart && a->pattern->rank > b->pattern->rank) ||
			    (same && a->pattern->rank == b->pattern->rank &&
				a->event.phase == b->event.phase &&
				fuller(a, b, i < k))) {
				b->dropped = true;
				/* A cue that the shorter match felt holds for
				 * the longer: it waited for a word farther
				 * away. */
				if (same && !a->pattern->fixed &&
				    !b->pattern->fixed &&
				    a->event.phase == b->event.phase &&
				    a->event.modality == MO_ASSERTED)
					a->event.modality = b->event.modality;
			}
		}
	}
}

enum status
event_sentence(struct work *w, uint32_t sentence)
{
	struct sentence *s = &w->sentences[sentence];
	struct hit *hits;
	size_t n = 0, from = w->found_n;
	uint32_t matched = 0;
	enum status st;

	explain_sentence(w, sentence);
	if (is_zone_silent(s->zone) || s->n == 0 || from >= FOUND_MAX ||
	    is_disclaimer(w, s))
		return ST_OK;
	st = match_sentence(w->matcher, w->arena, s->symbols, s->n, &hits, &n);
	for (size_t i = 0; i < n && st == ST_OK; i++) {
		const struct step *step =
		    program_step(w->program, hits[i].step);

		if (step->use != USE_MATCH)
			continue;
		if (matched++ == MATCHES_MAX || w->found_n >= FOUND_MAX)
			break;
		if (forbidden(w, hits, n, &hits[i]))
			explain_match(w, sentence, &hits[i],
			    "void by an \"unless\" line");
		else
			st = one_match(w, sentence, hits, n, &hits[i]);
	}
	if (st == ST_OK && matched == 0)
		explain_silence(w, sentence);
	if (st == ST_OK)
		event_overlaps(w, from);
	return st;
}

/* The patterns, each once, that found an event off their topic. */
static size_t
topics_awaited(const struct work *w, uint32_t *owners)
{
	size_t n = 0;

	for (size_t i = 0; i < w->found_n; i++) {
		uint32_t owner =
		    (uint32_t)(w->found[i].pattern - w->set->patterns);
		size_t k = 0;

		if (w->found[i].on_topic)
			continue;
		while (k < n && owners[k] != owner)
			k++;
		if (k == n)
			owners[n++] = owner;
	}
	return n;
}

enum status
event_topics(struct work *w)
{
	uint32_t *owners =
	    arena_take(w->arena, (w->found_n + 1) * sizeof(*owners));
	bool *met = arena_take(w->arena, w->found_n + 1);
	size_t n;

	if (owners == NULL || met == NULL)
		return ST_NOMEM;
	n = topics_awaited(w, owners);
	for (uint32_t si = 0; si < w->sentences_n && n > 0; si++) {
		const struct sentence *s = &w->sentences[si];

		if (is_zone_silent(s->zone) || s->n == 0 || is_disclaimer(w, s))
			continue;
		match_topics(w->matcher, s->symbols, s->n, owners, n, met);
		for (size_t i = 0; i < n; i++) {
			if (!met[i])
				continue;
			w->anywhere[owners[i]] = true;
			if (s->zone == ZONE_HEADLINE || si <= LEAD_SENTENCES)
				w->topics[owners[i]] = true;
			if (s->zone == ZONE_HEADLINE)
				w->titled[owners[i]] = true;
		}
	}
	return ST_OK;
}
