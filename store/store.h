/*
 * What is remembered: sources and their visits, documents, events with their
 * evidence, agreements and measures joined across documents, proposals for
 * rule rows, and the outbox of alerts.
 *
 * Every call is one transaction: after ST_OK it is on the disk, after any
 * other status nothing of it is there.  No call reads a clock: "now" is
 * seconds since 1970, UTC.  What comes back in an arena lives as long as it.
 * Failures everywhere: ST_BUSY (locked by another program for ten seconds),
 * ST_IO (the system refused: disk full, no right), ST_SYNTAX (not a pactwatch
 * database, damaged, or made by a newer pactwatch), ST_NOMEM, ST_CREATE.
 */
#ifndef STORE_STORE_H
#define STORE_STORE_H

#include "base/arena.h"
#include "base/flow.h"
#include "base/status.h"

struct store; /* opaque; of one thread */

/* ---- opening ------------------------------------------------------------ */

enum store_mode {
	STORE_READ,  /* must be there; nothing can be written through it */
	STORE_WRITE, /* must be there; an older schema is brought up to date */
	STORE_CREATE /* as STORE_WRITE, made where absent (folders 0700) */
};

/*
 * "uri" is a path, sqlite:PATH or postgresql://... (libpq's form of it, with
 * any of its settings after "?"; to a host that is not this machine sslmode is
 * verify-full unless it says otherwise).  The caller owns "out": store_close().
 */
enum status store_open(const char *uri, enum store_mode mode,
    struct store **out, struct fault *) MUST_USE;
void store_close(struct store *); /* NULL is allowed */

/* Whether it names a server, and whether it holds a password: one that others
 * could read (a process's arguments, a message) is refused by the caller. */
bool store_uri_is_server(const char *uri);
bool store_uri_has_password(const char *uri);

/* What it takes on the disk, in bytes; 0 where the engine does not say. */
struct store_size {
	int64_t schema; /* version of the tables */
	int64_t data_bytes;
	int64_t log_bytes; /* not folded in yet: long readers hold it up */
};
enum status store_size(
    struct store *, struct store_size *out, struct fault *) MUST_USE;

/* ---- sources -------------------------------------------------------------- */

/*
 * Brings the rows of sources in line with the list by name (new ones are
 * added, absent ones are kept and disabled) and fills "id" and "visit" of
 * each feed.  Views live in "a".  Which feeds are due: store_feed_due().
 */
enum status store_sync_feeds(struct store *, struct arena *a,
    struct feed *feeds, size_t n, int64_t now, struct fault *) MUST_USE;

/* "visit" of one feed anew: another worker may have been there since. */
enum status store_feed_again(
    struct store *, struct arena *a, struct feed *, struct fault *) MUST_USE;

/* Enabled, not gone, and its next visit is not after "now". */
bool store_feed_due(const struct feed *, int64_t now);

/* What earlier passes learnt of hosts (base/flow.h). */
enum status store_hosts(struct store *, struct arena *, struct host **out,
    size_t *n, struct fault *) MUST_USE;
enum status store_put_hosts(
    struct store *, const struct host *, size_t n, struct fault *) MUST_USE;

/* How alerts are to be made: the same for all calls of one pass. */
struct store_policy {
	struct strs channels; /* one delivery row each; empty: alerts are
	                          kept without deliveries */
	bool backlog;         /* a source's first run alerts too */
	uint32_t min_sources; /* independent publishers before an alert; 0
	                          counts as 1 */
	uint32_t max_tier;    /* tell news from this tier or better; 0: 3 */
	uint32_t cap;         /* alerts a source and run, 0: 20; what is above
	                          goes into one digest alert */
	int64_t run;          /* of store_run_begin() */
	uint32_t accept_tier; /* proposals of this tier or better are accepted
	                          by policy; 0: none are */
	double accept_score;  /* and only from this confidence on */
};

/*
 * Records a visit of a feed and keeps those of its entries that were not seen
 * before, in one transaction, so that no validator outlives a lost entry.
 * "fetched" with OUT_SAME brings entries of 0.  When visit.told_down changed
 * since the last visit, "source down" or "source up" goes into the outbox.
 * "fresh" (may be NULL) gets the number of new entries.
 */
