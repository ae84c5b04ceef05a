/*
 * The order of a pass, and the ends of it.  Each part works on what the part
 * before left in the store, so a pass that is killed goes on where it was.
 */
#include "cron/pass.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"

#include "cron/claim.h"
#include "cron/how.h"
#include "cron/lock.h"
#include "cron/work.h"
#include "feeds/list.h"
#include "store/keep.h"
#include "store/lease.h"

#define DAY_S         86400
#define CLOCK_UNSET   INT64_C(1577836800) /* 2020-01-01 */
#define CLOCK_SLACK_S 120                 /* what keeping time corrects */
#define LOG_BYTES     (INT64_C(256) << 20)
#define LIST_BYTES    ((size_t)64 << 20) /* of one list of feeds */

static enum status
join(struct work *w, const char *file, const struct list *list)
{
	struct feed *all;

	all = arena_take(w->arena, (w->n_feeds + list->n + 1) * sizeof(*all));
	if (all == NULL)
		return ST_NOMEM;
	if (w->n_feeds > 0)
		memcpy(all, w->feeds, w->n_feeds * sizeof(*all));
	for (size_t i = 0; i < list->n; i++) {
		struct feed *f = &list->feeds[i];

		for (size_t k = 0; k < w->n_feeds; k++) {
			if (!str_eq(all[k].name, f->name))
				continue;
			fault_at(w->fault, file, f->line, 1,
			    "feed \"%.*s\" stands in another list too",
			    STR_ARG(f->name));
			return ST_SYNTAX;
		}
		/* The sample's own settings open what a list alone may not:
		 * both must agree where a feed lives on a private address. */
		f->allow_private =
		    f->allow_private || w->in->config->allow_private;
		if (f->every_s == 0)
			f->every_s = w->in->config->every_s;
		all[w->n_feeds + i] = *f;
	}
	w->feeds = all;
	w->n_feeds += list->n;
	return ST_OK;
}

enum status
pass_lists(struct work *w)
{
	const struct config *c = w->in->config;
	struct list list;
	struct str text;
	enum status st;

	for (size_t i = 0; i < c->feeds.n; i++) {
		const char *file = c->feeds.v[i].p;

		st = file_read(w->arena, file, LIST_BYTES, &text, w->fault);
		if (st == ST_OK)
			st = list_read(w->arena, file, text, &list, w->fault);
		if (st == ST_OK)
			st = join(w, file, &list);
		if (st != ST_OK)
			return st;
	}
	w->done->feeds = w->n_feeds;
	return ST_OK;
}

/* ---- the order ---------------------------------------------------------------- */

/* The parts of a pass that this worker does. */
static bool
does(const struct work *w, enum pass_part part)
{
	return w->in->only == PASS_ALL || w->in->only == part;
}

static enum status
open_rooms(struct work *w)
{
	const struct config *c = w->in->config;
	struct fetch_limits limits = how_limits(c);
	struct fetch_config how = { .contact = how_contact(w->arena, c),
		.limits = &limits };
	enum status st;

	st = pass_lists(w);
	if (st != ST_OK)
		return st;
	st = store_open(w->in->db, STORE_CREATE, &w->store, w->fault);
	if (st == ST_OK)
		st = fetch_new(&w->fetcher, &how, w->fault);
	return st;
}

static enum status
set_policy(struct work *w)
{
	const struct config *c = w->in->config;

	w->policy.backlog = w->in->backlog;
	w->policy.min_sources = c->min_sources;
	w->policy.max_tier = c->max_tier;
	w->policy.accept_tier = c->accept_tier;
	w->policy.accept_score = c->accept_percent / 100.0;
	for (size_t i = 0; i < c->n_channels; i++)
		if (!strs_add(
			w->arena, &w->policy.channels, c->channels[i].name))
			return ST_NOMEM;
	return ST_OK;
}

/*
 * A clock that was set back a little is waited for, as is one that has not
 * been set since the machine began: stories would be dated before those they
 * follow.  Further back, the pass before had the wrong one.
 */
static enum status
clock_stands(struct work *w, bool *waits)
{
	int64_t now = w->in->now, last, behind;
	enum status st = store_run_last(w->store, &last, w->fault);

	behind = last - now;
	*waits =
	    st == ST_OK &&
	    (now < CLOCK_UNSET || (behind > CLOCK_SLACK_S && behind <= DAY_S));
	if (*waits)
		log_say(w->in->log, LOG_WARN,
		    "pactwatch: the clock is %lld s before the last pass; "
		    "waiting for it; set the clock",
		    (long long)behind);
	else if (st == ST_OK && behind > DAY_S)
		log_say(w->in->log, LOG_WARN,
		    "pactwatch: the last pass was %lld days ahead of the "
		    "clock; "
		    "going on from today",
		    (long long)(behind / DAY_S));
	return st;
}

/* Somebody who reads for long holds up what is folded in after a pass. */
static void
watch_log(struct work *w)
{
	struct store_size size;

	if (store_size(w->store, &size, NULL) == ST_OK &&
	    size.log_bytes > LOG_BYTES)
		log_say(w->in->log, LOG_WARN,
		    "pactwatch: %s-wal has grown to %lld MB behind a reader "
		    "(warned from %lld MB); end what reads the store for long",
		    w->in->db, (long long)(size.log_bytes >> 20),
		    (long long)(LOG_BYTES >> 20));
}

