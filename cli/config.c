/*
 * The settings: where they are, whether they can be read, and what holds.
 * Never prints a secret.
 */
#include "cron/config.h"

#include <string.h>

#include "base/file.h"

#include "cli/cli.h"
#include "feeds/list.h"

#define LIST_BYTES ((size_t)64 << 20) /* of one list of feeds */

static bool
put(struct cli *cli, const char *name, const char *value)
{
	(void)cli_printf(cli, "%-12s ", name);
	(void)cli_write_inert(cli, str_of(value != NULL ? value : "(none)"));
	return cli_printf(cli, "\n");
}

static int
check_lists(struct cli *cli, const struct config *c)
{
	struct fault f = { 0 };
	struct list list;
	struct str text;
	enum status st;
	int code = 0;

	for (size_t i = 0; i < c->feeds.n; i++) {
		const char *file = c->feeds.v[i].p;

		st = file_read(cli->arena, file, LIST_BYTES, &text, &f);
		if (st == ST_OK)
			st = list_read(cli->arena, file, text, &list, &f);
		if (st != ST_OK)
			code = cli_fail(cli, file, st, &f);
	}
	return code;
}

static int
show(struct cli *cli, const struct config *c)
{
	struct fault f = { 0 };

	(void)put(
	    cli, "settings", c->file != NULL ? c->file : "(defaults; no file)");
	(void)put(cli, "db", cli_db_shown(cli));
	(void)put(cli, "state", c->state);
	(void)put(cli, "data", cli_data(cli, &f));
	for (size_t i = 0; i < c->feeds.n; i++)
		(void)put(cli, "feeds", c->feeds.v[i].p);
	for (size_t i = 0; i < c->n_channels; i++)
		(void)cli_printf(cli, "%-12s %.*s (%s)\n", "channel",
		    STR_ARG(c->channels[i].name),
		    channel_kind_word(c->channels[i].kind));
	return 0;
}

static int
run_config(struct cli *cli, const struct given *g)
{
	const char *what = g->n_args > 0 ? g->args[0] : "show";
	const struct config *c;
	struct config copy;
	struct fault f = { 0 };
	enum status st;
	int code;

	if (strcmp(what, "show") != 0 && strcmp(what, "check") != 0)
		return cli_usage(
		    cli, "config: \"%s\" is neither check nor show", what);
	st = cli_config(cli, &c, &f);
	if (st != ST_OK)
		return cli_fail(cli, NULL, st, &f);
	if (strcmp(what, "show") == 0)
		return show(cli, c);
	copy = *c;
	st = config_secrets(cli->arena, &copy, &f);
	code = st == ST_OK ? 0 : cli_fail(cli, NULL, st, &f);
	if (code == 0)
		code = check_lists(cli, c);
	if (code == 0 && cli_data(cli, &f) == NULL)
		code = cli_fail(cli, NULL, ST_CONFIG, &f);
	return code;
}

const struct verb verb_config = {
	.name = "config",
	.brief = "the settings in force; what is wrong with them",
	.usage = "check\nshow",
	.examples = "pactwatch config check\npactwatch config show\n",
	.about =
	    "check prints nothing and exits 0 where all is well; else it "
	    "names file, line\nand column, also in the lists of feeds, and "
	    "exits 78 or 65.",
	.subs = "check|show",
	.run = run_config,
};
