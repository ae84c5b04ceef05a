/*
 * Who acts, on whom, about what: the places and minerals of an event, from
 * its match outwards, and what the document supplies where a sentence is
 * silent.
 */
#include <string.h>

#include "extract/work.h"

#define NONE UINT32_MAX

/* Nouns after a demonym that make it the state: "Chinese officials". */
static const char organs[] =
    "government governments officials official authorities authority president "
    "minister ministry ministers ministries regulator regulators lawmakers "
    "parliament leaders leader administration cabinet customs court "
    "legislators senate congress treasury side premier chancellor "
    "counterpart delegation negotiators envoy envoys ambassador ambassadors "
    "representatives delegations secretary state";

/* Nouns of private life after a state's name: "U.S. companies", "Chinese
 * buyers" are no state that acts. */
static const char privates[] =
    "company companies firm firms industry industries producer producers "
    "manufacturer manufacturers maker makers automaker automakers automakers' "
    "miner miners investor investors worker workers farmer farmers consumer "
    "consumers business businesses exporter exporters importer importers buyer "
    "buyers supplier suppliers refiner refiners smelter smelters trader "
    "traders entity entities university universities citizen citizens people "
    "retailers shareholders startup startups conglomerate giant "
    "steelmaker steelmakers based headquartered listed "
    "analyst analysts economist economists researcher researchers";

/* Words that end the noun a name stands before. */
static const char function_words[] =
    ", ; : and or but to of in on at by for from with as is are was were be "
    "has have had will would shall may said says that which who over under "
    "against its their the a an not also signed agreed announced imposed "
    "banned";

static const char prepositions[] =
    "in at from to of against on for with by near into over toward towards "
    "like including than via through across without among amid inside "
    "outside off within onto targeting because";

/* Codes of one mention (no list), added to "out". */
static bool
codes_one(const struct work *w, const struct mention *m, struct strs *out)
{
	struct str of;

	if (m->term == NULL || m->location)
		return true;
	if (m->type == w->types->place)
		return strs_put(w->arena, out, m->term->id);
	of = term_attr(m->term, "of");
	if (of.n > 0 &&
	    (m->type == w->types->agency || m->type == w->types->program ||
		m->type == w->types->agreement))
		return strs_put(w->arena, out, of);
	return true;
}

/* The parties of an agreement whose name is its own: "the USMCA". */
static enum status
parties_of_name(struct work *w, const struct mention *m, struct strs *out)
{
	struct str of, code;

	if (m == NULL || m->type != w->types->agreement || m->term == NULL)
		return ST_OK;
	of = term_attr(m->term, "of");
	while (of.n > 0) {
		size_t plus = str_find(of, STR("+"), 0);

		code = str_sub(of, 0, plus == SIZE_MAX ? of.n : plus);
		of = str_sub(of, plus == SIZE_MAX ? of.n : plus + 1,
		    plus == SIZE_MAX ? 0 : of.n - plus - 1);
		if (!strs_put(w->arena, out, code))
			return ST_NOMEM;
	}
	return ST_OK;
}

/* The place that an office without a country belongs to: a demonym or
 * possessive just before, "of X" just after. */
static const struct mention *
office_place(const struct work *w, const struct sentence *s, uint32_t unit)
{
	for (uint32_t back = 1; back <= 4 && back <= unit; back++) {
		const struct mention *m = work_mention(w, s, unit - back);

		if (m != NULL && m->type == w->types->place && !m->location)
			return m;
		if (m != NULL || work_unit_is(w, s, unit - back,
				     ", ; and that said to of by"))
			break;
	}
	if (work_unit_is(w, s, unit + 1, "of in")) {
		uint32_t at = unit + 2;

		if (work_unit_is(w, s, at, "the"))
			at++;
		if (work_mention(w, s, at) != NULL &&
		    work_mention(w, s, at)->type == w->types->place)
			return work_mention(w, s, at);
	}
	return NULL;
}

