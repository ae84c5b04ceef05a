/*
 * What a robots.txt lets one robot read (RFC 9309), and how long it asks it
 * to wait.  Pure: no clock, no net.  Reading takes time in proportion to the
 * text, a question in proportion to rules and address: no pattern of a
 * stranger's makes it try again from the start.
 */
#ifndef FETCH_ROBOTS_H
#define FETCH_ROBOTS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/status.h"
#include "base/str.h"

/* Bytes read of one file: RFC 9309, 2.5 asks for 500 KiB at least. */
#define ROBOTS_MAX ((size_t)512 << 10)

/* A wait that no feed reader can honour is an error or a refusal in other
 * words: seconds, one day. */
#define ROBOTS_DELAY_MAX 86400.0

struct robots_rule {
	struct str pattern; /* normalised, '*' wild; without a final '$' */
	bool anchored;      /* a final '$' stood there */
	bool allow;
};

struct robots {
	struct robots_rule *rules; /* of the groups that speak to the agent */
	size_t n;
	double delay_s; /* crawl-delay, negative where none applies */
};

/*
 * Reads the first ROBOTS_MAX bytes of "text" for the product token at the
 * start of "agent" ("Foo" of "Foo/1.0 (...)").  Groups that name it are
 * merged; where none does, those for "*" are.  Any bytes are a robots.txt.
 * ST_NOMEM on failure.  "out" lives in the arena.
 */
enum status robots_read(struct arena *, struct str text, struct str agent,
    struct robots *out) MUST_USE;

/*
 * The longest rule that matches path and query of "url" decides, allow before
 * disallow; /robots.txt itself is always allowed (RFC 9309, 2.2.2).
 * ST_NOMEM or, where "url" is longer than URL_MAX, ST_LIMIT.
 */
enum status robots_allows(
    const struct robots *, struct str url, bool *allowed) MUST_USE;

#endif
