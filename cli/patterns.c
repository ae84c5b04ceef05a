/*
 * pactwatch patterns: lint and proof of the pattern files.  Changes nothing.
 */
#include "cli/patterns.h"

#include <string.h>

#include "cli/cli.h"
#include "extract/proof.h"

static void
say(void *ctx, const char *file, unsigned line, struct str what)
{
	struct cli *cli = ctx;

	(void)cli_printf(cli, "%s:%u:1: %.*s\n", file, line, STR_ARG(what));
}

/* Words that the gazetteer takes away, and names that another one does: no
 * fault, as an alternative beside them may hold, but seldom meant. */
static void
shadows_say(struct cli *cli, const struct set *s)
{
	const struct grammar *g = &s->grammar;
	const struct shadowed *n = lexicon_shadowed(g->lexicon);

	for (; n != NULL; n = n->next)
		(void)cli_printf(cli,
		    "%s:%u:%u: note: \"%.*s\" is never met here, as it is a "
		    "name of {%.*s} %.*s\n",
		    n->file, n->line, n->col, STR_ARG(n->text),
		    STR_ARG(lexicon_type_name(g->lexicon, n->by->type)),
		    STR_ARG(n->by->id));
	for (size_t i = 0; i < g->shadows_n; i++) {
		const struct shadow *w = &g->shadows[i];
		struct str type = lexicon_type_name(g->lexicon, w->type);

		(void)cli_printf(cli,
		    "%s:%u:%u: note: \"%.*s\" is a name of {%.*s} and never "
		    "stands as a word\n",
		    w->at.file, w->at.line, w->at.col, STR_ARG(w->word),
		    STR_ARG(type));
	}
}

static int
check(struct cli *cli)
{
	struct fault fault = { .what = "" };
	struct extractor *x = NULL;
	struct proof_tally tally = { 0, 0 };
	const char *data;
	enum status st;

	data = cli_data(cli, &fault);
	st = data == NULL ? ST_NOINPUT
			  : extract_new(cli->arena, data, &x, &fault);
	if (st == ST_OK)
		st = extract_check(x, &fault);
	if (st == ST_OK)
		st = proof_run(x, say, cli, &tally);
	if (st == ST_OK)
		shadows_say(cli, extract_set(x));
	if (st == ST_OK)
		(void)cli_printf(cli,
		    "%zu patterns, %zu surfaces, %zu proofs, %zu failed\n",
		    extract_set(x)->patterns_n,
		    lexicon_surfaces(extract_set(x)->grammar.lexicon),
		    tally.run, tally.failed);
	extract_free(x);
	if (st != ST_OK)
		return cli_fail(cli, "patterns", st, &fault);
	return tally.failed > 0 ? status_exit(ST_SYNTAX) : 0;
}

static int
run(struct cli *cli, const struct given *given)
{
	const char *word = given->n_args > 0 ? given->args[0] : "";

	if (strcmp(word, "check") == 0 && given->n_args == 1)
		return check(cli);
	if (strcmp(word, "stats") == 0 && given->n_args == 1)
		return patterns_stats(cli);
	if (strcmp(word, "diff") == 0 && given->n_args == 2)
		return patterns_diff(cli, given->args[1]);
	return cli_usage(cli, "patterns knows check, stats and diff FILE");
}

const struct verb verb_patterns = {
	.name = "patterns",
	.brief = "check the pattern files, and see what they and a change give",
	.usage = "check\nstats\ndiff FILE",
	.examples = "pactwatch patterns check\n"
		    "pactwatch patterns stats\n"
		    "pactwatch patterns diff agreement.pat\n",
	.about =
	    "check reads all files and runs the proofs they carry.  A fault "
	    "is told as\nfile:line:col: what; exit status 65 where a file or "
	    "a proof is at fault.\n"
	    "stats counts what each pattern gives on the stored documents, "
	    "the busiest first.\n"
	    "diff reads the stored documents with FILE in place of the file "
	    "of its name (or\nbeside the others), and tells each event "
	    "gained (+) and lost (-).\n",
	.subs = "check|stats|diff",
	.run = run,
};
