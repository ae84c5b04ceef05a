/*
 * Pattern, macro and cue files, line by line, into the set.  A table of line
 * words says what each line does; whatever is unknown is a fault with its
 * place and the nearest known word.
 */
#include "patterns/reading.h"

#include <stddef.h>
#include <string.h>

#include "base/buf.h"

#include "patterns/keep.h"
#include "patterns/row_line.h"
#include "patterns/voice.h"

/* What an expression does in its pattern. */
enum expr_use { LINE_MATCH, LINE_UNLESS, LINE_ALSO };

struct line_reader {
	struct set *set;
	const char *file;
	unsigned lineno;
	struct str line;
	struct fault *fault;
	/* The pattern being read, before its expansions are made. */
	bool open;
	struct pattern p;
	struct str event;
	struct place event_at;
	struct str phase;
	struct str each; /* the words of "for" */
	struct place each_at;
	struct {
		struct str text;
		struct place at;
		enum expr_use what;
		bool both; /* its passive and nominal are matches too */
	} exprs[64];
	size_t exprs_n;
	bool both; /* "voice both" holds for the matches to come */
	struct proof proofs[64];
	size_t proofs_n;
	struct setting sets[16];
	size_t sets_n;
};

static enum status
wrong(struct line_reader *r, struct str at, const char *fmt, struct str word)
{
	unsigned col = 1;

	if (r->line.n > 0 && at.p >= r->line.p && at.p <= r->line.p + r->line.n)
		col += (unsigned)(at.p - r->line.p);
	fault_at(r->fault, r->file, r->lineno, col, "%s%s%.*s%s", fmt,
	    word.n > 0 ? " \"" : "", STR_ARG(word), word.n > 0 ? "\"" : "");
	return ST_SYNTAX;
}

#define NOTHING ((struct str){ NULL, 0 })

static struct place
place_of(const struct line_reader *r, struct str at)
{
	unsigned col = 1;

	if (r->line.n > 0 && at.p >= r->line.p && at.p <= r->line.p + r->line.n)
		col += (unsigned)(at.p - r->line.p);
	return (struct place){ r->file, r->lineno, col };
}

/* A word that is wrong, and the one that may have been meant. */
static enum status
wrong_near(
    struct line_reader *r, struct str at, const char *why, struct str nearest)
{
	struct place p = place_of(r, at);

	fault_at(r->fault, p.file, p.line, p.col, "%s \"%.*s\"%s%.*s", why,
	    STR_ARG(at), nearest.n > 0 ? "; nearest is " : "",
	    STR_ARG(nearest));
	return ST_SYNTAX;
}

/* Makes room for one more of "size" bytes in a list of the set's arena. */
static bool
grow(struct arena *a, void *list, size_t n, size_t *room, size_t size)
{
	void *old, *more;
	size_t want = *room == 0 ? 32 : *room * 2;

	if (n < *room)
		return true;
	memcpy(&old, list, sizeof(old));
	if ((more = arena_take(a, want * size)) == NULL)
		return false;
	if (n > 0)
		memcpy(more, old, n * size);
	memcpy(list, &more, sizeof(more));
	*room = want;
	return true;
}

static struct str
word(struct str *rest)
{
	size_t n = 0;
	struct str w;

	*rest = str_trim(*rest);
	while (n < rest->n && rest->p[n] != ' ' && rest->p[n] != '\t')
		n++;
	w = str_sub(*rest, 0, n);
	*rest = str_trim(str_sub(*rest, n, rest->n));
	return w;
}

/* "$slot", "subject", ... in order. */
static enum status
role_read(struct line_reader *r, struct str rest, struct role *role)
{
	static const char *const words[] = {
#define X(name, w) w,
		ORIGIN_LIST(X)
#undef X
	};

	role->given = true;
	role->n = 0;
	while (rest.n > 0) {
		struct str w = word(&rest);
		size_t i = 0;

		if (str_is(w, "none"))
			continue;
		if (role->n == SOURCES_MAX)
			return wrong(
			    r, w, "too many sources of a role", NOTHING);
		if (w.p[0] == '$') {
			role->from[role->n++] =
			    (struct source){ ORIGIN_SLOT, str_sub(w, 1, w.n) };
			continue;
		}
		while (i < sizeof(words) / sizeof(words[0]) &&
		       !str_is(w, words[i]))
			i++;
		if (i == sizeof(words) / sizeof(words[0]))
			return wrong(r, w,
			    "a role comes from $slot, subject, agent, owner, "
			    "parties, inside, after, sentence, near, last, "
			    "title, document, destination, origin or none, not",
			    w);
		role->from[role->n++] =
		    (struct source){ (enum origin)i, NOTHING };
	}
	return ST_OK;
}

