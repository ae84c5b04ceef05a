/*
 * Blocks into sentences: by stops, line ends of lists and a byte ceiling.
 * Works on tokens, so that a stop inside a number or initials ends nothing.
 */
#include <string.h>

#include "extract/work.h"

/* Words before a stop that ends no sentence. */
static bool
abbreviation(const struct work *w, uint32_t tok)
{
	static const char words[] =
	    "mr mrs ms dr prof gen sen rep gov st no nos inc corp ltd co jr "
	    "sr vs etc jan feb mar apr jun jul aug sep sept oct nov dec art "
	    "sec fig vol pp para approx dept est cf al bros messrs hon adm "
	    "capt col lt sgt maj rev pres amb";

	if (w->tokens.v[tok].end - w->tokens.v[tok].beg == 1 &&
	    w->tokens.v[tok].capital)
		return true;
	return work_in(w, tok, words);
}

/* Whether a sentence ends after token "i", which is not the last. */
static bool
ends_after(const struct work *w, uint32_t i)
{
	const struct token *t = &w->tokens.v[i], *next = t + 1;
	bool stop = t->kind == TOKEN_SIGN && strchr(".!?", t->sign) != NULL;

	if (t->kind == TOKEN_SIGN && t->sign == '"' && i > 0 && next->spaced)
		stop = w->tokens.v[i - 1].kind == TOKEN_SIGN &&
		       strchr(".!?", w->tokens.v[i - 1].sign) != NULL &&
		       next->capital;
	if (!stop || !next->spaced)
		return false;
	if (t->sign != '.')
		return true;
	if (i > 0 && abbreviation(w, i - 1) &&
	    (!next->breaks || next->kind == TOKEN_NUMBER))
		return false;
	return next->capital || next->kind == TOKEN_NUMBER ||
	       next->kind == TOKEN_SIGN;
}

/* Whether a line ends within the name of a state, organ or agreement. */
static bool
name_broken(const struct work *w, uint32_t i)
{
	const struct types *ty = w->types;
	size_t to = i + 5 < w->tokens.n ? i + 5 : w->tokens.n;
	struct sighting seen;

	for (uint32_t at = i > 2 ? i - 2 : 0; at <= i; at++)
		if (lexicon_match(w->set->grammar.lexicon, w->doc->text,
			&w->tokens, (struct stretch){ at, to }, at,
			w->doc->published, &seen) &&
		    seen.end > i + 1 &&
		    (seen.term->type == ty->place ||
			seen.term->type == ty->agency ||
			seen.term->type == ty->agreement))
			return true;
	return false;
}

/*
 * Whether what follows a line's end goes on with its sentence: where links
 * were, texts are torn into lines of a word or two, even with empty ones
 * between.  A line ends no sentence after a word that wants another, or
 * before a small letter.
 */
static bool
torn(const struct work *w, uint32_t i)
{
	const struct token *t = &w->tokens.v[i], *next = t + 1;

	if (t->beg < w->doc->body && next->beg >= w->doc->body)
		return false;
	if (t->kind == TOKEN_SIGN && strchr(",\"", t->sign) == NULL)
		return false;
	if (t->kind == TOKEN_SIGN && t->sign == '"' && i > 0 &&
	    w->tokens.v[i - 1].kind == TOKEN_SIGN)
		return false;
	if (next->kind == TOKEN_WORD && !next->capital)
		return true;
	if (next->kind == TOKEN_SIGN && next->sign != '"')
		return false;
	return t->sign == ',' ||
	       work_in(w, i,
		   "a an the of to in on at by for with from and or its their "
		   "his her our as that which who into between under over");
}

