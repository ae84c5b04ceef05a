/*
 * The verbs that print one view of the store: events, agreements, measures,
 * reviews, documents.  Reads only.
 */
#include "cli/list.h"

#include <string.h>

int
list_open(struct cli *cli, enum store_mode mode, struct store **out)
{
	struct fault fault = { 0 };
	const char *db = cli_db(cli, &fault);
	enum status st;

	if (db == NULL)
		return cli_fail(cli, "settings", ST_CONFIG, &fault);
	st = store_open(db, mode, out, &fault);
	return st == ST_OK ? 0 : cli_fail(cli, NULL, st, &fault);
}

static bool
gather(
    struct cli *cli, const struct given *g, const char *name, struct strs *out)
{
	const char *value;

	for (size_t i = 0; (value = opts_nth(g, name, i)) != NULL; i++)
		if (!strs_add(cli->arena, out, str_of(value)))
			return false;
	return true;
}

int
list_filter(struct cli *cli, const struct given *g, struct store_filter *out)
{
	struct fault fault = { 0 };
	uint64_t limit = 0;
	enum status st = ST_OK;

	*out = (struct store_filter){ 0 };
	if (!gather(cli, g, "party", &out->party) ||
	    !gather(cli, g, "mineral", &out->mineral))
		st = ST_NOMEM;
	out->type = str_of(opts_value(g, "type"));
	out->status = str_of(opts_value(g, "status"));
	out->source = str_of(opts_value(g, "source"));
	out->text = str_of(opts_value(g, "text"));
	out->since = str_of(opts_value(g, "since"));
	out->until = str_of(opts_value(g, "until"));
	out->sort = str_of(opts_value(g, "sort"));
	if (st == ST_OK)
		st = opts_number(g, "limit", 1000000000, 0, &limit, &fault);
	out->limit = (size_t)limit;
	return st == ST_OK ? 0 : cli_fail(cli, "options", st, &fault);
}

struct printing {
	struct rows *rows;
	size_t n;
};

static struct cell
cell_of(const struct store_cell *c)
{
	switch (c->kind) {
	case SK_NONE:
		break;
	case SK_TEXT:
		return cell_text(c->text);
	case SK_INT:
		return cell_int(c->integer);
	case SK_NUMBER:
		return cell_number(c->number);
	case SK_BOOL:
		return cell_bool(c->integer != 0);
	case SK_LIST:
		return cell_list(c->text);
	case SK_JSON:
		return cell_json(c->text);
	case SK_INSTANT:
		return cell_instant(c->integer);
	}
	return cell_none();
}

static bool
print_row(void *ctx, const struct store_cell *c)
{
	struct printing *p = ctx;
	struct cell cells[ROWS_COLUMNS_MAX];

	for (size_t i = 0; i < p->n; i++)
		cells[i] = cell_of(&c[i]);
	return rows_put(p->rows, cells);
}

int
list_print(struct cli *cli, const struct given *g, struct store *s,
    enum store_view view, const struct store_filter *filter)
{
	struct rows_column columns[ROWS_COLUMNS_MAX];
	const struct store_column *c;
	struct printing p = { 0 };
	struct rows_how how;
	struct fault fault = { 0 };
	enum status st, end;

	if (!cli_rows_how(cli, g, ROWS_TABLE, &how))
		return status_exit(ST_USAGE);
	c = store_columns(view, &p.n);
	for (size_t i = 0; i < p.n && i < ROWS_COLUMNS_MAX; i++)
		columns[i] = (struct rows_column){ .name = c[i].name,
			.right = c[i].kind == SK_INT || c[i].kind == SK_NUMBER,
			.flex = c[i].flex };
	p.rows = rows_new(&how, columns, p.n, cli_sink(cli));
	if (p.rows == NULL)
		return cli_fail(cli, "list", ST_NOMEM, &fault);
	st = store_list(s, view, filter, print_row, &p, &fault);
	end = rows_end(p.rows);
	if (st == ST_OK)
		st = end;
	return st == ST_OK ? 0 : cli_fail(cli, "list", st, &fault);
}

bool
list_id(const char *word, char *letter, int64_t *id)
{
	uint64_t n;

	if (strchr("AMEDPaemdp", word[0]) == NULL || word[0] == '\0' ||
	    !str_number(str_of(word + 1), INT64_MAX, &n) || n == 0)
		return false;
	*letter = (char)(word[0] >= 'a' ? word[0] - 'a' + 'A' : word[0]);
	*id = (int64_t)n;
	return true;
}

static int
list(struct cli *cli, const struct given *g, enum store_view view)
{
	struct store_filter filter;
	struct store *s = NULL;
	int code;

	if (g->n_args > 0)
		return cli_usage(cli, "no operand expected: %.60s", g->args[0]);
	code = list_filter(cli, g, &filter);
	if (code == 0)
		code = list_open(cli, STORE_READ, &s);
	if (code == 0)
		code = list_print(cli, g, s, view, &filter);
	store_close(s);
	return code;
}

static const struct opt options[] = { OPT_FILTERS, OPT_FORMAT };

#define LISTING(word, view, what, sample)                             \
	static int run_##word(struct cli *cli, const struct given *g) \
	{                                                             \
		return list(cli, g, view);                            \
	}                                                             \
	extern const struct verb verb_##word;                         \
	const struct verb verb_##word = {                             \
		.name = #word,                                        \
		.brief = (what),                                      \
		.usage = "[filters] [--format FORMAT]",               \
		.examples = (sample),                                 \
		VERB_OPTIONS(options),                                \
		.run = run_##word,                                    \
	};

LISTING(events, VIEW_EVENTS, "what happened, newest first",
    "pactwatch events --party JP --mineral lithium --limit 20\n")
LISTING(agreements, VIEW_AGREEMENTS, "agreements and where they stand",
    "pactwatch agreements --party US --status in_force\n")
LISTING(measures, VIEW_MEASURES, "export and import measures by state",
    "pactwatch measures --party CN --status suspended\n")
LISTING(reviews, VIEW_REVIEWS, "reviews and deadlines, nearest first",
    "pactwatch reviews --since 2026-01-01\n")
LISTING(documents, VIEW_DOCUMENTS, "what was read, newest first",
    "pactwatch documents --text \"export licence\"\n")
