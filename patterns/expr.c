/*
 * The compiler of expressions: recursive descent, writing the regular
 * expression as it reads and keeping, of each sequence, the rarest symbols
 * that must stand in any match (the trigger prefilter).
 */
#include "patterns/expr.h"

#include <stdio.h>
#include <string.h>

#include "base/buf.h"

#define UNITS_MAX 8000u /* of one expression: 16 KB compiled is the limit */
#define DEPTH_MAX 12    /* macros and groups inside each other */
#define NEED_MAX  600u  /* trigger symbols of one expression */
#define GAP_MAX   40u   /* tokens a gap may span */

struct need {
	uint16_t *symbols;
	size_t n, room;
	unsigned cost;      /* 0: nothing is needed */
	struct shape shape; /* of all that was read */
};

#define NO_NEED ((struct need){ .symbols = NULL })

struct writer {
	struct grammar *g;
	struct arena *scratch; /* what only the compiling needs */
	struct place at;
	struct str whole; /* the outermost text, for columns */
	struct str each;
	struct fault *fault;
	struct expr *expr;
	uint16_t *units;
	size_t n;
	int depth;
	int deepest;      /* depth met so far */
	bool varies;      /* what was written hangs on "each" */
	unsigned repeats; /* "+" and "*" written so far */
	int look;         /* inside a look-ahead: no triggers, no slots */
	bool anchored;    /* the whole text begins with '^' */
};

struct verb_forms *
grammar_verb(struct grammar *g, struct str name)
{
	for (size_t i = 0; i < g->verbs_n; i++)
		if (str_eq(g->verbs[i].name, name))
			return &g->verbs[i];
	return NULL;
}

struct macro *
grammar_macro(struct grammar *g, struct str name)
{
	for (size_t i = 0; i < g->macros_n; i++)
		if (str_eq(g->macros[i].name, name))
			return &g->macros[i];
	return NULL;
}

static enum status
wrong(struct writer *w, struct str at, const char *what, struct str word,
    struct str nearest)
{
	unsigned col = w->at.col;

	if (w->whole.n > 0 && at.p >= w->whole.p &&
	    at.p <= w->whole.p + w->whole.n)
		col += (unsigned)(at.p - w->whole.p);
	if (nearest.n > 0)
		fault_at(w->fault, w->at.file, w->at.line, col,
		    "%s \"%.*s\"; did you mean \"%.*s\"?", what, STR_ARG(word),
		    STR_ARG(nearest));
	else if (word.n > 0)
		fault_at(w->fault, w->at.file, w->at.line, col, "%s \"%.*s\"",
		    what, STR_ARG(word));
	else
		fault_at(w->fault, w->at.file, w->at.line, col, "%s", what);
	return ST_SYNTAX;
}

#define NOTHING ((struct str){ NULL, 0 })

static enum status
unit(struct writer *w, uint16_t u)
{
	if (w->n == UNITS_MAX)
		return wrong(w, w->whole,
		    "the expression is too large when its macros are "
		    "written out",
		    NOTHING, NOTHING);
	w->units[w->n++] = u;
	return ST_OK;
}

static enum status
ascii(struct writer *w, const char *s)
{
	enum status st = ST_OK;

	while (*s != '\0' && st == ST_OK)
		st = unit(w, (uint16_t)(unsigned char)*s++);
	return st;
}

/* A symbol taken literally: signs are escaped, all else is itself. */
static enum status
literal(struct writer *w, uint16_t symbol)
{
	bool plain = symbol >= 0x80 || (symbol >= '0' && symbol <= '9') ||
		     (symbol >= 'a' && symbol <= 'z') ||
		     (symbol >= 'A' && symbol <= 'Z');
	enum status st = plain ? ST_OK : unit(w, '\\');

	return st != ST_OK ? st : unit(w, symbol);
}

/* Words too common to be worth waking a pattern for. */
static unsigned
word_cost(struct str form)
{
	static const char *const common[] = { "a", "an", "the", "of", "to",
		"in", "on", "for", "by", "with", "and", "or", "from", "as",
		"at", "is", "are", "was", "were", "be", "been", "has", "have",
		"had", "will", "would", "that", "this", "it", "its", "their",
		"'s", "not", "all", "any", "more", "new", "which", "who",
		"than", "into", "no", "up", "out" };

	for (size_t i = 0; i < sizeof(common) / sizeof(common[0]); i++)
		if (str_is(form, common[i]))
			return 1000;
	return 3;
}

