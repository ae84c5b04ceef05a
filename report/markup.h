/*
 * Text inside HTML and XML: escaped, stripped of what XML 1.0 forbids, and
 * links only where they lead to http or https.
 */
#ifndef REPORT_MARKUP_H
#define REPORT_MARKUP_H

#include "base/buf.h"
#include "base/str.h"

/* Good in text and in attributes of either quote. */
void markup_text(struct buf *, struct str);

/* <a href="url">text</a>, or the text alone where the address is none. */
void markup_link(struct buf *, struct str url, struct str text);

#endif
