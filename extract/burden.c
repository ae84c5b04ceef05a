/*
 * Whom a measure strikes: who bears tariffs, receives curbed exports or is
 * sued does not impose.
 */
#include <string.h>

#include "extract/role_work.h"
#include "extract/work.h"

bool
who_goods(const struct work *w, const struct sentence *s, uint32_t i)
{
	const struct mention *m = work_mention(w, s, i);

	return m != NULL ? m->type == w->types->product ||
			       m->type == w->types->mineral
			 : work_unit_is(w, s, i,
			       "product products goods articles merchandise");
}

/* "U.S. aluminium and steel prices": a market, and no goods that are taxed. */
static bool
priced(const struct work *w, const struct sentence *s, uint32_t at)
{
	for (uint32_t k = at; k < s->n && k < at + 3; k++)
		if (work_unit_is(w, s, k,
			"price prices premium premiums market markets stocks "
			"shares futures demand"))
			return true;
	return false;
}

bool
who_bears(const struct work *w, const struct sentence *s, uint32_t i)
{
	static const char duty[] = "tariff tariffs duty duties levy levies "
				   "quota quotas safeguard safeguards surtax "
				   "surtaxes surcharge";
	const struct mention *m;
	uint32_t before = i;

	/* "A complaint against India's duties": they are its own. */
	for (uint32_t k = i + 2; k < s->n && k <= i + 5; k++) {
		if (!work_unit_is(w, s, i + 1, "'s '") ||
		    work_unit_is(w, s, k, ", ; to of on by in"))
			break;
		if (work_unit_is(w, s, k, duty))
			return false;
	}
	/* "Against Chinese antidumping duties": China's. */
	m = work_mention(w, s, i);
	for (uint32_t k = i + 1;
	     m->variant == VARIANT_ADJ && k < s->n && k <= i + 3; k++) {
		const struct mention *g = work_mention(w, s, k);

		if (work_unit_is(w, s, k, duty) ||
		    (g != NULL && g->type == w->types->legal))
			return false;
		if (g != NULL || work_unit_is(w, s, k, ", ; to of on by in"))
			break;
	}
	while (before > 0 &&
	       work_unit_is(w, s, before - 1, "the all its most imported"))
		before--;
	/* "Steel of Japan", "a tariff paid by Japan", "an exemption for it". */
	if (before > 1 &&
	    ((work_unit_is(w, s, before - 1, "for") &&
		 work_unit_is(w, s, before - 2,
		     "exemption exemptions exclusion exclusions waiver waivers "
		     "relief")) ||
		(work_unit_is(w, s, before - 1, "of") &&
		    who_goods(w, s, before - 2)) ||
		(work_unit_is(w, s, before - 1, "in") &&
		    work_unit_is(w, s, before - 2,
			"originate originates originating originated made "
			"produced manufactured")) ||
		(work_unit_is(w, s, before - 1, "by") &&
		    work_unit_is(w, s, before - 2, "paid borne faced owed"))))
		return true;
	/* "We will charge Japan a tariff", "slapped Brazil with duties". */
	if (before > 0 && work_unit_is(w, s, i + 1, "a an with") &&
	    work_unit_is(w, s, before - 1,
		"charge charges charged charging hit hits hitting slap slaps "
		"slapped slapping threaten threatens threatened threatening"))
		return true;
	/* "An investigation into China's acts". */
	if (before > 1 && work_unit_is(w, s, before - 1, "into") &&
	    work_unit_is(w, s, before - 2,
		"investigation investigations probe probes inquiry case"))
		return true;
	if (before > 1 && work_unit_is(w, s, before - 1, "on from against") &&
	    !work_unit_is(w, s, before - 2,
		"based relying impact impacts effect effects order orders "
		"announcement statement memorandum decision letter"))
		return true;
	if (work_unit_is(w, s, i + 1, "will would could may now also") &&
	    work_unit_is(w, s, i + 2, "face pay be") &&
	    (!work_unit_is(w, s, i + 2, "be") ||
		work_unit_is(w, s, i + 3, "hit charged subject")))
		return true;
	/* "The EU remains exempt." */
	for (uint32_t k = i + 1; k < s->n && k <= i + 5; k++)
		if (work_unit_is(w, s, k, "exempt exempted"))
			return work_unit_is(w, s, k - 1,
			    "is are was were remain remains be been");
		else if (work_unit_is(w, s, k, ", ; to of on by in"))
			break;
	/* "Its exemption from the duty" is another's leave. */
	if (work_unit_is(w, s, i + 1, "'s '"))
		for (uint32_t k = i + 2; k < s->n && k <= i + 4; k++)
			if (work_unit_is(w, s, k, "exemption exclusion"))
				return true;
	for (uint32_t k = i + 1; k < s->n && k <= i + 5; k++)
		if (work_unit_is(w, s, k, "face faces faced facing pays"))
			return true;
		else if (work_unit_is(w, s, k, ", ; to of on by in"))
			break;
	m = work_mention(w, s, i);
	for (uint32_t k = i + 1; k < s->n && k <= i + 3; k++) {
		const struct mention *g = work_mention(w, s, k);

		if (g == NULL &&
		    (m->variant != VARIANT_ADJ ||
			work_unit_is(w, s, k, ", ; to will of and on") ||
			work_unit_is(w, s, k, duty)))
			break;
		if (g != NULL && (g->type == w->types->product ||
				     g->type == w->types->mineral))
			return !work_unit_is(w, s, k + 1, duty) &&
			       !priced(w, s, k + 1);
	}
	return false;
}

