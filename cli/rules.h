/* The rule tables column by column: what rules.c hands on. */
#ifndef CLI_RULES_H
#define CLI_RULES_H

#include "cli/list.h"

/* Each line of a table with the table's own columns, or all tables as one
 * JSON object; returns the exit code. */
int rules_export(struct cli *, const struct given *, struct store *,
    const char *table, const struct store_filter *);

/* What pending proposals would change, a column a row. */
int rules_pending(
    struct cli *, const struct given *, struct store *, const char *table);

/* What changed in the lines between the end of the day "since" and that of
 * "until" (empty: now). */
int rules_between(struct cli *, const struct given *, struct store *,
    const char *table, struct str since, struct str until);

#endif
