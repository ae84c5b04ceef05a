/* A view of the store printed as rows: what all queries share. */
#ifndef CLI_LISTING_H
#define CLI_LISTING_H

#include "cli/cli.h"
#include "store/store.h"

/* Opens the store for reading, lists and prints; returns the exit code. */
int cli_list(struct cli *, const struct given *, enum store_view,
    const struct store_filter *);

/* The same in a form that is given. */
int cli_list_as(struct cli *, const struct rows_how *, enum store_view,
    const struct store_filter *);

#endif
