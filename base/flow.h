/*
 * The values that flow through pactwatch, in the order in which they flow:
 *
 *   feed -> fetched -> entry -> document -> mention -> event
 *                                        -> agreement -> rule_row
 *
 * Each is made by one stage and only read by those after it.  Text is UTF-8,
 * not NUL-terminated unless said, and lives in the arena of its document.
 * Instants are seconds since 1970 in UTC and 0 means "not known"; a day that
 * a person reads is text, YYYY-MM-DD, YYYY-MM or YYYY, empty if not known.
 */
#ifndef BASE_FLOW_H
#define BASE_FLOW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/domain.h"
#include "base/str.h"

/* A stretch of a document's text: the evidence for whatever was read there. */
struct span {
	uint32_t beg; /* byte offset of the first byte */
	uint32_t end; /* byte offset past the last byte */
};

/* ---- what to watch ---------------------------------------------------- */

enum feed_kind {
	FEED_AUTO, /* RSS, RDF, Atom, JSON Feed, sitemap: told by its bytes */
	FEED_HTML_LIST, /* a page of links, read by declared selectors */
	FEED_API        /* JSON, read by declared paths */
};

/* What earlier visits to one address taught: rides in with the feed and out
 * with what was fetched, so that nobody asks the store in between. */
struct visit {
	struct str etag;          /* opaque, of the last complete 200 */
	struct str last_modified; /* likewise, as the server wrote it */
	struct str body_hash;     /* SHA-256 hex of the last body */
	struct str seen_url;      /* the address that gave both validators */
	struct str moved_to;      /* of a 301/308 being watched, or empty */
	struct str last_error;    /* "" after a success */
	int64_t moved_since;
	int64_t plain_at;    /* last unconditional request */
	int64_t ok_at;       /* last success, 304 included */
	int64_t next_at;     /* do not ask before */
	uint32_t interval_s; /* what the next pause is built from */
	uint32_t fails;      /* passes failed in a row */
	bool gone;           /* 410: never ask again */
	bool told_down;      /* "source down" was told, "up" is owed */
};

/* What one origin taught, kept between passes.  Pauses hold for every origin
 * of the same host name; what robots.txt says, for this one alone. */
struct host {
	struct str origin;    /* http://name or https://name:8443, lower case */
	struct str robots;    /* its robots.txt, or what stands for it */
	int64_t robots_until; /* ask for it again from then on, 0 unknown */
	int64_t hold_until;   /* 429 said so: no request before */
	int64_t next_at;      /* its crawl-delay: no request before */
};

struct feed {
	int64_t id;           /* row, 0 before it is stored */
	struct str name;      /* short unique key: letters, digits, - and . */
	struct str publisher; /* who speaks, for people */
	struct str url;
	struct strs fallbacks; /* other addresses of the same source */
	struct str language;   /* BCP 47 of the list's line, or empty */
	struct str item, title, link, date; /* selectors (HTML list) or paths
	                           (API) */
	struct str next;  /* path of the next page's address (API) */
	struct strs mute; /* patterns not to believe from this source */
	struct str note;
	enum feed_kind kind;
	uint32_t tier;    /* 1 official text .. 4 aggregator */
	uint32_t every_s; /* wished pause between visits */
	unsigned line;    /* of the file it was read from */
	bool enabled;
	bool allow_private; /* may live on a private address */
	bool insecure;      /* certificate not checked */
	struct visit visit;
};

/* ---- what the net answered -------------------------------------------- */

#define OUTCOME_LIST(X)                                                      \
	X(NEW, "new")         /* a body to read */                           \
	X(SAME, "same")       /* 304, or the bytes of last time */           \
	X(LATER, "later")     /* not due, robots wait, 429: ask again */     \
	X(GONE, "gone")       /* 410 */                                      \
	X(REFUSED, "refused") /* robots, private address, scheme: by rule */ \
	X(FAILED, "failed")   /* anything else: "why" tells */

enum outcome {
#define X(name, word) OUT_##name,
	OUTCOME_LIST(X)
#undef X
};

struct fetched {
	struct str url;       /* as asked */
	struct str final_url; /* after redirects */
	struct str type;      /* Content-Type header, whole, or empty */
	struct str body;      /* decoded of its transfer and content codings */
	struct str why;       /* for a person, empty on new and same */
	enum outcome outcome;
	int status;         /* HTTP, 0 if none came */
	int64_t retry_at;   /* when to ask again */
	struct visit visit; /* the feed's, brought up to date */
};

