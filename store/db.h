/*
 * The narrow door to a back end: statements by their number in the table
 * (statement.h), typed arguments, rows through a callback, one transaction.
 * Only sqlite.c knows SQLite; another back end is another "struct backend".
 */
#ifndef STORE_DB_H
#define STORE_DB_H

#include "store/statement.h"
#include "store/store.h"

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
struct arg arg_id(int64_t); /* 0 is NULL: "none" of a reference */

#define ARGS(...)                              \
	((const struct arg[]){ __VA_ARGS__ }), \
	    sizeof((const struct arg[]){ __VA_ARGS__ }) / sizeof(struct arg)
#define NO_ARGS NULL, 0
#define I(n)    arg_int((int64_t)(n))
#define D(d)    arg_real(d)
#define T(s)    arg_text(s)

typedef bool row_fn(void *ctx, const struct store_cell *cells, size_t n);
/* One thing that a check found wrong, and where. */
typedef void said_fn(void *ctx, const char *what, struct str where);

/* ---- what a back end is ---------------------------------------------------- */

struct db;   /* a back end's connection, opaque */
struct kept; /* a back end's prepared statement, opaque */

/* Why a call failed, for whoever may try again. */
enum trouble {
	TROUBLE_NONE,  /* the failure is final */
	TROUBLE_AGAIN, /* locked, deadlock, serialization: nothing was done */
	TROUBLE_LOST,  /* the connection is gone, nothing was done */
	TROUBLE_DOUBT  /* it went during COMMIT: look whether it was done */
};

/* One step of the schema: run in order, within one transaction. */
struct migration {
	const char *const *steps;
	size_t n;
};

struct backend {
	const char *name;
	enum dialect dialect;           /* which text of a statement */
	const struct migration *schema; /* from nothing, one a version */
	size_t versions;
	/* "uri" as given, without what named the back end.  Tables are not
	 * looked at.  The caller owns "out": close(). */
	enum status (*open)(
	    const char *uri, enum store_mode, struct db **out, struct fault *);
	void (*close)(struct db *);  /* after all that was kept was dropped */
	void (*drop)(struct kept *); /* NULL is allowed */
	/* Runs one text.  "keep" NULL: once; else the prepared statement
	 * stays there for the next call.  "row" may be NULL; false ends the
	 * walk.  "why" is set where it failed. */
	enum status (*run)(struct db *, const char *sql, struct kept **keep,
	    const struct arg *, size_t n, row_fn *row, void *ctx,
	    enum trouble *why, struct fault *);
	/* Runs an INSERT of one row into a table with a column "id".  "id" is
	 * 0 where ON CONFLICT left it out. */
	enum status (*insert)(struct db *, const char *sql, struct kept **keep,
	    const struct arg *, size_t n, int64_t *id, enum trouble *why,
	    struct fault *);
	/* Statements parted by ";", without arguments or rows. */
	enum status (*script)(struct db *, const char *sql, struct fault *);
	/* Many rows into one table, within a transaction: begun, a row at a
	 * time, ended ("keep" false: after a failure).  No statement runs
	 * between.  NULL where single inserts are as good. */
	enum status (*bulk_begin)(struct db *, const char *table,
	    const char *columns, struct fault *);
	enum status (*bulk_row)(
	    struct db *, const struct arg *, size_t n, struct fault *);
	enum status (*bulk_end)(struct db *, bool keep, struct fault *);
	/* The transaction that has begun will add many rows of many tables:
	 * those that none of its statements reads may go together.  NULL where
	 * single inserts are as good. */
	void (*gather)(struct db *);
	/* For writing.  TROUBLE_AGAIN where somebody else writes. */
	enum status (*begin)(struct db *, enum trouble *why, struct fault *);
	enum status (*commit)(struct db *, enum trouble *why, struct fault *);
	void (*rollback)(struct db *);
	/* What one of several workers has alone (lease.h), outside of any
	 * transaction.  NULL where the engine knows one worker at a time. */
	enum status (*lease)(struct db *, const struct str *names, size_t n,
	    size_t max, int64_t seconds, bool *mine, struct fault *);
	enum status (*lease_renew)(
	    struct db *, int64_t seconds, struct fault *);
	enum status (*lease_end)(struct db *, struct fault *);
	/* What the engine itself takes for the time, for all who ask it alike.
	 * NULL where that is the caller's own clock. */
	enum status (*clock)(struct db *, int64_t *now, struct fault *);
	/* The version of the tables, 0 where there are none; and its mark. */
	enum status (*version)(struct db *, int64_t *out, struct fault *);
	enum status (*set_version)(struct db *, int64_t, struct fault *);
	/* Bytes of the data, and of a log that waits beside it.  May be NULL. */
	void (*size)(struct db *, int64_t *data, int64_t *log);
	/* Housekeeping after a pass: logs folded in, planner's figures. */
	enum status (*tidy)(struct db *, struct fault *);
	/* Around deletions that must leave nothing behind: before them, and
	 * "after" with all that it takes to clean the free space. */
	enum status (*scrub)(struct db *, bool after, struct fault *);
	/* The full text anew from the texts. */
	enum status (*reindex)(struct db *, struct fault *);
	/* Pages, references and full text: "said" is called for each finding.
	 * Nothing to say is well. */
	enum status (*check)(
	    struct db *, bool writable, said_fn *, void *ctx, struct fault *);
	/* All of it into a fresh file of mode 0600, synced; NULL where the
	 * engine has means of its own for that. */
	enum status (*copy)(struct db *, const char *path, struct fault *);
	/* The same beside the database, before its tables are changed. */
	enum status (*keep_old)(struct db *, int64_t version, struct fault *);
};

