/*
 * Dates: explicit ones, weekdays, and those told from the publication day.
 * Only the document's own date is ever "today"; no clock is read.
 */
#include <string.h>

#include "extract/work.h"

/* Lists whose places count.  A month is its place in the first twelve, or in
 * the second. */
static const char months[] =
    "january february march april may june july august september october "
    "november december jan feb mar apr may jun jul aug sep oct nov dec sept";
static const char weekdays[] =
    "monday tuesday wednesday thursday friday saturday sunday";
static const char days[] = "today tonight yesterday tomorrow";
static const int days_off[] = { 0, 0, -1, 1 };
static const char which[] = "last this next";

void
when_words(void (*each)(void *, const char *list), void *ctx)
{
	each(ctx, months);
	each(ctx, weekdays);
	each(ctx, days);
	each(ctx, which);
	/* "a week ago", "one year earlier"; number words are quantity.c's. */
	each(ctx, "a an one");
}

static int
month_of(const struct work *w, uint32_t at)
{
	size_t i;

	if (at >= w->tokens.n || w->tokens.v[at].kind != TOKEN_WORD ||
	    !w->tokens.v[at].capital ||
	    (i = work_where(w, at, months)) == SIZE_MAX)
		return 0;
	return i == 24 ? 9 : (int)(i % 12) + 1;
}

static int
weekday_of(const struct work *w, uint32_t at)
{
	size_t i;

	if (at >= w->tokens.n || !w->tokens.v[at].capital ||
	    (i = work_where(w, at, weekdays)) == SIZE_MAX)
		return -1;
	return (int)i;
}

/* A plain number in a range: a day of a month or a year. */
static int
plain_number(const struct work *w, uint32_t at, uint32_t end, int low, int high)
{
	const struct token *t = &w->tokens.v[at];
	uint64_t n;

	if (at >= end || t->kind != TOKEN_NUMBER ||
	    !str_number(
		str_sub(w->doc->text, t->beg, t->end - t->beg), 9999, &n) ||
	    (int)n < low || (int)n > high)
		return 0;
	return (int)n;
}

static bool
sign_is(const struct work *w, uint32_t at, uint32_t end, char c)
{
	return at < end && w->tokens.v[at].kind == TOKEN_SIGN &&
	       w->tokens.v[at].sign == c;
}

/* Past "st", "nd", "rd", "th". */
static uint32_t
ordinal(const struct work *w, uint32_t at, uint32_t end)
{
	return at < end && work_in(w, at, "st nd rd th") ? at + 1 : at;
}

/* ", 2024" or "2024" after a day and month. */
static uint32_t
year_after(const struct work *w, uint32_t at, uint32_t end, int *year)
{
	uint32_t next = at;

	if (sign_is(w, next, end, ',') || (sign_is(w, next, end, '.')))
		next++;
	*year = plain_number(w, next, end, 1900, 2100);
	return *year != 0 ? next + 1 : at;
}

/* Whether the words before "at" look ahead: then a date without its year is
 * the next of its kind. */
static bool
looks_ahead(const struct work *w, uint32_t at)
{
	static const char words[] =
	    "will shall expected next until by from starting beginning "
	    "upcoming scheduled planned plans due takes enters";
	uint32_t from = at > 11 ? at - 11 : 0;

	for (uint32_t i = at; i-- > from;) {
		size_t k;

		/* Another date's words, or a reporting verb, end the look. */
		if (w->tokens.v[i].kind == TOKEN_NUMBER ||
		    work_in(w, i, "said says told"))
			return false;
		if (w->tokens.v[i].kind == TOKEN_WORD &&
		    (k = work_where(w, i, words)) != SIZE_MAX &&
		    !(k >= 5 && k <= 6 && i + 2 < at))
			return true;
	}
	return false;
}

enum { NEAR_DAYS = 92 };

/* The year of a month and day told without one. */
static struct civil
year_guess(const struct work *w, uint32_t at, struct civil c)
{
	struct civil pub = w->published;
	int32_t now, then;

	if (pub.year == 0)
		return (struct civil){ 0, 0, 0 };
	c.year = pub.year;
	now = date_days(pub);
	then = date_days(c);
	if (looks_ahead(w, at)) {
		if (then < now - 31)
			c.year++;
	} else if (c.day == 0 ? c.month > (pub.month == 0 ? 12 : pub.month)
			      : then > now + NEAR_DAYS) {
		/* A day is told without its year when it is near. */
		c.year--;
	}
	return c;
}

