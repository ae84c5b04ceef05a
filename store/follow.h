/*
 * Lines that follow a line: the disciplines of an agreement stand as it does,
 * once a person's word has written it.
 */
#ifndef STORE_FOLLOW_H
#define STORE_FOLLOW_H

#include "store/db.h"
#include "store/row.h"

/* Gives a discipline that is to be written the status of its agreement's
 * line; leaves it as it is where there is none.  Texts live in the arena. */
enum status follow_status(struct store *, struct arena *, const struct row *key,
    struct row *line, struct fault *);

/* Writes each discipline of the agreement anew with its status; "id" is the
 * proposal that did it, and takes them back too. */
enum status follow_agreement(struct store *, struct arena *,
    const struct row *key, const struct row *agreement, int64_t id, int64_t now,
    struct fault *);

#endif
