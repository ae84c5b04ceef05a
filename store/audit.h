/*
 * The chain of decisions: each entry carries the hash of the one before, so
 * that a changed past shows.  Entries are only ever added, each within the
 * transaction of what it tells.
 */
#ifndef STORE_AUDIT_H
#define STORE_AUDIT_H

#include "store/db.h"

struct deed {
	struct str actor, verb, object, before, after;
};

enum status audit_add(
    struct store *, const struct deed *, int64_t at, struct fault *);

#endif
