/* The outbox from within: an alert is made in the transaction of its fact. */
#ifndef STORE_OUTBOX_H
#define STORE_OUTBOX_H

#include "store/db.h"

struct alert_new {
	struct str kind, state, headline, subject;
	struct str key_subject; /* with kind and state: told once */
	int64_t agreement, event, source, document; /* 0: none */
	uint32_t tier;
};

/* Adds it with one delivery a channel of the policy; "added" (may be NULL)
 * is false where this was told before. */
enum status outbox_add(struct store *, const struct store_policy *,
    const struct alert_new *, int64_t now, bool *added, struct fault *);

#endif
