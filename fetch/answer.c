/*
 * What follows a reply: the rules of robots.txt, the next hop, the next
 * address, or the end of the call.  Every hop is judged as if it were the
 * first.  Never opens a connection itself.
 */
#include <stdio.h>
#include <string.h>

#include "base/address.h"
#include "base/url.h"

#include "fetch/fetch_work.h"

/* What stands for a robots.txt that could not be had, with the reason. */
#define UNAVAILABLE "# unavailable: " /* its server said: not now */
#define UNREACHABLE "# unreachable: " /* no server said anything */
#define DISALLOW    "\nUser-agent: *\nDisallow: /\n"

static enum status
next_attempt(struct call *c)
{
	const struct feed *feed = c->ask->feed;

	c->url = c->asked = feed->fallbacks.v[c->attempt++];
	c->moved = (struct str){ 0 };
	c->all_permanent = true;
	c->hops = 0;
	c->spent_ms = 0;
	return call_enqueue(c);
}

/* The place is free for others; a pause only where something was sent. */
static void
leave_place(struct call *c)
{
	if (c->place == NULL)
		return;
	if (c->sent)
		host_rest(c->fetcher, c);
	else
		c->place->busy = false;
	c->place = NULL;
}

/* What another address of the source may still give: a rule holds for the
 * address it was made for. */
static bool
failure(const struct fetched *got)
{
	return got->outcome == OUT_FAILED || got->outcome == OUT_GONE ||
	       got->outcome == OUT_REFUSED;
}

/* Learns from the reply; ends the call or turns to the next address. */
static enum status
conclude(struct call *c, const struct polite_reply *r)
{
	struct fetcher *f = c->fetcher;
	const struct feed *feed = c->ask->feed;
	struct fetched got = { .url = feed->url, .status = r->status };
	enum status st;

	got.final_url = str_keep(f->arena, c->url);
	if (c->easy != NULL)
		got.type = str_keep(f->arena, c->field[FIELD_TYPE]);
	st = polite_learn(f->arena, feed, r, f->now, &got);
	if (st != ST_OK)
		goto out;
	if (got.outcome == OUT_NEW || got.outcome == OUT_SAME)
		got.body =
		    r->status == 304 ? (struct str){ 0 } : buf_view(&c->body);
	if (failure(&got) && !c->ask->page && c->attempt < feed->fallbacks.n) {
		if (!c->has_failure)
			c->first_failure = got;
		c->has_failure = true;
		if (c->easy != NULL)
			hop_end(c);
		leave_place(c);
		return next_attempt(c);
	}
	if (c->has_failure && got.outcome != OUT_NEW && got.outcome != OUT_SAME)
		got = c->first_failure;
	call_done(c, &got, true);
out:
	if (c->easy != NULL)
		hop_end(c);
	leave_place(c);
	return st;
}

static enum status
end_refused(struct call *c, const char *why)
{
	return conclude(c, &(struct polite_reply){ .asked = c->asked,
			       .url = c->url,
			       .why = str_of(why),
			       .refused = true });
}

static enum status
end_failed(struct call *c, const char *why)
{
	return conclude(
	    c, &(struct polite_reply){
		   .asked = c->asked, .url = c->url, .why = str_of(why) });
}

/* A robots.txt that could not be had: its reason, in the words of a reply. */
static enum status
end_without_robots(struct call *c, struct str text)
{
	char why[256];
	bool wait = str_starts(text, STR(UNAVAILABLE));
	struct str reason = str_sub(text, sizeof(UNAVAILABLE) - 1, text.n);

	reason = str_cut(&reason, '\n');
	(void)snprintf(why, sizeof(why), "robots.txt: %.*s", STR_ARG(reason));
	return conclude(c, &(struct polite_reply){ .asked = c->asked,
			       .url = c->url,
			       .why = str_of(why),
			       .wait = wait });
}

/* robots.txt is known: may we?  Then ask. */
static enum status
obey_and_ask(struct call *c, struct origin *o)
{
	struct str text = o->kept.robots;
	bool allowed = false;
	enum status st = host_rules(c->fetcher, o);

	if (st == ST_OK)
		st = robots_allows(&o->rules, c->url, &allowed);
	if (st != ST_OK)
		return st;
	if (str_starts(text, STR(UNAVAILABLE)) ||
	    str_starts(text, STR(UNREACHABLE)))
		return end_without_robots(c, text);
	if (!allowed)
		return end_refused(c, "robots.txt disallows this address");
	c->stage = STAGE_GET;
	return hop_begin(c, c->url);
}

