/*
 * Who acts and on whom: the places of an event, from its match outwards, and
 * what the document supplies where a sentence is silent.
 */
#include "extract/role_work.h"
#include "extract/work.h"

/* Places after certain words anywhere from the match to the clause's end. */
static enum status
after_words(
    struct work *w, struct found *f, const char *words, struct strs *out)
{
	uint32_t si = f->sentence;
	const struct sentence *s = &w->sentences[si];
	uint32_t to = f->hit.end + 14 < s->n ? f->hit.end + 14 : s->n;
	enum status st = ST_OK;

	for (uint32_t i = f->hit.beg; i < to && st == ST_OK; i++) {
		if (i >= f->hit.end && work_unit_is(w, s, i,
					   "; after amid "
					   "while as because following which"))
			break;
		if (!work_unit_is(w, s, i, words))
			continue;
		for (uint32_t k = i + 1; k < s->n && k <= i + 3; k++) {
			const struct mention *m = work_mention(w, s, k);

			if (m != NULL && m->type == w->types->place) {
				struct strs one = { NULL, 0 };

				if ((st = mention_codes(w, si, k, &one)) !=
				    ST_OK)
					break;
				for (size_t n = 0; n < one.n; n++)
					if (!strs_has(
						&f->event.actors, one.v[n]) &&
					    !strs_put(w->arena, out, one.v[n]))
						return ST_NOMEM;
				break;
			}
			if (m != NULL ||
			    !work_unit_is(w, s, k,
				"the all its imported most nearly other"))
				break;
		}
	}
	return st;
}

/* "Japanese imports", "goods from China": whose goods they are. */
static enum status
goods_of(struct work *w, struct found *f, struct strs *out)
{
	uint32_t si = f->sentence;
	const struct sentence *s = &w->sentences[si];
	uint32_t to = f->hit.end + 14 < s->n ? f->hit.end + 14 : s->n;
	uint32_t from = f->hit.beg > 14 ? f->hit.beg - 14 : 0;

	for (uint32_t i = from; i < to; i++) {
		const struct mention *m = work_mention(w, s, i);
		struct strs one = { NULL, 0 };
		bool goods = false;

		if (m == NULL || m->type != w->types->place)
			continue;
		/* Left of the match stands who acts, too. */
		goods = i < f->hit.beg &&
			event_type_family(f->event.type) == 'D' &&
			m->variant == VARIANT_ADJ && who_bears(w, s, i) &&
			(who_goods(w, s, i + 1) || who_goods(w, s, i + 2));
		for (uint32_t k = i + 1;
		     i >= f->hit.beg && k < s->n && k <= i + 3; k++) {
			const struct mention *g = work_mention(w, s, k);

			goods |= g != NULL && (g->type == w->types->product ||
						  g->type == w->types->mineral);
			if (g == NULL &&
			    work_unit_is(w, s, k, ", ; to will of"))
				break;
		}
		/* "products of the European Union", "rods originating in India". */
		for (uint32_t k = i; k-- > 0 && i - k <= 3 && !goods;)
			goods =
			    k > 0 && ((work_unit_is(w, s, k, "of from") &&
					  (work_unit_is(w, s, k - 1,
					       "exports imports") ||
					      who_goods(w, s, k - 1))) ||
					 (work_unit_is(w, s, k, "in") &&
					     work_unit_is(w, s, k - 1,
						 "originating made produced "
						 "manufactured")));
		/* "Slaps Brazil with tariffs". */
		goods = goods || (event_type_family(f->event.type) == 'D' &&
				     work_unit_is(w, s, i + 1, "with") &&
				     who_bears(w, s, i));
		if (!goods)
			continue;
		if (mention_codes(w, si, i, &one) != ST_OK)
			return ST_NOMEM;
		for (size_t n = 0; n < one.n; n++)
			if (!strs_has(&f->event.actors, one.v[n]) &&
			    !strs_put(w->arena, out, one.v[n]))
				return ST_NOMEM;
	}
	return ST_OK;
}

