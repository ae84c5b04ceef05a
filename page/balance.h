/*
 * The open elements of a page while it is scrubbed: end tags that a page
 * forgets are written for it, and those without a start are left out, by the
 * rules of HTML (WHATWG, "tree construction", simplified).  The parser behind
 * it knows only HTML 4, where an end tag does not reach through an open div.
 */
#ifndef PAGE_BALANCE_H
#define PAGE_BALANCE_H

#include "base/buf.h"

#include "page/tags.h"

#define BALANCE_DEEP ((size_t)500) /* open elements: real pages under 100 */

struct balance {
	struct open {
		struct str name; /* as the page wrote it */
		enum tag tag;
	} v[BALANCE_DEEP];
	size_t n;
	size_t over; /* open ones beyond, which are left out */
};

/* Before a start or an end tag is written: adds the ends that it implies.
 * False where the tag itself is left out. */
bool balance_start(struct balance *, struct buf *out, struct str name);
bool balance_end(struct balance *, struct buf *out, struct str name);

#endif
