/*
 * Who takes part in a deal: what stands near its match, and what the document
 * supplies where the sentence names one side or none.
 */
#include <string.h>

#include "extract/role_work.h"
#include "extract/work.h"

#define NAMED_BACK 40u /* sentences in which "the deal" was named */

/* "Agrees to a US minerals deal", "the EU - Mercosur pact": whose name it bears. */
static bool
names_deal(const struct work *w, const struct sentence *s, uint32_t unit)
{
	bool joined = false;

	for (uint32_t i = unit + 1; i < unit + (joined ? 5u : 3u) && i < s->n;
	     i++) {
		const struct mention *m = work_mention(w, s, i);

		if (m != NULL && m->type == w->types->agreement)
			return true;
		if (work_unit_is(w, s, i, "- –"))
			joined = true;
		else if (m == NULL && !w->tokens.v[s->units[i].tok].capital &&
			 !work_unit_is(w, s, i, "trade tariff economic"))
			break;
	}
	return false;
}

/* "US-brokered": who helps is no party. */
static bool
helps(const struct work *w, const struct sentence *s, uint32_t unit)
{
	return work_unit_is(w, s, unit + 1, "-") &&
	       work_unit_is(w, s, unit + 2,
		   "brokered mediated sponsored facilitated hosted backed");
}

/* All who take part in a deal told in this sentence. */
enum status
parties_of(struct work *w, struct found *f, struct strs *out)
{
	/* "with our ally, Japan" */
	static const char allies[] = "ally allies partner partners neighbour "
				     "neighbor neighbours neighbors friend "
				     "friends counterpart counterparts";
	uint32_t si = f->sentence;
	const struct sentence *s = &w->sentences[si];
	uint32_t subject, t = f->hit.trigger;
	enum status st = ST_OK;
	bool said = false;

	for (uint32_t i = f->hit.beg; i < f->hit.end && st == ST_OK; i++) {
		const struct mention *m = work_mention(w, s, i);

		if (who_acts(w, s, i) && !who_homeless(w, s, i) &&
		    !who_tells(w, s, i) && !helps(w, s, i) &&
		    (who_may_lead(w, s, i) || names_deal(w, s, i) ||
			m->variant == VARIANT_ADJ || m->items_n > 0 ||
			work_unit_is(w, s, i - (i > 0), "with between and") ||
			(i > 1 && work_unit_is(w, s, i - 1, "the") &&
			    work_unit_is(w, s, i - 2, "with between and"))))
			st = mention_codes(w, si, i, out);
	}
	for (uint32_t i = 0; i + 1 < s->n && st == ST_OK; i++) {
		bool between = work_unit_is(w, s, i, "between among");
		bool with =
		    i > t && i < t + 16 && work_unit_is(w, s, i, "with");

		/* "A deal with X and another with Y": the first is this. */
		if ((!between && !with) || (with && said))
			continue;
		for (uint32_t k = i + 1, far = k + (between ? 9u : 7u);
		     k < s->n && k < far && st == ST_OK; k++) {
			if (with && work_unit_is(w, s, k, ",") &&
			    !work_unit_is(w, s, k - 1, allies))
				break;
			if (who_acts(w, s, k) && !who_homeless(w, s, k) &&
			    !work_unit_is(w, s, k + 1, "-")) {
				st = mention_codes(w, si, k, out);
				said |= with;
			} else if (work_unit_is(
				       w, s, k, "; that which to on for"))
				break;
		}
	}
	if ((subject = who_leads(w, s, t)) == NONE)
		subject = who_leads_after(w, s, t);
	if (st == ST_OK && subject != NONE)
		st = mention_codes(w, si, subject, out);
	if (st == ST_OK && out->n < 2) {
		uint32_t agent = who_by(w, s, t + 1);

		if (agent != NONE &&
		    (st = mention_codes(w, si, agent, out)) == ST_OK)
			st = who_after(w, si, agent, out);
	}
	return st == ST_OK && subject != NONE ? who_beside(w, si, subject, out)
					      : st;
}

