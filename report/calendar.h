/*
 * A calendar (RFC 5545) of days that agreements and measures set: reviews,
 * deadlines, suspensions that end, entries into force.  Text out, no clock.
 */
#ifndef REPORT_CALENDAR_H
#define REPORT_CALENDAR_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/str.h"

struct calendar_day {
	struct str id;  /* stable, part of the UID: "R7-2025-03-01" */
	struct str day; /* YYYY-MM-DD; others are left out */
	struct str summary, description, url; /* of strangers, may be empty */
};

void calendar_begin(struct buf *, const char *version);
/* False, and nothing written, where the day is no whole day or lies outside
 * 1900 to 2200. */
bool calendar_put(struct buf *, const struct calendar_day *, int64_t stamp);
void calendar_end(struct buf *);

#endif
