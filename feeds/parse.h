/*
 * From a feed's bytes, as they come, to one entry at a time.
 *
 * Reads RSS 0.90 to 2.0, RSS 1.0, Atom 0.3 and 1.0, CDF, sitemaps, JSON Feed,
 * HTML lists by declared selectors and API JSON by declared paths.  Forgives
 * whatever a person would: a bad entry never loses the feed.  Never fetches,
 * never resolves an external entity, never expands one that a feed declares,
 * and never makes up a date.
 *
 * XML is read in one go with memory that does not grow with the feed; JSON
 * and HTML are gathered whole, up to FEED_WHOLE_MAX.
 */
#ifndef FEEDS_PARSE_H
#define FEEDS_PARSE_H

#include <stdbool.h>

#include "base/flow.h"
#include "base/status.h"
#include "base/str.h"

#define FEED_FIELD_MAX \
	((size_t)4 << 20)                 /* bytes of one field: a long page;
                                           what passes it is cut */
#define FEED_ENTRY_MAX ((size_t)16 << 20) /* bytes of one entry, all fields */
#define FEED_WHOLE_MAX ((size_t)32 << 20) /* bytes of JSON or HTML at once */
#define FEED_LISTED    ((size_t)256) /* categories or enclosures an entry */

#define FEED_FORMAT_LIST(X)                                              \
	X(NONE, "")                                                      \
	X(RSS20, "rss2.0")                                               \
	X(RSS10, "rss1.0")                                               \
	X(RSS09, "rss0.9x")                                              \
	X(ATOM10, "atom1.0")                                             \
	X(ATOM03, "atom0.3")                                             \
	X(JSON, "json-feed")                                             \
	X(CDF, "cdf")                                                    \
	X(SITEMAP, "sitemap")                                            \
	X(NEWS_SITEMAP, "news-sitemap")                                  \
	X(SITEMAP_INDEX, "sitemap-index") /* its entries are sitemaps */ \
	X(HTML_LIST, "html-list")                                        \
	X(API, "api")

enum feed_format {
#define X(name, word) FORMAT_##name,
	FEED_FORMAT_LIST(X)
#undef X
};

const char *feed_format_word(enum feed_format); /* "" for none */

/* What the feed says about itself; views live until feeds_parse_free(). */
struct feed_facts {
	enum feed_format format;
	struct str title;    /* text, no markup */
	struct str link;     /* of the site, absolute where a base is known */
	struct str language; /* BCP 47 or as written */
	struct str hub;      /* WebSub, or empty */
	struct str next;     /* address of the next page, or empty */
	int64_t updated;     /* instant, 0 unknown */
	uint32_t ttl_s;      /* <ttl>, 0 where absent */
	uint32_t
	    period_s;   /* sy:updatePeriod over sy:updateFrequency, 0 absent */
	size_t entries; /* handed over so far */
	bool cut;       /* a ceiling cut a field or dropped an entry */
};

/* What is known before the first byte; all may be empty.  Must outlive the
 * parser. */
struct feed_context {
	struct str base_url;         /* after redirects */
	struct str content_type;     /* whole header */
	struct str content_language; /* whole header */
	const struct feed *feed; /* selectors and paths, NULL: told by bytes */
};

struct feeds_parse; /* opaque */

/*
 * "take" is called for each entry with "ctx"; the entry's views live until it
 * returns.  When it returns anything but ST_OK parsing ends with that status.
 * NULL where memory is at an end.  The caller owns it: feeds_parse_free().
 */
struct feeds_parse *feeds_parse_new(const struct feed_context *,
    enum status (*take)(void *ctx, const struct entry *), void *ctx);

/* Reads on.  Bytes may be split anywhere.  ST_NOMEM, ST_LIMIT, or what "take"
 * answered; after a failure further calls answer the same. */
enum status feeds_parse_push(
    struct feeds_parse *, const char *p, size_t n) MUST_USE;

/* Ends the feed.  ST_SYNTAX, with "fault" saying what was seen instead, where
 * the bytes are no feed (facts then have FORMAT_NONE). */
enum status feeds_parse_end(struct feeds_parse *, struct fault *) MUST_USE;

/* Valid at any time; complete after feeds_parse_end(). */
const struct feed_facts *feeds_parse_facts(const struct feeds_parse *);

void feeds_parse_free(struct feeds_parse *); /* NULL is allowed */

/* The whole in one call: new, push, end.  Facts are copied to "facts" with
 * their text in the arena. */
enum status feeds_parse_whole(struct arena *, const struct feed_context *,
    struct str bytes, enum status (*take)(void *ctx, const struct entry *),
    void *ctx, struct feed_facts *facts, struct fault *) MUST_USE;

/* The feeds that a page announces by <link rel="alternate">, absolute and in
 * order; "type" is the Content-Type header.  feeds/discover.c */
enum status feeds_discover(struct arena *, struct str html, struct str base_url,
    struct str type, struct strs *out, struct fault *) MUST_USE;

#endif
