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
	uint64_t some[2];        /* a bit for each symbol, by its last seven */
	const uint16_t *symbols; /* one a word, 0: it has none */
	uint32_t n;
	uint64_t others; /* likewise for words without one, by form_bit() */
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

static void
some_add(struct word_list *l, uint16_t symbol)
{
	l->some[symbol / 64 % 2] |= 1ull << symbol % 64;
}

static bool
some_has(const struct word_list *l, uint16_t symbol)
{
	return (l->some[symbol / 64 % 2] >> symbol % 64 & 1) != 0;
}

/* Of words without a symbol, which are compared as text: by length and first
 * letter, so that few are. */
static uint64_t
form_bit(struct str form)
{
	return 1ull << (((size_t)(unsigned char)form.p[0] * 13 + form.n) & 63);
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
		symbols[one.n++] = symbol;
		if (symbol == 0)
			one.others |= form_bit(word);
		else
			some_add(&one, symbol);
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
		return w->forms[tok].n > 0 &&
			       (l->others & form_bit(w->forms[tok])) != 0
			   ? place_in(w->forms[tok], list)
			   : SIZE_MAX;
	if (!some_has(l, t->symbol))
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

bool
work_unit_is(const struct work *w, const struct sentence *s, uint32_t unit,
    const char *list)
{
	return unit < s->n && s->units[unit].mention == UINT32_MAX &&
	       work_in(w, s->units[unit].tok, list);
}
