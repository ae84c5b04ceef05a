/*
 * Completion of three shells, one function a shell.  What they complete is
 * what the tables hold: verbs, their sub-commands, options and their words.
 */
#include "cli/complete.h"

#include <stdio.h>
#include <string.h>

#include "cli/global.h"

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

void
complete_put(struct cli *cli, const char *shell)
{
	static const struct {
		const char *shell;
		void (*write)(struct cli *);
	} shells[] = { { "bash", complete_bash }, { "zsh", complete_zsh },
		{ "fish", complete_fish } };

	for (size_t i = 0; i < sizeof(shells) / sizeof(shells[0]); i++)
		if (strcmp(shells[i].shell, shell) == 0)
			shells[i].write(cli);
}
