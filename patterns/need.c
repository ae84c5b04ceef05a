/*
 * The algebra of shapes and the table of sets.  Sets are sorted and hashed,
 * so that {PLACE} is one set however many patterns ask for it.
 */
#include "patterns/need.h"

#include <stdlib.h>
#include <string.h>

#define SETS_MAX  ((size_t)64 << 20) /* bytes of all sets */
#define SETS_FULL 16000u /* sets; where there are more, the rest go unasked */
#define SETS      32768u /* a power of two, over twice SETS_FULL */
#define SYMBOLS   0x10000u

struct set_row {
	uint16_t *symbols;
	uint32_t n;
	uint32_t weight;
};

struct need_sets {
	struct arena *arena;
	struct set_row rows[SETS_FULL];
	uint32_t n;
	uint32_t slots[SETS]; /* number + 1, or 0 */
	/* The sets that hold a symbol, in "of" from first[symbol] on. */
	uint32_t first[SYMBOLS + 1];
	uint16_t *of;
};

struct need_sets *
need_sets_new(void)
{
	struct need_sets *s = calloc(1, sizeof(*s));

	if (s != NULL && (s->arena = arena_new(SETS_MAX)) == NULL) {
		free(s);
		return NULL;
	}
	return s;
}

void
need_sets_free(struct need_sets *s)
{
	if (s == NULL)
		return;
	arena_free(s->arena);
	free(s);
}

size_t
need_sets_count(const struct need_sets *s)
{
	return s->n;
}

const uint16_t *
need_set(const struct need_sets *s, uint32_t set, size_t *n)
{
	*n = s->rows[set].n;
	return s->rows[set].symbols;
}

bool
need_sets_index(struct need_sets *s)
{
	uint32_t all = 0;

	for (uint32_t i = 0; i < s->n; i++)
		for (uint32_t k = 0; k < s->rows[i].n; k++)
			s->first[s->rows[i].symbols[k]]++;
	/* Each is the end of its own at first, and its beginning once filled. */
	for (size_t i = 0; i < SYMBOLS; i++)
		s->first[i] = all += s->first[i];
	s->first[SYMBOLS] = all;
	if ((s->of = arena_take(s->arena, (all + 1) * sizeof(*s->of))) == NULL)
		return false;
	for (uint32_t i = s->n; i-- > 0;)
		for (uint32_t k = 0; k < s->rows[i].n; k++)
			s->of[--s->first[s->rows[i].symbols[k]]] = (uint16_t)i;
	return true;
}

const uint16_t *
need_sets_of(const struct need_sets *s, uint16_t symbol, size_t *n)
{
	*n = s->first[symbol + 1u] - s->first[symbol];
	return s->of + s->first[symbol];
}

unsigned
need_set_weight(const struct need_sets *s, uint32_t set)
{
	return s->rows[set].weight;
}

static int
by_symbol(const void *a, const void *b)
{
	return (int)*(const uint16_t *)a - (int)*(const uint16_t *)b;
}

/* The number of a sorted set, or UINT32_MAX where there is no room. */
static uint32_t
keep(struct need_sets *s, const uint16_t *v, size_t n, unsigned weight)
{
	uint32_t h = 2166136261u, at;
	struct set_row row = { .n = (uint32_t)n, .weight = weight };

	for (size_t i = 0; i < n; i++)
		h = (h ^ v[i]) * 16777619u;
	h ^= h >> 15;
	for (at = h & (SETS - 1); s->slots[at] != 0;
	     at = (at + 1) & (SETS - 1)) {
		const struct set_row *r = &s->rows[s->slots[at] - 1];

		if (r->n == n && memcmp(r->symbols, v, n * sizeof(*v)) == 0)
			return s->slots[at] - 1;
	}
	if (s->n == SETS_FULL ||
	    (row.symbols = arena_take(s->arena, n * sizeof(*v))) == NULL)
		return UINT32_MAX;
	memcpy(row.symbols, v, n * sizeof(*v));
	s->rows[s->n] = row;
	s->slots[at] = ++s->n;
	return s->n - 1;
}

static uint16_t
add(unsigned a, unsigned b)
{
	return (uint16_t)(a >= NEED_FAR || b >= NEED_FAR || a + b >= NEED_FAR
			      ? NEED_FAR
			      : a + b);
}

struct shape
shape_gap(unsigned min, unsigned max)
{
	struct shape s = { .n = 0 };

	s.min = add(min, 0);
	s.max = add(max, 0);
	return s;
}

struct shape
shape_set(
    struct need_sets *sets, const uint16_t *symbols, size_t n, unsigned weight)
{
	uint16_t v[NEED_WIDE];
	struct shape s = { .n = 0 };
	size_t kept = 0;
	uint32_t set;

