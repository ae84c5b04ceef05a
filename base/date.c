/*
 * Days, months and ISO 8601.  The dates of the wild are date_wild.c's.
 * Never reads a clock and never asks for the local time zone.
 */
#include "base/date.h"

#define DAY_S 86400 /* seconds */

/* After Hinnant: years begin in March, so that the leap day ends them. */
int32_t
date_days(struct civil c)
{
	int64_t month = c.month > 0 ? c.month : 1;
	int64_t day = c.day > 0 ? c.day : 1;
	int64_t y = (int64_t)c.year - (month <= 2);
	int64_t era = (y >= 0 ? y : y - 399) / 400;
	int64_t of_era = y - era * 400;
	int64_t of_year =
	    (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
	int64_t days = of_era * 365 + of_era / 4 - of_era / 100 + of_year;

	return (int32_t)(era * 146097 + days - 719468);
}

struct civil
date_civil(int32_t days)
{
	int64_t z = (int64_t)days + 719468;
	int64_t era = (z >= 0 ? z : z - 146096) / 146097;
	int64_t of_era = z - era * 146097;
	int64_t year =
	    (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
	int64_t of_year = of_era - (365 * year + year / 4 - year / 100);
	int64_t month = (5 * of_year + 2) / 153;
	struct civil c;

	c.day = (int)(of_year - (153 * month + 2) / 5 + 1);
	c.month = (int)(month < 10 ? month + 3 : month - 9);
	c.year = (int)(year + era * 400 + (c.month <= 2));
	return c;
}

int
date_weekday(int32_t days)
{
	/* 1970-01-01 was a Thursday. */
	return (int)((((int64_t)days + 3) % 7 + 7) % 7);
}

static bool
leap(int year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int
date_month_days(int year, int month)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30,
		31 };

	if (month < 1 || month > 12)
		return 0;
	return month == 2 && leap(year) ? 29 : days[month - 1];
}

bool
date_valid(struct civil c)
{
	return c.year >= 1 && c.year <= 9999 && c.day >= 1 &&
	       c.day <= date_month_days(c.year, c.month);
}

struct civil
date_add_months(struct civil c, int months)
{
	int64_t all;

	if (c.month == 0) { /* a mere year can only move by years */
		c.year += months / 12;
		return c;
	}
	all = (int64_t)c.year * 12 + c.month - 1 + months;
	c.year = (int)(all >= 0 ? all / 12 : (all - 11) / 12);
	c.month = (int)(all - (int64_t)c.year * 12) + 1;
	if (c.day > date_month_days(c.year, c.month))
		c.day = date_month_days(c.year, c.month);
	return c;
}

static bool
digit_at(struct str s, size_t i)
{
	return i < s.n && s.p[i] >= '0' && s.p[i] <= '9';
}

/* Exactly "n" digits at the start of "s", which they leave. */
static bool
digits(struct str *s, size_t n, int *out)
{
	uint64_t v;

	if (s->n < n || !str_number(str_sub(*s, 0, n), 9999, &v))
		return false;
	*out = (int)v;
	*s = str_sub(*s, n, s->n);
	return true;
}

static bool
sign(struct str *s, char c)
{
	if (s->n == 0 || s->p[0] != c)
		return false;
	*s = str_sub(*s, 1, s->n);
	return true;
}

/* Reads YYYY[-MM[-DD]] off the start of "s". */
static bool
take_day(struct str *s, struct civil *out)
{
	struct civil c = { 0 };

	if (!digits(s, 4, &c.year) || c.year < 1 || digit_at(*s, 0))
		return false;
	if (!sign(s, '-'))
		goto out;
	if (!digits(s, 2, &c.month) || digit_at(*s, 0) || c.month < 1 ||
	    c.month > 12)
		return false;
	if (!sign(s, '-'))
		goto out;
	if (!digits(s, 2, &c.day) || digit_at(*s, 0) || !date_valid(c))
		return false;
out:
	*out = c;
	return true;
}

bool
date_read_day(struct str s, struct civil *out)
{
	return take_day(&s, out);
}

/* The basic form YYYYMMDD. */
static bool
take_basic_day(struct str *s, struct civil *out)
{
	struct civil c;

	if (!digits(s, 4, &c.year) || !digits(s, 2, &c.month) ||
	    !digits(s, 2, &c.day) || digit_at(*s, 0) || !date_valid(c))
		return false;
	*out = c;
	return true;
}

/* hh[:mm[:ss[.fraction]]] or hhmm[ss]; a leap second counts as the one
 * before it, and 24:00 is the next day's start. */
static bool
take_time(struct str *s, int64_t *seconds)
{
	int h, m = 0, sec = 0;
	bool colon;

	if (!digits(s, 2, &h))
		return false;
	colon = sign(s, ':');
	if (colon || digit_at(*s, 0)) {
		if (!digits(s, 2, &m))
			return false;
		if (colon ? sign(s, ':') : digit_at(*s, 0)) {
			if (!digits(s, 2, &sec))
				return false;
			if ((sign(s, '.') || sign(s, ',')) && !digit_at(*s, 0))
				return false;
			while (digit_at(*s, 0))
				*s = str_sub(*s, 1, s->n);
		}
	}
	if (m > 59 || sec > 60 || h > 24 || (h == 24 && (m > 0 || sec > 0)))
		return false;
	*seconds = h * 3600 + m * 60 + (sec == 60 ? 59 : sec);
	return true;
}

/* Z, +hh:mm, +hhmm or +hh, perhaps after a space; nothing counts as UTC. */
static bool
take_zone(struct str *s, int64_t *seconds)
{
	int h, m = 0;
	bool west;

	*s = str_trim(*s);
	*seconds = 0;
	if (s->n == 0 || sign(s, 'Z') || sign(s, 'z'))
		return true;
	west = sign(s, '-');
	if (!west && !sign(s, '+'))
		return false;
	if (!digits(s, 2, &h) || h > 23)
		return false;
	if ((sign(s, ':') || s->n > 0) && (!digits(s, 2, &m) || m > 59))
		return false;
	*seconds = (int64_t)(west ? -1 : 1) * (h * 3600 + m * 60);
	return true;
}

bool
date_read_iso(struct str s, int64_t *out)
{
	int64_t seconds = 0, zone = 0;
	struct civil c;
	struct str rest = s = str_trim(s);

	if (!take_day(&rest, &c)) {
		rest = s;
		if (!take_basic_day(&rest, &c))
			return false;
	}
	if (rest.n > 0) {
		if (c.day == 0 || (!sign(&rest, 'T') && !sign(&rest, 't') &&
				      !sign(&rest, ' ')))
			return false;
		if (!take_time(&rest, &seconds) || !take_zone(&rest, &zone) ||
		    rest.n > 0)
			return false;
	}
	*out = (int64_t)date_days(c) * DAY_S + seconds - zone;
	return true;
}

void
date_put_day(struct buf *b, struct civil c)
{
	buf_printf(b, "%04d", c.year);
	if (c.month == 0)
		return;
	buf_printf(b, "-%02d", c.month);
	if (c.day != 0)
		buf_printf(b, "-%02d", c.day);
}

void
date_put_instant(struct buf *b, int64_t t)
{
	int64_t days = (t >= 0 ? t : t - (DAY_S - 1)) / DAY_S;
	int s = (int)(t - days * DAY_S);

	date_put_day(b, date_civil((int32_t)days));
	buf_printf(b, "T%02d:%02d:%02dZ", s / 3600, s / 60 % 60, s % 60);
}
