/*
 * One pass: due feeds are fetched, their new entries' pages read, what they
 * say is stored, and whoever wanted to know is told.  The composer: it knows
 * all rooms and does the work of none.
 */
#ifndef CRON_PASS_H
#define CRON_PASS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/log.h"
#include "base/status.h"

#include "cron/config.h"
#include "report/sink.h"

/* What a pass does; a worker among several may do one part for all. */
enum pass_part {
	PASS_ALL,
	PASS_FEEDS, /* visits feeds and does no more */
	PASS_PAGES, /* fetches, reads and stores pages that wait */
	PASS_ALERTS /* tells what waits */
};

struct pass_in {
	const struct config *config; /* with its secrets */
	const char *db;              /* URI of the store */
	const char *data;            /* folder of patterns/ */
	const struct log *log;
	struct sink out; /* of stdout channels */
	int64_t now;     /* by this machine's clock */
	bool now_given;  /* it stands: a server's clock is not asked */
	bool backlog;    /* a source's first run alerts too */
	enum pass_part only;
	/* Of each feed that was read, NULL: nobody asks.  "entries": listed
	 * by it, seen before or not. */
	void (*visited)(void *ctx, struct str url, size_t entries);
	void *ctx;
};

struct pass_done {
	size_t feeds, asked, failed; /* listed, asked now, of those failed */
	size_t entries, pages, documents, duplicates, unread;
	size_t events, agreements, proposals, alerts; /* made by this pass */
	size_t sent, waiting, dead;                   /* deliveries */
};

/*
 * Runs a pass.  A feed that fails is counted in "failed", said to the log and
 * is no failure of the pass.  ST_BUSY where another pass runs; ST_CONFIG,
 * ST_SYNTAX (patterns, feeds), ST_CREATE, ST_IO, ST_NOMEM end it before or
 * between documents; nothing of a half document stays.
 */
enum status pass_run(
    const struct pass_in *, struct pass_done *, struct fault *) MUST_USE;

#endif
