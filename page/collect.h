/*
 * From elements to paragraphs: the text of an element in pieces, with zones,
 * less what is left out and what leads elsewhere.
 */
#ifndef PAGE_COLLECT_H
#define PAGE_COLLECT_H

#include "base/buf.h"

#include "page/piece.h"
#include "page/sift.h"

struct collect {
	struct arena *arena;
	struct sift sift;
	struct node *top;
	struct buf text; /* of the piece being written */
	struct piece *v;
	size_t n, room;
	size_t link;    /* of which within links */
	enum zone zone; /* ZONE_BODY: by the elements around it */
	bool cut;
	bool failed;
};

/* Adds the pieces of "top".  The caller sets arena, sift, top (the element
 * above all that are collected), text and zone, and frees text.  "failed"
 * tells of memory. */
void collect(struct collect *, struct node *top);

/* Whether an element stands within a link, below "top" (NULL: anywhere). */
bool collect_in_link(const struct node *, const struct node *top);

#endif
