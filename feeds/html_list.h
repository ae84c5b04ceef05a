/*
 * Inside the feeds room: pages of links, read by the selectors that the
 * source declares (ministries without a feed).
 */
#ifndef FEEDS_HTML_LIST_H
#define FEEDS_HTML_LIST_H

#include "feeds/parse.h"

/*
 * Reads a page whole: each "item" is an entry with the title, link and date
 * that the feed's selectors find in it ("link" gives @href where it names no
 * attribute; "title" falls back on the link's text).  An item without a link
 * is passed over.  ST_SYNTAX where a selector is wrong or no item stands.
 */
enum status html_list_read(struct arena *, const struct feed_context *,
    struct str bytes, enum status (*take)(void *, const struct entry *),
    void *ctx, struct feed_facts *, struct fault *) MUST_USE;

#endif
