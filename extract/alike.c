/*
 * Whether two events of one document are the same act told twice: by type, who
 * acts, day, minerals, instrument and values.  Decides nothing about them.
 */
#include "extract/merge_work.h"

double
alike_actors(const struct strs *a, const struct strs *b)
{
	size_t both = 0;

	for (size_t i = 0; i < a->n; i++)
		both += strs_has(b, a->v[i]);
	if (a->n + b->n == both)
		return 1;
	return (double)both / (double)(a->n + b->n - both);
}

/* Values under which two acts of one type are two. */
static bool
values_agree(const struct event *a, const struct event *b)
{
	static const enum value_key keys[] = { VAL_PERCENT, VAL_AMOUNT,
		VAL_QUANTITY, VAL_PROGRAM, VAL_KIND, VAL_PERIOD_MONTHS };

	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
		const struct value *x = told_value(a, keys[i]);
		const struct value *y = told_value(b, keys[i]);

		if (x != NULL && y != NULL &&
		    (x->number != y->number || !str_eq(x->text, y->text)))
			return false;
	}
	return true;
}

/* "Section 232" and "Section 301", "Order 14193" and "Order 14194": two of one
 * kind of paper. */
static bool
papers_differ(const struct event *a, const struct event *b)
{
	struct str x = told_text(a, VAL_LEGAL_REF);
	struct str y = told_text(b, VAL_LEGAL_REF);
	size_t n = 0;

	if (x.n == 0 || y.n == 0 || str_eq(x, y))
		return false;
	while (n < x.n && n < y.n && x.p[n] == y.p[n])
		n++;
	while (n > 0 && x.p[n - 1] >= '0' && x.p[n - 1] <= '9')
		n--;
	return n > 4 && n < x.n && n < y.n && x.p[n] >= '0' && x.p[n] <= '9' &&
	       y.p[n] >= '0' && y.p[n] <= '9';
}

/* Whether what a match names as goods is all other goods. */
static bool
goods_differ(
    const struct work *w, const struct found *fa, const struct found *fb)
{
	const struct sentence *sa = &w->sentences[fa->sentence];
	const struct sentence *sb = &w->sentences[fb->sentence];
	bool any = false;

	for (uint32_t i = fa->hit.beg; i < fa->hit.end + 4 && i < sa->n; i++) {
		const struct mention *x = work_mention(w, sa, i);
		bool other = false;

		if (x == NULL || x->type != w->types->product ||
		    x->term == NULL || str_is(x->term->id, "goods"))
			continue;
		for (uint32_t k = fb->hit.beg; k < fb->hit.end + 4 && k < sb->n;
		     k++) {
			const struct mention *y = work_mention(w, sb, k);

			if (y == NULL || y->type != w->types->product ||
			    y->term == NULL || str_is(y->term->id, "goods"))
				continue;
			if (str_eq(x->term->id, y->term->id))
				return false;
			other = true;
		}
		any = any || other;
	}
	return any;
}

/* A coarser day holds a finer one; days the text does not say bind none. */
bool
alike_days(const struct found *fa, const struct found *fb)
{
	struct str a = fa->event.date, b = fb->event.date;

	return !fa->dated || !fb->dated || str_starts(a, b) || str_starts(b, a);
}

/* Told by the day from which a measure holds, and not by one of an act. */
static bool
by_effect(const struct found *f)
{
	return f->dated && f->event.date.n > 0 &&
	       str_eq(told_text(&f->event, VAL_EFFECTIVE), f->event.date);
}

/* "Ottawa announced on May 2 ..., the duty takes effect on June 1": one. */
static bool
effect_of(const struct found *a, const struct found *b)
{
	char family = event_type_family(a->event.type);

	return (family == 'C' || family == 'D' || family == 'F') &&
	       by_effect(a) != by_effect(b) &&
	       str_cmp(by_effect(a) ? b->event.date : a->event.date,
		   by_effect(a) ? a->event.date : b->event.date) <= 0;
}

