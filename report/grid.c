/* Looking into a grid by row and name, and finding its rows by a text. */
#include "report/grid.h"

#include <stdlib.h>
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

static int
by_text(const void *a, const void *b)
{
	const struct grid_key *x = a, *y = b;
	int d = str_cmp(x->text, y->text);

	return d != 0 ? d : (x->row > y->row) - (x->row < y->row);
}

bool
grid_index_new(struct grid_index *x, const struct grid *g, const char *name)
{
	x->n = 0;
	x->keys = calloc(g->n + 1, sizeof(*x->keys));
	if (x->keys == NULL)
		return false;
	for (size_t r = 0; r < g->n; r++)
		x->keys[x->n++] = (struct grid_key){ grid_text(g, r, name), r };
	qsort(x->keys, x->n, sizeof(*x->keys), by_text);
	return true;
}

void
grid_index_free(struct grid_index *x)
{
	free(x->keys);
	x->keys = NULL;
	x->n = 0;
}

const struct grid_key *
grid_find(const struct grid_index *x, struct str text, size_t *n)
{
	size_t beg = 0, end = x->n, mid;

	while (beg < end) {
		mid = beg + (end - beg) / 2;
		if (str_cmp(x->keys[mid].text, text) < 0)
			beg = mid + 1;
		else
			end = mid;
	}
	for (end = beg; end < x->n && str_eq(x->keys[end].text, text);)
		end++;
	*n = end - beg;
	return x->keys + beg;
}