/* "I have determined": the author himself acts left of the trigger. */
static bool
speaks(const struct work *w, const struct sentence *s, uint32_t at)
{
	for (uint32_t i = 0; i < at && i < s->n; i++)
		if (work_unit_is(w, s, i, "i my we our"))
			return true;
	return false;
}

/* "Because of Russia's war, he raised duties": whoever was named last of those
 * that have a name and an office, here or in the sentences before. */
static enum status
person_meant(struct work *w, uint32_t si, uint32_t trigger, struct strs *out)
{
	const struct sentence *s = &w->sentences[si];
	uint32_t at = trigger;

	while (at > 0 && trigger - at < 4 && !work_unit_is(w, s, at, "he she"))
		at--;
	if (!work_unit_is(w, s, at, "he she"))
		return ST_OK;
	for (uint32_t n = 0; n < 6; n++) {
		while (at-- > 0) {
			const struct mention *m = work_mention(w, s, at);

			if (m != NULL && m->variant == VARIANT_PERSON &&
			    who_acts(w, s, at))
				return mention_codes(w, si, at, out);
		}
		if (si-- == 0)
			break;
		s = &w->sentences[si];
		at = s->n;
	}
	return ST_OK;
}

/* "Canada's decision": whose something is, and no organ of its. */
static bool
whose(const struct work *w, const struct sentence *s, uint32_t i)
{
	if (!work_unit_is(w, s, i + 1, "'s '"))
		return false;
	for (uint32_t k = i + 2; k < s->n && k <= i + 5; k++) {
		const struct mention *m = work_mention(w, s, k);

		if (work_unit_is(w, s, k,
			"government ministry minister president cabinet "
			"parliament commission council court tribunal "
			"authority regulator watchdog"))
			return false;
		if (m != NULL)
			return m->type != w->types->office &&
			       m->type != w->types->agency;
	}
	return true;
}

/* The actor of an earlier event or sentence. */
static enum status
last_actor(struct work *w, uint32_t sentence, bool imports, struct strs *out)
{
	/* Those of whom only something is said come last. */
	for (int pass = 0; pass < 2; pass++)
		for (uint32_t si = sentence, n = 0; si-- > 0 && n < 3; n++) {
			const struct sentence *s = &w->sentences[si];

			if (s->zone == ZONE_SIDEBAR ||
			    s->zone == ZONE_FURNITURE || s->zone == ZONE_BIO)
				continue;
			for (uint32_t i = 0; i < s->n; i++)
				if (who_may_lead(w, s, i) &&
				    (pass == 1 || !whose(w, s, i)) &&
				    (!imports || !who_bears(w, s, i)))
					return mention_codes(w, si, i, out);
		}
	return ST_OK;
}

enum status
strs_add_all(struct work *w, const struct strs *from, struct strs *out)
{
	for (size_t i = 0; i < from->n; i++)
		if (!strs_put(w->arena, out, from->v[i]))
			return ST_NOMEM;
	return ST_OK;
}

/* Places between two units: of actors those that act, of targets also those
 * whose firms or goods are meant. */
static enum status
places_in(struct work *w, struct found *f, uint32_t beg, uint32_t end,
    struct strs *out)
{
	const struct sentence *s = &w->sentences[f->sentence];
	bool actors = out == &f->event.actors;
	enum status st = ST_OK;

	for (uint32_t i = beg; i < end && i < s->n && st == ST_OK; i++) {
		const struct mention *m = work_mention(w, s, i);

		if (who_acts(w, s, i) ||
		    (!actors && m != NULL && !m->location &&
			m->type == w->types->place))
			st = mention_codes(w, f->sentence, i, out);
	}
	return st;
}

/* The unit of a slot of the event's match, or NONE. */
uint32_t
slot_unit(const struct work *w, const struct found *f, struct str name)
{
	const struct expr *e = program_step(w->program, f->hit.step)->expr;

	for (size_t i = 0; i < e->slots_n; i++)
		if (str_eq(e->slots[i], name) && f->hit.slots[i] != NONE)
			return f->hit.slots[i];
	return NONE;
}

/* Whose programme is spoken of, here or last before: a rule of a programme
 * is its owner's, whatever state the document is mostly about. */
