/* What the parts of a pass share; nobody else includes it. */
#ifndef CRON_WORK_H
#define CRON_WORK_H

#include "base/arena.h"
#include "base/flow.h"

#include "cron/pass.h"
#include "extract/extract.h"
#include "fetch/fetch.h"
#include "store/store.h"

#define PASS_BYTES ((size_t)1 << 30)   /* of feeds, visits, waiting entries */
#define DOC_BYTES  ((size_t)256 << 20) /* of one document and its facts */

struct work {
	const struct pass_in *in;
	struct pass_done *done;
	struct arena *arena; /* of the pass */
	struct arena *doc;   /* of one feed's entries or one document */
	struct store *store;
	struct extractor *extractor;
	struct reader *reader;
	struct fetcher *fetcher;
	struct store_policy policy;
	struct feed *feeds;
	size_t n_feeds;
	/* Of cron/claim.c: origins that are held, and that others hold. */
	struct strs hosts, refused;
	int64_t renewed_at; /* by the monotonic clock */
	bool gained;        /* a host since what is known of it was read */
	enum status st;     /* what ends the pass, first seen */
	struct fault *fault;
};

/* Reads all lists of the settings and joins them: names must differ. */
enum status pass_lists(struct work *);
/* Visits due feeds: cron/visit.c. */
enum status pass_feeds(struct work *);
/* Reads the pages of waiting entries: cron/read.c. */
enum status pass_pages(struct work *);
/* Tells what waits in the outbox: cron/tell.c. */
enum status pass_tell(struct work *);

#endif
