/*
 * pactwatch fetch: asks what is due and nothing more, prints one line for
 * each feed that was read.  Stores no entry.
 */
#include "fetch/fetch.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/json.h"

#include "cli/cli.h"
#include "cli/fetch_state.h"
#include "cron/config.h"
#include "cron/how.h"
#include "cron/pass.h"
#include "cron/reading.h"

#define PASS_BYTES ((size_t)256 << 20) /* addresses, headers, robots.txt */
#define URL_LINE   ((size_t)64 << 10)  /* one address, escaped */

/* One address of the call. */
struct job {
	struct feed feed;
	struct reading reading;
	size_t entries;
};

struct work {
	struct cli *cli;
	struct arena *arena;
	struct fetch_state state;
	struct job *jobs;
	struct fetch_ask *asks;
	size_t n;
	bool bad; /* some source failed */
	enum status st;
};

static enum status
count(void *ctx, const struct entry *entry)
{
	struct job *job = ctx;

	(void)entry;
	job->entries++;
	return ST_OK;
}

static void
again(void *ctx)
{
	struct job *job = ctx;

	job->entries = 0;
}

/* Of "fetch" with addresses and of "fetch" of what is due. */
static void
say_fetched(void *ctx, struct str url, size_t entries)
{
	struct buf b = buf_new(URL_LINE);

	buf_puts(&b, "{\"url\":");
	json_put_str(&b, url);
	buf_printf(&b, ",\"entries\":%zu}\n", entries);
	if (buf_status(&b) == ST_OK)
		(void)cli_write(ctx, buf_view(&b));
	buf_free(&b);
}

static void
done(void *ctx, size_t i, const struct fetched *got, bool asked)
{
	struct work *w = ctx;
	struct job *job = &w->jobs[i];
	struct fault fault = { 0 };

	if (asked && w->st == ST_OK)
		w->st =
		    fetch_state_put(w->arena, &w->state, got->url, &got->visit);
	if (asked && (got->outcome == OUT_NEW || got->outcome == OUT_SAME)) {
		say_fetched(
		    w->cli, got->url, got->status == 304 ? 0 : job->entries);
	} else if (asked) {
		w->bad = true;
		fault_set(&fault, "%.*s", STR_ARG(got->why));
		log_fault(&w->cli->log, got->url, ST_ABSENT, &fault);
	}
	reading_end(&job->reading);
}

static bool
jobs_make(struct work *w, const struct given *given, uint32_t every_s)
{
	bool private = opts_has(given, "allow-private");

	w->n = given->n_args;
	w->jobs = arena_take(w->arena, (w->n + 1) * sizeof(w->jobs[0]));
	w->asks = arena_take(w->arena, (w->n + 1) * sizeof(w->asks[0]));
	if (w->jobs == NULL || w->asks == NULL)
		return false;
	for (size_t i = 0; i < w->n; i++) {
		struct feed *feed = &w->jobs[i].feed;
		const struct visit *v;

		feed->url = feed->name = str_of(given->args[i]);
		feed->enabled = true;
		feed->every_s = every_s;
		feed->allow_private = private;
		v = fetch_state_find(&w->state, feed->url);
		if (v != NULL)
			feed->visit = *v;
		w->jobs[i].reading = (struct reading){
			.take = count, .again = again, .ctx = &w->jobs[i]
		};
		w->asks[i] = (struct fetch_ask){ .feed = feed,
			.sink = reading_sink,
			.judge = reading_judge,
			.ctx = &w->jobs[i].reading };
	}
	return true;
}

static enum status
hosts_in(struct work *w, struct fetcher *f)
{
	enum status st = ST_OK;

	for (size_t i = 0; i < w->state.n_hosts && st == ST_OK; i++)
		st = fetch_host_put(f, &w->state.hosts[i]);
	w->state.n_hosts = 0;
	return st;
}

static enum status
hosts_out(struct work *w, const struct fetcher *f)
{
	enum status st = ST_OK;

	for (size_t i = 0; i < fetch_host_count(f) && st == ST_OK; i++) {
		struct host h = fetch_host_at(f, i);

		st = fetch_state_host(w->arena, &w->state, &h);
	}
	return st;
}

