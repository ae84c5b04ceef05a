/*
 * From a waiting entry to stored facts: its page is fetched, read, understood
 * and stored in one transaction.  One arena a document.
 */
#include <stdio.h>
#include <time.h>

#include "base/date.h"
#include "base/utf8.h"

#include "cron/claim.h"
#include "cron/mute.h"
#include "cron/order.h"
#include "cron/work.h"
#include "page/page.h"
#include "store/lease.h"

#define BATCH       ((size_t)200)  /* pages asked for in one go */
#define PAGES_MAX   ((size_t)5000) /* of one pass; the rest waits */
#define CONTENT_MIN ((size_t)600)  /* bytes of a feed's own article */
#define LOOK        ((size_t)1000) /* addresses among which hosts are chosen */
#define HOSTS_ROUND ((size_t)4)    /* of one batch among several workers */
#define WAIT_MS     200 /* for hosts that others hold; twice as long each time */
#define WAIT_MAX_MS 1600
#define TRIES       8 /* passes until a page that fails is given up */

struct batch {
	struct work *work;
	struct store_entry *entries;
	struct feed *asked; /* one a page: its address as a feed's */
	struct order *order;
	size_t settled;   /* stored, put off or given up */
	size_t done, all; /* pages, of this pass as far as is known */
};

static const struct feed *
source_of(const struct work *w, int64_t id)
{
	for (size_t i = 0; i < w->n_feeds; i++)
		if (w->feeds[i].id == id)
			return &w->feeds[i];
	return NULL;
}

static void
stop(struct work *w, enum status st)
{
	if (w->st == ST_OK)
		w->st = st;
}

static void
give_up(struct batch *b, const struct store_entry *e, struct str why,
    int64_t retry_at)
{
	struct work *w = b->work;
	enum status st;

	if (e->visit.fails + 1 >= TRIES)
		retry_at = 0;
	st = store_entry_failed(w->store, e->id, why, retry_at, w->fault);
	if (st != ST_OK)
		stop(w, st);
	b->settled++;
	w->done->unread++;
	log_say(w->in->log, LOG_INFO, "pactwatch: %.*s: %.*s",
	    STR_ARG(e->entry.url), STR_ARG(why));
}

/* What the page does not say of itself, the feed may. */
static bool
complete(struct work *w, const struct store_entry *e, const struct fetched *got,
    struct document *doc)
{
	const struct feed *source = source_of(w, e->source);
	struct buf day = buf_new(64);
	int64_t at;

	doc->url =
	    got != NULL && got->final_url.n > 0 ? got->final_url : e->entry.url;
	/* Some feeds say of an entry only when it was last touched. */
	at = e->entry.published != 0 ? e->entry.published : e->entry.updated;
	if (doc->published.n == 0 && at != 0) {
		date_put_instant(&day, at);
		doc->published = str_keep(w->doc, buf_view(&day));
	}
	buf_free(&day);
	if (source != NULL) {
		doc->tier = source->tier;
		doc->source =
		    source->publisher.n > 0 ? source->publisher : source->name;
	}
	if (e->entry.publisher.n > 0)
		doc->source = e->entry.publisher;
	return doc->url.n > 0;
}

static void
understand(struct batch *b, const struct store_entry *e,
    const struct fetched *got, struct document *doc)
{
	struct work *w = b->work;
	struct store_put_done done = { 0 };
	struct store_put put = { .doc = doc,
		.source = e->source,
		.entry = e->id,
		.patterns = extract_set(w->extractor)->hash,
		.now = w->in->now };
	const struct feed *source = source_of(w, e->source);
	struct facts facts = { 0 };
	struct fault f = { 0 };
	enum status st;

	(void)complete(w, e, got, doc);
	put.facts = &facts;
	st = extract_document(w->reader, w->doc, doc, &facts, &f);
	if (st == ST_LIMIT) {
		give_up(b, e, str_of(f.what), 0);
		return;
	}
	if (st == ST_OK && source != NULL)
		st = mute_facts(w->doc, &source->mute, &facts);
	if (st == ST_OK)
		st = store_put(w->store, &put, &w->policy, &done, w->fault);
	else if (w->fault != NULL)
		*w->fault = f;
	if (st != ST_OK) {
		stop(w, st);
		return;
	}
	b->settled++;
	w->done->documents += !done.known;
	w->done->duplicates += done.duplicate;
	w->done->events += done.events;
	w->done->agreements += done.agreements;
	w->done->proposals += done.proposals;
	w->done->alerts += done.alerts;
}

