/*
 * A feed read while its bytes come from the net: the sink and the judge that
 * fetch_pass() wants, over the feed reader.  Keeps no entry: "take" does.
 */
#ifndef CRON_READING_H
#define CRON_READING_H

#include "feeds/parse.h"
#include "fetch/fetch.h"

struct reading {
	/* set by the caller */
	const struct feed *feed; /* its kind and selectors, or NULL */
	enum status (*take)(void *ctx, const struct entry *);
	void (*again)(void *ctx); /* a body begins: forget the last one's
	                             entries; NULL: nothing to forget */
	void *ctx;
	/* filled while reading */
	struct feed_context about; /* of the body; views of the pass */
	struct feeds_parse *parse;
	enum status st;
	char why[128]; /* what was seen in place of a feed, or "" */
};

/* For struct fetch_ask, with a struct reading as "ctx". */
bool reading_sink(void *reading, const struct fetched *head, struct str bytes);
void reading_judge(
    void *reading, const struct fetched *head, struct fetch_judgement *out);

/* What the feed said of itself; NULL where no body came.  Lives until the
 * next body or reading_end(). */
const struct feed_facts *reading_facts(const struct reading *);

/* Frees the parser; the reading may be used again. */
void reading_end(struct reading *);

#endif
