/* What other programs read: a feed, a calendar, rows. */
#include <string.h>

#include "base/date.h"
#include "base/file.h"

#include "cli/cli.h"
#include "cli/gather.h"
#include "cli/listing.h"
#include "report/atom.h"
#include "report/calendar.h"

#define EXPORT_MAX ((size_t)256 << 20) /* bytes of a feed or calendar */
#define GRID_BYTES ((size_t)1 << 30)   /* of the rows behind it */
#define ATOM_MAX   ((size_t)500)       /* entries: readers fetch it often */

static const struct opt options[] = {
	{ "output", 'o', "FILE",
	    "write FILE (by rename) and not standard "
	    "output; atom and ics",
	    NULL },
	{ "view", 0, "WHAT", "rows to export as csv or ndjson (agreements)",
	    "agreements|measures|events|reviews|documents|proposals|rules" },
	{ "raw", 0, NULL, "CSV without the formula guard", NULL },
};

static int64_t
instant_of(struct str day)
{
	struct civil c;

	return date_read_day(day, &c) ? (int64_t)date_days(c) * 86400 : 0;
}

static void
put_entries(struct buf *b, struct cli *cli, const struct grid *g)
{
	struct buf text = buf_new(65536);

	for (size_t r = 0; r < g->n && r < ATOM_MAX; r++) {
		struct str title = grid_text(g, r, "title");
		struct atom_entry e = { .key = grid_text(g, r, "key"),
			.category = grid_text(g, r, "status"),
			.updated = instant_of(grid_text(g, r, "since")) };

		if (e.updated == 0 || e.updated > cli->now)
			e.updated = cli->now;
		buf_clear(&text);
		buf_printf(&text,
		    "%.*s: %.*s. Parties: %.*s. Minerals: %.*s. "
		    "pactwatch show %.*s",
		    STR_ARG(title), STR_ARG(e.category),
		    STR_ARG(grid_text(g, r, "parties")),
		    STR_ARG(grid_text(g, r, "minerals")),
		    STR_ARG(grid_text(g, r, "id")));
		e.title = title.n > 0 ? title : e.key;
		e.summary = buf_view(&text);
		atom_put(b, &e);
	}
	buf_free(&text);
}

static enum status
make_atom(struct cli *cli, struct store *s, struct arena *a, struct buf *b,
    struct fault *f)
{
	struct store_filter all = { .limit = ATOM_MAX };
	struct grid pacts, acts;
	enum status st;

	st = gather(s, a, VIEW_AGREEMENTS, &all, &pacts, f);
	if (st == ST_OK)
		st = gather(s, a, VIEW_MEASURES, &all, &acts, f);
	if (st != ST_OK)
		return st;
	atom_begin(b, cli->now, PACTWATCH_VERSION);
	put_entries(b, cli, &pacts);
	put_entries(b, cli, &acts);
	atom_end(b);
	return buf_status(b);
}

static void
put_day(struct cli *cli, struct buf *b, const struct grid *g, size_t r,
    const char *column, const char *word)
{
	struct buf id = buf_new(1024), line = buf_new(65536);
	struct calendar_day d = { .day = grid_text(g, r, column) };

	if (d.day.n == 0)
		return;
	buf_printf(&id, "%.*s-%s-%.*s", STR_ARG(grid_text(g, r, "id")), column,
	    STR_ARG(d.day));
	buf_printf(&line, "%s: %.*s (%.*s)", word,
	    STR_ARG(grid_text(g, r, "title")),
	    STR_ARG(grid_text(g, r, "parties")));
	d.id = buf_view(&id);
	d.summary = buf_view(&line);
	(void)calendar_put(b, &d, cli->now);
	buf_free(&id);
	buf_free(&line);
}

static enum status
make_ics(struct cli *cli, struct store *s, struct arena *a, struct buf *b,
    struct fault *f)
{
	static const enum store_view views[] = { VIEW_AGREEMENTS,
		VIEW_MEASURES };
	struct store_filter all = { 0 };
	struct grid g;
	enum status st;

	calendar_begin(b, PACTWATCH_VERSION);
	st = gather(s, a, VIEW_REVIEWS, &all, &g, f);
	for (size_t r = 0; st == ST_OK && r < g.n; r++)
		put_day(cli, b, &g, r, "due",
		    str_is(grid_text(&g, r, "type"), "review_clause")
			? "review due"
			: "deadline");
	for (size_t i = 0; i < 2 && st == ST_OK; i++) {
		st = gather(s, a, views[i], &all, &g, f);
		for (size_t r = 0; st == ST_OK && r < g.n; r++) {
			if (str_is(grid_text(&g, r, "status"), "in_force"))
				put_day(
				    cli, b, &g, r, "since", "in force since");
			put_day(cli, b, &g, r, "until", "ends");
		}
	}
	calendar_end(b);
	return st != ST_OK ? st : buf_status(b);
}

static int
export_text(struct cli *cli, const struct given *g,
    enum status (*make)(struct cli *, struct store *, struct arena *,
	struct buf *, struct fault *))
{
	struct arena *arena = arena_new(GRID_BYTES);
	struct buf b = buf_new(EXPORT_MAX);
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
		st = make(cli, store, arena, &b, &f);
	if (st == ST_OK && file != NULL)
		st = file_write(file, buf_view(&b), 0644, &f);
	else if (st == ST_OK)
		(void)cli_write(cli, buf_view(&b));
	store_close(store);
	buf_free(&b);
	arena_free(arena);
	return st == ST_OK ? 0 : cli_fail(cli, NULL, st, &f);
}

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
		return export_text(cli, g, make_atom);
	if (strcmp(what, "ics") == 0)
		return export_text(cli, g, make_ics);
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
