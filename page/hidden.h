/*
 * Whether an element hides its words from its readers by what its own
 * attributes say: text that nobody sees may be no proof of anything.
 */
#ifndef PAGE_HIDDEN_H
#define PAGE_HIDDEN_H

#include "page/tree.h"

/*
 * hidden, aria-hidden; in a style: no display, no visibility, a place far
 * outside of the page or clipped to nothing, no height.  Style sheets are not
 * read: what a class hides is seen.
 */
bool hidden(const struct node *);

/* The colour of letters and of what they stand on, as elements hand them
 * down: a number a colour. */
struct shade {
	uint16_t ink, ground;
};
enum {
	SHADE_UNTOLD, /* by no attribute */
	SHADE_NONE,   /* letters without a colour or without a size */
};

/* What "n" makes of what it is handed; zeros for the root. */
struct shade shade_below(const struct node *n, struct shade above);

/* Whether words cannot be told from what they stand on, which is white where
 * nothing was declared. */
bool shade_hides(struct shade);

#endif
