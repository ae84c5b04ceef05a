/*
 * Sentences made to be slow for one expression: of its own words, so that each
 * gap has many ends to try.  For lint; nothing is matched here.
 */
#ifndef PATTERNS_STRAIN_H
#define PATTERNS_STRAIN_H

#include "patterns/pattern.h"

#define STRAIN_BYTES 2000u  /* of one sentence: what a document's may have */
#define STRAIN_KINDS 5      /* sentences for one expression */
#define STRAIN_LIMIT 10000u /* backtracks that an expression may cost there */
#define STRAIN_UNITS (STRAIN_BYTES / 2)

/* Writes sentence "kind"; returns its units, 0 where the expression has no
 * words of its own. */
size_t strain_sentence(const struct set *, const struct expr *, int kind,
    uint16_t out[STRAIN_UNITS]);

#endif
