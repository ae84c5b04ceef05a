/*
 * From the store's rows to a grid, and from grids to a text that goes to a file
 * or to standard output.
 */
#include "cli/gather.h"

#include <string.h>

#include "base/file.h"

#define TEXT_MAX   ((size_t)256 << 20) /* bytes of a page, feed or calendar */
#define ROWS_BYTES ((size_t)1 << 30)   /* of the rows behind it */

struct growing {
	struct arena *arena;
	struct grid *grid;
	size_t room;
	bool full;
};

struct cell
gather_cell(const struct store_cell *c)
{
	switch (c->kind) {
	case SK_NONE:
		return cell_none();
	case SK_TEXT:
		return cell_text(c->text);
	case SK_INT:
		return cell_int(c->integer);
	case SK_NUMBER:
		return cell_number(c->number);
	case SK_BOOL:
		return cell_bool(c->integer != 0);
	case SK_LIST:
		return cell_list(c->text);
	case SK_JSON:
		return cell_json(c->text);
	case SK_INSTANT:
		return cell_instant(c->integer);
	}
	return cell_none();
}

static bool
take(void *ctx, const struct store_cell *cells)
{
	struct growing *w = ctx;
	struct grid *g = w->grid;
	struct cell *more;

	if (g->n == w->room) {
		size_t room = w->room > 0 ? 2 * w->room : 64;

		more =
		    arena_take(w->arena, room * g->n_columns * sizeof(*more));
		if (more == NULL) {
			w->full = true;
			return false;
		}
		if (g->n > 0)
			memcpy(more, g->cells,
			    g->n * g->n_columns * sizeof(*more));
		g->cells = more;
		w->room = room;
	}
	for (size_t i = 0; i < g->n_columns; i++) {
		struct cell *c = &g->cells[g->n * g->n_columns + i];

		*c = gather_cell(&cells[i]);
		if (c->text.n == 0)
			continue;
		c->text = str_keep(w->arena, c->text);
		if (c->text.n == 0) {
			w->full = true;
			return false;
		}
	}
	g->n++;
	return true;
}

enum status
gather(struct store *store, struct arena *a, enum store_view view,
    const struct store_filter *filter, struct grid *out, struct fault *f)
{
	const struct store_column *cols;
	struct growing w = { .arena = a, .grid = out };
	const char **names;
	enum status st;

	memset(out, 0, sizeof(*out));
	cols = store_columns(view, &out->n_columns);
	names = arena_take(a, (out->n_columns + 1) * sizeof(*names));
	if (names == NULL)
		return ST_NOMEM;
	for (size_t i = 0; i < out->n_columns; i++)
		names[i] = cols[i].name;
	out->names = names;
	st = store_list(store, view, filter, take, &w, f);
	if (st == ST_OK && w.full) {
		fault_set(f, "the store holds more than this report can; "
			     "narrow it");
		st = ST_LIMIT;
	}
	return st;
}

int
gather_text(
    struct cli *cli, const struct given *g, mode_t mode, gather_make *make)
{
	struct arena *arena = arena_new(ROWS_BYTES);
	struct buf b = buf_new(TEXT_MAX);
	const char *file = opts_value(g, "output"), *db;
	struct store *store = NULL;
	struct fault f = { 0 };
	enum status st = arena != NULL ? ST_OK : ST_NOMEM;

	db = cli_db(cli, &f);
	if (db == NULL)
		st = ST_CONFIG;
	if (st == ST_OK)
		st = store_open(db, STORE_READ, &store, &f);
	if (st == ST_OK)
		st = make(cli, store, arena, &b, &f);
	if (st == ST_OK)
		st = buf_status(&b);
	if (st == ST_OK && file != NULL)
		st = file_write(file, buf_view(&b), mode, &f);
	else if (st == ST_OK)
		(void)cli_write(cli, buf_view(&b));
	store_close(store);
	buf_free(&b);
	arena_free(arena);
	return st == ST_OK ? 0 : cli_fail(cli, NULL, st, &f);
}