extern const struct backend backend_sqlite;
#ifdef PACTWATCH_POSTGRES
extern const struct backend backend_postgres;
bool postgres_has_password(const char *uri); /* postgres_link.c */
#endif

struct store {
	const struct backend *backend;
	struct db *db;
	enum store_mode mode;
	unsigned depth;       /* of open transactions: 0, 1, 2 within a batch */
	enum status broken;   /* how a part of the open transaction failed */
	enum trouble trouble; /* of the last call that failed */
	int64_t late; /* documents from this number on wait for the full text;
	                 0: none, see put_words() */
	struct arena *scratch; /* of one document on its way in */
	char patterns[65];     /* the set of the document before, and its */
	int64_t patternset;    /* number, 0 after what was not kept */
	struct kept *kept[STATEMENTS];
	bool busy[STATEMENTS]; /* its rows are being walked */
};

/* ---- what the room calls ------------------------------------------------------ */

/* Runs one statement; "row" may be NULL. */
enum status db_run(struct store *, enum statement, const struct arg *, size_t n,
    row_fn *row, void *ctx, struct fault *);
/* The same of a text that was composed (query.c), not kept. */
enum status db_text(struct store *, const char *sql, const struct arg *,
    size_t n, row_fn *row, void *ctx, struct fault *);
/* First cell of the first row; "found" false and 0 where there is none. */
enum status db_int(struct store *, enum statement, const struct arg *, size_t n,
    bool *found, int64_t *out, struct fault *);

/* Inserts one row and gives its number, 0 where it was left out (ON CONFLICT
 * DO NOTHING).  The text has no RETURNING: that is each back end's own. */
enum status db_insert(struct store *, enum statement, const struct arg *,
    size_t n, int64_t *id, struct fault *);

/*
 * One transaction: commits where "work" gives ST_OK, else nothing of it
 * stays.  Where the back end says so it is tried again, so "work" begins
 * anew each time it is called.  Within store_batch() it is a part, and the
 * whole fails with it: an engine's way back to the middle costs a copy of
 * every page.  ST_BUSY after the last try.
 */
typedef enum status work_fn(struct store *, void *ctx, struct fault *);
enum status db_atomic(struct store *, work_fn *work, void *ctx, struct fault *);

/* The two ends of the same for those who need no second try. */
enum status db_begin(struct store *, struct fault *);
/* Commits where "st" is ST_OK, else rolls back; returns how it ended. */
enum status db_end(struct store *, enum status st, struct fault *);

/* schema.c: the tables as this program knows them, older ones brought up,
 * with a copy of what was before where "keep_old" says so. */
enum status schema_ready(struct store *, bool keep_old, struct fault *);

/* store.c: store_open(), with that choice. */
enum status db_open(const char *uri, enum store_mode, bool keep_old,
    struct store **out, struct fault *);

#endif
