/*
 * A row of bits for each symbol of the sentence: bit i is unit i.  Which sets
 * are met at all is noted as the symbols come; the row of a set, which is that
 * of its symbols together, is worked out when first asked for, as few are.  An
 * item of a shape is asked by moving the row of the item before as far as the
 * shape allows, and keeping what meets its own.
 */
#include "patterns/sieve.h"

#include <stdlib.h>
#include <string.h>

#define WORDS   (SIEVE_UNITS / 64)
#define SYMBOLS 0x10000u

/* Where a set stands.  Most sentences have fewer than 64 units: the first word
 * stands beside what says whether it holds. */
struct row {
	uint32_t sentence; /* for which it was worked out last */
	uint64_t bits;
};

struct tail {
	uint64_t bits[WORDS - 1]; /* of the units from 64 on */
};

struct marks {
	const struct need_sets *sets;
	uint32_t *met;      /* by set: the sentence that met it last */
	struct row *rows;   /* by set */
	struct tail *tails; /* by set */
	uint32_t sentence;
	size_t words;     /* of 64 units, of this sentence */
	uint32_t openers; /* units it begins with that a '^' passes by */
	bool whole; /* false: too long to be asked where a symbol stands */
	/* The symbols of the sentence, each once. */
	uint64_t present[SYMBOLS / 64]; /* a bit a symbol */
	uint16_t at[SYMBOLS];           /* of one present: its place in these */
	uint16_t symbols[SYMBOLS];
	size_t symbols_n;
	uint64_t *units; /* "words" of bits for each, where whole */
};

struct marks *
marks_new(const struct need_sets *sets)
{
	struct marks *m = calloc(1, sizeof(*m));
	size_t n = need_sets_count(sets) + 1;

	if (m == NULL)
		return NULL;
	m->sets = sets;
	m->met = calloc(n, sizeof(*m->met));
	m->rows = calloc(n, sizeof(*m->rows));
	m->tails = calloc(n, sizeof(*m->tails));
	m->units = calloc((size_t)SIEVE_UNITS * WORDS, sizeof(*m->units));
	if (m->met == NULL || m->rows == NULL || m->tails == NULL ||
	    m->units == NULL) {
		marks_free(m);
		return NULL;
	}
	return m;
}

void
marks_free(struct marks *m)
{
	if (m == NULL)
		return;
	free(m->met);
	free(m->rows);
	free(m->tails);
	free(m->units);
	free(m);
}

static bool
holds(const struct marks *m, uint16_t symbol)
{
	return (m->present[symbol / 64] >> symbol % 64 & 1) != 0;
}

/* A new sentence: no symbol is present and no row is worked out. */
static void
clear(struct marks *m)
{
	for (size_t i = 0; i < m->symbols_n; i++)
		m->present[m->symbols[i] / 64] = 0;
	m->symbols_n = 0;
	if (++m->sentence == 0) {
		size_t n = need_sets_count(m->sets) + 1;

		memset(m->met, 0, n * sizeof(*m->met));
		memset(m->rows, 0, n * sizeof(*m->rows));
		m->sentence = 1;
	}
}

/* A symbol that was not there before. */
static void
enter(struct marks *m, uint16_t symbol)
{
	size_t n;
	const uint16_t *sets = need_sets_of(m->sets, symbol, &n);
	uint32_t *met = m->met, sentence = m->sentence;

	m->present[symbol / 64] |= 1ull << symbol % 64;
	m->at[symbol] = (uint16_t)m->symbols_n;
	m->symbols[m->symbols_n++] = symbol;
	/* Most sentences are of one word. */
	if (m->whole && m->words == 1)
		m->units[m->at[symbol]] = 0;
	else if (m->whole)
		memset(m->units + m->at[symbol] * m->words, 0,
		    m->words * sizeof(*m->units));
	for (size_t i = 0; i < n; i++)
		met[sets[i]] = sentence;
}

void
marks_take(struct marks *m, const uint16_t *symbols, size_t n)
{
	clear(m);
	m->whole = n <= SIEVE_UNITS;
	m->words = m->whole ? (n + 63) / 64 : 1;
	for (m->openers = 0; m->openers < n && symbols[m->openers] < 0x80 &&
			     strchr(NEED_OPENERS, symbols[m->openers]) != NULL;)
		m->openers++;
	for (size_t i = 0; i < n; i++) {
		uint16_t s = symbols[i];

		if (!holds(m, s))
			enter(m, s);
		if (m->whole)
			m->units[m->at[s] * m->words + i / 64] |= 1ull
								  << i % 64;
	}
}

const uint16_t *
marks_symbols(const struct marks *m, size_t *n)
{
	*n = m->symbols_n;
	return m->symbols;
}

/* Adds the units of a symbol to those of a set. */
static void
row_add(struct marks *m, uint32_t set, struct row *r, size_t symbol)
{
	const uint64_t *own = m->units + m->at[symbol] * m->words;
	uint64_t *tail = m->tails[set].bits;

	r->bits |= own[0];
	for (size_t k = 1; k < m->words; k++)
		tail[k - 1] |= own[k];
}

static void
row_make(struct marks *m, uint32_t set, struct row *r)
{
	size_t n;
	const uint16_t *v = need_set(m->sets, set, &n);

	*r = (struct row){ .sentence = m->sentence };
	if (m->words > 1)
		memset(m->tails[set].bits, 0,
		    (m->words - 1) * sizeof(m->tails[set].bits[0]));
	for (size_t i = 0; i < n; i++)
		if (holds(m, v[i]))
			row_add(m, set, r, v[i]);
}

