/*
 * The tables of a store as both engines see them: their order, their columns
 * and their rows.  Private to migrate.c and moved.c.
 */
#ifndef STORE_MOVING_H
#define STORE_MOVING_H

#include "base/buf.h"

#include "store/db.h"
#include "store/migrate.h"

#define MOVING_COLUMNS ((size_t)40) /* of one table */
#define MOVING_NAME    64           /* bytes of a column's name */
#define MOVING_TEXT    ((size_t)16384)

struct table {
	const char *name, *key;
	const char *late; /* columns that may refer to later rows of the same
	                     table: set once all are there */
	const char *only; /* rows that belong to the data */
};

struct moving {
	struct store *from, *to;
	const struct table *table;
	struct buf columns, insert;
	struct kept *kept; /* the insert, prepared */
	char names[MOVING_COLUMNS][MOVING_NAME];
	bool late[MOVING_COLUMNS];
	size_t n; /* columns */
	int64_t done, in_batch;
	int64_t resumed;
	struct fault *fault;
	enum status st;
};

/* The i-th table, NULL past the last: what refers stands after what it refers
 * to. */
const struct table *moving_table(size_t i);

/* Fills names, late, n, columns and insert for "table", as "from" has it. */
enum status moving_columns(struct moving *) MUST_USE;

/* Rows of "table" in the order of its key, which is one for both engines. */
enum status moving_rows(struct moving *, struct store *, int64_t after,
    row_fn *row, void *ctx) MUST_USE;

/* moved.c: every table of both read through; ST_SYNTAX, named, where one
 * differs. */
enum status moved_all(struct moving *, struct store_migrated *out) MUST_USE;

#endif
