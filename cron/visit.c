/*
 * Visits to feeds: each body is parsed as it ends, its unseen entries are kept
 * with what the visit taught, in one transaction a feed.
 */
#include <stdio.h>
#include <string.h>

#include "cron/work.h"
#include "feeds/parse.h"
#include "fetch/polite.h"

#define ENTRIES_MAX ((size_t)20000) /* of one visit: a news sitemap has 1,000 */

struct gathering {
	struct arena *arena;
	struct entry *v;
	size_t n, room;
};

struct visiting {
	struct work *work;
	struct feed *feed;
	struct gathering got;
};

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

static enum status
take(void *ctx, const struct entry *e)
{
	struct gathering *g = ctx;
	struct entry *grown, *k;

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
	k->url = str_keep(g->arena, e->url);
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

/* Reads the body, so that a page in place of a feed counts as a failure. */
static void
judge(void *ctx, const struct fetched *head, struct fetch_judgement *out)
{
	struct visiting *v = ctx;
	struct feed_context about = { .base_url = head->final_url,
		.content_type = head->type,
		.feed = v->feed };
	struct feed_facts facts = { 0 };
	struct fault f = { 0 };
	enum status st;

	arena_reset(v->work->doc);
	v->got = (struct gathering){ .arena = v->work->doc };
	st = feeds_parse_whole(
	    v->work->doc, &about, head->body, take, &v->got, &facts, &f);
	out->readable = st == ST_OK;
	out->ttl_s =
	    facts.ttl_s > facts.period_s ? facts.ttl_s : facts.period_s;
	if (st == ST_OK && facts.format == FORMAT_SITEMAP_INDEX) {
		out->readable = false;
		(void)snprintf(out->why, sizeof(out->why),
		    "is an index of sitemaps; name one of its sitemaps");
	} else if (st != ST_OK) {
		(void)snprintf(out->why, sizeof(out->why), "is no feed: %.100s",
		    f.what[0] != '\0' ? f.what : status_word(st));
		v->got.n = 0;
	}
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

static struct str
keep(struct arena *a, struct str s)
{
	return str_keep(a, s);
}

static void
put_off(struct round *r, struct feed *feed, const struct fetched *got)
{
	struct arena *a = r->work->arena;
	struct unanswered *u = &r->late[r->n_late++];
	struct visit *v = &u->fetched.visit;

	u->feed = feed;
	u->fetched = *got;
	u->fetched.body = (struct str){ NULL, 0 };
	u->fetched.url = keep(a, got->url);
	u->fetched.final_url = keep(a, got->final_url);
	u->fetched.type = keep(a, got->type);
	u->fetched.why = keep(a, got->why);
	v->etag = keep(a, v->etag);
	v->last_modified = keep(a, v->last_modified);
	v->body_hash = keep(a, v->body_hash);
	v->moved_to = keep(a, v->moved_to);
	v->last_error = keep(a, v->last_error);
}

static void
visited(void *ctx, size_t ask, const struct fetched *got, bool asked)
{
	struct round *r = ctx;
	struct visiting *v = &r->visits[ask];
	struct fetched mine = *got;
	bool failed = got->outcome == OUT_FAILED ||
		      got->outcome == OUT_REFUSED || got->outcome == OUT_GONE;

	if (r->work->st != ST_OK || (!asked && got->outcome == OUT_LATER))
		return;
	r->work->done->asked += asked;
	if (failed) {
		r->work->done->failed++;
		say_failure(r->work, v->feed, got);
	}
	if (got->outcome == OUT_FAILED && got->status == 0)
		put_off(r, v->feed, got);
	else
		record(r->work, v->feed, &mine, &v->got, true);
	v->got.n = 0;
}

enum status
pass_feeds(struct work *w)
{
	struct fetch_ask *asks;
	struct round r = { .work = w };
	size_t n = 0;
	bool down;
	enum status st;

	asks = arena_take(w->arena, (w->n_feeds + 1) * sizeof(*asks));
	r.visits = arena_take(w->arena, (w->n_feeds + 1) * sizeof(*r.visits));
	r.late = arena_take(w->arena, (w->n_feeds + 1) * sizeof(*r.late));
	if (asks == NULL || r.visits == NULL || r.late == NULL)
		return ST_NOMEM;
	for (size_t i = 0; i < w->n_feeds; i++) {
		if (!store_feed_due(&w->feeds[i], w->in->now))
			continue;
		r.visits[n] =
		    (struct visiting){ .work = w, .feed = &w->feeds[i] };
		asks[n].feed = &w->feeds[i];
		asks[n].judge = judge;
		asks[n].ctx = &r.visits[n];
		n++;
	}
	if (n == 0)
		return ST_OK;
	st = fetch_pass(
	    w->fetcher, w->arena, asks, n, w->in->now, visited, &r, w->fault);
	down = polite_network_down(
	    fetch_asked(w->fetcher), fetch_unreachable(w->fetcher));
	if (down && r.n_late > 1)
		log_say(w->in->log, LOG_WARN,
		    "pactwatch: the network looks down: %zu sources gave no "
		    "answer; the next pass asks again",
		    r.n_late);
	for (size_t i = 0; i < r.n_late && w->st == ST_OK; i++) {
		struct gathering none = { 0 };

		record(w, r.late[i].feed, &r.late[i].fetched, &none, !down);
	}
	return w->st != ST_OK ? w->st : st;
}
