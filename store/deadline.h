/* Days that come round: shared by what reads documents and what lets time
 * pass. */
#ifndef STORE_DEADLINE_H
#define STORE_DEADLINE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"

/* The first of "anchor" plus once, twice, ... so many months that lies after
 * the day "after"; false where the anchor is no full day. */
bool deadline_next(
    struct str anchor, int months, int32_t after, struct buf *out);

#endif
