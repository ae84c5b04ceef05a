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

/* Makes the full text anew from the stored texts: what store_check() calls
 * "full text: out of step" is mended by this. */
enum status store_reindex(struct store *, struct fault *) MUST_USE;

/* A copy at "path", made beside it, checked and renamed over it: an older
 * copy stays until the new one is whole. */
enum status store_backup(
    struct store *, const char *path, struct fault *) MUST_USE;

/*
 * Puts a backup in the place of the store at "uri" (a path or sqlite:PATH):
 * copied beside it, brought up to this program's tables, checked, and renamed.
 * What was there is kept as PATH.before-restore.  Nobody may have the store
 * open: the caller holds the lock of a pass.  ST_SYNTAX where the backup is
 * not whole; the store is then as it was.
 */
enum status store_restore(
    const char *backup, const char *uri, struct fault *) MUST_USE;

#endif