static struct str
programme_owner(const struct work *w, uint32_t sentence)
{
	for (uint32_t si = sentence + 1; si-- > 0;) {
		const struct sentence *s = &w->sentences[si];

		for (uint32_t i = s->n; i-- > 0;) {
			const struct mention *m = work_mention(w, s, i);

			if (m != NULL && m->type == w->types->program &&
			    m->term != NULL && term_attr(m->term, "of").n > 0)
				return term_attr(m->term, "of");
		}
	}
	return (struct str){ NULL, 0 };
}

/* "If Russia attacks, we will impose": who speaks acts, between the unit that
 * was taken for the subject and the trigger. */
static bool
speaks_between(const struct work *w, const struct found *f, uint32_t unit)
{
	const struct sentence *s = &w->sentences[f->sentence];

	if (unit == NONE || event_type_family(f->event.type) != 'C')
		return false;
	for (uint32_t i = unit + 1; i < f->hit.trigger && i < s->n; i++)
		if (work_unit_is(w, s, i, "we") &&
		    !work_unit_is(w, s, i + 1, "believe think call see know"))
			return true;
	return false;
}

static enum status
place_source(struct work *w, struct found *f, const struct source *from,
    struct strs *out)
{
	uint32_t si = f->sentence, unit = NONE;
	const struct sentence *s = &w->sentences[si];

	switch (from->origin) {
	case ORIGIN_SLOT: {
		const struct mention *m;

		unit = slot_unit(w, f, from->slot);
		m = unit == NONE ? NULL : work_mention(w, s, unit);
		/* A slot that asks for a location means whose it is. */
		if (m != NULL && m->location && m->term != NULL &&
		    m->type == w->types->place)
			return strs_put(w->arena, out, m->term->id) ? ST_OK
								    : ST_NOMEM;
		break;
	}
	case ORIGIN_SUBJECT:
		if (person_meant(w, si, f->hit.trigger, out) != ST_OK)
			return ST_NOMEM;
		if (out->n > 0)
			return ST_OK;
		unit = who_adjoins(w, s, f->hit.beg);
		if (unit == NONE)
			unit = who_drafts(w, s, f->hit.trigger);
		if (unit == NONE)
			unit = who_leads(w, s, f->hit.trigger);
		if (unit == NONE)
			unit = who_leads_after(w, s, f->hit.trigger);
		if (speaks_between(w, f, unit))
			unit = NONE;
		break;
	case ORIGIN_AGENT:
		unit = who_by(w, s, f->hit.trigger + 1);
		break;
	case ORIGIN_OWNER:
		unit = who_owns(w, s, f->hit.beg, f->hit.end);
		break;
	case ORIGIN_PARTIES:
		return parties_of(w, f, out);
	case ORIGIN_INSIDE:
		return places_in(w, f, f->hit.beg, f->hit.end, out);
	case ORIGIN_AFTER:
		return places_in(w, f, f->hit.end, f->hit.end + 12, out);
	case ORIGIN_SENTENCE:
	case ORIGIN_NEAR:
		return places_in(w, f, 0, s->n, out);
	case ORIGIN_LAST:
		/* Who speaks of himself is no one told of before. */
		if (event_type_family(f->event.type) == 'D' &&
		    law_owner(w, s).n > 0)
			return strs_put(w->arena, out, law_owner(w, s))
				   ? ST_OK
				   : ST_NOMEM;
		return speaks(w, s, f->hit.trigger)
			   ? ST_OK
			   : last_actor(w, si,
				 event_type_family(f->event.type) == 'D', out);
	case ORIGIN_TITLE:
		return strs_add_all(w, &w->profile.title, out);
	case ORIGIN_DOCUMENT: {
		struct str main = w->profile.main, owner = { NULL, 0 };

		/* In the statement of a club "we" is the club. */
		if (w->profile.club && w->profile.title.n > 0 &&
		    speaks(w, s, f->hit.trigger))
			return strs_add_all(w, &w->profile.title, out);
		if (event_type_family(f->event.type) == 'E')
			owner = programme_owner(w, si);
		if (owner.n > 0)
			main = owner;
		if (event_type_family(f->event.type) == 'D' &&
		    f->event.type != EV_WTO_DISPUTE)
			return imposer_known(w, s, main, out);
		return main.n == 0 || strs_put(w->arena, out, main) ? ST_OK
								    : ST_NOMEM;
	}
	case ORIGIN_ISSUER:
		return !w->profile.orders || w->profile.main.n == 0 ||
			       strs_put(w->arena, out, w->profile.main)
			   ? ST_OK
			   : ST_NOMEM;
	case ORIGIN_DESTINATION:
		return after_words(w, f, "to against on at targeting for", out);
	case ORIGIN_ORIGIN:
		if (goods_of(w, f, out) != ST_OK)
			return ST_NOMEM;
		return out->n > 0
			   ? ST_OK
			   : after_words(w, f,
				 "from on against of imports targeting into",
				 out);
	}
	return unit == NONE ? ST_OK : mention_codes(w, si, unit, out);
}

