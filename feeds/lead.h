/*
 * Where the address of an aggregator leads, as far as the address itself says
 * so: Google News while it still writes it into the path, the redirects of
 * Google Alerts and Bing News.  Asks nobody.
 */
#ifndef FEEDS_LEAD_H
#define FEEDS_LEAD_H

#include "base/arena.h"
#include "base/str.h"

/* An address that may be fetched: the article's own, in the arena, or "url"
 * itself where it tells nothing or memory is at an end. */
struct str feed_lead(struct arena *, struct str url);

#endif