/* key=value ...: "$slot" or a word. */
static enum status
set_line(struct line_reader *r, struct str rest)
{
	while (rest.n > 0) {
		struct str w = word(&rest), key = str_cut(&w, '=');
		struct setting *s = &r->sets[r->sets_n];

		if (r->sets_n == sizeof(r->sets) / sizeof(r->sets[0]))
			return wrong(r, key, "too many values", NOTHING);
		if (!value_key_of(key, &s->key))
			return wrong(r, key, "unknown value", key);
		if (w.n == 0)
			return wrong(r, key, "a value is key=word", NOTHING);
		s->slot = w.p[0] == '$' ? str_sub(w, 1, w.n) : NOTHING;
		s->text = w.p[0] == '$' ? NOTHING : w;
		r->sets_n++;
	}
	return ST_OK;
}

static enum status
event_line(struct line_reader *r, struct str rest)
{
	r->event_at = place_of(r, rest);
	r->event = word(&rest);
	while (rest.n > 0) {
		struct str w = word(&rest), key = str_cut(&w, '=');

		if (str_is(key, "phase")) {
			enum phase p;

			if (!phase_of(w, &p))
				return wrong(r, w, "unknown phase", w);
			r->p.phase = p;
		} else if (str_is(key, "modality")) {
			if (!modality_of(w, &r->p.modality))
				return wrong(r, w, "unknown modality", w);
			r->p.fixed = true;
		} else {
			return wrong(r, key,
			    "an event has phase= and modality=, not", key);
		}
	}
	return ST_OK;
}

static enum status
expr_line(struct line_reader *r, struct str rest, enum expr_use what)
{
	if (r->exprs_n == sizeof(r->exprs) / sizeof(r->exprs[0]))
		return wrong(
		    r, rest, "too many matches in one pattern", NOTHING);
	r->exprs[r->exprs_n].text = rest;
	r->exprs[r->exprs_n].at = place_of(r, rest);
	r->exprs[r->exprs_n].both = what == LINE_MATCH && r->both;
	r->exprs[r->exprs_n++].what = what;
	return ST_OK;
}

static enum status
match_line(struct line_reader *r, struct str rest)
{
	return expr_line(r, rest, LINE_MATCH);
}

/* voice both | active: of the matches that follow. */
static enum status
voice_line(struct line_reader *r, struct str rest)
{
	if (!str_is(rest, "both") && !str_is(rest, "active"))
		return wrong(r, rest, "a voice is both or active, not", rest);
	r->both = str_is(rest, "both");
	if (r->both && grammar_macro(&r->set->grammar, STR("BE")) == NULL)
		return wrong(r, rest,
		    "voice both needs the macro @BE, the forms of \"to be\"",
		    NOTHING);
	return ST_OK;
}

static enum status
unless_line(struct line_reader *r, struct str rest)
{
	return expr_line(r, rest, LINE_UNLESS);
}

static enum status
also_line(struct line_reader *r, struct str rest)
{
	return expr_line(r, rest, LINE_ALSO);
}

static enum status
require_line(struct line_reader *r, struct str rest)
{
	static const struct {
		const char *word;
		size_t at;
	} flags[] = {
		{ "mineral", offsetof(struct require, mineral) },
		{ "goods", offsetof(struct require, goods) },
		{ "trade", offsetof(struct require, trade) },
		{ "state", offsetof(struct require, state) },
		{ "body", offsetof(struct require, body) },
		{ "headline", offsetof(struct require, headline) },
		{ "anywhere", offsetof(struct require, anywhere) },
		{ "titled", offsetof(struct require, titled) },
		{ "close", offsetof(struct require, close) },
		{ "often", offsetof(struct require, often) },
	};

	while (rest.n > 0) {
		struct str w = word(&rest);
		uint64_t n;
		size_t i = 0;
		bool yes = true;

		if (str_starts(w, STR("actors>=")) &&
		    str_number(str_sub(w, 8, w.n), 9, &n)) {
			r->p.require.places = (uint8_t)n;
			continue;
		}
		while (i < sizeof(flags) / sizeof(flags[0]) &&
		       !str_is(w, flags[i].word))
			i++;
		if (i == sizeof(flags) / sizeof(flags[0]))
			return wrong(r, w,
			    "a pattern requires actors>=N, mineral, goods, "
			    "trade, state, body, headline, anywhere, titled, "
			    "close or often, "
			    "not",
			    w);
		memcpy((char *)&r->p.require + flags[i].at, &yes, sizeof(yes));
	}
	return ST_OK;
}

