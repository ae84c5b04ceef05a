/*
 * An event's values: what its pattern sets, and what its type takes from the
 * sentence unasked.
 */
#include <math.h>
#include <string.h>

#include "extract/event_work.h"

#define NONE         UINT32_MAX
#define APPLIES_DAYS 31 /* an order may reach back so far, not farther */

const struct value *
told_value(const struct event *e, enum value_key key)
{
	for (size_t i = 0; i < e->n_values; i++)
		if (e->values[i].key == key)
			return &e->values[i];
	return NULL;
}

struct str
told_text(const struct event *e, enum value_key key)
{
	const struct value *v = told_value(e, key);

	return v == NULL ? (struct str){ NULL, 0 } : v->text;
}

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

struct str
mention_words(struct work *w, const struct mention *m)
{
	return one_line(w, mention_text(w, m));
}

/* The paper that a number numbers: "Executive Order 14193". */
static struct str
paper_name(struct work *w, const struct mention *m)
{
	const struct token *t = w->tokens.v;
	uint32_t from = m->tok;

	while (from > 0 && m->tok - from < 3 &&
	       t[from - 1].kind == TOKEN_WORD && t[from - 1].capital)
		from--;
	return one_line(w, str_sub(w->doc->text, t[from].beg,
			       t[m->tok_end - 1].end - t[from].beg));
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
	if (key == VAL_LEGAL_REF && m->type == t->number)
		return value_put(w, e, key, 0, paper_name(w, m));
	if (m->type == t->program)
		return value_put(w, e, key, 0, m->term->id);
	/* A club by its code, one that was renamed by its name of today. */
	if ((m->type == t->place || m->type == t->bloc) && m->term != NULL) {
		struct str now = term_attr(m->term, "renamed");

		return value_put(w, e, key, 0, now.n > 0 ? now : m->term->id);
	}
	if (value_is_number(key))
		return value_put(w, e, key, n, (struct str){ 0 });
	return value_put(w, e, key, 0, mention_words(w, m));
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
		return W_INSTRUMENT | W_DATES | W_MONEY |
		       (type == EV_REVIEW_CLAUSE ? W_PERIOD : 0u);
	case 'B':
		return W_MONEY | W_DATES;
	case 'C':
		return W_DATES | W_PERIOD |
		       (type == EV_EXPORT_QUOTA ? W_QUANTITY : 0u) |
		       (type == EV_EXPORT_DUTY ? W_PERCENT : 0u);
	case 'D':
		return W_DATES | W_PERIOD |
		       (type == EV_IMPORT_TARIFF ? W_PERCENT | W_MONEY
						 : W_QUANTITY);
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

/* "11 to 35 per cent": a range is told by its upper end. */
static bool
range_opens(const struct work *w, const struct sentence *s, uint32_t i)
{
	const struct mention *m = work_mention(w, s, i);
	const struct mention *next = work_mention(w, s, i + 2);

	return m->type == w->types->percent && next != NULL &&
	       next->type == w->types->percent && next->number > m->number &&
	       work_unit_is(w, s, i + 1, "to and -");
}

/* "Tariffs on $50 billion of imports", "$2.6 billion worth of food". */
static bool
of_goods(const struct work *w, const struct sentence *s, uint32_t i)
{
	static const char goods[] = "imports goods products exports worth";

	if (i == 0 || !work_unit_is(w, s, i - 1, "on about roughly another"))
		return false;
	for (uint32_t k = i + 1; k <= i + 5 && k < s->n; k++) {
		const struct mention *m = work_mention(w, s, k);

		if (work_unit_is(w, s, k, goods) ||
		    (m != NULL && m->type == w->types->product))
			return true;
	}
	return false;
}

/* "1 billion euros ($1.1 billion)": the sum that was given is told first, and
 * what stands in brackets behind it is the same in other money. */
static uint32_t
sum_given(const struct work *w, const struct sentence *s, uint32_t i)
{
	const struct mention *m = work_mention(w, s, i);
	const struct mention *first = i >= 2 ? work_mention(w, s, i - 2) : NULL;

	return m != NULL && first != NULL && m->type == w->types->money &&
		       first->type == w->types->money &&
		       work_unit_is(w, s, i - 1, "(")
		   ? i - 2
		   : i;
}

enum status
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
				m = work_mention(
				    w, s, sum_given(w, s, f->hit.slots[k]));
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
				    "further additional nearly almost")))
				continue;
			if (m->type == w->types->money &&
			    p->type == EV_IMPORT_TARIFF && !of_goods(w, s, i))
				continue;
			if (range_opens(w, s, i) || sum_given(w, s, i) != i)
				continue;
			if (!value_from(w, &f->event, key_of(w->types, m), m))
				return ST_NOMEM;
		}
	}
	return ST_OK;
}

