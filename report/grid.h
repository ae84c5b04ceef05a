/*
 * Rows gathered in memory, for reports that need them all at once.
 */
#ifndef REPORT_GRID_H
#define REPORT_GRID_H

#include "report/rows.h"

#define GRID_ABSENT SIZE_MAX

struct grid {
	const char *const *names; /* of the columns */
	size_t n_columns;
	struct cell *cells; /* row after row */
	size_t n;           /* rows */
};

/* The column's index, GRID_ABSENT where it is not there. */
size_t grid_column(const struct grid *, const char *name);
/* A cell by its column's name; none where it is absent. */
struct cell grid_cell(const struct grid *, size_t row, const char *name);
/* The text of a cell; empty where it has none. */
struct str grid_text(const struct grid *, size_t row, const char *name);

#endif
