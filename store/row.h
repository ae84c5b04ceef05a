/*
 * A line of a rule table as columns: read from JSON, written as JSON, compared
 * and laid over another.  Pure.
 */
#ifndef STORE_ROW_H
#define STORE_ROW_H

#include "base/flow.h"
#include "base/rule_table.h"
#include "base/status.h"

#define ROW_COLUMNS 32                 /* of one line, ours and unknown ones */
#define ROW_BYTES   ((size_t)64 << 10) /* of one line as JSON */

/* Values are JSON in one form: compact, members in byte order. */
struct row {
	struct column v[ROW_COLUMNS];
	size_t n;
};

/* An object's members in its order; ST_SYNTAX where "json" is no object,
 * ST_LIMIT where it has too many.  Empty text is the empty row. */
enum status row_read(
    struct arena *, struct str json, struct row *out, struct fault *) MUST_USE;

/* {"a":1,...}: the table's own columns first, in their order. */
struct str row_text(struct arena *, enum rule_table, const struct row *);

/* The JSON value of a column, empty where it has none. */
struct str row_get(const struct row *, struct str name);
/* The text of a string column, empty for others. */
struct str row_word(struct arena *, const struct row *, const char *name);

/* Sets, adds, or (empty value) takes away.  False where it is full. */
bool row_set(struct row *, struct str name, struct str json);
bool row_set_text(
    struct arena *, struct row *, const char *name, struct str text);
/* A list parted by commas as a JSON array; empty leaves it out. */
bool row_set_list(
    struct arena *, struct row *, const char *name, struct str list);

/* The columns of "after" that "before" lacks or has otherwise. */
void row_changes(
    const struct row *before, const struct row *after, struct row *out);

#endif