enum status store_visit(struct store *, const struct feed *,
    const struct fetched *, const struct entry *entries, size_t n,
    const struct store_policy *, int64_t now, size_t *fresh,
    struct fault *) MUST_USE;

/* ---- entries that wait for their page ------------------------------------- */

struct store_entry {
	int64_t id;
	int64_t source; /* feed.id */
	struct entry entry;
	struct visit visit; /* of its page: nothing but fails and next_at */
};

/* Those due at "now", oldest first, "max" at most.  source 0: of all enabled
 * sources. */
enum status store_waiting(struct store *, struct arena *, int64_t source,
    int64_t now, size_t max, struct store_entry **out, size_t *n,
    struct fault *) MUST_USE;

/* The same, but with no more of each than its number and its address; and all
 * of those of "of" that still wait. */
enum status store_waiting_urls(struct store *, struct arena *, int64_t now,
    size_t max, struct store_entry **out, size_t *n, struct fault *) MUST_USE;
enum status store_waiting_of(struct store *, struct arena *, int64_t now,
    const struct store_entry *of, size_t n_of, struct store_entry **out,
    size_t *n, struct fault *) MUST_USE;

/* Its page could not be had (or holds no article): again at "retry_at", or
 * never where that is 0. */
enum status store_entry_failed(struct store *, int64_t entry, struct str why,
    int64_t retry_at, struct fault *) MUST_USE;

/* ---- one document ----------------------------------------------------------- */

struct store_put {
	const struct document *doc;
	const struct facts *facts;
	int64_t source;      /* feed.id, 0 for an import */
	int64_t entry;       /* store_entry.id to mark as done, or 0 */
	struct str patterns; /* version of the pattern set */
	int64_t now;
	int64_t document; /* not 0: this known one was read again; its
	                      earlier facts end and these begin */
};

struct store_put_done {
	int64_t document;
	bool known;   /* this page was here already, nothing was added */
	bool revised; /* here already with other words: kept as a revision */
	bool
	    duplicate; /* a copy of another document: facts join, do not count */
	size_t events, agreements, proposals, alerts;
};

/* ONE transaction: document, text, full text, mentions, events, evidence,
 * agreements and measures joined, proposals, alerts and their deliveries, the
 * entry done. */
enum status store_put(struct store *, const struct store_put *,
    const struct store_policy *, struct store_put_done *,
    struct fault *) MUST_USE;

/* What time alone makes: reviews and deadlines 30, 7 and 0 days away,
 * suspensions that ran out.  Each is told once.  "alerts" may be NULL. */
enum status store_tick(struct store *, const struct store_policy *, int64_t now,
    size_t *alerts, struct fault *) MUST_USE;

/* ---- runs -------------------------------------------------------------------- */

enum status store_run_begin(
    struct store *, int64_t now, int64_t *run, struct fault *) MUST_USE;
/* When the run before began, by the clock of then; 0: there was none. */
enum status store_run_last(
    struct store *, int64_t *started, struct fault *) MUST_USE;
/* Also: the write-ahead log is folded in and the planner's figures renewed. */
enum status store_run_end(struct store *, int64_t run, int64_t now,
    int exit_code, struct str counts_json, struct fault *) MUST_USE;

/* ---- the outbox --------------------------------------------------------------- */

/* One alert for one channel.  Texts may be empty. */
struct store_delivery {
	int64_t alert;
	struct str channel;
	struct str key;   /* 64 hex digits: Message-ID and webhook-id */
	struct str kind;  /* agreement, measure, review_due, suspension_ended,
	                    conflict, source_down, source_up, digest */
	struct str state; /* signed, in_force, suspended, 30, 7, 0 ... */
	struct str headline;                  /* one line for people, ours */
	struct str subject;                   /* A12, M3, or a source's name */
	struct str title;                     /* of the agreement or measure */
	struct str parties;                   /* codes parted by commas */
	struct str minerals;                  /* likewise */
	struct str day;                       /* of the act, or empty */
	struct str quote;                     /* evidence, of strangers */
	struct str url, publisher, doc_title; /* of the first source */
	uint32_t tier;
	uint32_t publishers; /* independent ones by now */
	struct str others;   /* their names but the first's, a dozen at most;
	                        "; " between */
	struct str type;     /* of the event behind it, or empty */
	double confidence;   /* of that event, 0 where there is none */
	int64_t created_at;
	uint32_t attempts; /* made so far */
};

