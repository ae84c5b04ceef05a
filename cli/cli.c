/*
 * The words that all verbs say in the same way: writing to standard output,
 * failing, finding the data, the settings and the store.
 */
#include "cli/cli.h"

#include <sys/stat.h>

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/utf8.h"

#include "cron/config.h"
#include "store/store.h"

#define TEXT_MAX   ((size_t)64 << 20) /* bytes of one write */
#define PATH_BYTES ((size_t)4096)

#define X(name) extern const struct verb verb_##name;
#include "cli/verbs.def"
#undef X

const struct verb *const verbs[] = {
#define X(name) &verb_##name,
#include "cli/verbs.def"
#undef X
};
const size_t n_verbs = sizeof(verbs) / sizeof(verbs[0]);

const struct verb *
verb_find(const char *name)
{
	for (size_t i = 0; i < n_verbs; i++)
		if (strcmp(verbs[i]->name, name) == 0)
			return verbs[i];
	return NULL;
}

const struct verb *
verb_nearest(const char *name)
{
	struct nearest near = nearest_to(str_of(name), 2);
	const struct verb *best = NULL;

	for (size_t i = 0; i < n_verbs; i++)
		if (nearest_try(&near, str_of(verbs[i]->name)))
			best = verbs[i];
	return best;
}

bool
cli_write(struct cli *cli, struct str s)
{
	if (cli->closed || cli->failed)
		return false;
	if (s.n == 0 || fwrite(s.p, 1, s.n, stdout) == s.n)
		return true;
	if (errno == EPIPE)
		cli->closed = true;
	else
		cli->failed = true;
	return false;
}

bool
cli_write_inert(struct cli *cli, struct str s)
{
	struct buf b = buf_new(TEXT_MAX);
	bool ok;

	utf8_inert(&b, s);
	ok = cli_write(cli, buf_view(&b));
	buf_free(&b);
	return ok;
}

bool
cli_printf(struct cli *cli, const char *fmt, ...)
{
	char small[1024];
	va_list ap;
	char *big;
	int n;
	bool ok;

	va_start(ap, fmt);
	n = vsnprintf(small, sizeof(small), fmt, ap);
	va_end(ap);
	if (n < 0)
		return false;
	if ((size_t)n < sizeof(small))
		return cli_write(cli, (struct str){ small, (size_t)n });
	big = malloc((size_t)n + 1);
	if (big == NULL) {
		cli->failed = true;
		return false;
	}
	va_start(ap, fmt);
	(void)vsnprintf(big, (size_t)n + 1, fmt, ap);
	va_end(ap);
	ok = cli_write(cli, (struct str){ big, (size_t)n });
	free(big);
	return ok;
}

static bool
put_out(void *to, struct str piece)
{
	return cli_write(to, piece);
}

struct sink
cli_sink(struct cli *cli)
{
	struct sink s = { put_out, cli };

	return s;
}

int
cli_fail(
    struct cli *cli, const char *source, enum status st, const struct fault *f)
{
	log_fault(&cli->log, str_of(source), st, f);
	return status_exit(st);
}

int
cli_usage(struct cli *cli, const char *fmt, ...)
{
	char text[512];
	va_list ap;

	va_start(ap, fmt);
	(void)vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	log_say(&cli->log, LOG_ERROR, "pactwatch: %s", text);
	return status_exit(ST_USAGE);
}

/* ---- where things are ------------------------------------------------------ */

static bool
holds_data(const char *dir)
{
	char path[PATH_BYTES];
	struct stat sb;

	return snprintf(path, sizeof(path), "%s/patterns/gazetteer", dir) <
		   (int)sizeof(path) &&
	       stat(path, &sb) == 0 && S_ISDIR(sb.st_mode);
}

static const char *
keep(struct cli *cli, const char *path)
{
	return str_keep(cli->arena, str_of(path)).p;
}

const char *
cli_data(struct cli *cli, struct fault *f)
{
	static const char *const beside[] = { "../share/pactwatch", "../..",
		".." };
	char exe[PATH_BYTES], path[PATH_BYTES * 2];
	const char *env = getenv("PACTWATCH_DATA");
	ssize_t n;
	char *slash;

	if (cli->data == NULL && env != NULL && *env != '\0')
		cli->data = env;
	if (cli->data != NULL) {
		if (holds_data(cli->data))
			return cli->data;
		fault_set(f,
		    "%s: has no patterns/gazetteer; "
		    "see --data and PACTWATCH_DATA",
		    cli->data);
		return NULL;
	}
	n = readlink("/proc/self/exe", exe, sizeof(exe) - 1);
	exe[n > 0 ? n : 0] = '\0';
	slash = strrchr(exe, '/');
	if (slash != NULL) {
		*slash = '\0';
		for (size_t i = 0; i < sizeof(beside) / sizeof(beside[0]);
		     i++) {
			(void)snprintf(
			    path, sizeof(path), "%s/%s", exe, beside[i]);
			if (holds_data(path))
				return cli->data = keep(cli, path);
		}
	}
	if (holds_data(PACTWATCH_DATADIR))
		return cli->data = PACTWATCH_DATADIR;
	fault_set(f,
	    "the patterns were found neither beside the program nor in %s; "
	    "say where they are with --data or PACTWATCH_DATA",
	    PACTWATCH_DATADIR);
	return NULL;
}

enum status
cli_config(struct cli *cli, const struct config **out, struct fault *f)
{
	const char *env = getenv("PACTWATCH_CONFIG");
	enum status st;

	if (cli->config == NULL) {
		if (cli->config_file == NULL && env != NULL && *env != '\0')
			cli->config_file = env;
		st = config_load(cli->arena, cli->config_file, &cli->config, f);
		if (st != ST_OK)
			return st;
	}
	*out = cli->config;
	return ST_OK;
}

const char *
cli_db_shown(struct cli *cli)
{
	const char *db = cli_db(cli, NULL);

	return db != NULL && store_uri_has_password(db)
		   ? "postgresql://... (with a password)"
		   : db;
}

const char *
cli_db(struct cli *cli, struct fault *f)
{
	const char *env = getenv("PACTWATCH_DB");
	const struct config *c;

	if (cli->db == NULL && env != NULL && *env != '\0')
		cli->db = env;
	if (cli->db == NULL) {
		if (cli_config(cli, &c, f) != ST_OK)
			return NULL;
		cli->db = c->db;
	}
	return cli->db;
}

bool
cli_rows_how(struct cli *cli, const struct given *g, enum rows_format fallback,
    struct rows_how *out)
{
	const char *word = opts_value(g, "format");

	*out = (struct rows_how){ .format = fallback,
		.width = cli->columns,
		.colour = cli->colour,
		.raw = opts_has(g, "raw") };
	if (opts_has(g, "json"))
		out->format = ROWS_JSON;
	if (opts_has(g, "csv"))
		out->format = ROWS_CSV;
	if (word != NULL && !rows_format_of(str_of(word), &out->format)) {
		(void)cli_usage(cli,
		    "--format %.60s is none of table, card, csv, "
		    "tsv, json, ndjson",
		    word);
		return false;
	}
	return true;
}

int
cli_no_verb(struct cli *cli, const char *name)
{
	const struct verb *near = verb_nearest(name);

	if (near != NULL)
		return cli_usage(cli,
		    "unknown command \"%s\"; did you mean "
		    "\"%s\"?",
		    name, near->name);
	return cli_usage(
	    cli, "unknown command \"%s\"; \"pactwatch help\" lists them", name);
}