static uint32_t
done(struct mention *m, uint32_t end, struct civil c, const char *basis)
{
	m->day = c;
	m->basis = str_of(basis);
	return c.year == 0 ? 0 : end;
}

static const char before_may[] = "in last since this early late mid next";
static const char before_month[] =
    "in last since this of by from until early late and next mid end - during";

/* "twenty-eighth day of": the day that an ordinal in words says, and past
 * those words in "next"; 0 where none. */
static int
day_in_words(const struct work *w, uint32_t at, uint32_t end, uint32_t *next)
{
	static const char units[] =
	    "first second third fourth fifth sixth seventh eighth ninth tenth "
	    "eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
	    "seventeenth eighteenth nineteenth twentieth";
	size_t k;
	int day = 0;
	uint32_t i = at;

	/* Few tokens are a word for a number. */
	if (w->tokens.v[at].kind != TOKEN_WORD ||
	    !(work_in(w, i, "twenty thirty thirtieth") || work_in(w, i, units)))
		return 0;
	if (work_is(w, i, "twenty") || work_is(w, i, "thirty")) {
		day = work_is(w, i, "twenty") ? 20 : 30;
		i++;
		if (sign_is(w, i, end, '-'))
			i++;
	}
	if (day == 0 && work_is(w, i, "thirtieth"))
		day = 30;
	else if ((k = work_where(w, i, units)) != SIZE_MAX &&
		 (day == 0 || k < 9))
		day += (int)k + 1;
	if (day == 0 || day > 31 || !work_is(w, i + 1, "day") ||
	    !work_is(w, i + 2, "of"))
		return 0;
	*next = i + 3;
	return day;
}

/* "From May to November 2022": the year that the later month says, or 0. */
static int
year_of_range(const struct work *w, uint32_t at, uint32_t end)
{
	int year = 0;

	if (at + 1 >= end ||
	    (!work_in(w, at, "to until through and") &&
		!sign_is(w, at, end, '-')) ||
	    month_of(w, at + 1) == 0)
		return 0;
	at += 2;
	if (plain_number(w, at, end, 1, 31) != 0)
		at = ordinal(w, at + 1, end);
	(void)year_after(w, at, end, &year);
	return year;
}

/* "March 28, 2023", "28 March 2023", "March 2023", "March 28", "2023-03-28". */
static uint32_t
calendar_at(const struct work *w, uint32_t at, uint32_t end, struct mention *m)
{
	struct civil c = { 0, 0, 0 };
	uint32_t next;
	int month;

	if ((month = month_of(w, at)) != 0) {
		c.month = month;
		next = at + 1;
		if (sign_is(w, next, end, '.'))
			next++;
		c.day = plain_number(w, next, end, 1, 31);
		if (c.day != 0)
			next = ordinal(w, next + 1, end);
		next = year_after(w, next, end, &c.year);
		if (c.year == 0)
			c.year = year_of_range(w, next, end);
		/* Alone a month wants a word of time before it, "May" most of
		 * all, which is a verb too. */
		if (c.year == 0 && c.day == 0 && at > 0 &&
		    !work_in(w, at - 1, month == 5 ? before_may : before_month))
			return 0;
		if (c.year == 0 && c.day == 0 && at == 0 && month == 5)
			return 0;
		if (c.year == 0 && w->published.year != 0 && at > 0 &&
		    work_is(w, at - 1, "next")) {
			c = year_guess(w, at, c);
			if (c.year == w->published.year &&
			    c.month <= w->published.month)
				c.year++;
		}
		return done(m, next, c.year != 0 ? c : year_guess(w, at, c),
		    c.year != 0 ? "explicit" : "relative");
	}
	if ((c.day = day_in_words(w, at, end, &next)) != 0) {
		if ((c.month = month_of(w, next)) == 0)
			return 0;
		next = year_after(w, next + 1, end, &c.year);
		return done(m, next, c.year != 0 ? c : year_guess(w, at, c),
		    c.year != 0 ? "explicit" : "relative");
	}
	if ((c.day = plain_number(w, at, end, 1, 31)) != 0) {
		next = ordinal(w, at + 1, end);
		if (next < end && work_is(w, next, "of"))
			next++;
		if ((c.month = month_of(w, next)) == 0)
			return 0;
		next = year_after(w, next + 1, end, &c.year);
		return done(m, next, c.year != 0 ? c : year_guess(w, at, c),
		    c.year != 0 ? "explicit" : "relative");
	}
	if ((c.year = plain_number(w, at, end, 1900, 2100)) == 0)
		return 0;
	/* "Regulation No. 6/2025": a paper's number. */
	if (at > 1 && sign_is(w, at - 1, end, '/') &&
	    w->tokens.v[at - 2].kind == TOKEN_NUMBER)
		return 0;
	if (sign_is(w, at + 1, end, '-') &&
	    (c.month = plain_number(w, at + 2, end, 1, 12)) != 0 &&
	    sign_is(w, at + 3, end, '-') &&
	    (c.day = plain_number(w, at + 4, end, 1, 31)) != 0)
		return done(m, at + 5, c, "explicit");
	c.month = c.day = 0;
	/* "2023-24", "2030s" and counts such as "1950 tonnes" are no years. */
	return done(m, at + 1, c, "explicit");
}

