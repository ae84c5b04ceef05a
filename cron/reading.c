/* Bytes on to the parser; its verdict back to the fetcher. */
#include "cron/reading.h"

#include <stdio.h>

static bool
begin(struct reading *r, const struct fetched *head)
{
	feeds_parse_free(r->parse);
	if (r->again != NULL)
		r->again(r->ctx);
	r->why[0] = '\0';
	r->about = (struct feed_context){ .base_url = head->final_url,
		.content_type = head->type,
		.feed = r->feed };
	r->parse = feeds_parse_new(&r->about, r->take, r->ctx);
	r->st = r->parse == NULL ? ST_NOMEM : ST_OK;
	return r->parse != NULL;
}

bool
reading_sink(void *ctx, const struct fetched *head, struct str bytes)
{
	struct reading *r = ctx;

	if (bytes.n == 0)
		return begin(r, head);
	/* A body that is no feed is heard out all the same: the connection
	 * is of use to others, and the verdict is the judge's. */
	if (r->st == ST_OK)
		r->st = feeds_parse_push(r->parse, bytes.p, bytes.n);
	return true;
}

void
reading_judge(
    void *ctx, const struct fetched *head, struct fetch_judgement *out)
{
	struct reading *r = ctx;
	const struct feed_facts *facts = reading_facts(r);
	struct fault fault = { 0 };

	(void)head;
	if (facts == NULL)
		return;
	if (r->st == ST_OK)
		r->st = feeds_parse_end(r->parse, &fault);
	out->readable = r->st == ST_OK && facts->format != FORMAT_NONE;
	out->ttl_s =
	    facts->ttl_s > facts->period_s ? facts->ttl_s : facts->period_s;
	if (out->readable)
		return;
	(void)snprintf(r->why, sizeof(r->why), "%.120s",
	    fault.what[0] != '\0' ? fault.what : status_word(r->st));
	(void)snprintf(
	    out->why, sizeof(out->why), "is no feed: %.110s", r->why);
}

const struct feed_facts *
reading_facts(const struct reading *r)
{
	return r->parse != NULL ? feeds_parse_facts(r->parse) : NULL;
}

void
reading_end(struct reading *r)
{
	feeds_parse_free(r->parse);
	r->parse = NULL;
}