enum status
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

/* What a later sentence calls an act when it goes on about it, or NULL. */
static const char *
names_of(enum event_type type)
{
	static const char
	    tax[] = "tariff tariffs duty duties surtax levy levies rate rates "
		    "tax surcharge",
	    cap[] = "quota quotas ceiling cap limit limits volume",
	    ban[] = "ban suspension halt embargo restriction restrictions "
		    "measure measures prohibition moratorium",
	    curb[] = "controls curbs restrictions rules measure measures "
		     "licensing requirement regime",
	    money[] = "fund loan grant funding money facility package award "
		      "financing investment";
	static const struct {
		enum event_type type;
		const char *names;
	} of[] = { { EV_IMPORT_TARIFF, tax }, { EV_EXPORT_DUTY, tax },
		{ EV_EXPORT_QUOTA, cap }, { EV_PRODUCTION_CONTROL, cap },
		{ EV_EXPORT_BAN, ban }, { EV_IMPORT_RESTRICTION, ban },
		{ EV_EXPORT_LICENSING, curb }, { EV_TECHNOLOGY_CONTROL, curb },
		{ EV_PUBLIC_SUPPORT, money },
		{ EV_STOCKPILE_MEASURE, "reserve stockpile fund" },
		{ EV_PRICE_RULE, "floor price contract" } };

	for (size_t i = 0; i < sizeof(of) / sizeof(of[0]); i++)
		if (of[i].type == type)
			return of[i].names;
	return NULL;
}

/* "The duties on steel": goods of its own, named after a unit. */
static bool
on_goods(const struct work *w, const struct sentence *s, uint32_t i)
{
	for (uint32_t k = i + 2; k <= i + 3; k++) {
		const struct mention *m = work_mention(w, s, k);

		if (work_unit_is(w, s, i + 1, "on of for") && m != NULL &&
		    (m->type == w->types->product ||
			m->type == w->types->mineral))
			return true;
	}
	return false;
}

/* Whether a sentence goes on about an act: "The surtax will be 25%".  An item
 * of a list, "(b) The rate", is about one of its own, and so are other goods. */
static bool
goes_on(const struct work *w, const struct sentence *s, const char *names)
{
	if (work_unit_is(w, s, 0, "( - *"))
		return false;
	for (uint32_t i = 0; i < s->n && i < 8; i++)
		if (work_unit_is(w, s, i, "the this that its these"))
			for (uint32_t k = i + 1; k <= i + 3; k++)
				if (work_unit_is(w, s, k, names))
					return !on_goods(w, s, k);
	return false;
}

static bool
told_in(const struct work *w, uint32_t sentence)
{
	for (size_t i = 0; i < w->found_n; i++)
		if (w->found[i].sentence == sentence)
			return true;
	return false;
}

/* The values of a sentence that an event lacks.  "took": whether any was. */
static bool
values_lent(struct work *w, struct event *e, const struct sentence *s,
    unsigned want, bool *took)
{
	size_t before = e->n_values;

	for (uint32_t i = 0; i < s->n; i++) {
		const struct mention *m = work_mention(w, s, i);

		if (m == NULL || !(bit_of(w->types, m->type) & want) ||
		    m->type == w->types->agreement ||
		    m->type == w->types->period ||
		    (m->type == w->types->date && !m->ends && !m->begins))
			continue;
		if (!value_from(w, e, key_of(w->types, m), m))
			return false;
	}
	*took = e->n_values > before;
	return true;
}

