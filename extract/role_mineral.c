/*
 * What an event is about: its minerals, from its match outwards, and what the
 * sentences before, a firm's name or the document supply where it is silent.
 */
#include <string.h>

#include "extract/role_work.h"

/* Minerals of one sentence, strong mentions first; weak ones only alone. */
static enum status
minerals_in(
    struct work *w, uint32_t si, uint32_t beg, uint32_t end, struct strs *out)
{
	const struct sentence *s = &w->sentences[si];
	bool strong = false;
	enum status st = ST_OK;

	for (int pass = 0; pass < 2 && !strong && st == ST_OK; pass++)
		for (uint32_t i = beg; i < end && i < s->n && st == ST_OK;
		     i++) {
			const struct mention *m = work_mention(w, s, i);

			if (m == NULL || m->weak != (pass == 1) ||
			    (m->items_n == 0 && mineral_of(w, m).n == 0) ||
			    (m->items_n > 0 && m->type != w->types->mineral))
				continue;
			strong = true;
			st = mineral_codes(w, m, out);
		}
	return st;
}

static enum status
mineral_source(struct work *w, struct found *f, const struct source *from,
    struct strs *out)
{
	uint32_t si = f->sentence, unit;
	const struct sentence *s = &w->sentences[si];
	enum status st;

	switch (from->origin) {
	case ORIGIN_SLOT:
		unit = slot_unit(w, f, from->slot);
		if (unit == NONE || work_mention(w, s, unit) == NULL)
			return ST_OK;
		return mineral_codes(w, work_mention(w, s, unit), out);
	case ORIGIN_INSIDE:
		return minerals_in(w, si, f->hit.beg, f->hit.end, out);
	case ORIGIN_AFTER:
		return minerals_in(w, si, f->hit.end, f->hit.end + 14, out);
	case ORIGIN_SENTENCE:
		return minerals_in(w, si, 0, s->n, out);
	case ORIGIN_NEAR:
	case ORIGIN_LAST:
		st = minerals_in(w, si, 0, s->n, out);
		for (uint32_t n = 1;
		     st == ST_OK && out->n == 0 && n <= 2 && n <= si; n++)
			st = minerals_in(
			    w, si - n, 0, w->sentences[si - n].n, out);
		return st;
	case ORIGIN_TITLE:
	case ORIGIN_DOCUMENT:
		return strs_add_all(w, &w->profile.minerals, out);
	case ORIGIN_SUBJECT:
	case ORIGIN_AGENT:
	case ORIGIN_OWNER:
	case ORIGIN_PARTIES:
	case ORIGIN_DESTINATION:
	case ORIGIN_ORIGIN:
	case ORIGIN_ISSUER:
		break;
	}
	return ST_OK;
}

/* "rare earths such as yttrium and terbium": the examples count too. */
static enum status
examples_add(struct work *w, struct found *f)
{
	const struct sentence *s = &w->sentences[f->sentence];
	struct strs *out = &f->event.minerals;
	enum status st = ST_OK;

	for (uint32_t i = 0; i + 2 < s->n && st == ST_OK; i++) {
		const struct mention *m = work_mention(w, s, i), *next;
		struct strs of = { NULL, 0 };
		uint32_t at = i + 1;

		if (m == NULL || m->type != w->types->mineral ||
		    mineral_codes(w, m, &of) != ST_OK || of.n == 0 ||
		    !strs_has(out, of.v[0]))
			continue;
		at += work_unit_is(
		    w, s, at, "metals minerals elements materials products");
		at += work_unit_is(w, s, at, ", ( : -");
		if (work_unit_is(w, s, at, "such"))
			at++;
		if (at > i + 1 || work_unit_is(w, s, at, "like including"))
			at += work_unit_is(w, s, at,
			    "as like including namely especially notably");
		next = work_mention(w, s, at);
		if (at > i + 1 && next != NULL &&
		    next->type == w->types->mineral)
			st = mineral_codes(w, next, out);
	}
	return st;
}

/* "... on key minerals.  The minerals include lithium and nickel.": what the
 * next sentence lists is what was meant. */
