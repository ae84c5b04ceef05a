/*
 * Sources, their visits, the entries they listed, and what hosts taught.
 * Never decides when to ask again: that came in with the visit.
 */
#include <string.h>

#include "base/buf.h"
#include "base/url.h"

#include "store/outbox.h"

struct reading {
	struct arena *a;
	struct feed *feed;
	void *items;
	size_t n, max;
	bool nomem;
};

static struct str
keep(struct reading *r, const struct store_cell *c)
{
	struct str s = str_keep(r->a, c->text);

	if (s.n != c->text.n)
		r->nomem = true;
	return s;
}

static bool
take_visit(void *ctx, const struct store_cell *c, size_t n)
{
	struct reading *r = ctx;
	struct visit *v = &r->feed->visit;

	(void)n;
	r->feed->id = c[0].integer;
	v->etag = keep(r, &c[1]);
	v->last_modified = keep(r, &c[2]);
	v->body_hash = keep(r, &c[3]);
	v->seen_url = keep(r, &c[4]);
	v->moved_to = keep(r, &c[5]);
	v->last_error = keep(r, &c[6]);
	v->moved_since = c[7].integer;
	v->plain_at = c[8].integer;
	v->ok_at = c[9].integer;
	v->next_at = c[10].integer;
	v->interval_s = (uint32_t)c[11].integer;
	v->fails = (uint32_t)c[12].integer;
	v->gone = c[13].integer != 0;
	v->told_down = c[14].integer != 0;
	return true;
}

enum status
store_sync_feeds(struct store *s, struct arena *a, struct feed *feeds, size_t n,
    int64_t now, struct fault *f)
{
	struct reading r = { .a = a };
	enum status st = db_begin(s, f);

	(void)now;
	if (st == ST_OK)
		st = db_run(s, Q_SOURCE_ALL_OFF, NO_ARGS, NULL, NULL, f);
	for (size_t i = 0; i < n && st == ST_OK; i++) {
		struct feed *d = &feeds[i];

		r.feed = d;
		st = db_run(s, Q_SOURCE_SYNC,
		    ARGS(T(d->name), T(d->publisher), T(d->url), I(d->tier),
			I(d->enabled)),
		    take_visit, &r, f);
		if (st == ST_OK && r.nomem)
			st = ST_NOMEM;
	}
	return db_end(s, st, f);
}

enum status
store_feed_again(
    struct store *s, struct arena *a, struct feed *feed, struct fault *f)
{
	struct reading r = { .a = a, .feed = feed };
	enum status st =
	    db_run(s, Q_SOURCE_READ, ARGS(T(feed->name)), take_visit, &r, f);

	return st == ST_OK && r.nomem ? ST_NOMEM : st;
}

bool
store_feed_due(const struct feed *d, int64_t now)
{
	return d->enabled && !d->visit.gone && d->visit.next_at <= now;
}

static bool
take_host(void *ctx, const struct store_cell *c, size_t n)
{
	struct reading *r = ctx;
	struct host *h = (struct host *)r->items + r->n;

	(void)n;
	if (r->n == r->max)
		return false;
	h->origin = keep(r, &c[0]);
	h->robots = keep(r, &c[1]);
	h->robots_until = c[2].integer;
	h->hold_until = c[3].integer;
	h->next_at = c[4].integer;
	r->n++;
	return true;
}

enum status
store_hosts(struct store *s, struct arena *a, struct host **out, size_t *n,
    struct fault *f)
{
	struct reading r = { .a = a };
	int64_t count = 0;
	enum status st = db_int(s, Q_HOST_COUNT, NO_ARGS, NULL, &count, f);

	if (st != ST_OK)
		return st;
	r.max = (size_t)count;
	r.items = arena_take(a, (r.max + 1) * sizeof(struct host));
	if (r.items == NULL)
		return ST_NOMEM;
	st = db_run(s, Q_HOST_LIST, NO_ARGS, take_host, &r, f);
	if (st == ST_OK && r.nomem)
		st = ST_NOMEM;
	if (st == ST_OK) {
		*out = r.items;
		*n = r.n;
	}
	return st;
}

