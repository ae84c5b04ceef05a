/*
 * What every verb gets: the handle of this call, and the few words that all
 * of them say in the same way.  One file a verb exports one "struct verb".
 *
 * To add a verb NAME: cli/NAME.c with "const struct verb verb_NAME = {...};"
 * and a line X(NAME) in verbs.def.  Its help, its place in the manual and the
 * completion of the shells come from its table.
 */
#ifndef CLI_CLI_H
#define CLI_CLI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/log.h"
#include "base/status.h"
#include "base/str.h"

#include "cli/opts.h"
#include "report/rows.h"
#include "report/sink.h"

struct config; /* cron/config.h */

struct cli {
	struct log log;          /* to standard error */
	struct arena *arena;     /* of the whole call: settings and names */
	const char *config_file; /* --config, or NULL: see cli_config() */
	const char *db;          /* --db, or NULL: see cli_db() */
	const char *data;        /* --data, or NULL: see cli_data() */
	struct config *config;   /* once read, see cli_config() */
	size_t columns;          /* of standard output, 0 without bound */
	bool out_is_tty;
	bool err_is_tty;
	bool colour; /* standard output takes it */
	bool closed; /* nobody reads standard output any more */
	bool failed; /* standard output refused a write */
	int64_t now; /* the clock, read once at the start (seconds, UTC) */
};

struct verb {
	const char *name;
	const char *brief;    /* one line, no full stop */
	const char *usage;    /* what follows the name, one form a line */
	const char *examples; /* "pactwatch ...\n" lines; they lead --help */
	const char *about;    /* further lines for --help, or NULL */
	const char *subs;     /* "list|add|remove", or NULL: for completion */
	bool alone;           /* takes no operand: main() sees to it */
	const struct opt *options;
	size_t n_options;
	/* Returns the exit code.  "given" holds options and operands. */
	int (*run)(struct cli *, const struct given *given);
};

#define VERB_OPTIONS(table) \
	.options = (table), .n_options = sizeof(table) / sizeof((table)[0])

/* The list of verbs, in the order of the manual. */
extern const struct verb *const verbs[];
extern const size_t n_verbs;
const struct verb *verb_find(const char *name);
/* The verb whose name is nearest to "name", or NULL where none is near. */
const struct verb *verb_nearest(const char *name);

/* Writes the help of a verb (NULL: of the program). */
void cli_help(struct cli *, const struct verb *);

/* Writes to standard output.  False once nobody reads it or it refused: a
 * verb that streams stops then; main() gives the exit code. */
bool cli_write(struct cli *, struct str);
bool cli_printf(struct cli *, const char *fmt, ...) PRINTF(2, 3);
/* The same, with hostile bytes made inert: for text of strangers. */
bool cli_write_inert(struct cli *, struct str);
struct sink cli_sink(struct cli *); /* standard output as a sink */

/* Says that there is no such command, and which is near; the exit code. */
int cli_no_verb(struct cli *, const char *name);

/* Says what is wrong on standard error and returns the exit code. */
int cli_fail(
    struct cli *, const char *source, enum status, const struct fault *);
int cli_usage(struct cli *, const char *fmt, ...) PRINTF(2, 3);

/*
 * The folder that holds patterns/ and feeds/: --data, PACTWATCH_DATA,
 * ../share/pactwatch beside the program, the source tree above the program,
 * the place of installation.  NULL, and "fault" says where it looked.
 */
const char *cli_data(struct cli *, struct fault *);

/* The settings: --config, PACTWATCH_CONFIG or the XDG place; the defaults
 * where the XDG file is absent.  Read once. */
enum status cli_config(
    struct cli *, const struct config **, struct fault *) MUST_USE;

/* The store's URI: --db, PACTWATCH_DB, "db" of the settings, the XDG place.
 * NULL where the settings are at fault. */
const char *cli_db(struct cli *, struct fault *);
/* The same for a person's eyes: without a password. */
const char *cli_db_shown(struct cli *);

/* Options that many verbs share, for their tables. */
#define OPT_FORMAT                                                    \
	{ "format", 'f', "FORMAT", "how to print",                    \
		"table|card|csv|tsv|json|ndjson" },                   \
	    { "json", 0, NULL, "short for --format json", NULL },     \
	    { "csv", 0, NULL, "short for --format csv", NULL },       \
	{                                                             \
		"raw", 0, NULL, "CSV without the formula guard", NULL \
	}

/* Reads them: false after it has said what is wrong (exit 64).  "fallback" is
 * for a terminal and for pipes alike. */
bool cli_rows_how(struct cli *, const struct given *, enum rows_format fallback,
    struct rows_how *out);

#endif
