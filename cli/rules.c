/*
 * pactwatch rules: the rule tables as accepted, the proposals to change them,
 * and a person's word on those.  Decides nothing by itself.
 */
#include <stdlib.h>
#include <string.h>

#include "cli/list.h"
#include "store/decide.h"

static int
decide(struct cli *cli, const struct given *g, bool accept)
{
	const char *by = opts_value(g, "by");
	struct fault fault = { 0 };
	struct store *s = NULL;
	enum status st = ST_OK;
	char letter;
	int64_t id;
	int code;

	if (by == NULL)
		by = getenv("USER");
	if (by == NULL || *by == '\0')
		by = "unnamed";
	if (g->n_args < 2)
		return cli_usage(cli, "which proposal? such as P9");
	for (size_t i = 1; i < g->n_args; i++)
		if (!list_id(g->args[i], &letter, &id) || letter != 'P')
			return cli_usage(
			    cli, "%.60s is no proposal", g->args[i]);
	code = list_open(cli, STORE_WRITE, &s);
	for (size_t i = 1; i < g->n_args && code == 0; i++) {
		(void)list_id(g->args[i], &letter, &id);
		st = store_decide(s, id, accept, str_of(by),
		    str_of(opts_value(g, "comment")), cli->now, &fault);
		if (st != ST_OK)
			code = cli_fail(cli, g->args[i], st, &fault);
	}
	store_close(s);
	return code;
}

static int
verify(struct cli *cli)
{
	struct fault fault = { 0 };
	struct store *s = NULL;
	enum status st;
	size_t n = 0;
	int code = list_open(cli, STORE_READ, &s);

	if (code == 0) {
		st = store_audit_verify(s, &n, &fault);
		if (st != ST_OK)
			code = cli_fail(cli, "rules log", st, &fault);
		else
			cli_printf(cli, "%zu entries, the chain holds\n", n);
	}
	store_close(s);
	return code;
}

static int
print(struct cli *cli, const struct given *g, enum store_view view,
    bool pending, const char *table)
{
	struct store_filter filter = { .pending = pending,
		.table = str_of(table) };
	struct store *s = NULL;
	enum rule_table known;
	int code;

	if (table != NULL && !rule_table_of(filter.table, &known))
		return cli_usage(cli, "%.60s is no rule table", table);
	code = list_open(cli, STORE_READ, &s);
	if (code == 0)
		code = list_print(cli, g, s, view, &filter);
	store_close(s);
	return code;
}

static int
run(struct cli *cli, const struct given *g)
{
	const char *sub = g->n_args > 0 ? g->args[0] : "";

	if (strcmp(sub, "accept") == 0 || strcmp(sub, "reject") == 0)
		return decide(cli, g, sub[0] == 'a');
	if (strcmp(sub, "log") == 0)
		return opts_has(g, "verify")
			   ? verify(cli)
			   : print(cli, g, VIEW_AUDIT, false, NULL);
	if (strcmp(sub, "proposals") == 0)
		return print(cli, g, VIEW_PROPOSALS, !opts_has(g, "all"),
		    g->n_args > 1 ? g->args[1] : NULL);
	return print(cli, g, VIEW_RULES, false, *sub != '\0' ? sub : NULL);
}

static const struct opt options[] = {
	{ "by", 0, "NAME", "who decides (default: the login name)", NULL },
	{ "comment", 0, "TEXT", "why, for the log", NULL },
	{ "all", 'a', NULL, "proposals that are decided too", NULL },
	{ "verify", 0, NULL, "walk the chain of the log", NULL }, OPT_FORMAT
};

extern const struct verb verb_rules;
const struct verb verb_rules = {
	.name = "rules",
	.brief = "the rule tables, and the proposals to change them",
	.usage = "[TABLE]\nproposals [TABLE] [--all]\naccept ID...\n"
		 "reject ID...\nlog [--verify]",
	.examples = "pactwatch rules proposals trade_measures\n"
		    "pactwatch rules accept P9 --by ada\n",
	.subs = "proposals|accept|reject|log",
	VERB_OPTIONS(options),
	.run = run,
};
