/*
 * Whether an alert goes to a channel, and whether now.  Pure: time is an
 * argument; the named time zone is looked up and put back.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "alert/alert.h"

/* One of the wanted words stands in the alert's list. */
static bool
meets(const struct strs *wanted, struct str commas)
{
	if (wanted->n == 0)
		return true;
	while (commas.n > 0) {
		struct str one = str_trim(str_cut(&commas, ','));

		for (size_t i = 0; i < wanted->n; i++)
			if (str_eq_nocase(wanted->v[i], one))
				return true;
	}
	return false;
}

bool
alert_wanted(const struct filter *f, const struct alert *a)
{
	if (!meets(&f->kinds, a->kind) && !meets(&f->kinds, a->type))
		return false;
	/* News of a source names no party and no mineral. */
	if (str_starts(a->kind, STR("source_")))
		return true;
	if (!meets(&f->parties, a->parties) ||
	    !meets(&f->minerals, a->minerals))
		return false;
	if (f->max_tier > 0 && a->tier > f->max_tier)
		return false;
	if (f->min_percent > 0 && a->confidence > 0 &&
	    a->confidence * 100 + .5 < f->min_percent)
		return false;
	return f->min_sources == 0 || a->publishers == 0 ||
	       a->publishers >= f->min_sources;
}

bool
alert_zone_known(struct str name)
{
	const char *dir = getenv("TZDIR");
	char path[512];

	if (str_is(name, "UTC"))
		return true;
	if (name.n == 0 || name.n > 64 || name.p[0] == '/' ||
	    str_find(name, STR(".."), 0) != SIZE_MAX)
		return false;
	(void)snprintf(path, sizeof(path), "%s/%.*s",
	    dir != NULL ? dir : "/usr/share/zoneinfo", STR_ARG(name));
	return access(path, R_OK) == 0;
}

/* Minutes of the local day in "zone".  TZ is the only door that C has to a
 * named zone; it is put back before anyone else can look. */
static int
minute_of_day(struct str zone, int64_t now)
{
	char name[64], *kept = NULL;
	const char *old = getenv("TZ");
	time_t t = (time_t)now;
	struct tm tm;
	int minute = (int)(now / 60 % 1440);

	if (zone.n == 0 || zone.n >= sizeof(name) || str_is(zone, "UTC"))
		return minute;
	memcpy(name, zone.p, zone.n);
	name[zone.n] = '\0';
	if (old != NULL && (kept = strdup(old)) == NULL)
		return minute;
	if (setenv("TZ", name, 1) == 0) {
		tzset();
		if (localtime_r(&t, &tm) != NULL)
			minute = tm.tm_hour * 60 + tm.tm_min;
	}
	if (kept != NULL)
		(void)setenv("TZ", kept, 1);
	else
		(void)unsetenv("TZ");
	tzset();
	free(kept);
	return minute;
}

bool
alert_quiet(const struct channel *ch, int64_t now)
{
	int m;

	if (ch->quiet_from == ch->quiet_to)
		return false;
	m = minute_of_day(ch->zone, now);
	if (ch->quiet_from < ch->quiet_to)
		return m >= ch->quiet_from && m < ch->quiet_to;
	return m >= ch->quiet_from || m < ch->quiet_to;
}
