/* What other programs read: a feed, a calendar, rows. */
#include "cli/export.h"

#include <string.h>

#include "cli/listing.h"

static const struct opt options[] = {
	{ "output", 'o', "FILE",
	    "write FILE (by rename) and not standard "
	    "output; atom and ics",
	    NULL },
	{ "view", 0, "WHAT", "rows to export as csv or ndjson (agreements)",
	    "agreements|measures|events|reviews|documents|proposals|rules" },
	{ "raw", 0, NULL, "CSV without the formula guard", NULL },
};

static int
export_rows(struct cli *cli, const struct given *g, enum rows_format format)
{
	static const struct {
		const char *word;
		enum store_view view;
	} views[] = { { "agreements", VIEW_AGREEMENTS },
		{ "measures", VIEW_MEASURES }, { "events", VIEW_EVENTS },
		{ "reviews", VIEW_REVIEWS }, { "documents", VIEW_DOCUMENTS },
		{ "proposals", VIEW_PROPOSALS }, { "rules", VIEW_RULES } };
	const char *word = opts_value(g, "view");
	struct rows_how how = { .format = format, .raw = opts_has(g, "raw") };
	struct store_filter all = { 0 };
	size_t i = 0;

	if (opts_has(g, "output"))
		return cli_usage(cli, "export: rows go to standard output; "
				      "--output is for atom and ics");
	while (word != NULL && strcmp(views[i].word, word) != 0)
		i++;
	return cli_list_as(cli, &how, views[i].view, &all);
}

static int
run_export(struct cli *cli, const struct given *g)
{
	const char *what = g->n_args > 0 ? g->args[0] : "";

	if (strcmp(what, "atom") == 0)
		return gather_text(cli, g, 0644, export_atom);
	if (strcmp(what, "ics") == 0)
		return gather_text(cli, g, 0644, export_ics);
	if (strcmp(what, "csv") == 0)
		return export_rows(cli, g, ROWS_CSV);
	if (strcmp(what, "ndjson") == 0)
		return export_rows(cli, g, ROWS_NDJSON);
	return cli_usage(
	    cli, "export: say one of atom, ics, csv, ndjson, not \"%s\"", what);
}

const struct verb verb_export = {
	.name = "export",
	.brief = "an Atom feed, a calendar, CSV or NDJSON",
	.usage = "atom|ics [-o FILE]\ncsv|ndjson [--view WHAT]",
	.examples = "pactwatch export atom -o /var/www/pacts.atom\n"
		    "pactwatch export ics -o /var/www/pacts.ics\n"
		    "pactwatch export csv --view events > events.csv\n",
	.subs = "atom|ics|csv|ndjson",
	VERB_OPTIONS(options),
	.run = run_export,
};
