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
	const char *text; /* its address is its name */
	uint64_t some;    /* a bit for each symbol, by bit_of() */
	const uint16_t *symbols;
	uint32_t n;
	bool others; /* it has words without a symbol */
};

struct listed {
	const struct vocab *vocab;
	struct arena *arena;
	size_t n;
	struct word_list lists[LISTS];
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

static uint64_t
bit_of(uint16_t symbol)
{
	return 1ull << (symbol * 2654435769u >> 26);
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

static bool
is_in(struct str form, const char *list)
{
	for (;;) {
		struct str word = next_word(&list);

		if (word.n == 0)
			return false;
		if (str_eq(word, form))
			return true;
	}
}

/* Cuts a list; false where there is no memory for it. */
static bool
learn(struct listed *l, const char *text, struct word_list *to)
{
	const char *rest = text;
	uint16_t *symbols =
	    arena_take(l->arena, (strlen(text) / 2 + 1) * sizeof(*symbols));
	struct word_list one = { .text = text, .symbols = symbols };

	if (symbols == NULL)
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
			one.others = true;
			continue;
		}
		symbols[one.n++] = symbol;
		one.some |= bit_of(symbol);
	}
	*to = one;
	l->n++;
	return true;
}

/* The list as symbols, NULL where it could not be kept. */
static const struct word_list *
list_of(struct listed *l, const char *text)
{
	size_t at = (size_t)((uintptr_t)text * 0x9e3779b97f4a7c15ull >> 52);

	while (l->lists[at].text != NULL) {
		if (l->lists[at].text == text)
			return &l->lists[at];
		at = (at + 1) & (LISTS - 1);
	}
	return l->n < LISTS_MAX && learn(l, text, &l->lists[at]) ? &l->lists[at]
								 : NULL;
}

bool
work_in(const struct work *w, uint32_t tok, const char *list)
{
	const struct word_list *l;
	const struct token *t;

	if (tok >= w->tokens.n)
		return false;
	t = &w->tokens.v[tok];
	if ((l = list_of(w->listed, list)) == NULL)
		return is_in(work_form(w, tok), list);
	if (t->kind != TOKEN_SIGN && t->symbol < SYMBOL_WORD)
		return l->others && is_in(work_form(w, tok), list);
	if (!(l->some & bit_of(t->symbol)))
		return false;
	for (uint32_t i = 0; i < l->n; i++)
		if (l->symbols[i] == t->symbol)
			return true;
	return false;
}

bool
work_is(const struct work *w, uint32_t tok, const char *form)
{
	return work_in(w, tok, form);
}

bool
work_unit_is(const struct work *w, const struct sentence *s, uint32_t unit,
    const char *list)
{
	return unit < s->n && s->units[unit].mention == UINT32_MAX &&
	       work_in(w, s->units[unit].tok, list);
}
