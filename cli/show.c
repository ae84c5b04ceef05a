/*
 * pactwatch show: one agreement, measure, event, document or proposal, with
 * what was said of it and where.  Reads only.
 */
#include <string.h>

#include "cli/list.h"
#include "cli/show_text.h"
#include "store/ruling.h"

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

/* One part for people. */
static int
shown(struct cli *cli, const struct given *g, struct store *s,
    const struct rows_how *how, const struct piece *p, int64_t id)
{
	struct store_filter filter = { .id = id };
	struct rows_how card = *how;

	if (p->view == VIEW_DOCUMENT_TEXT)
		return show_document(cli, how, s, id);
	if (p->quiet && !any(s, p->view, id))
		return 0;
	if (p->view == VIEW_MEMBERS || p->view == VIEW_EVIDENCE)
		return show_proofs(cli, how, s, p->view, id);
	if (p->head != NULL)
		return part(cli, g, s, p->view, id, p->head, p->member);
	card.format = ROWS_CARD;
	return list_print_as(cli, &card, s, p->view, &filter);
}

static const struct piece *
record_of(char letter)
{
	const struct piece *p = pieces;

	while (strchr(p->letters, letter) == NULL)
		p++;
	return p;
}

/* A number that stood in an alert once says where its record went. */
static int
absent(
    struct cli *cli, const char *word, struct store *s, char letter, int64_t id)
{
	struct fault fault = { 0 };
	int64_t stays = 0;
	enum status st = strchr("AM", letter) != NULL
			     ? store_merged(s, id, &stays, &fault)
			     : ST_OK;

	if (st != ST_OK)
		return cli_fail(cli, word, st, &fault);
	if (stays != 0)
		fault_set(&fault, "it was merged into %c%lld", letter,
		    (long long)stays);
	else
		fault_set(&fault, "there is none, or it was rejected or read "
				  "anew; \"pactwatch help\" names the lists");
	return cli_fail(cli, word, ST_NOINPUT, &fault);
}

static int
show(struct cli *cli, const struct given *g, struct store *s, char letter,
    int64_t id)
{
	struct rows_how how;
	int code = 0;
	bool people;

	if (!cli_rows_how(cli, g, ROWS_TABLE, &how))
		return status_exit(ST_USAGE);
	if (!any(s, record_of(letter)->view, id))
		return absent(cli, g->args[0], s, letter, id);
	people = how.format == ROWS_TABLE || how.format == ROWS_CARD;
	for (size_t i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++) {
		const struct piece *p = &pieces[i];

		if (strchr(p->letters, letter) == NULL || code != 0)
			continue;
		if (people)
			code = shown(cli, g, s, &how, p, id);
		else if (how.format == ROWS_JSON || p->whole)
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
	.examples = "pactwatch show A1\npactwatch show D7 | less\n"
		    "pactwatch show M3 --json\n",
	.about = "A, M: an agreement or measure with its timeline, deadlines "
		 "and proofs; E: an event\nwith its sentence; D: a document, "
		 "what was found in it marked; P: a proposal.\n",
	VERB_OPTIONS(options),
	.run = run,
};