/* row TABLE(...) of a pattern; outside of one, row TYPE TABLE(...). */
static enum status
row_line(struct line_reader *r, struct str rest)
{
	struct row_lines *to = &r->p.rows;
	struct row_line row;
	struct str at = rest, nearest = NOTHING;
	const char *why = NULL;

	if (!r->open) {
		struct str name = word(&rest);
		enum event_type type;

		if (!event_type_of(name, &type))
			return wrong(r, name,
			    "outside of a pattern a row begins with an event "
			    "type, not",
			    name);
		to = &r->set->rows[type];
	}
	if (row_line_read(rest, &row, &why, &at, &nearest) != ST_OK)
		return wrong_near(r, at, why, nearest);
	for (size_t i = 0; i < row.n && !r->open; i++)
		for (size_t k = 0; k < row.columns[i].n; k++)
			if (row.columns[i].from[k].kind == FROM_SLOT)
				return wrong(r, row.columns[i].from[k].text,
				    "outside of a pattern there is no slot",
				    row.columns[i].from[k].text);
	if (!grow(r->set->grammar.arena, &to->v, to->n, &to->room, sizeof(row)))
		return ST_NOMEM;
	to->v[to->n++] = row;
	return ST_OK;
}

/* ok "sentence" @day => wants */
static enum status
proof_read(struct line_reader *r, struct str rest, bool ok)
{
	struct proof *p = &r->proofs[r->proofs_n];
	size_t end = rest.n;

	if (r->proofs_n == sizeof(r->proofs) / sizeof(r->proofs[0]))
		return wrong(
		    r, rest, "too many proofs in one pattern", NOTHING);
	if (rest.n < 2 || rest.p[0] != '"')
		return wrong(
		    r, rest, "a proof's sentence stands in quotes", NOTHING);
	while (end > 1 && rest.p[end - 1] != '"')
		end--;
	if (end < 2)
		return wrong(r, rest, "the quotes are not closed", NOTHING);
	*p = (struct proof){ .ok = ok, .line = r->lineno };
	p->text = str_sub(rest, 1, end - 2);
	rest = str_trim(str_sub(rest, end, rest.n));
	if (rest.n > 0 && rest.p[0] == '@')
		p->day = str_sub(word(&rest), 1, 10);
	if (str_starts(rest, STR("=>")))
		p->wants = str_trim(str_sub(rest, 2, rest.n));
	else if (rest.n > 0)
		return wrong(
		    r, rest, "after the sentence stands @day or =>", NOTHING);
	r->proofs_n++;
	return ST_OK;
}

static enum status
ok_line(struct line_reader *r, struct str rest)
{
	return proof_read(r, rest, true);
}

static enum status
no_line(struct line_reader *r, struct str rest)
{
	return proof_read(r, rest, false);
}

static enum status
actors_line(struct line_reader *r, struct str rest)
{
	return role_read(r, rest, &r->p.actors);
}

static enum status
targets_line(struct line_reader *r, struct str rest)
{
	return role_read(r, rest, &r->p.targets);
}

static enum status
minerals_line(struct line_reader *r, struct str rest)
{
	return role_read(r, rest, &r->p.minerals);
}

static enum status
number_line(struct line_reader *r, struct str rest, uint64_t max, uint64_t *n)
{
	if (!str_number(rest, max, n))
		return wrong(r, rest, "a whole number stands here", NOTHING);
	return ST_OK;
}

static enum status
rank_line(struct line_reader *r, struct str rest)
{
	uint64_t n = 0;
	enum status st = number_line(r, rest, 1000, &n);

	r->p.rank = (int)n;
	return st;
}