enum status
mention_codes(
    struct work *w, uint32_t sentence, uint32_t unit, struct strs *out)
{
	const struct sentence *s = &w->sentences[sentence];
	const struct mention *m = work_mention(w, s, unit);

	if (m == NULL)
		return ST_OK;
	if (m->type == w->types->office) {
		const struct mention *at = office_place(w, s, unit);

		if (at == NULL && w->profile.main.n > 0)
			return strs_put(w->arena, out, w->profile.main)
				   ? ST_OK
				   : ST_NOMEM;
		if (at == NULL)
			return ST_OK;
		m = at;
	}
	if (m->items_n == 0)
		return codes_one(w, m, out) ? ST_OK : ST_NOMEM;
	for (uint32_t i = 0; i < m->items_n; i++)
		if (!codes_one(w, &w->mentions[m->items + i], out))
			return ST_NOMEM;
	return ST_OK;
}

/* The mineral a mention names: its own, or that of "rare earths deal". */
static struct str
mineral_of(const struct work *w, const struct mention *m)
{
	if (m->term == NULL)
		return (struct str){ NULL, 0 };
	if (m->type == w->types->mineral)
		return m->term->id;
	return m->type == w->types->agreement || m->type == w->types->program
		   ? term_attr(m->term, "mineral")
		   : (struct str){ NULL, 0 };
}

static enum status
mineral_codes(struct work *w, const struct mention *m, struct strs *out)
{
	uint32_t n = m->items_n > 0 ? m->items_n : 1;

	for (uint32_t i = 0; i < n; i++) {
		const struct mention *one =
		    m->items_n > 0 ? &w->mentions[m->items + i] : m;

		struct str id = mineral_of(w, one);

		if (id.n > 0 && !strs_put(w->arena, out, id))
			return ST_NOMEM;
	}
	return ST_OK;
}

/* Whether a word looks like a finite verb: "revoked", "bans", "told". */
static bool
verb_like(const struct work *w, const struct sentence *s, uint32_t unit)
{
	struct str form = work_form(w, s->units[unit].tok);

	return str_ends(form, STR("ed")) || str_ends(form, STR("s")) ||
	       work_unit_is(w, s, unit,
		   "told took put hit set cut let gave sent won lost made");
}

/* Whether the unit names a state, or an organ of one, that can act. */
static bool
acts(const struct work *w, const struct sentence *s, uint32_t unit)
{
	const struct types *t = w->types;
	const struct mention *m = work_mention(w, s, unit);
	const struct mention *next;
	bool bare;

	if (m == NULL || m->location ||
	    (m->type != t->place && m->type != t->agency &&
		m->type != t->office))
		return false;
	if (m->type != t->place || m->items_n > 0)
		return true;
	/* "Chinese buyers", "a Belgian battery firm", "Chile's SQM"; but not
	 * "Serbia revoked Rio Tinto's licence": after a bare name a verb may
	 * follow, and then what it governs is another's. */
	bare =
	    m->variant != VARIANT_ADJ && !work_unit_is(w, s, unit + 1, "'s '");
	for (uint32_t i = unit + 1; i < s->n && i <= unit + 3; i++) {
		next = work_mention(w, s, i);
		if ((next != NULL && next->type == t->company) ||
		    work_unit_is(w, s, i, privates))
			return false;
		if ((next != NULL && next->type != t->mineral &&
			next->type != t->product) ||
		    work_unit_is(w, s, i, function_words) ||
		    (bare && next == NULL && verb_like(w, s, i) &&
			!work_unit_is(w, s, i - 1, "-")))
			break;
	}
	return true;
}

/* Whether the unit can be a subject: no object of a preposition, and a
 * demonym only before an organ of state. */
