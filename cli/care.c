/*
 * pactwatch check and backup: the operator's side of the store.
 */
#include "store/care.h"

#include "cli/list.h"

static int
run_check(struct cli *cli, const struct given *g)
{
	struct fault fault = { 0 };
	struct store *s = NULL;
	enum status st;
	int code;

	if (g->n_args > 0)
		return cli_usage(cli, "check takes no operand");
	code = list_open(cli, STORE_WRITE, &s);
	if (code != 0)
		return code;
	st = store_check(s, NULL, NULL, &fault);
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

extern const struct verb verb_check, verb_backup;
const struct verb verb_check = {
	.name = "check",
	.brief = "see whether the store is whole",
	.usage = "",
	.examples = "pactwatch check\n",
	.about = "Looks at pages, foreign keys, full text, evidence against "
		 "the bytes it quotes, and the chain of decisions.\n",
	.run = run_check,
};
const struct verb verb_backup = {
	.name = "backup",
	.brief = "copy the store while it is in use",
	.usage = "FILE",
	.examples = "pactwatch backup /var/backups/pactwatch.db\n",
	.run = run_backup,
};
