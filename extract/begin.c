/*
 * Which tokens can begin a quantity or a date: asked of every token, so it is
 * a table by symbol, made once from the words that quantity.c and when.c know.
 */
#include <stdlib.h>
#include <string.h>

#include "extract/work.h"

#define SYMBOLS 0x10000u

struct begins {
	bool by_symbol[SYMBOLS];
	/* First letters of those words that no pattern or gazetteer names. */
	bool letters[256];
	const struct vocab *vocab;
};

/* The words of a list parted by spaces. */
static void
learn(void *ctx, const char *list)
{
	struct begins *b = ctx;
	struct str rest = str_of(list);

	while (rest.n > 0) {
		struct str word = str_cut(&rest, ' ');
		uint16_t symbol = vocab_find(b->vocab, word);

		if (word.n == 0)
			continue;
		if (symbol != 0)
			b->by_symbol[symbol] = true;
		else
			b->letters[(unsigned char)word.p[0]] = true;
	}
}

struct begins *
begins_new(const struct vocab *v)
{
	struct begins *b = calloc(1, sizeof(*b));

	if (b == NULL)
		return NULL;
	b->vocab = v;
	quantity_words(learn, b);
	when_words(learn, b);
	for (const char *c = "$elyio"; *c != '\0'; c++)
		b->by_symbol[(unsigned char)*c] = true;
	return b;
}

void
begins_free(struct begins *b)
{
	free(b);
}

bool
begins_at(const struct work *w, uint32_t at)
{
	const struct token *t = &w->tokens.v[at];
	const struct begins *b = w->begins;

	if (t->kind == TOKEN_NUMBER)
		return true;
	if (t->kind == TOKEN_SIGN)
		return b->by_symbol[(unsigned char)t->sign];
	/* "US$": letters before a sign. */
	if (at + 1 < w->tokens.n && t[1].kind == TOKEN_SIGN && !t[1].spaced &&
	    t[1].sign == '$')
		return true;
	if (t->symbol >= SYMBOL_WORD)
		return b->by_symbol[t->symbol];
	return w->forms[at].n > 0 &&
	       b->letters[(unsigned char)w->forms[at].p[0]];
}
