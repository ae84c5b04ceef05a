/* A pass from the command line; for the verbs run and alerts. */
#ifndef CLI_PASS_H
#define CLI_PASS_H

#include "cli/cli.h"

/* Runs one and returns the exit code; with "no_fetch" only the outbox. */
int cli_pass(struct cli *, const struct given *, bool no_fetch);

#endif
