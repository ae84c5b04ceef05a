/*
 * Who wrote the article: names as declared and as shown, cleaned and weighed.
 */
#ifndef PAGE_AUTHOR_H
#define PAGE_AUTHOR_H

#include "page/head.h"
#include "page/page.h"

/* Names parted by ", ", or empty.  "site" is the publisher's name, which is
 * an author only where no person is named. */
struct str author_find(struct arena *, const struct tree *, const struct head *,
    struct str title, struct str site, struct page_claim *why);

/* A byline without its labels, dates and trades: "By Ann Lee, Reporter" is
 * Ann Lee.  Empty where nothing of a name is left; a view of "s". */
struct str author_clean(struct str s);

#endif
