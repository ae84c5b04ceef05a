/*
 * A row of bits for each set met in the sentence: bit i is unit i.  An item
 * of a shape is asked by moving the row of the item before as far as the
 * shape allows, and keeping what meets its own.
 */
#include "patterns/sieve.h"

#include <stdlib.h>
#include <string.h>

#define WORDS (SIEVE_UNITS / 64)

/* Most sentences have fewer than 64 units, and most rows are only written:
 * the first word stands beside what says whether it holds. */
struct row {
	uint64_t sentence; /* in which the set was met last */
	uint64_t bits;
};

struct tail {
	uint64_t bits[WORDS - 1]; /* of the units from 64 on */
};

struct sieve {
	size_t sets_n;
	uint32_t *of; /* sets, grouped by symbol */
	uint32_t first[0x10001];
};

struct marks {
	const struct sieve *sieve;
	struct row *rows;   /* by set */
	struct tail *tails; /* by set */
	uint32_t *sets;
	size_t sets_n;
	uint64_t sentence;
	size_t words; /* of 64 units, of this sentence */
	bool whole;   /* false: too long to be asked */
};

void
sieve_free(struct sieve *s)
{
	if (s == NULL)
		return;
	free(s->of);
	free(s);
}

struct sieve *
sieve_new(
    const struct need_sets *sets, const struct shape *const *shapes, size_t n)
{
	struct sieve *s = calloc(1, sizeof(*s));
	bool *used = calloc(need_sets_count(sets) + 1, sizeof(*used));
	uint32_t *fill = calloc(0x10000, sizeof(*fill));
	size_t total = 0, k;

	if (s == NULL || used == NULL || fill == NULL)
		goto fail;
	s->sets_n = need_sets_count(sets);
	for (size_t i = 0; i < n; i++)
		for (uint32_t j = 0; j < shapes[i]->n; j++)
			used[shapes[i]->items[j].set] = true;
	for (uint32_t i = 0; i < s->sets_n; i++) {
		const uint16_t *v = need_set(sets, i, &k);

		for (size_t j = 0; used[i] && j < k; j++) {
			s->first[v[j] + 1]++;
			total++;
		}
	}
	for (size_t i = 0; i < 0x10000; i++)
		s->first[i + 1] += s->first[i];
	if ((s->of = malloc((total + 1) * sizeof(*s->of))) == NULL)
		goto fail;
	for (uint32_t i = 0; i < s->sets_n; i++) {
		const uint16_t *v = need_set(sets, i, &k);

		for (size_t j = 0; used[i] && j < k; j++)
			s->of[s->first[v[j]] + fill[v[j]]++] = i;
	}
	free(used);
	free(fill);
	return s;
fail:
	free(used);
	free(fill);
	sieve_free(s);
	return NULL;
}

struct marks *
marks_new(const struct sieve *s)
{
	struct marks *m = calloc(1, sizeof(*m));

	if (m == NULL)
		return NULL;
	m->sieve = s;
	m->rows = calloc(s->sets_n + 1, sizeof(*m->rows));
	m->tails = calloc(s->sets_n + 1, sizeof(*m->tails));
	m->sets = calloc(s->sets_n + 1, sizeof(*m->sets));
	if (m->rows == NULL || m->tails == NULL || m->sets == NULL) {
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
	free(m->rows);
	free(m->tails);
	free(m->sets);
	free(m);
}

void
marks_take(struct marks *m, const uint16_t *symbols, size_t n)
{
	const struct sieve *s = m->sieve;

	m->sentence++;
	m->sets_n = 0;
	m->whole = n <= SIEVE_UNITS;
	m->words = m->whole ? (n + 63) / 64 : WORDS;
	for (size_t i = 0; i < n; i++) {
		uint32_t end = s->first[symbols[i] + 1];
		size_t word = i < SIEVE_UNITS ? i / 64 : WORDS - 1;
		uint64_t bit = 1ull << (i & 63);

		for (uint32_t k = s->first[symbols[i]]; k < end; k++) {
			uint32_t set = s->of[k];
			struct row *r = &m->rows[set];

			if (r->sentence != m->sentence) {
				r->sentence = m->sentence;
				r->bits = 0;
				m->sets[m->sets_n++] = set;
				if (m->words > 1)
					memset(m->tails[set].bits, 0,
					    (m->words - 1) * sizeof(bit));
			}
			if (word == 0)
				r->bits |= bit;
			else
				m->tails[set].bits[word - 1] |= bit;
		}
	}
}

const uint32_t *
marks_sets(const struct marks *m, size_t *n)
{
	*n = m->sets_n;
	return m->sets;
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
		if (m->rows[s->items[i].set].sentence != m->sentence)
			return false;
	return true;
}

static void
row_copy(const struct marks *m, uint32_t set, uint64_t *to)
{
	to[0] = m->rows[set].bits;
	if (m->words > 1)
		memcpy(
		    to + 1, m->tails[set].bits, (m->words - 1) * sizeof(*to));
}

/* Of a sentence of one word of bits, as most are. */
static bool
let_short(const struct marks *m, const struct shape *s, uint32_t *from)
{
	uint64_t at = m->rows[s->items[0].set].bits;
	uint32_t first = s->items[0].min;

	at = first < 64 ? at >> first << first : 0;
	if (at == 0)
		return false;
	first = (uint32_t)__builtin_ctzll(at);
	for (uint32_t i = 1; i < s->n; i++) {
		const struct need_item *one = &s->items[i];

		reach(&at, 1, one->min + 1u,
		    one->max >= NEED_FAR ? NEED_FAR : one->max + 1u);
		if ((at &= m->rows[one->set].bits) == 0)
			return false;
	}
	if (s->items[0].max < NEED_FAR && first > s->items[0].max)
		*from = first - s->items[0].max;
	return true;
}

static bool
let_long(const struct marks *m, const struct shape *s, uint32_t *from)
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
	if (first == UINT32_MAX)
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
	if (s->items[0].max < NEED_FAR && first > s->items[0].max)
		*from = first - s->items[0].max;
	return true;
}

bool
marks_let(const struct marks *m, const struct shape *s, uint32_t *from)
{
	*from = 0;
	if (!all_met(m, s))
		return false;
	if (!m->whole || s->n == 0)
		return true;
	return m->words <= 1 ? let_short(m, s, from) : let_long(m, s, from);
}
