/*
 * The sieve before the matcher: where the symbols of a sentence stand, as rows
 * of bits, against the shapes of expressions.  It lets through whatever could
 * match and little else, at a few shifts an item.
 *
 * A sieve is shared between threads, read-only; marks are one thread's.
 */
#ifndef PATTERNS_SIEVE_H
#define PATTERNS_SIEVE_H

#include <stdbool.h>

#include "patterns/need.h"

#define SIEVE_UNITS 704u /* of one sentence; a longer one is let through */

struct sieve;
struct marks;

/* Of the sets that "shapes" name; other sets are not marked.  "sets" must
 * outlive it.  NULL without memory; sieve_free(). */
struct sieve *sieve_new(
    const struct need_sets *, const struct shape *const *shapes, size_t n);
void sieve_free(struct sieve *);

/* NULL without memory; marks_free(). */
struct marks *marks_new(const struct sieve *);
void marks_free(struct marks *);

/* Takes in a sentence; what stands in "marks" is forgotten. */
void marks_take(struct marks *, const uint16_t *symbols, size_t n);
/* The sets met in the sentence, in no order. */
const uint32_t *marks_sets(const struct marks *, size_t *n);

/* Whether a match may stand in the sentence.  Sets the first unit at which
 * one could begin. */
bool marks_let(const struct marks *, const struct shape *, uint32_t *from);

#endif
