/*
 * A table from each symbol to the expressions whose rarest set holds it.  The
 * second rarest stands beside them, as asking for it turns most away before
 * anything of the expression itself is read.
 */
#include "patterns/wake.h"

#include <stdlib.h>

#define SYMBOLS 0x10000u

struct wake {
	uint32_t expr;
	uint32_t with; /* the set that must be met as well */
};

struct waking {
	struct wake *v; /* grouped by symbol */
	uint32_t first[SYMBOLS + 1];
	uint32_t *always; /* expressions that need nothing */
	size_t always_n;
};

void
waking_free(struct waking *w)
{
	if (w == NULL)
		return;
	free(w->v);
	free(w->always);
	free(w);
}

/* The two sets of a shape that are met least; one twice where it has but one. */
static void
two_rarest(const struct need_sets *sets, const struct shape *s, uint32_t *best,
    uint32_t *next)
{
	*best = *next = s->items[0].set;
	for (uint32_t i = 1; i < s->n; i++) {
		uint32_t set = s->items[i].set;
		unsigned weight = need_set_weight(sets, set);

		if (weight < need_set_weight(sets, *best)) {
			*next = *best;
			*best = set;
		} else if (*next == *best ||
			   weight < need_set_weight(sets, *next)) {
			*next = set;
		}
	}
}

/* Counts, or where "fill" is given writes, the pairs of symbol and wake. */
static void
each_wake(struct waking *w, const struct need_sets *sets,
    const struct shape *const *shapes, size_t n, uint32_t *fill)
{
	for (uint32_t i = 0; i < n; i++) {
		const uint16_t *v;
		uint32_t best, next;
		size_t k;

		if (shapes[i] == NULL)
			continue;
		if (shapes[i]->n == 0) {
			if (fill != NULL)
				w->always[w->always_n++] = i;
			continue;
		}
		two_rarest(sets, shapes[i], &best, &next);
		v = need_set(sets, best, &k);
		for (size_t j = 0; j < k; j++)
			if (fill == NULL)
				w->first[v[j] + 1]++;
			else
				w->v[w->first[v[j]] + fill[v[j]]++] =
				    (struct wake){ i, next };
	}
}

struct waking *
waking_new(
    const struct need_sets *sets, const struct shape *const *shapes, size_t n)
{
	struct waking *w = calloc(1, sizeof(*w));
	uint32_t *fill = calloc(SYMBOLS, sizeof(*fill));

	if (w == NULL || fill == NULL)
		goto fail;
	each_wake(w, sets, shapes, n, NULL);
	for (size_t i = 0; i < SYMBOLS; i++)
		w->first[i + 1] += w->first[i];
	w->v = malloc((w->first[SYMBOLS] + 1u) * sizeof(*w->v));
	w->always = malloc((n + 1) * sizeof(*w->always));
	if (w->v == NULL || w->always == NULL)
		goto fail;
	each_wake(w, sets, shapes, n, fill);
	free(fill);
	return w;
fail:
	free(fill);
	waking_free(w);
	return NULL;
}

bool
waking_find(const struct waking *w, const struct marks *m, uint64_t *woken)
{
	bool any = w->always_n > 0;
	size_t n;
	const uint16_t *symbols = marks_symbols(m, &n);

	for (size_t i = 0; i < w->always_n; i++)
		woken[w->always[i] / 64] |= 1ull << w->always[i] % 64;
	for (size_t i = 0; i < n; i++)
		for (uint32_t k = w->first[symbols[i]];
		     k < w->first[symbols[i] + 1u]; k++) {
			uint32_t expr = w->v[k].expr;

			if (!marks_met(m, w->v[k].with))
				continue;
			woken[expr / 64] |= 1ull << expr % 64;
			any = true;
		}
	return any;
}
