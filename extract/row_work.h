/*
 * What the files on rows share: row.c knows what each type of event proposes,
 * row_line.c what the lines of the pattern files say.
 */
#ifndef PW_EXTRACT_ROW_WORK_H
#define PW_EXTRACT_ROW_WORK_H

#include "extract/work.h"

#define COLUMNS_MAX 16

/* A row in the making. */
struct making {
	struct work *work;
	struct facts *facts;
	struct rule_row row;
	struct column columns[COLUMNS_MAX];
	enum status st; /* ST_NOMEM once memory was at an end */
};

/* A row without columns; "agreement" is an index, SIZE_MAX: of none. */
void row_begin(struct making *, enum rule_table, size_t agreement);
/* A column more; empty text and what there is no room for are left out.
 * "json" lives in the document's arena. */
void row_put(struct making *, const char *name, struct str json);
void row_put_text(struct making *, const char *name, struct str text);
void row_put_number(struct making *, const char *name, double number);
void row_put_list(struct making *, const char *name, const struct strs *);
/* What was put so far is the key. */
void row_keys_end(struct making *);
/* Proposes it, on the evidence of these events. */
void row_end(struct making *, const size_t *events, size_t n);
/* The agreement that an event belongs to, or SIZE_MAX. */
size_t row_agreement(const struct facts *, size_t event);
/* The rows that lines of the pattern files propose of an event. */
void row_lines_propose(struct making *, const struct row_lines *, size_t event);

#endif
