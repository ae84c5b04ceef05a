/*
 * Times that a server asks for, read out of its headers.  Knows no clock and
 * trusts no number: each is kept between a floor and a ceiling.
 */
#include "base/date.h"

#include "fetch/polite.h"

/* Digits at the start of "s"; stops counting at a thousand years. */
static bool
seconds(struct str s, int64_t *out)
{
	int64_t v = 0;
	size_t i = 0;

	for (; i < s.n && s.p[i] >= '0' && s.p[i] <= '9'; i++)
		if (v < (int64_t)86400 * 365 * 1000)
			v = v * 10 + (s.p[i] - '0');
	*out = v;
	return i > 0;
}

static int64_t
between(int64_t low, int64_t v, int64_t high)
{
	return v < low ? low : v > high ? high : v;
}

int64_t
polite_retry_at(struct str s, int64_t now)
{
	int64_t v;

	s = str_trim(s);
	if (s.n == 0)
		return 0;
	if (s.p[0] == '-' || s.p[0] == '+')
		v = 0;
	else if (s.p[0] >= '0' && s.p[0] <= '9' &&
		 str_find(s, STR(" "), 0) == SIZE_MAX) {
		if (!seconds(s, &v))
			return 0;
	} else if (date_read_wild(s, &v, NULL)) {
		v -= now;
	} else {
		return 0;
	}
	return now + between(POLITE_RETRY_LOW, v, POLITE_RETRY_HIGH);
}

/* The value of max-age, whatever stands around it. */
static bool
max_age(struct str directives, int64_t *out)
{
	while (directives.n > 0) {
		struct str value = str_cut(&directives, ',');
		struct str name = str_trim(str_cut(&value, '='));

		value = str_trim(value);
		if (str_starts(value, STR("\"")))
			value = str_sub(value, 1, value.n);
		if (str_eq_nocase(name, STR("max-age")))
			return seconds(value, out);
	}
	return false;
}

int64_t
polite_fresh_s(struct str cache_control, struct str expires, int64_t now)
{
	int64_t v;

	if (max_age(cache_control, &v))
		return between(0, v, POLITE_CEILING_S);
	if (date_read_wild(str_trim(expires), &v, NULL))
		return between(0, v - now, POLITE_CEILING_S);
	return 0;
}
