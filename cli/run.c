/*
 * One pass, as cron calls it.  Silent where nothing is new: the stdout
 * channels print a line an alert, failures go to standard error.
 */
#include <string.h>

#include "cli/pass.h"
#include "cron/config.h"

static const struct opt options[] = {
	{ "alert-backlog", 0, NULL,
	    "alert what a source's first run finds too, not only record it",
	    NULL },
	{ "allow-private", 0, NULL,
	    "feeds may live on local addresses: for tests and intranets",
	    NULL },
	{ "only", 0, "PART",
	    "one part of a pass, for one of several workers on a server",
	    "feeds|pages|alerts" },
	{ "now", 0, "EPOCH", "take this for the clock (seconds since 1970)",
	    NULL },
};

static void
say(struct cli *cli, const struct pass_done *d)
{
	log_say(&cli->log, LOG_NOTE,
	    "pactwatch: %zu feeds, %zu asked, %zu failed; %zu new entries, "
	    "%zu pages, %zu documents (%zu copies), %zu not read; %zu events, "
	    "%zu agreements, %zu proposals, %zu alerts; %zu sent, %zu waiting",
	    d->feeds, d->asked, d->failed, d->entries, d->pages, d->documents,
	    d->duplicates, d->unread, d->events, d->agreements, d->proposals,
	    d->alerts, d->sent, d->waiting);
}

int
cli_pass(struct cli *cli, const struct given *g, enum pass_part only)
{
	const struct config *settings;
	struct pass_in in = { .log = &cli->log,
		.out = cli_sink(cli),
		.backlog = opts_has(g, "alert-backlog"),
		.only = only };
	struct pass_done done;
	struct config config;
	struct fault f = { 0 };
	uint64_t now;
	enum status st;

	st = cli_config(cli, &settings, &f);
	if (st != ST_OK)
		return cli_fail(cli, NULL, st, &f);
	config = *settings;
	if (opts_has(g, "allow-private"))
		config.allow_private = true;
	st = opts_number(g, "now", INT64_MAX, (uint64_t)cli->now, &now, &f);
	if (st == ST_OK)
		st = config_secrets(cli->arena, &config, &f);
	if (st != ST_OK)
		return cli_fail(cli, NULL, st, &f);
	in.config = &config;
	in.now = (int64_t)now;
	in.now_given = opts_has(g, "now");
	in.db = cli_db(cli, &f);
	in.data = cli_data(cli, &f);
	if (in.db == NULL || in.data == NULL)
		return cli_fail(cli, NULL, ST_CONFIG, &f);
	if (config.feeds.n == 0 && only != PASS_ALERTS)
		log_say(&cli->log, LOG_WARN,
		    "pactwatch: no feeds are set; \"pactwatch init\" leaves "
		    "settings to begin with");
	st = pass_run(&in, &done, &f);
	if (st == ST_BUSY) {
		log_say(&cli->log, LOG_NOTE, "pactwatch: %s",
		    f.what[0] != '\0' ? f.what : status_word(st));
		return status_exit(st);
	}
	say(cli, &done);
	if (st != ST_OK)
		return cli_fail(cli, NULL, st, &f);
	return done.failed > 0 ? 1 : 0;
}

static int
run_run(struct cli *cli, const struct given *g)
{
	const char *only = opts_value(g, "only");

	if (only == NULL)
		return cli_pass(cli, g, PASS_ALL);
	if (strcmp(only, "feeds") == 0)
		return cli_pass(cli, g, PASS_FEEDS);
	return cli_pass(
	    cli, g, strcmp(only, "pages") == 0 ? PASS_PAGES : PASS_ALERTS);
}

const struct verb verb_run = {
	.name = "run",
	.alone = true,
	.brief = "one pass: fetch what is due, read, store, alert",
	.usage = "[--alert-backlog]",
	.examples = "pactwatch run\n"
		    "pactwatch run -v --alert-backlog\n"
		    "*/30 * * * * pactwatch run      (a line for crontab)\n",
	.about =
	    "Prints one line a new agreement or measure and nothing when "
	    "nothing is new.\nA source's first run records what it finds and "
	    "does not alert.\nExit codes: 0, also when nothing is new; 1 some "
	    "sources failed, all data is safe;\n75 another pass is running; 78 "
	    "the settings are wrong.",
	VERB_OPTIONS(options),
	.run = run_run,
};