static bool
is_agreement(enum event_type t)
{
	return t == EV_AGREEMENT_ANNOUNCED || t == EV_AGREEMENT_SIGNED ||
	       t == EV_AGREEMENT_IN_FORCE || t == EV_NEGOTIATION;
}

bool
alike_minerals(const struct event *a, const struct event *b)
{
	const struct str any = STR("critical_minerals");

	return a->minerals.n == 0 || b->minerals.n == 0 ||
	       alike_actors(&a->minerals, &b->minerals) > 0 ||
	       strs_has(&a->minerals, any) || strs_has(&b->minerals, any);
}

/* The kind of instrument that an event's own words name. */
static struct str
kind_of(const struct work *w, const struct found *f)
{
	const struct value *v = told_value(&f->event, VAL_INSTRUMENT);
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
bool
alike_kinds(const struct work *w, const struct found *a, const struct found *b)
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

/* "The proposed tariff", "the new curbs": a measure of which nothing is said
 * but that it comes is the one that the document tells of in full. */
static bool
is_vague(const struct found *f)
{
	static const enum value_key keys[] = { VAL_PERCENT, VAL_AMOUNT,
		VAL_QUANTITY, VAL_LEGAL_REF, VAL_EFFECTIVE };
	const struct event *e = &f->event;

	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
		if (told_value(e, keys[i]) != NULL)
			return false;
	return !f->dated && e->targets.n == 0 &&
	       (e->minerals.n == 0 || e->type == EV_IMPORT_TARIFF);
}

/* A headline's "scraps duty" is the "suspended duty" of its story. */
static bool
relieves(const struct found *a, const struct found *b)
{
	const struct event *x = &a->event, *y = &b->event;

	return event_type_family(x->type) == 'D' &&
	       x->headline_only != y->headline_only &&
	       (x->phase == PH_LIFTED || x->phase == PH_SUSPENDED ||
		   x->phase == PH_EASED) &&
	       (y->phase == PH_LIFTED || y->phase == PH_SUSPENDED ||
		   y->phase == PH_EASED);
}

static bool
comes_vaguely(const struct found *a, const struct found *b)
{
	const struct event *x = &a->event, *y = &b->event;

	return ((x->phase == PH_PROPOSED && has_begun(y)) ||
		   (y->phase == PH_PROPOSED && has_begun(x))) &&
	       (event_type_family(x->type) == 'C' ||
		   event_type_family(x->type) == 'D') &&
	       (is_vague(a) || is_vague(b));
}

/* A row of a table or of data: "| Peru | 1974 |", "(\"Peru\", 1974, ...)". */
static bool
is_row(const struct work *w, const struct sentence *s)
{
	return work_unit_is(w, s, 0, "|") ||
	       (work_unit_is(w, s, 0, "(") && work_unit_is(w, s, 1, "\""));
}

/* Done on the day of publication, as the text says. */
static bool
today(const struct work *w, const struct event *e)
{
	struct civil day;

	return e->date.n == 10 && date_read_day(e->date, &day) &&
	       date_days(day) == date_days(w->published);
}

static bool
passed(const struct event *e)
{
	return e->phase == PH_APPROVED || e->phase == PH_RATIFIED;
}

/* "Swiss, Indian deal": a headline may name some of the parties. */
static bool
headline_of(
    const struct work *w, const struct found *head, const struct found *f)
{
	const struct strs *some = &head->event.actors;

	if (w->sentences[head->sentence].zone != ZONE_HEADLINE ||
	    !is_agreement(head->event.type))
		return false;
	for (size_t i = 0; i < some->n; i++)
		if (!strs_has(&f->event.actors, some->v[i]))
			return false;
	return true;
}

bool
alike_named(const struct work *w, const struct found *f)
{
	const struct sentence *s = &w->sentences[f->sentence];

	for (uint32_t i = 0; i < s->n; i++) {
		const struct mention *m = work_mention(w, s, i);

		if (m != NULL && m->type == w->types->mineral && !m->weak)
			return true;
	}
	return false;
}

/*
 * A register tells one grant twice, in its headline and its text, with the
 * same sum; one that names no mineral has what it has from elsewhere.
 */
bool
alike_sums(const struct work *w, const struct found *fa, const struct found *fb)
{
	const struct value *a = told_value(&fa->event, VAL_AMOUNT);
	const struct value *b = told_value(&fb->event, VAL_AMOUNT);

	return fa->event.type == EV_PUBLIC_SUPPORT && a != NULL && b != NULL &&
	       a->number == b->number &&
	       !(alike_named(w, fa) && alike_named(w, fb));
}

bool
alike_acts(const struct work *w, const struct found *fa, const struct found *fb)
{
	const struct event *a = &fa->event, *b = &fb->event;
	bool actors;

	if (a->type != b->type)
		return false;
	if (fa->sentence != fb->sentence &&
	    is_row(w, &w->sentences[fa->sentence]) &&
	    is_row(w, &w->sentences[fb->sentence]))
		return false;
	if (a->type == EV_AGREEMENT_SIGNED &&
	    (a->phase != b->phase || !alike_kinds(w, fa, fb)))
		return false;
	actors = a->actors.n == 0 || b->actors.n == 0 ||
		 alike_actors(&a->actors, &b->actors) >= 0.5 ||
		 headline_of(w, fa, fb) || headline_of(w, fb, fa);
	if (!actors || !values_agree(a, b) ||
	    !(alike_minerals(a, b) || alike_sums(w, fa, fb)))
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
		return alike_days(fa, fb) || a->modality == b->modality;
	/* "Tokyo ratifies pact": what its parliament approves in the text. */
	if (a->type == EV_DOMESTIC_APPROVAL && passed(a) && passed(b) &&
	    (w->sentences[fa->sentence].zone == ZONE_HEADLINE) !=
		(w->sentences[fb->sentence].zone == ZONE_HEADLINE))
		return alike_days(fa, fb);
	/* An undertaking of no closed kind is not one of a kind, and what is let
	 * off a duty is not the duty. */
	if ((a->type == EV_COMMITMENT || a->type == EV_IMPORT_TARIFF) &&
	    (told_value(a, VAL_KIND) == NULL) !=
		(told_value(b, VAL_KIND) == NULL))
		return false;
	if (event_type_family(a->type) == 'D' && papers_differ(a, b))
		return false;
	if ((event_type_family(a->type) == 'C' ||
		event_type_family(a->type) == 'D') &&
	    a->minerals.n == 0 && b->minerals.n == 0 && goods_differ(w, fa, fb))
		return false;
	/* The order of today and one told as old are two. */
	if (a->type == EV_STRATEGY_OR_LAW && fa->sentence != fb->sentence &&
	    ((a->modality == MO_ASSERTED && today(w, a) &&
		 b->modality == MO_BACKGROUND) ||
		(b->modality == MO_ASSERTED && today(w, b) &&
		    a->modality == MO_BACKGROUND)))
		return false;
	/* A share and a sum are two requirements of a programme. */
	if (a->type == EV_PROGRAM_RULE &&
	    (told_value(a, VAL_PERCENT) == NULL) !=
		(told_value(b, VAL_PERCENT) == NULL))
		return false;
	/* Money promised and money given is one act of one amount. */
	if (a->phase != b->phase && a->type != EV_PUBLIC_SUPPORT &&
	    !(a->type == EV_ELIGIBILITY &&
		str_eq(told_text(a, VAL_VERDICT), told_text(b, VAL_VERDICT))) &&
	    !(is_set_up(a) && is_set_up(b)) &&
	    !(has_begun(a) && has_begun(b)) && !comes_vaguely(fa, fb) &&
	    !relieves(fa, fb))
		return false;
	if (!alike_days(fa, fb) && !effect_of(fa, fb))
		return false;
	return a->targets.n == 0 || b->targets.n == 0 ||
	       alike_actors(&a->targets, &b->targets) > 0;
}
