/* Which state follows which, of agreements and of measures: pure. */
#ifndef STORE_LIFECYCLE_H
#define STORE_LIFECYCLE_H

#include "base/flow.h"

/* The state that an event tells of its own instrument; STATE_NONE: none. */
enum state lifecycle_told(const struct event *);

/* The same, seen on the day of its document: what takes effect later than
 * that is announced. */
enum state lifecycle_told_by(const struct event *, struct str day);

/* Whether it revives what was suspended or ends a review. */
bool lifecycle_resumes(const struct event *);

/*
 * Whether "told" on "told_day" moves an instrument that stands at "now_at"
 * since "now_day" (days as text, may be empty).  False is stale news or none:
 * the evidence is kept and the state stays.  "resumed" revives what was
 * suspended.
 */
bool lifecycle_moves(bool measure, enum state now_at, struct str now_day,
    enum state told, struct str told_day, bool resumed);

#endif
