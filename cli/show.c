/*
 * pactwatch show: one agreement, measure, event, document or proposal, with
 * what was said of it and where.  Reads only.
 */
#include "cli/list.h"

static int
part(struct cli *cli, const struct given *g, struct store *s,
    enum store_view view, int64_t id, const char *head)
{
	struct store_filter filter = { .id = id };
	struct rows_how how;

	if (!cli_rows_how(cli, g, ROWS_TABLE, &how))
		return status_exit(ST_USAGE);
	if (head != NULL && how.format == ROWS_TABLE &&
	    !cli_printf(cli, "\n%s\n", head))
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

static int
marked(struct cli *cli, const struct given *g, struct store *s,
    enum store_view view, int64_t id)
{
	struct store_filter filter = { .id = id };
	struct fault fault = { 0 };
	struct rows_how how;
	enum status st;

	if (!cli_rows_how(cli, g, ROWS_TABLE, &how))
		return status_exit(ST_USAGE);
	if (how.format != ROWS_TABLE)
		return list_print(cli, g, s, view, &filter);
	st = store_list(s, view, &filter, mark, cli, &fault);
	return st == ST_OK ? 0 : cli_fail(cli, "show", st, &fault);
}

static int
show(struct cli *cli, const struct given *g, struct store *s, char letter,
    int64_t id)
{
	static const struct {
		char letter;
		enum store_view first, then;
		const char *head;
	} parts[] = { { 'A', VIEW_AGREEMENTS, VIEW_TIMELINE, "Timeline" },
		{ 'M', VIEW_MEASURES, VIEW_TIMELINE, "Timeline" },
		{ 'E', VIEW_EVENTS, VIEW_EVIDENCE, NULL },
		{ 'D', VIEW_DOCUMENTS, VIEW_DOCUMENT_TEXT, "Text" },
		{ 'P', VIEW_PROPOSALS, VIEW_PROPOSALS, NULL } };
	int code;

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		if (parts[i].letter != letter)
			continue;
		code = part(cli, g, s, parts[i].first, id, NULL);
		if (code == 0 && parts[i].head != NULL)
			code =
			    part(cli, g, s, parts[i].then, id, parts[i].head);
		if (code == 0 && (letter == 'A' || letter == 'M'))
			code = marked(cli, g, s, VIEW_MEMBERS, id);
		if (code == 0 && letter == 'E')
			code = marked(cli, g, s, VIEW_EVIDENCE, id);
		return code;
	}
	return status_exit(ST_USAGE);
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
