/* SQLite as a back end, for the files sqlite*.c alone. */
#ifndef STORE_SQLITE_H
#define STORE_SQLITE_H

#include "store/db.h"

struct sqlite3;
struct db {
	struct sqlite3 *sql;
	char *path;
	enum store_mode mode;
};

/* sqlite_schema.c; the number is user_version of a database. */
#define SQLITE_VERSIONS 8
extern const struct migration sqlite_schema[SQLITE_VERSIONS];

/* A result code as a status; "why" may be NULL. */
enum status sqlite_failed(
    struct sqlite3 *, int rc, enum trouble *why, struct fault *);
/* Makes the file with mode 0600 and its folders with 0700; "fresh": it must
 * not be there, not even as a link. */
enum status sqlite_make_file(const char *path, bool fresh, struct fault *);

/* As struct backend says. */
enum status sqlite_script(struct db *, const char *sql, struct fault *);
enum status sqlite_run(struct db *, const char *sql, struct kept **keep,
    const struct arg *, size_t n, row_fn *row, void *ctx, enum trouble *why,
    struct fault *);
void sqlite_size(struct db *, int64_t *data, int64_t *log);
enum status sqlite_tidy(struct db *, struct fault *);
enum status sqlite_scrub(struct db *, bool after, struct fault *);
enum status sqlite_reindex(struct db *, struct fault *);
enum status sqlite_check(
    struct db *, bool writable, said_fn *, void *ctx, struct fault *);
enum status sqlite_keep_old(struct db *, int64_t version, struct fault *);
enum status sqlite_copy(struct db *, const char *path, struct fault *);

#endif