/* A line end inside a block: does the line that follows begin anew? */
static bool
line_ends(const struct work *w, uint32_t i)
{
	const struct token *t = &w->tokens.v[i], *next = t + 1;
	struct str between = str_sub(w->doc->text, t->end, next->beg - t->end);
	size_t first = str_find(between, STR("\n"), 0);

	if (torn(w, i))
		return false;
	if (str_find(between, STR("\n"), first + 1) != SIZE_MAX)
		return true; /* an empty line */
	if (name_broken(w, i))
		return false;
	if (next->kind == TOKEN_SIGN && strchr("*#~-_|>", next->sign) != NULL)
		return true;
	if (t->kind == TOKEN_SIGN && strchr(".!?:;", t->sign) != NULL)
		return true;
	/* Rows of data: "(...), (...)". */
	if (t->kind == TOKEN_SIGN && t->sign == ',' && i > 0 &&
	    w->tokens.v[i - 1].kind == TOKEN_SIGN &&
	    w->tokens.v[i - 1].sign == ')' && next->kind == TOKEN_SIGN &&
	    next->sign == '(')
		return true;
	/* A hard-wrapped line is long; a heading or list item is short. */
	for (size_t at = t->end; at > 0; at--)
		if (w->doc->text.p[at - 1] == '\n')
			return t->end - at < 60;
	return t->end < 60;
}

static enum status
add(struct work *w, size_t *room, uint32_t from, uint32_t to, enum zone zone,
    uint32_t paragraph)
{
	struct sentence *s;

	/* The marks of a heading are none of its words. */
	while (from < to && w->tokens.v[from].kind == TOKEN_SIGN &&
	       w->tokens.v[from].sign == '#')
		from++;
	if (from == to)
		return ST_OK;
	if (w->sentences_n == *room) {
		size_t want = *room == 0 ? 64 : *room * 2;
		struct sentence *more =
		    arena_take(w->arena, want * sizeof(*more));

		if (more == NULL)
			return ST_NOMEM;
		if (w->sentences_n > 0)
			memcpy(
			    more, w->sentences, w->sentences_n * sizeof(*more));
		w->sentences = more;
		*room = want;
	}
	s = &w->sentences[w->sentences_n++];
	memset(s, 0, sizeof(*s));
	s->span =
	    (struct span){ w->tokens.v[from].beg, w->tokens.v[to - 1].end };
	s->tok = from;
	s->tok_end = to;
	s->zone = zone;
	s->paragraph = paragraph;
	return ST_OK;
}

static enum zone
zone_at(const struct document *d, uint32_t at, size_t *block)
{
	while (*block < d->n_blocks && d->blocks[*block].span.end <= at)
		(*block)++;
	if (*block < d->n_blocks && d->blocks[*block].span.beg <= at)
		return d->blocks[*block].zone;
	return at < d->body ? ZONE_HEADLINE : ZONE_BODY;
}

enum status
sentence_split(struct work *w)
{
	size_t room = 0, block = 0;
	uint32_t from = 0, paragraph = 0;
	enum status st;

	st = token_cut(
	    w->arena, w->doc->text, 0, (uint32_t)w->doc->text.n, &w->tokens);
	if (st != ST_OK)
		return st;
	w->forms = arena_take(w->arena, (w->tokens.n + 1) * sizeof(*w->forms));
	if (w->forms == NULL ||
	    !vocab_mark(lexicon_vocab(w->set->grammar.lexicon), w->arena,
		w->doc->text, &w->tokens, w->forms))
		return ST_NOMEM;
	for (uint32_t i = 0; i < w->tokens.n && st == ST_OK; i++) {
		const struct token *t = &w->tokens.v[i];
		bool last = i + 1 == w->tokens.n, line = false;
		bool end = last || ends_after(w, i);

		if (!last && t[1].breaks)
			line = line_ends(w, i);
		if (!end && !line &&
		    t->end - w->tokens.v[from].beg < SENTENCE_MAX &&
		    i - from < UNITS_MAX - 1)
			continue;
		st = add(w, &room, from, i + 1,
		    zone_at(w->doc, w->tokens.v[from].beg, &block), paragraph);
		from = i + 1;
		if (line)
			paragraph++;
	}
	return st;
}

struct str
work_form(const struct work *w, uint32_t tok)
{
	const struct token *t = &w->tokens.v[tok];

	if (tok >= w->tokens.n)
		return (struct str){ NULL, 0 };
	return t->kind == TOKEN_SIGN ? (struct str){ &t->sign, 1 }
				     : w->forms[tok];
}