	if (n == 0 || n > NEED_WIDE)
		return shape_gap(1, 1);
	memcpy(v, symbols, n * sizeof(*v));
	qsort(v, n, sizeof(*v), by_symbol);
	for (size_t i = 0; i < n; i++)
		if (kept == 0 || v[kept - 1] != v[i])
			v[kept++] = v[i];
	if ((set = keep(sets, v, kept, weight)) == UINT32_MAX)
		return shape_gap(1, 1);
	s.items[0] = (struct need_item){ set, 0, 0 };
	s.n = 1;
	return s;
}

/* The least and most units of all of it. */
static void
extent(const struct shape *s, unsigned *min, unsigned *max)
{
	*min = s->min;
	*max = s->max;
	for (uint32_t i = 0; i < s->n; i++) {
		*min = add(*min, s->items[i].min + 1u);
		*max = add(*max, add(s->items[i].max, 1));
	}
}

struct shape
shape_then(struct shape a, struct shape b)
{
	if (a.n == NEED_ITEMS || b.n == 0) {
		unsigned min, max;

		extent(&b, &min, &max);
		a.min = add(a.min, min);
		a.max = add(a.max, max);
		return a;
	}
	for (uint32_t i = 0; i < b.n; i++) {
		struct need_item one = b.items[i];

		if (a.n == NEED_ITEMS) {
			a.min = add(a.min, one.min + 1u);
			a.max = add(a.max, add(one.max, 1));
			continue;
		}
		one.min = add(a.min, one.min);
		one.max = add(a.max, one.max);
		a.items[a.n++] = one;
		a.min = a.max = 0;
	}
	a.min = add(a.min, b.min);
	a.max = add(a.max, b.max);
	return a;
}

struct shape
shape_times(struct shape s, unsigned least, unsigned most)
{
	unsigned min, max, all = 0;

	extent(&s, &min, &max);
	for (unsigned i = 0; i < most; i++)
		all = add(all, max);
	if (least == 0)
		return shape_gap(0, all);
	/* The first of them as it is, the others somewhere after it. */
	all = 0;
	for (unsigned i = 1; i < most; i++)
		all = add(all, max);
	s.max = add(s.max, all);
	return s;
}

/* The item of "s" that is met least, and the units before and after it. */
static uint32_t
rarest(const struct need_sets *sets, const struct shape *s,
    struct shape *before, struct shape *after)
{
	uint32_t best = 0;
	unsigned min, max;
	struct shape rest = *s;

	for (uint32_t i = 1; i < s->n; i++)
		if (need_set_weight(sets, s->items[i].set) <
		    need_set_weight(sets, s->items[best].set))
			best = i;
	rest.n = best;
	rest.min = s->items[best].min;
	rest.max = s->items[best].max;
	extent(&rest, &min, &max);
	*before = shape_gap(min, max);
	rest = *s;
	rest.n = s->n - best - 1;
	memmove(rest.items, s->items + best + 1, rest.n * sizeof(*rest.items));
	extent(&rest, &min, &max);
	*after = shape_gap(min, max);
	return s->items[best].set;
}

static struct shape
wider(struct shape a, struct shape b)
{
	return shape_gap(
	    a.min < b.min ? a.min : b.min, a.max > b.max ? a.max : b.max);
}

void
shapes_add(struct need_sets *sets, struct shapes *all, struct shape one)
{
	struct shape before = shape_gap(0, 0), after = before, whole;
	unsigned min, max;
	const uint16_t *v = NULL;
	uint32_t set = 0;
	size_t n = 0;

	extent(&one, &min, &max);
	whole = shape_gap(min, max);
	if (one.n > 0) {
		set = rarest(sets, &one, &before, &after);
		v = need_set(sets, set, &n);
	}
	all->whole = all->any ? wider(all->whole, whole) : whole;
	all->before = all->any ? wider(all->before, before) : before;
	all->after = all->any ? wider(all->after, after) : after;
	all->only = one;
	all->several = all->any;
	all->any = true;
	if (one.n == 0 || n > NEED_WIDE - all->n) {
		all->free = true;
		return;
	}
	memcpy(all->symbols + all->n, v, n * sizeof(*v));
	all->n += n;
	all->weight += need_set_weight(sets, set);
}

struct shape
shapes_end(struct need_sets *sets, const struct shapes *all)
{
	struct shape s;

	if (!all->any)
		return shape_gap(0, 0);
	if (!all->several)
		return all->only;
	if (all->free)
		return all->whole;
	s = shape_set(sets, all->symbols, all->n, all->weight);
	if (s.n == 0)
		return all->whole;
	return shape_then(shape_then(all->before, s), all->after);
}
