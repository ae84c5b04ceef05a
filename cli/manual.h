/* The commands as a part of pactwatch(1), from the tables. */
#ifndef CLI_MANUAL_H
#define CLI_MANUAL_H

#include "cli/cli.h"

/* Writes mdoc: a list of the options of every command, and a subsection a
 * command with its forms, options and examples. */
void manual_put(struct cli *);

#endif
