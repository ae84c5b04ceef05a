/*
 * A paragraph that may be the article's, and the judges that say whether it
 * is: by its words, by its links, by its neighbours.
 */
#ifndef PAGE_PIECE_H
#define PAGE_PIECE_H

#include "base/flow.h"

#include "page/left.h"
#include "page/tree.h"

struct piece {
	const struct node *node; /* the block it stands in */
	struct str s;            /* its words */
	size_t link;             /* bytes of them within links */
	enum zone zone;
	bool head;      /* a heading */
	bool cut;       /* something was left out right before it */
	enum left drop; /* why it is not the article's */
};

/*
 * Sets "drop" and mends "zone" of all pieces, which stand in the order of the
 * page.  "title" is the article's, or empty.  ST_NOMEM.
 */
enum status pieces_judge(
    struct arena *, struct piece *, size_t n, struct str title) MUST_USE;

#endif