/* Of a slot: how much oftener it is met than a word is.  Places stand in every
 * fourth sentence. */
#define TYPE_WEIGHT  60u
#define PLACE_WEIGHT 250u

static bool
need_add(struct writer *w, struct need *need, uint16_t symbol, unsigned cost)
{
	if (need->n == NEED_MAX) {
		need->cost = 0;
		return true;
	}
	if (need->n == need->room) {
		size_t room = need->room == 0 ? 8 : need->room * 2;
		uint16_t *more = arena_take(w->scratch, room * sizeof(*more));

		if (more == NULL)
			return false;
		if (need->n > 0)
			memcpy(more, need->symbols, need->n * sizeof(*more));
		need->symbols = more;
		need->room = room;
	}
	need->symbols[need->n++] = symbol;
	need->cost += cost;
	return true;
}

/* Of two things that must both stand, the cheaper to wait for. */
static struct need
need_best(struct need a, struct need b)
{
	if (a.cost == 0)
		return b;
	if (b.cost == 0)
		return a;
	return a.cost <= b.cost ? a : b;
}

/* Whether "u" matches just one unit: a symbol, or a class of them. */
static bool
one_unit(const uint16_t *u, size_t n)
{
	if (n == 1)
		return true;
	if (n == 2)
		return u[0] == '\\';
	if (n < 3 || u[0] != '[' || u[1] == '^')
		return false;
	for (size_t i = 1; i < n; i++) {
		if (u[i] == ']')
			return i == n - 1;
		i += u[i] == '\\';
	}
	return false;
}

/* Takes the "(?:...)" written since "from" off what is one unit anyway. */
static void
unwrap(struct writer *w, size_t from)
{
	size_t n = w->n - from;

	if (n < 5 || !one_unit(w->units + from + 3, n - 4))
		return;
	memmove(
	    w->units + from, w->units + from + 3, (n - 4) * sizeof(*w->units));
	w->n -= 4;
}

/*
 * Two alternatives side by side of one unit each become one class: the same
 * matches in the same order, and nothing to come back to.  "first" is where
 * the one begins and "second" the other, a '|' between them; true where they
 * are one now.
 */
static bool
joined(struct writer *w, size_t first, size_t second)
{
	const uint16_t *a = w->units + first, *b = w->units + second;
	size_t an = second - 1 - first, bn = w->n - second, n = 0;
	uint16_t *to;

	if (!one_unit(a, an) || !one_unit(b, bn) ||
	    (to = arena_take(w->scratch, (an + bn + 2) * sizeof(*to))) == NULL)
		return false;
	to[n++] = '[';
	memcpy(to + n, a[0] == '[' ? a + 1 : a,
	    (a[0] == '[' ? an - 2 : an) * sizeof(*to));
	n += a[0] == '[' ? an - 2 : an;
	memcpy(to + n, b[0] == '[' ? b + 1 : b,
	    (b[0] == '[' ? bn - 2 : bn) * sizeof(*to));
	n += b[0] == '[' ? bn - 2 : bn;
	to[n++] = ']';
	/* "a|b" is three units, "[ab]" four. */
	if (first + n > UNITS_MAX)
		return false;
	memcpy(w->units + first, to, n * sizeof(*to));
	w->n = first + n;
	return true;
}

static enum status alt(struct writer *w, struct str *s, struct need *need);

/* A whole text as an alternative of its own, as "(?:...)". */
static enum status
sub(struct writer *w, struct str text, struct need *need)
{
	size_t from = w->n;
	enum status st;

	if (++w->depth > DEPTH_MAX)
		return wrong(w, text, "macros name each other too deeply",
		    NOTHING, NOTHING);
	if (w->depth > w->deepest)
		w->deepest = w->depth;
	if ((st = ascii(w, "(?:")) != ST_OK ||
	    (st = alt(w, &text, need)) != ST_OK ||
	    (st = ascii(w, ")")) != ST_OK)
		return st;
	w->depth--;
	if (text.n > 0)
		return wrong(w, text, "')' without '('", NOTHING, NOTHING);
	unwrap(w, from);
	return ST_OK;
}

