/* One HTML page of what the store knows. */
#include "base/file.h"

#include "cli/cli.h"
#include "cli/gather.h"
#include "report/html.h"

#define REPORT_MAX ((size_t)256 << 20) /* bytes of the page */
#define GRID_BYTES ((size_t)1 << 30)   /* of all rows behind it */

static const struct opt options[] = {
	{ "output", 'o', "FILE",
	    "write FILE (by rename) and not standard "
	    "output",
	    NULL },
};

static enum status
fill(struct store *s, struct arena *a, struct html_in *in, struct fault *f)
{
	const struct {
		enum store_view view;
		struct grid *grid;
		size_t limit;
		bool pending;
	} parts[] = { { VIEW_AGREEMENTS, &in->agreements, 0, false },
		{ VIEW_MEASURES, &in->measures, 0, false },
		{ VIEW_EVENTS, &in->events, 5000, false },
		{ VIEW_EVIDENCE, &in->evidence, 0, false },
		{ VIEW_REVIEWS, &in->reviews, 0, false },
		{ VIEW_PROPOSALS, &in->proposals, 0, true },
		{ VIEW_SOURCES, &in->sources, 0, false },
		{ VIEW_ALERTS, &in->alerts, 100, false },
		{ VIEW_DOCUMENTS, &in->documents, 0, false } };
	enum status st = ST_OK;

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]) && st == ST_OK;
	     i++) {
		struct store_filter filter = { .limit = parts[i].limit,
			.pending = parts[i].pending };

		st = gather(s, a, parts[i].view, &filter, parts[i].grid, f);
	}
	return st;
}

static int
run_report(struct cli *cli, const struct given *g)
{
	struct html_in in = { .now = cli->now, .version = PACTWATCH_VERSION };
	struct arena *arena = arena_new(GRID_BYTES);
	struct buf page = buf_new(REPORT_MAX);
	const char *file = opts_value(g, "output"), *db;
	struct store *store = NULL;
	struct fault f = { 0 };
	enum status st = arena != NULL ? ST_OK : ST_NOMEM;

	db = cli_db(cli, &f);
	if (db == NULL)
		st = ST_CONFIG;
	if (st == ST_OK)
		st = store_open(db, STORE_READ, &store, &f);
	if (st == ST_OK)
		st = fill(store, arena, &in, &f);
	if (st == ST_OK) {
		report_html(&page, &in);
		st = buf_status(&page);
	}
	if (st == ST_OK && file != NULL)
		st = file_write(file, buf_view(&page), 0600, &f);
	else if (st == ST_OK)
		(void)cli_write(cli, buf_view(&page));
	store_close(store);
	buf_free(&page);
	arena_free(arena);
	return st == ST_OK ? 0 : cli_fail(cli, NULL, st, &f);
}

const struct verb verb_report = {
	.name = "report",
	.brief = "one HTML page of all that is known, without script",
	.usage = "[-o FILE.html]",
	.examples = "pactwatch report -o report.html\n",
	VERB_OPTIONS(options),
	.run = run_report,
};
