/*
 * pactwatch show: one agreement, measure, event, document or proposal, with
 * what was said of it and where.  Reads only.
 */
#include <string.h>

#include "cli/list.h"

/* One part of what is shown: for people under a head, for JSON a member. */
static int
part(struct cli *cli, const struct given *g, struct store *s,
    enum store_view view, int64_t id, const char *head, const char *member)
{
	struct store_filter filter = { .id = id };
	struct rows_how how;

	if (!cli_rows_how(cli, g, ROWS_TABLE, &how))
		return status_exit(ST_USAGE);
	if (head != NULL && how.format == ROWS_TABLE &&
	    !cli_printf(cli, "\n%s\n", head))
		return 0;
	if (how.format == ROWS_JSON &&
	    !cli_printf(cli, "%s\"%s\":", head == NULL ? "{" : ",", member))
		return 0;
	return list_print(cli, g, s, view, &filter);
}

/* What stands of "s" after its last line or sentence end. */
static struct str
tail_of(struct str s)
{
	size_t i = s.n;

	while (i > 0 && s.p[i - 1] != '\n' &&
	       !(s.p[i - 1] == ' ' && i > 1 && s.p[i - 2] == '.'))
		i--;
	return str_sub(s, i, s.n);
}

/* "s" up to its first line or sentence end. */
static struct str
head_of(struct str s)
{
	size_t i = 0;

	while (i < s.n && s.p[i] != '\n') {
		i++;
		if (s.p[i - 1] == '.' && (i == s.n || s.p[i] == ' '))
			break;
	}
	return str_sub(s, 0, i);
}

/* Columns of the evidence view: the sentence with its proof in [[ ]]. */
static bool
mark(void *ctx, const struct store_cell *c)
{
	struct cli *cli = ctx;

	return cli_printf(cli, "\n%.*s  %.*s  ", STR_ARG(c[0].text),
		   STR_ARG(c[5].text)) &&
	       cli_write_inert(cli, c[4].text) && cli_printf(cli, "  ") &&
	       cli_write_inert(cli, c[6].text) && cli_printf(cli, "\n  ") &&
	       cli_write_inert(cli, tail_of(c[7].text)) &&
	       cli_printf(cli, "[[") && cli_write_inert(cli, c[8].text) &&
	       cli_printf(cli, "]]") &&
	       cli_write_inert(cli, head_of(c[9].text)) &&
	       cli_printf(cli, "\n");
}

static bool
count(void *ctx, const struct store_cell *c)
{
	size_t *n = ctx;

	(void)c;
	(*n)++;
	return false;
}

/* Whether a part has anything to show to people. */
static bool
any(struct store *s, enum store_view view, int64_t id)
{
	struct store_filter filter = { .id = id };
	struct fault fault = { 0 };
	size_t n = 0;

	return store_list(s, view, &filter, count, &n, &fault) == ST_OK &&
	       n > 0;
}

static int
marked(struct cli *cli, struct store *s, enum store_view view, int64_t id)
{
	struct store_filter filter = { .id = id };
	struct fault fault = { 0 };
	enum status st = store_list(s, view, &filter, mark, cli, &fault);

	return st == ST_OK ? 0 : cli_fail(cli, "show", st, &fault);
}

/* What is shown of each sort of record.  CSV, TSV and NDJSON have one table:
 * the one that is "whole". */
static const struct piece {
	const char *letters;
	enum store_view view;
	const char *head; /* NULL: the record itself */
	const char *member;
	bool whole, quiet; /* "quiet": not where there is none */
} pieces[] = { { "A", VIEW_AGREEMENTS, NULL, "record", false, false },
	{ "M", VIEW_MEASURES, NULL, "record", false, false },
	{ "E", VIEW_EVENTS, NULL, "record", true, false },
	{ "D", VIEW_DOCUMENTS, NULL, "record", true, false },
	{ "P", VIEW_PROPOSALS, NULL, "record", true, false },
	{ "AM", VIEW_TIMELINE, "Timeline", "timeline", true, false },
	{ "AM", VIEW_REVIEWS, "Deadlines", "deadlines", false, true },
	{ "AM", VIEW_CONFLICTS, "Where sources differ", "conflicts", false,
	    true },
	{ "AM", VIEW_MEMBERS, "Sources", "evidence", false, false },
	{ "E", VIEW_EVIDENCE, "Evidence", "evidence", false, false },
	{ "D", VIEW_DOCUMENT_TEXT, "Text", "text", false, false } };

static int
show(struct cli *cli, const struct given *g, struct store *s, char letter,
    int64_t id)
{
	struct rows_how how;
	int code = 0;

	if (!cli_rows_how(cli, g, ROWS_TABLE, &how))
		return status_exit(ST_USAGE);
	for (size_t i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++) {
		const struct piece *p = &pieces[i];
		bool quotes =
		    p->view == VIEW_MEMBERS || p->view == VIEW_EVIDENCE;

		if (strchr(p->letters, letter) == NULL || code != 0)
			continue;
		if (how.format == ROWS_TABLE && p->quiet &&
		    !any(s, p->view, id))
			continue;
		if (how.format == ROWS_TABLE && quotes)
			code = marked(cli, s, p->view, id);
		else if (how.format == ROWS_TABLE || how.format == ROWS_JSON ||
			 p->whole)
			code = part(cli, g, s, p->view, id, p->head, p->member);
	}
	if (how.format == ROWS_JSON && code == 0)
		(void)cli_printf(cli, "}\n");
	return code;
}

static int
run(struct cli *cli, const struct given *g)
{
	struct store *s = NULL;
	char letter;
	int64_t id;
	int code;

	if (g->n_args != 1 || !list_id(g->args[0], &letter, &id))
		return cli_usage(
		    cli, "show needs one id such as A12, M3, E45, D7 or P9");
	code = list_open(cli, STORE_READ, &s);
	if (code == 0)
		code = show(cli, g, s, letter, id);
	store_close(s);
	return code;
}

static const struct opt options[] = { OPT_FORMAT };

extern const struct verb verb_show;
const struct verb verb_show = {
	.name = "show",
	.brief = "one agreement, event or document with its evidence",
	.usage = "ID",
	.examples = "pactwatch show A1\n",
	VERB_OPTIONS(options),
	.run = run,
};
