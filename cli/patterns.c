/*
 * pactwatch patterns: lint and proof of the pattern files.  Changes nothing.
 */
#include <string.h>

#include "cli/cli.h"
#include "extract/proof.h"

static void
say(void *ctx, const char *file, unsigned line, struct str what)
{
	struct cli *cli = ctx;

	(void)cli_printf(cli, "%s:%u:1: %.*s\n", file, line, STR_ARG(what));
}

static int
run(struct cli *cli, const struct given *given)
{
	struct fault fault = { .what = "" };
	struct extractor *x = NULL;
	struct proof_tally tally = { 0, 0 };
	const char *data;
	enum status st;

	if (given->n_args != 1 || strcmp(given->args[0], "check") != 0)
		return cli_usage(cli, "patterns knows one word: check");
	data = cli_data(cli, &fault);
	st = data == NULL ? ST_NOINPUT
			  : extract_new(cli->arena, data, &x, &fault);
	if (st == ST_OK)
		st = extract_check(x, &fault);
	if (st == ST_OK)
		st = proof_run(x, say, cli, &tally);
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

const struct verb verb_patterns = {
	.name = "patterns",
	.brief = "check the pattern files and run the proofs they carry",
	.usage = "check",
	.examples = "pactwatch patterns check\n",
	.about =
	    "A fault is told as file:line:col: what.  Exit status 65 where "
	    "a file or a proof is at fault.\n",
	.subs = "check",
	.run = run,
};
