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

	cell_people(&one, c);
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
	bool last = i == r->show[r->n_show - 1];

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
put_line(struct rows *r, const struct str *cells, bool bold)
{
	buf_puts(&r->line, bold ? "\x1b[1m" : "");
	for (size_t k = 0; k < r->n_show; k++) {
		if (k > 0)
			buf_puts(&r->line, "  ");
		put_fitted(r, r->show[k], cells[r->show[k]]);
	}
	buf_puts(&r->line, bold ? "\x1b[0m" : "");
	end_line(r);
}

/* The width that the texts of a column want; 0 where it has none. */
static size_t
wanted_width(const struct rows *r, size_t i)
{
	size_t most = 0, w;

	for (size_t k = 0; k < r->n_held; k++) {
		w = utf8_width(r->held[k * r->n_columns + i]);
		most = w > most ? w : most;
	}
	return most;
}

static void
set_widths(struct rows *r)
{
	size_t name;

	for (size_t k = 0; k < r->n_show; k++) {
		size_t i = r->show[k];

		name = r->how.bare ? 0 : str_of(r->columns[i].name).n;
		r->width[i] = wanted_width(r, i);
		if (r->width[i] < name)
			r->width[i] = name;
	}
}

/* Takes from the widest flexible column until the line fits: false where
 * there is nothing left to take. */
static bool
squeeze(struct rows *r)
{
	size_t all, widest;

	for (;;) {
		all = 2 * (r->n_show - 1);
		widest = SIZE_MAX;
		for (size_t k = 0; k < r->n_show; k++) {
			size_t i = r->show[k];

			all += r->width[i];
			if (r->columns[i].flex && r->width[i] > FLEX_LEAST &&
			    (widest == SIZE_MAX ||
				r->width[i] > r->width[widest]))
				widest = i;
		}
		if (all <= r->how.width)
			return true;
		if (widest == SIZE_MAX)
			return false;
		r->width[widest]--;
	}
}

/* What does not fit goes: first the columns without any text, then from the
 * right, and the last line of the table says which. */
static void
fit(struct rows *r)
{
	size_t n = 0;

	if (squeeze(r))
		return;
	for (size_t k = 0; k < r->n_show; k++)
		if (wanted_width(r, r->show[k]) > 0)
			r->show[n++] = r->show[k];
	r->n_show = n > 0 ? n : 1;
	set_widths(r);
	while (!squeeze(r) && r->n_show > 1) {
		r->missed[r->show[--r->n_show]] = true;
		set_widths(r);
	}
}

static void
table_begin(struct rows *r)
{
	struct str names[ROWS_COLUMNS_MAX] = { 0 };

	r->begun = true;
	r->n_show = r->n_columns;
	for (size_t i = 0; i < r->n_columns; i++) {
		names[i] = str_of(r->columns[i].name);
		r->show[i] = i;
	}
	set_widths(r);
	if (r->how.width > 0)
		fit(r);
	if (!r->how.bare && r->n_held > 0) {
		put_line(r, names, r->how.colour);
	}
	for (size_t k = 0; k < r->n_held; k++)
		put_line(r, r->held + k * r->n_columns, false);
}

static void
table_head(struct rows *r)
{
	(void)r; /* only the first rows tell its widths */
}

static bool
is_shown(const struct rows *r, size_t i)
{
	for (size_t k = 0; k < r->n_show; k++)
		if (r->show[k] == i)
			return true;
	return false;
}

/* A row after those that were held back. */
static void
put_late(struct rows *r, const struct cell *cells)
{
	struct str s;
	bool first = true;

	for (size_t i = 0; i < r->n_columns; i++) {
		s = shown(r, &cells[i]);
		if (!is_shown(r, i)) {
			r->missed[i] = r->missed[i] || s.n > 0;
			continue;
		}
		if (!first)
			buf_puts(&r->line, "  ");
		first = false;
		put_fitted(r, i, s);
	}
	end_line(r);
}

static void
table_row(struct rows *r, const struct cell *cells)
{
	struct str *to = r->held + r->n_held * r->n_columns;

	if (r->begun) {
		put_late(r, cells);
		return;
	}
	for (size_t i = 0; i < r->n_columns; i++)
		to[i] = str_keep(r->held_text, shown(r, &cells[i]));
	if (++r->n_held == HELD_ROWS)
		table_begin(r);
}

static void
table_tail(struct rows *r)
{
	const char *sep = "(not shown here, but in other formats: ";

	if (!r->begun)
		table_begin(r);
	for (size_t i = 0; i < r->n_columns; i++) {
		if (!r->missed[i])
			continue;
		buf_printf(&r->line, "%s%s", sep, r->columns[i].name);
		sep = ", ";
	}
	if (r->line.n > 0)
		buf_puts(&r->line, ")\n");
	rows_flush(r);
}

const struct form form_table = { table_head, table_row, table_tail };
