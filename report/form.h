/*
 * What the printer of rows and its forms share: the handle, and a table entry
 * a form.  Only for report/rows*.c.
 */
#ifndef REPORT_FORM_H
#define REPORT_FORM_H

#include "base/arena.h"
#include "base/buf.h"

#include "report/rows.h"

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
	size_t show[ROWS_COLUMNS_MAX]; /* columns of a table that stand in it */
	size_t n_show;
	bool missed[ROWS_COLUMNS_MAX]; /* not shown, although it has texts */
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

extern const struct form form_table, form_card, form_csv, form_tsv, form_json,
    form_ndjson;

/* The cell as a person reads it, without any escaping. */
void cell_plain(struct buf *, const struct cell *);
/* Hands the line to the sink and empties it. */
void rows_flush(struct rows *);
/* For a form that has nothing to say there. */
void form_silent(struct rows *);

#endif