/* ---- pieces -------------------------------------------------------------- */

/* Most of what an expression is made of stood in an earlier one: a macro or a
 * reference to verbs is compiled once, and then written as it was. */
struct piece {
	struct piece *next;
	struct str text; /* of a reference to verbs */
	uint16_t *units;
	size_t n;
	struct need need;
	int depth; /* within it */
	unsigned repeats;
};

struct before {
	size_t n, slots;
	int deepest;
	bool varies;
	unsigned repeats;
};

static struct before
piece_begin(struct writer *w)
{
	struct before b = { w->n, w->expr->slots_n, w->deepest, w->varies,
		w->repeats };

	w->deepest = w->depth;
	w->varies = false;
	return b;
}

/* What was written since "b", to be written again: NULL where it depends on
 * where it stands. */
static struct piece *
piece_end(struct writer *w, struct before b, const struct need *need)
{
	struct arena *a = w->g->arena;
	size_t n = w->n - b.n;
	struct piece *p = NULL;

	if (!w->varies && w->expr->slots_n == b.slots &&
	    (p = arena_take(a, sizeof(*p))) != NULL) {
		*p = (struct piece){ .n = n,
			.need = *need,
			.depth = w->deepest - w->depth,
			.repeats = w->repeats - b.repeats };
		p->units = arena_take(a, (n + 1) * sizeof(*p->units));
		p->need.room = need->n;
		p->need.symbols =
		    arena_take(a, (need->n + 1) * sizeof(*p->need.symbols));
		if (p->units == NULL || p->need.symbols == NULL)
			return NULL;
		memcpy(p->units, w->units + b.n, n * sizeof(*p->units));
		if (need->n > 0)
			memcpy(p->need.symbols, need->symbols,
			    need->n * sizeof(*p->need.symbols));
	}
	if (b.deepest > w->deepest)
		w->deepest = b.deepest;
	w->varies |= b.varies;
	return p;
}

/* False where it does not fit: written out, it is said why. */
static bool
piece_put(struct writer *w, const struct piece *p, struct need *need)
{
	if (p == NULL || w->depth + p->depth > DEPTH_MAX ||
	    w->n + p->n > UNITS_MAX)
		return false;
	memcpy(w->units + w->n, p->units, p->n * sizeof(*p->units));
	w->n += p->n;
	w->repeats += p->repeats;
	if (w->depth + p->depth > w->deepest)
		w->deepest = w->depth + p->depth;
	*need = p->need;
	return true;
}

static struct piece **
piece_slot(struct grammar *g, struct str text)
{
	uint32_t h = 2166136261u;

	for (size_t i = 0; i < text.n; i++)
		h = (h ^ (unsigned char)text.p[i]) * 16777619u;
	return &g->pieces[(h ^ h >> 15) % GRAMMAR_PIECES];
}

static bool
name_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '%' ||
	       c == '.';
}

/* "%T" inside a macro or event name becomes the word of this expansion. */
static struct str
expand(struct writer *w, struct str name)
{
	size_t at = str_find(name, STR("%T"), 0);
	struct buf b = buf_new(256);
	struct str out;

	if (at == SIZE_MAX)
		return name;
	w->varies = true;
	buf_str(&b, str_sub(name, 0, at));
	buf_str(&b, w->each);
	buf_str(&b, str_sub(name, at + 2, name.n));
	out = str_keep(w->g->arena, buf_view(&b));
	buf_free(&b);
	return out;
}

static struct str
nearest_verb(struct grammar *g, struct str word)
{
	struct nearest near = nearest_to(word, 2);

	for (size_t i = 0; i < g->verbs_n; i++)
		(void)nearest_try(&near, g->verbs[i].name);
	return near.best;
}

static struct str
nearest_macro(struct grammar *g, struct str word)
{
	struct nearest near = nearest_to(word, 2);

	for (size_t i = 0; i < g->macros_n; i++)
		(void)nearest_try(&near, g->macros[i].name);
	return near.best;
}

