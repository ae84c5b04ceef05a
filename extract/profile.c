/*
 * What a document is about: its main state, its pair, its minerals.
 */
#include <string.h>

#include "extract/role_work.h"
#include "extract/work.h"

/* States counted on the way to a profile: how much is said of each, and how
 * much each does, itself or through an organ of its own. */
#define SIGNED_WEIGHT 1000u /* who signs a paper outweighs all it names */
#define CIRCLE_LEAD   12u   /* sentences in which all who speak are named */
#define TREATY_SIGNS  4u    /* that make a text a treaty's own */
#define COUNTED_MAX   64u /* states: a longer list is no news of any of them */

struct census {
	struct strs seen;
	uint32_t said[COUNTED_MAX], does[COUNTED_MAX];
	uint32_t datelines;
};

static enum status
census_add(struct work *w, struct census *c, struct str code, uint32_t said,
    uint32_t does)
{
	size_t at = 0;

	while (at < c->seen.n && !str_eq(c->seen.v[at], code))
		at++;
	if (at == c->seen.n) {
		if (at == COUNTED_MAX)
			return ST_OK;
		if (!strs_add(w->arena, &c->seen, code))
			return ST_NOMEM;
	}
	c->said[at] += said;
	c->does[at] += does;
	return ST_OK;
}

/* "G7 Leaders' Statement on ...": a title of what is said together. */
static bool
states_itself(const struct work *w, const struct sentence *s)
{
	for (uint32_t i = 0; i < s->n; i++) {
		const struct mention *m = work_mention(w, s, i);

		if ((m != NULL && m->type == w->types->agreement) ||
		    work_unit_is(
			w, s, i, "statement communique communiqué declaration"))
			return true;
	}
	return false;
}

/* One mention's part in the profile; "weight" is that of its place. */
static enum status
profile_mention(struct work *w, struct census *c, uint32_t si, uint32_t unit,
    uint32_t weight)
{
	const struct sentence *s = &w->sentences[si];
	const struct mention *m = work_mention(w, s, unit);
	bool title = s->zone == ZONE_HEADLINE;
	bool place = m->type == w->types->place;
	struct strs codes = { NULL, 0 };
	uint32_t does;
	enum status st;

	/* A dateline: who files from a capital writes of its state. */
	if (!title && m->location && place && unit < 2 && weight == 3 &&
	    m->term != NULL && c->datelines++ == 0)
		return census_add(w, c, m->term->id, 0, 2 * weight);
	if (m->type == w->types->agreement) {
		st = who_by_name(w, m, false, &codes);
		for (size_t k = 0; k < codes.n && st == ST_OK; k++)
			st = census_add(w, c, codes.v[k], weight, 0);
		return st;
	}
	if (!who_acts(w, s, unit) || m->type == w->types->office)
		return ST_OK;
	if ((st = mention_codes(w, si, unit, &codes)) != ST_OK)
		return st;
	does = !place ? 2 * weight : who_may_lead(w, s, unit) ? weight : 0;
	if (place && title && m->term != NULL &&
	    term_attr(m->term, "members").n > 0)
		w->profile.club = states_itself(w, s);
	for (size_t k = 0; k < codes.n && st == ST_OK; k++) {
		if (place && title &&
		    !strs_has(&w->profile.title, codes.v[k]) &&
		    !strs_add(w->arena, &w->profile.title, codes.v[k]))
			return ST_NOMEM;
		st = census_add(w, c, codes.v[k], place ? weight : 0, does);
	}
	return st;
}

/* "It is hereby ordered", "under this order", "of this section": what a paper
 * says of itself and a story about it does not. */
static bool
orders(const struct work *w, const struct sentence *s, uint32_t i)
{
	if (work_unit_is(w, s, i, "hereby"))
		return work_unit_is(w, s, i + 1,
		    "ordered order orders proclaim proclaims proclaimed "
		    "enacted enacts determine determined decree decreed");
	return i > 0 && work_unit_is(w, s, i, "this") &&
	       work_unit_is(w, s, i + 1,
		   "order proclamation section subsection regulation decree "
		   "act") &&
	       work_unit_is(
		   w, s, i - 1, "under of in to by implement implementing");
}

