/* A pass from the command line; for the verbs run and alerts. */
#ifndef CLI_PASS_H
#define CLI_PASS_H

#include "cli/cli.h"
#include "cron/pass.h"

/* Runs one and returns the exit code; of "only" that part. */
int cli_pass(struct cli *, const struct given *, enum pass_part only);

#endif