/* Whether exports go to the place at "i". */
static bool
receives(const struct work *w, const struct sentence *s, uint32_t i)
{
	uint32_t before = i;

	while (before > 0 && work_unit_is(w, s, before - 1, "the all its most"))
		before--;
	if (before < 2)
		return false;
	if (work_unit_is(w, s, before - 1, "on against") &&
	    work_unit_is(w, s, before - 2,
		"control controls curbs restrictions sanctions measures"))
		return true;
	if (!work_unit_is(w, s, before - 1, "to against"))
		return false;
	/* "Exports of gallium and germanium to": what is sent stands between. */
	for (uint32_t k = before - 1; k-- > 0 && before - k <= 8;) {
		if (work_unit_is(w, s, k,
			"exports export exporting shipments sales sold shipped "
			"shipping exported"))
			return true;
		if (work_unit_is(w, s, k, "; to by that which"))
			return false;
	}
	return false;
}

/* Whether the place at "i" is where a measure of this family strikes. */
static bool
struck(const struct work *w, const struct sentence *s, char family, uint32_t i)
{
	return family == 'C' ? receives(w, s, i) : who_bears(w, s, i);
}

/* The first state of the sentence that acts and bears nothing. */
static enum status
other_imposer(struct work *w, uint32_t si, char family,
    const struct strs *bearers, struct strs *out)
{
	const struct sentence *s = &w->sentences[si];

	for (uint32_t i = 0; i < s->n; i++) {
		struct strs one = { NULL, 0 };
		enum status st;

		if (!who_acts(w, s, i) || struck(w, s, family, i) ||
		    (who_governed(w, s, i) &&
			!work_unit_is(w, s, i - 1, "with under")))
			continue;
		if ((st = mention_codes(w, si, i, &one)) != ST_OK)
			return st;
		if (one.n == 1 && !strs_has(bearers, one.v[0]))
			return strs_put(w->arena, out, one.v[0]) ? ST_OK
								 : ST_NOMEM;
	}
	return ST_OK;
}

/* Whether that state is the last to act before the match's verb and is not
 * struck there: "the US will apply a tariff ..., in view of US goods". */
static bool
acts_before(struct work *w, const struct found *f, char family, struct str code)
{
	const struct sentence *s = &w->sentences[f->sentence];
	uint32_t subject;
	struct strs led = { NULL, 0 };

	/* "The imposition of duties by the US, ... against the US". */
	if ((subject = who_by(w, s, f->hit.trigger + 1)) != NONE &&
	    mention_codes(w, f->sentence, subject, &led) == ST_OK &&
	    led.n == 1 && str_eq(led.v[0], code))
		return true;
	led = (struct strs){ NULL, 0 };
	if ((subject = who_leads(w, s, f->hit.trigger)) == NONE)
		subject = who_leads_after(w, s, f->hit.trigger);
	/* "Ottawa, to help Canadian steel, will tax": the subject acts. */
	if (subject != NONE && !struck(w, s, family, subject) &&
	    mention_codes(w, f->sentence, subject, &led) == ST_OK &&
	    led.n == 1 && str_eq(led.v[0], code))
		return true;
	for (uint32_t i = f->hit.trigger < s->n ? f->hit.trigger : s->n;
	     i-- > 0;) {
		struct strs one = { NULL, 0 };

		if (who_may_lead(w, s, i) && !who_governed(w, s, i) &&
		    mention_codes(w, f->sentence, i, &one) == ST_OK)
			return one.n == 1 && str_eq(one.v[0], code) &&
			       !struck(w, s, family, i);
	}
	return false;
}

