/* A store of its own a test, and stories to put into it: a file, or with
 * PACTWATCH_TEST_DB=URI a schema at that PostgreSQL. */
#ifndef TESTS_STORE_WORLD_H
#define TESTS_STORE_WORLD_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"

#include "store/care.h"
#include "store/decide.h"
#include "store/store.h"

#define NOW 1680000000 /* 2023-03-28 */

struct world {
	struct store *s;
	struct arena *a;
	char dir[64], path[512], schema[64]; /* the last: at a server alone */
	struct store_policy policy;
	struct str channels[2];
};

/* For cmocka: makes and removes one. */
int world_up(void **state);
int world_down(void **state);

/* One story of one agreement between two places, or of one's measure. */
struct story {
	const char *url, *day, *text;
	enum event_type type;
	enum phase phase;
	enum modality modality;
	const char *until;
	const char
	    *value; /* the kind of what it tells, of what ended its name */
	enum agreement_kind kind;
	int64_t document; /* read again */
	int64_t source;
	int mineral;     /* 0: lithium, else one of its own */
	const char *set; /* of patterns, NULL: "a" */
};

enum status world_put(struct world *, const struct story *,
    struct store_put_done *done, struct fault *);
/* Fails the test where it cannot. */
void world_put_ok(
    struct world *, const struct story *, struct store_put_done *done);

struct taken {
	size_t n;
	char first[256], second[256]; /* cells of the first row */
};
struct taken world_list(
    struct world *, enum store_view, struct store_filter filter);

/* Waits until the server has ended what killed writers left it to do. */
void world_settled(struct world *);

/* Whether the store is a file: what only files have is not tested elsewhere. */
bool world_is_file(const struct world *);
/* Whether the bytes stand anywhere in what the store wrote, its log of a
 * server apart.  Plain letters. */
bool world_holds(const struct world *, const char *words);

/* Runs SQL on the file behind the store's back. */
void world_sql(struct world *, const char *sql);

extern const struct story story_announced, story_signed, story_stale,
    story_later;

#endif