/* The day "back" days from publication with that weekday. */
static struct civil
weekday_day(const struct work *w, uint32_t at, int weekday)
{
	int32_t pub = date_days(w->published);
	int today = date_weekday(pub), back = (today - weekday + 7) % 7;

	if (w->published.day == 0)
		return (struct civil){ 0, 0, 0 };
	if (at > 0 && work_is(w, at - 1, "next"))
		return date_civil(pub + 7 - back);
	if (at > 0 && work_is(w, at - 1, "last") && back == 0)
		back = 7;
	if (at > 0 && work_is(w, at - 1, "last"))
		return date_civil(pub - back);
	if (looks_ahead(w, at) && back != 0)
		return date_civil(pub + 7 - back);
	return date_civil(pub - back);
}

/* "today", "last week", "this month", "earlier this year", "end of this
 * week": the grain of the answer is that of the words. */
static uint32_t
relative_at(const struct work *w, uint32_t at, uint32_t end, struct mention *m)
{
	static const char *const grains[] = { "week", "month", "year",
		"quarter" };
	int32_t pub;
	struct civil c = w->published;
	size_t i;

	if (c.year == 0 || w->tokens.v[at].kind != TOKEN_WORD)
		return 0;
	pub = date_days(c);
	if (c.day != 0 && (i = work_where(w, at, days)) != SIZE_MAX)
		return done(
		    m, at + 1, date_civil(pub + days_off[i]), "relative");
	if ((i = work_where(w, at, which)) != SIZE_MAX && at + 1 < end) {
		int k = (int)i;

		for (int g = 0; g < 4; g++) {
			if (!work_is(w, at + 1, grains[g]))
				continue;
			if (g == 0 && k == 1 && at >= 2 &&
			    work_is(w, at - 1, "of") &&
			    work_is(w, at - 2, "end"))
				return done(m, at + 2,
				    date_civil(pub + 4 - date_weekday(pub)),
				    "relative");
			if (g == 2)
				c = (struct civil){ c.year + k - 1, 0, 0 };
			else if (g == 1) {
				c.day = 0;
				c = date_add_months(c, k - 1);
			} else if (g == 0) {
				c = date_civil(pub + 7 * (k - 1));
				c.day = 0;
			} else {
				return 0;
			}
			return done(m, at + 2, c, "relative");
		}
		if (month_of(w, at + 1) != 0) {
			struct civil d = { c.year, month_of(w, at + 1), 0 };

			if (k == 0 && d.month >= c.month)
				d.year--;
			if (k == 2 && d.month <= c.month)
				d.year++;
			return done(m, at + 2, d, "relative");
		}
	}
	return 0;
}

/* "two years ago", "a week ago": as fine as the unit said. */
static uint32_t
ago_at(const struct work *w, uint32_t at, uint32_t end, struct mention *m)
{
	static const struct {
		const char *word;
		int days, months;
	} units[] = { { "day", 1, 0 }, { "week", 7, 0 }, { "month", 0, 1 },
		{ "year", 0, 12 } };
	struct civil c = w->published;
	double n = 1;

	if (at + 2 >= end || c.year == 0 ||
	    !work_in(w, at + 2, "ago earlier") ||
	    (!quantity_number(w, at, &n) && !work_in(w, at, "a an one")) ||
	    n < 1 || n > 200)
		return 0;
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
		struct str unit = str_of(units[i].word);
		struct str form = work_form(w, at + 1);

		if (!str_starts(form, unit) || form.n > unit.n + 1)
			continue;
		if (units[i].days > 0) {
			if (c.day == 0)
				return 0;
			c = date_civil(date_days(c) - (int)n * units[i].days);
			if (units[i].days == 7)
				c.day = 0;
		} else {
			c.day = 0;
			c = date_add_months(c, -(int)n * units[i].months);
			if (units[i].months == 12)
				c.month = 0;
		}
		return done(m, at + 3, c, "relative");
	}
	return 0;
}

