/*
 * The front door: options that all verbs share, the verb by its name, and the
 * end of the call, where standard output is checked once for all.  Never
 * knows what a verb does.
 */
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/stat.h>

#include <errno.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "cli/cli.h"
#include "cli/global.h"
#include "cli/library.h"
#include "cron/config.h"
#include "store/store.h"

#define CALL_BYTES ((size_t)64 << 20) /* settings, names, feeds of one call */

static bool
wanted(const char *when, bool on_terminal)
{
	if (when != NULL && strcmp(when, "always") == 0)
		return true;
	if (when != NULL && strcmp(when, "never") == 0)
		return false;
	return on_terminal;
}

static size_t
terminal_columns(bool is_tty)
{
	const char *env = getenv("COLUMNS");
	struct winsize w;
	uint64_t n;

	if (env != NULL && str_number(str_of(env), 10000, &n) && n > 0)
		return (size_t)n;
	if (!is_tty)
		return 0;
	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &w) == 0 && w.ws_col > 0)
		return w.ws_col;
	return 80;
}

static void
look_at_streams(struct cli *cli, const struct given *g)
{
	const char *term = getenv("TERM"), *no = getenv("NO_COLOR");
	bool dumb = term != NULL && strcmp(term, "dumb") == 0;
	bool plain = dumb || (no != NULL && *no != '\0');

	cli->out_is_tty = isatty(STDOUT_FILENO) == 1;
	cli->err_is_tty = isatty(STDERR_FILENO) == 1;
	cli->colour = wanted(opts_value(g, "color"), cli->out_is_tty && !plain);
	cli->log.progress =
	    wanted(opts_value(g, "progress"), cli->err_is_tty && !dumb) &&
	    cli->log.level >= LOG_WARN;
	cli->columns = terminal_columns(cli->out_is_tty);
}

/* What stands among the arguments, every user of the machine can read. */
static bool
password_in_argv(struct cli *cli, const struct given *g)
{
	const char *db = opts_has(g, "db") ? opts_value(g, "db") : NULL;

	if (db == NULL || !store_uri_has_password(db))
		return false;
	(void)cli_usage(cli, "--db: a password among the arguments can be read "
			     "by everybody here; put it into ~/.pgpass, or "
			     "name a file: ...?passfile=FILE");
	return true;
}

static void
take_globals(struct cli *cli, const struct given *g)
{
	int level = (int)cli->log.level;

	for (size_t i = 0; i < g->n_opts; i++) {
		if (strcmp(g->opts[i].opt->name, "verbose") == 0)
			level++;
		if (strcmp(g->opts[i].opt->name, "quiet") == 0)
			level--;
	}
	if (level < LOG_ERROR)
		level = LOG_ERROR;
	if (level > LOG_DEBUG)
		level = LOG_DEBUG;
	cli->log.level = (enum log_level)level;
	if (opts_has(g, "config"))
		cli->config_file = opts_value(g, "config");
	if (opts_has(g, "db"))
		cli->db = opts_value(g, "db");
	if (opts_has(g, "data"))
		cli->data = opts_value(g, "data");
}

/* The last word on standard output: what was lost is an error, a reader that
 * had enough is not. */
static int
close_output(struct cli *cli, int code)
{
	if (!cli->closed && fflush(stdout) != 0) {
		if (errno == EPIPE)
			cli->closed = true;
		else
			cli->failed = true;
	}
	if (cli->failed) {
		log_say(&cli->log, LOG_ERROR,
		    "pactwatch: standard output: cannot be written; "
		    "what was printed is not whole");
		return status_exit(ST_IO);
	}
	return code;
}

static int
run_verb(struct cli *cli, struct given *first)
{
	const struct verb *v = verb_find(first->args[0]);
	struct fault f = { 0 };
	struct given g;
	enum status st;

	if (v == NULL)
		return cli_no_verb(cli, first->args[0]);
	st = opts_parse(v->options, v->n_options, global_opts, n_global_opts,
	    (int)first->n_args, first->args, false, &g, &f);
	if (st != ST_OK)
		return cli_usage(cli, "%s: %s", v->name, f.what);
	if (password_in_argv(cli, &g))
		return status_exit(ST_USAGE);
	take_globals(cli, &g);
	if (opts_has(&g, "color") || opts_has(&g, "progress"))
		look_at_streams(cli, &g);
	if (opts_has(&g, "help")) {
		cli_help(cli, v);
		return 0;
	}
	if (v->alone && g.n_args > 0)
		return cli_usage(cli, "%s takes no operand such as \"%.60s\"",
		    v->name, g.args[0]);
	return v->run(cli, &g);
}

static int
start(struct cli *cli, int argc, char **argv)
{
	struct fault f = { 0 };
	struct given g;
	enum status st;

	st = opts_parse(
	    NULL, 0, global_opts, n_global_opts, argc, argv, true, &g, &f);
	if (st != ST_OK)
		return cli_usage(cli, "%s", f.what);
	if (password_in_argv(cli, &g))
		return status_exit(ST_USAGE);
	take_globals(cli, &g);
	look_at_streams(cli, &g);
	if (opts_has(&g, "version"))
		return verb_find("version")->run(cli, &g);
	if (opts_has(&g, "help")) {
		cli_help(cli, NULL);
		return 0;
	}
	if (g.n_args == 0)
		return cli_usage(
		    cli, "a command is missing; \"pactwatch help\" lists them");
	st = library_check(&f);
	if (st != ST_OK)
		return cli_fail(cli, NULL, st, &f);
	return run_verb(cli, &g);
}

int
main(int argc, char **argv)
{
	struct cli cli = { 0 };
	int code;

	/* A secret of the settings must not end in a core dump, and nothing
	 * we make is for other users unless a verb says so. */
	(void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
	(void)umask(077);
	(void)signal(SIGPIPE, SIG_IGN);
	(void)setlocale(LC_CTYPE, "C.UTF-8");
	cli.log.to = stderr;
	cli.log.level = LOG_WARN;
	cli.log.journal = getenv("JOURNAL_STREAM") != NULL;
	cli.now = (int64_t)time(NULL);
	cli.arena = arena_new(CALL_BYTES);
	if (cli.arena == NULL)
		return status_exit(ST_NOMEM);
	code = close_output(&cli, start(&cli, argc, argv));
	arena_free(cli.arena);
	return code;
}