/* The article as the feed itself carries it, where that is a whole one. */
static bool
read_content(struct work *w, const struct store_entry *e, struct document *doc)
{
	struct buf html = buf_new(PAGE_MAX);
	struct page_in in = { .url = e->entry.url,
		.type = STR("text/html; charset=utf-8") };
	struct fault f = { 0 };
	bool ok = false;

	if (e->entry.content.n >= CONTENT_MIN) {
		buf_puts(&html, "<!doctype html><html><head><title>");
		for (size_t i = 0; i < e->entry.title.n; i++) {
			char c = e->entry.title.p[i];

			if (c == '<')
				buf_puts(&html, "&lt;");
			else if (c == '&')
				buf_puts(&html, "&amp;");
			else
				buf_char(&html, c);
		}
		buf_puts(&html, "</title></head><body><article>");
		buf_str(&html, e->entry.content);
		buf_puts(&html, "</article></body></html>");
		in.bytes = str_keep(w->doc, buf_view(&html));
		ok = buf_status(&html) == ST_OK && in.bytes.n > 0 &&
		     page_read(w->doc, &in, doc, &f) == ST_OK &&
		     doc->kind == PAGE_ARTICLE;
	}
	buf_free(&html);
	if (ok && doc->title.n == 0)
		doc->title = e->entry.title;
	return ok;
}

static void
read_body(
    struct batch *b, const struct store_entry *e, const struct fetched *got)
{
	static const char *const kinds[] = {
#define X(name, word) [PAGE_##name] = "no article: " word " page",
		PAGE_KIND_LIST(X)
#undef X
	};
	struct work *w = b->work;
	struct page_in in = {
		.bytes = got->body, .url = got->final_url, .type = got->type
	};
	struct document doc = { 0 };
	struct buf day = buf_new(64);
	struct fault f = { 0 };
	enum status st;

	date_put_day(&day, date_civil((int32_t)(w->in->now / 86400)));
	in.fetched_day = str_keep(w->doc, buf_view(&day));
	buf_free(&day);
	w->done->pages++;
	st = page_read(w->doc, &in, &doc, &f);
	if (st == ST_NOMEM)
		stop(w, st);
	else if ((st == ST_OK && doc.kind == PAGE_ARTICLE) ||
		 read_content(w, e, &doc))
		understand(b, e, got, &doc);
	else if (st == ST_OK)
		give_up(b, e, str_of(kinds[doc.kind]),
		    doc.kind == PAGE_ERROR ? w->in->now + INT64_C(6) * 3600
					   : 0);
	else
		give_up(
		    b, e, str_of(f.what[0] != 0 ? f.what : status_word(st)), 0);
}

static void
page_next(void *ctx, size_t ask, const struct fetched *got)
{
	struct batch *b = ctx;
	const struct store_entry *e = &b->entries[ask];
	struct document doc = { 0 };

	claim_renew(b->work);
	if (b->work->st != ST_OK)
		return;
	arena_reset(b->work->doc);
	switch (got->outcome) {
	case OUT_NEW:
	case OUT_SAME:
		read_body(b, e, got);
		return;
	case OUT_LATER:
		give_up(b, e, got->why,
		    got->retry_at > b->work->in->now ? got->retry_at
						     : b->work->in->now + 600);
		return;
	case OUT_GONE:
	case OUT_REFUSED:
	case OUT_FAILED:
		break;
	}
	if (read_content(b->work, e, &doc)) {
		understand(b, e, NULL, &doc);
		return;
	}
	give_up(b, e, got->why,
	    got->outcome == OUT_FAILED && got->status != 404 ? got->retry_at
							     : 0);
}

static void
page_came(void *ctx, size_t ask, const struct fetched *got, bool asked)
{
	struct batch *b = ctx;

	(void)asked;
	claim_renew(b->work);
	log_progress(b->work->in->log, "pages", ++b->done, b->all);
	order_came(b->order, ask, got);
}

