/* From the cells of the store to the cells of the report, one to one. */
#include "cli/listing.h"

#include "cli/gather.h"

struct walk {
	struct rows *rows;
	size_t n;
};

static bool
put_row(void *ctx, const struct store_cell *cells)
{
	struct walk *w = ctx;
	struct cell row[ROWS_COLUMNS_MAX];

	for (size_t i = 0; i < w->n; i++)
		row[i] = gather_cell(&cells[i]);
	return rows_put(w->rows, row);
}

int
cli_list(struct cli *cli, const struct given *g, enum store_view view,
    const struct store_filter *filter)
{
	struct rows_how how;

	if (!cli_rows_how(cli, g, ROWS_TABLE, &how))
		return status_exit(ST_USAGE);
	return cli_list_as(cli, &how, view, filter);
}

int
cli_list_as(struct cli *cli, const struct rows_how *how, enum store_view view,
    const struct store_filter *filter)
{
	struct rows_column columns[ROWS_COLUMNS_MAX];
	const struct store_column *cols;
	struct store *store = NULL;
	struct walk w = { 0 };
	struct fault f = { 0 };
	const char *db;
	enum status st, end;

	db = cli_db(cli, &f);
	if (db == NULL)
		return cli_fail(cli, NULL, ST_CONFIG, &f);
	st = store_open(db, STORE_READ, &store, &f);
	if (st != ST_OK)
		return cli_fail(cli, NULL, st, &f);
	cols = store_columns(view, &w.n);
	if (w.n > ROWS_COLUMNS_MAX)
		w.n = ROWS_COLUMNS_MAX;
	for (size_t i = 0; i < w.n; i++)
		columns[i] = (struct rows_column){ cols[i].name,
			cols[i].kind == SK_INT || cols[i].kind == SK_NUMBER,
			cols[i].flex };
	w.rows = rows_new(how, columns, w.n, cli_sink(cli));
	st = w.rows != NULL ? store_list(store, view, filter, put_row, &w, &f)
			    : ST_NOMEM;
	end = rows_end(w.rows);
	store_close(store);
	if (st == ST_OK)
		st = end;
	return st == ST_OK ? 0 : cli_fail(cli, NULL, st, &f);
}
