/*
 * What one reply teaches about a source.  One pass over a table of answers
 * decides the outcome; then the visit is brought up to date and the next one
 * is set.  Never looks at a clock, never forgets a validator for a failure.
 */
#include "fetch/polite.h"

#include "base/hash.h"
#include "base/url.h"

/* How far ahead any rule here sets a visit; what lies beyond was written
 * under a wrong clock. */
#define AHEAD_MAX (POLITE_EVERY_TOP + POLITE_CEILING_S)

static bool
moved_for_good(const struct visit *v, int64_t now)
{
	return v->moved_to.n > 0 && v->moved_since > 0 &&
	       now - v->moved_since >= POLITE_MOVED_S;
}

bool
polite_due(const struct feed *feed, int64_t now)
{
	const struct visit *v = &feed->visit;

	if (!feed->enabled || v->gone)
		return false;
	return now >= v->next_at || v->next_at - now > AHEAD_MAX;
}

struct str
polite_url(const struct feed *feed, int64_t now)
{
	return moved_for_good(&feed->visit, now) ? feed->visit.moved_to
						 : feed->url;
}

bool
polite_conditional(const struct feed *feed, struct str url, int64_t now)
{
	const struct visit *v = &feed->visit;

	if (v->etag.n == 0 && v->last_modified.n == 0)
		return false;
	if (!str_eq(url, v->seen_url.n > 0 ? v->seen_url : feed->url))
		return false;
	return now >= v->plain_at && now - v->plain_at < POLITE_PLAIN_S;
}

enum health
polite_health(const struct visit *v)
{
	if (v->gone)
		return HEALTH_GONE;
	if (v->fails >= POLITE_DOWN_FAILS)
		return HEALTH_DOWN;
	if (v->fails > 0)
		return HEALTH_AILING;
	return v->ok_at > 0 ? HEALTH_OK : HEALTH_NEW;
}

const char *
health_word(enum health h)
{
	static const char *const words[] = {
#define X(name, word) word,
		HEALTH_LIST(X)
#undef X
	};

	return words[h];
}

enum polite_news
polite_news(struct visit *v)
{
	if (v->fails >= POLITE_DOWN_FAILS && !v->told_down && !v->gone) {
		v->told_down = true;
		return NEWS_DOWN;
	}
	if (v->fails == 0 && v->told_down) {
		v->told_down = false;
		return NEWS_UP;
	}
	return NEWS_NONE;
}

bool
polite_network_down(size_t asked, size_t unreachable)
{
	return asked >= 5 && unreachable > asked / 5 * 4 + asked % 5 * 4 / 5;
}

static int64_t
larger(int64_t a, int64_t b)
{
	return a > b ? a : b;
}

static int64_t
smaller(int64_t a, int64_t b)
{
	return a < b ? a : b;
}

/* The shortest pause for this source, after success. */
static int64_t
base_s(const struct feed *feed, const struct visit *v)
{
	if (feed->every_s > 0)
		return larger(
		    POLITE_EVERY_S, smaller(feed->every_s, POLITE_EVERY_TOP));
	return v->etag.n > 0 || v->last_modified.n > 0 ? POLITE_FLOOR_S
						       : POLITE_BLIND_S;
}

/* Spreads what would else come back at one moment; the same for the same
 * source and time, and never past a whole ceiling. */
static int64_t
jitter_s(const struct feed *feed, int64_t pause, int64_t now)
{
	uint64_t span = (uint64_t)smaller(pause / 10, POLITE_JITTER_S);
	uint64_t at =
	    hash_mix(feed->url) ^ ((uint64_t)now * 0x9e3779b97f4a7c15);

	return span == 0 ? 0 : (int64_t)((at >> 20) % (span + 1));
}

