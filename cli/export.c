/* What other programs read: a feed, a calendar, rows. */
#include "cli/export.h"

#include <string.h>

#include "cli/gather.h"
#include "cli/list.h"
#include "store/dump.h"

static const struct opt options[] = {
	{ "output", 'o', "FILE",
	    "write FILE (by rename) and not standard "
	    "output; atom and ics",
	    NULL },
	{ "view", 0, "WHAT",
	    "rows to export (csv: agreements; ndjson: "
	    "everything)",
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
	return list_one(cli, g, &how, views[i].view, &all);
}

struct dumping {
	struct rows *rows;
	struct cell table; /* the first column of each line */
	size_t n;
};

static bool
dump_row(void *ctx, const struct store_cell *c)
{
	struct dumping *d = ctx;
	struct cell row[ROWS_COLUMNS_MAX];

	row[0] = d->table;
	for (size_t i = 0; i < d->n && i + 1 < ROWS_COLUMNS_MAX; i++)
		row[i + 1] = gather_cell(&c[i]);
	return rows_put(d->rows, row);
}

/* One table of the store as lines, "table" first in each. */
static enum status
dump_table(struct cli *cli, struct store *s, size_t nr, const char *name,
    const struct store_column *cols, size_t n, struct fault *f)
{
	struct rows_how how = { .format = ROWS_NDJSON };
	struct rows_column columns[ROWS_COLUMNS_MAX] = { { .name = "table" } };
	struct dumping d = { .table = cell_text(str_of(name)), .n = n };
	enum status st = ST_NOMEM, end;

	for (size_t i = 0; i < n && i + 1 < ROWS_COLUMNS_MAX; i++)
		columns[i + 1].name = cols[i].name;
	d.rows = rows_new(&how, columns, n + 1, cli_sink(cli));
	if (d.rows != NULL)
		st = store_dump(s, nr, dump_row, &d, f);
	end = rows_end(d.rows);
	return st == ST_OK ? end : st;
}

static int
export_all(struct cli *cli)
{
	const struct store_column *cols;
	struct store *s = NULL;
	struct fault f = { 0 };
	const char *name;
	enum status st = ST_OK;
	size_t n;
	int code = list_open(cli, STORE_READ, &s);

	if (code != 0)
		return code;
	for (size_t i = 0; st == ST_OK && !cli->closed &&
			   (name = store_dump_table(i, &cols, &n)) != NULL;
	     i++)
		st = dump_table(cli, s, i, name, cols, n, &f);
	store_close(s);
	return st == ST_OK ? 0 : cli_fail(cli, "export", st, &f);
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
	if (strcmp(what, "ndjson") == 0 && opts_value(g, "view") == NULL)
		return export_all(cli);
	if (strcmp(what, "ndjson") == 0)
		return export_rows(cli, g, ROWS_NDJSON);
	return cli_usage(
	    cli, "export: say one of atom, ics, csv, ndjson, not \"%s\"", what);
}

const struct verb verb_export = {
	.name = "export",
	.brief = "an Atom feed, a calendar, CSV or NDJSON",
	.usage = "atom|ics [-o FILE]\ncsv|ndjson [--view WHAT]",
	.about = "ndjson without --view is everything: one object a line with "
		 "its \"table\", in an\norder that no row number decides, so "
		 "that two stores of the same pages compare.",
	.examples = "pactwatch export atom -o /var/www/pacts.atom\n"
		    "pactwatch export ics -o /var/www/pacts.ics\n"
		    "pactwatch export csv --view events > events.csv\n",
	.subs = "atom|ics|csv|ndjson",
	VERB_OPTIONS(options),
	.run = run_export,
};
