/*
 * Reads gazetteer files into the lexicon.  Says every fault by line and
 * column and never guesses what a line meant.
 */
#include <string.h>

#include "patterns/surface.h"

struct gazetteer_reader {
	struct lexicon *lexicon;
	struct arena *arena;
	const char *file;
	struct str line; /* the line being read */
	unsigned lineno;
	struct term *term;
	struct fault *fault;
};

static enum status
wrong(const struct gazetteer_reader *r, struct str at, const char *what)
{
	unsigned col = 1;

	if (r->line.n > 0 && at.p >= r->line.p && at.p <= r->line.p + r->line.n)
		col += (unsigned)(at.p - r->line.p);
	fault_at(r->fault, r->file, r->lineno, col, "%s", what);
	return ST_SYNTAX;
}

static const char *const variants[] = {
#define X(name, word) word,
	VARIANT_LIST(X)
#undef X
};

static bool
variant_of(struct str word, enum variant *out)
{
	for (size_t i = 0; i < sizeof(variants) / sizeof(variants[0]); i++)
		if (str_is(word, variants[i])) {
			*out = (enum variant)i;
			return true;
		}
	return false;
}

/* !before "a" | "b": one side a quoted surface. */
static enum status
sides_read(
    struct gazetteer_reader *r, struct str flag, bool after, struct surface *s)
{
	while (flag.n > 0) {
		struct str part = str_trim(str_cut(&flag, '|'));
		struct side *side;

		if (part.n < 3 || part.p[0] != '"' || part.p[part.n - 1] != '"')
			return wrong(r, part,
			    "what a guard forbids stands in quotes: \"word\"");
		side = arena_take(r->arena, sizeof(*side));
		if (side == NULL ||
		    !vocab_symbols(lexicon_vocab(r->lexicon), r->arena,
			str_sub(part, 1, part.n - 2), &side->symbols, &side->n))
			return ST_NOMEM;
		side->after = after;
		side->next = s->sides;
		s->sides = side;
	}
	return ST_OK;
}

static enum status
flag_read(struct gazetteer_reader *r, struct str flag, struct surface *s)
{
	static const struct {
		const char *word;
		size_t to; /* offset of the struct str it fills */
	} texts[] = {
		{ "form=", offsetof(struct surface, form) },
		{ "from ", offsetof(struct surface, from) },
		{ "until ", offsetof(struct surface, until) },
	};

	if (str_is(flag, "case")) {
		s->exact = true;
		return ST_OK;
	}
	if (variant_of(flag, &s->variant)) {
		s->weak = s->variant == VARIANT_WEAK;
		if (s->weak)
			s->variant = VARIANT_NAME;
		return ST_OK;
	}
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		struct str word = str_of(texts[i].word);
		struct str value;

		if (!str_starts(flag, word))
			continue;
		value = str_trim(str_sub(flag, word.n, flag.n));
		memcpy((char *)s + texts[i].to, &value, sizeof(value));
		return ST_OK;
	}
	if (str_starts(flag, STR("!before ")))
		return sides_read(r, str_sub(flag, 8, flag.n), false, s);
	if (str_starts(flag, STR("!after ")))
		return sides_read(r, str_sub(flag, 7, flag.n), true, s);
	return wrong(r, flag,
	    "unknown flag; known are case, adj, capital, gov, person, member, "
	    "stateco, weak, head, trade, loose, form=, from, until, !before, "
	    "!after");
}

/* Takes the next surface with its flags off "rest". */
static enum status
surface_read(struct gazetteer_reader *r, struct str *rest)
{
	struct surface *s = arena_take(r->arena, sizeof(*s));
	const struct term *by;
	struct str part, flags = { NULL, 0 };
	uint16_t *symbols;
	size_t n, end = 0;
	bool inside = false, quoted = false;
	enum status st;

	if (s == NULL)
		return ST_NOMEM;
	for (; end < rest->n; end++) {
		char c = rest->p[end];

		if (c == '"' && inside)
			quoted = !quoted;
		else if (c == '[' && !quoted)
			inside = true;
		else if (c == ']' && !quoted)
			inside = false;
		else if (c == '|' && !inside)
			break;
	}
	part = str_trim(str_sub(*rest, 0, end));
	*rest = end < rest->n ? str_sub(*rest, end + 1, rest->n)
			      : (struct str){ NULL, 0 };
	if (part.n == 0)
		return ST_OK;
	if (part.p[part.n - 1] == ']') {
		size_t open = str_find(part, STR("["), 0);

		if (open == SIZE_MAX)
			return wrong(r, part, "']' without '['");
		flags = str_sub(part, open + 1, part.n - open - 2);
		part = str_trim(str_sub(part, 0, open));
	}
	s->text = part;
	s->term = r->term;
	while (flags.n > 0) {
		struct str flag = str_trim(str_cut(&flags, ';'));

		if (flag.n > 0 && (st = flag_read(r, flag, s)) != ST_OK)
			return st;
	}
	if (part.n < 3 && !s->exact)
		return wrong(
		    r, part, "a surface under three letters needs [case]");
	if (!vocab_symbols(
		lexicon_vocab(r->lexicon), r->arena, part, &symbols, &n))
		return ST_NOMEM;
	if (n == 0)
		return wrong(r, part, "a surface needs a word");
	if (!lexicon_add(r->lexicon, symbols, n, s, &by))
		return ST_NOMEM;
	if (by != NULL &&
	    !lexicon_note(r->lexicon,
		(struct shadowed){ r->file, r->lineno,
		    (unsigned)(part.p - r->line.p) + 1, part, by, NULL }))
		return ST_NOMEM;
	return ST_OK;
}

