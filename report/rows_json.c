/* Rows as one JSON array or as an object a line.  Streams. */
#include "base/date.h"
#include "base/json.h"

#include "report/form.h"

static void
json_list(struct buf *b, struct str commas)
{
	const char *sep = "";

	buf_char(b, '[');
	while (commas.n > 0) {
		struct str one = str_trim(str_cut(&commas, ','));

		if (one.n == 0)
			continue;
		buf_puts(b, sep);
		json_put_str(b, one);
		sep = ",";
	}
	buf_char(b, ']');
}

static void
json_cell(struct buf *b, const struct cell *c)
{
	switch (c->kind) {
	case CELL_NONE:
		buf_puts(b, "null");
		break;
	case CELL_TEXT:
		json_put_str(b, c->text);
		break;
	case CELL_LIST:
		json_list(b, c->text);
		break;
	case CELL_BOOL:
		buf_puts(b, c->integer != 0 ? "true" : "false");
		break;
	case CELL_INSTANT:
		buf_char(b, '"');
		date_put_instant(b, c->integer);
		buf_char(b, '"');
		break;
	case CELL_INT:
	case CELL_NUMBER:
	case CELL_JSON:
		cell_plain(b, c);
		break;
	}
}

static void
json_object(struct rows *r, const struct cell *cells)
{
	for (size_t i = 0; i < r->n_columns; i++) {
		buf_puts(&r->line, i > 0 ? ",\"" : "{\"");
		buf_puts(&r->line, r->columns[i].name);
		buf_puts(&r->line, "\":");
		json_cell(&r->line, &cells[i]);
	}
	buf_char(&r->line, '}');
}

static void
ndjson_row(struct rows *r, const struct cell *cells)
{
	json_object(r, cells);
	buf_char(&r->line, '\n');
	rows_flush(r);
}

static void
json_row(struct rows *r, const struct cell *cells)
{
	buf_puts(&r->line, r->count == 0 ? "[" : ",\n");
	json_object(r, cells);
	rows_flush(r);
}

static void
json_tail(struct rows *r)
{
	buf_puts(&r->line, r->count == 0 ? "[]\n" : "]\n");
	rows_flush(r);
}

const struct form form_json = { form_silent, json_row, json_tail };
const struct form form_ndjson = { form_silent, ndjson_row, form_silent };
