/*
 * pactwatch feeds: the sources and how they fare.  The lists are files that a
 * person edits; this verb edits them in the same way, line by line.
 */
#include "cli/feeds.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"

#include "cli/gather.h"
#include "cron/config.h"
#include "fetch/polite.h"
#include "store/store.h"

static enum status
read_one(struct arena *a, const char *path, bool may_lack,
    struct feeds_file *out, struct fault *f)
{
	enum status st;

	*out = (struct feeds_file){ .path = path };
	st = file_read(a, path, LIST_BYTES, &out->text, f);
	if (st == ST_NOINPUT && may_lack)
		return ST_OK;
	if (st == ST_OK)
		st = list_read(a, path, out->text, &out->list, f);
	return st;
}

static enum status
join(struct feeds_files *files)
{
	size_t n = 0;

	for (size_t i = 0; i < files->n; i++)
		n += files->v[i].list.n;
	files->all.feeds =
	    arena_take(files->arena, (n + 1) * sizeof(struct feed));
	if (files->all.feeds == NULL)
		return ST_NOMEM;
	for (size_t i = 0; i < files->n; i++)
		for (size_t k = 0; k < files->v[i].list.n; k++)
			files->all.feeds[files->all.n++] =
			    files->v[i].list.feeds[k];
	return ST_OK;
}

int
feeds_open(struct cli *cli, const struct given *g, bool may_lack,
    struct feeds_files *out)
{
	const char *one = opts_value(g, "list");
	const struct config *c = NULL;
	struct fault f = { 0 };
	enum status st = ST_OK;
	size_t n = 1;

	*out = (struct feeds_files){ .arena = arena_new(LISTS_BYTES) };
	if (out->arena == NULL)
		return cli_fail(cli, NULL, ST_NOMEM, NULL);
	if (one == NULL) {
		st = cli_config(cli, &c, &f);
		n = st == ST_OK ? c->feeds.n : 0;
	}
	if (st == ST_OK && n == 0) {
		fault_set(&f, "no list of feeds is set; \"pactwatch init\" "
			      "leaves one, --list FILE names one");
		st = ST_CONFIG;
	}
	out->v = arena_take(out->arena, (n + 1) * sizeof(*out->v));
	if (st == ST_OK && out->v == NULL)
		st = ST_NOMEM;
	for (; out->n < n && st == ST_OK; out->n++)
		st = read_one(out->arena,
		    one != NULL ? one : c->feeds.v[out->n].p,
		    may_lack && one != NULL, &out->v[out->n], &f);
	if (st == ST_OK)
		st = join(out);
	return st == ST_OK ? 0 : cli_fail(cli, NULL, st, &f);
}

void
feeds_close(struct feeds_files *files)
{
	arena_free(files->arena);
	*files = (struct feeds_files){ .n = 0 };
}

const struct feed *
feeds_find(struct cli *cli, const struct feeds_files *files, const char *name,
    struct feeds_file **in)
{
	for (size_t i = 0; i < files->n; i++) {
		const struct feed *f =
		    list_find(&files->v[i].list, str_of(name));

		if (f != NULL) {
			*in = &files->v[i];
			return f;
		}
	}
	(void)cli_usage(cli,
	    "feeds: there is no feed \"%.64s\"; \"pactwatch feeds list\" "
	    "shows all",
	    name);
	return NULL;
}

/* ---- list ------------------------------------------------------------------- */

static const struct rows_column columns[] = { { "name", false, false },
	{ "state", false, false }, { "tier", true, false },
	{ "kind", false, false }, { "documents", true, false },
	{ "last_ok", false, false }, { "next", false, false },
	{ "fails", true, false }, { "trouble", false, true },
	{ "publisher", false, true }, { "url", false, true } };
#define COLUMNS (sizeof(columns) / sizeof(columns[0]))

/* What the store knows of the sources; nothing where there is no store. */
static enum status
remembered(struct cli *cli, struct grid *out, struct fault *f)
{
	struct store_filter all = { 0 };
	struct store *store = NULL;
	const char *db = cli_db(cli, f);
	enum status st;

	*out = (struct grid){ .n = 0 };
	if (db == NULL)
		return ST_CONFIG;
	st = store_open(db, STORE_READ, &store, f);
	if (st == ST_ABSENT || st == ST_NOINPUT)
		return ST_OK;
	if (st == ST_OK)
		st = gather(store, cli->arena, VIEW_SOURCES, &all, out, f);
	store_close(store);
	return st;
}

/* An article page that was none says more than a feed that answers. */
static struct str
trouble_of(struct cli *cli, const struct feed *f, const struct grid *g,
    size_t row, const struct visit *v)
{
	struct str page = { NULL, 0 }, error = v->last_error;
	struct buf b = buf_new(4096);
	struct str kept;

	if (row < g->n)
		page = grid_text(g, row, "page");
	if (error.n > 0)
		buf_str(&b, error);
	else if (str_starts(page, STR("no article: ")))
		buf_printf(&b, "%.*s?",
		    STR_ARG(str_sub(page, sizeof("no article: ") - 1, page.n)));
	else
		buf_str(&b, page);
	if (f->insecure)
		buf_printf(
		    &b, "%scertificate not checked", b.n > 0 ? "; " : "");
	kept = str_keep(cli->arena, buf_view(&b));
	buf_free(&b);
	return kept;
}

static const char *
kind_word(enum feed_kind kind)
{
	switch (kind) {
	case FEED_AUTO:
		return "feed";
	case FEED_HTML_LIST:
		return "html";
	case FEED_API:
		return "api";
	}
	return "";
}

