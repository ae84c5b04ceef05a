/*
 * Which hosts and channels this worker has for itself.  A host is the unit:
 * who has it asks it for feeds and pages and nobody else does, so the pauses
 * that one process keeps are kept by all together.
 */
#ifndef CRON_CLAIM_H
#define CRON_CLAIM_H

#include "cron/work.h"

/* Whether this worker may ask the host of this address; and whether it is known
 * that another has it. */
bool claim_has(const struct work *, struct str url);
bool claim_refused(const struct work *, struct str url);

/* The host of this address among those to be taken, where it is not held: once,
 * in the arena of the pass.  False where the list is full. */
bool claim_want(struct work *, struct strs *hosts, struct str url);
/* Of those, in their order, the first "max" that nobody has, at one call.  Where
 * there are fewer, the others are refused until claim_end(). */
void claim_hosts(struct work *, const struct strs *hosts, size_t max);

bool claim_channel(struct work *, struct str name);

/* What others learnt of the hosts that are held now, for the fetcher. */
enum status claim_recall(struct work *);
/* Held on for longer, where it is time. */
void claim_renew(struct work *);
/* Back to the others, with what was learnt of them. */
enum status claim_end(struct work *);

#endif
