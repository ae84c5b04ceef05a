/*
 * A list as a table entry: its columns, its statement, and the filters that it
 * knows.  Clauses are constants of ours; what a caller gives is bound, never
 * pasted.
 */
#ifndef STORE_VIEW_H
#define STORE_VIEW_H

#include "store/db.h"

/* X(NAME, what a person calls it) */
#define FIELD_LIST(X)           \
	X(PARTY, "--party")     \
	X(MINERAL, "--mineral") \
	X(TYPE, "--type")       \
	X(STATUS, "--status")   \
	X(SOURCE, "--source")   \
	X(TEXT, "--text")       \
	X(TABLE, "a table")     \
	X(PROGRAM, "--program") \
	X(SINCE, "--since")     \
	X(UNTIL, "--until")     \
	X(AS_OF, "--as-of")     \
	X(ON, "--on")           \
	X(ID, "a number")       \
	X(PENDING, "--pending")

enum field {
#define X(name, word) F_##name,
	FIELD_LIST(X)
#undef X
};
#define FIELDS (F_PENDING + 1)

struct clause {
	enum field field;
	const char *sql[2]; /* by dialect, NULL: as the first; '?' stands for
	                       the value */
};

struct view {
	const struct store_column *columns;
	size_t n;
	/* By dialect: columns in order, up to "WHERE ..." or, where "from" is
	 * not NULL, up to "FROM". */
	const char *select[2];
	const char *order[2]; /* by dialect; where no other is asked for */
	struct clause clauses[14];
	size_t n_clauses;
	/* Lists of events begin at the rarest of what they are narrowed by,
	 * whose rows stand in the order of their days. */
	const char *from;
	const char *now; /* a condition unless --as-of is given, or NULL */
	/* Where the last column costs much, NULL: it does not.  A list that is
	 * sorted and cut is then chosen first, by "keys": a row's number as
	 * "n" and all columns but the last, up to "WHERE ..."; it ends what
	 * "among" opens, a condition on the statement above.  Both by dialect,
	 * none as the first. */
	const char *among[2], *keys[2];
};

#define RANKED_MAX 100000 /* weighing more would take too long to wait for */

/* By dialect: a condition on the words $1 of VIEW_SEARCH, that leaves of what
 * holds them the latest RANKED_MAX alone: where only the best are asked for. */
extern const char *const view_latest[2];

/* NULL where there is none. */
const struct view *view_of(enum store_view);

/* The last second of a day that a person gave; ST_USAGE where it is none. */
enum status view_day_end(struct str day, int64_t *at, struct fault *);

/* then.c: agreements or measures as they stood by what was known on the day
 * filter.as_of.  Who was a party and what it is on is as known now. */
enum status then_list(struct store *, enum store_view,
    const struct store_filter *,
    bool (*row)(void *ctx, const struct store_cell *), void *ctx,
    struct fault *);

#endif