static bool
robots_fresh(const struct origin *o, int64_t now)
{
	return now < o->kept.robots_until &&
	       o->kept.robots_until - now <= ROBOTS_DAY_S;
}

enum status
answer_start(struct call *c)
{
	struct fetcher *f = c->fetcher;
	struct buf at = buf_new(URL_MAX + 32);
	struct origin *o = NULL;
	enum status st;

	if (f->proxy != NULL && !c->ask->feed->allow_private &&
	    address_private_name(url_host(c->url)))
		return end_refused(c,
		    "the address is private; set allow_private for this "
		    "source");
	st = host_origin(f, c->url, &o);
	if (st != ST_OK)
		return st;
	if (robots_fresh(o, f->now))
		return obey_and_ask(c, o);
	buf_str(&at, o->kept.origin);
	buf_puts(&at, "/robots.txt");
	c->robots_at = str_keep(f->arena, buf_view(&at));
	buf_free(&at);
	if (c->robots_at.n == 0)
		return ST_NOMEM;
	c->stage = STAGE_ROBOTS;
	c->robots_hops = 0;
	return hop_begin(c, c->robots_at);
}

static bool
is_redirect(const struct call *c, int status)
{
	return c->field[FIELD_LOCATION].n > 0 &&
	       (status == 301 || status == 302 || status == 303 ||
		   status == 307 || status == 308);
}

/* Where a redirect leads; false, with the reason in "why", where nobody may
 * follow it. */
static bool
redirect_to(struct call *c, struct str from, struct str *out)
{
	struct str to =
	    url_resolve(c->fetcher->arena, from, c->field[FIELD_LOCATION]);
	struct str scheme = url_split(to).scheme;
	struct fault fault = { 0 };

	if (to.n == 0) {
		(void)snprintf(c->why, sizeof(c->why),
		    "redirect to an address that is none");
		return false;
	}
	if (!str_eq_nocase(scheme, STR("http")) &&
	    !str_eq_nocase(scheme, STR("https"))) {
		(void)snprintf(c->why, sizeof(c->why),
		    "redirect to forbidden scheme %.*s",
		    (int)(scheme.n < 20 ? scheme.n : 20), scheme.p);
		return false;
	}
	if (!url_fetchable(to, &fault)) {
		(void)snprintf(
		    c->why, sizeof(c->why), "redirect: %.150s", fault.what);
		return false;
	}
	*out = to;
	return true;
}

/* RFC 9309, 2.3.1: what each kind of answer to /robots.txt stands for. */
static enum status
robots_learn(struct call *c, struct origin *o, bool failed, int status)
{
	int64_t now = c->fetcher->now;
	char text[512];

	if (!failed && status >= 200 && status < 300)
		return host_origin_set(
		    o, buf_view(&c->body), now + ROBOTS_DAY_S);
	if (!failed && status < 500 && status != 429)
		return host_origin_set(
		    o, (struct str){ 0 }, now + ROBOTS_DAY_S);
	if (failed)
		(void)snprintf(text, sizeof(text), "%s%s%s",
		    c->heard ? UNAVAILABLE : UNREACHABLE, c->why, DISALLOW);
	else
		(void)snprintf(text, sizeof(text), "%s%d, to be asked later%s",
		    UNAVAILABLE, status, DISALLOW);
	return host_origin_set(o, str_of(text), now + ROBOTS_BAD_S);
}

static enum status
robots_hop(struct call *c, bool failed, int status)
{
	struct origin *o = NULL;
	enum status st = host_origin(c->fetcher, c->url, &o);
	struct str to;

	if (st == ST_OK && failed && c->refused) {
		char why[sizeof(c->why)];

		memcpy(why, c->why, sizeof(why));
		return end_refused(c, why);
	}
	if (st == ST_OK && !failed && is_redirect(c, status) &&
	    c->robots_hops < c->fetcher->limits.redirects / 2 &&
	    redirect_to(c, c->robots_at, &to)) {
		c->robots_hops++;
		c->robots_at = to;
		hop_end(c);
		return hop_begin(c, to);
	}
	if (st == ST_OK)
		st = robots_learn(c, o, failed, status);
	hop_end(c);
	return st == ST_OK ? obey_and_ask(c, o) : st;
}

