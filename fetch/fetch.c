/*
 * One pass: calls wait in the queues of their hosts, run in parallel, and are
 * handed back as they end.  The wall clock is the caller's; the monotonic one
 * measures pauses only.
 */
#include "fetch/fetch.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/url.h"

#include "fetch/fetch_work.h"

#define POLL_MS 1000 /* longest sleep: a queue's pause may end meanwhile */

struct fetch_limits
fetch_limits_usual(void)
{
	return (struct fetch_limits){
		.body_bytes = (size_t)15 << 20,
		.held_bytes = (size_t)256 << 20,
		.ratio_from_bytes = (size_t)1 << 20,
		.ratio = 100,
		.header_bytes = (size_t)64 << 10,
		.header_lines = 100,
		.redirects = 10,
		.parallel = 256,
		.per_site = 4,
		.connect_ms = 15000,
		.total_ms = 60000,
		.slow_bytes_s = 20,
		.slow_s = 30,
		.gap_ms = 1000,
		.pass_ms = 900000,
	};
}

static pthread_once_t curl_once = PTHREAD_ONCE_INIT;

static void
curl_start(void)
{
	(void)curl_global_init(CURL_GLOBAL_DEFAULT);
}

static bool
copy(const char *s, char **out)
{
	if (s == NULL)
		return true;
	*out = strdup(s);
	return *out != NULL;
}

static bool
contact_ok(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)s.p[i] < 0x20 || s.p[i] == 0x7f)
			return false;
	return s.n <= 200;
}

enum status
fetch_new(struct fetcher **out, const struct fetch_config *config,
    struct fault *fault)
{
	struct fetcher *f;

	if (!contact_ok(config->contact)) {
		fault_set(fault, "the contact has control bytes or is longer "
				 "than 200 bytes");
		return ST_CONFIG;
	}
	(void)pthread_once(&curl_once, curl_start);
	f = calloc(1, sizeof(*f));
	if (f == NULL)
		return ST_NOMEM;
	f->limits = config->limits ? *config->limits : fetch_limits_usual();
	(void)snprintf(f->agent, sizeof(f->agent),
	    config->contact.n > 0 ? "pactwatch/%s (+%.*s)" : "pactwatch/%s%.*s",
	    PACTWATCH_VERSION, STR_ARG(config->contact));
	f->psl = psl_builtin();
	f->multi = curl_multi_init();
	if (f->multi == NULL || !copy(config->ca_file, &f->ca_file) ||
	    !copy(config->proxy, &f->proxy)) {
		fetch_free(f);
		return ST_NOMEM;
	}
	*out = f;
	return ST_OK;
}

void
fetch_free(struct fetcher *f)
{
	if (f == NULL)
		return;
	host_free_all(f);
	if (f->multi != NULL)
		(void)curl_multi_cleanup(f->multi);
	free(f->ca_file);
	free(f->proxy);
	free(f);
}

const char *
fetch_agent(const struct fetcher *f)
{
	return f->agent;
}

size_t
fetch_asked(const struct fetcher *f)
{
	return f->asked;
}

size_t
fetch_unreachable(const struct fetcher *f)
{
	return f->unreachable;
}

enum status
fetch_host_put(struct fetcher *f, const struct host *h)
{
	struct origin *o = NULL;
	struct place *p = NULL;
	enum status st = host_origin(f, h->origin, &o);

	if (st == ST_OK)
		st = host_place(f, h->origin, &p);
	if (st == ST_OK)
		st = host_origin_set(o, h->robots, h->robots_until);
	if (st != ST_OK)
		return st;
	o->kept.hold_until = h->hold_until;
	o->kept.next_at = h->next_at;
	return ST_OK;
}

size_t
fetch_host_count(const struct fetcher *f)
{
	return f->n_origins;
}

struct host
fetch_host_at(const struct fetcher *f, size_t i)
{
	return f->origins[i]->kept;
}

/* Not this time: nothing is learnt, nothing counts as failed. */
static void
put_off(struct call *c, int64_t until, const char *why)
{
	const struct feed *feed = c->ask->feed;
	struct fetched got = { .url = feed->url,
		.final_url = feed->url,
		.why = str_of(why),
		.outcome = OUT_LATER,
		.retry_at = until,
		.visit = feed->visit };

	if (c->has_failure)
		got = c->first_failure;
	call_done(c, &got, c->has_failure);
}

static struct call *
dequeue(struct place *p)
{
	struct call *c = p->first;

	p->first = c->next;
	c->next = NULL;
	return c;
}

/* Starts whatever may start now; puts off what may not start at all. */
static enum status
start_calls(struct fetcher *f)
{
	int64_t ms = mono_ms();
	bool late = ms - f->begin_ms > (int64_t)f->limits.pass_ms;
	enum status st = ST_OK;

	for (size_t i = 0; i < f->n_places && st == ST_OK; i++) {
		struct place *p = f->places[i];

		while (p->first != NULL && !p->busy &&
		       (late || p->hold_until > f->now)) {
			bool held = p->hold_until > f->now;

			put_off(dequeue(p), held ? p->hold_until : f->now,
			    held ? "its host wants to be left alone for now"
				 : "the pass has no more time for its host");
		}
		if (!host_may_start(f, p, ms))
			continue;
		p->busy = true;
		p->first->place = p;
		st = answer_start(dequeue(p));
		i -= st == ST_OK && !p->busy && p->first != NULL;
	}
	return st;
}