/* <verb>, <verb.pp>, <a|b.ing>: the forms of verbs. */
static enum status
verb_forms(struct writer *w, struct str inside, struct need *need)
{
	static const struct {
		const char *word;
		unsigned forms; /* bits of struct verb_forms's forms */
	} forms[] = { { "base", 1 }, { "s", 2 }, { "past", 4 }, { "pp", 8 },
		{ "ing", 16 }, { "fin", 7 }, { "act", 23 }, { "all", 31 } };
	size_t start = w->n, before = SIZE_MAX, from;
	enum status st = ascii(w, "(?:");
	struct shapes shapes = { .n = 0 };
	struct need all = NO_NEED;

	while (inside.n > 0 && st == ST_OK) {
		struct str part = str_trim(str_cut(&inside, '|'));
		struct str form = part;
		struct str name = str_cut(&form, '.');
		unsigned bits = 0;
		struct verb_forms *v = grammar_verb(w->g, name);

		for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
			if (str_is(
				form.n > 0 ? form : STR("all"), forms[i].word))
				bits = forms[i].forms;
		if (v == NULL)
			return wrong(w, part, "unknown verb", name,
			    nearest_verb(w->g, name));
		if (bits == 0)
			return wrong(w, part,
			    "a verb's form is base, s, past, pp, ing, fin, act "
			    "or all, not",
			    form, NOTHING);
		v->used = true;
		for (size_t i = 0; i < 5 && st == ST_OK; i++) {
			if (!(bits & 1u << i) || v->forms[i].n == 0)
				continue;
			if (before != SIZE_MAX)
				st = unit(w, '|');
			from = w->n;
			if (st == ST_OK) {
				struct need one = NO_NEED;

				st = sub(w, v->forms[i], &one);
				if (before == SIZE_MAX ||
				    !joined(w, before, from))
					before = from;
				for (size_t k = 0; k < one.n; k++)
					if (!need_add(
						w, &all, one.symbols[k], 1))
						return ST_NOMEM;
				all.cost += 2;
				shapes_add(w->g->sets, &shapes, one.shape);
			}
		}
	}
	all.shape = shapes_end(w->g->sets, &shapes);
	*need = all;
	if (st == ST_OK && (st = ascii(w, ")")) == ST_OK)
		unwrap(w, start);
	return st;
}

static enum status
verb_ref(struct writer *w, struct str inside, struct need *need)
{
	struct piece **slot = piece_slot(w->g, inside), *p = *slot;
	struct before b;
	enum status st;

	while (p != NULL && !str_eq(p->text, inside))
		p = p->next;
	if (piece_put(w, p, need))
		return ST_OK;
	b = piece_begin(w);
	st = verb_forms(w, inside, need);
	if (st == ST_OK && (p = piece_end(w, b, need)) != NULL) {
		p->text = str_keep(w->g->arena, inside);
		p->next = *slot;
		*slot = p;
	}
	return st;
}

static bool
variant_symbols(struct str word, enum variant *out)
{
	static const char *const words[] = {
#define X(name, word) word,
		VARIANT_LIST(X)
#undef X
	};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (str_is(word, words[i])) {
			*out = (enum variant)i;
			return true;
		}
	if (str_is(word, "list") || str_is(word, "location")) {
		*out =
		    str_is(word, "list") ? VARIANT_LIST_OF : VARIANT_LOCATION;
		return true;
	}
	return false;
}

