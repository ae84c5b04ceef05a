/*
 * A person's word on proposals, and the chain of all such words: each entry
 * carries the hash of the one before, so that a changed past shows.
 */
#ifndef STORE_DECIDE_H
#define STORE_DECIDE_H

#include "store/store.h"

/* Accepts or rejects a pending or decided proposal; a rejected one does not
 * come back from later documents.  ST_NOINPUT: there is no such proposal. */
enum status store_decide(struct store *, int64_t proposal, bool accept,
    struct str by, struct str comment, int64_t now, struct fault *) MUST_USE;

/* Takes an event out of all lists for good; of one that another reading ended,
 * what that made of it.  ST_NOINPUT: no such event. */
enum status store_reject_event(struct store *, int64_t event, struct str by,
    int64_t now, struct fault *) MUST_USE;

/* Walks the chain: ST_SYNTAX and "fault" names the first entry that does not
 * follow from the one before.  "n" (may be NULL) gets the entries. */
enum status store_audit_verify(
    struct store *, size_t *n, struct fault *) MUST_USE;

#endif