bool
profile_binds(const struct work *w, const struct sentence *s, uint32_t to)
{
	static const char parties[] =
	    "party parties country countries member members side sides";
	static const char duty[] = "shall may";
	bool bound = false;

	if (!work_any(w, s, duty) || !work_any(w, s, parties))
		return false;
	for (uint32_t i = 1; i < to && i < s->n; i++) {
		if (bound && work_unit_is(w, s, i, duty))
			return true;
		if (s->symbols[i] == ';')
			bound = false;
		if (!work_unit_is(w, s, i, parties))
			continue;
		if (work_unit_is(w, s, i - 1,
			"each every either neither no the both contracting a "
			"two three") ||
		    (i > 1 && work_unit_is(
				  w, s, i - 2, "each every either neither no")))
			bound = true;
	}
	return false;
}

/* "Shall be abolished on the entry into force of this Agreement". */
static bool
of_this(const struct work *w, const struct sentence *s)
{
	bool shall = false, here = false;
	uint32_t force = 0;

	if (!work_any(w, s, "force") || !work_any(w, s, "shall"))
		return false;
	while (force < s->n && !work_unit_is(w, s, force, "force"))
		force++;
	for (uint32_t i = 0; i < s->n && force < s->n; i++) {
		const struct mention *m = work_mention(w, s, i);

		shall |= work_unit_is(w, s, i, "shall");
		here |= m != NULL && i > 0 && m->type == w->types->agreement &&
			work_unit_is(w, s, i - 1, "this");
	}
	return shall && here;
}

bool
profile_recites(const struct work *w, const struct sentence *s)
{
	uint32_t at = work_unit_is(w, s, 0, "further and also") ? 1 : 0;
	struct str text =
	    str_sub(w->doc->text, s->span.beg, s->span.end - s->span.beg);

	return text.n > 0 && strchr(";,", text.p[text.n - 1]) != NULL &&
	       work_unit_is(w, s, at,
		   "recalling desiring desirous recognizing recognising "
		   "determined reaffirming considering conscious convinced "
		   "mindful wishing resolved noting affirming sharing "
		   "acknowledging building aware believing seeking bearing");
}

/* "Have agreed as follows". */
static bool
agreed_so(const struct work *w, const struct sentence *s)
{
	if (!work_any(w, s, "follows"))
		return false;
	for (uint32_t i = 1; i + 1 < s->n; i++)
		if (work_unit_is(w, s, i, "as") &&
		    work_unit_is(w, s, i + 1, "follows"))
			for (uint32_t k = i > 3 ? i - 3 : 0; k < i; k++)
				if (work_unit_is(w, s, k, "agreed agree"))
					return true;
	return false;
}

/* What of a sentence is of a treaty's own text: "each Party shall" counts for
 * two, a line "Article 2" or what "shall" be once "this Agreement" is in force
 * for one; a line "Preamble" says all. */
static uint32_t
treaty_signs(const struct work *w, const struct sentence *s)
{
	uint32_t n = profile_binds(w, s, s->n) ? 2 : 0;

	if (n == 0 && of_this(w, s))
		n = 1;
	if ((s->n == 1 && work_unit_is(w, s, 0, "preamble")) ||
	    (s->zone == ZONE_HEADLINE && s->n > 1 &&
		(work_unit_is(w, s, s->n - 1, "preamble") ||
		    work_unit_is(w, s, s->n - 2, "preamble"))))
		n += TREATY_SIGNS;
	if (s->zone == ZONE_BODY)
		n += agreed_so(w, s) ? TREATY_SIGNS : profile_recites(w, s);
	return n + (s->n < 12 && work_unit_is(w, s, 0, "article") ? 1 : 0);
}

/* "By the authority vested in me ... by the laws of X": whose paper it is. */
static enum status
profile_signs(struct work *w, struct census *c, uint32_t si)
{
	const struct sentence *s = &w->sentences[si];
	struct strs codes = { NULL, 0 };
	uint32_t i = 0;
	enum status st = ST_OK;

	if (!work_any(w, s, "vested hereby this"))
		return ST_OK;
	for (; i < s->n; i++) {
		/* What begins so; the others are passed by quickly. */
		if (!work_unit_is(w, s, i, "vested hereby this"))
			continue;
		if (work_unit_is(w, s, i, "vested") &&
		    work_unit_is(w, s, i + 1, "in") &&
		    work_unit_is(w, s, i + 2, "me"))
			break;
		w->profile.orders = w->profile.orders || orders(w, s, i);
	}
	if (i < s->n)
		w->profile.orders = true;
	for (; i < s->n && codes.n == 0 && st == ST_OK; i++) {
		const struct mention *m = work_mention(w, s, i);

		if (m != NULL && m->type == w->types->place)
			st = mention_codes(w, si, i, &codes);
	}
	return st == ST_OK && codes.n == 1
		   ? census_add(w, c, codes.v[0], 0, SIGNED_WEIGHT)
		   : st;
}

