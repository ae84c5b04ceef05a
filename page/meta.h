/*
 * What a page says about itself: title, author, day, language, address.
 */
#ifndef PAGE_META_H
#define PAGE_META_H

#include "base/flow.h"

#include "page/page.h"
#include "page/tree.h"

/* Fills title, byline, source, language, published, modified, canonical.
 * "ld_body" is what JSON-LD gives as the article's text, or empty. */
void meta_read(struct arena *, const struct page_in *, const struct tree *,
    struct document *out, struct str *ld_body);

#endif