/* ID TYPE(attrs), and "rest" is left at the first surface. */
static enum status
head_read(struct gazetteer_reader *r, struct str *rest)
{
	struct str id, type, attrs = { NULL, 0 };
	uint16_t number;
	size_t open, at = 0;

	while (at < rest->n && rest->p[at] != ' ' && rest->p[at] != '\t')
		at++;
	id = str_sub(*rest, 0, at);
	*rest = str_trim(str_sub(*rest, at, rest->n));
	at = 0;
	while (at < rest->n && rest->p[at] != ' ' && rest->p[at] != '\t' &&
	       rest->p[at] != '(')
		at++;
	type = str_sub(*rest, 0, at);
	if (at < rest->n && rest->p[at] == '(') {
		open = at + 1;
		while (at < rest->n && rest->p[at] != ')')
			at++;
		if (at == rest->n)
			return wrong(
			    r, type, "'(' of the attributes is not closed");
		attrs = str_sub(*rest, open, at - open);
		at++;
	}
	*rest = str_trim(str_sub(*rest, at, rest->n));
	if (type.n == 0)
		return wrong(r, id, "an entry needs a type after its id");
	for (size_t i = 0; i < type.n; i++)
		if (!((type.p[i] >= 'A' && type.p[i] <= 'Z') ||
			type.p[i] == '_'))
			return wrong(r, type, "a type is written in capitals");
	number = lexicon_type(r->lexicon, type);
	if (number == VOCAB_TYPES)
		return wrong(r, type, "too many types");
	r->term = lexicon_term_make(r->lexicon, number, id);
	if (r->term == NULL)
		return ST_NOMEM;
	if (r->term->attrs.n == 0)
		r->term->attrs = attrs;
	r->term->file = str_of(r->file);
	r->term->line = r->lineno;
	return ST_OK;
}

static enum status
line_read(struct gazetteer_reader *r)
{
	struct str rest = r->line;
	enum status st = ST_OK;

	for (size_t i = 0; i < rest.n; i++)
		if ((unsigned char)rest.p[i] < ' ' && rest.p[i] != '\t')
			return wrong(r, str_sub(rest, i, 1),
			    "a control byte in the line");
	if (str_trim(rest).n == 0 || str_trim(rest).p[0] == '#')
		return ST_OK;
	if (rest.p[0] == ' ' || rest.p[0] == '\t') {
		rest = str_trim(rest);
		if (r->term == NULL || rest.p[0] != '|')
			return wrong(r, rest,
			    "an indented line continues an entry with '|'");
		rest = str_sub(rest, 1, rest.n);
	} else if ((st = head_read(r, &rest)) != ST_OK) {
		return st;
	}
	while (rest.n > 0 && st == ST_OK)
		st = surface_read(r, &rest);
	return st;
}

enum status
lexicon_read(
    struct lexicon *l, const char *file, struct str text, struct fault *fault)
{
	struct gazetteer_reader r = {
		.lexicon = l, .arena = lexicon_arena(l), .fault = fault
	};
	struct str kept = str_keep(r.arena, text);
	struct str name = str_keep(r.arena, str_of(file));
	enum status st = ST_OK;

	if (kept.n != text.n || name.n == 0)
		return ST_NOMEM;
	r.file = name.p;
	if (str_starts(kept, STR("\xef\xbb\xbf")))
		kept = str_sub(kept, 3, kept.n);
	while (kept.n > 0 && st == ST_OK) {
		r.lineno++;
		r.line = str_cut(&kept, '\n');
		if (str_ends(r.line, STR("\r")))
			r.line.n--;
		st = line_read(&r);
	}
	/* The copy of the name dies with the lexicon, the fault may not. */
	if (st != ST_OK && fault != NULL && fault->file == name.p)
		fault->file = file;
	return st;
}