static enum status
prior_line(struct line_reader *r, struct str rest)
{
	uint64_t n = 0;
	enum status st;

	if (!str_starts(rest, STR(".")))
		return wrong(r, rest, "a prior is written .90", NOTHING);
	st = number_line(r, str_sub(rest, 1, rest.n), 99, &n);
	r->p.prior = (double)n / (rest.n > 2 ? 100 : 10);
	return st;
}

static enum status
for_line(struct line_reader *r, struct str rest)
{
	r->each = rest;
	r->each_at = place_of(r, rest);
	return ST_OK;
}

static enum status
pattern_line(struct line_reader *r, struct str rest)
{
	if (r->open)
		return wrong(
		    r, rest, "the pattern before lacks its \"end\"", NOTHING);
	memset(&r->p, 0, sizeof(r->p));
	r->event = r->each = NOTHING;
	r->exprs_n = r->proofs_n = r->sets_n = 0;
	r->both = false;
	r->p.id = word(&rest);
	r->p.version = rest.n > 0 ? word(&rest) : STR("v1");
	r->p.file = r->file;
	r->p.line = r->lineno;
	r->p.prior = 0.8;
	r->open = true;
	if (r->p.id.n == 0)
		return wrong(r, rest, "a pattern needs an id", NOTHING);
	return ST_OK;
}

/* "%T" in the event's name becomes the word of the expansion. */
static enum status
type_of(struct line_reader *r, struct str each, enum event_type *out)
{
	/* Without a "for" line there is nothing that %T could stand for. */
	bool expanded = str_is(r->event, "%T") && each.n > 0;
	struct str name = expanded ? each : r->event;
	struct place at = expanded ? r->each_at : r->event_at;
	struct nearest near = nearest_to(name, 5);

	if (event_type_of(name, out))
		return ST_OK;
	for (int i = 0; i < EVENT_TYPES; i++)
		(void)nearest_try(
		    &near, str_of(event_type_word((enum event_type)i)));
	fault_at(r->fault, at.file, at.line, at.col,
	    "pattern %.*s: unknown event type \"%.*s\"%s%.*s", STR_ARG(r->p.id),
	    STR_ARG(name), near.best.n > 0 ? "; nearest is " : "",
	    STR_ARG(near.best));
	return ST_SYNTAX;
}

static bool
has_slot(const struct pattern *p, struct str slot)
{
	for (size_t i = 0; i < p->matches_n; i++)
		for (size_t k = 0; k < p->matches[i].slots_n; k++)
			if (str_eq(p->matches[i].slots[k], slot))
				return true;
	return false;
}

static bool
row_slots_known(const struct pattern *p, const struct row_column *c)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->from[i].kind == FROM_SLOT &&
		    !has_slot(p, c->from[i].text))
			return false;
	return true;
}

/* Every slot that a line names must stand in some match. */
static enum status
slots_check(struct line_reader *r, const struct pattern *p)
{
	const struct role *roles[] = { &p->actors, &p->targets, &p->minerals };

	for (size_t i = 0; i < 3; i++)
		for (size_t k = 0; k < roles[i]->n; k++)
			if (roles[i]->from[k].origin == ORIGIN_SLOT &&
			    !has_slot(p, roles[i]->from[k].slot)) {
				fault_at(r->fault, r->file, p->line, 1,
				    "pattern %.*s: no match has a slot "
				    "\"%.*s\"",
				    STR_ARG(p->id),
				    STR_ARG(roles[i]->from[k].slot));
				return ST_SYNTAX;
			}
	for (size_t i = 0; i < p->sets_n; i++)
		if (p->sets[i].slot.n > 0 && !has_slot(p, p->sets[i].slot)) {
			fault_at(r->fault, r->file, p->line, 1,
			    "pattern %.*s: no match has a slot \"%.*s\"",
			    STR_ARG(p->id), STR_ARG(p->sets[i].slot));
			return ST_SYNTAX;
		}
	for (size_t i = 0; i < p->rows.n; i++)
		for (size_t k = 0; k < p->rows.v[i].n; k++)
			if (!row_slots_known(p, &p->rows.v[i].columns[k])) {
				fault_at(r->fault, r->file, p->line, 1,
				    "pattern %.*s: no match has the slot of "
				    "the row's \"%s\"",
				    STR_ARG(p->id),
				    p->rows.v[i].columns[k].name);
				return ST_SYNTAX;
			}
	return ST_OK;
}

