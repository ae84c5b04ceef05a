/*
 * What the furniture of pages says, in the languages of many countries: lists
 * of words and openings of lines, lower case.  An editor may lengthen any.
 */
#ifndef PAGE_PHRASES_H
#define PAGE_PHRASES_H

#include <stdbool.h>

#include "base/str.h"

enum phrases {
	PHRASES_FURNITURE,
	PHRASES_FURNITURE_OPENS,
	PHRASES_RELATED,
	PHRASES_CAPTIONS,
	PHRASES_PICTURES,
	PHRASES_AGENCIES,
	PHRASES_APPEALS,
	PHRASES_CREDITS,
	PHRASES_TRADES,
	PHRASES_HEADS_OF_LAW,
	PHRASES_VERBS,
	PHRASES_ENDS
};

/* Whether "s" is one of them, begins with one, or has one within; ASCII case
 * is folded. */
bool phrases_are(enum phrases, struct str s);
bool phrases_open(enum phrases, struct str s);
bool phrases_within(enum phrases, struct str s);
/* The bytes of the nth and its text; false behind the last. */
bool phrases_at(enum phrases, size_t n, struct str *out);
/* Whether a word is one of a line that only says when. */
bool phrases_dated(struct str word);

#endif