/* TYPE or TYPE[adj,capital]: written into a class that is already open. */
static enum status
type_class(struct writer *w, struct str ref, struct need *need)
{
	size_t open = str_find(ref, STR("["), 0);
	struct str name = str_sub(ref, 0, open == SIZE_MAX ? ref.n : open);
	struct str kinds = open == SIZE_MAX
			       ? NOTHING
			       : str_sub(ref, open + 1, ref.n - open - 2);
	uint16_t type = lexicon_type_find(w->g->lexicon, name);
	uint16_t base;
	enum status st = ST_OK;

	if (type == VOCAB_TYPES)
		return wrong(w, ref, "unknown type", name,
		    lexicon_nearest_type(w->g->lexicon, name));
	base = (uint16_t)(SYMBOL_TYPE + type * TYPE_VARIANTS);
	if (kinds.n == 0) {
		/* Whatever says the thing, but for places that only tell where. */
		for (uint16_t i = 0; i < TYPE_VARIANTS; i++)
			if (i != VARIANT_LOCATION &&
			    !need_add(w, need, (uint16_t)(base + i), 3))
				return ST_NOMEM;
		if ((st = unit(w, base)) != ST_OK ||
		    (st = unit(w, '-')) != ST_OK ||
		    (st = unit(w, (uint16_t)(base + VARIANT_LOCATION - 1))) !=
			ST_OK)
			return st;
		return unit(w, (uint16_t)(base + VARIANT_LIST_OF));
	}
	while (kinds.n > 0 && st == ST_OK) {
		struct str kind = str_trim(str_cut(&kinds, ','));
		enum variant v;

		if (!variant_symbols(kind, &v))
			return wrong(
			    w, ref, "unknown kind of a type", kind, NOTHING);
		if (!need_add(w, need, (uint16_t)(base + v), 10))
			return ST_NOMEM;
		st = unit(w, (uint16_t)(base + v));
	}
	return st;
}

static unsigned
type_weight(const struct writer *w, const struct need *need)
{
	uint16_t place = lexicon_type_find(w->g->lexicon, STR("PLACE"));

	for (size_t i = 0; i < need->n; i++)
		if (need->symbols[i] == SYMBOL_TYPE + place * TYPE_VARIANTS)
			return PLACE_WEIGHT;
	return TYPE_WEIGHT;
}

/* {slot:TYPE|TYPE[kind]} or {TYPE}. */
static enum status
slot_ref(struct writer *w, struct str inside, struct need *need)
{
	size_t colon = str_find(inside, STR(":"), 0);
	struct str name = NOTHING;
	enum status st;

	if (colon != SIZE_MAX) {
		name = str_trim(str_sub(inside, 0, colon));
		inside = str_trim(str_sub(inside, colon + 1, inside.n));
		if (w->look > 0)
			return wrong(w, inside,
			    "a slot cannot stand in what must be absent",
			    NOTHING, NOTHING);
		if (w->expr->slots_n == EXPR_SLOTS)
			return wrong(
			    w, inside, "too many slots", NOTHING, NOTHING);
		w->expr->slots[w->expr->slots_n++] = name;
	}
	if ((st = ascii(w, name.n > 0 ? "([" : "[")) != ST_OK)
		return st;
	while (inside.n > 0 && st == ST_OK) {
		struct str ref = str_trim(str_cut(&inside, '|'));

		if (str_ends(ref, STR("+"))) /* lists are always welcome */
			ref.n--;
		st = type_class(w, ref, need);
	}
	need->shape = need->cost == 0 ? shape_gap(1, 1)
				      : shape_set(w->g->sets, need->symbols,
					    need->n, type_weight(w, need));
	return st != ST_OK ? st : ascii(w, name.n > 0 ? "])" : "]");
}

/* ~n or ~n-m: a gap inside the clause. */
static enum status
gap(struct writer *w, struct str *s, struct need *need)
{
	uint64_t n = 0;
	size_t digits = 0;
	char text[40];

	while (digits < s->n && s->p[digits] >= '0' && s->p[digits] <= '9')
		digits++;
	if (!str_number(str_sub(*s, 0, digits), GAP_MAX, &n) || n == 0)
		return wrong(
		    w, *s, "a gap is ~1 to ~40 words", NOTHING, NOTHING);
	*s = str_sub(*s, digits, s->n);
	need->shape = shape_gap(0, (unsigned)n);
	text[0] = '\0';
	(void)snprintf(text, sizeof(text), "[^;*]{0,%u}?", (unsigned)n);
	return ascii(w, text);
}

/*
 * A word that is a name by itself is read as a mention, and never stands as a
 * word: a slip that no proof need show.  What a macro says is not looked at,
 * as it is written for many places.
 */
