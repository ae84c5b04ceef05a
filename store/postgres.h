/* PostgreSQL as a back end, for the files postgres*.c alone. */
#ifndef STORE_POSTGRES_H
#define STORE_POSTGRES_H

#include "base/buf.h"

#include "store/db.h"

struct pg_conn;
struct pg_result;

#define NUMBERED_TABLES 3
#define GATHERED_TABLES 4

struct gathered {
	struct str into; /* "table(columns)", empty: no rows wait */
	struct buf rows;
};

struct db {
	struct pg_conn *sql;
	enum store_mode mode;
	bool tables;      /* ours are there: writers queue at one row */
	bool open;        /* a transaction of ours */
	unsigned session; /* counts connections: what an earlier one prepared
	                       is gone */
	unsigned names;   /* of prepared statements and cursors */
	char worker[33];  /* this connection's name among all, random */
	int64_t serial;   /* of its last commit */
	struct buf bulk;  /* rows on their way, see postgres_bulk.c */
	int piped;        /* statements that were sent and not waited for */
	bool gathers;     /* this transaction is a batch */
	struct gathered gathered[GATHERED_TABLES]; /* see postgres_gather.c */
	/* The next number of each table that postgres_number.c hands out, while
	 * this transaction has the writers' queue; 0: not asked for yet. */
	int64_t next[NUMBERED_TABLES];
	struct kept *numbers; /* what asks for them */
};

struct kept {
	unsigned session, name;
};

#define POSTGRES_VERSIONS 4
extern const struct migration postgres_schema[POSTGRES_VERSIONS];

/* postgres_link.c: connecting, again where the connection went, and what an
 * error means. */
enum status postgres_open(
    const char *uri, enum store_mode, struct db **out, struct fault *);
void postgres_close(struct db *);
/* Makes sure that there is a connection, waiting a little for a server that
 * is starting or being replaced.  False within a transaction whose
 * connection went. */
bool postgres_linked(struct db *, struct fault *);
/* "result" NULL: the connection itself failed.  "why" may be NULL. */
enum status postgres_failed(struct db *, const struct pg_result *result,
    enum trouble *why, struct fault *);

/* postgres.c, as struct backend says. */
enum status postgres_script(struct db *, const char *sql, struct fault *);
enum status postgres_run(struct db *, const char *sql, struct kept **keep,
    const struct arg *, size_t n, row_fn *row, void *ctx, enum trouble *why,
    struct fault *);

/* postgres_number.c, as struct backend says. */
enum status postgres_insert(struct db *, const char *sql, struct kept **keep,
    const struct arg *, size_t n, int64_t *id, enum trouble *why,
    struct fault *);
void postgres_drop(struct kept *);
bool postgres_went_well(const struct pg_result *);
/* A row_fn: the first cell into the int64_t that "ctx" points to. */
bool postgres_take_int(void *ctx, const struct store_cell *, size_t n);

/* Values on their way, as libpq takes them; "types" are those of the catalog. */
struct pg_values {
	int n;
	const unsigned *types;
	const char *const *values;
	const int *sizes, *formats;
};

/* postgres_pipe.c: one more within an open transaction; one whose rows are
 * wanted, as the last of them ("out" is the caller's, NULL where it failed); and
 * the answers of all of them, before anything else is asked. */
enum status postgres_pipe_add(struct db *, const char *sql, struct kept **keep,
    const struct pg_values *, enum trouble *why, struct fault *);
enum status postgres_pipe_ask(struct db *, const char *sql, struct kept **keep,
    const struct pg_values *, struct pg_result **out, enum trouble *why,
    struct fault *);
enum status postgres_pipe_end(struct db *, enum trouble *why, struct fault *);

/* postgres_gather.c: a batch begins, as struct backend says; whether a statement
 * adds a row that waits, and does by now; sends what waits, where "sql" names
 * one of their tables or is NULL; and forgets it. */
void postgres_gather(struct db *);
bool postgres_gather_row(
    struct db *, const char *sql, const struct arg *, size_t n);
enum status postgres_gather_send(
    struct db *, const char *sql, enum trouble *why, struct fault *);
void postgres_gather_drop(struct db *);

/* postgres_bulk.c: a row as COPY reads it; a COPY of such rows; and many rows
 * of one table, as struct backend says. */
void postgres_copy_text(struct buf *, const struct arg *, size_t n);
enum status postgres_copy(struct db *, const char *sql, struct str rows,
    enum trouble *why, struct fault *);
enum status postgres_bulk_begin(
    struct db *, const char *table, const char *columns, struct fault *);
enum status postgres_bulk_row(
    struct db *, const struct arg *, size_t n, struct fault *);
enum status postgres_bulk_end(struct db *, bool keep, struct fault *);

/* postgres_lease.c */
enum status postgres_lease(struct db *, const struct str *names, size_t n,
    size_t max, int64_t seconds, bool *mine, struct fault *);
enum status postgres_lease_renew(struct db *, int64_t seconds, struct fault *);
enum status postgres_lease_end(struct db *, struct fault *);
enum status postgres_clock(struct db *, int64_t *now, struct fault *);

/* postgres_care.c */
void postgres_size(struct db *, int64_t *data, int64_t *log);
enum status postgres_tidy(struct db *, struct fault *);
enum status postgres_scrub(struct db *, bool after, struct fault *);
enum status postgres_reindex(struct db *, struct fault *);
enum status postgres_check(
    struct db *, bool writable, said_fn *, void *ctx, struct fault *);

#endif
