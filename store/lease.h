/*
 * Leases: what one worker of many does alone, a host's requests or a channel's
 * tellings.  Who dies with one is waited for until it runs out.
 */
#ifndef STORE_LEASE_H
#define STORE_LEASE_H

#include "store/store.h"

/* Whether several workers may share this store at a time.  Where they may not
 * (a file), every lease is had at once. */
bool store_is_shared(const struct store *);

/* "now" of a store that several machines share: by its server's clock, so that
 * what they find is due, new or late does not hang on theirs.  A file leaves
 * "now" as it is. */
enum status store_clock(struct store *, int64_t *now, struct fault *) MUST_USE;

/* "mine": it is ours for that many seconds from now, or still. */
enum status store_lease(struct store *, struct str name, int64_t seconds,
    bool *mine, struct fault *) MUST_USE;
/* Of different names the first "max", in their order, that nobody else has.
 * Where fewer are "mine" (one for each name) others hold all the rest.  No name
 * holds a newline. */
enum status store_lease_some(struct store *, const struct str *names, size_t n,
    size_t max, int64_t seconds, bool *mine, struct fault *) MUST_USE;
/* All of ours from now on for so long; and all of ours given back. */
enum status store_lease_renew(
    struct store *, int64_t seconds, struct fault *) MUST_USE;
enum status store_lease_end(struct store *, struct fault *) MUST_USE;

#endif
