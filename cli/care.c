/*
 * The operator's side of the store: check, backup, restore, forget.
 */
#include "store/care.h"

#include <stdlib.h>

#include "cli/list.h"
#include "cron/config.h"
#include "cron/lock.h"
#include "store/keep.h"

struct checking {
	struct cli *cli;
	size_t n;
};

static void
say(void *ctx, const char *what, struct str where)
{
	struct checking *k = ctx;

	k->n++;
	(void)cli_printf(k->cli, "%s: ", what);
	(void)cli_write_inert(k->cli, where);
	(void)cli_printf(k->cli, "\n");
}

static int
run_check(struct cli *cli, const struct given *g)
{
	struct checking k = { .cli = cli };
	struct fault fault = { 0 };
	struct store *s = NULL;
	enum status st;
	int code;

	code = list_open(cli, STORE_WRITE, &s);
	if (code != 0)
		return code;
	if (opts_has(g, "reindex"))
		st = store_reindex(s, &fault);
	else
		st = ST_OK;
	if (st == ST_OK)
		st = store_check(s, say, &k, &fault);
	store_close(s);
	if (st != ST_OK)
		return cli_fail(cli, "check", st, &fault);
	cli_printf(cli, "ok\n");
	return 0;
}

static int
run_backup(struct cli *cli, const struct given *g)
{
	struct fault fault = { 0 };
	struct store *s = NULL;
	enum status st;
	int code;

	if (g->n_args != 1)
		return cli_usage(cli, "backup needs FILE");
	code = list_open(cli, STORE_READ, &s);
	if (code != 0)
		return code;
	st = store_backup(s, g->args[0], &fault);
	store_close(s);
	return st == ST_OK ? 0 : cli_fail(cli, g->args[0], st, &fault);
}

static int
run_restore(struct cli *cli, const struct given *g)
{
	const struct config *config;
	struct fault fault = { 0 };
	const char *db;
	int lock = -1;
	enum status st;

	if (g->n_args != 1)
		return cli_usage(cli, "restore needs FILE, a backup");
	st = cli_config(cli, &config, &fault);
	db = st == ST_OK ? cli_db(cli, &fault) : NULL;
	if (st == ST_OK && db == NULL)
		st = ST_CONFIG;
	if (st == ST_OK)
		st = lock_take(config->state, &lock, &fault);
	if (st == ST_OK)
		st = store_restore(g->args[0], db, &fault);
	lock_drop(lock);
	if (st != ST_OK)
		return cli_fail(cli, g->args[0], st, &fault);
	(void)cli_printf(
	    cli, "restored; the store of before is %s.before-restore\n", db);
	return 0;
}

static struct str
actor(const struct given *g)
{
	const char *by = opts_value(g, "by");

	if (by == NULL)
		by = getenv("USER");
	return by == NULL || *by == '\0' ? STR("unnamed") : str_of(by);
}

static int
run_forget(struct cli *cli, const struct given *g)
{
	struct fault fault = { 0 };
	struct store *s = NULL;
	size_t n = 0;
	int code;

	if (g->n_args == 0)
		return cli_usage(cli, "forget needs URL");
	code = list_open(cli, STORE_WRITE, &s);
	for (size_t i = 0; i < g->n_args && code == 0; i++) {
		enum status st = store_forget(
		    s, str_of(g->args[i]), actor(g), cli->now, &n, &fault);

		if (st != ST_OK)
			code = cli_fail(cli, g->args[i], st, &fault);
		else
			(void)cli_printf(cli, "forgotten: %zu documents\n", n);
	}
	store_close(s);
	return code;
}

static const struct opt check_options[] = {
	{ "reindex", 0, NULL, "make the full text anew first", NULL },
};
static const struct opt forget_options[] = {
	{ "by", 0, "NAME", "who decides (default: the login name)", NULL },
};

extern const struct verb verb_check, verb_backup, verb_restore, verb_forget;
const struct verb verb_check = {
	.name = "check",
	.alone = true,
	.brief = "see whether the store is whole",
	.usage = "[--reindex]",
	.examples = "pactwatch check\n",
	.about = "Looks at pages, foreign keys, full text, evidence against "
		 "the bytes it quotes, and the chain of decisions.\nPrints "
		 "what is wrong, a line each.\n",
	VERB_OPTIONS(check_options),
	.run = run_check,
};
const struct verb verb_backup = {
	.name = "backup",
	.brief = "copy the store while it is in use",
	.usage = "FILE",
	.examples = "pactwatch backup /var/backups/pactwatch.db\n",
	.about = "The copy is checked before it takes the place of an older "
		 "one.\n",
	.run = run_backup,
};
const struct verb verb_restore = {
	.name = "restore",
	.brief = "put a backup in the place of the store",
	.usage = "FILE",
	.examples = "pactwatch restore /var/backups/pactwatch.db\n",
	.about = "The backup is checked first; what was there is kept beside "
		 "it.\n",
	.run = run_restore,
};
const struct verb verb_forget = {
	.name = "forget",
	.brief = "take a publisher's words out of the store",
	.usage = "[--by NAME] URL...",
	.examples = "pactwatch forget https://example.org/article\n",
	.about = "Text, title, quotes and earlier wordings go, out of the full "
		 "text and the free\nspace of the file too.  The address, the "
		 "facts and an entry in the log stay, and\nthe page is not "
		 "stored again.  Backups made before still have it.\n",
	VERB_OPTIONS(forget_options),
	.run = run_forget,
};
