/*
 * Help from the tables: examples first, then the forms, then the options.
 * The manual (manual.c) and the completion of three shells (complete.c) come
 * from the same tables, so that none of them can tell another story.
 */
#include <string.h>

#include "cli/cli.h"
#include "cli/complete.h"
#include "cli/global.h"
#include "cli/manual.h"
#include "report/prose.h"

const struct opt global_opts[] = {
	{ "db", 0, "URI", "the store: a path, sqlite:PATH or postgresql://...",
	    NULL },
	{ "config", 'c', "FILE", "settings in place of the usual file", NULL },
	{ "data", 0, "DIR", "the folder that holds patterns/ and feeds/",
	    NULL },
	{ "color", 0, "WHEN", "colour: when standard output is a terminal",
	    "auto|always|never" },
	{ "progress", 0, "WHEN", "progress: when standard error is a terminal",
	    "auto|always|never" },
	{ "verbose", 'v', NULL, "say more; twice for all", NULL },
	{ "quiet", 'q', NULL, "say errors only", NULL },
	{ "help", 'h', NULL, "this help", NULL },
	{ "version", 'V', NULL, "versions of the program and its libraries",
	    NULL },
};
const size_t n_global_opts = sizeof(global_opts) / sizeof(global_opts[0]);

#define HELP_COLUMN 26 /* where the words about an option begin */
#define HELP_WIDTH  79

static void
put_option(struct cli *cli, const struct opt *o)
{
	const struct prose_how how = {
		.width = HELP_WIDTH, .indent = HELP_COLUMN + 2, .begun = true
	};
	struct buf b = buf_new(4096), out = buf_new(8192);
	char left[96];
	int n;

	n = snprintf(left, sizeof(left), "  %c%c%s --%s%s%s",
	    o->letter != 0 ? '-' : ' ', o->letter != 0 ? o->letter : ' ',
	    o->letter != 0 ? "," : " ", o->name, o->arg != NULL ? " " : "",
	    o->arg != NULL ? o->arg : "");
	if (n < HELP_COLUMN)
		(void)cli_printf(cli, "%-*s  ", HELP_COLUMN, left);
	else
		(void)cli_printf(cli, "%s\n%*s  ", left, HELP_COLUMN, "");
	buf_puts(&b, o->help);
	for (const char *c = o->words; c != NULL && *c != '\0'; c++) {
		buf_puts(&b, c == o->words ? " (" : "");
		if (*c == '|')
			buf_puts(&b, ", ");
		else
			buf_char(&b, *c);
	}
	buf_puts(&b, o->words != NULL ? ")" : "");
	prose_put(&out, buf_view(&b), NULL, 0, &how);
	(void)cli_write(cli, buf_view(&out));
	buf_free(&b);
	buf_free(&out);
}

static void
put_indented(struct cli *cli, const char *before, const char *text)
{
	struct str rest = str_of(text);

	while (rest.n > 0) {
		struct str line = str_cut(&rest, '\n');

		(void)cli_printf(cli, "  %s%.*s\n", before, STR_ARG(line));
	}
}

/* Broken anew: a line of the table ends where a sentence does. */
static void
put_about(struct cli *cli, const char *text)
{
	const struct prose_how how = { .width = HELP_WIDTH, .indent = 2 };
	struct buf b = buf_new(8192), out = buf_new(16384);

	for (const char *c = text; *c != '\0'; c++)
		buf_char(&b, *c == '\n' && c > text && c[-1] != '.' ? ' ' : *c);
	prose_put(&out, buf_view(&b), NULL, 0, &how);
	(void)cli_write(cli, buf_view(&out));
	buf_free(&b);
	buf_free(&out);
}

static void
help_program(struct cli *cli)
{
	(void)cli_printf(cli,
	    "pactwatch watches trade news and keeps what it learns: who agreed "
	    "what on\nwhich minerals, since when, and the sentence that "
	    "proves it.\n\nExamples:\n"
	    "  pactwatch init\n"
	    "  pactwatch run\n"
	    "  pactwatch agreements --party JP --mineral lithium\n"
	    "  pactwatch show ID\n\n"
	    "Usage: pactwatch [OPTION...] COMMAND [OPTION...] [ARGUMENT...]\n\n"
	    "Commands:\n");
	for (size_t i = 0; i < n_verbs; i++)
		(void)cli_printf(
		    cli, "  %-14s %s\n", verbs[i]->name, verbs[i]->brief);
	(void)cli_printf(cli, "\nOptions of every command:\n");
	for (size_t i = 0; i < n_global_opts; i++)
		put_option(cli, &global_opts[i]);
	(void)cli_printf(cli,
	    "\n\"pactwatch COMMAND --help\" tells more; so does pactwatch(1)."
	    "\n");
}

void
cli_help(struct cli *cli, const struct verb *v)
{
	if (v == NULL) {
		help_program(cli);
		return;
	}
	(void)cli_printf(cli, "pactwatch %s - %s\n\n", v->name, v->brief);
	if (v->examples != NULL) {
		(void)cli_printf(cli, "Examples:\n");
		put_indented(cli, "", v->examples);
		(void)cli_printf(cli, "\n");
	}
	(void)cli_printf(cli, "Usage:\n");
	if (v->usage == NULL || *v->usage == '\0') {
		(void)cli_printf(cli, "  pactwatch %s\n", v->name);
	} else {
		struct str rest = str_of(v->usage);

		while (rest.n > 0) {
			struct str line = str_cut(&rest, '\n');

			(void)cli_printf(cli, "  pactwatch %s%s%.*s\n", v->name,
			    line.n > 0 ? " " : "", STR_ARG(line));
		}
	}
	if (v->about != NULL) {
		(void)cli_printf(cli, "\n");
		put_about(cli, v->about);
	}
	if (v->n_options > 0) {
		(void)cli_printf(cli, "\nOptions:\n");
		for (size_t i = 0; i < v->n_options; i++)
			put_option(cli, &v->options[i]);
	}
	(void)cli_printf(cli,
	    "\n\"pactwatch --help\" lists the options of every command.\n");
}

static int
run_help(struct cli *cli, const struct given *g)
{
	const char *shell = opts_value(g, "completion");
	const struct verb *v = NULL;

	if (shell != NULL) {
		complete_put(cli, shell);
		return 0;
	}
	if (opts_has(g, "mdoc")) {
		manual_put(cli);
		return 0;
	}
	if (g->n_args > 0) {
		v = verb_find(g->args[0]);
		if (v == NULL)
			return cli_no_verb(cli, g->args[0]);
	}
	cli_help(cli, v);
	return 0;
}

static const struct opt options[] = {
	{ "completion", 0, "SHELL", "completion for a shell", "bash|zsh|fish" },
	{ "mdoc", 0, NULL, "the commands as a part of the manual page", NULL },
};

const struct verb verb_help = {
	.name = "help",
	.brief = "help on a command, completion for shells",
	.usage = "[COMMAND]\n--completion bash|zsh|fish\n--mdoc",
	.examples = "pactwatch help run\n"
		    "pactwatch help --completion bash > "
		    "/etc/bash_completion.d/pactwatch\n",
	VERB_OPTIONS(options),
	.run = run_help,
};
