/*
 * Reads machine-written days.  The page's own offset is kept: its local day
 * is what its readers saw.
 */
#include "page/stamp.h"

#include <stdio.h>
#include <string.h>

#include "base/utf8.h"

#include "page/day.h"

#define STAMP_MAX  ((size_t)64) /* bytes of a value that is a date */
#define FIRST_YEAR 1995         /* the web has no older pages */

bool
stamp_believed(struct civil c, struct str latest)
{
	struct civil last;

	if (!date_valid(c) || c.year < FIRST_YEAR)
		return false;
	return !date_read_day(latest, &last) || date_days(c) <= date_days(last);
}

static bool
digits(struct str s, size_t at, size_t n, int *out)
{
	int v = 0;

	if (at + n > s.n)
		return false;
	for (size_t i = 0; i < n; i++) {
		char c = s.p[at + i];

		if (c < '0' || c > '9')
			return false;
		v = v * 10 + (c - '0');
	}
	*out = v;
	return true;
}

/* The offset at the end of an ISO 8601 time: false where there is none. */
static bool
offset(struct str s, char out[7])
{
	size_t n = s.n;
	int v;

	if (n > 0 && (s.p[n - 1] == 'Z' || s.p[n - 1] == 'z')) {
		memcpy(out, "Z", 2);
		return true;
	}
	if (n >= 6 && (s.p[n - 6] == '+' || s.p[n - 6] == '-') &&
	    s.p[n - 3] == ':' && digits(s, n - 5, 2, &v) &&
	    digits(s, n - 2, 2, &v)) {
		memcpy(out, s.p + n - 6, 6);
		out[6] = 0;
		return true;
	}
	if (n >= 5 && (s.p[n - 5] == '+' || s.p[n - 5] == '-') &&
	    digits(s, n - 4, 4, &v)) {
		memcpy(out, s.p + n - 5, 3);
		out[3] = ':';
		memcpy(out + 4, s.p + n - 2, 2);
		out[6] = 0;
		return true;
	}
	return false;
}

static bool
iso(struct arena *a, struct str s, struct when *out)
{
	struct when w = { 0 };
	char zone[7], text[40];
	int h, m, sec = 0;

	if (s.n < 10 || !digits(s, 0, 4, &w.day.year) || s.p[4] != '-' ||
	    !digits(s, 5, 2, &w.day.month) || s.p[7] != '-' ||
	    !digits(s, 8, 2, &w.day.day) || !date_valid(w.day) ||
	    (s.n > 10 && s.p[10] >= '0' && s.p[10] <= '9'))
		return false;
	if (s.n >= 16 && strchr("T t", s.p[10]) != NULL &&
	    digits(s, 11, 2, &h) && s.p[13] == ':' && digits(s, 14, 2, &m) &&
	    h < 24 && m < 60 && offset(str_sub(s, 16, SIZE_MAX), zone)) {
		if (s.n >= 19 && s.p[16] == ':')
			(void)digits(s, 17, 2, &sec);
		(void)snprintf(text, sizeof(text),
		    "%04d-%02d-%02dT%02d:%02d:%02d%s", w.day.year, w.day.month,
		    w.day.day, h, m, sec < 60 ? sec : 59, zone);
		w.stamp = str_keep(a, str_of(text));
		w.utc = zone[0] == 'Z' || str_is(str_of(zone), "+00:00");
	}
	*out = w;
	return true;
}

static bool
seconds(struct str s, struct when *out)
{
	uint64_t v;

	if (!str_number(s, UINT64_C(99999999999999), &v))
		return false;
	if (v > UINT64_C(100000000000))
		v /= 1000;
	if (s.n < 9 || v < 800000000U)
		return false;
	out->day = date_civil((int32_t)(v / 86400));
	out->stamp = STR("");
	out->utc = true;
	return true;
}

bool
stamp_read(struct arena *a, struct str v, bool month_first, struct str latest,
    struct when *out)
{
	struct when w = { 0 };
	struct buf low;
	struct day_hit hit;
	bool ok;

	v = str_sub(str_trim(v), 0, STAMP_MAX);
	ok = iso(a, v, &w) || seconds(v, &w);
	if (!ok && v.n == 8 && digits(v, 0, 4, &w.day.year) &&
	    digits(v, 4, 2, &w.day.month) && digits(v, 6, 2, &w.day.day))
		ok = true;
	if (!ok) {
		low = buf_new(STAMP_MAX * 4);
		utf8_fold(&low, v);
		ok = day_find(buf_view(&low), 0, month_first, &hit);
		if (ok)
			w = (struct when){ .day = hit.day };
		buf_free(&low);
	}
	if (!ok || !stamp_believed(w.day, latest))
		return false;
	*out = w;
	return true;
}

static bool
is_digit(struct str s, size_t at)
{
	return at < s.n && s.p[at] >= '0' && s.p[at] <= '9';
}

bool
stamp_of_url(struct str url, struct str latest, struct when *out)
{
	for (size_t i = 0; i + 6 <= url.n; i++) {
		struct civil c = { 0 };
		size_t at = i + 4, n;
		bool marked;

		if ((i > 0 && is_digit(url, i - 1)) ||
		    !digits(url, i, 4, &c.year))
			continue;
		marked = at < url.n && strchr("/-_.", url.p[at]) != NULL;
		at += marked;
		n = is_digit(url, at + 1) ? 2 : 1;
		if (!digits(url, at, marked ? n : 2, &c.month))
			continue;
		at += marked ? n : 2;
		if (marked &&
		    (at >= url.n || strchr("/-_.", url.p[at]) == NULL)) {
			/* 2024/0501 */
			if (!digits(url, at, 2, &c.day))
				continue;
			at += 2;
		} else {
			at += marked;
			n = is_digit(url, at + 1) || !marked ? 2 : 1;
			if (!digits(url, at, n, &c.day))
				continue;
			at += n;
		}
		if (is_digit(url, at) || !stamp_believed(c, latest) ||
		    c.year > 2100)
			continue;
		*out = (struct when){ .day = c };
		return true;
	}
	/* 01-05-2024 and 01.05.2024 */
	for (size_t i = 0; i + 10 <= url.n; i++) {
		struct civil c = { 0 };

		if ((i == 0 || !is_digit(url, i - 1)) &&
		    digits(url, i, 2, &c.day) &&
		    strchr("-._", url.p[i + 2]) != NULL &&
		    digits(url, i + 3, 2, &c.month) &&
		    url.p[i + 5] == url.p[i + 2] &&
		    digits(url, i + 6, 4, &c.year) && !is_digit(url, i + 10) &&
		    c.year <= 2100 && stamp_believed(c, latest)) {
			*out = (struct when){ .day = c };
			return true;
		}
	}
	return false;
}
