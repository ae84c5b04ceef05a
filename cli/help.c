/*
 * Help from the tables: examples first, then the forms, then the options.
 * Also the synopsis of a manual page and the completion of three shells, so
 * that none of them can tell another story.
 */
#include <string.h>

#include "cli/cli.h"
#include "cli/global.h"

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

static void
put_option(struct cli *cli, const struct opt *o)
{
	char left[96];
	int n;

	n = snprintf(left, sizeof(left), "  %c%c%s --%s%s%s",
	    o->letter != 0 ? '-' : ' ', o->letter != 0 ? o->letter : ' ',
	    o->letter != 0 ? "," : " ", o->name, o->arg != NULL ? " " : "",
	    o->arg != NULL ? o->arg : "");
	if (n < HELP_COLUMN)
		(void)cli_printf(cli, "%-*s  %s", HELP_COLUMN, left, o->help);
	else
		(void)cli_printf(
		    cli, "%s\n%*s  %s", left, HELP_COLUMN, "", o->help);
	if (o->words != NULL)
		(void)cli_printf(cli, " (%s)", o->words);
	(void)cli_printf(cli, "\n");
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

			(void)cli_printf(cli, "  pactwatch %s %.*s\n", v->name,
			    STR_ARG(line));
		}
	}
	if (v->about != NULL) {
		(void)cli_printf(cli, "\n");
		put_indented(cli, "", v->about);
	}
	if (v->n_options > 0) {
		(void)cli_printf(cli, "\nOptions:\n");
		for (size_t i = 0; i < v->n_options; i++)
			put_option(cli, &v->options[i]);
	}
	(void)cli_printf(cli,
	    "\n\"pactwatch --help\" lists the options of every command.\n");
}

/* ---- completion ------------------------------------------------------------- */

static void
spaced(struct cli *cli, const char *bars)
{
	struct str rest = str_of(bars);

	while (rest.n > 0) {
		struct str one = str_cut(&rest, '|');

		(void)cli_printf(cli, " %.*s", STR_ARG(one));
	}
}

static void
names_of(struct cli *cli, const struct opt *o, size_t n)
{
	for (size_t i = 0; i < n; i++)
		(void)cli_printf(cli, " --%s", o[i].name);
}

static void
words_of(struct cli *cli, const struct opt *o, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (o[i].words == NULL)
			continue;
		(void)cli_printf(cli, "\t\t--%s) words=\"", o[i].name);
		spaced(cli, o[i].words);
		(void)cli_printf(cli, "\" ;;\n");
	}
}

static void
complete_bash(struct cli *cli)
{
	(void)cli_printf(cli,
	    "# bash completion for pactwatch, made by "
	    "\"pactwatch help --completion bash\"\n"
	    "_pactwatch()\n{\n"
	    "\tlocal cur=${COMP_WORDS[COMP_CWORD]}\n"
	    "\tlocal prev=${COMP_WORDS[COMP_CWORD-1]}\n"
	    "\tlocal words= verb= w\n"
	    "\tfor w in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
	    "\t\tcase $w in -*) ;; *) verb=$w; break ;; esac\n\tdone\n"
	    "\tcase $verb in\n\t'') words=\"");
	for (size_t i = 0; i < n_verbs; i++)
		(void)cli_printf(cli, " %s", verbs[i]->name);
	names_of(cli, global_opts, n_global_opts);
	(void)cli_printf(cli, "\" ;;\n");
	for (size_t i = 0; i < n_verbs; i++) {
		(void)cli_printf(cli, "\t%s) words=\"", verbs[i]->name);
		if (verbs[i]->subs != NULL)
			spaced(cli, verbs[i]->subs);
		names_of(cli, verbs[i]->options, verbs[i]->n_options);
		names_of(cli, global_opts, n_global_opts);
		(void)cli_printf(cli, "\"\n\t\tcase $prev in\n");
		words_of(cli, verbs[i]->options, verbs[i]->n_options);
		words_of(cli, global_opts, n_global_opts);
		(void)cli_printf(cli, "\t\tesac ;;\n");
	}
	(void)cli_printf(cli,
	    "\tesac\n"
	    "\tCOMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n"
	    "}\n"
	    "complete -o default -F _pactwatch pactwatch\n");
}

static void
zsh_quoted(struct cli *cli, const char *text)
{
	for (; *text != '\0'; text++) {
		if (*text == '\'')
			(void)cli_printf(cli, "'\\''");
		else if (strchr("[]:\\", *text) != NULL)
			(void)cli_printf(cli, "\\%c", *text);
		else
			(void)cli_printf(cli, "%c", *text);
	}
}

static void
zsh_options(struct cli *cli, const struct opt *o, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		(void)cli_printf(cli, " \\\n\t\t'--%s[", o[i].name);
		zsh_quoted(cli, o[i].help);
		(void)cli_printf(cli, "]");
		if (o[i].words != NULL) {
			(void)cli_printf(cli, ":%s:(", o[i].arg);
			spaced(cli, o[i].words);
			(void)cli_printf(cli, ")");
		} else if (o[i].arg != NULL) {
			(void)cli_printf(cli, ":%s:_files", o[i].arg);
		}
		(void)cli_printf(cli, "'");
	}
}