/* Back over "12:01 a.m. eastern daylight time on" to the word before it, or
 * "at" where no clock stands. */
static uint32_t
before_clock(const struct work *w, uint32_t at)
{
	static const char words[] =
	    "on : a.m. p.m. am pm a p m . eastern central daylight standard "
	    "local beijing time est edt et gmt utc midnight noon at";
	uint32_t i = at;
	bool clock = false;

	while (i > 0 && at - i < 14 &&
	       (work_in(w, i - 1, words) ||
		   (i > 1 && w->tokens.v[i - 1].kind == TOKEN_SIGN &&
		       strchr(":.", w->tokens.v[i - 1].sign) != NULL) ||
		   w->tokens.v[i - 1].kind == TOKEN_NUMBER)) {
		i--;
		clock = clock || work_in(w, i, "time midnight noon m a.m. am");
	}
	return clock ? i : at;
}

/* Whether the words before a date say that it closes something: "until
 * mid-2026", "by the end of March", "on or before". */
static bool
closes(const struct work *w, uint32_t at)
{
	at = before_clock(w, at);
	while (at > 1 && work_in(w, at - 1, "mid end late early - the of") &&
	       work_in(w, at - 1, "of") <= work_in(w, at - 2, "end"))
		at--;
	if (at > 1 && work_is(w, at - 1, "of") &&
	    work_in(w, at - 2, "close end"))
		at -= at > 2 && work_is(w, at - 3, "the") ? 3 : 2;
	/* "From May to November 2022". */
	if (at > 2 && work_is(w, at - 1, "to") &&
	    (month_of(w, at - 2) != 0 ||
		w->tokens.v[at - 2].kind == TOKEN_NUMBER))
		return true;
	return at > 0 &&
	       work_in(w, at - 1, "until till through by before than");
}

/* Likewise that it opens something: "effective as of", "from", "on or after". */
static bool
opens(const struct work *w, uint32_t at)
{
	static const char verbs[] =
	    "effective starting beginning commencing effect";

	at = before_clock(w, at);
	if (at == 0)
		return false;
	if (work_in(w, at - 1, "from effective starting beginning commencing"))
		return true;
	if (at > 2 && work_is(w, at - 1, "after") && work_is(w, at - 2, "or"))
		return true;
	if (at > 2 && work_is(w, at - 1, "of") && work_is(w, at - 2, "as"))
		return true;
	if (at > 2 && work_is(w, at - 2, "date") &&
	    work_is(w, at - 3, "effective"))
		return true;
	return at > 1 && work_in(w, at - 1, "on in of since") &&
	       work_in(w, at - 2, verbs);
}

uint32_t
when_at(const struct work *w, uint32_t at, uint32_t end, struct mention *out)
{
	struct mention m;
	uint32_t next;
	int weekday;

	memset(&m, 0, sizeof(m));
	if ((next = calendar_at(w, at, end, &m)) == 0 &&
	    (weekday = weekday_of(w, at)) >= 0 && w->published.day != 0) {
		next = done(&m, at + 1, weekday_day(w, at, weekday), "weekday");
		/* "Tuesday, March 28": the calendar says it better. */
		if (sign_is(w, at + 1, end, ',') || month_of(w, at + 1) != 0) {
			uint32_t on = at + 1 + sign_is(w, at + 1, end, ',');
			struct mention full;

			memset(&full, 0, sizeof(full));
			if (on < end &&
			    (month_of(w, on) != 0 ||
				w->tokens.v[on].kind == TOKEN_NUMBER)) {
				uint32_t to = calendar_at(w, on, end, &full);

				if (to != 0 && full.day.day != 0) {
					next = to;
					m = full;
				}
			}
		}
	}
	if (next == 0)
		next = relative_at(w, at, end, &m);
	if (next == 0)
		next = ago_at(w, at, end, &m);
	if (next == 0)
		return 0;
	m.type = w->types->date;
	m.tok = at;
	m.tok_end = next;
	m.ends = closes(w, at);
	m.begins = !m.ends && opens(w, at);
	*out = m;
	return next;
}
