/*
 * One store into another, whatever engines keep them: every row of every
 * table with its number, then a comparison of both.
 */
#ifndef STORE_MIGRATE_H
#define STORE_MIGRATE_H

#include "store/store.h"

struct store_migrated {
	size_t tables;
	int64_t rows;    /* compared, all equal */
	int64_t resumed; /* of these, copied by an earlier call */
};

/*
 * Both are opened by the caller, "to" for writing and nobody else writes to
 * either.  "to" holds nothing, or what an earlier call that was broken off
 * left there: that is gone on with.  ST_USAGE where "to" holds a store of its
 * own; ST_SYNTAX where the two differ in the end, "fault" names the table.
 * "said" (may be NULL) is called once a table, as it is done.
 */
enum status store_migrate(struct store *from, struct store *to,
    void (*said)(void *ctx, const char *table, int64_t rows), void *ctx,
    struct store_migrated *out, struct fault *) MUST_USE;

#endif
