/*
 * What pages say that are no article: walls of consent, log-ins, errors, and
 * shells without their script, in the languages of the trade press.  A page
 * speaks of itself in these words; an article that speaks of others does not.
 */
#ifndef PAGE_WALLS_H
#define PAGE_WALLS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

enum wall { WALL_ERROR, WALL_CONSENT, WALL_LOGIN };

/* Whether a part of a title (between "|" and the like) is a wall's: short, and
 * of its words. */
bool wall_titled(enum wall, struct str title);

/* How many of a wall's phrases stand in a text. */
size_t wall_says(enum wall, struct str text);

/* Whether a text speaks to its reader, and of the page that it is on. */
bool wall_speaks(struct str text);

/* Words about cookies, of any language: how many different ones. */
size_t wall_cookies(struct str text);

#endif
