/* The outbox: what was told, what waits, and telling it now. */
#include <string.h>

#include "cli/list.h"
#include "cli/pass.h"

static const struct opt options[] = {
	{ "pending", 'p', NULL, "only what some channel still waits for",
	    NULL },
	{ "limit", 'n', "N", "so many at most, 0 for all (100)", NULL },
	OPT_FORMAT,
};

static int
run_alerts(struct cli *cli, const struct given *g)
{
	struct store_filter filter = { .pending = opts_has(g, "pending") };
	struct fault f = { 0 };
	uint64_t limit;

	if (g->n_args > 0 && strcmp(g->args[0], "send") == 0)
		return cli_pass(cli, g, PASS_ALERTS);
	if (g->n_args > 0)
		return cli_usage(
		    cli, "alerts: \"%s\" is not \"send\"", g->args[0]);
	if (opts_number(g, "limit", UINT32_MAX, 100, &limit, &f) != ST_OK)
		return cli_usage(cli, "alerts: %s", f.what);
	filter.limit = (size_t)limit;
	return list_one(cli, g, NULL, VIEW_ALERTS, &filter);
}

const struct verb verb_alerts = {
	.name = "alerts",
	.brief = "the outbox; send what waits",
	.usage = "[--pending]\nsend",
	.examples = "pactwatch alerts --pending\npactwatch alerts send\n",
	.subs = "send",
	VERB_OPTIONS(options),
	.run = run_alerts,
};