/* Twice as long after each failure, a day at most. */
static int64_t
backoff_s(const struct feed *feed, uint32_t fails, int64_t now)
{
	int64_t pause = POLITE_FLOOR_S;

	for (uint32_t i = 1; i < fails && pause < POLITE_CEILING_S; i++)
		pause *= 2;
	pause += jitter_s(feed, pause, now);
	return smaller(pause, POLITE_CEILING_S);
}

/* After success: slower by a quarter where nothing was new, quick again when
 * something is. */
static int64_t
pause_s(const struct feed *feed, struct visit *v, const struct polite_reply *r,
    bool same, int64_t now)
{
	int64_t base = base_s(feed, v);
	int64_t top = larger(base, POLITE_CEILING_S);
	int64_t interval = v->interval_s > 0 ? (int64_t)v->interval_s : base;
	int64_t pause;

	interval = same ? interval + interval / 4 : interval / 2;
	interval = smaller(larger(interval, base), top);
	v->interval_s = (uint32_t)interval;
	pause = larger(interval,
	    smaller(larger(polite_fresh_s(r->cache_control, r->expires, now),
			r->ttl_s),
		POLITE_CEILING_S));
	if (pause > base)
		pause = smaller(pause + jitter_s(feed, pause, now), top);
	return pause;
}

/* A validator is any bytes, but not control bytes, and not a body's worth. */
static bool
validator_ok(struct str s)
{
	if (s.n > POLITE_TAG_MAX)
		return false;
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)s.p[i] < 0x20 || s.p[i] == 0x7f)
			return false;
	return true;
}

static bool
keep(struct arena *a, struct str s, struct str *out)
{
	struct str copy = str_keep(a, s);

	*out = copy;
	return copy.n == s.n;
}

/* Addresses that ask a person who they are: a move there is no move. */
static bool
login_page(struct str url)
{
	static const char *const words[] = { "login", "signin", "sign-in",
		"sign_in", "logon", "/auth", "/sso", "consent", "captcha" };
	struct url u = url_split(url);

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (str_find_nocase(u.path, str_of(words[i]), 0) != SIZE_MAX)
			return true;
	return false;
}

/* A permanent move is watched from the first time it is seen, and begins
 * anew whenever it leads elsewhere. */
static bool
learn_move(struct arena *a, const struct feed *feed,
    const struct polite_reply *r, int64_t now, struct visit *v)
{
	bool own = str_eq(r->asked, feed->url);
	bool safe = !str_starts_nocase(r->asked, STR("https:")) ||
		    str_starts_nocase(r->moved, STR("https:"));

	if (!own && !str_eq(r->asked, v->moved_to))
		return true; /* a fall-back says nothing of the address */
	if (r->moved.n == 0 || !safe || login_page(r->moved)) {
		if (own) {
			v->moved_to = (struct str){ 0 };
			v->moved_since = 0;
		}
		return true;
	}
	if (str_eq(r->moved, v->moved_to) && v->moved_since > 0)
		return true;
	v->moved_since = now;
	return keep(a, r->moved, &v->moved_to);
}

static bool
learn_body(
    struct arena *a, const struct polite_reply *r, int64_t now, struct visit *v)
{
	static const struct str none = { 0 };

	if (r->plain)
		v->plain_at = now;
	return keep(a, validator_ok(r->etag) ? r->etag : none, &v->etag) &&
	       keep(a, validator_ok(r->last_modified) ? r->last_modified : none,
		   &v->last_modified) &&
	       keep(a, r->url, &v->seen_url) &&
	       keep(a, r->body_hash, &v->body_hash);
}

/* RFC 9111, 4.3.4: what a 304 brings replaces what was kept. */
static bool
learn_304(struct arena *a, const struct polite_reply *r, struct visit *v)
{
	bool ok = true;

	if (r->etag.n > 0 && validator_ok(r->etag))
		ok = keep(a, r->etag, &v->etag);
	if (ok && r->last_modified.n > 0 && validator_ok(r->last_modified))
		ok = keep(a, r->last_modified, &v->last_modified);
	return ok;
}

