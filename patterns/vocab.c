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

#define KEY 16 /* bytes of a key: longer forms are told apart as text */

/* The first bytes of a form, zeroes after its end. */
struct key {
	uint64_t a, b;
};

struct vocab {
	struct arena *arena;
	struct str *forms; /* by symbol - SYMBOL_WORD */
	struct key *keys;  /* likewise */
	uint16_t *slots;   /* symbol or 0 */
	uint32_t n;
};

static struct key
key_of(struct str form)
{
	char bytes[KEY] = { 0 };
	struct key k;

	if (form.n > 0)
		memcpy(bytes, form.p, form.n < KEY ? form.n : KEY);
	memcpy(&k, bytes, KEY);
	return k;
}

/* Where the slots of a key begin. */
static uint32_t
mix(struct key key)
{
	const uint64_t k = 0x9e3779b97f4a7c15ull;
	uint64_t h = key.a * k;

	return (uint32_t)(((h ^ h >> 32 ^ key.b) * k) >> 40);
}

struct vocab *
vocab_new(void)
{
	struct vocab *v = calloc(1, sizeof(*v));

	if (v == NULL)
		return NULL;
	v->arena = arena_new(FORMS_MAX);
	v->forms = calloc(WORDS_MAX, sizeof(*v->forms));
	v->keys = calloc(WORDS_MAX, sizeof(*v->keys));
	v->slots = calloc(SLOTS, sizeof(*v->slots));
	if (v->arena == NULL || v->forms == NULL || v->keys == NULL ||
	    v->slots == NULL) {
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
	free(v->keys);
	free(v->slots);
	free(v);
}

/* The slot where "form", whose key that is, stands or would stand. */
static uint16_t *
slot_of(const struct vocab *v, struct key key, struct str form)
{
	uint32_t i = mix(key) & (SLOTS - 1);

	for (; v->slots[i] != 0; i = (i + 1) & (SLOTS - 1)) {
		uint32_t at = v->slots[i] - SYMBOL_WORD;

		if (v->keys[at].a == key.a && v->keys[at].b == key.b &&
		    (form.n <= KEY || str_eq(v->forms[at], form)))
			break;
	}
	return &v->slots[i];
}

uint16_t
vocab_find(const struct vocab *v, struct str form)
{
	return *slot_of(v, key_of(form), form);
}

uint16_t
vocab_learn(struct vocab *v, struct str form)
{
	struct key key = key_of(form);
	uint16_t *slot = slot_of(v, key, form);
	struct str kept;

	if (*slot != 0)
		return *slot;
	if (v->n == WORDS_MAX)
		return 0;
	kept = str_keep(v->arena, form);
	if (kept.n != form.n)
		return 0;
	v->forms[v->n] = kept;
	v->keys[v->n] = key;
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

/* The key of a token's form, at once where it is short ASCII: its capitals are
 * those letters that lack a bit.  False: token_form() knows. */
static bool
key_at(struct str text, const struct token *t, struct key *out)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	const uint64_t high = 0x8080808080808080ull, low = high >> 2;
	uint32_t n = t->end - t->beg;
	uint64_t a = UINT64_MAX, b = UINT64_MAX;
	struct key k;

	if (n > KEY || text.n - t->beg < KEY ||
	    (n > 2 && text.p[t->beg + 1] == '.'))
		return false;
	memcpy(&k, text.p + t->beg, KEY);
	if (n < 8)
		a = (1ull << n * 8) - 1;
	if (n < KEY)
		b = n > 8 ? (1ull << (n - 8) * 8) - 1 : 0;
	k.a &= a;
	k.b &= b;
	if (((k.a | k.b) & high) != 0)
		return false;
	*out = (struct key){ k.a | (low & a), k.b | (low & b) };
	return true;
#else
	(void)text, (void)t, (void)out;
	return false;
#endif
}

bool
vocab_mark(const struct vocab *v, struct arena *a, struct str text,
    struct tokens *t, struct str *forms)
{
	char folded[TOKEN_FORM];

	for (size_t i = 0; i < t->n; i++) {
		struct token *k = &t->v[i];
		struct key key;
		struct str form = { folded, k->end - k->beg };

		if (k->kind == TOKEN_SIGN) {
			k->symbol = (uint16_t)k->sign;
			forms[i] = (struct str){ NULL, 0 };
			continue;
		}
		if (key_at(text, k, &key)) {
			memcpy(folded, &key, KEY);
		} else {
			form.n = token_form(text, k, folded);
			key = key_of(form);
		}
		k->symbol = *slot_of(v, key, form);
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
