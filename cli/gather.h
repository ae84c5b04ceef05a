/* A view of the store as a grid, for reports that need it whole. */
#ifndef CLI_GATHER_H
#define CLI_GATHER_H

#include "cli/cli.h"
#include "report/grid.h"
#include "store/store.h"

/* Lives in the arena. */
enum status gather(struct store *, struct arena *, enum store_view,
    const struct store_filter *, struct grid *out, struct fault *) MUST_USE;

/* One cell of the store as one of the report. */
struct cell gather_cell(const struct store_cell *);

#endif
