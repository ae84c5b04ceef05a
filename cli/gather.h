/* A view of the store as a grid, for reports that need it whole. */
#ifndef CLI_GATHER_H
#define CLI_GATHER_H

#include <sys/stat.h>

#include "cli/cli.h"
#include "report/grid.h"
#include "store/store.h"

/* Lives in the arena. */
enum status gather(struct store *, struct arena *, enum store_view,
    const struct store_filter *, struct grid *out, struct fault *) MUST_USE;

/* One cell of the store as one of the report. */
struct cell gather_cell(const struct store_cell *);

/* What makes a text from the store: appends it to "b". */
typedef enum status gather_make(struct cli *, struct store *, struct arena *,
    struct buf *b, struct fault *);

/* Makes it and writes it to the file that --output names, by rename and with
 * that mode, or to standard output; says what is wrong and returns the exit
 * code. */
int gather_text(struct cli *, const struct given *, mode_t, gather_make *);

#endif
