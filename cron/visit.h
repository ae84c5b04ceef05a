/*
 * What visit.c (the visits to due feeds) and follow.c (the further pages of
 * one feed) share, and nobody else includes.
 */
#ifndef CRON_VISIT_H
#define CRON_VISIT_H

#include "cron/reading.h"
#include "cron/work.h"

#define ENTRIES_MAX ((size_t)20000) /* of one visit: a news sitemap has 1,000 */
#define VISIT_BYTES ((size_t)256 << 20) /* of the entries of one visit */

struct gathering {
	struct arena *arena;
	struct entry *v;
	size_t n, room;
};

struct visiting {
	struct work *work;
	struct feed *feed;
	struct reading reading;
	struct gathering got;
	/* while further pages are read */
	bool held;  /* "answer" waits for them */
	bool whole; /* none of them failed */
	struct fetched answer;
	struct strs todo; /* addresses, in the arena of the pass */
	size_t done;      /* of them */
};

/* Copies an entry into the gathering; what is over ENTRIES_MAX is dropped. */
enum status visit_take(void *gathering, const struct entry *);

/* "got" with its texts kept in the arena of the pass, without its body. */
struct fetched visit_keep(struct arena *, const struct fetched *got);

/*
 * Looks at a body that was read: true where it has further pages worth a
 * request (a sitemap index, an API that pages).  The visit is then "held".
 */
bool follow_wants(struct visiting *, const struct fetched *got);

/* Asks for the further pages of all held visits, in rounds.  Afterwards each
 * "answer" is complete: a visit of which a page failed has no validators, so
 * that the next one sees everything again. */
enum status follow_all(struct work *, struct visiting *, size_t n) MUST_USE;

#endif
