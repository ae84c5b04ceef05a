/* How the settings of a person become those of the fetcher. */
#ifndef CRON_HOW_H
#define CRON_HOW_H

#include "base/arena.h"

#include "cron/config.h"
#include "fetch/fetch.h"

/* The usual ceilings with what the settings (NULL: none) say otherwise. */
struct fetch_limits how_limits(const struct config *);

/* Who we are to a site's owner: the contact of the settings, else this
 * machine's mailbox.  Empty where memory is at an end. */
struct str how_contact(struct arena *, const struct config *);

#endif
