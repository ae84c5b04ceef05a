/*
 * pactwatch migrate: one store into another.
 */
#include "store/migrate.h"

#include "cli/cli.h"
#include "cron/config.h"
#include "cron/lock.h"

static void
say(void *ctx, const char *table, int64_t rows)
{
	struct cli *cli = ctx;

	log_say(&cli->log, LOG_INFO, "%s: %lld rows", table, (long long)rows);
}

static int
run_migrate(struct cli *cli, const struct given *g)
{
	const struct config *config;
	struct fault f = { 0 };
	struct store *from = NULL, *to = NULL;
	struct store_migrated done = { 0 };
	const char *at = NULL;
	int lock = -1;
	enum status st;

	if (g->n_args != 2)
		return cli_usage(cli, "migrate needs FROM and TO, two stores");
	for (size_t i = 0; i < 2; i++)
		if (store_uri_has_password(g->args[i]))
			return cli_usage(cli,
			    "a password among the arguments can be read by "
			    "everybody here; put it into ~/.pgpass");
	st = cli_config(cli, &config, &f);
	if (st == ST_OK)
		st = lock_take(config->state, &lock, &f);
	if (st == ST_OK) {
		at = g->args[0];
		st = store_open(at, STORE_READ, &from, &f);
	}
	if (st == ST_OK) {
		at = g->args[1];
		st = store_open(at, STORE_CREATE, &to, &f);
	}
	if (st == ST_OK)
		st = store_migrate(from, to, say, cli, &done, &f);
	store_close(from);
	store_close(to);
	lock_drop(lock);
	if (st != ST_OK)
		return cli_fail(cli, at, st, &f);
	(void)cli_printf(cli,
	    "migrated: %zu tables, %lld rows, equal on both sides\n",
	    done.tables, (long long)done.rows);
	return 0;
}

extern const struct verb verb_migrate;
const struct verb verb_migrate = {
	.name = "migrate",
	.brief = "copy a store into another, of any engine, and compare",
	.usage = "FROM TO",
	.examples = "pactwatch migrate pactwatch.db postgresql:///news\n",
	.about = "Every row keeps its number.  TO is empty, or what an earlier "
		 "call that was broken off left: that goes on where it "
		 "stopped.\nNo pass may run meanwhile.  Then set db in the "
		 "settings to TO.\n",
	.run = run_migrate,
};
