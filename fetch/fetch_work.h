/*
 * What the files of this room share, and nobody else sees: hosts with their
 * queues, origins with their robots.txt, and one call for each ask.
 */
#ifndef FETCH_FETCH_WORK_H
#define FETCH_FETCH_WORK_H

#include <libpsl.h>

#include <curl/curl.h>

#include "base/buf.h"
#include "base/hash.h"

#include "fetch/fetch.h"
#include "fetch/polite.h"
#include "fetch/robots.h"

#define HOSTS_MAX    ((size_t)65536)     /* a pass asks fewer by far */
#define SCRATCH_MAX  ((size_t)512 << 10) /* headers of one reply, rules apart */
#define RULES_BYTES  ((size_t)16 << 20)  /* of one robots.txt, as rules */
#define DISCARD_MAX  ((size_t)64 << 10)  /* of a body nobody reads */
#define ROBOTS_DAY_S ((int64_t)86400)    /* RFC 9309, 2.4: not longer */
#define ROBOTS_BAD_S ((int64_t)3600)     /* until a failed one is tried again */

enum field {
	FIELD_ETAG,
	FIELD_MODIFIED,
	FIELD_CACHE,
	FIELD_EXPIRES,
	FIELD_RETRY,
	FIELD_TYPE,
	FIELD_LOCATION,
	FIELD_CODING,
	FIELDS
};

struct origin {
	struct host kept; /* its text is owned: host_origin_set() */
	struct arena *rules_arena;
	struct robots rules;
	bool read; /* rules are those of kept.robots */
};

/* One host name: a queue, and at most one request in flight. */
struct place {
	char *name; /* owned */
	char *site; /* owned: its registrable domain, or the name */
	struct call *first, *last;
	int64_t ready_ms; /* monotonic: no request before */
	int64_t hold_until;
	bool busy;
};

enum stage { STAGE_ROBOTS, STAGE_GET };

struct call {
	const struct fetch_ask *ask;
	size_t index;
	struct call *next;   /* in its place's queue */
	struct place *place; /* where it waits or runs */
	enum stage stage;
	struct str url;       /* of this hop; pass's arena */
	struct str asked;     /* of the first hop of this attempt */
	struct str moved;     /* where permanent hops alone lead */
	struct str robots_at; /* hop of a robots.txt */
	bool all_permanent;
	bool sent; /* at least one request left */
	unsigned hops, robots_hops;
	size_t attempt; /* 0: its own address, then the fall-backs */
	int64_t spent_ms, began_ms;
	struct fetched first_failure;
	bool has_failure;
	bool heard; /* some server answered */
	/* one request */
	struct fetcher *fetcher;
	struct arena *scratch;
	CURL *easy;
	struct curl_slist *headers, *pins;
	struct str field[FIELDS];
	size_t header_bytes, body_bytes;
	unsigned header_lines;
	struct buf body;
	struct hash *hash;
	bool plain, begun, enough, refused;
	char why[200]; /* set by whoever stopped it */
	char error[CURL_ERROR_SIZE];
};

struct fetcher {
	CURLM *multi;
	const psl_ctx_t *psl;
	struct fetch_limits limits;
	char agent[256];
	char *ca_file, *proxy; /* owned, or NULL */
	struct origin **origins;
	size_t n_origins;
	struct place **places;
	size_t n_places;
	/* of the pass that runs */
	struct arena *arena;
	int64_t now, begin_ms;
	fetch_done_fn *done;
	void *ctx;
	size_t open, running, held;
	size_t asked, unreachable;
	enum status st;
};

/* host.c */
int64_t mono_ms(void);
/* "url" may be an origin. */
enum status host_place(struct fetcher *, struct str url, struct place **);
enum status host_origin(struct fetcher *, struct str url, struct origin **);
enum status host_origin_set(
    struct origin *, struct str robots, int64_t until) MUST_USE;
enum status host_rules(struct fetcher *, struct origin *) MUST_USE;
void host_free_all(struct fetcher *);
bool host_may_start(const struct fetcher *, const struct place *, int64_t ms);
void host_rest(struct fetcher *, struct call *); /* a request ended */

/* hop.c: one request */
enum status hop_begin(struct call *, struct str url) MUST_USE;
void hop_end(struct call *); /* frees what hop_begin() made */
/* What curl's ending means, into call->why: false where the reply counts. */
bool hop_failed(struct call *, CURLcode);

/* answer.c: what follows */
enum status answer_start(struct call *) MUST_USE; /* its place is its own */
enum status answer_hop(struct call *, CURLcode) MUST_USE;

/* call.c */
enum status call_enqueue(struct call *) MUST_USE;
void call_done(struct call *, const struct fetched *, bool asked);

#endif