static bool
subject_like(const struct work *w, const struct sentence *s, uint32_t i)
{
	const struct mention *m = work_mention(w, s, i);
	uint32_t before = i;

	if (!acts(w, s, i))
		return false;
	if (m->variant == VARIANT_ADJ && m->items_n == 0)
		return work_unit_is(w, s, i + 1, organs) ||
		       work_unit_is(w, s, i + 2, organs) ||
		       (work_mention(w, s, i + 1) != NULL && acts(w, s, i + 1));
	while (before > 0 && work_unit_is(w, s, before - 1, "the its their a"))
		before--;
	if (before > 0 && work_unit_is(w, s, before - 1, prepositions)) {
		/* "the government of Japan", "ministers from Japan". */
		return before > 1 &&
		       work_unit_is(w, s, before - 1, "of from") &&
		       (work_unit_is(w, s, before - 2, organs) ||
			   acts(w, s, before - 2));
	}
	return true;
}

/* Whether the unit stands in an attribution that interrupts: a comma or a
 * quote before it, a verb of telling after it. */
static bool
tells(const struct work *w, const struct sentence *s, uint32_t i)
{
	uint32_t before = i;

	while (before > 0 &&
	       work_unit_is(w, s, before - 1, "the a its one senior top two"))
		before--;
	if (before == 0 || !work_unit_is(w, s, before - 1, ", \""))
		return false;
	for (uint32_t k = i + 1; k <= i + 4; k++)
		if (work_unit_is(w, s, k, "said says added noted told"))
			return true;
		else if (work_unit_is(w, s, k, ", and that which"))
			break;
	return false;
}

/* Whether the participle at "at" is what the place at "i" does, though a
 * preposition governs both. */
static bool
own_clause(
    const struct work *w, const struct sentence *s, uint32_t i, uint32_t at)
{
	struct str form;

	if (at >= s->n || i == 0 || !acts(w, s, i))
		return false;
	form = work_form(w, s->units[at].tok);
	return str_ends(form, STR("ing")) &&
	       (at - i <= 2 || work_unit_is(w, s, i - 1, "with"));
}

/* The subject left of unit "at", or NONE. */
static uint32_t
subject_of(const struct work *w, const struct sentence *s, uint32_t at)
{
	for (uint32_t i = at; i-- > 0;) {
		if (work_unit_is(w, s, i, ";"))
			return NONE;
		/* ", the EU said, adding that": who only tells. */
		if (tells(w, s, i))
			continue;
		/* "with Beijing banning exports", "due to China recently
		 * limiting them": small clauses of their own. */
		if (subject_like(w, s, i) || own_clause(w, s, i, at))
			return i;
	}
	return NONE;
}

/* "By raising duties on steel, Ottawa shields its mills": what opens the
 * sentence is done by the subject that follows its comma. */
static uint32_t
subject_after(const struct work *w, const struct sentence *s, uint32_t at)
{
	if (at > 2 || !str_ends(work_form(w, s->units[at].tok), STR("ing")))
		return NONE;
	for (uint32_t i = at + 1; i < s->n && i < at + 16; i++) {
		if (!work_unit_is(w, s, i, ","))
			continue;
		for (uint32_t k = i + 1; k < s->n && k <= i + 4; k++)
			if (subject_like(w, s, k))
				return k;
		break;
	}
	return NONE;
}

/* "by X" right of the trigger. */
static uint32_t
agent_of(const struct work *w, const struct sentence *s, uint32_t from)
{
	for (uint32_t i = from; i < s->n && i < from + 14; i++) {
		if (work_unit_is(w, s, i, "; but while which"))
			return NONE;
		if (!work_unit_is(w, s, i, "by"))
			continue;
		for (uint32_t k = i + 1; k < s->n && k <= i + 4; k++)
			if (acts(w, s, k))
				return k;
	}
	return NONE;
}

/* Whether a preposition stands before the unit: "on the Chinese". */
static bool
governed(const struct work *w, const struct sentence *s, uint32_t i)
{
	while (i > 0 && work_unit_is(w, s, i - 1, "the all some most certain"))
		i--;
	return i > 0 && work_unit_is(w, s, i - 1, prepositions);
}

/* "China's export ban", "Chinese curbs", "a Chinese ban"; of "US tariffs on
 * Chinese steel" the US, since what a preposition governs owns nothing. */