static enum status
end_calls(struct fetcher *f)
{
	enum status st = ST_OK;
	CURLMsg *m;
	int left;

	while (st == ST_OK &&
	       (m = curl_multi_info_read(f->multi, &left)) != NULL) {
		CURLcode code = m->data.result;
		char *ctx = NULL;

		if (m->msg != CURLMSG_DONE ||
		    curl_easy_getinfo(m->easy_handle, CURLINFO_PRIVATE, &ctx) !=
			CURLE_OK)
			continue;
		st = answer_hop((struct call *)(void *)ctx, code);
	}
	return st;
}

/* Until the next queue's pause ends. */
static int
sleep_ms(const struct fetcher *f)
{
	int64_t ms = mono_ms(), most = POLL_MS;

	for (size_t i = 0; i < f->n_places; i++) {
		const struct place *p = f->places[i];

		if (p->first == NULL || p->busy)
			continue;
		if (p->ready_ms - ms < most)
			most = p->ready_ms - ms;
	}
	return most < 1 ? 1 : (int)most;
}

static enum status
run(struct fetcher *f)
{
	enum status st = start_calls(f);
	int running = 0;

	while (f->open > 0 && st == ST_OK) {
		if (curl_multi_perform(f->multi, &running) != CURLM_OK)
			return ST_NOMEM;
		st = end_calls(f);
		if (st == ST_OK)
			st = start_calls(f);
		if (f->open > 0 && st == ST_OK &&
		    curl_multi_poll(f->multi, NULL, 0, sleep_ms(f), NULL) !=
			CURLM_OK)
			return ST_NOMEM;
	}
	return st;
}

/* Pauses and holds that earlier passes learnt, by host name. */
static enum status
hosts_begin(struct fetcher *f)
{
	enum status st = ST_OK;

	for (size_t i = 0; i < f->n_places; i++) {
		f->places[i]->busy = false;
		f->places[i]->first = NULL;
		f->places[i]->hold_until = 0;
	}
	for (size_t i = 0; i < f->n_origins && st == ST_OK; i++) {
		const struct host *h = &f->origins[i]->kept;
		int64_t wait = h->next_at - f->now;
		struct place *p = NULL;

		st = host_place(f, h->origin, &p);
		if (st != ST_OK)
			break;
		if (h->hold_until > p->hold_until &&
		    h->hold_until - f->now <= 2 * POLITE_RETRY_HIGH)
			p->hold_until = h->hold_until;
		if (wait > 0 && wait <= (int64_t)ROBOTS_DELAY_MAX &&
		    f->begin_ms + wait * 1000 > p->ready_ms)
			p->ready_ms = f->begin_ms + wait * 1000;
	}
	return st;
}

/* One address is asked once a pass: true where an earlier ask has it. */
static bool
twice(const struct call *calls, const uint64_t *mark, size_t i)
{
	for (size_t k = 0; k < i; k++)
		if (mark[k] == mark[i] &&
		    str_eq(calls[k].asked, calls[i].asked))
			return true;
	return false;
}

static enum status
calls_begin(struct fetcher *f, const struct fetch_ask *asks, size_t n,
    struct call *calls, uint64_t *mark)
{
	enum status st = ST_OK;

	for (size_t i = 0; i < n && st == ST_OK; i++) {
		struct call *c = &calls[i];
		const struct feed *feed = asks[i].feed;

		c->ask = &asks[i];
		c->index = i;
		c->fetcher = f;
		c->all_permanent = true;
		c->url = c->asked =
		    asks[i].page ? feed->url : polite_url(feed, f->now);
		mark[i] = hash_mix(c->asked);
		if (!asks[i].page && !polite_due(feed, f->now))
			put_off(c, feed->visit.next_at, "not due");
		else if (twice(calls, mark, i))
			put_off(c, 0, "asked already in this pass");
		else
			st = call_enqueue(c);
	}
	return st;
}

enum status
fetch_pass(struct fetcher *f, struct arena *a, const struct fetch_ask *asks,
    size_t n, int64_t now, fetch_done_fn *done, void *ctx, struct fault *fault)
{
	struct call *calls = calloc(n + 1, sizeof(*calls));
	uint64_t *mark = calloc(n + 1, sizeof(*mark));
	enum status st = ST_NOMEM;

	f->arena = a;
	f->now = now;
	f->begin_ms = mono_ms();
	f->done = done;
	f->ctx = ctx;
	f->open = n;
	f->running = f->held = f->asked = f->unreachable = 0;
	if (calls == NULL || mark == NULL)
		goto out;
	st = hosts_begin(f);
	if (st == ST_OK)
		st = calls_begin(f, asks, n, calls, mark);
	if (st == ST_OK)
		st = run(f);
out:
	for (size_t i = 0; calls != NULL && i < n; i++)
		if (calls[i].easy != NULL)
			hop_end(&calls[i]);
	if (st != ST_OK)
		fault_set(fault, "the pass ended early: %s", status_word(st));
	free(calls);
	free(mark);
	return st;
}
