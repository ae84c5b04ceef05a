/*
 * Visits to feeds: each body is parsed as it ends, its unseen entries are kept
 * with what the visit taught, in one transaction a feed.
 */
#include "cron/visit.h"

#include <stdio.h>
#include <string.h>

#include "cron/claim.h"
#include "feeds/lead.h"
#include "fetch/polite.h"
#include "store/lease.h"

/* Of one round, where several workers share the feeds. */
#define FEEDS_ROUND ((size_t)64)
#define HOSTS_ROUND ((size_t)16)

/* Failures without any answer wait until it is known whether the net itself
 * was down: then many sources have one cause and none of them is told. */
struct unanswered {
	struct feed *feed;
	struct fetched fetched;
};

struct round {
	struct work *work;
	struct visiting *visits;
	struct unanswered *late;
	size_t n_late;
	bool *settled;    /* of the pass's feeds: asked, or another asks it */
	size_t next;      /* the first that is not */
	size_t done, all; /* sources, of this pass */
};

static struct strs
keep_list(struct arena *a, const struct strs *from)
{
	struct strs to = { NULL, 0 };

	for (size_t i = 0; i < from->n; i++)
		if (!strs_add(a, &to, str_keep(a, from->v[i])))
			break;
	return to;
}

enum status
visit_take(void *ctx, const struct entry *e)
{
	struct gathering *g = ctx;
	struct entry *grown, *k;

	if (g->arena == NULL)
		return ST_NOMEM;
	if (g->n == ENTRIES_MAX)
		return ST_OK; /* what is older than these is not news */
	if (g->n == g->room) {
		size_t room = g->room > 0 ? 2 * g->room : 64;

		grown = arena_take(g->arena, room * sizeof(*grown));
		if (grown == NULL)
			return ST_NOMEM;
		if (g->n > 0)
			memcpy(grown, g->v, g->n * sizeof(*grown));
		g->v = grown;
		g->room = room;
	}
	k = &g->v[g->n];
	*k = *e;
	k->id = str_keep(g->arena, e->id);
	k->url = str_keep(g->arena, feed_lead(g->arena, e->url));
	k->title = str_keep(g->arena, e->title);
	k->author = str_keep(g->arena, e->author);
	k->publisher = str_keep(g->arena, e->publisher);
	k->language = str_keep(g->arena, e->language);
	k->summary = str_keep(g->arena, e->summary);
	k->content = str_keep(g->arena, e->content);
	k->categories = keep_list(g->arena, &e->categories);
	k->enclosures = NULL;
	k->n_enclosures = 0;
	if (e->url.n > 0 && k->url.n == 0)
		return ST_NOMEM;
	g->n++;
	return ST_OK;
}

/* A body begins, of this address or of a fall-back. */
static void
again(void *ctx)
{
	struct gathering *g = ctx;

	if (g->arena != NULL)
		arena_reset(g->arena);
	else
		g->arena = arena_new(VISIT_BYTES);
	g->v = NULL;
	g->n = g->room = 0;
}

static void
record(struct work *w, struct feed *feed, struct fetched *got,
    const struct gathering *g, bool news)
{
	bool carries = got->outcome == OUT_NEW;
	size_t fresh = 0;
	enum status st;

	if (news)
		(void)polite_news(&got->visit);
	st = store_visit(w->store, feed, got, carries ? g->v : NULL,
	    carries ? g->n : 0, &w->policy, w->in->now, &fresh, w->fault);
	if (st != ST_OK && w->st == ST_OK)
		w->st = st;
	w->done->entries += fresh;
	if (w->in->visited != NULL && (carries || got->outcome == OUT_SAME))
		w->in->visited(w->in->ctx, got->url, g->n);
}

static void
say_failure(struct work *w, const struct feed *feed, const struct fetched *got)
{
	char at[64] = "";

	if (got->retry_at > w->in->now)
		(void)snprintf(at, sizeof(at), "; again in %lld min",
		    (long long)(got->retry_at - w->in->now + 59) / 60);
	log_say(w->in->log, LOG_WARN, "pactwatch: %.*s: %.*s%s",
	    STR_ARG(feed->name), STR_ARG(got->why), at);
}

struct fetched
visit_keep(struct arena *a, const struct fetched *got)
{
	struct fetched f = *got;
	struct visit *v = &f.visit;
	struct str *const texts[] = { &f.url, &f.final_url, &f.type, &f.why,
		&v->etag, &v->last_modified, &v->body_hash, &v->seen_url,
		&v->moved_to, &v->last_error };

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		*texts[i] = str_keep(a, *texts[i]);
	f.body = (struct str){ NULL, 0 };
	return f;
}

static void
put_off(struct round *r, struct feed *feed, const struct fetched *got)
{
	struct unanswered *u = &r->late[r->n_late++];

	u->feed = feed;
	u->fetched = visit_keep(r->work->arena, got);
}

static void
leave(struct visiting *v)
{
	reading_end(&v->reading);
	arena_free(v->got.arena);
	v->got = (struct gathering){ .n = 0 };
}

