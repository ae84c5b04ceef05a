/* Completion for a shell, from the tables of verbs and options. */
#ifndef CLI_COMPLETE_H
#define CLI_COMPLETE_H

#include "cli/cli.h"

/* Writes it for "bash", "zsh" or "fish"; nothing for another word. */
void complete_put(struct cli *, const char *shell);

#endif