static void
complete_zsh(struct cli *cli)
{
	(void)cli_printf(cli,
	    "#compdef pactwatch\n"
	    "# made by \"pactwatch help --completion zsh\"\n"
	    "_pactwatch() {\n\tlocal state line\n\t_arguments -C "
	    "'1:command:->command' '*::argument:->argument'");
	zsh_options(cli, global_opts, n_global_opts);
	(void)cli_printf(cli, "\n\tcase $state in\n\tcommand)\n"
			      "\t\tlocal -a list\n\t\tlist=(");
	for (size_t i = 0; i < n_verbs; i++) {
		(void)cli_printf(cli, "\n\t\t\t'%s:", verbs[i]->name);
		zsh_quoted(cli, verbs[i]->brief);
		(void)cli_printf(cli, "'");
	}
	(void)cli_printf(cli, "\n\t\t)\n\t\t_describe command list ;;\n"
			      "\targument)\n\t\tcase $words[1] in\n");
	for (size_t i = 0; i < n_verbs; i++) {
		(void)cli_printf(cli, "\t\t%s) _arguments", verbs[i]->name);
		if (verbs[i]->subs != NULL) {
			(void)cli_printf(cli, " '1:what:(");
			spaced(cli, verbs[i]->subs);
			(void)cli_printf(cli, ")'");
		}
		(void)cli_printf(cli, " '*:file:_files'");
		zsh_options(cli, verbs[i]->options, verbs[i]->n_options);
		(void)cli_printf(cli, " ;;\n");
	}
	(void)cli_printf(cli, "\t\tesac ;;\n\tesac\n}\n_pactwatch \"$@\"\n");
}

static void
fish_options(struct cli *cli, const char *when, const struct opt *o, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		(void)cli_printf(
		    cli, "complete -c pactwatch %s -l %s", when, o[i].name);
		if (o[i].letter != 0)
			(void)cli_printf(cli, " -s %c", o[i].letter);
		if (o[i].arg != NULL)
			(void)cli_printf(cli, " -r");
		if (o[i].words != NULL) {
			(void)cli_printf(cli, " -f -a '");
			spaced(cli, o[i].words);
			(void)cli_printf(cli, "'");
		}
		(void)cli_printf(cli, " -d \"%s\"\n", o[i].help);
	}
}

static void
complete_fish(struct cli *cli)
{
	char when[96];

	(void)cli_printf(
	    cli, "# made by \"pactwatch help --completion fish\"\n");
	for (size_t i = 0; i < n_verbs; i++)
		(void)cli_printf(cli,
		    "complete -c pactwatch -n __fish_use_subcommand -f -a %s "
		    "-d \"%s\"\n",
		    verbs[i]->name, verbs[i]->brief);
	fish_options(cli, "", global_opts, n_global_opts);
	for (size_t i = 0; i < n_verbs; i++) {
		(void)snprintf(when, sizeof(when),
		    "-n \"__fish_seen_subcommand_from %s\"", verbs[i]->name);
		if (verbs[i]->subs != NULL) {
			(void)cli_printf(
			    cli, "complete -c pactwatch %s -a '", when);
			spaced(cli, verbs[i]->subs);
			(void)cli_printf(cli, "'\n");
		}
		fish_options(cli, when, verbs[i]->options, verbs[i]->n_options);
	}
}

static int
run_help(struct cli *cli, const struct given *g)
{
	static const struct {
		const char *shell;
		void (*write)(struct cli *);
	} shells[] = { { "bash", complete_bash }, { "zsh", complete_zsh },
		{ "fish", complete_fish } };
	const char *shell = opts_value(g, "completion");
	const struct verb *v = NULL;

	if (shell != NULL) {
		for (size_t i = 0; i < sizeof(shells) / sizeof(shells[0]); i++)
			if (strcmp(shells[i].shell, shell) == 0)
				shells[i].write(cli);
		return 0;
	}
	if (g->n_args > 0) {
		v = verb_find(g->args[0]);
		if (v == NULL)
			return cli_usage(cli,
			    "help: there is no command \"%s\"", g->args[0]);
	}
	cli_help(cli, v);
	return 0;
}

static const struct opt options[] = {
	{ "completion", 0, "SHELL", "completion for a shell", "bash|zsh|fish" },
};

const struct verb verb_help = {
	.name = "help",
	.brief = "help on a command, completion for shells",
	.usage = "[COMMAND]\n--completion bash|zsh|fish",
	.examples = "pactwatch help run\n"
		    "pactwatch help --completion bash > "
		    "/etc/bash_completion.d/pactwatch\n",
	VERB_OPTIONS(options),
	.run = run_help,
};
