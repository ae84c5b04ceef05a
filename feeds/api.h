/*
 * What an API's JSON says, by the paths that the feeds file declares.  Private
 * to the room.
 *
 * A "link" with braces makes the address: {PATH} stands for the text at that
 * path, {slug PATH} for it in lower case with "_" for all but letters and
 * digits, {SLUG PATH} for the same in upper case.  A "next" of the form ?NAME
 * counts that parameter of the page's own address on by one; any other is the
 * path of the next page's address.
 */
#ifndef FEEDS_API_H
#define FEEDS_API_H

#include "base/json.h"

#include "feeds/parse.h"

/* One item; url stays empty where it has none.  All of it is the arena's or
 * the JSON's. */
void api_item(struct arena *, const struct feed_context *,
    const struct json *item, struct entry *);
/* The address of the next page, in the arena; empty where there is none. */
struct str api_next(
    struct arena *, const struct feed_context *, const struct json *root);

#endif