static enum status
shadow_note(struct writer *w, struct str text)
{
	struct grammar *g = w->g;
	struct sighting seen;
	struct tokens t;
	struct str forms[8];
	struct shadow *to;

	if (w->whole.n == 0 || text.p < w->whole.p ||
	    text.p > w->whole.p + w->whole.n || g->shadows_n == SHADOWS_MAX)
		return ST_OK;
	if (token_cut(w->scratch, text, 0, (uint32_t)text.n, &t) != ST_OK)
		return ST_NOMEM;
	if (t.n == 0 || t.n > sizeof(forms) / sizeof(forms[0]))
		return ST_OK;
	if (!vocab_mark(lexicon_vocab(g->lexicon), w->scratch, text, &t, forms))
		return ST_NOMEM;
	if (!lexicon_match(g->lexicon, text, &t, (struct stretch){ 0, t.n }, 0,
		NOTHING, &seen) ||
	    seen.end != t.n || seen.guarded)
		return ST_OK;
	for (size_t i = 0; i < g->shadows_n; i++)
		if (g->shadows[i].at.line == w->at.line &&
		    g->shadows[i].at.file == w->at.file &&
		    str_eq(g->shadows[i].word, text))
			return ST_OK;
	if (g->shadows == NULL &&
	    (g->shadows = arena_take(
		 g->arena, SHADOWS_MAX * sizeof(*g->shadows))) == NULL)
		return ST_NOMEM;
	to = &g->shadows[g->shadows_n++];
	*to = (struct shadow){ w->at, text, seen.term->type };
	to->at.col += (unsigned)(text.p - w->whole.p);
	return ST_OK;
}

static enum status
words(struct writer *w, struct str text, struct need *need)
{
	uint16_t *symbols;
	size_t n;
	enum status st = ST_OK;

	if (!vocab_symbols(
		lexicon_vocab(w->g->lexicon), w->scratch, text, &symbols, &n))
		return ST_NOMEM;
	if (n == 0)
		return wrong(w, text, "what is this?", text, NOTHING);
	if ((st = shadow_note(w, text)) != ST_OK)
		return st;
	if (n > 1)
		st = ascii(w, "(?:");
	for (size_t i = 0; i < n && st == ST_OK; i++) {
		struct need one = NO_NEED;
		struct shape so_far = need->shape;
		unsigned cost =
		    symbols[i] < SYMBOL_WORD
			? 500
			: word_cost(vocab_form(
			      lexicon_vocab(w->g->lexicon), symbols[i]));

		if (!need_add(w, &one, symbols[i], cost))
			return ST_NOMEM;
		*need = need_best(*need, one);
		need->shape =
		    shape_then(so_far, shape_set(w->g->sets, &symbols[i], 1,
					   cost > 100 ? 200 : cost));
		st = literal(w, symbols[i]);
	}
	return st == ST_OK && n > 1 ? ascii(w, ")") : st;
}

/* The text up to the closing sign that matches s->p[0]; "s" moves past it. */
static bool
enclosed(struct str *s, char open, char close, struct str *inside)
{
	size_t depth = 0;

	for (size_t i = 0; i < s->n; i++) {
		if (s->p[i] == open)
			depth++;
		else if (s->p[i] == close && --depth == 0) {
			*inside = str_sub(*s, 1, i - 1);
			*s = str_sub(*s, i + 1, s->n);
			return true;
		}
	}
	return false;
}

static enum status
macro_ref(struct writer *w, struct str *s, struct need *need)
{
	size_t n = 0;
	struct str name;
	struct macro *m;
	struct before b;
	enum status st;

	while (n < s->n && name_char(s->p[n]))
		n++;
	name = str_sub(*s, 0, n);
	*s = str_sub(*s, n, s->n);
	m = grammar_macro(w->g, expand(w, name));
	if (m == NULL)
		return wrong(w, name, "unknown macro", expand(w, name),
		    nearest_macro(w->g, expand(w, name)));
	m->used = true;
	if (piece_put(w, m->piece, need))
		return ST_OK;
	b = piece_begin(w);
	st = sub(w, m->text, need);
	if (st == ST_OK)
		m->piece = piece_end(w, b, need);
	return st;
}