enum status store_deliveries(struct store *, struct arena *, int64_t now,
    size_t max, struct store_delivery **out, size_t *n,
    struct fault *) MUST_USE;

/* The channel took these in one telling: all are marked, or none is. */
enum status store_delivered_all(struct store *,
    const struct store_delivery *const *, size_t n, int64_t now,
    struct fault *) MUST_USE;

/* The channel took it. */
enum status store_delivered(struct store *, const struct store_delivery *,
    int64_t now, struct fault *) MUST_USE;

/* It did not: "dead" gives up (a 5xx of mail), else it is tried again after
 * 1, 2, 4 ... minutes, six hours at most, and dead after twelve attempts. */
enum status store_undelivered(struct store *, const struct store_delivery *,
    struct str why, bool dead, int64_t now, struct fault *) MUST_USE;

/* ---- reading -------------------------------------------------------------------- */

enum store_kind {
	SK_NONE, /* NULL */
	SK_TEXT,
	SK_INT,
	SK_NUMBER,
	SK_BOOL,
	SK_LIST, /* words parted by commas */
	SK_JSON,
	SK_INSTANT /* seconds since 1970 */
};

struct store_column {
	const char *name; /* stable: the interface of scripts */
	enum store_kind kind;
	bool flex;   /* a table may cut it */
	bool detail; /* for programs: a table for people leaves it out */
};

struct store_cell {
	enum store_kind kind; /* of its column, or SK_NONE */
	struct str text;      /* SK_TEXT, SK_LIST, SK_JSON */
	int64_t integer;      /* SK_INT, SK_BOOL, SK_INSTANT */
	double number;        /* SK_NUMBER */
};

/* X(NAME): what can be listed.  Columns and filters of each: store/views.c */
/* clang-format off */
#define STORE_VIEW_LIST(X)                                          \
	X(EVENTS)                                                   \
	X(AGREEMENTS)                                               \
	X(MEASURES)                                                 \
	X(REVIEWS)                                                  \
	X(DOCUMENTS)                                                \
	X(PROPOSALS)                                                \
	X(RULES)                                                    \
	X(AUDIT) X(ALERTS) X(SOURCES) X(RUNS) X(SEARCH) X(TIMELINE) \
	    X(EVIDENCE) X(DOCUMENT_TEXT) X(CONFLICTS) X(COUNTS) X(MEMBERS) X(PATTERNS) X(QUOTES)
/* clang-format on */

enum store_view {
#define X(name) VIEW_##name,
	STORE_VIEW_LIST(X)
#undef X
};

/* What a view is narrowed by; empty views and 0 do not narrow.  A filter that
 * the view does not know is ST_USAGE and "fault" names it. */
struct store_filter {
	struct strs party;   /* place codes: all of them */
	struct strs mineral; /* ids: all of them */
	struct str type, status, source, text, table, program;
	struct str since, until; /* days, both included */
	struct str sort;         /* a column, "-" first for descending */
	struct str as_of;        /* day: what was known then */
	struct str on;           /* day: what held in the world then */
	int64_t id;              /* number of the row or its subject */
	bool pending;
	size_t limit; /* 0: all */
};

const struct store_column *store_columns(enum store_view, size_t *n);

/* Calls "row" for each; false ends the walk, which is no failure.  Cells live
 * until "row" returns.  ST_USAGE: a filter is not known, a text to search
 * for holds no word. */
enum status store_list(struct store *, enum store_view,
    const struct store_filter *,
    bool (*row)(void *ctx, const struct store_cell *), void *ctx,
    struct fault *) MUST_USE;

#endif
