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
};

/* Sets of symbols, each kept once.  NULL without memory; need_sets_free(). */
struct need_sets;
struct need_sets *need_sets_new(void);
void need_sets_free(struct need_sets *);
size_t need_sets_count(const struct need_sets *);
/* A set as bits: "bits" of the symbols 64 * word to 64 * word + 63. */
struct need_word {
	uint16_t word;
	uint64_t bits;
};
/* The words of a set that are not zero, ascending. */
const struct need_word *need_set_words(
    const struct need_sets *, uint32_t set, size_t *n);
/* The symbols of a set, ascending. */
const uint16_t *need_set(const struct need_sets *, uint32_t set, size_t *n);
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