/* "both countries", "the two sides": the pair of the document. */
static bool
pair_words(const struct work *w, const struct found *f)
{
	const struct sentence *s = &w->sentences[f->sentence];

	for (uint32_t i = 0; i + 1 < s->n; i++) {
		if (work_unit_is(w, s, i, "both two") &&
		    work_unit_is(w, s, i + 1,
			"countries nations sides governments leaders parties "
			"presidents states ministers partners economies"))
			return true;
		if (work_unit_is(w, s, i, "the") &&
		    work_unit_is(w, s, i + 1,
			"parties participants sides leaders talks negotiations "
			"negotiators"))
			return true;
		if (i < 3 && work_unit_is(w, s, i, "we they"))
			return true;
	}
	return false;
}

/* "Neither country may": the two of the document, whoever else is named. */
static bool
neither(const struct work *w, const struct found *f)
{
	const struct sentence *s = &w->sentences[f->sentence];

	for (uint32_t i = 0; i < f->hit.end && i + 1 < s->n; i++)
		if (work_unit_is(w, s, i, "neither each either both") &&
		    work_unit_is(w, s, i + 1,
			"country side party government nation state countries "
			"sides parties governments nations states"))
			return true;
	/* "To that end the Participants will". */
	for (uint32_t i = 0; i < 8 && i + 2 < s->n; i++)
		if (work_unit_is(w, s, i, "the") &&
		    work_unit_is(w, s, i + 1, "participants parties sides") &&
		    work_unit_is(w, s, i + 2,
			"will shall intend agree agreed commit undertake"))
			return true;
	return false;
}

/* Whether the match speaks of "the" or "this" agreement. */
static bool
definite(const struct work *w, const struct found *f)
{
	const struct sentence *s = &w->sentences[f->sentence];

	for (uint32_t i = f->hit.beg; i < f->hit.end && i < s->n; i++) {
		const struct mention *m = work_mention(w, s, i);

		if (m != NULL && m->type == w->types->agreement && i > 0)
			return work_unit_is(w, s, i - 1, "the this") ||
			       (i > 1 && work_unit_is(w, s, i - 2, "the this"));
	}
	return false;
}

/* Whether it speaks of "the deal" and not of "the minerals deal". */
static bool
bare(const struct work *w, const struct found *f)
{
	const struct sentence *s = &w->sentences[f->sentence];

	for (uint32_t i = f->hit.beg; i < f->hit.end && i < s->n; i++) {
		const struct mention *m = work_mention(w, s, i);

		if (m != NULL && m->type == w->types->agreement && i > 0)
			return m->tok_end - m->tok == 1 &&
			       work_unit_is(w, s, i - 1, "the this");
	}
	return false;
}

/* All who act before a unit. */
static enum status
all_acting(
    struct work *w, const struct found *f, uint32_t end, struct strs *out)
{
	const struct sentence *s = &w->sentences[f->sentence];
	enum status st = ST_OK;

	for (uint32_t i = 0; i < end && st == ST_OK; i++)
		if (who_acts(w, s, i))
			st = mention_codes(w, f->sentence, i, out);
	return st;
}

/* "Our deal with Chile", "an accord that I negotiated": who speaks takes part. */
static bool
first_person(const struct work *w, const struct found *f)
{
	const struct sentence *s = &w->sentences[f->sentence];

	for (uint32_t i = 0; i < s->n; i++)
		if (work_unit_is(w, s, i, "we our us i my"))
			return true;
	return false;
}

/* "A deal with Chile was announced", "the deal on copper signed with Chile":
 * the other party is not said. */