static bool
put_feed(struct cli *cli, struct rows *rows, const struct feed *f,
    const struct grid *g, size_t row)
{
	struct visit v = { 0 };
	struct cell none = cell_none(), documents = none;
	struct str state;

	if (row < g->n) {
		v.ok_at = grid_cell(g, row, "last_ok").integer;
		v.next_at = grid_cell(g, row, "next").integer;
		v.fails = (uint32_t)grid_cell(g, row, "fails").integer;
		v.gone = grid_cell(g, row, "gone").integer != 0;
		v.last_error = grid_text(g, row, "error");
		documents = grid_cell(g, row, "documents");
	}
	state = str_of(f->enabled ? health_word(polite_health(&v)) : "off");
	return rows_put(
	    rows, (const struct cell[]){ cell_text(f->name), cell_text(state),
		      cell_int(f->tier), cell_text(str_of(kind_word(f->kind))),
		      documents, cell_instant(v.ok_at), cell_instant(v.next_at),
		      row < g->n ? cell_int(v.fails) : none,
		      cell_text(trouble_of(cli, f, g, row, &v)),
		      cell_text(f->publisher), cell_text(f->url) });
}

static size_t
row_of(const struct grid *g, struct str name)
{
	size_t i = 0;

	while (i < g->n && !str_eq(grid_text(g, i, "name"), name))
		i++;
	return i;
}

static int
print(struct cli *cli, const struct rows_how *how,
    const struct feeds_files *files)
{
	struct fault f = { 0 };
	struct rows *rows;
	struct grid known;
	enum status st = remembered(cli, &known, &f);

	if (st != ST_OK)
		return cli_fail(cli, NULL, st, &f);
	rows = rows_new(how, columns, COLUMNS, cli_sink(cli));
	if (rows == NULL)
		return cli_fail(cli, NULL, ST_NOMEM, NULL);
	for (size_t i = 0; i < files->all.n; i++) {
		const struct feed *d = &files->all.feeds[i];

		if (!put_feed(cli, rows, d, &known, row_of(&known, d->name)))
			break;
	}
	st = rows_end(rows);
	return st == ST_OK ? 0 : cli_fail(cli, NULL, st, &f);
}

int
feeds_list(struct cli *cli, const struct given *g)
{
	struct feeds_files files;
	struct rows_how how;
	int code;

	if (!cli_rows_how(cli, g, ROWS_TABLE, &how))
		return status_exit(ST_USAGE);
	code = feeds_open(cli, g, false, &files);
	if (code == 0)
		code = print(cli, &how, &files);
	feeds_close(&files);
	return code;
}

/* ---- the verb ----------------------------------------------------------------- */

static const struct opt options[] = {
	OPT_FORMAT,
	{ "list", 'l', "FILE", "this list in place of those of the settings",
	    NULL },
	{ "name", 0, "NAME", "add: its short name", NULL },
	{ "publisher", 0, "TEXT", "add: who speaks", NULL },
	{ "fallback", 0, "URL", "add: another address; repeat for more", NULL },
	{ "tier", 0, "N", "add, import: how near to the source", "1|2|3|4" },
	{ "every", 0, "TIME", "add: wished pause, 15m to 30d", NULL },
	{ "language", 0, "TAG", "add: of what it writes", NULL },
	{ "kind", 0, "KIND", "add: how it is read", "feed|html|api" },
	{ "item", 0, "SELECTOR", "add: an entry of an html or api source",
	    NULL },
	{ "title", 0, "SELECTOR", "add: its title", NULL },
	{ "link", 0, "SELECTOR", "add: its address", NULL },
	{ "date", 0, "SELECTOR", "add: its date", NULL },
	{ "note", 0, "TEXT", "add: a word for the next reader", NULL },
	{ "no-check", 0, NULL, "add: take the address unseen", NULL },
	{ "allow-private", 0, NULL,
	    "add, check: loopback and local networks too", NULL },
};

static int
run(struct cli *cli, const struct given *g)
{
	static const struct {
		const char *name;
		int (*run)(struct cli *, const struct given *);
	} subs[] = { { "list", feeds_list }, { "add", feeds_add },
		{ "remove", feeds_remove }, { "enable", feeds_enable },
		{ "disable", feeds_disable }, { "check", feeds_check },
		{ "import", feeds_import }, { "export", feeds_export } };
	const char *word = g->n_args > 0 ? g->args[0] : "list";

	for (size_t i = 0; i < sizeof(subs) / sizeof(subs[0]); i++)
		if (strcmp(subs[i].name, word) == 0)
			return subs[i].run(cli, g);
	return cli_usage(cli,
	    "feeds: \"%.40s\" is none of list, add, remove, enable, disable, "
	    "check, import, export",
	    word);
}

const struct verb verb_feeds = {
	.name = "feeds",
	.brief = "the sources and how they fare; add, check, OPML in and out",
	.usage = "[list] [--format table]\n"
		 "add URL [--name NAME] [--publisher TEXT] [--tier N]\n"
		 "remove|enable|disable NAME...\n"
		 "check [NAME...]\n"
		 "import FILE.opml\n"
		 "export",
	.examples = "pactwatch feeds\n"
		    "pactwatch feeds add https://example.org/news --tier 1\n"
		    "pactwatch feeds check ustr\n"
		    "pactwatch feeds export > feeds.opml\n",
	.about =
	    "\"add\" looks at the address first; where it is a page, the feed "
	    "that the page\nannounces is taken.  \"check\" visits each source "
	    "once and tells what it is and what\nis wrong, in words; it keeps "
	    "nothing.  \"import\" takes http and https addresses\nalone, tells "
	    "every other by its line, and then exits 65.\n",
	.subs = "list|add|remove|enable|disable|check|import|export",
	VERB_OPTIONS(options),
	.run = run,
};
