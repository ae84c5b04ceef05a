/*
 * "row TABLE(column=source, ...)": which row of a rule table an event
 * proposes.  Only read here; extract/row.c makes the rows.
 */
#ifndef PATTERNS_ROW_LINE_H
#define PATTERNS_ROW_LINE_H

#include "patterns/pattern.h"

/*
 * Reads what stands behind "row".  ST_SYNTAX where the table, a column or a
 * source is unknown: "why" says what is wrong, "at" is the word, and
 * "nearest" what may have been meant, or empty.  Words of "out" are those of
 * "text".
 */
enum status row_line_read(struct str text, struct row_line *out,
    const char **why, struct str *at, struct str *nearest) MUST_USE;

#endif