/* What a type's roles come from where its pattern does not say. */
static const struct role *
role_default(enum event_type type, int which)
{
	static const struct role
	    parties = { .from = { { .origin = ORIGIN_PARTIES } }, .n = 1 },
	    imposer = { .from = { { .origin = ORIGIN_AGENT },
			    { .origin = ORIGIN_SUBJECT },
			    { .origin = ORIGIN_OWNER },
			    { .origin = ORIGIN_LAST },
			    { .origin = ORIGIN_DOCUMENT } },
		    .n = 5 },
	    to = { .from = { { .origin = ORIGIN_DESTINATION } }, .n = 1 },
	    from = { .from = { { .origin = ORIGIN_ORIGIN } }, .n = 1 },
	    minerals = { .from = { { .origin = ORIGIN_INSIDE },
			     { .origin = ORIGIN_SENTENCE } },
		    .n = 2 },
	    story = { .from = { { .origin = ORIGIN_INSIDE },
			  { .origin = ORIGIN_SENTENCE },
			  { .origin = ORIGIN_TITLE } },
		    .n = 3 },
	    none = { .n = 0 };
	char family = event_type_family(type);

	/* A step of a case, or of a review, is about what its story is. */
	if (which == 2)
		return type == EV_WTO_DISPUTE || type == EV_REVIEW_CLAUSE ||
			       type == EV_REVIEW_HELD
			   ? &story
			   : &minerals;
	if (which == 0)
		return family == 'A' && type != EV_DOMESTIC_APPROVAL &&
			       type != EV_MEMBERSHIP_CHANGE
			   ? &parties
			   : &imposer;
	if (family == 'C')
		return &to;
	return type == EV_IMPORT_TARIFF || type == EV_IMPORT_RESTRICTION ||
		       type == EV_TRADE_INVESTIGATION || type == EV_WTO_DISPUTE
		   ? &from
		   : &none;
}

/* The club that is joined or founded, slot "forum", is none who does it. */
static enum status
forum_leave(struct work *w, struct found *f)
{
	uint32_t unit = slot_unit(w, f, STR("forum"));
	struct strs club = { NULL, 0 }, rest = { NULL, 0 };
	enum status st;

	if (unit == NONE)
		return ST_OK;
	if ((st = mention_codes(w, f->sentence, unit, &club)) != ST_OK)
		return st;
	for (size_t i = 0; i < f->event.actors.n; i++)
		if (!strs_has(&club, f->event.actors.v[i]) &&
		    !strs_put(w->arena, &rest, f->event.actors.v[i]))
			return ST_NOMEM;
	f->event.actors = rest;
	return ST_OK;
}