/* The passive and the nominal of match "i", as matches of their own. */
static enum status
voice_make(struct line_reader *r, size_t i, struct pattern *p)
{
	struct grammar *g = &r->set->grammar;
	struct str texts[VOICE_DERIVED], where = NOTHING;
	const char *why = NULL;
	struct place at = r->exprs[i].at;
	enum status st =
	    voice_derive(g->arena, r->exprs[i].text, texts, &why, &where);

	if (st == ST_SYNTAX)
		fault_at(r->fault, at.file, at.line,
		    at.col + (unsigned)(where.p - r->exprs[i].text.p), "%s",
		    why);
	for (size_t k = 0; k < VOICE_DERIVED && st == ST_OK; k++)
		st = expr_compile(g, texts[k], p->each, at,
		    &p->matches[p->matches_n++], r->fault);
	return st;
}

static enum status
exprs_make(struct line_reader *r, struct pattern *p)
{
	struct arena *a = r->set->grammar.arena;
	size_t matches = 0, unless = 0, also = 0;
	enum status st = ST_OK;

	for (size_t i = 0; i < r->exprs_n; i++) {
		matches += r->exprs[i].what == LINE_MATCH;
		matches += r->exprs[i].both ? VOICE_DERIVED : 0;
		unless += r->exprs[i].what == LINE_UNLESS;
		also += r->exprs[i].what == LINE_ALSO;
	}
	p->matches = arena_take(a, (matches + 1) * sizeof(*p->matches));
	p->unless = arena_take(a, (unless + 1) * sizeof(*p->unless));
	p->also = arena_take(a, (also + 1) * sizeof(*p->also));
	if (p->matches == NULL || p->unless == NULL || p->also == NULL)
		return ST_NOMEM;
	for (size_t i = 0; i < r->exprs_n && st == ST_OK; i++) {
		struct expr *to = r->exprs[i].what == LINE_MATCH
				      ? &p->matches[p->matches_n++]
				  : r->exprs[i].what == LINE_UNLESS
				      ? &p->unless[p->unless_n++]
				      : &p->also[p->also_n++];

		st = expr_compile(&r->set->grammar, r->exprs[i].text, p->each,
		    r->exprs[i].at, to, r->fault);
		if (st == ST_OK && r->exprs[i].both)
			st = voice_make(r, i, p);
	}
	return st;
}

static enum status
expansion(struct line_reader *r, struct str each, bool first)
{
	struct arena *a = r->set->grammar.arena;
	struct pattern p = r->p;
	struct buf id = buf_new(256);
	enum status st;

	p.each = each;
	p.first = first;
	if ((st = type_of(r, each, &p.type)) != ST_OK)
		return st;
	if (p.phase != PH_NONE && !event_type_has_phase(p.type, p.phase)) {
		fault_at(r->fault, r->file, p.line, 1,
		    "pattern %.*s: %s has no phase %s", STR_ARG(p.id),
		    event_type_word(p.type), phase_word(p.phase));
		return ST_SYNTAX;
	}
	buf_str(&id, p.id);
	if (each.n > 0)
		buf_printf(&id, "/%.*s", STR_ARG(each));
	p.id = str_keep(a, buf_view(&id));
	buf_free(&id);
	if ((st = exprs_make(r, &p)) != ST_OK)
		return st;
	p.proofs = arena_take(a, (r->proofs_n + 1) * sizeof(*p.proofs));
	p.sets = arena_take(a, (r->sets_n + 1) * sizeof(*p.sets));
	if (p.proofs == NULL || p.sets == NULL || p.id.n == 0 ||
	    !grow(a, &r->set->patterns, r->set->patterns_n,
		&r->set->patterns_room, sizeof(p)))
		return ST_NOMEM;
	memcpy(p.proofs, r->proofs, r->proofs_n * sizeof(*p.proofs));
	memcpy(p.sets, r->sets, r->sets_n * sizeof(*p.sets));
	/* "set kind=%T": the word of the expansion. */
	for (size_t i = 0; i < r->sets_n; i++)
		if (str_is(p.sets[i].text, "%T"))
			p.sets[i].text = each;
	p.proofs_n = r->proofs_n;
	p.sets_n = r->sets_n;
	if ((st = slots_check(r, &p)) != ST_OK)
		return st;
	r->set->patterns[r->set->patterns_n++] = p;
	return ST_OK;
}

