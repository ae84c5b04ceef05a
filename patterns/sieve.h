/*
 * The sieve before the matcher: where the symbols of a sentence stand, as rows
 * of bits, against the shapes of expressions.  It lets through whatever could
 * match and little else, at a few shifts an item.
 *
 * Marks are one thread's.
 */
#ifndef PATTERNS_SIEVE_H
#define PATTERNS_SIEVE_H

#include <stdbool.h>

#include "patterns/need.h"

#define SIEVE_UNITS 704u /* of one sentence; a longer one is let through */

struct marks;

/* "sets" must outlive them.  NULL without memory; marks_free(). */
struct marks *marks_new(const struct need_sets *);
void marks_free(struct marks *);

/* Takes in a sentence; what stands in "marks" is forgotten. */
void marks_take(struct marks *, const uint16_t *symbols, size_t n);
/* The symbols of the sentence, each once. */
const uint16_t *marks_symbols(const struct marks *, size_t *n);
/* Whether one of a set's symbols stands in the sentence. */
bool marks_met(const struct marks *, uint32_t set);

/* Whether a match may stand in the sentence.  Sets the first unit at which
 * one could begin. */
bool marks_let(struct marks *, const struct shape *, uint32_t *from);

#endif