static enum outcome
outcome_of(const struct polite_reply *r, const struct visit *v)
{
	if (r->refused)
		return OUT_REFUSED;
	if (r->wait || r->status == 429)
		return OUT_LATER;
	if (r->status == 410)
		return OUT_GONE;
	if (r->status == 304)
		return r->plain ? OUT_FAILED : OUT_SAME;
	if ((r->status != 200 && r->status != 203) || !r->complete ||
	    !r->readable)
		return OUT_FAILED;
	return r->body_hash.n > 0 && str_eq(r->body_hash, v->body_hash)
		   ? OUT_SAME
		   : OUT_NEW;
}

/* What a person reads where no better words came with the reply. */
static struct str
why_of(const struct polite_reply *r)
{
	static const struct {
		int status;
		struct str why;
	} table[] = {
		{ 204, STR_INIT("204: an answer without a body") },
		{ 206, STR_INIT("206: a part that was not asked for") },
		{ 304, STR_INIT("304 to an unconditional request") },
		{ 401, STR_INIT("401: wants a password") },
		{ 403, STR_INIT("403: forbidden to us") },
		{ 404, STR_INIT("404: not there") },
		{ 410, STR_INIT("410: gone for good") },
		{ 429, STR_INIT("429: asked too often") },
		{ 500, STR_INIT("500: the server failed") },
		{ 502, STR_INIT("502: the server behind it failed") },
		{ 503, STR_INIT("503: not available for now") },
	};

	if (r->why.n > 0)
		return r->why;
	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++)
		if (table[i].status == r->status)
			return table[i].why;
	if (r->status == 200)
		return STR("200 with a body that is not what it should be");
	return STR("an answer that helps nobody");
}

static enum status
learn_success(struct arena *a, const struct feed *feed,
    const struct polite_reply *r, int64_t now, struct fetched *out)
{
	struct visit *v = &out->visit;
	bool ok =
	    r->status == 304 ? learn_304(a, r, v) : learn_body(a, r, now, v);

	if (!ok || !learn_move(a, feed, r, now, v))
		return ST_NOMEM;
	v->last_error = (struct str){ 0 };
	v->fails = 0;
	v->next_at = now + pause_s(feed, v, r,
			       v->ok_at > 0 && out->outcome == OUT_SAME, now);
	v->ok_at = now;
	return ST_OK;
}

static enum status
learn_failure(struct arena *a, const struct feed *feed,
    const struct polite_reply *r, int64_t now, struct fetched *out)
{
	struct visit *v = &out->visit;
	int64_t retry =
	    r->status >= 400 ? polite_retry_at(r->retry_after, now) : 0;

	if (!keep(a, why_of(r), &out->why))
		return ST_NOMEM;
	v->last_error = out->why;
	if (v->fails < UINT32_MAX)
		v->fails++;
	if (out->outcome == OUT_GONE)
		v->gone = true;
	if (retry > 0)
		v->next_at = retry + jitter_s(feed, retry - now, now);
	else
		v->next_at = now + backoff_s(feed, v->fails, now);
	if (v->fails >= POLITE_DOWN_FAILS && moved_for_good(v, now)) {
		v->moved_to = (struct str){ 0 }; /* ask the old one again */
		v->moved_since = 0;
	}
	return ST_OK;
}

enum status
polite_learn(struct arena *a, const struct feed *feed,
    const struct polite_reply *r, int64_t now, struct fetched *out)
{
	struct fetched got = *out;
	enum status st;

	got.visit = feed->visit;
	got.outcome = outcome_of(r, &feed->visit);
	got.why = (struct str){ 0 };
	if (got.outcome == OUT_NEW || got.outcome == OUT_SAME)
		st = learn_success(a, feed, r, now, &got);
	else
		st = learn_failure(a, feed, r, now, &got);
	if (st != ST_OK)
		return st;
	got.retry_at = got.visit.next_at;
	*out = got;
	return ST_OK;
}
