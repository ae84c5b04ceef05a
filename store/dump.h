/* All that is kept, for other programs: table by table, in an order that is
 * the same wherever the same pages were read. */
#ifndef STORE_DUMP_H
#define STORE_DUMP_H

#include "store/store.h"

/* Its name and columns; NULL past the last one. */
const char *store_dump_table(
    size_t i, const struct store_column **columns, size_t *n);

/* The rows of the i-th; as store_list(). */
enum status store_dump(struct store *, size_t i,
    bool (*row)(void *ctx, const struct store_cell *), void *ctx,
    struct fault *) MUST_USE;

#endif