static bool
with_alone(const struct work *w, const struct found *f)
{
	const struct sentence *s = &w->sentences[f->sentence];

	/* A name that is no state's before the verb may be a firm's. */
	for (uint32_t i = 1; i < f->hit.trigger && i < s->n; i++)
		if (work_mention(w, s, i) == NULL &&
		    w->tokens.v[s->units[i].tok].capital &&
		    !work_unit_is(w, s, i,
			"president minister prime secretary trade under"))
			return false;
	for (uint32_t i = f->hit.beg; i + 1 < s->n && i < f->hit.end + 3; i++) {
		const struct mention *m = work_mention(w, s, i);
		uint32_t at = i + 1;

		if ((m == NULL || m->type != w->types->agreement) &&
		    !work_unit_is(w, s, i, "talks negotiations discussions"))
			continue;
		if (work_unit_is(w, s, at, "on"))
			at += 2;
		at += work_unit_is(w, s, at, "signed reached struck concluded");
		if (work_unit_is(w, s, at, "with") &&
		    (who_acts(w, s, at + 1) || who_acts(w, s, at + 2)))
			return true;
	}
	return false;
}

bool
party_sole(struct str code)
{
	return code.n == 2 && code.p[1] >= 'A';
}

/* Who else the document is about: its main place, or the other of its pair. */
static struct str
other_party(const struct work *w, struct str party)
{
	const struct strs *pair = &w->profile.pair;

	if (!str_eq(party, w->profile.main) || pair->n != 2)
		return w->profile.main;
	return pair->v[str_eq(pair->v[0], party) ? 1 : 0];
}

/* "Under a deal signed in May": what is done under it, its parties do. */
static bool
done_under(const struct work *w, const struct found *f)
{
	const struct sentence *s = &w->sentences[f->sentence];

	for (uint32_t i = f->hit.beg; i-- > 0 && f->hit.beg - i <= 6;)
		if (work_unit_is(w, s, i, "under"))
			return true;
	return false;
}

/* The parties of all agreements named here, and the members of a club that the
 * match itself is of, where nobody else acts: "the CPTPP was signed in May". */
static enum status
parties_known(struct work *w, struct found *f)
{
	const struct sentence *s = &w->sentences[f->sentence];
	bool alone = f->event.actors.n == 0;
	enum status st = ST_OK;

	for (uint32_t i = 0; i < s->n && st == ST_OK; i++)
		st = who_by_name(w, work_mention(w, s, i),
		    alone && i >= f->hit.beg && i < f->hit.end,
		    &f->event.actors);
	return st;
}

/* "The TPP took ten years.  The deal was signed in 2016": the parties of the
 * agreement or club of states named last before the match, since sentence
 * "from". */
static enum status
named_last(
    struct work *w, const struct found *f, uint32_t from, struct strs *out)
{
	enum status st = ST_OK;

	for (uint32_t si = f->sentence + 1;
	     si-- > from && out->n == 0 && st == ST_OK;) {
		const struct sentence *s = &w->sentences[si];
		uint32_t i = si == f->sentence ? f->hit.beg : s->n;

		while (i-- > 0 && st == ST_OK && out->n == 0)
			st = who_by_name(w, work_mention(w, s, i), true, out);
	}
	return st;
}

/* Steps that take two: where a sentence names just two, these are they. */
static bool
two_named(enum event_type type)
{
	return type == EV_NEGOTIATION || type == EV_AGREEMENT_ANNOUNCED;
}

/* "A pact with Peru and one with Chile": two deals, and not of these two. */
static bool
with_each(const struct work *w, const struct sentence *s)
{
	size_t n = 0;

	for (uint32_t i = 0; i + 1 < s->n; i++)
		n += work_unit_is(w, s, i, "with") &&
		     (who_acts(w, s, i + 1) || who_acts(w, s, i + 2));
	return n > 1;
}

/* The parties that no words near the match name: who speaks, the pair of the
 * document, those of the deal told of last. */
