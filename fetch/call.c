/*
 * One call of a pass: into the queue of its host, and out to the caller.
 * Decides nothing about when or what comes next.
 */
#include "base/url.h"

#include "fetch/fetch_work.h"
#include "fetch/polite.h"

void
call_done(struct call *c, const struct fetched *got, bool asked)
{
	struct fetcher *f = c->fetcher;

	f->open--;
	if (asked && c->sent) {
		f->asked++;
		f->unreachable += !c->heard;
	}
	f->done(f->ctx, c->index, got, asked);
}

static enum status
refuse_address(struct call *c, const struct fault *fault)
{
	struct fetcher *f = c->fetcher;
	struct fetched got = { .url = c->ask->feed->url, .final_url = c->url };
	enum status st = polite_learn(f->arena, c->ask->feed,
	    &(struct polite_reply){ .asked = c->asked,
		.url = c->url,
		.why = str_of(fault->what),
		.refused = true },
	    f->now, &got);

	if (st == ST_OK)
		call_done(c, &got, true);
	return st;
}

enum status
call_enqueue(struct call *c)
{
	struct fetcher *f = c->fetcher;
	struct fault fault = { 0 };
	struct place *p = NULL;
	enum status st;

	if (!url_fetchable(c->url, &fault))
		return refuse_address(c, &fault);
	st = host_place(f, c->url, &p);
	if (st != ST_OK)
		return st;
	c->next = NULL;
	if (p->first == NULL)
		p->first = c;
	else
		p->last->next = c;
	p->last = c;
	return ST_OK;
}