/* A page's address, asked for under the rules of its source. */
static struct feed
page_feed(const struct work *w, const struct store_entry *e)
{
	const struct feed *source = source_of(w, e->source);
	struct feed f = {
		.name = e->entry.url, .url = e->entry.url, .enabled = true
	};

	if (source != NULL) {
		f.allow_private = source->allow_private;
		f.insecure = source->insecure;
		f.name = source->name;
	}
	return f;
}

static enum status
read_batch(struct work *w, struct store_entry *entries, size_t n, size_t before,
    size_t *settled)
{
	struct batch b = {
		.work = w, .entries = entries, .done = before, .all = before + n
	};
	struct fetch_ask *asks = arena_take(w->arena, n * sizeof(*asks));
	enum status st;

	b.asked = arena_take(w->arena, n * sizeof(*b.asked));
	b.order = order_new(n, page_next, &b);
	if (asks == NULL || b.asked == NULL || b.order == NULL) {
		order_free(b.order);
		return ST_NOMEM;
	}
	for (size_t i = 0; i < n; i++) {
		b.asked[i] = page_feed(w, &entries[i]);
		asks[i].feed = &b.asked[i];
		asks[i].page = true;
	}
	st = fetch_pass(
	    w->fetcher, w->arena, asks, n, w->in->now, page_came, &b, w->fault);
	order_end(b.order);
	order_free(b.order);
	*settled = b.settled;
	return w->st != ST_OK ? w->st : st;
}

/* Of those that wait, what this worker may ask for now: addresses first, and
 * the entries once their hosts are held, since who had them may have read
 * some. */
static enum status
choose_shared(
    struct work *w, struct store_entry **entries, size_t *n, bool *others)
{
	struct strs hosts = { NULL, 0 };
	size_t mine = 0;
	enum status st = store_waiting_urls(
	    w->store, w->arena, w->in->now, LOOK, entries, n, w->fault);

	if (st != ST_OK)
		return st;
	for (size_t i = 0; i < *n; i++)
		if (!claim_want(w, &hosts, (*entries)[i].entry.url))
			break;
	claim_hosts(w, &hosts, HOSTS_ROUND);
	*others = w->hosts.n < hosts.n;
	for (size_t i = 0; i < *n && mine < BATCH; i++)
		if (claim_has(w, (*entries)[i].entry.url))
			(*entries)[mine++] = (*entries)[i];
	*n = 0;
	if (mine > 0 && w->st == ST_OK)
		st = store_waiting_of(w->store, w->arena, w->in->now, *entries,
		    mine, entries, n, w->fault);
	if (st == ST_OK)
		st = claim_recall(w);
	return w->st != ST_OK ? w->st : st;
}

static enum status
choose(struct work *w, struct store_entry **entries, size_t *n, bool *others)
{
	*others = false;
	return store_is_shared(w->store)
		   ? choose_shared(w, entries, n, others)
		   : store_waiting(w->store, w->arena, 0, w->in->now, BATCH,
			 entries, n, w->fault);
}

/* Patterns are compiled once there is something to read. */
static enum status
open_extractor(struct work *w)
{
	enum status st = ST_OK;

	if (w->extractor == NULL)
		st =
		    extract_new(w->arena, w->in->data, &w->extractor, w->fault);
	if (st == ST_OK && w->reader == NULL)
		w->reader = extract_reader(w->extractor);
	return st == ST_OK && w->reader == NULL ? ST_NOMEM : st;
}

static void
pause_ms(unsigned ms)
{
	const struct timespec t = { ms / 1000, (ms % 1000) * 1000000L };

	(void)nanosleep(&t, NULL);
}

enum status
pass_pages(struct work *w)
{
	struct store_entry *entries;
	size_t n, settled, all = 0;
	unsigned wait = WAIT_MS;
	bool others;
	enum status st;

	do {
		settled = 0;
		st = choose(w, &entries, &n, &others);
		if (st == ST_OK && n > 0)
			st = open_extractor(w);
		if (st == ST_OK && n > 0)
			st = read_batch(w, entries, n, all, &settled);
		if (st == ST_OK && store_is_shared(w->store))
			st = claim_end(w);
		if (st != ST_OK)
			return st;
		all += settled;
		/* Hosts that others hold may be had in a moment. */
		if (settled > 0) {
			wait = WAIT_MS;
		} else if (others && wait <= WAIT_MAX_MS) {
			pause_ms(wait);
			wait *= 2;
		} else {
			break;
		}
	} while (all < PAGES_MAX);
	return ST_OK;
}
