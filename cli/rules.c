/*
 * pactwatch rules: the rule tables as accepted, the proposals to change them,
 * and a person's word on those.  Decides nothing by itself.
 */
#include "cli/rules.h"

#include <string.h>

#include "store/decide.h"

static enum status
decide(struct cli *cli, const struct given *g, struct store *s, int64_t id,
    struct fault *fault)
{
	return store_decide(s, id, g->args[0][0] == 'a', str_of(list_by(g)),
	    str_of(opts_value(g, "comment")), cli->now, fault);
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

/* Filters of this verb with a table as its operand. */
static int
filter_of(struct cli *cli, const struct given *g, const char *table,
    struct store_filter *out)
{
	enum rule_table known;
	int code = list_filter(cli, g, out);

	if (code != 0)
		return code;
	out->table = str_of(table);
	if (table != NULL && !rule_table_of(out->table, &known))
		return cli_usage(cli,
		    "%.60s is no rule table and no word of \"rules\"", table);
	return 0;
}

static int
print(struct cli *cli, const struct given *g, enum store_view view,
    const char *table)
{
	struct store_filter filter;
	struct store *s = NULL;
	int code = filter_of(cli, g, table, &filter);

	if (code != 0)
		return code;
	filter.pending = view == VIEW_PROPOSALS && !opts_has(g, "all");
	code = list_open(cli, STORE_READ, &s);
	if (code == 0)
		code = list_print(cli, g, s, view, &filter);
	store_close(s);
	return code;
}

static int
diff(struct cli *cli, const struct given *g, const char *table)
{
	struct store_filter filter;
	struct store *s = NULL;
	int code = filter_of(cli, g, table, &filter);

	if (code == 0)
		code = list_open(cli, STORE_READ, &s);
	if (code == 0 && filter.since.n > 0)
		code =
		    rules_between(cli, g, s, table, filter.since, filter.as_of);
	else if (code == 0)
		code = rules_pending(cli, g, s, table);
	store_close(s);
	return code;
}

static int export(struct cli *cli, const struct given *g, const char *table)
{
	struct store_filter filter;
	struct store *s = NULL;
	int code = filter_of(cli, g, table, &filter);

	if (code == 0)
		code = list_open(cli, STORE_READ, &s);
	if (code == 0)
		code = rules_export(cli, g, s, table, &filter);
	store_close(s);
	return code;
}

static int
run(struct cli *cli, const struct given *g)
{
	const char *sub = g->n_args > 0 ? g->args[0] : NULL;
	const char *table = g->n_args > 1 ? g->args[1] : NULL;

	if (sub == NULL)
		return print(cli, g, VIEW_RULES, NULL);
	if (strcmp(sub, "accept") == 0 || strcmp(sub, "reject") == 0)
		return list_decide(
		    cli, g, 'P', "which proposal? such as P9", decide);
	if (strcmp(sub, "log") == 0)
		return opts_has(g, "verify") ? verify(cli)
					     : print(cli, g, VIEW_AUDIT, NULL);
	if (strcmp(sub, "proposals") == 0)
		return print(cli, g, VIEW_PROPOSALS, table);
	if (strcmp(sub, "diff") == 0)
		return diff(cli, g, table);
	if (strcmp(sub, "export") == 0)
		return export(cli, g, table);
	return print(cli, g, VIEW_RULES, sub);
}

static const struct opt options[] = {
	{ "as-of", 0, "DAY", "as it was known at the end of this day", NULL },
	{ "on", 0, "DAY", "what is valid in the world on this day", NULL },
	{ "party", 'p', "CODE", "only lines that name this place", NULL },
	{ "mineral", 'm', "ID", "only lines that name this mineral", NULL },
	{ "program", 0, "ID", "only lines of this programme", NULL },
	{ "since", 0, "DAY", "diff: what changed after this day", NULL },
	{ "all", 'a', NULL, "proposals that are decided too", NULL },
	{ "by", 0, "NAME", "who decides (default: the login name)", NULL },
	{ "comment", 0, "TEXT", "why, for the log", NULL },
	{ "verify", 0, NULL, "walk the chain of the log", NULL },
	{ "sort", 0, "COLUMN", "order by it; -COLUMN downward", NULL },
	{ "limit", 'n', "N", "at most so many; 0 is all", NULL }, OPT_FORMAT
};

extern const struct verb verb_rules;
const struct verb verb_rules = {
	.name = "rules",
	.brief = "the rule tables, and the proposals to change them",
	.usage = "[TABLE] [--as-of DAY] [--on DAY]\n"
		 "proposals [TABLE] [--all]\naccept ID...\nreject ID...\n"
		 "diff [TABLE] [--since DAY [--as-of DAY]]\n"
		 "export [TABLE] [--as-of DAY]\nlog [--verify]",
	.examples = "pactwatch rules proposals trade_measures\n"
		    "pactwatch rules accept P9 --by ada\n"
		    "pactwatch rules program_eligibility --program IRA-30D "
		    "--on 2024-07-01\n"
		    "pactwatch rules export agreements --format csv\n",
	.about = "Tables: agreements, agreement_parties, export_disciplines, "
		 "trade_measures,\nreviews_deadlines, program_thresholds, "
		 "program_eligibility,\ninvestment_decisions, critical_lists.\n"
		 "diff shows what pending proposals would change or, with "
		 "--since, what changed.\n",
	.subs = "proposals|accept|reject|diff|export|log",
	VERB_OPTIONS(options),
	.run = run,
};
