/*
 * Which language a text is in: by its scripts, then by its smallest words.
 */
#ifndef PAGE_LANG_H
#define PAGE_LANG_H

#include "base/str.h"

/* BCP 47 primary tag as static text; empty where the text is too short or the
 * vote has no clear winner. */
struct str lang_vote(struct str text);

/* The primary tag of a declaration ("en-US", "de_DE"), lower case static or a
 * view; empty where it is none. */
struct str lang_tag(struct str declared);

#endif