/* One atom; "need" is what it makes necessary. */
static enum status
atom(struct writer *w, struct str *s, struct need *need)
{
	struct str inside, start = *s;
	char c = s->p[0];
	size_t n = 0;

	switch (c) {
	case '(':
		if (!enclosed(s, '(', ')', &inside))
			return wrong(
			    w, start, "'(' is not closed", NOTHING, NOTHING);
		return sub(w, inside, need);
	case '<':
		if (!enclosed(s, '<', '>', &inside))
			return wrong(
			    w, start, "'<' is not closed", NOTHING, NOTHING);
		return verb_ref(w, inside, need);
	case '{':
		if (!enclosed(s, '{', '}', &inside))
			return wrong(
			    w, start, "'{' is not closed", NOTHING, NOTHING);
		return slot_ref(w, inside, need);
	case '"':
		for (n = 1; n < s->n && s->p[n] != '"'; n++)
			;
		inside = str_sub(*s, 1, n - 1);
		*s = str_sub(*s, n + 1, s->n);
		return words(w, inside, need);
	case '@':
		*s = str_sub(*s, 1, s->n);
		return macro_ref(w, s, need);
	case '~':
		*s = str_sub(*s, 1, s->n);
		return gap(w, s, need);
	case '^':
		*s = str_sub(*s, 1, s->n);
		/* The sieve passes by the openers of an anchored whole. */
		need->shape =
		    shape_gap(0, w->anchored && w->n == 0 ? 0 : NEED_FAR);
		return ascii(w, "^[" NEED_OPENERS "]*");
	case '$':
		*s = str_sub(*s, 1, s->n);
		need->shape = shape_gap(0, NEED_FAR);
		return ascii(w, "[.!?\"]*$");
	default:
		break;
	}
	if (c == '!' && s->n > 1 && s->p[1] == '(') {
		struct need none = NO_NEED;
		enum status st;

		*s = str_sub(*s, 1, s->n);
		if (!enclosed(s, '(', ')', &inside))
			return wrong(
			    w, start, "'(' is not closed", NOTHING, NOTHING);
		w->look++;
		if ((st = ascii(w, "(?!")) != ST_OK ||
		    (st = sub(w, inside, &none)) != ST_OK)
			return st;
		w->look--;
		return ascii(w, ")");
	}
	while (n < s->n && s->p[n] != ' ' && s->p[n] != '\t' &&
	       strchr("()|<>{}\"@~^?+*", s->p[n]) == NULL)
		n++;
	if (n == 0)
		return wrong(w, start, "a sign that means nothing here",
		    NOTHING, NOTHING);
	inside = str_sub(*s, 0, n);
	*s = str_sub(*s, n, s->n);
	return words(w, inside, need);
}

/* What was written since "from" as one thing, so that "?" is of all of it. */
static enum status
wrap(struct writer *w, size_t from)
{
	size_t n = w->n - from;
	enum status st;

	if (one_unit(w->units + from, n))
		return ST_OK;
	if ((st = ascii(w, "(?:)")) != ST_OK)
		return st;
	memmove(w->units + from + 3, w->units + from, n * sizeof(*w->units));
	w->units[from] = '(';
	w->units[from + 1] = '?';
	w->units[from + 2] = ':';
	w->units[w->n - 1] = ')';
	return ST_OK;
}

static enum status
seq(struct writer *w, struct str *s, struct need *need)
{
	enum status st = ST_OK;
	struct shape so_far = need->shape;

	for (;;) {
		struct need one = NO_NEED;
		size_t from = w->n;
		unsigned repeats = w->repeats;
		struct str start;

		*s = str_trim(*s);
		start = *s;
		if (s->n == 0 || s->p[0] == '|' || s->p[0] == ')')
			return ST_OK;
		if ((st = atom(w, s, &one)) != ST_OK)
			return st;
		if (s->n > 0 && strchr("?+*", s->p[0]) != NULL) {
			char q = s->p[0];

			*s = str_sub(*s, 1, s->n);
			if (q != '?' && w->repeats > repeats)
				return wrong(w, start,
				    "a \"+\" or \"*\" stands inside of another",
				    NOTHING, NOTHING);
			w->repeats += q != '?';
			if ((st = wrap(w, from)) != ST_OK)
				return st;
			st = ascii(w, q == '?'   ? "?"
				      : q == '+' ? "{1,4}"
						 : "{0,4}");
			if (q != '+')
				one.cost = 0;
			one.shape =
			    shape_times(one.shape, q == '+', q == '?' ? 1 : 4);
		}
		if (st != ST_OK)
			return st;
		so_far = shape_then(so_far, one.shape);
		*need = need_best(*need, one);
		need->shape = so_far;
	}
}