static enum status
actors_fill(struct work *w, struct found *f)
{
	struct event *e = &f->event;
	/* A treaty's words read as a measure bind its parties all the same. */
	static const struct role bound = {
		.from = { { .origin = ORIGIN_PARTIES },
		    { .origin = ORIGIN_TITLE } },
		.n = 2
	};
	const struct role *role =
	    event_type_family(e->type) == 'B' &&
		    event_type_family(f->pattern->type) != 'B'
		? &bound
	    : f->pattern->actors.given ? &f->pattern->actors
				       : role_default(e->type, 0);
	bool parties = role->n > 0 && role->from[0].origin == ORIGIN_PARTIES;
	enum status st = ST_OK;

	for (size_t i = 0; i < role->n && st == ST_OK; i++) {
		if (e->actors.n > 0 && role->from[i].origin != ORIGIN_SLOT)
			break;
		st = place_source(w, f, &role->from[i], &e->actors);
		if (e->actors.n > 0 && role->from[i].origin >= ORIGIN_NEAR &&
		    role->from[i].origin <= ORIGIN_DOCUMENT) {
			e->assembled = true;
			f->slots *= 0.7;
		}
	}
	if (st == ST_OK && e->type == EV_MEMBERSHIP_CHANGE)
		st = forum_leave(w, f);
	return st == ST_OK && parties ? parties_settle(w, f) : st;
}

/* Whether the sentence tells of remedies against dumping or subsidies. */
static bool
on_dumped(const struct work *w, uint32_t si)
{
	const struct sentence *s = &w->sentences[si];

	for (uint32_t i = 0; i < s->n; i++) {
		const struct mention *m = work_mention(w, s, i);

		if (m != NULL && m->type == w->types->legal &&
		    m->term != NULL && str_is(m->term->id, "AD-CVD"))
			return true;
	}
	return false;
}

/* Whether the title names the two sides that the document is about. */
static bool
titled_pair(const struct work *w)
{
	const struct strs *pair = &w->profile.pair;

	return pair->n == 2 && !w->profile.orders &&
	       strs_has(&w->profile.title, pair->v[0]) &&
	       strs_has(&w->profile.title, pair->v[1]);
}

enum status
role_fill(struct work *w, struct found *f)
{
	struct event *e = &f->event;
	const struct role *role;
	enum status st = actors_fill(w, f);

	role = f->pattern->targets.given ? &f->pattern->targets
					 : role_default(e->type, 1);
	if (st == ST_OK)
		st = bearers_leave(w, f);
	if (st == ST_OK)
		st = respondent_leaves(w, f);
	for (size_t i = 0; i < role->n && st == ST_OK; i++) {
		struct strs got = { NULL, 0 };

		if (e->targets.n > 0)
			break;
		st = place_source(w, f, &role->from[i], &got);
		for (size_t k = 0; k < got.n && st == ST_OK; k++)
			if (!strs_has(&e->actors, got.v[k]) &&
			    !strs_put(w->arena, &e->targets, got.v[k]))
				st = ST_NOMEM;
	}
	/* Duties on dumped goods and their probes are on those of the title. */
	if (st == ST_OK && event_type_family(e->type) == 'D' &&
	    e->type != EV_WTO_DISPUTE && e->targets.n == 0 &&
	    on_dumped(w, f->sentence))
		for (size_t k = 0; k < w->profile.title.n && st == ST_OK; k++)
			if (!strs_has(&e->actors, w->profile.title.v[k]) &&
			    !strs_put(
				w->arena, &e->targets, w->profile.title.v[k]))
				st = ST_NOMEM;
	/* A state that alone is bound is bound to the other side of the deal;
	 * so is who sets a duty, where the title names the two. */
	if (st == ST_OK &&
	    (event_type_family(e->type) == 'B' ||
		(e->type == EV_IMPORT_TARIFF && titled_pair(w))) &&
	    e->targets.n == 0 && e->actors.n == 1 &&
	    party_sole(e->actors.v[0]) && w->profile.pair.n == 2 &&
	    strs_has(&w->profile.pair, e->actors.v[0]))
		for (size_t k = 0; k < 2 && st == ST_OK; k++)
			if (!strs_has(&e->actors, w->profile.pair.v[k]) &&
			    !strs_put(
				w->arena, &e->targets, w->profile.pair.v[k]))
				st = ST_NOMEM;
	return st == ST_OK
		   ? minerals_fill(w, f,
			 f->pattern->minerals.given ? &f->pattern->minerals
						    : role_default(e->type, 2))
		   : st;
}
