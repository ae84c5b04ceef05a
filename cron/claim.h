/*
 * Which hosts and channels this worker has for itself.  A host is the unit:
 * who has it asks it for feeds and pages and nobody else does, so the pauses
 * that one process keeps are kept by all together.
 */
#ifndef CRON_CLAIM_H
#define CRON_CLAIM_H

#include "cron/work.h"

/* Whether this worker may ask the host of this address; takes the host where
 * nobody has it and fewer than "max" are held. */
bool claim_host(struct work *, struct str url, size_t max);
bool claim_has(const struct work *, struct str url);
bool claim_channel(struct work *, struct str name);

/* What others learnt of the hosts that are held now, for the fetcher. */
enum status claim_recall(struct work *);
/* Held on for longer, where it is time. */
void claim_renew(struct work *);
/* Back to the others, with what was learnt of them. */
enum status claim_end(struct work *);

#endif