static enum status
alt(struct writer *w, struct str *s, struct need *need)
{
	struct need all = NO_NEED;
	struct shapes shapes = { .n = 0 };
	bool any_free = false;
	size_t before = SIZE_MAX, from = w->n;

	for (;;) {
		struct need one = NO_NEED;
		enum status st = seq(w, s, &one);

		if (st != ST_OK)
			return st;
		if (before == SIZE_MAX || !joined(w, before, from))
			before = from;
		any_free |= one.cost == 0;
		for (size_t i = 0; i < one.n; i++)
			if (!need_add(w, &all, one.symbols[i], 0))
				return ST_NOMEM;
		all.cost += one.cost;
		shapes_add(w->g->sets, &shapes, one.shape);
		if (s->n == 0 || s->p[0] != '|')
			break;
		*s = str_sub(*s, 1, s->n);
		if ((st = unit(w, '|')) != ST_OK)
			return st;
		from = w->n;
	}
	if (any_free)
		all.cost = 0;
	all.shape = shapes_end(w->g->sets, &shapes);
	*need = all;
	return ST_OK;
}

/* Whether a text begins with '^' in all that it may be. */
static bool
anchors(struct str text)
{
	int depth = 0;
	bool quoted = false;

	if (text.n == 0 || text.p[0] != '^')
		return false;
	for (size_t i = 0; i < text.n; i++) {
		char c = text.p[i];

		quoted ^= c == '"';
		if (!quoted)
			depth += (c == '(') - (c == ')');
		if (!quoted && depth == 0 && c == '|')
			return false;
	}
	return true;
}

static enum status
compile(struct writer *w, struct str text, struct expr *out)
{
	struct arena *kept = w->g->arena;
	struct need need = NO_NEED;
	struct expr *e = w->expr;
	struct str *slots;
	enum status st;

	w->units = arena_take(w->scratch, UNITS_MAX * sizeof(*w->units));
	if (w->units == NULL)
		return ST_NOMEM;
	text = str_trim(text);
	w->anchored = anchors(text);
	if ((st = alt(w, &text, &need)) != ST_OK)
		return st;
	if (text.n > 0)
		return wrong(w, text, "')' without '('", NOTHING, NOTHING);
	if (need.cost == 0 || need.n == 0)
		return wrong(w, w->whole,
		    "no word must stand in a match, so nothing would wake "
		    "this pattern",
		    NOTHING, NOTHING);
	e->units = arena_take(kept, w->n * sizeof(*e->units));
	e->triggers = arena_take(kept, need.n * sizeof(*e->triggers));
	slots = arena_take(kept, (e->slots_n + 1) * sizeof(*slots));
	if (e->units == NULL || e->triggers == NULL || slots == NULL)
		return ST_NOMEM;
	memcpy(slots, e->slots, e->slots_n * sizeof(*slots));
	e->slots = slots;
	memcpy(e->units, w->units, w->n * sizeof(*e->units));
	memcpy(e->triggers, need.symbols, need.n * sizeof(*e->triggers));
	e->n = w->n;
	e->triggers_n = need.n;
	e->at = w->at;
	e->shape = need.shape;
	e->shape.anchored = w->anchored;
	if (e->shape.n == 0)
		e->shape = shape_then(shape_gap(0, NEED_FAR),
		    shape_set(w->g->sets, need.symbols, need.n, 500));
	*out = *e;
	return ST_OK;
}

enum status
expr_compile(struct grammar *g, struct str text, struct str each,
    struct place at, struct expr *out, struct fault *fault)
{
	struct str slots[EXPR_SLOTS];
	struct expr e = { .slots = slots };
	struct writer w = { .g = g,
		.scratch = g->scratch,
		.at = at,
		.whole = text,
		.each = each,
		.fault = fault,
		.expr = &e };

	arena_reset(g->scratch);
	return compile(&w, text, out);
}
