/*
 * An open-addressed table of word forms.  Grows only while files are read;
 * afterwards it is shared between threads, read-only.
 */
#include "patterns/vocab.h"

#include <stdlib.h>
#include <string.h>

#define WORDS_MAX 48000u  /* symbols from SYMBOL_WORD below SYMBOL_TYPE */
#define SLOTS     131072u /* a power of two, over twice WORDS_MAX */
#define FORMS_MAX ((size_t)8 << 20) /* bytes of all forms */

struct vocab {
	struct arena *arena;
	struct str *forms; /* by symbol - SYMBOL_WORD */
	uint16_t *slots;   /* symbol or 0 */
	uint32_t n;
};

/* The bytes "at" to "at" + 4 of a form. */
static uint32_t
four(struct str s, size_t at)
{
	uint32_t v;

	memcpy(&v, s.p + at, sizeof(v));
	return v;
}

/* Where a form's slots begin: by fours, the last two of them overlapping. */
static uint32_t
mix(struct str s)
{
	const uint64_t k = 0x9e3779b97f4a7c15ull;
	uint64_t h = s.n * k;

	for (size_t i = 0; s.n >= 4 && i < s.n - 4; i += 4)
		h = (h ^ four(s, i)) * k;
	if (s.n >= 4)
		h ^= four(s, s.n - 4);
	else
		for (size_t i = 0; i < s.n; i++)
			h = h << 8 ^ (unsigned char)s.p[i];
	h *= k;
	return (uint32_t)(h >> 40);
}

struct vocab *
vocab_new(void)
{
	struct vocab *v = calloc(1, sizeof(*v));

	if (v == NULL)
		return NULL;
	v->arena = arena_new(FORMS_MAX);
	v->forms = calloc(WORDS_MAX, sizeof(*v->forms));
	v->slots = calloc(SLOTS, sizeof(*v->slots));
	if (v->arena == NULL || v->forms == NULL || v->slots == NULL) {
		vocab_free(v);
		return NULL;
	}
	return v;
}

void
vocab_free(struct vocab *v)
{
	if (v == NULL)
		return;
	arena_free(v->arena);
	free(v->forms);
	free(v->slots);
	free(v);
}

/* The slot where "form" stands or would stand. */
static uint16_t *
slot_of(const struct vocab *v, struct str form)
{
	uint32_t i = mix(form) & (SLOTS - 1);

	while (v->slots[i] != 0 &&
	       !str_eq(v->forms[v->slots[i] - SYMBOL_WORD], form))
		i = (i + 1) & (SLOTS - 1);
	return &v->slots[i];
}

uint16_t
vocab_find(const struct vocab *v, struct str form)
{
	return *slot_of(v, form);
}

uint16_t
vocab_learn(struct vocab *v, struct str form)
{
	uint16_t *slot = slot_of(v, form);
	struct str kept;

	if (*slot != 0)
		return *slot;
	if (v->n == WORDS_MAX)
		return 0;
	kept = str_keep(v->arena, form);
	if (kept.n != form.n)
		return 0;
	v->forms[v->n] = kept;
	*slot = (uint16_t)(SYMBOL_WORD + v->n++);
	return *slot;
}

struct str
vocab_form(const struct vocab *v, uint16_t symbol)
{
	if (symbol < SYMBOL_WORD || symbol >= SYMBOL_WORD + v->n)
		return (struct str){ NULL, 0 };
	return v->forms[symbol - SYMBOL_WORD];
}

bool
vocab_mark(const struct vocab *v, struct arena *a, struct str text,
    struct tokens *t, struct str *forms)
{
	char folded[TOKEN_FORM];

	for (size_t i = 0; i < t->n; i++) {
		struct token *k = &t->v[i];
		struct str form;

		if (k->kind == TOKEN_SIGN) {
			k->symbol = (uint16_t)k->sign;
			forms[i] = (struct str){ NULL, 0 };
			continue;
		}
		form = (struct str){ folded, token_form(text, k, folded) };
		k->symbol = vocab_find(v, form);
		if (k->symbol != 0) {
			forms[i] = vocab_form(v, k->symbol);
			continue;
		}
		k->symbol = k->kind == TOKEN_NUMBER ? '0'
			    : k->capital            ? 'W'
						    : 'w';
		forms[i] = str_keep(a, form);
		if (forms[i].n != form.n)
			return false;
	}
	return true;
}

bool
vocab_symbols(struct vocab *v, struct arena *a, struct str text, uint16_t **out,
    size_t *n)
{
	struct tokens t;
	char form[TOKEN_FORM];
	uint16_t *symbols;

	if (token_cut(a, text, 0, (uint32_t)text.n, &t) != ST_OK ||
	    (symbols = arena_take(a, (t.n + 1) * sizeof(*symbols))) == NULL)
		return false;
	for (size_t i = 0; i < t.n; i++) {
		if (t.v[i].kind == TOKEN_SIGN) {
			symbols[i] = (uint16_t)t.v[i].sign;
			continue;
		}
		symbols[i] = vocab_learn(
		    v, (struct str){ form, token_form(text, &t.v[i], form) });
		if (symbols[i] == 0)
			return false;
	}
	*out = symbols;
	*n = t.n;
	return true;
}