static uint32_t
owner_of(
    const struct work *w, const struct sentence *s, uint32_t beg, uint32_t end)
{
	uint32_t from = beg > 5 ? beg - 5 : 0;

	for (uint32_t i = end; i-- > from;) {
		const struct mention *m = work_mention(w, s, i);

		if (!acts(w, s, i) || (i > beg && governed(w, s, i)))
			continue;
		if (m->variant == VARIANT_ADJ ||
		    work_unit_is(w, s, i + 1, "'s ' \""))
			return i;
		/* A name right before the noun: "the US export controls". */
		if (i >= beg || i + 2 >= beg)
			return subject_like(w, s, i) ? i : NONE;
	}
	return NONE;
}

/* Who stands beside the subject: "Chile's minister and his counterpart Y",
 * "X and Y" that no list could join. */
static enum status
beside(struct work *w, uint32_t si, uint32_t subject, struct strs *out)
{
	static const char joins[] =
	    "and , 's ' the of his her its their counterpart counterparts "
	    "foreign trade prime industry commerce energy economy finance "
	    "economic mines mining resources affairs deputy vice visiting "
	    "visited";
	const struct sentence *s = &w->sentences[si];
	bool joined = false;

	for (uint32_t i = subject; i-- > 0 && subject - i <= 8;) {
		const struct mention *m = work_mention(w, s, i);

		if (acts(w, s, i) && joined)
			return mention_codes(w, si, i, out);
		joined |= work_unit_is(w, s, i, "and");
		if (m == NULL && !work_unit_is(w, s, i, joins))
			break;
	}
	return ST_OK;
}

/* "Government support", "export control authorities": an office of which no
 * state is told nearby, and which so is no party. */
static bool
ownerless(const struct work *w, const struct sentence *s, uint32_t unit)
{
	const struct mention *m = work_mention(w, s, unit);

	return m != NULL && m->type == w->types->office &&
	       office_place(w, s, unit) == NULL;
}

/* All who take part in a deal told in this sentence. */
static enum status
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

		if (acts(w, s, i) && !ownerless(w, s, i) && !tells(w, s, i) &&
		    (subject_like(w, s, i) || m->variant == VARIANT_ADJ ||
			m->items_n > 0 ||
			work_unit_is(w, s, i - (i > 0), "with between and") ||
			(i > 1 && work_unit_is(w, s, i - 1, "the") &&
			    work_unit_is(w, s, i - 2, "with between and"))))
			st = mention_codes(w, si, i, out);
	}
	for (uint32_t i = 0; i + 1 < s->n && st == ST_OK; i++) {
		bool between = work_unit_is(w, s, i, "between");
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
			if (acts(w, s, k) && !ownerless(w, s, k) &&
			    !work_unit_is(w, s, k + 1, "-")) {
				st = mention_codes(w, si, k, out);
				said |= with;
			} else if (work_unit_is(
				       w, s, k, "; that which to on for"))
				break;
		}
	}
	if (st == ST_OK && (subject = subject_of(w, s, t)) != NONE)
		st = mention_codes(w, si, subject, out);
	if (st == ST_OK && out->n < 2) {
		uint32_t agent = agent_of(w, s, t + 1);

		if (agent != NONE)
			st = mention_codes(w, si, agent, out);
	}
	return st == ST_OK && subject != NONE ? beside(w, si, subject, out)
					      : st;
}

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

	for (uint32_t i = f->hit.beg; i < to; i++) {
		const struct mention *m = work_mention(w, s, i);
		struct strs one = { NULL, 0 };
		bool goods = false;

		if (m == NULL || m->type != w->types->place)
			continue;
		for (uint32_t k = i + 1; k < s->n && k <= i + 3; k++) {
			const struct mention *g = work_mention(w, s, k);

			goods |= g != NULL && (g->type == w->types->product ||
						  g->type == w->types->mineral);
			if (g == NULL &&
			    work_unit_is(w, s, k, ", ; to will of"))
				break;
		}
		/* "products of the European Union". */
		for (uint32_t k = i; k-- > 0 && i - k <= 3 && !goods;)
			goods = k > 0 && work_unit_is(w, s, k, "of from") &&
				work_unit_is(w, s, k - 1,
				    "products product goods articles "
				    "merchandise exports imports");
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

/* The actor of an earlier event or sentence. */
static enum status
last_actor(struct work *w, uint32_t sentence, struct strs *out)
{
	for (uint32_t si = sentence, n = 0; si-- > 0 && n < 3; n++) {
		const struct sentence *s = &w->sentences[si];

		if (s->zone == ZONE_SIDEBAR || s->zone == ZONE_FURNITURE ||
		    s->zone == ZONE_BIO)
			continue;
		for (uint32_t i = 0; i < s->n; i++)
			if (subject_like(w, s, i))
				return mention_codes(w, si, i, out);
	}
	return ST_OK;
}

static enum status
copy(struct work *w, const struct strs *from, struct strs *out)
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

		if (acts(w, s, i) || (!actors && m != NULL && !m->location &&
					 m->type == w->types->place))
			st = mention_codes(w, f->sentence, i, out);
	}
	return st;
}

