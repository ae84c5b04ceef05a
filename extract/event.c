/*
 * From a sentence's matches to events: requirements, modality, phase.
 * One sentence at a time; what belongs together is merge.c's to say.
 */
#include <math.h>
#include <string.h>

#include "extract/event_work.h"

#define LEAD_SENTENCES 2u    /* after the headline: what a text is about */
#define MATCHES_MAX    120u  /* of one sentence that are looked into */
#define FOUND_MAX      1000u /* events of one document: merging is quadratic */

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
		if (s->symbols[i + 1] == '-' &&
		    work_unit_is(w, s, i, "forward") &&
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
	if (r->state && (e->actors.n == 0 || (e->assembled && !f->both)))
		return false;
	if (r->body && s->zone == ZONE_HEADLINE)
		return false;
	return !r->headline || s->zone == ZONE_HEADLINE;
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

/* Whether the document is an instrument's own text, by its title: what a party
 * "will" do there it has bound itself to. */
static bool
is_instrument(const struct work *w)
{
	for (uint32_t si = 0; si < w->sentences_n; si++) {
		const struct sentence *s = &w->sentences[si];

		if (s->zone != ZONE_HEADLINE)
			break;
		if (work_unit_is(w, s, 0, "agreement joint framework") ||
		    (work_unit_is(w, s, 0, "general") &&
			work_unit_is(w, s, 1, "terms")))
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

static bool
provides(const struct work *w, const struct sentence *s)
{
	for (uint32_t i = 0; i < s->n; i++)
		if (work_unit_is(w, s, i, "shall"))
			return true;
	return false;
}

/* "No duty shall be introduced", "shall be abolished": what leaves exports free.
 * "Shall require a licence" does not, nor does what a Party shall not contest
 * or shall follow of the other's measures. */
static bool
forbids(const struct work *w, const struct sentence *s)
{
	bool free = false;

	for (uint32_t i = 0; provides(w, s) && i < s->n; i++) {
		if (work_unit_is(
			w, s, i, "contest challenge align undermine backfill"))
			return false;
		free = free ||
		       work_unit_is(w, s, i,
			   "no not neither nor abolish abolished eliminate "
			   "eliminated prohibited refrain remove removed free");
	}
	return free;
}

/* A sentence of so few units that obliges to nothing is a heading. */
enum { HEADING_UNITS = 12 };

/*
 * What a treaty's own text tells: its duties are undertakings, no measures, its
 * headings tell nothing, and how it may be changed or ended is no change.
 * False: nothing is told.
 */
static bool
treaty_reads(const struct work *w, const struct sentence *s, struct event *e,
    const struct hit *h)
{
	char family = event_type_family(e->type);
	bool treaty = w->profile.treaty;

	if (family == 'D' &&
	    ((profile_binds(w, s, h->trigger) && !w->profile.orders) ||
		(treaty && provides(w, s))))
		e->type = EV_COMMITMENT;
	else if (treaty && family == 'C' && forbids(w, s) &&
		 e->type != EV_TECHNOLOGY_CONTROL)
		e->type = EV_EXPORT_RESTRICTION_PROHIBITED;
	else if (treaty && family == 'C')
		return false;
	else if (!treaty)
		return true;
	else if (work_unit_is(w, s, 0, "article") ||
		 (family == 'D' && s->n < HEADING_UNITS))
		return false;
	else if (e->type == EV_AGREEMENT_ANNOUNCED)
		return s->zone != ZONE_HEADLINE && !profile_recites(w, s);
	else
		return (e->type != EV_AGREEMENT_AMENDED &&
			   e->type != EV_AGREEMENT_ENDED) ||
		       !provides(w, s);
	e->phase = PH_IN_FORCE;
	e->modality = MO_ASSERTED;
	return true;
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

/* A measure of a day after publication is announced, not yet in force. */
static bool
binds_later(const struct work *w, const struct event *e)
{
	char family = event_type_family(e->type);

	if (w->doc->published.n < 10 ||
	    (family != 'C' && family != 'D' && family != 'F'))
		return false;
	for (size_t i = 0; i < e->n_values; i++)
		if (e->values[i].key == VAL_EFFECTIVE)
			return str_cmp(e->values[i].text,
				   str_sub(w->doc->published, 0, 10)) > 0;
	return false;
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
	else if (scope_keeps(w, hits, n, h, e->how, p->type, p->phase))
		e->modality = MO_ASSERTED;
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
	if (!treaty_reads(w, s, e, h)) {
		explain_match(w, sentence, h, "a provision of a treaty's text");
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
	if ((st = values_fill(w, &f)) != ST_OK ||
	    (st = programme_fill(w, &f)) != ST_OK)
		return st;
	if (e->phase == PH_IN_FORCE && binds_later(w, e))
		e->phase = PH_ANNOUNCED;
	e->confidence =
	    round(100 * p->prior * f.slots * modality_factor(e->modality) *
		  (e->headline_only ? 0.8 : 1)) /
	    100;
	explain_match(w, sentence, h, "an event");
	explain_event(w, &f);
	return found_add(w, &f);
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
	if (st == ST_OK)
		together_count(w, hits, n);
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
	if (st == ST_OK) {
		event_overlaps(w, from);
		minerals_part(w, from);
	}
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
			if (w->anywhere[owners[i]] < UINT8_MAX)
				w->anywhere[owners[i]]++;
			if (s->zone == ZONE_HEADLINE || si <= LEAD_SENTENCES)
				w->topics[owners[i]] = true;
			if (s->zone == ZONE_HEADLINE)
				w->titled[owners[i]] = true;
		}
	}
	return ST_OK;
}
