/*
 * What the verbs that print a view of the store share, and those that do no
 * more than that: measures, reviews, documents.  Reads only.
 */
#include "cli/list.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/date.h"

#include "cli/gather.h"
#include "store/lease.h"

int
list_open(struct cli *cli, enum store_mode mode, struct store **out)
{
	struct fault fault = { 0 };
	const char *db = cli_db(cli, &fault);
	enum status st;

	if (db == NULL)
		return cli_fail(cli, "settings", ST_CONFIG, &fault);
	st = store_open(db, mode, out, &fault);
	if (st == ST_OK && mode != STORE_READ)
		st = store_clock(*out, &cli->now, &fault);
	return st == ST_OK ? 0 : cli_fail(cli, NULL, st, &fault);
}

struct printing {
	struct rows *rows;
	size_t at[ROWS_COLUMNS_MAX]; /* which of the view's columns */
	size_t n;
	size_t left; /* rows that may still be printed, SIZE_MAX: all */
	bool cut;
};

static bool
print_row(void *ctx, const struct store_cell *c)
{
	struct printing *p = ctx;
	struct cell cells[ROWS_COLUMNS_MAX];

	if (p->left == 0) {
		p->cut = true;
		return false;
	}
	p->left -= p->left != SIZE_MAX ? 1 : 0;
	for (size_t i = 0; i < p->n; i++)
		cells[i] = gather_cell(&c[p->at[i]]);
	return rows_put(p->rows, cells);
}

int
list_print(struct cli *cli, const struct given *g, struct store *s,
    enum store_view view, const struct store_filter *filter)
{
	struct rows_how how;

	if (!cli_rows_how(cli, g, ROWS_TABLE, &how))
		return status_exit(ST_USAGE);
	return list_print_as(cli, &how, s, view, filter);
}

static bool
narrowed(const struct store_filter *f)
{
	return f->party.n + f->mineral.n + f->type.n + f->status.n +
		   f->source.n + f->text.n + f->since.n + f->until.n + f->on.n +
		   f->program.n >
	       0;
}

static int
print_view(struct cli *cli, const struct rows_how *how, struct store *s,
    enum store_view view, const struct store_filter *filter, size_t *n_rows)
{
	struct rows_column columns[ROWS_COLUMNS_MAX];
	const struct store_column *c;
	struct printing p = { .left = SIZE_MAX };
	size_t n = 0;
	struct store_filter one_more = *filter;
	struct fault fault = { 0 };
	enum status st, end;

	c = store_columns(view, &n);
	for (size_t i = 0; i < n && p.n < ROWS_COLUMNS_MAX; i++) {
		if (c[i].detail && how->format == ROWS_TABLE)
			continue;
		columns[p.n] = (struct rows_column){ .name = c[i].name,
			.right = c[i].kind == SK_INT || c[i].kind == SK_NUMBER,
			.flex = c[i].flex };
		p.at[p.n++] = i;
	}
	p.rows = rows_new(how, columns, p.n, cli_sink(cli));
	if (p.rows == NULL)
		return cli_fail(cli, "list", ST_NOMEM, &fault);
	/* One more than asked for, to know whether that is all. */
	if (filter->limit > 0) {
		p.left = filter->limit;
		one_more.limit = filter->limit + 1;
	}
	st = store_list(s, view, &one_more, print_row, &p, &fault);
	*n_rows = rows_count(p.rows);
	end = rows_end(p.rows);
	if (st == ST_OK)
		st = end;
	if (st == ST_OK && p.cut)
		log_say(&cli->log, LOG_WARN,
		    "pactwatch: cut at %zu rows; --limit 0 prints all",
		    filter->limit);
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

int
list_print_as(struct cli *cli, const struct rows_how *how, struct store *s,
    enum store_view view, const struct store_filter *filter)
{
	size_t n;

