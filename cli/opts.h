/*
 * One table of options a verb: it parses the command line and writes the
 * help, the manual's synopsis and the completion of three shells.
 */
#ifndef CLI_OPTS_H
#define CLI_OPTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

struct opt {
	const char *name;  /* long, without dashes */
	char letter;       /* short, or 0 */
	const char *arg;   /* the word for its argument, NULL: takes none;
	                      DAY and DATE are checked to be one */
	const char *help;  /* one line, no full stop */
	const char *words; /* "a|b|c" where only these are allowed, or NULL */
};

#define OPTS_MAX  ((size_t)48)  /* options of one verb with the global ones */
#define GIVEN_MAX ((size_t)256) /* options given in one call */

struct given_opt {
	const struct opt *opt;
	const char *value; /* "" for an option without argument */
};

/* What one call gave, as views of argv. */
struct given {
	struct given_opt opts[GIVEN_MAX];
	size_t n_opts;
	char **args; /* operands, NULL at the end */
	size_t n_args;
};

/*
 * Parses argv[1..] by the tables "own" and "global" (either may be empty),
 * GNU getopt_long rules: permuted, abbreviations that are unique, "--" ends.
 * With "stop" parsing ends at the first operand.  ST_USAGE with a text that
 * names the option and the nearest one.  Operands are argv's own.
 */
enum status opts_parse(const struct opt *own, size_t n_own,
    const struct opt *global, size_t n_global, int argc, char **argv, bool stop,
    struct given *out, struct fault *) MUST_USE;

/* The last value given for "name"; NULL where it was not given. */
const char *opts_value(const struct given *, const char *name);
bool opts_has(const struct given *, const char *name);
/* The i-th value of an option that may be repeated, NULL past the last. */
const char *opts_nth(const struct given *, const char *name, size_t i);
/* A whole number; "fallback" where absent.  ST_USAGE with the range. */
enum status opts_number(const struct given *, const char *name, uint64_t max,
    uint64_t fallback, uint64_t *out, struct fault *) MUST_USE;

#endif
