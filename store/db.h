/*
 * The narrow door to a back end: statements with $1 placeholders, typed
 * arguments, rows through a callback, one transaction.  Only db.c knows
 * SQLite; a second back end replaces that file's functions.
 */
#ifndef STORE_DB_H
#define STORE_DB_H

#include "store/store.h"

struct db; /* opaque */

struct arg {
	enum { ARG_NULL, ARG_INT, ARG_REAL, ARG_TEXT } kind;
	int64_t i;
	double d;
	struct str s;
};

struct arg arg_int(int64_t);
struct arg arg_real(double);
struct arg arg_text(struct str); /* empty stays empty text, never NULL */
struct arg arg_null(void);

#define ARGS(...)                              \
	((const struct arg[]){ __VA_ARGS__ }), \
	    sizeof((const struct arg[]){ __VA_ARGS__ }) / sizeof(struct arg)
#define NO_ARGS NULL, 0
#define I(n)    arg_int((int64_t)(n))
#define D(d)    arg_real(d)
#define T(s)    arg_text(s)

typedef bool row_fn(void *ctx, const struct store_cell *cells, size_t n);

struct store {
	struct db *db;
	enum store_mode mode;
};

enum status db_open(
    const char *path, enum store_mode, struct db **out, struct fault *);
void db_close(struct db *);

/* Runs one statement; "row" may be NULL.  The text must outlive the store: it
 * is the key of the cache, unless "once". */
enum status db_run(struct store *, const char *sql, const struct arg *,
    size_t n, row_fn *row, void *ctx, struct fault *);
enum status db_once(struct store *, const char *sql, const struct arg *,
    size_t n, row_fn *row, void *ctx, struct fault *);
/* First cell of the first row; "found" false and 0 where there is none. */
enum status db_int(struct store *, const char *sql, const struct arg *,
    size_t n, bool *found, int64_t *out, struct fault *);
int64_t db_changes(const struct store *);
enum status db_script(struct db *, const char *sql, struct fault *);

enum status db_begin(struct store *, struct fault *);
/* Commits where "st" is ST_OK, else rolls back; returns how it ended. */
enum status db_end(struct store *, enum status st, struct fault *);

/* The whole database into a fresh file of mode 0600, synced. */
enum status db_copy(struct store *, const char *path, struct fault *);

/* schema.c */
enum status schema_ready(struct store *, struct fault *);

/* outbox.c: within an open transaction */
struct alert_new {
	struct str kind, state, headline, subject, key_subject;
	int64_t agreement, event, source, document;
	uint32_t tier;
};
enum status outbox_add(struct store *, const struct store_policy *,
    const struct alert_new *, int64_t now, bool *added, struct fault *);

#endif