/* "Tariffs on imports into the US": whose border it is. */
static enum status
entered(struct work *w, uint32_t si, struct strs *out)
{
	const struct sentence *s = &w->sentences[si];

	for (uint32_t i = 0; i + 2 < s->n; i++)
		for (uint32_t k = i + 1;
		     work_unit_is(w, s, i, "into entering") && k <= i + 2;
		     k++) {
			const struct mention *m = work_mention(w, s, k);

			if (m != NULL && m->type == w->types->place &&
			    m->items_n == 0 && m->term != NULL)
				return strs_put(w->arena, out, m->term->id)
					   ? ST_OK
					   : ST_NOMEM;
		}
	return ST_OK;
}

/* What the match itself names by a slot: "o" as origin, "a" as who acts. */
static enum status
named_slot(
    struct work *w, const struct found *f, const char *name, struct strs *out)
{
	const struct expr *x = program_step(w->program, f->hit.step)->expr;
	enum status st = ST_OK;

	for (size_t k = 0; k < x->slots_n && st == ST_OK; k++)
		if (str_is(x->slots[k], name) && f->hit.slots[k] != UINT32_MAX)
			st =
			    mention_codes(w, f->sentence, f->hit.slots[k], out);
	return st;
}

/* Whose register or series of papers the head names: "SOR/2024-187". */
static struct str
register_owner(const struct work *w)
{
	for (uint32_t si = 0; si < w->sentences_n && si < 3; si++)
		for (uint32_t i = 0; i < w->sentences[si].n; i++) {
			const struct mention *m =
			    work_mention(w, &w->sentences[si], i);

			if (m != NULL && m->type == w->types->agency &&
			    m->term != NULL &&
			    term_attr(m->term, "register").n > 0)
				return term_attr(m->term, "of");
		}
	return (struct str){ NULL, 0 };
}

struct str
law_owner(const struct work *w, const struct sentence *s)
{
	for (uint32_t i = 0; i < s->n; i++) {
		const struct mention *m = work_mention(w, s, i);

		if (m != NULL && m->type == w->types->legal &&
		    m->term != NULL && term_attr(m->term, "of").n > 0)
			return term_attr(m->term, "of");
	}
	return (struct str){ NULL, 0 };
}

/*
 * Of a document that is mostly about "main", who imposes what it tells
 * without a subject: the owner of the register that prints it, of the duties
 * in its headline ("How will Trump's tariffs hurt Peru?"), or, where the
 * headline has main bear them, the other who acts there.
 */
enum status
imposer_known(struct work *w, const struct sentence *here, struct str main,
    struct strs *out)
{
	static const char duty[] = "tariff tariffs duty duties levy levies "
				   "surtax ban bans";
	struct strs bearers = { NULL, 0 };
	const struct sentence *s = w->sentences;
	struct str owner = register_owner(w);
	enum status st = ST_OK;

	if (owner.n == 0)
		owner = law_owner(w, here);
	if (owner.n > 0)
		return strs_put(w->arena, out, owner) ? ST_OK : ST_NOMEM;
	if (main.n == 0)
		return ST_OK;
	if (w->profile.orders || s->zone != ZONE_HEADLINE)
		return strs_put(w->arena, out, main) ? ST_OK : ST_NOMEM;
	for (uint32_t i = 0; i < s->n && st == ST_OK; i++) {
		if (!who_acts(w, s, i))
			continue;
		if (who_bears(w, s, i)) {
			st = mention_codes(w, 0, i, &bearers);
			continue;
		}
		for (uint32_t k = i + 1; k < s->n && k <= i + 3; k++)
			if (work_unit_is(w, s, k, duty))
				return mention_codes(w, 0, i, out);
			else if (work_unit_is(w, s, k, ", : ; to of on and"))
				break;
	}
	/* "President Trump addresses threats by Russia": his acts. */
	for (uint32_t i = 0; i < s->n && st == ST_OK; i++) {
		const struct mention *m = work_mention(w, s, i);

		if (!who_acts(w, s, i))
			continue;
		if (m->variant == VARIANT_PERSON && who_may_lead(w, s, i))
			return mention_codes(w, 0, i, out);
		break;
	}
	if (st == ST_OK && strs_has(&bearers, main))
		st = other_imposer(w, 0, 'D', &bearers, out);
	return st != ST_OK || out->n > 0 || strs_put(w->arena, out, main)
		   ? st
		   : ST_NOMEM;
}

