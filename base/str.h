/*
 * Views of bytes that someone else owns, and small questions about them.
 * Nothing here allocates, but for the two functions that name an arena.
 */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

/* Not NUL-terminated unless said.  An empty view has n == 0; p may be NULL. */
struct str {
	const char *p;
	size_t n; /* bytes */
};

/* A list of views; "v" and its bytes live in the arena of their document. */
struct strs {
	struct str *v;
	size_t n;
};

/* A view of a string literal: usable in initialisers. */
#define STR_INIT(literal)                    \
	{                                    \
		literal, sizeof(literal) - 1 \
	}
#define STR(literal) ((struct str)STR_INIT(literal))

/* For printf's "%.*s". */
#define STR_ARG(s) (int)(s).n, (s).n > 0 ? (s).p : ""

struct str str_of(const char *nul_terminated); /* NULL gives the empty view */
bool str_eq(struct str, struct str);
bool str_is(struct str, const char *nul_terminated);
bool str_eq_nocase(struct str, struct str); /* folds ASCII letters only */
int str_cmp(struct str, struct str);        /* byte order, as strcmp(3) */
bool str_starts(struct str, struct str prefix);
bool str_starts_nocase(struct str, struct str prefix);
bool str_ends(struct str, struct str suffix);
struct str str_trim(struct str); /* without ASCII white space at both ends */

/* The part of "s" from "from" on, "n" bytes at most; never past its end. */
struct str str_sub(struct str s, size_t from, size_t n);

/* Cuts "s" at the first "sep": returns what stood before it; "s" keeps the
 * rest without "sep", or becomes empty where "sep" is absent. */
struct str str_cut(struct str *s, char sep);

/* Where "part" first stands in "s" at or after "from", or SIZE_MAX. */
size_t str_find(struct str s, struct str part, size_t from);
size_t str_find_nocase(struct str s, struct str part, size_t from);

/* Whole of "s" as a decimal number without sign: false where it is none or
 * passes "max". */
bool str_number(struct str s, uint64_t max, uint64_t *out);

/* Edit distance (insert, delete, change, swap of neighbours, ASCII case folded), cut off at
 * "limit" + 1: for "did you mean". */
unsigned str_distance(struct str, struct str, unsigned limit);

/* Which of several words was meant: nearest_to() the word that is unknown,
 * nearest_try() each that is known; "best" stays empty where none is within
 * so few edits.  Of equals the first stays. */
struct nearest {
	struct str word;
	struct str best;
	unsigned within;
};
struct nearest nearest_to(struct str word, unsigned within);
bool nearest_try(struct nearest *, struct str known); /* is it the best now? */

/* A copy in the arena, NUL-terminated for the doors that want one.
 * Returns the empty view when memory is at an end and "s" was not empty. */
struct str str_keep(struct arena *, struct str s);

/* Room for one more view, in steps of doubling: false when memory is at an
 * end, and the list is then as it was. */
bool strs_add(struct arena *, struct strs *, struct str s) MUST_USE;
bool strs_has(const struct strs *, struct str s);
/* Adds where absent, keeps byte order. */
bool strs_put(struct arena *, struct strs *, struct str s) MUST_USE;

#endif