enum status
store_put_hosts(
    struct store *s, const struct host *h, size_t n, struct fault *f)
{
	enum status st = db_begin(s, f);

	for (size_t i = 0; i < n && st == ST_OK; i++)
		st = db_run(s, Q_HOST_PUT,
		    ARGS(T(h[i].origin), T(h[i].robots), I(h[i].robots_until),
			I(h[i].hold_until), I(h[i].next_at)),
		    NULL, NULL, f);
	return db_end(s, st, f);
}

static enum status
keep_entry(struct store *s, int64_t source, const struct entry *e, int64_t now,
    bool *fresh, struct fault *f)
{
	struct arena *a = arena_new((size_t)1 << 20);
	struct str key;
	int64_t id = 0;
	enum status st = ST_NOMEM;

	if (a == NULL)
		return st;
	key = url_key(a, e->url);
	if (key.n == 0)
		key = e->id; /* an entry without a page of its own */
	*fresh = false;
	st = ST_OK;
	if (key.n > 0)
		st = db_insert(s, Q_ENTRY_ADD,
		    ARGS(I(source), T(key), T(e->id), T(e->url), T(e->title),
			T(e->author), T(e->publisher), T(e->language),
			T(e->summary), T(e->content), I(e->published),
			I(e->updated), I(now)),
		    &id, f);
	*fresh = st == ST_OK && id != 0;
	arena_free(a);
	return st;
}

static enum status
tell_health(struct store *s, const struct feed *d, const struct visit *v,
    const struct store_policy *p, int64_t now, struct fault *f)
{
	struct buf b = buf_new(4096), state = buf_new(64);
	struct alert_new a = {
		.source = d->id, .subject = d->name, .key_subject = d->name
	};
	enum status st;

	if (v->told_down == d->visit.told_down)
		return ST_OK;
	a.kind = v->told_down ? STR("source_down") : STR("source_up");
	buf_printf(&state, "%lld", (long long)now);
	if (v->told_down)
		buf_printf(&b, "%.*s does not answer: %.*s", STR_ARG(d->name),
		    STR_ARG(v->last_error));
	else
		buf_printf(&b, "%.*s answers again", STR_ARG(d->name));
	a.state = buf_view(&state);
	a.headline = buf_view(&b);
	st = outbox_add(s, p, &a, now, NULL, f);
	buf_free(&b);
	buf_free(&state);
	return st;
}

enum status
store_visit(struct store *s, const struct feed *d, const struct fetched *got,
    const struct entry *entries, size_t n, const struct store_policy *p,
    int64_t now, size_t *fresh, struct fault *f)
{
	const struct visit *v = &got->visit;
	size_t count = 0;
	bool is_new = false;
	enum status st = db_begin(s, f);

	if (st == ST_OK)
		st = db_run(s, Q_SOURCE_VISIT,
		    ARGS(I(d->id), T(v->etag), T(v->last_modified),
			T(v->body_hash), T(v->seen_url), T(v->moved_to),
			T(v->last_error), I(v->moved_since), I(v->plain_at),
			I(v->ok_at), I(v->next_at), I(v->interval_s),
			I(v->fails), I(v->gone), I(v->told_down)),
		    NULL, NULL, f);
	/* The visit that first brought entries is the source's baseline. */
	if (st == ST_OK && n > 0)
		st = db_run(s, Q_SOURCE_BASELINE,
		    ARGS(I(d->id), I(now), I(p->run)), NULL, NULL, f);
	for (size_t i = 0; i < n && st == ST_OK; i++) {
		st = keep_entry(s, d->id, &entries[i], now, &is_new, f);
		count += is_new ? 1 : 0;
	}
	if (st == ST_OK)
		st = tell_health(s, d, v, p, now, f);
	st = db_end(s, st, f);
	if (st == ST_OK && fresh != NULL)
		*fresh = count;
	return st;
}

