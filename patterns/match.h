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
enum use {
	USE_MATCH,
	USE_UNLESS,
	USE_ALSO,
	USE_CUE,
	USE_STOP,
	USE_PSEUDO,
	USE_KEEP
};

struct step {
	enum use use;
	uint32_t owner; /* index of its pattern, cue or "keep" */
	const struct expr *expr;
};

struct program;
struct matcher;

/* Makes the expressions of a set, which must outlive it, ready to match; each
 * is compiled by the first sentence that wants it.  program_free(). */
enum status program_new(const struct set *, struct program **out) MUST_USE;
/* Compiles all of them, for lint.  ST_SYNTAX with the place of the first that
 * does not compile, is too large, or costs too much on a sentence made to be
 * slow (strain.h). */
enum status program_check(const struct program *, struct fault *) MUST_USE;
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
 * All matches in one sentence of "n" symbols: first those of patterns, in
 * order of step, then place; where there are any, those of their "unless" and
 * "also" lines and of all cues, stops, pseudo-cues and "keep" lines.  "hits" lives in the
 * arena.  Steps that ran into a limit are passed over and counted.  ST_NOMEM
 * when memory is at an end.
 */
enum status match_sentence(struct matcher *, struct arena *,
    const uint16_t *symbols, size_t n, struct hit **hits,
    size_t *hits_n) MUST_USE;

/* Which of "patterns" (numbers of the set) have an "also" line that matches
 * in a sentence: "met" has room for one a pattern. */
void match_topics(struct matcher *, const uint16_t *symbols, size_t n,
    const uint32_t *patterns, size_t patterns_n, bool *met);

/* The steps one of whose triggers stands in a sentence, in order: for an
 * account, as it is slow.  Valid until the next call. */
const uint32_t *match_woken(
    struct matcher *, const uint16_t *symbols, size_t n, size_t *out);

/* How often a limit ended a call of this step since matcher_new(). */
uint32_t match_stopped(const struct matcher *, size_t step);

#endif