enum status
parties_settle(struct work *w, struct found *f)
{
	struct event *e = &f->event;
	enum status st = ST_OK;

	if (st == ST_OK && e->actors.n < 2 && pair_words(w, f)) {
		/* "Trump hosted Albanese, and both leaders signed": these. */
		struct strs here = { NULL, 0 };

		st = all_acting(w, f, f->hit.trigger, &here);
		if (st == ST_OK && here.n == 2)
			e->actors = here;
	}
	if (st == ST_OK && e->actors.n < 2)
		st = parties_known(w, f);
	/* "Bern says it will pursue talks to avert U.S. duties": the two named. */
	if (st == ST_OK && e->actors.n < 2 && two_named(e->type) &&
	    !with_each(w, &w->sentences[f->sentence])) {
		struct strs here = { NULL, 0 };

		st = all_acting(w, f, w->sentences[f->sentence].n, &here);
		if (st == ST_OK && here.n == 2)
			e->actors = here;
	}
	if (st == ST_OK && e->actors.n < 2 && done_under(w, f)) {
		struct strs here = { NULL, 0 };

		st = all_acting(w, f, f->hit.trigger, &here);
		if (st == ST_OK && here.n == 0)
			st = all_acting(
			    w, f, w->sentences[f->sentence].n, &here);
		if (st == ST_OK && here.n == 2)
			e->actors = here;
	}
	if (st == ST_OK && e->actors.n == 1 && party_sole(e->actors.v[0]) &&
	    event_type_family(e->type) == 'A' && w->profile.main.n == 2 &&
	    (first_person(w, f) || with_alone(w, f))) {
		struct str other = other_party(w, e->actors.v[0]);

		if (!strs_has(&e->actors, other)) {
			e->assembled = true;
			f->slots *= 0.8;
			if (!strs_put(w->arena, &e->actors, other))
				return ST_NOMEM;
		}
	}
	/* "The deal takes effect in May": the one told of or named last. */
	if (st == ST_OK && e->actors.n == 0 &&
	    event_type_family(e->type) == 'A' && definite(w, f)) {
		const struct found *last = NULL;
		struct strs named = { NULL, 0 };
		uint32_t from =
		    f->sentence > NAMED_BACK ? f->sentence - NAMED_BACK : 0;

		for (size_t i = w->found_n; i-- > 0 && last == NULL;)
			if (event_type_family(w->found[i].event.type) == 'A' &&
			    w->found[i].event.actors.n > 1)
				last = &w->found[i];

		if (last != NULL && last->sentence >= from)
			from = last->sentence + 1;
		if (bare(w, f))
			st = named_last(w, f, from, &named);
		if (st == ST_OK && (named.n > 1 || last != NULL)) {
			e->assembled = true;
			f->slots *= 0.8;
			return strs_add_all(w,
			    named.n > 1 ? &named : &last->event.actors,
			    &e->actors);
		}
	}
	/* "We will ...": the club whose statement it is. */
	if (st == ST_OK && w->profile.club &&
	    (first_person(w, f) || pair_words(w, f))) {
		if (e->actors.n == 0)
			return strs_add_all(w, &w->profile.title, &e->actors);
		if (e->actors.n == 1 && e->assembled)
			return ST_OK;
	}
	if (st != ST_OK || w->profile.pair.n < 2)
		return st;
	/* One party named, or "the two countries": the document's pair. */
	if ((e->actors.n < 2 && neither(w, f)) ||
	    ((e->actors.n == 0 || (e->actors.n == 1 && e->assembled)) &&
		pair_words(w, f)) ||
	    (e->actors.n == 0 && first_person(w, f) &&
		(w->profile.title.n == 2 || w->profile.pair.n > 2)) ||
	    (e->actors.n == 0 && w->profile.pair.n > 2 &&
		w->sentences[f->sentence].zone == ZONE_HEADLINE) ||
	    (e->actors.n == 1 && event_type_family(e->type) == 'A' &&
		w->profile.title.n == 2 &&
		strs_has(&w->profile.pair, e->actors.v[0]) &&
		party_sole(e->actors.v[0]))) {
		e->assembled = true;
		f->both = pair_words(w, f);
		f->slots *= 0.8;
		return strs_add_all(w, &w->profile.pair, &e->actors);
	}
	return ST_OK;
}
