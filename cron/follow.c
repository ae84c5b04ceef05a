/*
 * The further pages of a source: the sitemaps that an index names, the next
 * pages of an API.  No page is asked for that can hold nothing new, and none
 * carries validators: those belong to the source's own address.
 */
#include <stdlib.h>

#include "cron/visit.h"

#define PAGES_MAX 10u /* further requests of one visit: more is an archive */
#define OVERLAP_S ((int64_t)2 * 86400)  /* late entries, clocks that differ */
#define FIRST_S   ((int64_t)30 * 86400) /* how far a first visit looks back */

struct step {
	struct visiting *visiting;
	struct feed at; /* the page, under the rules of its source */
	struct reading reading;
	struct gathering got;
};

/* What is older was seen, or is no news. */
static int64_t
horizon(const struct visiting *v)
{
	int64_t ok_at = v->feed->visit.ok_at;

	return ok_at > 0 ? ok_at - OVERLAP_S : v->work->in->now - FIRST_S;
}

static int64_t
date_of(const struct entry *e)
{
	return e->updated > e->published ? e->updated : e->published;
}

static bool
add(struct visiting *v, struct str url)
{
	if (v->todo.n >= PAGES_MAX || url.n == 0 || strs_has(&v->todo, url) ||
	    str_eq(url, v->feed->url))
		return false;
	url = str_keep(v->work->arena, url);
	return url.n > 0 && strs_add(v->work->arena, &v->todo, url);
}

/* Newest first; what says no date comes after what does. */
static int
by_date(const void *a, const void *b)
{
	int64_t x = date_of(a), y = date_of(b);

	return (x < y) - (x > y);
}

/* An index that dates nothing may stay the same while its sitemaps change:
 * it is asked whole each time. */
static void
forget_validators(struct visit *v)
{
	v->etag = v->last_modified = v->body_hash = (struct str){ NULL, 0 };
}

/* The sitemaps of an index, which stand in "g" as entries, into the list. */
static bool
add_sitemaps(struct visiting *v, struct gathering *g)
{
	int64_t from = horizon(v);
	bool any = false;

	qsort(g->v, g->n, sizeof(*g->v), by_date);
	for (size_t i = 0; i < g->n; i++) {
		int64_t date = date_of(&g->v[i]);

		if (date == 0)
			forget_validators(&v->answer.visit);
		if (date == 0 || date >= from)
			any = add(v, g->v[i].url) || any;
	}
	g->n = 0;
	return any;
}

static bool
add_next(struct visiting *v, const struct gathering *g,
    const struct feed_facts *facts)
{
	int64_t from = horizon(v);
	bool fresh = false;

	for (size_t i = 0; i < g->n && !fresh; i++) {
		int64_t date = date_of(&g->v[i]);

		fresh = date == 0 || date >= from;
	}
	return fresh && add(v, facts->next);
}

static bool
add_from(struct visiting *v, struct gathering *g, const struct feed_facts *f)
{
	if (f == NULL)
		return false;
	if (f->format == FORMAT_SITEMAP_INDEX)
		return add_sitemaps(v, g);
	/* Feeds that page (RFC 5005) begin with what is new; only an API was
	 * told by its owner where its next page is. */
	return v->feed->kind == FEED_API && add_next(v, g, f);
}

bool
follow_wants(struct visiting *v, const struct fetched *got)
{
	if (got->outcome != OUT_NEW && got->outcome != OUT_SAME)
		return false;
	if (got->status == 304)
		return false;
	v->answer = *got;
	if (got->outcome == OUT_SAME)
		return false;
	v->held = add_from(v, &v->got, reading_facts(&v->reading));
	v->whole = true;
	if (v->held)
		v->answer = visit_keep(v->work->arena, &v->answer);
	return v->held;
}

/* ---- rounds ------------------------------------------------------------------ */

static void
again(void *ctx)
{
	struct gathering *g = ctx;

	g->n = 0;
}

static void
page_came(void *ctx, size_t ask, const struct fetched *got, bool asked)
{
	struct step *s = (struct step *)ctx + ask;
	struct visiting *v = s->visiting;
	bool ok = got->outcome == OUT_NEW || got->outcome == OUT_SAME;

	(void)asked;
	if (ok) {
		(void)add_from(v, &s->got, reading_facts(&s->reading));
		for (size_t i = 0; i < s->got.n; i++)
			if (visit_take(&v->got, &s->got.v[i]) != ST_OK)
				ok = false;
	} else {
		log_say(v->work->in->log, LOG_WARN,
		    "pactwatch: %.*s: %.*s: %.*s; its other pages were read",
		    STR_ARG(v->feed->name), STR_ARG(got->url),
		    STR_ARG(got->why));
	}
	v->whole = v->whole && ok;
	reading_end(&s->reading);
}

static void
step_make(struct step *s, struct visiting *v, struct fetch_ask *ask)
{
	*s = (struct step){ .visiting = v, .at = *v->feed };
	s->at.url = v->todo.v[v->done++];
	s->at.fallbacks = (struct strs){ NULL, 0 };
	s->at.visit = (struct visit){ .fails = 0 };
	s->got.arena = v->got.arena;
	s->reading = (struct reading){ .feed = v->feed,
		.take = visit_take,
		.again = again,
		.ctx = &s->got };
	*ask = (struct fetch_ask){ .feed = &s->at,
		.sink = reading_sink,
		.judge = reading_judge,
		.ctx = &s->reading,
		.page = true };
}

static size_t
waiting(const struct visiting *visits, size_t n)
{
	size_t sum = 0;

	for (size_t i = 0; i < n; i++)
		if (visits[i].held)
			sum += visits[i].todo.n - visits[i].done;
	return sum;
}

static enum status
round_of(struct work *w, struct visiting *visits, size_t n, size_t n_asks)
{
	struct step *steps = arena_take(w->arena, n_asks * sizeof(*steps));
	struct fetch_ask *asks = arena_take(w->arena, n_asks * sizeof(*asks));
	size_t k = 0;
	enum status st;

	if (steps == NULL || asks == NULL)
		return ST_NOMEM;
	for (size_t i = 0; i < n; i++)
		while (visits[i].held && visits[i].done < visits[i].todo.n) {
			step_make(&steps[k], &visits[i], &asks[k]);
			k++;
		}
	st = fetch_pass(w->fetcher, w->arena, asks, k, w->in->now, page_came,
	    steps, w->fault);
	for (size_t i = 0; i < k; i++)
		reading_end(&steps[i].reading);
	return st;
}

enum status
follow_all(struct work *w, struct visiting *visits, size_t n)
{
	size_t n_asks;
	enum status st = ST_OK;

	while (st == ST_OK && (n_asks = waiting(visits, n)) > 0)
		st = round_of(w, visits, n, n_asks);
	for (size_t i = 0; i < n; i++)
		if (visits[i].held && !visits[i].whole)
			forget_validators(&visits[i].answer.visit);
	return st;
}
