/* The operator's side: is the store whole, and a copy of it. */
#ifndef STORE_CARE_H
#define STORE_CARE_H

#include "store/store.h"

/*
 * Pages, foreign keys, full text, evidence against its bytes, the chain of
 * decisions.  "said" (may be NULL) is called for each thing that is wrong;
 * ST_SYNTAX where there is any, and "fault" names the first.
 */
enum status store_check(struct store *,
    void (*said)(void *ctx, const char *what, struct str where), void *ctx,
    struct fault *) MUST_USE;

/* A copy at "path", made beside it, checked and renamed over it: an older
 * copy stays until the new one is whole. */
enum status store_backup(
    struct store *, const char *path, struct fault *) MUST_USE;

#endif
