/*
 * Bodies that are gzip files, as sitemaps often are: no coding of the
 * transfer, so the net hands them on as they are.  Private to the room.
 */
#ifndef FEEDS_UNZIP_H
#define FEEDS_UNZIP_H

#include <stddef.h>

#include "base/status.h"
#include "base/str.h"

/* Bytes that may come out of one body: the sitemap protocol allows 50 MiB. */
#define UNZIP_MAX ((size_t)64 << 20)

struct unzip; /* opaque */

/* Nothing shorter can tell; what begins so is no feed. */
bool unzip_wants(struct str first_two);

/* NULL where memory is at an end.  The caller owns it: unzip_free(). */
struct unzip *unzip_new(void);
void unzip_free(struct unzip *); /* NULL is allowed */

/*
 * Hands what "s" holds to "put", piece by piece.  ST_SYNTAX where it is no
 * gzip, ST_LIMIT past UNZIP_MAX, ST_NOMEM, or what "put" answered.
 */
enum status unzip_push(struct unzip *, struct str s,
    enum status (*put)(void *ctx, struct str), void *ctx) MUST_USE;

/* Whether the last member ended: a body that was cut is none. */
bool unzip_whole(const struct unzip *);
bool unzip_over(const struct unzip *); /* the ceiling ended it */

#endif