/* The row of a set, in a sentence that is whole. */
static uint64_t
row_of(struct marks *m, uint32_t set)
{
	struct row *r = &m->rows[set];

	if (r->sentence != m->sentence)
		row_make(m, set, r);
	return r->bits;
}

bool
marks_met(const struct marks *m, uint32_t set)
{
	return m->met[set] == m->sentence;
}

static void
shift(uint64_t *v, size_t words, unsigned by)
{
	size_t far = by / 64;
	unsigned near = by % 64;

	for (size_t i = words; i-- > 0;) {
		uint64_t high = i >= far ? v[i - far] : 0;
		uint64_t low = i > far ? v[i - far - 1] : 0;

		v[i] = near == 0 ? high : high << near | low >> (64 - near);
	}
}

/* Every bit from the lowest one upwards. */
static void
flood(uint64_t *v, size_t words)
{
	bool wet = false;

	for (size_t i = 0; i < words; i++) {
		if (wet)
			v[i] = UINT64_MAX;
		else if (v[i] != 0) {
			v[i] = ~((v[i] & (~v[i] + 1)) - 1);
			wet = true;
		}
	}
}

/* Moves each bit to all places "min" to "max" units further on. */
static void
reach(uint64_t *v, size_t words, unsigned min, unsigned max)
{
	uint64_t copy[WORDS];
	unsigned done = 0;

	if (words == 1)
		v[0] = min < 64 ? v[0] << min : 0;
	else
		shift(v, words, min);
	if (max >= NEED_FAR) {
		flood(v, words);
		return;
	}
	while (done < max - min) {
		unsigned step =
		    done + 1 < max - min - done ? done + 1 : max - min - done;

		if (words == 1) {
			v[0] |= step < 64 ? v[0] << step : 0;
		} else {
			memcpy(copy, v, words * sizeof(*v));
			shift(copy, words, step);
			for (size_t i = 0; i < words; i++)
				v[i] |= copy[i];
		}
		done += step;
	}
}

static bool
all_met(const struct marks *m, const struct shape *s)
{
	for (uint32_t i = 0; i < s->n; i++)
		if (!marks_met(m, s->items[i].set))
			return false;
	return true;
}

static void
row_copy(struct marks *m, uint32_t set, uint64_t *to)
{
	to[0] = row_of(m, set);
	if (m->words > 1)
		memcpy(
		    to + 1, m->tails[set].bits, (m->words - 1) * sizeof(*to));
}

/* The unit up to which the first item of a shape may stand. */
static uint32_t
first_last(const struct marks *m, const struct shape *s)
{
	return s->anchored && s->items[0].max < NEED_FAR
		   ? m->openers + s->items[0].max
		   : UINT32_MAX;
}

/* Where a match may begin whose first item is the unit "first" or a later. */
static uint32_t
begins(const struct shape *s, uint32_t first)
{
	return !s->anchored && s->items[0].max < NEED_FAR &&
		       first > s->items[0].max
		   ? first - s->items[0].max
		   : 0;
}

/* Of a sentence of one word of bits, as most are. */
static bool
let_short(struct marks *m, const struct shape *s, uint32_t *from)
{
	uint64_t at = row_of(m, s->items[0].set);
	uint32_t first = s->items[0].min, to;

	at = first < 64 ? at >> first << first : 0;
	if (at == 0)
		return false;
	first = (uint32_t)__builtin_ctzll(at);
	if (first > (to = first_last(m, s)))
		return false;
	if (to < 63)
		at &= (1ull << (to + 1)) - 1;
	for (uint32_t i = 1; i < s->n; i++) {
		const struct need_item *one = &s->items[i];

		reach(&at, 1, one->min + 1u,
		    one->max >= NEED_FAR ? NEED_FAR : one->max + 1u);
		if ((at &= row_of(m, one->set)) == 0)
			return false;
	}
	*from = begins(s, first);
	return true;
}

static bool
let_long(struct marks *m, const struct shape *s, uint32_t *from)
{
	uint64_t at[WORDS], own[WORDS], any = 0;
	uint32_t first = s->items[0].min;

	row_copy(m, s->items[0].set, at);
	/* A match has room for what stands before its first item. */
	for (size_t i = 0; i < m->words && first > 0; i++) {
		unsigned cut = first < 64 ? first : 64;

		at[i] = cut == 64 ? 0 : at[i] >> cut << cut;
		first -= cut;
	}
	first = UINT32_MAX;
	for (size_t i = m->words; i-- > 0;)
		if (at[i] != 0)
			first = (uint32_t)(i * 64) +
				(uint32_t)__builtin_ctzll(at[i]);
	if (first == UINT32_MAX || first > first_last(m, s))
		return false;
	for (uint32_t i = 1; i < s->n; i++) {
		const struct need_item *one = &s->items[i];

		reach(at, m->words, one->min + 1u,
		    one->max >= NEED_FAR ? NEED_FAR : one->max + 1u);
		row_copy(m, one->set, own);
		any = 0;
		for (size_t k = 0; k < m->words; k++)
			any |= at[k] &= own[k];
		if (any == 0)
			return false;
	}
	*from = begins(s, first);
	return true;
}

bool
marks_let(struct marks *m, const struct shape *s, uint32_t *from)
{
	*from = 0;
	if (!all_met(m, s))
		return false;
	if (!m->whole || s->n == 0)
		return true;
	return m->words <= 1 ? let_short(m, s, from) : let_long(m, s, from);
}
