/*
 * What a page says about itself: title, author, day, language, address.
 */
#ifndef PAGE_META_H
#define PAGE_META_H

#include "base/flow.h"

#include "page/page.h"
#include "page/tree.h"

/* What a page declares beside its document. */
struct meta {
	struct str ld_body; /* JSON-LD's text of the article, or empty */
	bool article;       /* it calls itself one */
	struct page_claims why;
};

/* Fills title, byline, source, language, published, modified, canonical. */
void meta_read(struct arena *, const struct page_in *, const struct tree *,
    struct document *out, struct meta *more);

#endif
