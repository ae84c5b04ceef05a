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

/* Rows found by the text of one column; several may share it. */
struct grid_index {
	struct grid_key {
		struct str text;
		size_t row;
	} * keys; /* sorted by text, then by row; grid_index_free() */
	size_t n;
};

/* False where memory is at an end. */
bool grid_index_new(struct grid_index *, const struct grid *, const char *name);
void grid_index_free(struct grid_index *);
/* The first of its keys with this text, and how many there are. */
const struct grid_key *grid_find(
    const struct grid_index *, struct str text, size_t *n);

#endif
