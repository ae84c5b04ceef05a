/*
 * Web archives: WARC/1.0 and 1.1 (ISO 28500), plain, or with each record a
 * gzip member of its own.  Hands on the pages among the responses, one at a
 * time; what a record takes is bounded, whatever its header claims.
 */
#ifndef FEEDS_WARC_H
#define FEEDS_WARC_H

#include <stdint.h>
#include <stdio.h>

#include "base/status.h"
#include "base/str.h"

#define WARC_PAGE_MAX ((size_t)16 << 20) /* bytes of one page, unpacked */
#define WARC_HEAD_MAX ((size_t)64 << 10) /* bytes of one head */

struct warc; /* opaque */

struct warc_page {
	struct str url;  /* WARC-Target-URI, without < and > */
	struct str day;  /* of WARC-Date, YYYY-MM-DD, or empty */
	struct str type; /* Content-Type as the site sent it */
	struct str body; /* chunks joined, unpacked */
	int64_t at;      /* where its record begins, in bytes of the file */
};

/* Called for each record that is broken, cut short or too large; reading goes
 * on behind it. */
typedef void warc_lost(void *ctx, int64_t at, const char *why);

/* Reads "in" (not owned) from where it stands, which is byte "at" of the file.
 * NULL where memory is at an end.  The caller owns it: warc_free(). */
struct warc *warc_new(FILE *in, int64_t at, warc_lost *, void *ctx);
void warc_free(struct warc *); /* NULL is allowed */

/*
 * The next page; its views hold until the next call.  "body" is empty at the
 * end.  What is no response, no success (2xx) or no HTML is passed by in
 * silence.  ST_IO, ST_NOMEM.
 */
enum status warc_next(
    struct warc *, struct warc_page *out, struct fault *) MUST_USE;

/* Reading may begin anew here: all pages before were handed on. */
int64_t warc_at(const struct warc *);

#endif