static enum status
end_line(struct line_reader *r, struct str rest)
{
	bool ok = false, no = false, match = false, first = true;
	struct str each = r->each;
	enum status st = ST_OK;

	(void)rest;
	for (size_t i = 0; i < r->proofs_n; i++) {
		ok |= r->proofs[i].ok;
		no |= !r->proofs[i].ok;
	}
	for (size_t i = 0; i < r->exprs_n; i++)
		match |= r->exprs[i].what == LINE_MATCH;
	if (r->event.n == 0 || !match)
		return wrong(r, r->line,
		    "a pattern needs an event and a match:", r->p.id);
	for (size_t i = 0; i < r->set->patterns_n; i++)
		if (str_eq(r->set->patterns[i].id, r->p.id))
			return wrong(
			    r, r->line, "a pattern id stands twice:", r->p.id);
	r->open = false;
	if (each.n == 0)
		st = expansion(r, NOTHING, true);
	while (each.n > 0 && st == ST_OK) {
		st = expansion(r, word(&each), first);
		first = false;
	}
	/* What is written wrong is told before what is not written yet. */
	if (st == ST_OK && (!ok || !no))
		return wrong(r, r->line,
		    "a pattern needs an ok line and a no line:", r->p.id);
	return st;
}

/* @VERB name : forms   and   @NAME = expression */
static enum status
define_line(struct line_reader *r, struct str rest)
{
	struct str name = word(&rest);

	if (str_is(name, "@VERB")) {
		struct str verb = word(&rest);

		if (!str_starts(rest, STR(":")))
			return wrong(
			    r, rest, "a verb is @VERB name : forms", NOTHING);
		rest = str_trim(str_sub(rest, 1, rest.n));
		return grammar_add_verb(
		    &r->set->grammar, verb, rest, place_of(r, rest), r->fault);
	}
	if (!str_starts(rest, STR("=")))
		return wrong(r, rest, "a macro is @NAME = expression", NOTHING);
	rest = str_trim(str_sub(rest, 1, rest.n));
	return grammar_add_macro(&r->set->grammar, str_sub(name, 1, name.n),
	    rest, place_of(r, rest), r->fault);
}

/* cue ID EFFECT (forward|backward|both) (N|clause) EXPR */
static enum status
cue_line(struct line_reader *r, struct str rest)
{
	static const char *const effects[] = { "denied", "conditional",
		"expected", "background", "reported", "void" };
	static const char *const reaches[] = { "forward", "backward", "both" };
	struct cue c = {
		.id = word(&rest), .file = r->file, .line = r->lineno
	};
	struct str effect = word(&rest), reach = word(&rest), far = word(&rest);
	size_t e = 0, k = 0;
	uint64_t n = 0;
	enum status st;

	while (e < 6 && !str_is(effect, effects[e]))
		e++;
	while (k < 3 && !str_is(reach, reaches[k]))
		k++;
	if (e == 6)
		return wrong(r, effect,
		    "a cue is denied, conditional, "
		    "expected, background, reported or void, not",
		    effect);
	if (k == 3)
		return wrong(r, reach,
		    "a cue reaches forward, backward or both, not", reach);
	if (!str_is(far, "clause") && !str_number(far, 100, &n))
		return wrong(
		    r, far, "a cue reaches N words or clause, not", far);
	c.effect = (enum effect)e;
	c.reach = (enum reach)k;
	c.tokens = n == 0 ? UINT32_MAX : (uint32_t)n;
	st = expr_compile(&r->set->grammar, rest, NOTHING, place_of(r, rest),
	    &c.match, r->fault);
	if (st != ST_OK)
		return st;
	if (!grow(r->set->grammar.arena, &r->set->cues, r->set->cues_n,
		&r->set->cues_room, sizeof(c)))
		return ST_NOMEM;
	r->set->cues[r->set->cues_n++] = c;
	return ST_OK;
}

static enum status
list_line(struct line_reader *r, struct str rest, struct expr **list, size_t *n,
    size_t *room)
{
	struct expr e;
	enum status st = expr_compile(
	    &r->set->grammar, rest, NOTHING, place_of(r, rest), &e, r->fault);

	if (st != ST_OK)
		return st;
	if (!grow(r->set->grammar.arena, list, *n, room, sizeof(e)))
		return ST_NOMEM;
	(*list)[(*n)++] = e;
	return ST_OK;
}

