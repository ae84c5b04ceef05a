/*
 * What must stand in any match of an expression: sets of symbols, in their
 * order, and how far apart.  Worked out while an expression is compiled, and
 * asked of a sentence (sieve.h) before anything slower is.
 *
 * A shape promises too little rather than too much: whatever matches the
 * expression fits its shape, never the other way round.
 */
#ifndef PATTERNS_NEED_H
#define PATTERNS_NEED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/status.h"

#define NEED_FAR   255u /* units: as far as you like */
#define NEED_ITEMS 10u  /* sets asked of one expression; the rest is let pass */
#define NEED_WIDE  600u /* symbols of one set; a wider one is not asked */

struct need_item {
	uint32_t set;      /* number in the table of sets */
	uint16_t min, max; /* units between the item before, or the match's
	                      beginning, and this one; NEED_FAR: no bound */
};

struct shape {
	struct need_item items[NEED_ITEMS];
	uint32_t n;
	uint16_t min, max; /* units after the last item; of all, without one */
	bool anchored;     /* a match begins where the sentence does, past what
	                      NEED_OPENERS it has */
};
#define NEED_OPENERS "\"'*_("

/* Sets of symbols, each kept once.  NULL without memory; need_sets_free(). */
struct need_sets;
struct need_sets *need_sets_new(void);
void need_sets_free(struct need_sets *);
size_t need_sets_count(const struct need_sets *);
/* The symbols of a set, ascending. */
const uint16_t *need_set(const struct need_sets *, uint32_t set, size_t *n);
/* When all sets are kept, once: which of them hold a symbol.  False without
 * memory. */
bool need_sets_index(struct need_sets *) MUST_USE;
/* Those sets, ascending; none before need_sets_index(). */
const uint16_t *need_sets_of(
    const struct need_sets *, uint16_t symbol, size_t *n);
/* How often a set is met, roughly: the least is the best to wait for. */
unsigned need_set_weight(const struct need_sets *, uint32_t set);

/* "min" to "max" units of which nothing is known. */
struct shape shape_gap(unsigned min, unsigned max);
/* One unit of a set; where memory is at an end, one unit of any kind.
 * "weight" is its symbols' rarity, summed; "n" symbols in any order. */
struct shape shape_set(
    struct need_sets *, const uint16_t *symbols, size_t n, unsigned weight);
struct shape shape_then(struct shape, struct shape);
struct shape shape_times(struct shape, unsigned least, unsigned most);

/* One or another of several: a set of what is rarest in each.  Begins as
 * zeroes. */
struct shapes {
	uint16_t symbols[NEED_WIDE];
	size_t n;
	unsigned weight;
	struct shape before, after; /* gaps around that set */
	struct shape whole;         /* a gap as long as any of them */
	struct shape only;
	bool any, several;
	bool free; /* one of them needs nothing, or they need too much */
};
void shapes_add(struct need_sets *, struct shapes *, struct shape);
struct shape shapes_end(struct need_sets *, const struct shapes *);

#endif