static enum status
pass(
    struct work *w, const struct given *given, int64_t now, struct fault *fault)
{
	const struct config *config = NULL;
	const char *dir = opts_value(given, "state");
	struct fetcher *f = NULL;
	struct fetch_config how = { 0 };
	struct fetch_limits limits;
	enum status st = cli_config(w->cli, &config, fault);

	if (st == ST_OK && dir != NULL)
		st = fetch_state_read(w->arena, dir, &w->state, fault);
	if (st != ST_OK)
		return st;
	limits = how_limits(config);
	how.limits = &limits;
	how.contact = how_contact(w->arena, config);
	if (!jobs_make(w, given, 0))
		return ST_NOMEM;
	st = fetch_new(&f, &how, fault);
	if (st == ST_OK)
		st = hosts_in(w, f);
	if (st == ST_OK)
		st =
		    fetch_pass(f, w->arena, w->asks, w->n, now, done, w, fault);
	if (st == ST_OK)
		st = w->st;
	if (st == ST_OK)
		st = hosts_out(w, f);
	if (st == ST_OK && dir != NULL)
		st = fetch_state_write(w->arena, dir, &w->state, fault);
	fetch_free(f);
	return st;
}

/* All sources of the settings that are due, into the store. */
static int
fetch_due(struct cli *cli, const struct given *given, int64_t now)
{
	const struct config *settings = NULL;
	struct pass_in in = { .log = &cli->log,
		.now = now,
		.only = PASS_FEEDS,
		.visited = say_fetched,
		.ctx = cli };
	struct fault fault = { 0 };
	struct pass_done done;
	struct config config;
	enum status st;

	if (opts_has(given, "state"))
		return cli_usage(cli, "fetch: --state goes with URLs; "
				      "without any the store remembers");
	st = cli_config(cli, &settings, &fault);
	if (st != ST_OK)
		return cli_fail(cli, NULL, st, &fault);
	config = *settings;
	config.allow_private =
	    config.allow_private || opts_has(given, "allow-private");
	in.config = &config;
	in.db = cli_db(cli, &fault);
	if (in.db == NULL)
		return cli_fail(cli, NULL, ST_CONFIG, &fault);
	cli->log.progress = false; /* what it tells goes to the same screen */
	st = pass_run(&in, &done, &fault);
	if (st != ST_OK)
		return cli_fail(cli, NULL, st, &fault);
	return done.failed > 0 ? 1 : 0;
}

static int
run(struct cli *cli, const struct given *given)
{
	struct work w = { .cli = cli };
	struct fault fault = { 0 };
	uint64_t now = 0;
	enum status st;

	st = opts_number(given, "now", (uint64_t)1 << 40,
	    (uint64_t)(cli->now < 0 ? 0 : cli->now), &now, &fault);
	if (st != ST_OK)
		return cli_fail(cli, "", st, &fault);
	if (given->n_args == 0)
		return fetch_due(cli, given, (int64_t)now);
	w.arena = arena_new(PASS_BYTES);
	st = w.arena == NULL ? ST_NOMEM : pass(&w, given, (int64_t)now, &fault);
	for (size_t i = 0; i < w.n; i++)
		if (w.jobs != NULL)
			reading_end(&w.jobs[i].reading);
	arena_free(w.arena);
	if (st != ST_OK)
		return cli_fail(cli, "", st, &fault);
	return w.bad ? 1 : 0;
}

static const struct opt options[] = {
	{ "allow-private", 0, NULL, "reach loopback and local networks too",
	    NULL },
	{ "state", 0, "DIR", "keep validators and pauses in DIR", NULL },
	{ "now", 0, "EPOCH", "take this for the present time", NULL },
};

const struct verb verb_fetch = {
	.name = "fetch",
	.brief = "fetch the feeds that are due, and nothing more",
	.usage = "\n[--state DIR] [--allow-private] URL...",
	.examples = "pactwatch fetch\n"
		    "pactwatch fetch https://example.org/feed.xml\n"
		    "pactwatch fetch --state var/fetch "
		    "https://example.org/feed.xml\n",
	.about = "Prints {\"url\":...,\"entries\":N} for each feed that was "
		 "read; what failed is told on standard error, exit status "
		 "1.\nWithout a URL all sources of the settings that are due "
		 "are visited and their new entries kept: the next run reads "
		 "their pages.\nWith --state an address is asked only when "
		 "it is due.\n",
	VERB_OPTIONS(options),
	.run = run,
};