/* Whether a sentence says from when all that an order does applies: "effective
 * with respect to goods entered on or after May 3". */
static uint32_t
applies_at(const struct work *w, const struct sentence *s)
{
	static const char words[] = "effective effect entered";
	uint32_t at = NONE;
	bool applies = false;

	if (!work_any(w, s, words))
		return NONE;
	for (uint32_t i = 0; i < s->n; i++) {
		const struct mention *m = work_mention(w, s, i);

		applies |= work_unit_is(w, s, i, words);
		/* A day long past is that of a paper told of. */
		if (m != NULL && m->type == w->types->date && m->begins &&
		    at == NONE && m->day.day != 0 &&
		    date_days(m->day) + APPLIES_DAYS >= date_days(w->published))
			at = i;
	}
	return applies ? at : NONE;
}

static bool
evidence_add(struct work *w, struct event *e, struct span span)
{
	struct span *spans =
	    arena_take(w->arena, (e->n_evidence + 1) * sizeof(*spans));

	if (spans == NULL)
		return false;
	memcpy(spans, e->evidence, e->n_evidence * sizeof(*spans));
	spans[e->n_evidence++] = span;
	e->evidence = spans;
	return true;
}

/* An order's own measures that say no day of effect have the next one that it
 * says of all. */
static enum status
orders_apply(struct work *w)
{
	uint32_t *next; /* a sentence: the first from it on that applies */

	if (!w->profile.orders || w->published.day == 0)
		return ST_OK;
	next = arena_take(w->arena, (w->sentences_n + 1) * sizeof(*next));
	if (next == NULL)
		return ST_NOMEM;
	next[w->sentences_n] = NONE;
	for (size_t si = w->sentences_n; si-- > 0;)
		next[si] = w->sentences[si].zone == ZONE_BODY &&
				   applies_at(w, &w->sentences[si]) != NONE
			       ? (uint32_t)si
			       : next[si + 1];
	for (size_t i = 0; i < w->found_n; i++) {
		struct found *f = &w->found[i];
		struct event *e = &f->event;
		char family = event_type_family(e->type);
		const struct sentence *s;

		if (f->dropped || (family != 'C' && family != 'D') ||
		    !str_is(e->date_basis, "pubdate") ||
		    e->phase == PH_INITIATED || next[f->sentence + 1] == NONE ||
		    told_value(e, VAL_EFFECTIVE) != NULL)
			continue;
		s = &w->sentences[next[f->sentence + 1]];
		if (!value_from(w, e, VAL_EFFECTIVE,
			work_mention(w, s, applies_at(w, s))) ||
		    !evidence_add(w, e, s->span))
			return ST_NOMEM;
	}
	return ST_OK;
}

enum status
values_follow(struct work *w)
{
	enum status st = orders_apply(w);

	if (st != ST_OK)
		return st;
	for (size_t i = 0; i < w->found_n; i++) {
		struct found *f = &w->found[i];
		struct event *e = &f->event;
		const char *names = names_of(e->type);

		if (names == NULL || e->modality == MO_DENIED)
			continue;
		for (uint32_t si = f->sentence + 1;
		     si < w->sentences_n && si <= f->sentence + 2; si++) {
			const struct sentence *s = &w->sentences[si];
			bool took = false;

			if (s->zone != ZONE_BODY || told_in(w, si))
				break;
			if (!goes_on(w, s, names))
				continue;
			if (!values_lent(w, e, s, wanted(e->type), &took))
				return ST_NOMEM;
			if (!took)
				continue;
			if (!evidence_add(w, e, s->span))
				return ST_NOMEM;
		}
	}
	return ST_OK;
}