/* ---- what a feed lists ------------------------------------------------- */

struct enclosure {
	struct str url, type, length;
};

struct entry {
	struct str id; /* guid, Atom id, or what stands for it */
	struct str url;
	struct str title; /* text, no markup */
	struct str author;
	struct str publisher; /* an aggregator's <source>, or empty */
	struct str language;
	struct str summary; /* HTML or text as it came */
	struct str content; /* likewise, whole article where the feed has it */
	struct strs categories;
	struct enclosure *enclosures;
	size_t n_enclosures;
	int64_t published; /* instant, 0 where unreadable: never "now" */
	int64_t updated;
};

/* ---- a text to understand ---------------------------------------------- */

struct block {
	enum zone zone;
	struct span span; /* in the document's text */
};

#define PAGE_KIND_LIST(X)     \
	X(ARTICLE, "article") \
	X(INDEX, "index")     \
	X(CONSENT, "consent") \
	X(LOGIN, "login") X(ERROR, "error") X(EMPTY, "empty")

enum page_kind {
#define X(name, word) PAGE_##name,
	PAGE_KIND_LIST(X)
#undef X
};

struct document {
	struct str id;        /* handed through for callers; may be empty */
	struct str url;       /* as fetched */
	struct str canonical; /* as the page declares it, absolute, or empty */
	struct str source;    /* publisher for people */
	struct str title;
	struct str byline;
	struct str language; /* BCP 47 primary tag, "" unknown */
	struct str
	    published; /* YYYY-MM-DD or RFC 3339 with the page's offset */
	struct str modified;
	struct str text;      /* title, empty line, body: what offsets mean */
	uint32_t body;        /* where in "text" the body begins */
	struct block *blocks; /* in order, covering "text" */
	size_t n_blocks;
	enum page_kind kind;
	double quality; /* 0 to 1: how much to trust the text */
	uint32_t tier;  /* of the source, 0 unknown */
};

/* ---- what the text says ------------------------------------------------ */

struct value {
	enum value_key key;
	double number;   /* where value_is_number(key) */
	struct str text; /* elsewhere */
};

struct event {
	enum event_type type;
	enum phase phase;
	enum modality modality;
	struct strs actors;    /* place codes, sorted */
	struct strs targets;   /* place codes, sorted */
	struct strs minerals;  /* mineral ids, sorted */
	struct str date;       /* of the act itself, or empty */
	struct str date_basis; /* explicit weekday relative cited pubdate,
				 * or empty */
	struct value *values;  /* at most one a key, in key order */
	size_t n_values;
	struct span *evidence; /* best first */
	size_t n_evidence;
	struct str pattern; /* id and version: agreement.signed v4 */
	struct str where;   /* file:line of the pattern */
	struct str how;     /* cues and references resolved, for explain */
	double confidence;  /* 0 to 1 */
	bool assembled;     /* a role came from outside its own clause */
	bool headline_only; /* no body sentence bears it: proposes nothing */
};

struct agreement {
	struct str key; /* from the text alone: parties, kind, subject, year */
	struct str title; /* as the text names it */
	struct strs parties;
	struct strs minerals;
	enum agreement_kind kind;
	enum state status;
	size_t *events; /* indexes into facts.events */
	size_t n_events;
};

struct column {
	struct str name; /* a column of DOMAIN.md part 5 */
	struct str text; /* JSON value: a string quoted, a number, an array */
};

/* A proposal for one line of a rule table; a person accepts or rejects it. */
struct rule_row {
	enum rule_table table;
	struct column *columns; /* key columns first */
	size_t n_columns;
	size_t n_keys;  /* how many of them are the key */
	size_t *events; /* indexes into facts.events: its evidence */
	size_t n_events;
	size_t agreement; /* index into facts.agreements, SIZE_MAX if none */
	double confidence;
};

/* All that one document says. */
struct facts {
	struct strs places;   /* codes, sorted */
	struct strs minerals; /* ids, sorted */
	struct event *events;
	size_t n_events;
	struct agreement *agreements;
	size_t n_agreements;
	struct rule_row *rows;
	size_t n_rows;
};

#endif