static size_t
most(const uint32_t *counts, size_t n)
{
	size_t best = n;

	for (size_t i = 0; i < n; i++)
		if (counts[i] > 0 && (best == n || counts[i] > counts[best]))
			best = i;
	return best;
}

/* "We, the leaders of Chile, Ghana, Japan and Peru": who speaks, all of them. */
static enum status
circle_read(struct work *w, uint32_t si)
{
	const struct sentence *s = &w->sentences[si];
	enum status st = ST_OK;
	bool we = false;

	if (!work_any(w, s, "we our"))
		return ST_OK;
	for (uint32_t i = 0; i < s->n && st == ST_OK; i++) {
		const struct mention *m = work_mention(w, s, i);
		struct strs codes = { NULL, 0 };

		we |= work_unit_is(w, s, i, "we our");
		if (!we || m == NULL || m->items_n < 3 || !who_acts(w, s, i))
			continue;
		st = mention_codes(w, si, i, &codes);
		if (st == ST_OK && codes.n > w->profile.circle.n)
			w->profile.circle = codes;
	}
	return st;
}

/* The two states most named are the document's pair; the one that does most
 * is whom it is about. */
enum status
profile_read(struct work *w)
{
	struct census *c = arena_take(w->arena, sizeof(*c));
	uint32_t lead = 0, binding = 0;
	size_t best;
	enum status st = ST_OK;

	if (c == NULL)
		return ST_NOMEM;
	for (uint32_t si = 0; si < w->sentences_n && st == ST_OK; si++) {
		const struct sentence *s = &w->sentences[si];
		bool title = s->zone == ZONE_HEADLINE;

		if (s->zone == ZONE_SIDEBAR || s->zone == ZONE_FURNITURE ||
		    s->zone == ZONE_BIO)
			continue;
		st = profile_signs(w, c, si);
		binding += treaty_signs(w, s);
		if (st == ST_OK && s->zone == ZONE_BODY && lead < CIRCLE_LEAD)
			st = circle_read(w, si);
		for (uint32_t i = 0; i < s->n && st == ST_OK; i++) {
			const struct mention *m = work_mention(w, s, i);

			if (m == NULL)
				continue;
			if (m->type == w->types->mineral ||
			    m->type == w->types->agreement) {
				w->profile.trade = true;
				if (title ||
				    (lead < 3 && w->profile.minerals.n == 0))
					st = mineral_codes(
					    w, m, &w->profile.minerals);
			}
			if (st == ST_OK)
				st = profile_mention(w, c, si, i,
				    title      ? 6
				    : lead < 5 ? 3
					       : 1);
		}
		lead += !title;
	}
	if (st != ST_OK)
		return st;
	/* One state's own order may tell what others shall do, and binds none. */
	w->profile.treaty = binding >= TREATY_SIGNS && !w->profile.orders;
	if ((best = most(c->does, c->seen.n)) < c->seen.n)
		w->profile.main = c->seen.v[best];
	for (int n = 0; n < 2 && st == ST_OK; n++) {
		if ((best = most(c->said, c->seen.n)) == c->seen.n)
			break;
		if (w->profile.main.n == 0)
			w->profile.main = c->seen.v[best];
		if (!strs_put(w->arena, &w->profile.pair, c->seen.v[best]))
			st = ST_NOMEM;
		c->said[best] = 0;
	}
	w->profile.club = w->profile.club && w->profile.title.n == 1;
	if (w->profile.title.n == 2) {
		w->profile.pair = (struct strs){ NULL, 0 };
		st = strs_add_all(w, &w->profile.title, &w->profile.pair);
	} else if (st == ST_OK && w->profile.circle.n > 2)
		w->profile.pair = w->profile.circle;
	return st;
}
