/*
 * The one printer of rows: a table or cards for people, CSV, TSV, JSON and
 * NDJSON for programs.  All queries print through it, so that hostile text is made inert
 * in one place and a column has one name everywhere.
 *
 * CSV is RFC 4180 with a guard: a text that a spreadsheet would run as a
 * formula (=, +, -, @, TAB, CR and their full-width forms first) gets a
 * leading apostrophe, unless "raw".  Numbers of ours are never touched.
 */
#ifndef REPORT_ROWS_H
#define REPORT_ROWS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/status.h"
#include "base/str.h"

#include "report/sink.h"

/* X(NAME, word) */
#define ROWS_FORMAT_LIST(X) \
	X(TABLE, "table")   \
	X(CARD, "card")     \
	X(CSV, "csv")       \
	X(TSV, "tsv")       \
	X(JSON, "json")     \
	X(NDJSON, "ndjson")

enum rows_format {
#define X(name, word) ROWS_##name,
	ROWS_FORMAT_LIST(X)
#undef X
};

bool rows_format_of(struct str word, enum rows_format *out);

enum cell_kind {
	CELL_NONE,    /* JSON null, else empty */
	CELL_TEXT,    /* "text" */
	CELL_INT,     /* "integer" */
	CELL_NUMBER,  /* "number", in its shortest form */
	CELL_BOOL,    /* "integer" is not 0; "yes" or "no" for people */
	CELL_LIST,    /* "text" is words parted by commas; a JSON array */
	CELL_JSON,    /* "text" is a JSON value, copied as it is */
	CELL_INSTANT, /* "integer" is seconds since 1970, 0 not known */
};

struct cell {
	enum cell_kind kind;
	struct str text;
	int64_t integer;
	double number;
};

struct cell cell_none(void);
struct cell cell_text(struct str); /* the empty view counts as none */
struct cell cell_int(int64_t);
struct cell cell_number(double);
struct cell cell_bool(bool);
struct cell cell_list(struct str commas);
struct cell cell_json(struct str json);
struct cell cell_instant(int64_t);

/* Appends the cell as a person reads it, without any escaping: a JSON object
 * as "name=value name=value". */
void cell_people(struct buf *, const struct cell *);

struct rows_column {
	const char *name; /* stable: it is the interface of scripts */
	bool right;       /* a table puts it to the right: numbers */
	bool flex;        /* a table may cut it where the line is too long */
};

struct rows_how {
	enum rows_format format;
	size_t width; /* columns of the terminal, 0 without bound (table) */
	bool colour;  /* table heads in bold */
	bool raw;     /* CSV without the formula guard */
	bool bare;    /* no head line (table, CSV, TSV) */
};

#define ROWS_COLUMNS_MAX ((size_t)40) /* of one printer */

struct rows;

/*
 * A printer of rows with these columns, borrowed until rows_end().  NULL when
 * memory is at an end.  Only the table holds rows back, at most a thousand,
 * to find its widths.
 */
struct rows *rows_new(const struct rows_how *, const struct rows_column *,
    size_t n_columns, struct sink);

/* Prints the next row, of as many cells as there are columns.  Its texts need
 * not outlive the call.  False once the sink wants no more or memory ended. */
bool rows_put(struct rows *, const struct cell *);

size_t rows_count(const struct rows *);

/* Prints what is held back, ends the document and frees the printer (NULL is
 * allowed).  ST_NOMEM or ST_LIMIT where something could not be printed; a
 * sink that wanted no more is ST_OK. */
enum status rows_end(struct rows *) MUST_USE;

#endif