static void
visited(void *ctx, size_t ask, const struct fetched *got, bool asked)
{
	struct round *r = ctx;
	struct visiting *v = &r->visits[ask];
	struct fetched mine = *got;
	bool failed = got->outcome == OUT_FAILED ||
		      got->outcome == OUT_REFUSED || got->outcome == OUT_GONE;

	claim_renew(r->work);
	log_progress(r->work->in->log, "sources", ++r->done, r->all);
	if (r->work->st != ST_OK || (!asked && got->outcome == OUT_LATER)) {
		leave(v);
		return;
	}
	r->work->done->asked += asked;
	if (failed) {
		r->work->done->failed++;
		say_failure(r->work, v->feed, got);
	}
	if (follow_wants(v, got)) {
		reading_end(&v->reading);
		return;
	}
	if (got->outcome == OUT_FAILED && got->status == 0)
		put_off(r, v->feed, got);
	else
		record(r->work, v->feed, &mine, &v->got, true);
	leave(v);
}

static void
ask_make(struct visiting *v, struct work *w, struct feed *feed,
    struct fetch_ask *ask)
{
	*v = (struct visiting){ .work = w, .feed = feed };
	v->reading = (struct reading){
		.feed = feed, .take = visit_take, .again = again, .ctx = &v->got
	};
	*ask = (struct fetch_ask){ .feed = feed,
		.sink = reading_sink,
		.judge = reading_judge,
		.ctx = &v->reading };
}

/* Visits that had further pages are kept once all of those are there. */
static enum status
finish(struct work *w, struct visiting *visits, size_t n)
{
	enum status st = follow_all(w, visits, n);

	for (size_t i = 0; i < n; i++) {
		if (visits[i].held && st == ST_OK && w->st == ST_OK)
			record(w, visits[i].feed, &visits[i].answer,
			    &visits[i].got, true);
		leave(&visits[i]);
	}
	return st;
}

static bool
to_visit(const struct round *r, size_t i)
{
	return !r->settled[i] &&
	       store_feed_due(&r->work->feeds[i], r->work->in->now);
}

/* Of the due feeds that are left, some whose hosts this worker has, as asks.
 * What another has he asks too: that is settled. */
static enum status
choose(struct round *r, struct fetch_ask *asks, size_t max, size_t *n)
{
	struct work *w = r->work;
	struct strs hosts = { NULL, 0 };
	enum status st = ST_OK;
	size_t end = r->next;

	for (; end < w->n_feeds; end++)
		if (to_visit(r, end) &&
		    !claim_want(w, &hosts, w->feeds[end].url))
			break;
	claim_hosts(w, &hosts, HOSTS_ROUND);
	for (size_t i = r->next; i < end && *n < max && st == ST_OK; i++) {
		struct feed *feed = &w->feeds[i];

		if (!to_visit(r, i))
			continue;
		if (!claim_has(w, feed->url)) {
			r->settled[i] = claim_refused(w, feed->url);
			continue;
		}
		r->settled[i] = true;
		if (store_is_shared(w->store))
			st = store_feed_again(
			    w->store, w->arena, feed, w->fault);
		if (st != ST_OK || !store_feed_due(feed, w->in->now))
			continue;
		ask_make(&r->visits[*n], w, feed, &asks[*n]);
		(*n)++;
	}
	while (r->next < w->n_feeds && !to_visit(r, r->next))
		r->next++;
	return w->st != ST_OK ? w->st : st;
}

static enum status
visit_round(struct round *r, struct fetch_ask *asks, size_t n)
{
	struct work *w = r->work;
	bool down;
	enum status st;

	r->done = 0;
	r->all = n;
	st = fetch_pass(
	    w->fetcher, w->arena, asks, n, w->in->now, visited, r, w->fault);
	down = polite_network_down(
	    fetch_asked(w->fetcher), fetch_unreachable(w->fetcher));
	if (down && r->n_late > 1)
		log_say(w->in->log, LOG_WARN,
		    "pactwatch: the network looks down: %zu sources gave no "
		    "answer; the next pass asks again",
		    r->n_late);
	for (size_t i = 0; i < r->n_late && w->st == ST_OK; i++) {
		struct gathering none = { 0 };

		record(w, r->late[i].feed, &r->late[i].fetched, &none, !down);
	}
	if (st == ST_OK)
		st = finish(w, r->visits, n);
	return w->st != ST_OK ? w->st : st;
}

enum status
pass_feeds(struct work *w)
{
	bool shared = store_is_shared(w->store);
	size_t max = shared ? FEEDS_ROUND : w->n_feeds + 1;
	struct fetch_ask *asks;
	struct round r = { .work = w };
	enum status st = ST_OK;

	asks = arena_take(w->arena, max * sizeof(*asks));
	r.visits = arena_take(w->arena, max * sizeof(*r.visits));
	r.late = arena_take(w->arena, max * sizeof(*r.late));
	r.settled = arena_take(w->arena, w->n_feeds + 1);
	if (asks == NULL || r.visits == NULL || r.late == NULL ||
	    r.settled == NULL)
		return ST_NOMEM;
	while (r.next < w->n_feeds && st == ST_OK) {
		size_t n = 0;

		r.n_late = 0;
		st = choose(&r, asks, max, &n);
		if (st == ST_OK)
			st = claim_recall(w);
		if (st == ST_OK && n > 0)
			st = visit_round(&r, asks, n);
		if (st == ST_OK && shared)
			st = claim_end(w);
	}
	return st;
}
