/*
 * Who can act in a sentence: states and their organs, subjects, agents,
 * owners, and those who only tell.
 */
#include <string.h>

#include "extract/role_work.h"
#include "extract/work.h"

/* Nouns after a demonym that make it the state: "Chinese officials". */
static const char organs[] =
    "government governments officials official authorities authority president "
    "presidents premiers "
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
    "traders enterprise enterprises entity entities university universities "
    "citizen citizens people "
    "retailers shareholders startup startups conglomerate giant "
    "steelmaker steelmakers based headquartered listed style "
    "analyst analysts economist economists researcher researchers";

/* "Australia's biggest trading partner" is not Australia. */
static const char others[] =
    "partner partners rival rivals neighbour neighbours neighbor neighbors "
    "ally allies customer customers";

/* Words that end the noun a name stands before. */
static const char function_words[] =
    ", ; : and or but to of in on at by for from with as is are was were be "
    "has have had will would shall may said says that which who over under "
    "against its their the a an not also signed agreed announced imposed "
    "banned";

static const char prepositions[] =
    "in at from to of against on for with by near into over toward towards "
    "like including than via through across without among inside "
    "outside off within onto targeting despite under amid";

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
enum status
who_by_name(
    struct work *w, const struct mention *m, bool clubs, struct strs *out)
{
	struct str of, code;

