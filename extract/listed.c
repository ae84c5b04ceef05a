/*
 * Whether a token is one of a list of words in the code: asked hundreds of
 * times a sentence, so each list is cut once and kept as the symbols that the
 * vocabulary gives its words.  Words that no pattern or gazetteer knows have
 * no symbol, and are compared as text.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "extract/work.h"

#define LISTS     4096u /* a power of two */
#define LISTS_MAX (LISTS / 2)
#define KEPT_MAX  ((size_t)4 << 20) /* bytes of all symbols */

struct word_list {
	const char *text;        /* its address is its name */
	const uint16_t *symbols; /* one a word, 0: it has none */
	const struct str *words; /* those that have none, else empty */
	uint32_t n;
	struct traces some; /* of its words */
};

struct listed {
	const struct vocab *vocab;
	struct arena *arena;
	size_t n;
	struct word_list *lists[LISTS];
};

struct listed *
listed_new(const struct vocab *v)
{
	struct listed *l = calloc(1, sizeof(*l));

	if (l == NULL)
		return NULL;
	l->vocab = v;
	if ((l->arena = arena_new(KEPT_MAX)) == NULL) {
		free(l);
		return NULL;
	}
	return l;
}

void
listed_free(struct listed *l)
{
	if (l == NULL)
		return;
	arena_free(l->arena);
	free(l);
}

static void
some_add(struct traces *t, uint16_t symbol)
{
	t->symbols[symbol / 64 % TRACES] |= 1ull << symbol % 64;
}

static bool
some_has(const struct traces *t, uint16_t symbol)
{
	return (t->symbols[symbol / 64 % TRACES] >> symbol % 64 & 1) != 0;
}

/* Of words without a symbol, which are compared as text: by length and first
 * letter, so that few are; what begins with a digit shares no bit with what
 * does not. */
static uint64_t
form_bit(struct str form)
{
	size_t first = (unsigned char)form.p[0];

	return 1ull << (isdigit((int)first) ? 60 + first % 4
					    : (first * 13 + form.n) % 60);
}

/* The next word of a list parted by spaces; empty at its end. */
static struct str
next_word(const char **list)
{
	const char *p = *list, *word;

	while (*p == ' ')
		p++;
	word = p;
	while (*p != ' ' && *p != '\0')
		p++;
	*list = p;
	return (struct str){ word, (size_t)(p - word) };
}

/* The place of a form in a list, or SIZE_MAX. */
static size_t
place_in(struct str form, const char *list)
{
	for (size_t i = 0;; i++) {
		struct str word = next_word(&list);

		if (word.n == 0)
			return SIZE_MAX;
		if (str_eq(word, form))
			return i;
	}
}

/* Likewise, of a form without a symbol, in a list that is cut. */
static size_t
other_in(struct str form, const struct word_list *l)
{
	if (form.n == 0 || (l->some.forms & form_bit(form)) == 0)
		return SIZE_MAX;
	for (size_t i = 0; i < l->n; i++)
		if (l->words[i].n == form.n && str_eq(l->words[i], form))
			return i;
	return SIZE_MAX;
}

/* Cuts a list; false where there is no memory for it. */
static bool
learn(struct listed *l, const char *text, struct word_list **to)
{
	const char *rest = text;
	size_t room = strlen(text) / 2 + 1;
	uint16_t *symbols = arena_take(l->arena, room * sizeof(*symbols));
	struct str *words = arena_take(l->arena, room * sizeof(*words));
	struct word_list *kept = arena_take(l->arena, sizeof(*kept));
	struct word_list one = {
		.text = text, .symbols = symbols, .words = words
	};

	if (symbols == NULL || words == NULL || kept == NULL)
		return false;
	for (;;) {
		struct str word = next_word(&rest);
		uint16_t symbol;

		if (word.n == 0)
			break;
		/* A sign is named by its byte. */
		symbol = word.n == 1 && !isalnum((unsigned char)word.p[0])
			     ? (uint16_t)(unsigned char)word.p[0]
			     : vocab_find(l->vocab, word);
		if (symbol == 0) {
			words[one.n] = word;
			one.some.forms |= form_bit(word);
		} else {
			some_add(&one.some, symbol);
		}
		symbols[one.n++] = symbol;
	}
	*kept = one;
	*to = kept;
	l->n++;
	return true;
}

/* The list from slot "at" on, cut where it is new; NULL: it could not be kept. */
static const struct word_list *
list_from(struct listed *l, const char *text, size_t at)
{
	for (; l->lists[at] != NULL; at = (at + 1) & (LISTS - 1))
		if (l->lists[at]->text == text)
			return l->lists[at];
	return l->n < LISTS_MAX && learn(l, text, &l->lists[at]) ? l->lists[at]
								 : NULL;
}

/* Asked of every question: most stand in their own slot. */
static inline const struct word_list *
list_of(struct listed *l, const char *text)
{
	size_t at = (size_t)((uintptr_t)text * 0x9e3779b97f4a7c15ull >> 52);
	const struct word_list *one = l->lists[at];

	return one != NULL && one->text == text ? one : list_from(l, text, at);
}

size_t
work_where(const struct work *w, uint32_t tok, const char *list)
{
	const struct word_list *l;
	const struct token *t;

	if (tok >= w->tokens.n)
		return SIZE_MAX;
	t = &w->tokens.v[tok];
	if ((l = list_of(w->listed, list)) == NULL)
		return place_in(work_form(w, tok), list);
	if (t->kind != TOKEN_SIGN && t->symbol < SYMBOL_WORD)
		return other_in(w->forms[tok], l);
	if (!some_has(&l->some, t->symbol))
		return SIZE_MAX;
	for (size_t i = 0; i < l->n; i++)
		if (l->symbols[i] == t->symbol)
			return i;
	return SIZE_MAX;
}

bool
work_in(const struct work *w, uint32_t tok, const char *list)
{
	return work_where(w, tok, list) != SIZE_MAX;
}

bool
work_is(const struct work *w, uint32_t tok, const char *form)
{
	return work_in(w, tok, form);
}

void
work_trace(const struct work *w, struct sentence *s)
{
	memset(&s->some, 0, sizeof(s->some));
	for (uint32_t i = 0; i < s->n; i++) {
		uint32_t tok = s->units[i].tok;
		const struct token *t = &w->tokens.v[tok];

		if (s->units[i].mention != UINT32_MAX)
			continue;
		if (t->kind == TOKEN_SIGN || t->symbol >= SYMBOL_WORD)
			some_add(&s->some, t->symbol);
		else if (w->forms[tok].n > 0)
			s->some.forms |= form_bit(w->forms[tok]);
	}
}

bool
work_any(const struct work *w, const struct sentence *s, const char *list)
{
	const struct word_list *l = list_of(w->listed, list);
	uint64_t both;

	if (l == NULL)
		return true;
	both = l->some.forms & s->some.forms;
	for (size_t i = 0; i < TRACES; i++)
		both |= l->some.symbols[i] & s->some.symbols[i];
	return both != 0;
}

bool
work_unit_is(const struct work *w, const struct sentence *s, uint32_t unit,
    const char *list)
{
	return unit < s->n && s->units[unit].mention == UINT32_MAX &&
	       work_in(w, s->units[unit].tok, list);
}