static enum status
list_follows(struct work *w, struct found *f)
{
	const struct sentence *s;
	struct strs listed = { NULL, 0 };
	enum status st = ST_OK;

	if (f->event.minerals.n > 1 || f->sentence + 1 >= w->sentences_n)
		return ST_OK;
	s = &w->sentences[f->sentence + 1];
	if (!work_unit_is(w, s, 0, "the these those they"))
		return ST_OK;
	for (uint32_t i = 1; i + 1 < s->n && i <= 3; i++) {
		const struct mention *m = work_mention(w, s, i + 1);

		if (!work_unit_is(w, s, i, "include includes are cover covers"))
			continue;
		if (m != NULL && m->type == w->types->mineral && m->items_n > 1)
			st = mineral_codes(w, m, &listed);
		break;
	}
	if (listed.n > 1)
		f->event.minerals = listed;
	return st;
}

/* A measure told without its goods goes on about those of the sentence before,
 * or of the title: "It may tax that too".  Laws and money are for anything. */
static enum status
minerals_before(struct work *w, struct found *f)
{
	const struct sentence *s = &w->sentences[f->sentence];
	struct strs *out = &f->event.minerals;
	enum status st = ST_OK;

	for (uint32_t i = 0; i < s->n; i++) {
		const struct mention *m = work_mention(w, s, i);

		if (m != NULL && m->type == w->types->product)
			return ST_OK;
	}
	if (s->zone == ZONE_HEADLINE ||
	    (strchr("CDF", event_type_family(f->event.type)) == NULL &&
		f->event.type != EV_PRICE_RULE))
		return ST_OK;
	for (uint32_t si = f->sentence, n = 0;
	     st == ST_OK && out->n == 0 && n < 2 && si-- > 0; n++)
		st = minerals_in(w, si, 0, w->sentences[si].n, out);
	if (st == ST_OK && out->n == 0)
		st = strs_add_all(w, &w->profile.minerals, out);
	if (out->n > 0) {
		f->event.assembled = true;
		f->slots *= 0.8;
	}
	return st;
}

/* A firm that a state pays may bear in its name what it is paid for, as a
 * miner called after lithium does. */
static enum status
minerals_of_firm(struct work *w, struct found *f)
{
	const struct sentence *s = &w->sentences[f->sentence];
	struct strs *out = &f->event.minerals;

	for (uint32_t i = 0; i < s->n; i++) {
		const struct mention *m = work_mention(w, s, i);
		struct sighting seen;

		if (m == NULL || m->type != w->types->company)
			continue;
		/* One word or two, for the whole is a name by itself. */
		for (uint32_t t = m->tok; t < m->tok_end; t++)
			for (uint32_t n = 1; n <= 2 && t + n <= m->tok_end; n++)
				if (lexicon_match(w->set->grammar.lexicon,
					w->doc->text, &w->tokens,
					(struct stretch){ t, t + n }, t,
					w->doc->published, &seen) &&
				    seen.term->type == w->types->mineral &&
				    !seen.weak &&
				    !strs_put(w->arena, out, seen.term->id))
					return ST_NOMEM;
	}
	return ST_OK;
}

enum status
minerals_fill(struct work *w, struct found *f, const struct role *role)
{
	struct event *e = &f->event;
	enum status st = ST_OK;

	for (size_t i = 0; i <= role->n && st == ST_OK && e->minerals.n == 0;
	     i++) {
		if (e->type == EV_PUBLIC_SUPPORT &&
		    (i == role->n || role->from[i].origin == ORIGIN_NEAR ||
			role->from[i].origin == ORIGIN_TITLE))
			st = minerals_of_firm(w, f);
		if (i < role->n && st == ST_OK && e->minerals.n == 0)
			st = mineral_source(w, f, &role->from[i], &e->minerals);
	}
	if (st == ST_OK && e->minerals.n == 0 &&
	    (f->pattern->require.mineral || f->pattern->require.goods))
		st = minerals_before(w, f);
	if (st == ST_OK)
		st = list_follows(w, f);
	return st == ST_OK ? examples_add(w, f) : st;
}