	return print_view(cli, how, s, view, filter, &n);
}

int
list_one(struct cli *cli, const struct given *g, const struct rows_how *given,
    enum store_view view, const struct store_filter *filter)
{
	struct rows_how how;
	struct store *s = NULL;
	size_t n = 0;
	int code;

	if (given != NULL)
		how = *given;
	else if (!cli_rows_how(cli, g, ROWS_TABLE, &how))
		return status_exit(ST_USAGE);
	code = list_open(cli, STORE_READ, &s);
	if (code == 0)
		code = print_view(cli, &how, s, view, filter, &n);
	store_close(s);
	/* To a person only: an empty answer is none of a program's news. */
	if (code == 0 && n == 0 && cli->out_is_tty)
		log_say(&cli->log, LOG_WARN, "pactwatch: nothing is there%s",
		    narrowed(filter)
			? " that matches; places are codes such as JP, "
			  "minerals words such as rare_earths"
			: "");
	return code;
}

int
list_view(struct cli *cli, const struct given *g, enum store_view view)
{
	struct store_filter filter;
	int code;

	if (g->n_args > 0)
		return cli_usage(cli, "no operand expected: %.60s", g->args[0]);
	code = list_filter(cli, g, &filter);
	return code == 0 ? list_one(cli, g, NULL, view, &filter) : code;
}

const char *
list_by(const struct given *g)
{
	const char *by = opts_value(g, "by");

	if (by == NULL)
		by = getenv("USER");
	return by == NULL || *by == '\0' ? "unnamed" : by;
}

int
list_decide(struct cli *cli, const struct given *g, char letter,
    const char *ask, list_word *word)
{
	struct fault fault = { 0 };
	struct store *s = NULL;
	enum status st = ST_OK;
	char got;
	int64_t id;
	int code;

	if (g->n_args < 2)
		return cli_usage(cli, "%s", ask);
	for (size_t i = 1; i < g->n_args; i++)
		if (!list_id(g->args[i], &got, &id) || got != letter)
			return cli_usage(
			    cli, "%.60s is none: %s", g->args[i], ask);
	code = list_open(cli, STORE_WRITE, &s);
	for (size_t i = 1; i < g->n_args && code == 0; i++) {
		(void)list_id(g->args[i], &got, &id);
		st = word(cli, g, s, id, &fault);
		if (st != ST_OK)
			code = cli_fail(cli, g->args[i], st, &fault);
	}
	store_close(s);
	return code;
}

static const struct opt options[] = { OPT_FILTERS, OPT_FORMAT };
static const struct opt measures_options[] = { OPT_FILTERS,
	{ "on", 0, "DAY", "what was in force on this day", NULL },
	{ "as-of", 0, "DAY", "as it was known at the end of this day", NULL },
	OPT_FORMAT };
static const struct opt reviews_options[] = { OPT_FILTERS,
	{ "due", 0, "N", "due within N days from today", NULL }, OPT_FORMAT };

#define LISTING(word, view, what, sample, table)                      \
	static int run_##word(struct cli *cli, const struct given *g) \
	{                                                             \
		return list_view(cli, g, view);                       \
	}                                                             \
	extern const struct verb verb_##word;                         \
	const struct verb verb_##word = {                             \
		.name = #word,                                        \
		.brief = what,                                        \
		.usage = "[filters] [--format FORMAT]",               \
		.examples = sample,                                   \
		VERB_OPTIONS(table),                                  \
		.run = run_##word,                                    \
	};

LISTING(measures, VIEW_MEASURES, "export and import measures by state",
    "pactwatch measures --party CN --on 2025-01-01\n", measures_options)
LISTING(reviews, VIEW_REVIEWS, "reviews and deadlines, nearest first",
    "pactwatch reviews --due 90\n", reviews_options)
/* With words the best match comes first, and shows where they stand. */
LISTING(documents, opts_has(g, "text") ? VIEW_SEARCH : VIEW_DOCUMENTS,
    "what was read, newest first",
    "pactwatch documents --text \"export licence\"\n", options)
