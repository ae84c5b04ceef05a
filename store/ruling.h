/*
 * A person's word on what belongs together: two instruments are one, some
 * documents speak of another one, an event is wrong.  Each is remembered over
 * another reading, stands in the chain, and can be taken back.
 */
#ifndef STORE_RULING_H
#define STORE_RULING_H

#include "store/store.h"

/* "gone" was told under another name of "stays": its events join that one's,
 * and what is told of it later does too.  ST_NOINPUT: one of them is not
 * there; ST_USAGE: they are not of one sort, or one. */
enum status store_merge(struct store *, int64_t gone, int64_t stays,
    struct str by, int64_t now, struct fault *) MUST_USE;

/* "out" gets the instrument that this one was merged into, 0 where it was
 * not. */
enum status store_merged(
    struct store *, int64_t gone, int64_t *out, struct fault *) MUST_USE;

/* The events of these documents are of an instrument of their own: "made"
 * gets its number. */
enum status store_split(struct store *, int64_t from, const int64_t *documents,
    size_t n, struct str by, int64_t now, int64_t *made,
    struct fault *) MUST_USE;

/* Takes back the last merge or split that is not yet taken back, or the one
 * of number "ruling".  "what" (may be NULL) gets its verb.  ST_NOINPUT: there
 * is none. */
enum status store_undo(struct store *, int64_t ruling, struct str by,
    int64_t now, const char **what, struct fault *) MUST_USE;

#endif
