/* One HTML page of what the store knows. */
#include "cli/cli.h"
#include "cli/gather.h"
#include "report/html.h"

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

static enum status
make(struct cli *cli, struct store *s, struct arena *a, struct buf *b,
    struct fault *f)
{
	struct html_in in = { .now = cli->now, .version = PACTWATCH_VERSION };
	enum status st = fill(s, a, &in, f);

	if (st == ST_OK)
		report_html(b, &in);
	return st;
}

static int
run_report(struct cli *cli, const struct given *g)
{
	return gather_text(cli, g, 0600, make);
}

const struct verb verb_report = {
	.name = "report",
	.alone = true,
	.brief = "one HTML page of all that is known, without script",
	.usage = "[-o FILE.html]",
	.examples = "pactwatch report -o report.html\n",
	VERB_OPTIONS(options),
	.run = run_report,
};
