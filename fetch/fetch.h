/*
 * The net: many addresses at once, each host gently, none of them trusted.
 *
 * A fetcher asks for http and https addresses through libcurl.  Each hop of a
 * redirect is judged as a first address is: scheme, robots.txt of its origin,
 * and, when the socket opens, the address that the name led to.  Bodies are
 * decoded (gzip, deflate, br, zstd) under ceilings of size, ratio and time.
 * It never sends a cookie, a password or a referrer, and never follows a
 * redirect of libcurl's own.
 *
 * One request at a time and a pause between two hold for each host (its name
 * or address, without port); hosts run in parallel, a few of one site (the
 * public suffix list says what that is).
 */
#ifndef FETCH_FETCH_H
#define FETCH_FETCH_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/flow.h"
#include "base/status.h"
#include "base/str.h"

struct fetch_limits {
	size_t body_bytes;       /* decoded, of one body */
	size_t held_bytes;       /* of all bodies held at one time */
	size_t ratio_from_bytes; /* decoded bytes from which "ratio" counts */
	unsigned ratio;          /* decoded for each byte on the wire */
	size_t header_bytes;     /* of one reply, interim replies included */
	unsigned header_lines;
	unsigned redirects; /* hops of one visit; half as many for robots */
	unsigned parallel;  /* requests in flight */
	unsigned per_site;  /* hosts of one site in flight */
	uint32_t connect_ms;
	uint32_t total_ms;     /* one request, from its start to its end */
	uint32_t slow_bytes_s; /* slower than this ... */
	uint32_t slow_s;       /* ... for so many seconds is given up */
	uint32_t gap_ms;       /* between two requests to one host */
	uint32_t pass_ms;      /* what has not begun by then waits */
};

/* The ceilings named in docs/fetch.md. */
struct fetch_limits fetch_limits_usual(void);

struct fetch_config {
	struct str contact; /* URL or mail address for the User-Agent */
	const struct fetch_limits *limits; /* NULL: the usual ones */
	const char *ca_file; /* PEM file in place of the system's, or NULL */
	const char *proxy;   /* http://host:port, or NULL: none, whatever the
	                        environment says */
};

struct fetcher; /* opaque; one thread at a time */

/* What reading the body told: filled by the asker's judge. */
struct fetch_judgement {
	bool readable;  /* it is what was hoped for */
	uint32_t ttl_s; /* the pause it asks for itself, 0 none */
	char why[128];  /* for a person, where not readable */
};

/*
 * Bytes of a 200, decoded, as they come.  "bytes" empty means that a body is
 * about to begin: forget what came before (another address is being tried).
 * "head" has url, final_url, type and status.  False ends the transfer.
 */
typedef bool fetch_sink_fn(
    void *ctx, const struct fetched *head, struct str bytes);

/* After the last byte of a 200, before the visit is brought up to date.
 * "body" is empty where a sink took it. */
typedef void fetch_judge_fn(
    void *ctx, const struct fetched *head, struct fetch_judgement *out);

struct fetch_ask {
	const struct feed *feed; /* address, fall-backs and last visit */
	fetch_sink_fn *sink;     /* NULL: the body is collected */
	fetch_judge_fn *judge;   /* NULL: every body will do */
	void *ctx;               /* handed to both */
	bool page; /* an article: fetched whether due or not, no fall-backs,
	              no validators */
};

/*
 * Called once an ask, in the order in which they end, from within
 * fetch_pass().  "got" lives in the pass's arena but for its body, which lives
 * until this returns.  "asked" is false where no request was due, the host
 * was held back, or the same address stood earlier in this pass: outcome
 * OUT_LATER.
 */
typedef void fetch_done_fn(
    void *ctx, size_t ask, const struct fetched *got, bool asked);

/* The caller owns "out": fetch_free().  ST_NOMEM, or ST_CONFIG where the
 * contact has control bytes; "out" is then untouched. */
enum status fetch_new(
    struct fetcher **out, const struct fetch_config *, struct fault *) MUST_USE;
void fetch_free(struct fetcher *);

/* Lets the fetcher know a host from an earlier pass; copies it. */
enum status fetch_host_put(struct fetcher *, const struct host *) MUST_USE;

/* How many hosts it knows now, and each of them: views until the next pass. */
size_t fetch_host_count(const struct fetcher *);
struct host fetch_host_at(const struct fetcher *, size_t i);

/*
 * One pass over "n" asks; done() is called for each, and returns when all have
 * ended.  "now" is the wall clock for all rules of politeness; only time-outs
 * and gaps are measured, on the monotonic clock.  ST_NOMEM or ST_LIMIT (the
 * arena) end it early: asks without a done() were not made.
 */
enum status fetch_pass(struct fetcher *, struct arena *,
    const struct fetch_ask *, size_t n, int64_t now, fetch_done_fn *done,
    void *ctx, struct fault *) MUST_USE;

/* Of the last pass: asks that sent a request, and those among them that no
 * server answered (polite_network_down()). */
size_t fetch_asked(const struct fetcher *);
size_t fetch_unreachable(const struct fetcher *);

/* The whole User-Agent, for people. */
const char *fetch_agent(const struct fetcher *);

#endif
