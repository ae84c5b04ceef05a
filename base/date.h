/*
 * Days and instants: the proleptic Gregorian calendar, UTC inside.
 *
 * An instant is seconds since 1970-01-01T00:00Z and 0 means "not known"; a
 * day is a count of days since 1970-01-01.  Nothing here reads a clock.
 * Day arithmetic after H. Hinnant, "chrono-compatible low-level date
 * algorithms", 2014.
 */
#ifndef BASE_DATE_H
#define BASE_DATE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/str.h"

struct civil {
	int year, month, day; /* month 1-12, day 1-31; 0 where not known */
};

int32_t date_days(struct civil); /* month and day of 0 count as 1 */
struct civil date_civil(int32_t days);
int date_weekday(int32_t days); /* 0 Monday .. 6 Sunday (ISO 8601 less 1) */
bool date_valid(struct civil);  /* year 1..9999, real month and day */
int date_month_days(int year, int month);

/* Adds months; the day is cut to the month's last (31 Jan + 1 = 28 or 29 Feb). */
struct civil date_add_months(struct civil, int months);

/* "YYYY", "YYYY-MM" or "YYYY-MM-DD" at the start of "s" (RFC 3339 instants
 * give their local day): false where there is none. */
bool date_read_day(struct str s, struct civil *out);

/* RFC 3339 and the ISO 8601 forms feeds use; a missing zone counts as UTC.
 * False, and "out" untouched, where it is none. */
bool date_read_iso(struct str s, int64_t *out);

/*
 * Dates as the wild writes them: RFC 822/2822 (two-digit years, named zones,
 * missing or wrong weekdays, offsets without a colon), RFC 3339 and W3CDTF,
 * asctime, ordinals, a.m./p.m., months in English, French, German, Spanish,
 * Italian, Portuguese, Greek, Hungarian, Korean and Japanese forms, MSSQL.
 * Years outside 1900-2200 are refused.  "zone_s" (may be NULL) is set to the
 * written offset, 0 where none stands.  False where unreadable: never now.
 */
bool date_read_wild(struct str s, int64_t *out, int32_t *zone_s);

void date_put_day(struct buf *, struct civil); /* YYYY[-MM[-DD]] */
void date_put_instant(struct buf *, int64_t);  /* 2024-05-01T10:00:00Z */

#endif
