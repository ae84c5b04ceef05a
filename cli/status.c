/*
 * The operator's view: counts, sources, deliveries, the last runs; as a table
 * or as a text file for Prometheus' node exporter.
 */
#include <stdio.h>
#include <string.h>

#include "base/file.h"

#include "cli/cli.h"
#include "cli/list.h"
#include "report/prom.h"

#define PROM_MAX ((size_t)16 << 20) /* bytes: 100,000 sources */

static const struct opt options[] = {
	{ "prom", 0, "FILE", "write FILE for Prometheus, by rename", NULL },
	OPT_FORMAT,
};

static bool
count_row(void *ctx, const struct store_cell *c)
{
	prom_count(ctx, c[0].text, c[1].integer);
	return true;
}

static bool
source_row(void *ctx, const struct store_cell *c)
{
	size_t n;
	const struct store_column *cols = store_columns(VIEW_SOURCES, &n);
	struct prom_source s = { 0 };

	for (size_t i = 0; i < n; i++) {
		if (strcmp(cols[i].name, "name") == 0)
			s.name = c[i].text;
		else if (strcmp(cols[i].name, "last_ok") == 0)
			s.ok_at = c[i].integer;
		else if (strcmp(cols[i].name, "next") == 0)
			s.next_at = c[i].integer;
		else if (strcmp(cols[i].name, "fails") == 0)
			s.fails = c[i].integer;
		else if (strcmp(cols[i].name, "enabled") == 0)
			s.enabled = c[i].integer != 0;
	}
	prom_source(ctx, &s);
	return true;
}

/* Columns of the view of runs: id, started, ended, exit. */
static bool
run_row(void *ctx, const struct store_cell *c)
{
	prom_gauge(ctx, "run_started_timestamp_seconds",
	    "When the newest pass began.", c[1].integer);
	if (c[2].kind == SK_NONE)
		return false; /* it is under way, or was killed */
	prom_gauge(ctx, "run_ended_timestamp_seconds",
	    "When the newest pass ended; absent while it is under way.",
	    c[2].integer);
	prom_gauge(ctx, "run_exit_code",
	    "How the newest pass ended: 0 well, 1 some sources failed.",
	    c[3].integer);
	return false;
}

static int
write_prom(struct cli *cli, const char *path)
{
	struct store_filter all = { 0 }, newest = { .limit = 1 };
	struct prom p = prom_new(PROM_MAX);
	struct store *store = NULL;
	struct fault f = { 0 };
	const char *db = cli_db(cli, &f);
	enum status st;

	if (db == NULL)
		return cli_fail(cli, NULL, ST_CONFIG, &f);
	st = store_open(db, STORE_READ, &store, &f);
	if (st == ST_OK)
		st = store_list(store, VIEW_COUNTS, &all, count_row, &p, &f);
	if (st == ST_OK)
		st = store_list(store, VIEW_SOURCES, &all, source_row, &p, &f);
	if (st == ST_OK)
		st = store_list(store, VIEW_RUNS, &newest, run_row, &p, &f);
	prom_end(&p, cli->now);
	if (st == ST_OK)
		st = buf_status(&p.text);
	if (st == ST_OK)
		st = file_write(path, buf_view(&p.text), 0644, &f);
	store_close(store);
	prom_free(&p);
	return st == ST_OK ? 0 : cli_fail(cli, NULL, st, &f);
}

/* "schema 6, data 3.1 MB, log 0.0 MB" */
static int
say_size(struct cli *cli, struct store *s)
{
	struct store_size size = { 0 };
	struct fault f = { 0 };
	enum status st = store_size(s, &size, &f);

	if (st != ST_OK)
		return cli_fail(cli, NULL, st, &f);
	(void)cli_printf(cli, "\nschema %lld, data %.1f MB, log %.1f MB\n\n",
	    (long long)size.schema, (double)size.data_bytes / (1 << 20),
	    (double)size.log_bytes / (1 << 20));
	return 0;
}

static int
run_status(struct cli *cli, const struct given *g)
{
	struct store_filter all = { 0 }, few = { .limit = 5 };
	struct store *s = NULL;
	struct rows_how how;
	int code;

	if (opts_has(g, "prom"))
		return write_prom(cli, opts_value(g, "prom"));
	if (!cli_rows_how(cli, g, ROWS_TABLE, &how))
		return status_exit(ST_USAGE);
	code = list_open(cli, STORE_READ, &s);
	if (code == 0)
		code = list_print_as(cli, &how, s, VIEW_COUNTS, &all);
	if (code != 0 || how.format != ROWS_TABLE)
		goto out;
	code = say_size(cli, s);
	if (code == 0)
		code = list_print_as(cli, &how, s, VIEW_SOURCES, &all);
	(void)cli_printf(cli, "\n");
	if (code == 0)
		code = list_print_as(cli, &how, s, VIEW_RUNS, &few);
out:
	store_close(s);
	return code;
}

const struct verb verb_status = {
	.name = "status",
	.alone = true,
	.brief = "counts, health of the sources, the last runs",
	.usage = "[--format FORMAT]\n--prom FILE",
	.examples = "pactwatch status\n"
		    "pactwatch status --prom /var/lib/node_exporter/"
		    "pactwatch.prom\n",
	.about = "In other formats than a table it prints the counts alone; "
		 "\"pactwatch feeds list\"\nand \"pactwatch alerts\" give the "
		 "rest.",
	VERB_OPTIONS(options),
	.run = run_status,
};
