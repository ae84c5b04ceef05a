/*
 * "keep CUE ... : TYPE ... [: EXPR]": of which events a cue's word is part of
 * the act itself and changes nothing, as "shall not" of an undertaking.
 */
#ifndef PATTERNS_KEEP_H
#define PATTERNS_KEEP_H

#include "patterns/pattern.h"

/*
 * Reads what stands behind "keep"; the expression, where there is one, is left
 * in "expr" for the caller to compile.  ST_SYNTAX where a cue or a type is
 * unknown: "why" says what is wrong, "at" is the word, and "nearest" what may
 * have been meant, or empty.  Words of "out" are those of "text".
 */
enum status keep_read(const struct set *, struct str text, struct keep *out,
    struct str *expr, const char **why, struct str *at,
    struct str *nearest) MUST_USE;

/* Whether an event of that type and phase keeps its act under the cue; where
 * the line has an expression, its match has still to be asked for. */
bool keep_holds(
    const struct keep *, struct str cue, enum event_type, enum phase);

#endif
