/*
 * The printer of rows: holds the form that was asked for and hands it row
 * after row.  Never reads a clock, never writes to a file by itself.
 */
#include <stdlib.h>

#include "report/form.h"

static const struct form *const forms[] = {
	[ROWS_TABLE] = &form_table,
	[ROWS_CARD] = &form_card,
	[ROWS_CSV] = &form_csv,
	[ROWS_TSV] = &form_tsv,
	[ROWS_JSON] = &form_json,
	[ROWS_NDJSON] = &form_ndjson,
};

bool
rows_format_of(struct str word, enum rows_format *out)
{
	static const struct {
		const char *word;
		enum rows_format format;
	} list[] = {
#define X(name, word) { word, ROWS_##name },
		ROWS_FORMAT_LIST(X)
#undef X
	};

	for (size_t i = 0; i < sizeof(list) / sizeof(list[0]); i++) {
		if (str_is(word, list[i].word)) {
			*out = list[i].format;
			return true;
		}
	}
	return false;
}

void
rows_flush(struct rows *r)
{
	if (buf_status(&r->line) != ST_OK && r->st == ST_OK)
		r->st = buf_status(&r->line);
	if (!r->closed && r->st == ST_OK && r->line.n > 0)
		r->closed = !r->to.put(r->to.to, buf_view(&r->line));
	buf_clear(&r->line);
}

void
form_silent(struct rows *r)
{
	(void)r;
}

struct rows *
rows_new(const struct rows_how *how, const struct rows_column *columns,
    size_t n_columns, struct sink to)
{
	struct rows *r;

	if (n_columns == 0 || n_columns > ROWS_COLUMNS_MAX)
		return NULL;
	r = calloc(1, sizeof(*r));
	if (r == NULL)
		return NULL;
	r->how = *how;
	r->columns = columns;
	r->n_columns = n_columns;
	r->to = to;
	r->line = buf_new(LINE_MAX_BYTES);
	r->cell = buf_new(LINE_MAX_BYTES);
	if (how->format == ROWS_TABLE) {
		r->held_text = arena_new(HELD_BYTES);
		r->held = calloc(HELD_ROWS * n_columns, sizeof(*r->held));
		if (r->held_text == NULL || r->held == NULL) {
			arena_free(r->held_text);
			free(r->held);
			free(r);
			return NULL;
		}
	}
	forms[how->format]->head(r);
	return r;
}

bool
rows_put(struct rows *r, const struct cell *cells)
{
	if (r->closed || r->st != ST_OK)
		return false;
	forms[r->how.format]->row(r, cells);
	r->count++;
	return !r->closed && r->st == ST_OK;
}

size_t
rows_count(const struct rows *r)
{
	return r->count;
}

enum status
rows_end(struct rows *r)
{
	enum status st;

	if (r == NULL)
		return ST_OK;
	forms[r->how.format]->tail(r);
	st = r->st;
	arena_free(r->held_text);
	free(r->held);
	buf_free(&r->line);
	buf_free(&r->cell);
	free(r);
	return st;
}