static bool
take_entry(void *ctx, const struct store_cell *c, size_t n)
{
	struct reading *r = ctx;
	struct store_entry *e = (struct store_entry *)r->items + r->n;

	(void)n;
	if (r->n == r->max)
		return false;
	e->id = c[0].integer;
	e->source = c[1].integer;
	e->entry.id = keep(r, &c[2]);
	e->entry.url = keep(r, &c[3]);
	e->entry.title = keep(r, &c[4]);
	e->entry.author = keep(r, &c[5]);
	e->entry.publisher = keep(r, &c[6]);
	e->entry.language = keep(r, &c[7]);
	e->entry.summary = keep(r, &c[8]);
	e->entry.content = keep(r, &c[9]);
	e->entry.published = c[10].integer;
	e->entry.updated = c[11].integer;
	e->visit.fails = (uint32_t)c[12].integer;
	e->visit.next_at = c[13].integer;
	r->n++;
	return true;
}

static bool
take_entry_url(void *ctx, const struct store_cell *c, size_t n)
{
	struct reading *r = ctx;
	struct store_entry *e = (struct store_entry *)r->items + r->n;

	(void)n;
	if (r->n == r->max)
		return false;
	e->id = c[0].integer;
	e->entry.url = keep(r, &c[1]);
	r->n++;
	return true;
}

/* Entries of one statement, "max" at most. */
static enum status
list_entries(struct store *s, struct arena *a, enum statement q,
    const struct arg *args, size_t n_args, row_fn *take, size_t max,
    struct store_entry **out, size_t *n, struct fault *f)
{
	struct reading r = { .a = a, .max = max };
	enum status st;

	r.items = arena_take(a, (max + 1) * sizeof(struct store_entry));
	if (r.items == NULL)
		return ST_NOMEM;
	st = db_run(s, q, args, n_args, take, &r, f);
	if (st == ST_OK && r.nomem)
		st = ST_NOMEM;
	if (st == ST_OK) {
		*out = r.items;
		*n = r.n;
	}
	return st;
}

enum status
store_waiting(struct store *s, struct arena *a, int64_t source, int64_t now,
    size_t max, struct store_entry **out, size_t *n, struct fault *f)
{
	return list_entries(s, a, Q_ENTRY_WAITING,
	    ARGS(I(now), I(source), I(max)), take_entry, max, out, n, f);
}

enum status
store_waiting_urls(struct store *s, struct arena *a, int64_t now, size_t max,
    struct store_entry **out, size_t *n, struct fault *f)
{
	return list_entries(s, a, Q_ENTRY_WAITING_URLS, ARGS(I(now), I(max)),
	    take_entry_url, max, out, n, f);
}

enum status
store_waiting_of(struct store *s, struct arena *a, int64_t now,
    const struct store_entry *of, size_t n_of, struct store_entry **out,
    size_t *n, struct fault *f)
{
	struct buf ids = buf_new(32 * (n_of + 1));
	enum status st;

	for (size_t i = 0; i < n_of; i++)
		buf_printf(
		    &ids, "%s%lld", i > 0 ? "," : "", (long long)of[i].id);
	st = buf_status(&ids);
	if (st == ST_OK)
		st = list_entries(s, a, Q_ENTRY_WAITING_OF,
		    ARGS(I(now), T(buf_view(&ids))), take_entry, n_of, out, n,
		    f);
	buf_free(&ids);
	return st;
}

enum status
store_entry_failed(struct store *s, int64_t entry, struct str why,
    int64_t retry_at, struct fault *f)
{
	enum status st = db_begin(s, f);

	if (st == ST_OK)
		st = db_run(s, Q_ENTRY_FAILED,
		    ARGS(I(entry), T(why), I(retry_at)), NULL, NULL, f);
	return db_end(s, st, f);
}
