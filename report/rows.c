/*
 * Rows as text in five forms, one table entry a form.  The table form holds
 * the first rows back to find its widths; all others stream.  Never reads a
 * clock, never writes to a file by itself.
 */
#include "report/rows.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/date.h"
#include "base/json.h"
#include "base/utf8.h"

#define LINE_MAX_BYTES ((size_t)64 << 20) /* one row: it may hold a text */
#define HELD_ROWS      ((size_t)1000) /* that decide the widths of a table */
#define HELD_BYTES     ((size_t)32 << 20) /* of their texts */
#define FLEX_LEAST     ((size_t)12)       /* columns a cut cell keeps */

struct rows {
	struct rows_how how;
	const struct rows_column *columns;
	size_t n_columns;
	struct sink to;
	struct buf line;
	struct buf cell;
	struct arena *held_text;
	struct str *held; /* HELD_ROWS * n_columns cells, as shown */
	size_t n_held;
	size_t width[ROWS_COLUMNS_MAX];
	size_t count;
	bool begun;  /* the head is out */
	bool closed; /* the sink wants no more */
	enum status st;
};

struct form {
	void (*head)(struct rows *);
	void (*row)(struct rows *, const struct cell *);
	void (*tail)(struct rows *);
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

struct cell
cell_none(void)
{
	struct cell c = { .kind = CELL_NONE };

	return c;
}

struct cell
cell_text(struct str s)
{
	struct cell c = { .kind = s.n > 0 ? CELL_TEXT : CELL_NONE, .text = s };

	return c;
}

struct cell
cell_int(int64_t n)
{
	struct cell c = { .kind = CELL_INT, .integer = n };

	return c;
}

struct cell
cell_number(double d)
{
	struct cell c = { .kind = CELL_NUMBER, .number = d };

	return c;
}

struct cell
cell_bool(bool yes)
{
	struct cell c = { .kind = CELL_BOOL, .integer = yes };

	return c;
}

struct cell
cell_list(struct str commas)
{
	struct cell c = { .kind = CELL_LIST, .text = commas };

	return c;
}

struct cell
cell_json(struct str json)
{
	struct cell c = { .kind = json.n > 0 ? CELL_JSON : CELL_NONE,
		.text = json };

	return c;
}

struct cell
cell_instant(int64_t t)
{
	struct cell c = { .kind = t != 0 ? CELL_INSTANT : CELL_NONE,
		.integer = t };

	return c;
}

static void
flush(struct rows *r)
{
	if (buf_status(&r->line) != ST_OK && r->st == ST_OK)
		r->st = buf_status(&r->line);
	if (!r->closed && r->st == ST_OK && r->line.n > 0)
		r->closed = !r->to.put(r->to.to, buf_view(&r->line));
	buf_clear(&r->line);
}

/* ---- a cell as a person reads it ---------------------------------------- */

static void
put_plain(struct buf *b, const struct cell *c)
{
	switch (c->kind) {
	case CELL_NONE:
		break;
	case CELL_TEXT:
	case CELL_LIST:
	case CELL_JSON:
		buf_str(b, c->text);
		break;
	case CELL_INT:
		buf_printf(b, "%lld", (long long)c->integer);
		break;
	case CELL_NUMBER:
		json_put_number(b, c->number);
		break;
	case CELL_BOOL:
		buf_puts(b, c->integer != 0 ? "yes" : "no");
		break;
	case CELL_INSTANT:
		date_put_instant(b, c->integer);
		break;
	}
}

/* ---- table --------------------------------------------------------------- */

/* The cell on one line, inert; a run of white space is one space. */
static struct str
shown(struct rows *r, const struct cell *c)
{
	struct buf one = buf_new(LINE_MAX_BYTES);

	put_plain(&one, c);
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
	flush(r);
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
			flush(r);
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

/* ---- CSV and TSV ---------------------------------------------------------- */

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
	put_plain(&r->cell, c);
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
	flush(r);
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
		put_plain(&r->cell, &cells[i]);
		put_tsv_text(&r->line, buf_view(&r->cell));
	}
	buf_char(&r->line, '\n');
	flush(r);
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

static void
no_tail(struct rows *r)
{
	(void)r;
}

/* ---- JSON and NDJSON ------------------------------------------------------ */

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
		put_plain(b, c);
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
	flush(r);
}

static void
json_row(struct rows *r, const struct cell *cells)
{
	buf_puts(&r->line, r->count == 0 ? "[" : ",\n");
	json_object(r, cells);
	flush(r);
}

static void
json_tail(struct rows *r)
{
	buf_puts(&r->line, r->count == 0 ? "[]\n" : "]\n");
	flush(r);
}

static const struct form forms[] = {
	[ROWS_TABLE] = { table_head, table_row, table_tail },
	[ROWS_CSV] = { csv_head, csv_row, no_tail },
	[ROWS_TSV] = { tsv_head, tsv_row, no_tail },
	[ROWS_JSON] = { no_tail, json_row, json_tail },
	[ROWS_NDJSON] = { no_tail, ndjson_row, no_tail },
};

/* ---- the face -------------------------------------------------------------- */

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
	forms[how->format].head(r);
	return r;
}

bool
rows_put(struct rows *r, const struct cell *cells)
{
	if (r->closed || r->st != ST_OK)
		return false;
	forms[r->how.format].row(r, cells);
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
	forms[r->how.format].tail(r);
	st = r->st;
	arena_free(r->held_text);
	free(r->held);
	buf_free(&r->line);
	buf_free(&r->cell);
	free(r);
	return st;
}