/* The unit of a slot of the event's match, or NONE. */
static uint32_t
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

static enum status
place_source(struct work *w, struct found *f, const struct source *from,
    struct strs *out)
{
	uint32_t si = f->sentence, unit = NONE;
	const struct sentence *s = &w->sentences[si];

	switch (from->origin) {
	case ORIGIN_SLOT:
		unit = slot_unit(w, f, from->slot);
		break;
	case ORIGIN_SUBJECT:
		unit = subject_of(w, s, f->hit.trigger);
		if (unit == NONE)
			unit = subject_after(w, s, f->hit.trigger);
		break;
	case ORIGIN_AGENT:
		unit = agent_of(w, s, f->hit.trigger + 1);
		break;
	case ORIGIN_OWNER:
		unit = owner_of(w, s, f->hit.beg, f->hit.end);
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
		return speaks(w, s, f->hit.trigger) ? ST_OK
						    : last_actor(w, si, out);
	case ORIGIN_TITLE:
		return copy(w, &w->profile.title, out);
	case ORIGIN_DOCUMENT: {
		struct str main = w->profile.main, owner = { NULL, 0 };

		if (event_type_family(f->event.type) == 'E')
			owner = programme_owner(w, si);
		if (owner.n > 0)
			main = owner;
		return main.n == 0 || strs_put(w->arena, out, main) ? ST_OK
								    : ST_NOMEM;
	}
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
		return copy(w, &w->profile.minerals, out);
	case ORIGIN_SUBJECT:
	case ORIGIN_AGENT:
	case ORIGIN_OWNER:
	case ORIGIN_PARTIES:
	case ORIGIN_DESTINATION:
	case ORIGIN_ORIGIN:
		break;
	}
	return ST_OK;
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
	    none = { .n = 0 };
	char family = event_type_family(type);

	if (which == 2)
		return &minerals;
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

/* All who act before the trigger. */
static enum status
all_acting(struct work *w, struct found *f, struct strs *out)
{
	const struct sentence *s = &w->sentences[f->sentence];
	enum status st = ST_OK;

	for (uint32_t i = 0; i < f->hit.trigger && st == ST_OK; i++)
		if (acts(w, s, i))
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

		if (m == NULL || m->type != w->types->agreement)
			continue;
		if (work_unit_is(w, s, at, "on"))
			at += 2;
		at += work_unit_is(w, s, at, "signed reached struck concluded");
		if (work_unit_is(w, s, at, "with") &&
		    (acts(w, s, at + 1) || acts(w, s, at + 2)))
			return true;
	}
	return false;
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

	for (uint32_t i = f->hit.beg; i-- > 0 && f->hit.beg - i <= 4;)
		if (work_unit_is(w, s, i, "under"))
			return true;
	return false;
}