	if (m == NULL || m->term == NULL ||
	    (m->type != w->types->agreement &&
		(m->type != w->types->bloc || !clubs)))
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
		/* "The ministry of mines and energy of Zambia". */
		for (; at < s->n && at < unit + 12; at++) {
			const struct mention *m = work_mention(w, s, at);

			if (m != NULL && m->type == w->types->place)
				return m->location ? NULL : m;
			if (m != NULL
				? m->type != w->types->mineral
				: !work_unit_is(w, s, at,
				      "of and the , mines trade energy") &&
				      !w->tokens.v[s->units[at].tok].capital)
				break;
		}
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
struct str
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

enum status
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
bool
who_acts(const struct work *w, const struct sentence *s, uint32_t unit)
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
	for (uint32_t i = unit + 2; i <= unit + 5; i++) {
		if (!work_unit_is(w, s, unit + 1, "'s '") ||
		    work_unit_is(w, s, i, function_words))
			break;
		if (work_unit_is(w, s, i, others))
			return false;
	}
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
bool
who_may_lead(const struct work *w, const struct sentence *s, uint32_t i)
{
	const struct mention *m = work_mention(w, s, i);
	uint32_t before = i;

	if (!who_acts(w, s, i))
		return false;
	while (before > 0 && work_unit_is(w, s, before - 1, "the its their a"))
		before--;
	/* "Told the Japanese premier that": who is told does nothing. */
	if (before > 0 && work_unit_is(w, s, before - 1,
			      "told telling informed urged urges urging warned "
			      "warning warns advised reminded"))
		return false;
	if (m->variant == VARIANT_ADJ && m->items_n == 0)
		return work_unit_is(w, s, i + 1, organs) ||
		       work_unit_is(w, s, i + 2, organs) ||
		       (work_mention(w, s, i + 1) != NULL &&
			   who_acts(w, s, i + 1));
	if (before > 0 && work_unit_is(w, s, before - 1, prepositions)) {
		/* "the government of Japan", "ministers from Japan". */
		return before > 1 &&
		       work_unit_is(w, s, before - 1, "of from") &&
		       (work_unit_is(w, s, before - 2, organs) ||
			   who_acts(w, s, before - 2));
	}
	return true;
}

/* Whether the unit stands in an attribution that interrupts: a comma or a
 * quote before it, a verb of telling after it. */
bool
who_tells(const struct work *w, const struct sentence *s, uint32_t i)
{
	uint32_t before = i;

	while (before > 0 &&
	       work_unit_is(w, s, before - 1, "the a its one senior top two"))
		before--;
	if (before == 0 || !work_unit_is(w, s, before - 1, ", \""))
		return false;
	for (uint32_t k = i + 1; k <= i + 4; k++)
		if (work_unit_is(w, s, k, "said says added noted told"))
			/* "Meanwhile, Canada has said it will": it acts. */
			return !work_unit_is(w, s, k + 1, "it that they");
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

	if (at >= s->n || i == 0 || !who_acts(w, s, i))
		return false;
	/* "Signs a deal with Japan, lowering tariffs": the signer lowers. */
	if (work_unit_is(w, s, i + 1, ",") || work_unit_is(w, s, at - 1, ","))
		return false;
	form = work_form(w, s->units[at].tok);
	/* "Letters to Japan detailing tariffs": the letters'. */
	if (i > 1 && work_unit_is(w, s, i - 1, "to") &&
	    !work_unit_is(w, s, i - 2, "due thanks owing"))
		return false;
	return str_ends(form, STR("ing")) &&
	       (at - i <= 2 || work_unit_is(w, s, i - 1, "with"));
}

/* "Because China does not open up, imposing duties": the subject of a clause
 * that a comma has closed right before "at". */
static bool
clause_closed(
    const struct work *w, const struct sentence *s, uint32_t i, uint32_t at)
{
	uint32_t before = i, comma = i + 1;

	while (before > 0 && work_unit_is(w, s, before - 1, "the its their"))
		before--;
	if (before == 0 ||
	    !work_unit_is(w, s, before - 1,
		"because although though after when while since whereas once "
		"if before unless as"))
		return false;
	/* "While Canada, too, has" closes nothing. */
	while (comma < at && !work_unit_is(w, s, comma, ","))
		comma++;
	return comma < at && comma > i + 1 && at - comma <= 4;
}

/* The subject left of unit "at", or NONE. */
uint32_t
who_leads(const struct work *w, const struct sentence *s, uint32_t at)
{
	for (uint32_t i = at; i-- > 0;) {
		if (work_unit_is(w, s, i, ";"))
			return NONE;
		/* ", the EU said, adding that": who only tells. */
		if (who_tells(w, s, i) || clause_closed(w, s, i, at))
			continue;
		/* "with Beijing banning exports", "due to China recently
		 * limiting them": small clauses of their own. */
		if (who_may_lead(w, s, i) || own_clause(w, s, i, at))
			return i;
	}
	return NONE;
}

/* "By raising duties on steel, Ottawa shields its mills": what opens the
 * sentence is done by the subject that follows its comma. */
uint32_t
who_leads_after(const struct work *w, const struct sentence *s, uint32_t at)
{
	if (at > 2 || !str_ends(work_form(w, s->units[at].tok), STR("ing")))
		return NONE;
	for (uint32_t i = at + 1; i < s->n && i < at + 16; i++) {
		if (!work_unit_is(w, s, i, ","))
			continue;
		for (uint32_t k = i + 1; k < s->n && k <= i + 4; k++)
			if (who_may_lead(w, s, k))
				return k;
		break;
	}
	return NONE;
}

/* "by X" right of the trigger. */
uint32_t
who_by(const struct work *w, const struct sentence *s, uint32_t from)
{
	for (uint32_t i = from; i < s->n && i < from + 14; i++) {
		if (work_unit_is(w, s, i, "; but while which"))
			return NONE;
		if (!work_unit_is(w, s, i, "by"))
			continue;
		/* "By the deputy energy minister of Japan". */
		for (uint32_t k = i + 1; k < s->n && k <= i + 6; k++)
			if (who_acts(w, s, k))
				return k;
			else if (k > i + 4 &&
				 !work_unit_is(w, s, k - 1, "of from"))
				break;
	}
	return NONE;
}

/* Whether a preposition stands before the unit: "on the Chinese". */
bool
who_governed(const struct work *w, const struct sentence *s, uint32_t i)
{
	while (i > 0 && work_unit_is(w, s, i - 1, "the all some most certain"))
		i--;
	return i > 0 && work_unit_is(w, s, i - 1, prepositions);
}

/* "A bill in the Philippine Senate under which ores could not be exported": who
 * makes the paper that a relative clause tells of.  "at" is in the clause. */
uint32_t
who_drafts(const struct work *w, const struct sentence *s, uint32_t at)
{
	static const char papers[] =
	    "bill law act rule rules regulation regulations decree order "
	    "legislation measure clause provision amendment draft proposal";
	uint32_t pivot = at, from, best = NONE;
	bool paper = false;

	while (pivot > 0 && at - pivot < 7 &&
	       !work_unit_is(w, s, pivot, "which that whereby"))
		pivot--;
	if (!work_unit_is(w, s, pivot, "which that whereby"))
		return NONE;
	from = pivot > 9 ? pivot - 9 : 0;
	for (uint32_t i = pivot; i-- > from && !paper;) {
		if (work_unit_is(w, s, i, "; ,"))
			return NONE;
		if (best == NONE && who_acts(w, s, i))
			best = i;
		paper = work_unit_is(w, s, i, papers);
		/* "a Philippine bill that", "Manila's bill that". */
		for (uint32_t k = i; paper && k-- > from && i - k <= 3;)
			if (who_acts(w, s, k) && !who_governed(w, s, k))
				return k;
	}
	return paper ? best : NONE;
}

/* "In answer to US curbs on chips": a state's name right before the noun that
 * a match begins with, whatever governs the two. */
uint32_t
who_adjoins(const struct work *w, const struct sentence *s, uint32_t beg)
{
	static const char measures[] =
	    "tariff tariffs duty duties levy levies curb curbs ban bans "
	    "embargo "
	    "restriction restrictions control controls quota quotas sanctions "
	    "export import limits licensing anti antidumping countervailing "
	    "safeguard probe probes investigation investigations";

	return beg > 0 && work_unit_is(w, s, beg, measures) &&
		       who_governed(w, s, beg - 1) && who_acts(w, s, beg - 1)
		   ? beg - 1
		   : NONE;
}

/* "China's export ban", "Chinese curbs", "a Chinese ban"; of "US tariffs on
 * Chinese steel" the US, since what a preposition governs owns nothing. */
uint32_t
who_owns(
    const struct work *w, const struct sentence *s, uint32_t beg, uint32_t end)
{
	uint32_t from = beg > 5 ? beg - 5 : 0;

	for (uint32_t i = end; i-- > from;) {
		const struct mention *m = work_mention(w, s, i);

		if (!who_acts(w, s, i) || (i > beg && who_governed(w, s, i)))
			continue;
		if (m->variant == VARIANT_ADJ ||
		    work_unit_is(w, s, i + 1, "'s ' \""))
			return i;
		/* A name right before the noun: "the US export controls". */
		if (i >= beg || i + 2 >= beg)
			return who_may_lead(w, s, i) ? i : NONE;
	}
	return NONE;
}

/* Words that may part two who act together: their titles and names. */
static bool
joining(const struct work *w, const struct sentence *s, uint32_t i)
{
	static const char joins[] =
	    "and , 's ' the of his her its their counterpart counterparts "
	    "foreign trade prime industry commerce energy economy finance "
	    "economic mines mining resources affairs deputy vice visiting "
	    "visited minister ministers secretary";

	return work_mention(w, s, i) != NULL || work_unit_is(w, s, i, joins) ||
	       w->tokens.v[s->units[i].tok].capital;
}

/* "X and Y" that no list could join. */
enum status
who_beside(struct work *w, uint32_t si, uint32_t subject, struct strs *out)
{
	const struct sentence *s = &w->sentences[si];
	enum status st = ST_OK;
	bool joined = false;

	for (uint32_t i = subject;
	     st == ST_OK && i-- > 0 && subject - i <= 16;) {
		const struct mention *m = work_mention(w, s, i);

		joined |= work_unit_is(w, s, i, "and") ||
			  (m != NULL && m->items_n > 0);
		if (who_acts(w, s, i) && joined)
			st = mention_codes(w, si, i, out);
		if (!joining(w, s, i))
			break;
	}
	return st;
}

/* "By X's minister A and Y's minister B": who else acts after the first. */
enum status
who_after(struct work *w, uint32_t si, uint32_t first, struct strs *out)
{
	const struct sentence *s = &w->sentences[si];
	bool joined = false;

	for (uint32_t i = first + 1; i < s->n && i - first <= 14; i++) {
		if (who_acts(w, s, i) && joined)
			return mention_codes(w, si, i, out);
		joined |= work_unit_is(w, s, i, "and");
		if (!joining(w, s, i))
			break;
	}
	return ST_OK;
}

/* "Government support", "export control authorities": an office of which no
 * state is told nearby, and which so is no party. */
bool
who_homeless(const struct work *w, const struct sentence *s, uint32_t unit)
{
	const struct mention *m = work_mention(w, s, unit);

	return m != NULL && m->type == w->types->office &&
	       office_place(w, s, unit) == NULL;
}