/*
 * Who bears an import measure, or receives the exports that are curbed, does
 * not impose it: the other state of the sentence does, or the one that the
 * document is about.
 */
enum status
bearers_leave(struct work *w, struct found *f)
{
	struct event *e = &f->event;
	const struct sentence *s = &w->sentences[f->sentence];
	struct strs bearers = { NULL, 0 }, rest = { NULL, 0 };
	struct strs named = { NULL, 0 }, sure = { NULL, 0 };
	char family = event_type_family(e->type);
	enum status st = ST_OK;

	if ((family != 'C' && family != 'D') || e->type == EV_WTO_DISPUTE ||
	    e->actors.n == 0)
		return ST_OK;
	for (uint32_t i = 0; i < s->n && st == ST_OK; i++) {
		const struct mention *m = work_mention(w, s, i);

		if ((who_acts(w, s, i) ||
			(m != NULL && m->type == w->types->place)) &&
		    struck(w, s, family, i))
			st = mention_codes(w, f->sentence, i, &bearers);
	}
	/* An order is its author's own, whatever else it says of him. */
	if (w->profile.orders && strs_has(&e->actors, w->profile.main))
		return st;
	if (st == ST_OK)
		st = named_slot(w, f, "o", &named);
	if (st == ST_OK)
		st = named_slot(w, f, "a", &sure);
	for (size_t i = 0; i < named.n && st == ST_OK; i++)
		if (!strs_put(w->arena, &bearers, named.v[i]))
			st = ST_NOMEM;
	for (size_t i = 0; i < e->actors.n && st == ST_OK; i++)
		if (!strs_has(&named, e->actors.v[i]) &&
		    (!strs_has(&bearers, e->actors.v[i]) ||
			strs_has(&sure, e->actors.v[i]) ||
			acts_before(w, f, family, e->actors.v[i])) &&
		    !strs_put(w->arena, &rest, e->actors.v[i]))
			st = ST_NOMEM;
	if (st != ST_OK || rest.n == e->actors.n)
		return st;
	if (rest.n == 0 && family == 'D')
		st = entered(w, f->sentence, &rest);
	if (st == ST_OK && rest.n == 0)
		st = other_imposer(w, f->sentence, family, &bearers, &rest);
	if (st == ST_OK && rest.n == 0) {
		struct strs near = w->profile.pair;

		e->assembled = true;
		f->slots *= 0.7;
		if (w->profile.main.n > 0 &&
		    !strs_has(&bearers, w->profile.main))
			near = (struct strs){ &w->profile.main, 1 };
		for (size_t i = 0; i < near.n && rest.n == 0 && st == ST_OK;
		     i++)
			if (!strs_has(&bearers, near.v[i]) &&
			    !strs_put(w->arena, &rest, near.v[i]))
				st = ST_NOMEM;
	}
	e->actors = rest;
	if (e->targets.n == 0)
		e->targets = bearers;
	return st;
}

/* In a dispute the one against whom it runs, named by the slot "t", is no
 * complainant: the other state of the document is. */
enum status
respondent_leaves(struct work *w, struct found *f)
{
	struct event *e = &f->event;
	const struct expr *x = program_step(w->program, f->hit.step)->expr;
	const struct strs *pair = &w->profile.pair;
	struct strs against = { NULL, 0 }, rest = { NULL, 0 };
	enum status st = ST_OK;

	if (e->type != EV_WTO_DISPUTE)
		return ST_OK;
	for (size_t k = 0; k < x->slots_n && st == ST_OK; k++)
		if (str_is(x->slots[k], "t") && f->hit.slots[k] != UINT32_MAX)
			st = mention_codes(
			    w, f->sentence, f->hit.slots[k], &against);
	if (st != ST_OK || against.n == 0)
		return st;
	for (size_t i = 0; i < e->actors.n; i++)
		if (!strs_has(&against, e->actors.v[i]) &&
		    !strs_put(w->arena, &rest, e->actors.v[i]))
			return ST_NOMEM;
	for (size_t i = 0; i < pair->n && rest.n == 0; i++)
		if (pair->n == 2 && !strs_has(&against, pair->v[i]) &&
		    strs_has(&against, pair->v[1 - i]) &&
		    !strs_put(w->arena, &rest, pair->v[i]))
			return ST_NOMEM;
	e->actors = rest;
	e->targets = against;
	return ST_OK;
}
