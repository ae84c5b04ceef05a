/*
 * Expressions against sentences: the one door to PCRE2 (16-bit, JIT).
 *
 * A program is compiled once and shared, read-only; a matcher is one
 * thread's: match data, limits and JIT stack.  Work is bounded by a match
 * limit a call and a budget of calls a document, never by the clock, so that
 * the same input gives the same bytes.
 */
#ifndef PATTERNS_MATCH_H
#define PATTERNS_MATCH_H

#include "patterns/pattern.h"

#define MATCH_LIMIT 20000u /* backtracks of one call */
#define MATCH_STACK \
	((size_t)512 * 1024) /* bytes of JIT stack: 32 KB overflow on 6 KB */
#define MATCH_CALLS 200000u  /* calls one document may cost */
#define MATCH_SIZE  ((size_t)16 * 1024) /* bytes of one compiled expression */

/* What a compiled expression belongs to. */
enum use { USE_MATCH, USE_UNLESS, USE_ALSO, USE_CUE, USE_STOP, USE_PSEUDO };

struct step {
	enum use use;
	uint32_t owner; /* index of its pattern or cue */
	const struct expr *expr;
};

struct program;
struct matcher;

/* Compiles all expressions of a set, which must outlive it.  program_free(). */
enum status program_new(
    const struct set *, struct program **out, struct fault *) MUST_USE;
void program_free(struct program *);
size_t program_steps(const struct program *);
const struct step *program_step(const struct program *, size_t i);

/* NULL when memory is at an end.  matcher_free(). */
struct matcher *matcher_new(const struct program *);
void matcher_free(struct matcher *);
void matcher_begin(struct matcher *); /* a new document: a full budget */

/* One match: the units [beg, end) of the sentence, and each slot's unit. */
struct hit {
	uint32_t step;
	uint32_t beg, end;
	uint32_t trigger;           /* first unit that is one of its triggers */
	uint32_t slots[EXPR_SLOTS]; /* unit, or UINT32_MAX where empty */
};

/*
 * All matches in one sentence of "n" symbols, in order of step, then place.
 * "hits" lives in the arena.  Steps that ran into a limit are passed over and
 * counted.  ST_NOMEM when memory is at an end.
 */
enum status match_sentence(struct matcher *, struct arena *,
    const uint16_t *symbols, size_t n, struct hit **hits,
    size_t *hits_n) MUST_USE;

/* The steps that the last sentence woke, in order: those whose triggers stand
 * in it.  Valid until the next sentence. */
const uint32_t *match_woken(const struct matcher *, size_t *n);

/* How often a limit ended a call of this step since matcher_new(). */
uint32_t match_stopped(const struct matcher *, size_t step);
/* Calls left of the document's budget: 0 means that some were not made. */
uint32_t match_budget(const struct matcher *);

#endif
