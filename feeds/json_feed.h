/* JSON Feed 1.x, and API JSON by declared paths.  Private to the room. */
#ifndef FEEDS_JSON_FEED_H
#define FEEDS_JSON_FEED_H

#include "feeds/parse.h"

/* "keep" holds what "facts" shows.  ST_SYNTAX where it is neither. */
enum status json_feed_read(struct arena *keep, const struct feed_context *,
    struct str utf8, enum status (*take)(void *ctx, const struct entry *),
    void *ctx, struct feed_facts *, struct fault *) MUST_USE;

#endif