static enum status
expire(struct work *w)
{
	uint32_t days = w->in->config->text_days;

	return days == 0
		   ? ST_OK
		   : store_expire(w->store, w->in->now - (int64_t)days * DAY_S,
			 NULL, w->fault);
}

static enum status
gather(struct work *w)
{
	size_t ticked = 0;
	enum status st;

	st = store_sync_feeds(
	    w->store, w->arena, w->feeds, w->n_feeds, w->in->now, w->fault);
	w->gained = !store_is_shared(w->store);
	if (st == ST_OK)
		st = claim_recall(w);
	if (st == ST_OK && does(w, PASS_FEEDS))
		st = pass_feeds(w);
	if (st == ST_OK && does(w, PASS_PAGES))
		st = pass_pages(w);
	log_progress_end(w->in->log);
	if (st == ST_OK)
		st = claim_end(w);
	if (st == ST_OK && does(w, PASS_PAGES))
		st = store_tick(
		    w->store, &w->policy, w->in->now, &ticked, w->fault);
	w->done->alerts += ticked;
	if (st == ST_OK && does(w, PASS_PAGES))
		st = expire(w);
	return st;
}

static struct str
counts_json(const struct pass_done *d, struct buf *b)
{
	buf_printf(b,
	    "{\"feeds\":%zu,\"asked\":%zu,\"failed\":%zu,\"entries\":%zu,"
	    "\"pages\":%zu,\"documents\":%zu,\"duplicates\":%zu,"
	    "\"unread\":%zu,\"events\":%zu,\"agreements\":%zu,"
	    "\"proposals\":%zu,\"alerts\":%zu,\"sent\":%zu,"
	    "\"waiting\":%zu,\"dead\":%zu}",
	    d->feeds, d->asked, d->failed, d->entries, d->pages, d->documents,
	    d->duplicates, d->unread, d->events, d->agreements, d->proposals,
	    d->alerts, d->sent, d->waiting, d->dead);
	return buf_view(b);
}

/* Machines that share a store go by its clock: one whose own is behind would
 * wait for the passes of the others for ever, one ahead make them wait. */
static enum status
set_clock(struct work *w, struct pass_in *own)
{
	int64_t mine = own->now;
	enum status st =
	    own->now_given ? ST_OK : store_clock(w->store, &own->now, w->fault);

	if (st == ST_OK && llabs(own->now - mine) > CLOCK_SLACK_S)
		log_say(w->in->log, LOG_WARN,
		    "pactwatch: this machine's clock is %lld s %s the "
		    "server's; going by the server's",
		    llabs(own->now - mine),
		    own->now > mine ? "behind" : "ahead of");
	return st;
}

static enum status
passing(struct work *w, struct pass_in *own)
{
	struct buf counts = buf_new(4096);
	struct fault end = { 0 };
	bool waits = false;
	enum status st, ended;

	st = open_rooms(w);
	if (st == ST_OK)
		st = set_clock(w, own);
	if (st == ST_OK)
		st = set_policy(w);
	if (st == ST_OK)
		st = clock_stands(w, &waits);
	if (st == ST_OK && waits) {
		/* Nothing is recorded of it: it is no pass. */
		buf_free(&counts);
		return ST_OK;
	}
	if (st == ST_OK)
		st = store_run_begin(
		    w->store, w->in->now, &w->policy.run, w->fault);
	if (st != ST_OK)
		return st;
	if (w->in->only != PASS_ALERTS)
		st = gather(w);
	/* What is in the outbox is told even where gathering failed: its rows
	 * are on the disk. */
	if (st != ST_NOMEM && does(w, PASS_ALERTS)) {
		struct fault mine = { 0 }, *kept = w->fault;

		w->fault = &mine;
		w->st = ST_OK;
		ended = pass_tell(w);
		w->fault = kept;
		if (st == ST_OK && ended != ST_OK) {
			st = ended;
			if (kept != NULL)
				*kept = mine;
		}
	}
	ended = store_run_end(w->store, w->policy.run, w->in->now,
	    status_exit(st), counts_json(w->done, &counts), &end);
	buf_free(&counts);
	watch_log(w);
	if (st == ST_OK && ended != ST_OK) {
		st = ended;
		if (w->fault != NULL)
			*w->fault = end;
	}
	return st;
}

enum status
pass_run(const struct pass_in *in, struct pass_done *done, struct fault *f)
{
	struct pass_in own = *in;
	struct work w = { .in = &own, .done = done, .fault = f };
	int lock = -1;
	enum status st;

	memset(done, 0, sizeof(*done));
	w.arena = arena_new(PASS_BYTES);
	w.doc = arena_new(DOC_BYTES);
	st = w.arena != NULL && w.doc != NULL ? ST_OK : ST_NOMEM;
	/* Workers of one server share it by leases. */
	if (st == ST_OK && !store_uri_is_server(in->db))
		st = lock_take(in->config->state, &lock, f);
	if (st == ST_OK)
		st = passing(&w, &own);
	if (w.store != NULL) /* or the others wait until they run out */
		(void)!store_lease_end(w.store, NULL);
	fetch_free(w.fetcher);
	store_close(w.store);
	extract_reader_free(w.reader);
	extract_free(w.extractor);
	/* A fault may name a file of this arena: what was printed is a copy. */
	if (f != NULL && f->file != NULL && w.arena != NULL) {
		static _Thread_local char file[4096];

		(void)strncpy(file, f->file, sizeof(file) - 1);
		f->file = file;
	}
	arena_free(w.doc);
	arena_free(w.arena);
	lock_drop(lock);
	return st;
}
