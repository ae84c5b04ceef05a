/*
 * pactwatch agreements: where they stand, where sources contradict each other,
 * and a person's word on which of them are one.
 */
#include <stdlib.h>
#include <string.h>

#include "cli/list.h"
#include "store/ruling.h"

#define DOCUMENTS_MAX 200 /* of one split: a day's work by hand */

static int
done(struct cli *cli, struct store *s, const char *what, enum status st,
    const struct fault *fault)
{
	store_close(s);
	return st == ST_OK ? 0 : cli_fail(cli, what, st, fault);
}

/* Measures are merged by the same words. */
static bool
instrument(const char *word, char *letter, int64_t *id)
{
	return list_id(word, letter, id) && (*letter == 'A' || *letter == 'M');
}

static int
merge(struct cli *cli, const struct given *g)
{
	struct fault fault = { 0 };
	struct store *s = NULL;
	char one, two;
	int64_t gone, stays;
	int code;

	if (g->n_args != 3 || !instrument(g->args[1], &one, &gone) ||
	    !instrument(g->args[2], &two, &stays) || one != two)
		return cli_usage(cli,
		    "merge needs the one that goes and the one that stays, "
		    "such as A9 A4");
	code = list_open(cli, STORE_WRITE, &s);
	if (code != 0)
		return code;
	return done(cli, s, "merge",
	    store_merge(s, gone, stays, str_of(list_by(g)), cli->now, &fault),
	    &fault);
}

static int
split(struct cli *cli, const struct given *g)
{
	int64_t documents[DOCUMENTS_MAX], from, made = 0;
	struct fault fault = { 0 };
	struct store *s = NULL;
	char letter, other;
	enum status st;
	int code;

	if (g->n_args < 3 || g->n_args - 2 > DOCUMENTS_MAX ||
	    !instrument(g->args[1], &letter, &from))
		return cli_usage(cli,
		    "split needs an agreement and the documents that speak of "
		    "another, such as A4 D7 D9");
	for (size_t i = 2; i < g->n_args; i++)
		if (!list_id(g->args[i], &other, &documents[i - 2]) ||
		    other != 'D')
			return cli_usage(
			    cli, "%.60s is no document", g->args[i]);
	code = list_open(cli, STORE_WRITE, &s);
	if (code != 0)
		return code;
	st = store_split(s, from, documents, g->n_args - 2, str_of(list_by(g)),
	    cli->now, &made, &fault);
	if (st == ST_OK)
		(void)cli_printf(cli, "%c%lld\n", letter, (long long)made);
	return done(cli, s, "split", st, &fault);
}

static int
undo(struct cli *cli, const struct given *g)
{
	struct fault fault = { 0 };
	struct store *s = NULL;
	const char *what = "";
	enum status st;
	int code;

	if (g->n_args != 1)
		return cli_usage(cli, "undo takes back the last merge or "
				      "split, and no operand");
	code = list_open(cli, STORE_WRITE, &s);
	if (code != 0)
		return code;
	st = store_undo(s, 0, str_of(list_by(g)), cli->now, &what, &fault);
	if (st == ST_OK)
		(void)cli_printf(cli, "the last %s is taken back\n", what);
	return done(cli, s, "undo", st, &fault);
}

static int
conflicts(struct cli *cli, const struct given *g)
{
	struct store_filter filter;
	struct store *s = NULL;
	char letter;
	int code = list_filter(cli, g, &filter);

	if (code == 0 && g->n_args > 1 &&
	    !instrument(g->args[1], &letter, &filter.id))
		return cli_usage(cli, "%.60s is no agreement", g->args[1]);
	if (code == 0)
		code = list_open(cli, STORE_READ, &s);
	if (code == 0)
		code = list_print(cli, g, s, VIEW_CONFLICTS, &filter);
	store_close(s);
	return code;
}

static int
run(struct cli *cli, const struct given *g)
{
	static const struct {
		const char *word;
		int (*run)(struct cli *, const struct given *);
	} subs[] = { { "merge", merge }, { "split", split }, { "undo", undo },
		{ "conflicts", conflicts } };
	const char *sub = g->n_args > 0 ? g->args[0] : "";

	for (size_t i = 0; i < sizeof(subs) / sizeof(subs[0]); i++)
		if (strcmp(sub, subs[i].word) == 0)
			return subs[i].run(cli, g);
	return list_view(cli, g, VIEW_AGREEMENTS);
}

static const struct opt options[] = { OPT_FILTERS,
	{ "on", 0, "DAY", "what was in force on this day", NULL },
	{ "as-of", 0, "DAY", "as it was known at the end of this day", NULL },
	{ "by", 0, "NAME", "who decides (default: the login name)", NULL },
	OPT_FORMAT };

extern const struct verb verb_agreements;
const struct verb verb_agreements = {
	.name = "agreements",
	.brief = "agreements and where they stand",
	.usage = "[filters] [--on DAY] [--as-of DAY] [--format FORMAT]\n"
		 "conflicts [ID]\nmerge GONE STAYS [--by NAME]\n"
		 "split ID DOCUMENT... [--by NAME]\nundo [--by NAME]",
	.examples = "pactwatch agreements --party US --party JP --mineral "
		    "cobalt --status in_force\n"
		    "pactwatch agreements conflicts\n"
		    "pactwatch agreements merge A9 A4 --by ada\n",
	.about = "Two records of one agreement are merged into one; documents "
		 "that speak of\nanother are split off into a record of their "
		 "own. Both are remembered when\ntexts are read again, stand "
		 "in \"pactwatch rules log\", and are taken back by\nundo, "
		 "the last one first. Measures (M3) take the same words.\n",
	.subs = "conflicts|merge|split|undo",
	VERB_OPTIONS(options),
	.run = run,
};