/* On to the next hop: here, where the host is the same, or in the queue of
 * another host. */
static enum status
follow(struct call *c, int status)
{
	unsigned limit = c->fetcher->limits.redirects;
	struct place *here = c->place, *there = NULL;
	char why[sizeof(c->why)];
	struct str to;
	enum status st;

	if (!redirect_to(c, c->url, &to)) {
		memcpy(why, c->why, sizeof(why));
		return end_refused(c, why);
	}
	if (c->hops++ >= limit || str_eq(to, c->url)) {
		(void)snprintf(why, sizeof(why), "%s (redirect limit %u)",
		    str_eq(to, c->url) ? "redirects to itself"
				       : "redirects without end",
		    limit);
		return end_failed(c, why);
	}
	c->all_permanent = c->all_permanent && (status == 301 || status == 308);
	if (c->all_permanent)
		c->moved = to;
	hop_end(c);
	st = host_place(c->fetcher, to, &there);
	if (st == ST_OK && there == here) {
		c->url = to;
		return answer_start(c);
	}
	leave_place(c);
	c->url = to;
	return st == ST_OK ? call_enqueue(c) : st;
}

/* 429 holds for the whole host: RFC 6585, 4 lets the server decide so. */
static enum status
hold_host(struct call *c)
{
	struct fetcher *f = c->fetcher;
	struct origin *o = NULL;
	int64_t until = polite_retry_at(c->field[FIELD_RETRY], f->now);
	enum status st = host_origin(f, c->url, &o);

	if (until == 0)
		until = f->now + POLITE_FLOOR_S;
	if (st == ST_OK)
		o->kept.hold_until = c->place->hold_until = until;
	return st;
}

static void
ask_judge(struct call *c, int status, struct polite_reply *r,
    struct fetch_judgement *j)
{
	struct fetched head = { .url = c->ask->feed->url,
		.final_url = c->url,
		.type = c->field[FIELD_TYPE],
		.body = buf_view(&c->body),
		.status = status };

	if (c->body_bytes == 0)
		(void)snprintf(j->why, sizeof(j->why), "an empty body");
	else if (c->ask->judge != NULL)
		c->ask->judge(c->ask->ctx, &head, j);
	else
		j->readable = true;
	r->readable = j->readable;
	r->ttl_s = j->ttl_s;
	if (!j->readable)
		r->why = str_of(j->why);
}

static enum status
get_hop(struct call *c, bool failed, int status)
{
	struct polite_reply r = { .asked = c->asked,
		.url = c->url,
		.moved = c->moved,
		.etag = c->field[FIELD_ETAG],
		.last_modified = c->field[FIELD_MODIFIED],
		.cache_control = c->field[FIELD_CACHE],
		.expires = c->field[FIELD_EXPIRES],
		.retry_after = c->field[FIELD_RETRY],
		.plain = c->plain };
	char digest[2 * HASH_BYTES + 1];
	struct fetch_judgement j = { 0 };
	enum status st = ST_OK;

	if (failed) {
		r.why = str_of(c->why);
		r.refused = c->refused;
		return conclude(c, &r);
	}
	if (is_redirect(c, status))
		return follow(c, status);
	r.status = status;
	if (status == 429)
		st = hold_host(c);
	if (st != ST_OK)
		return st;
	if (status == 200 || status == 203) {
		r.complete = true;
		if (hash_end(c->hash, digest))
			r.body_hash = str_of(digest);
		c->hash = NULL;
		ask_judge(c, status, &r, &j);
	}
	return conclude(c, &r);
}

enum status
answer_hop(struct call *c, CURLcode code)
{
	bool failed = hop_failed(c, code);
	long status = 0;

	(void)curl_easy_getinfo(c->easy, CURLINFO_RESPONSE_CODE, &status);
	if (c->stage == STAGE_ROBOTS)
		return robots_hop(c, failed, (int)status);
	return get_hop(c, failed, (int)status);
}
