/* The operator's side: is the store whole, and a copy of it. */
#ifndef STORE_CARE_H
#define STORE_CARE_H

#include "store/store.h"

/* Pages, foreign keys, full text, evidence against its bytes, the chain of
 * decisions.  ST_SYNTAX and "fault" names the first that is wrong. */
enum status store_check(struct store *, struct fault *) MUST_USE;

/* A copy at "path", made beside it, checked and renamed over it: an older
 * copy stays until the new one is whole. */
enum status store_backup(
    struct store *, const char *path, struct fault *) MUST_USE;

#endif
