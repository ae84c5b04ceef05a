/*
 * A page before it is parsed: comments, scripts, styles and templates taken
 * out, JSON-LD put aside, NULs and endless attribute lists made harmless.
 */
#ifndef PAGE_SCRUB_H
#define PAGE_SCRUB_H

#include "base/buf.h"

#include "page/tree.h"

/* Appends the scrubbed page; fills ldjson and scripts of "t". */
void scrub(struct buf *out, struct str html, struct tree *t);

#endif
