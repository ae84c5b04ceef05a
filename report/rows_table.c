/*
 * Rows as a table for people: as wide as the terminal, terminal-inert.  Holds
 * the first rows back to find its widths.
 */
#include "base/utf8.h"

#include "report/form.h"

/* The cell on one line, inert; a run of white space is one space. */
static struct str
shown(struct rows *r, const struct cell *c)
{
	struct buf one = buf_new(LINE_MAX_BYTES);

	cell_plain(&one, c);
	buf_clear(&r->cell);
	utf8_flat(&r->cell, str_trim(buf_view(&one)));
	if (buf_status(&one) != ST_OK && r->st == ST_OK)
		r->st = buf_status(&one);
	buf_free(&one);
	return buf_view(&r->cell);
}

static void
pad(struct buf *b, size_t n)
{
	while (n-- > 0)
		buf_char(b, ' ');
}

static void
put_fitted(struct rows *r, size_t i, struct str s)
{
	size_t wide = utf8_width(s), room = r->width[i];
	bool last = i + 1 == r->n_columns;

	if (wide > room && r->columns[i].flex && r->how.width > 0) {
		s = utf8_fit(s, room - 1);
		wide = utf8_width(s) + 1;
		buf_str(&r->line, s);
		buf_puts(&r->line, "\u2026");
		if (!last && wide < room)
			pad(&r->line, room - wide);
		return;
	}
	if (r->columns[i].right && wide < room)
		pad(&r->line, room - wide);
	buf_str(&r->line, s);
	if (!r->columns[i].right && !last && wide < room)
		pad(&r->line, room - wide);
}

static void
end_line(struct rows *r)
{
	while (r->line.n > 0 && r->line.p[r->line.n - 1] == ' ')
		r->line.n--;
	buf_char(&r->line, '\n');
	rows_flush(r);
}

static void
put_shown(struct rows *r, const struct str *cells)
{
	for (size_t i = 0; i < r->n_columns; i++) {
		if (i > 0)
			buf_puts(&r->line, "  ");
		put_fitted(r, i, cells[i]);
	}
	end_line(r);
}

/* Takes from the widest flexible column until the line fits. */
static void
fit(struct rows *r)
{
	size_t all, widest;

	for (;;) {
		all = 2 * (r->n_columns - 1);
		widest = r->n_columns;
		for (size_t i = 0; i < r->n_columns; i++) {
			all += r->width[i];
			if (r->columns[i].flex && r->width[i] > FLEX_LEAST &&
			    (widest == r->n_columns ||
				r->width[i] > r->width[widest]))
				widest = i;
		}
		if (all <= r->how.width || widest == r->n_columns)
			return;
		r->width[widest]--;
	}
}

static void
table_begin(struct rows *r)
{
	struct str names[ROWS_COLUMNS_MAX] = { 0 };
	size_t w;

	r->begun = true;
	for (size_t i = 0; i < r->n_columns; i++) {
		names[i] = str_of(r->columns[i].name);
		r->width[i] = r->how.bare ? 0 : names[i].n;
		for (size_t k = 0; k < r->n_held; k++) {
			w = utf8_width(r->held[k * r->n_columns + i]);
			if (w > r->width[i])
				r->width[i] = w;
		}
	}
	if (r->how.width > 0)
		fit(r);
	if (!r->how.bare && r->n_held > 0) {
		if (r->how.colour)
			buf_puts(&r->line, "\x1b[1m");
		put_shown(r, names);
		if (r->how.colour) {
			buf_puts(&r->line, "\x1b[0m");
			rows_flush(r);
		}
	}
	for (size_t k = 0; k < r->n_held; k++)
		put_shown(r, r->held + k * r->n_columns);
}

static void
table_head(struct rows *r)
{
	(void)r; /* only the first rows tell its widths */
}

static void
table_row(struct rows *r, const struct cell *cells)
{
	struct str now[ROWS_COLUMNS_MAX];
	struct str *to = r->begun ? now : r->held + r->n_held * r->n_columns;

	for (size_t i = 0; i < r->n_columns; i++) {
		to[i] = shown(r, &cells[i]);
		if (r->begun) {
			if (i > 0)
				buf_puts(&r->line, "  ");
			put_fitted(r, i, to[i]);
		} else {
			to[i] = str_keep(r->held_text, to[i]);
		}
	}
	if (r->begun) {
		end_line(r);
	} else if (++r->n_held == HELD_ROWS) {
		table_begin(r);
	}
}

static void
table_tail(struct rows *r)
{
	if (!r->begun)
		table_begin(r);
}

const struct form form_table = { table_head, table_row, table_tail };
