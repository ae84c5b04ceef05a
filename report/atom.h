/*
 * An Atom feed (RFC 4287) of agreements and measures: one entry each, whose
 * id never changes and whose "updated" moves when its state does.
 */
#ifndef REPORT_ATOM_H
#define REPORT_ATOM_H

#include <stdint.h>

#include "base/buf.h"
#include "base/str.h"

struct atom_entry {
	struct str key; /* what the id is made of: never changes */
	struct str title, summary, url;
	struct str category; /* the state, or empty */
	int64_t updated;
};

/* "updated": of the newest entry. */
void atom_begin(struct buf *, int64_t updated, const char *version);
void atom_put(struct buf *, const struct atom_entry *);
void atom_end(struct buf *);

#endif
