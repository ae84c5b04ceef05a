/* What "pactwatch patterns" knows besides "check"; one function a word. */
#ifndef CLI_PATTERNS_H
#define CLI_PATTERNS_H

#include "cli/cli.h"

/* What a changed file of patterns gains and loses on the stored documents. */
int patterns_diff(struct cli *, const char *file);
/* How often each pattern fires on the stored documents, and which never do. */
int patterns_stats(struct cli *);

#endif