static enum status
stop_line(struct line_reader *r, struct str rest)
{
	return list_line(
	    r, rest, &r->set->stops, &r->set->stops_n, &r->set->stops_room);
}

static enum status
keep_line(struct line_reader *r, struct str rest)
{
	struct keep k;
	struct str expr = NOTHING, at = rest, nearest = NOTHING;
	const char *why = NULL;

	if (keep_read(r->set, rest, &k, &expr, &why, &at, &nearest) != ST_OK)
		return wrong_near(r, at, why, nearest);
	k.where = expr.n > 0;
	k.file = r->file;
	k.line = r->lineno;
	if (k.where) {
		enum status st = expr_compile(&r->set->grammar, expr, NOTHING,
		    place_of(r, expr), &k.match, r->fault);

		if (st != ST_OK)
			return st;
	}
	if (!grow(r->set->grammar.arena, &r->set->keeps, r->set->keeps_n,
		&r->set->keeps_room, sizeof(k)))
		return ST_NOMEM;
	r->set->keeps[r->set->keeps_n++] = k;
	return ST_OK;
}

static enum status
pseudo_line(struct line_reader *r, struct str rest)
{
	return list_line(r, rest, &r->set->pseudos, &r->set->pseudos_n,
	    &r->set->pseudos_room);
}

static const struct {
	const char *word;
	bool inside; /* only between "pattern" and "end" */
	enum status (*read)(struct line_reader *, struct str rest);
} lines[] = {
	{ "pattern", false, pattern_line },
	{ "cue", false, cue_line },
	{ "stop", false, stop_line },
	{ "pseudo", false, pseudo_line },
	{ "keep", false, keep_line },
	{ "event", true, event_line },
	{ "for", true, for_line },
	{ "match", true, match_line },
	{ "voice", true, voice_line },
	{ "unless", true, unless_line },
	{ "also", true, also_line },
	{ "actors", true, actors_line },
	{ "targets", true, targets_line },
	{ "minerals", true, minerals_line },
	{ "set", true, set_line },
	{ "require", true, require_line },
	{ "row", false, row_line },
	{ "rank", true, rank_line },
	{ "prior", true, prior_line },
	{ "ok", true, ok_line },
	{ "no", true, no_line },
	{ "end", true, end_line },
};

#define LINES (sizeof(lines) / sizeof(lines[0]))

static enum status
line_read(struct line_reader *r)
{
	struct str rest = str_trim(r->line), first;
	struct nearest near;

	if (rest.n == 0 || rest.p[0] == '#')
		return ST_OK;
	for (size_t i = 0; i < rest.n; i++)
		if ((unsigned char)rest.p[i] < ' ' && rest.p[i] != '\t')
			return wrong(r, str_sub(rest, i, 1),
			    "a control byte in the line", NOTHING);
	if (rest.p[0] == '@')
		return define_line(r, rest);
	first = word(&rest);
	near = nearest_to(first, 2);
	for (size_t i = 0; i < LINES; i++) {
		bool is = str_eq_nocase(first, str_of(lines[i].word));

		if (is && lines[i].inside && !r->open)
			return wrong(r, first,
			    "this line belongs inside a pattern:", first);
		if (is)
			return lines[i].read(r, rest);
		(void)nearest_try(&near, str_of(lines[i].word));
	}
	if (near.best.n > 0)
		return wrong(r, first, "unknown line; nearest is", near.best);
	return wrong(r, first, "unknown line", first);
}

enum status
reading_lines(
    struct set *set, const char *file, struct str text, struct fault *fault)
{
	struct line_reader *r = arena_take(set->grammar.arena, sizeof(*r));
	enum status st = ST_OK;

	if (r == NULL)
		return ST_NOMEM;
	r->set = set;
	r->file = file;
	r->fault = fault;
	if (str_starts(text, STR("\xef\xbb\xbf")))
		text = str_sub(text, 3, text.n);
	while (text.n > 0 && st == ST_OK) {
		r->lineno++;
		r->line = str_cut(&text, '\n');
		if (str_ends(r->line, STR("\r")))
			r->line.n--;
		st = line_read(r);
	}
	if (st == ST_OK && r->open)
		st = wrong(
		    r, r->line, "the last pattern lacks its \"end\":", r->p.id);
	return st;
}
