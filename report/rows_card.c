/*
 * Rows as cards for people: a field a line under the one before, whole and
 * broken to the terminal's width.  What is empty is left out.
 */
#include "report/form.h"
#include "report/prose.h"

static void
card_row(struct rows *r, const struct cell *cells)
{
	struct buf one = buf_new(LINE_MAX_BYTES);
	size_t widest = 0, n;

	for (size_t i = 0; i < r->n_columns; i++) {
		n = str_of(r->columns[i].name).n;
		widest = n > widest && cells[i].kind != CELL_NONE ? n : widest;
	}
	if (r->count > 0)
		buf_char(&r->line, '\n');
	for (size_t i = 0; i < r->n_columns; i++) {
		buf_clear(&one);
		cell_people(&one, &cells[i]);
		if (one.n == 0)
			continue;
		buf_printf(&r->line, "%s%-*s%s  ",
		    r->how.colour ? "\x1b[1m" : "", (int)widest,
		    r->columns[i].name, r->how.colour ? "\x1b[0m" : "");
		prose_put(&r->line, buf_view(&one), NULL, 0,
		    &(struct prose_how){ .width = r->how.width,
			.indent = widest + 2,
			.begun = true });
	}
	if (buf_status(&one) != ST_OK && r->st == ST_OK)
		r->st = buf_status(&one);
	buf_free(&one);
	rows_flush(r);
}

const struct form form_card = { form_silent, card_row, form_silent };
