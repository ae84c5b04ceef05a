/*
 * Which expressions a sentence wakes: each waits for the two rarest sets of
 * symbols that its matches need, and most sentences hold few of those.
 *
 * Shared between threads, read-only.
 */
#ifndef PATTERNS_WAKE_H
#define PATTERNS_WAKE_H

#include "patterns/sieve.h"

struct waking;

/* Of "n" expressions by their shapes, NULL: not to be woken.  NULL without
 * memory; waking_free(). */
struct waking *waking_new(
    const struct need_sets *, const struct shape *const *shapes, size_t n);
void waking_free(struct waking *);

/* Sets a bit of "woken", which has room for "n", for each expression that
 * the sentence in "marks" wakes.  False where there is none. */
bool waking_find(const struct waking *, const struct marks *, uint64_t *woken);

#endif
