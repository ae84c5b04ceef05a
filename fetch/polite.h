/*
 * When to ask a source again, and what to remember of its answer.  Pure: time
 * is an argument, nothing here knows a clock or the net.  After RFC 9110 and
 * 9111, and what feed publishers have asked of readers.
 */
#ifndef FETCH_POLITE_H
#define FETCH_POLITE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/flow.h"
#include "base/status.h"
#include "base/str.h"

/* Seconds, all of them. */
#define POLITE_FLOOR_S    ((int64_t)3600)      /* asked more often is rude */
#define POLITE_EVERY_S    ((int64_t)900)       /* as low as "every" may go */
#define POLITE_BLIND_S    ((int64_t)86400)     /* whole body each time */
#define POLITE_CEILING_S  ((int64_t)86400)     /* a hint counts no longer */
#define POLITE_EVERY_TOP  ((int64_t)7 * 86400) /* "every" counts no longer */
#define POLITE_PLAIN_S    ((int64_t)8 * 86400) /* a 304 may lie that long */
#define POLITE_MOVED_S    ((int64_t)7 * 86400) /* a 301 is believed then */
#define POLITE_RETRY_LOW  ((int64_t)60)        /* Retry-After, at least */
#define POLITE_RETRY_HIGH ((int64_t)7 * 86400) /* and at most */
#define POLITE_JITTER_S   ((int64_t)600)       /* more than this is late */

#define POLITE_DOWN_FAILS 3    /* passes failed in a row: "source down" */
#define POLITE_TAG_MAX    1024 /* bytes of a validator; longer is dropped */

/* How one visit ended, as the wire told it. */
struct polite_reply {
	struct str etag, last_modified, cache_control, expires, retry_after;
	struct str asked;     /* the address asked first */
	struct str url;       /* the address that gave this reply */
	struct str moved;     /* where 301 and 308 alone lead, or empty */
	struct str body_hash; /* SHA-256 hex of a complete body, or empty */
	struct str why;       /* for a person: what failed before a status */
	uint32_t ttl_s;       /* what the body asks for: ttl, sy:*; 0 none */
	int status;           /* 0: none came, or it was not heard out */
	bool plain;           /* was asked without validators */
	bool complete;        /* the body came whole */
	bool readable;        /* and is what it should be */
	bool refused;         /* a rule of ours or of robots.txt forbids it */
	bool wait;            /* robots.txt cannot be had for now */
};

/* The next pass may visit it: enabled, not gone, and its time has come.  A
 * next_at further off than any rule sets comes of a clock that was wrong. */
bool polite_due(const struct feed *, int64_t now);

/* The address to ask: its own, or the one it moved to for good. */
struct str polite_url(const struct feed *, int64_t now);

/* Whether a request to "url" may carry the validators kept in the visit. */
bool polite_conditional(
    const struct feed *, struct str url, int64_t now) MUST_USE;

/*
 * From one reply to outcome, "why", retry_at and the visit brought up to date;
 * url, final_url, type, body and status are the caller's.  "out" lives in the
 * arena or is a view of the feed.  ST_NOMEM on failure.
 */
enum status polite_learn(struct arena *, const struct feed *,
    const struct polite_reply *, int64_t now, struct fetched *out) MUST_USE;

/* Retry-After in seconds or as a date, between POLITE_RETRY_LOW and _HIGH
 * from now; 0 where it says nothing. */
int64_t polite_retry_at(struct str retry_after, int64_t now);

/* How long a reply calls itself fresh: max-age, or else Expires; seconds from
 * 0 to POLITE_CEILING_S. */
int64_t polite_fresh_s(
    struct str cache_control, struct str expires, int64_t now);

/* How a source fares, for lists. */
#define HEALTH_LIST(X)                                                   \
	X(NEW, "new")       /* never asked */                            \
	X(OK, "ok")         /* answered the last time */                 \
	X(AILING, "ailing") /* failed once or twice */                   \
	X(DOWN, "down")     /* failed POLITE_DOWN_FAILS times or more */ \
	X(GONE, "gone")     /* 410 */

enum health {
#define X(name, word) HEALTH_##name,
	HEALTH_LIST(X)
#undef X
};
enum health polite_health(const struct visit *);
const char *health_word(enum health);

/* What is to be told of a source, each once; marks the visit as told. */
enum polite_news { NEWS_NONE, NEWS_DOWN, NEWS_UP };
enum polite_news polite_news(struct visit *);

/* More than four of five sources gave no answer at all: one network is down,
 * not many sources. */
bool polite_network_down(size_t asked, size_t unreachable);

#endif