/* The parties of all agreements named here. */
static enum status
parties_known(struct work *w, struct found *f)
{
	const struct sentence *s = &w->sentences[f->sentence];
	enum status st = ST_OK;

	for (uint32_t i = 0; i < s->n && st == ST_OK; i++)
		st =
		    parties_of_name(w, work_mention(w, s, i), &f->event.actors);
	return st;
}

static enum status
actors_fill(struct work *w, struct found *f)
{
	struct event *e = &f->event;
	const struct role *role = f->pattern->actors.given
				      ? &f->pattern->actors
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
	if (st == ST_OK && parties && e->actors.n < 2 && pair_words(w, f)) {
		/* "Trump hosted Albanese, and both leaders signed": these. */
		struct strs here = { NULL, 0 };

		st = all_acting(w, f, &here);
		if (st == ST_OK && here.n == 2)
			e->actors = here;
	}
	if (st == ST_OK && parties && e->actors.n < 2)
		st = parties_known(w, f);
	if (st == ST_OK && parties && e->actors.n < 2 && done_under(w, f)) {
		struct strs here = { NULL, 0 };

		st = all_acting(w, f, &here);
		if (st == ST_OK && here.n == 2)
			e->actors = here;
	}
	if (st == ST_OK && parties && e->actors.n == 1 &&
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
	/* "The deal takes effect in May": the one told of last. */
	if (st == ST_OK && parties && e->actors.n == 0 &&
	    event_type_family(e->type) == 'A' && definite(w, f))
		for (size_t i = w->found_n; i-- > 0;) {
			const struct event *o = &w->found[i].event;

			if (event_type_family(o->type) != 'A' ||
			    o->actors.n < 2)
				continue;
			e->assembled = true;
			f->slots *= 0.8;
			return copy(w, &o->actors, &e->actors);
		}
	if (st != ST_OK || !parties || w->profile.pair.n < 2)
		return st;
	/* One party named, or "the two countries": the document's pair. */
	if ((e->actors.n < 2 && neither(w, f)) ||
	    ((e->actors.n == 0 || (e->actors.n == 1 && e->assembled)) &&
		pair_words(w, f)) ||
	    (e->actors.n == 0 && w->profile.title.n == 2 &&
		first_person(w, f)) ||
	    (e->actors.n == 1 && event_type_family(e->type) == 'A' &&
		w->profile.title.n == 2 &&
		strs_has(&w->profile.pair, e->actors.v[0]) &&
		e->actors.v[0].n == 2)) {
		e->assembled = true;
		f->slots *= 0.8;
		return copy(w, &w->profile.pair, &e->actors);
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

/* Whether the place at "i" bears an import measure: "tariffs on China",
 * "Chinese goods", "China faces"; but not "US steel tariffs". */
static bool
bears(const struct work *w, const struct sentence *s, uint32_t i)
{
	static const char duty[] = "tariff tariffs duty duties levy levies "
				   "quota quotas safeguard safeguards";
	const struct mention *m;
	uint32_t before = i;

	while (before > 0 &&
	       work_unit_is(w, s, before - 1, "the all its most imported"))
		before--;
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
			work_unit_is(w, s, k, ", ; to will of and")))
			break;
		if (g != NULL && (g->type == w->types->product ||
				     g->type == w->types->mineral))
			return !work_unit_is(w, s, k + 1, duty);
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
	if (before < 2 || !work_unit_is(w, s, before - 1, "to against"))
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
	return family == 'C' ? receives(w, s, i) : bears(w, s, i);
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

		if (!acts(w, s, i) || struck(w, s, family, i) ||
		    (governed(w, s, i) && !work_unit_is(w, s, i - 1, "with")))
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

	for (uint32_t i = f->hit.trigger < s->n ? f->hit.trigger : s->n;
	     i-- > 0;) {
		struct strs one = { NULL, 0 };

		if (acts(w, s, i) && !governed(w, s, i) &&
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

/*
 * Who bears an import measure, or receives the exports that are curbed, does
 * not impose it: the other state of the sentence does, or the one that the
 * document is about.
 */
static enum status
bearers_leave(struct work *w, struct found *f)
{
	struct event *e = &f->event;
	const struct sentence *s = &w->sentences[f->sentence];
	struct strs bearers = { NULL, 0 }, rest = { NULL, 0 };
	char family = event_type_family(e->type);
	enum status st = ST_OK;

	if ((family != 'C' && family != 'D') || e->type == EV_WTO_DISPUTE ||
	    e->actors.n == 0)
		return ST_OK;
	for (uint32_t i = 0; i < s->n && st == ST_OK; i++)
		if (acts(w, s, i) && struck(w, s, family, i))
			st = mention_codes(w, f->sentence, i, &bearers);
	for (size_t i = 0; i < e->actors.n && st == ST_OK; i++)
		if ((!strs_has(&bearers, e->actors.v[i]) ||
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
static enum status
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
	/* Who alone is bound is bound to the other side of the deal. */
	if (st == ST_OK && event_type_family(e->type) == 'B' &&
	    e->targets.n == 0 && e->actors.n == 1 && w->profile.pair.n == 2 &&
	    strs_has(&w->profile.pair, e->actors.v[0]))
		for (size_t k = 0; k < 2 && st == ST_OK; k++)
			if (!strs_has(&e->actors, w->profile.pair.v[k]) &&
			    !strs_put(
				w->arena, &e->targets, w->profile.pair.v[k]))
				st = ST_NOMEM;
	role = f->pattern->minerals.given ? &f->pattern->minerals
					  : role_default(e->type, 2);
	for (size_t i = 0; i < role->n && st == ST_OK && e->minerals.n == 0;
	     i++)
		st = mineral_source(w, f, &role->from[i], &e->minerals);
	if (st == ST_OK)
		st = list_follows(w, f);
	return st == ST_OK ? examples_add(w, f) : st;
}

/* States counted on the way to a profile: how much is said of each, and how
 * much each does, itself or through an organ of its own. */
#define SIGNED_WEIGHT 1000u /* who signs a paper outweighs all it names */
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
		st = parties_of_name(w, m, &codes);
		for (size_t k = 0; k < codes.n && st == ST_OK; k++)
			st = census_add(w, c, codes.v[k], weight, 0);
		return st;
	}
	if (!acts(w, s, unit) || m->type == w->types->office)
		return ST_OK;
	if ((st = mention_codes(w, si, unit, &codes)) != ST_OK)
		return st;
	does = !place ? 2 * weight : subject_like(w, s, unit) ? weight : 0;
	for (size_t k = 0; k < codes.n && st == ST_OK; k++) {
		if (place && title &&
		    !strs_has(&w->profile.title, codes.v[k]) &&
		    !strs_add(w->arena, &w->profile.title, codes.v[k]))
			return ST_NOMEM;
		st = census_add(w, c, codes.v[k], place ? weight : 0, does);
	}
	return st;
}

/* "By the authority vested in me ... by the laws of X": whose paper it is. */
static enum status
profile_signs(struct work *w, struct census *c, uint32_t si)
{
	const struct sentence *s = &w->sentences[si];
	struct strs codes = { NULL, 0 };
	uint32_t i = 0;
	enum status st = ST_OK;

	while (i < s->n && !(work_unit_is(w, s, i, "vested") &&
			       work_unit_is(w, s, i + 1, "in") &&
			       work_unit_is(w, s, i + 2, "me")))
		i++;
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

/* The two states most named are the document's pair; the one that does most
 * is whom it is about. */
enum status
profile_read(struct work *w)
{
	struct census *c = arena_take(w->arena, sizeof(*c));
	uint32_t lead = 0;
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
	if (w->profile.title.n == 2) {
		w->profile.pair = (struct strs){ NULL, 0 };
		st = copy(w, &w->profile.title, &w->profile.pair);
	}
	return st;
}
