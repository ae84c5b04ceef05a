/*
 * Rows as CSV (RFC 4180, with the guard against formulas) and as TSV with
 * backslash escapes.  Streams.
 */
#include <string.h>

#include "base/utf8.h"

#include "report/form.h"

static bool
is_formula(struct str s)
{
	static const char *const first[] = { "=", "+", "-", "@", "\t", "\r",
		"\n", "\uff1d", "\uff0b", "\uff0d", "\uff20" };

	for (size_t i = 0; i < sizeof(first) / sizeof(first[0]); i++)
		if (str_starts(s, str_of(first[i])))
			return true;
	return false;
}

static bool
is_ours(enum cell_kind kind)
{
	return kind == CELL_INT || kind == CELL_NUMBER || kind == CELL_BOOL ||
	       kind == CELL_INSTANT;
}

/* What may stand in a sheet, whoever opens it: all but what steers a terminal
 * or turns the order of what is read.  The bytes of the next code point. */
static size_t
put_calm(struct buf *b, struct str s)
{
	uint32_t c;
	size_t n = utf8_next(s, &c);
	bool white = n == 1 && (c == '\n' || c == '\r' || c == '\t');

	if (n == 0 || (utf8_steers(c) && !white)) {
		buf_puts(b, "\ufffd");
		return n == 0 ? 1 : n;
	}
	buf_add(b, s.p, n);
	return n;
}

static void
put_csv_text(struct buf *b, struct str s)
{
	while (s.n > 0) {
		if (s.p[0] == '"')
			buf_char(b, '"');
		s = str_sub(s, put_calm(b, s), s.n);
	}
}

static void
csv_cell(struct rows *r, const struct cell *c)
{
	struct str s;
	bool quoted;

	buf_clear(&r->cell);
	if (!is_ours(c->kind) && !r->how.raw && is_formula(c->text))
		buf_char(&r->cell, '\'');
	cell_plain(&r->cell, c);
	s = buf_view(&r->cell);
	quoted = false;
	for (size_t i = 0; i < s.n && !quoted; i++)
		quoted = strchr(",\"\r\n\t", s.p[i]) != NULL && s.p[i] != '\0';
	if (s.n > 0 && (s.p[0] == ' ' || s.p[s.n - 1] == ' '))
		quoted = true;
	if (quoted)
		buf_char(&r->line, '"');
	put_csv_text(&r->line, s);
	if (quoted)
		buf_char(&r->line, '"');
}

static void
csv_row(struct rows *r, const struct cell *cells)
{
	for (size_t i = 0; i < r->n_columns; i++) {
		if (i > 0)
			buf_char(&r->line, ',');
		csv_cell(r, &cells[i]);
	}
	buf_puts(&r->line, "\r\n");
	rows_flush(r);
}

static void
put_tsv_text(struct buf *b, struct str s)
{
	static const char plain[] = "\\\t\n\r", letter[] = "\\tnr";
	const char *at;

	while (s.n > 0) {
		at = s.p[0] != '\0' ? strchr(plain, s.p[0]) : NULL;
		if (at == NULL) {
			s = str_sub(s, put_calm(b, s), s.n);
			continue;
		}
		buf_char(b, '\\');
		buf_char(b, letter[at - plain]);
		s = str_sub(s, 1, s.n);
	}
}

static void
tsv_row(struct rows *r, const struct cell *cells)
{
	for (size_t i = 0; i < r->n_columns; i++) {
		if (i > 0)
			buf_char(&r->line, '\t');
		buf_clear(&r->cell);
		cell_plain(&r->cell, &cells[i]);
		put_tsv_text(&r->line, buf_view(&r->cell));
	}
	buf_char(&r->line, '\n');
	rows_flush(r);
}

static void
names_row(struct rows *r, void (*row)(struct rows *, const struct cell *))
{
	struct cell names[ROWS_COLUMNS_MAX];

	if (r->how.bare)
		return;
	for (size_t i = 0; i < r->n_columns; i++)
		names[i] = cell_text(str_of(r->columns[i].name));
	row(r, names);
}

static void
csv_head(struct rows *r)
{
	names_row(r, csv_row);
}

static void
tsv_head(struct rows *r)
{
	names_row(r, tsv_row);
}

const struct form form_csv = { csv_head, csv_row, form_silent };
const struct form form_tsv = { tsv_head, tsv_row, form_silent };
