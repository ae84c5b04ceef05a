/*
 * The vocabulary: every word that some gazetteer, cue or pattern names, as a
 * 16-bit symbol, so that a sentence becomes a short string of symbols and a
 * pattern a regular expression over them.
 *
 * Symbols: signs stand for themselves (their ASCII byte); 'w' is a word in no
 * list, 'W' one that begins with a capital, '0' a number in no mention; words
 * begin at SYMBOL_WORD; the types of mentions at SYMBOL_TYPE, TYPE_VARIANTS
 * symbols a type.
 */
#ifndef PATTERNS_VOCAB_H
#define PATTERNS_VOCAB_H

#include <stdint.h>

#include "patterns/token.h"

#define SYMBOL_WORD   0x0100u
#define SYMBOL_TYPE   0xe000u
#define TYPE_VARIANTS 16u  /* symbols a type: one each way it can be said */
#define VOCAB_TYPES   512u /* (0x10000 - SYMBOL_TYPE) / TYPE_VARIANTS */

struct vocab;

/* Returns NULL when memory is at an end.  vocab_free(). */
struct vocab *vocab_new(void);
void vocab_free(struct vocab *);

/* The symbol of a form (token_form()), made where absent; 0 when the list is
 * full or memory at an end. */
uint16_t vocab_learn(struct vocab *, struct str form);
/* The symbol of a form, or 0. */
uint16_t vocab_find(const struct vocab *, struct str form);
/* The form of a word symbol, or empty. */
struct str vocab_form(const struct vocab *, uint16_t symbol);

/* Sets the symbols of tokens, learning none, and gives their forms: "forms"
 * has room for one a token, those of unknown words live in the arena; empty
 * for signs.  False when memory is at an end. */
bool vocab_mark(const struct vocab *, struct arena *, struct str text,
    struct tokens *, struct str *forms) MUST_USE;

/* Cuts "text" and gives its symbols, learning every word: for surfaces and
 * patterns.  False when memory is at an end. */
bool vocab_symbols(struct vocab *, struct arena *, struct str text,
    uint16_t **out, size_t *n) MUST_USE;

#endif
