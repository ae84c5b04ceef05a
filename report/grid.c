/* Looking into a grid by row and name. */
#include "report/grid.h"

#include <string.h>

size_t
grid_column(const struct grid *g, const char *name)
{
	for (size_t i = 0; i < g->n_columns; i++)
		if (strcmp(g->names[i], name) == 0)
			return i;
	return GRID_ABSENT;
}

struct cell
grid_cell(const struct grid *g, size_t row, const char *name)
{
	size_t i = grid_column(g, name);

	return i == GRID_ABSENT || row >= g->n
		   ? cell_none()
		   : g->cells[row * g->n_columns + i];
}

struct str
grid_text(const struct grid *g, size_t row, const char *name)
{
	return grid_cell(g, row, name).text;
}
