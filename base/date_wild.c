/*
 * Dates as feeds and pages write them, by looking at the words rather than at
 * a form: numbers, month names, a clock, a zone.  Never reads a clock, and
 * answers nothing rather than guess.
 */
#include "base/date.h"

#define WILD_MAX ((size_t)200) /* bytes: no date is longer */
#define NUMBERS  ((size_t)4)   /* day, month and year, and one to refuse */

/* Beginnings of month names, lower case, longest first where one starts as
 * another does; a word is a month when it starts so. */
static const struct {
	const char *start;
	int month;
} months[] = {
	{ "janv", 1 },
	{ "jan", 1 },
	{ "ene", 1 },
	{ "gen", 1 },
	{ "jän", 1 },
	{ "feb", 2 },
	{ "fev", 2 },
	{ "fév", 2 },
	{ "mar", 3 },
	{ "mär", 3 },
	{ "mrz", 3 },
	{ "már", 3 },
	{ "apr", 4 },
	{ "avr", 4 },
	{ "abr", 4 },
	{ "ápr", 4 },
	{ "may", 5 },
	{ "mai", 5 },
	{ "mag", 5 },
	{ "máj", 5 },
	{ "juin", 6 },
	{ "jun", 6 },
	{ "jún", 6 },
	{ "giu", 6 },
	{ "juil", 7 },
	{ "jul", 7 },
	{ "júl", 7 },
	{ "lug", 7 },
	{ "aug", 8 },
	{ "aoû", 8 },
	{ "aou", 8 },
	{ "ago", 8 },
	{ "sep", 9 },
	{ "set", 9 },
	{ "szep", 9 },
	{ "oct", 10 },
	{ "okt", 10 },
	{ "ott", 10 },
	{ "out", 10 },
	{ "nov", 11 },
	{ "dec", 12 },
	{ "dez", 12 },
	{ "déc", 12 },
	{ "dic", 12 },
	{ "Ιαν", 1 },
	{ "Φεβ", 2 },
	{ "Μάρ", 3 },
	{ "Μαρ", 3 },
	{ "Μάώ", 3 },
	{ "Απρ", 4 },
	{ "Μάι", 5 },
	{ "Μαϊ", 5 },
	{ "Μαι", 5 },
	{ "Ιούν", 6 },
	{ "Ιον", 6 },
	{ "Ιούλ", 7 },
	{ "Ιολ", 7 },
	{ "Αύγ", 8 },
	{ "Αυγ", 8 },
	{ "Σεπ", 9 },
	{ "Οκτ", 10 },
	{ "Νοέ", 11 },
	{ "Νοε", 11 },
	{ "Δεκ", 12 },
};

static const struct {
	const char *name;
	int minutes;
} zones[] = {
	{ "z", 0 },
	{ "ut", 0 },
	{ "utc", 0 },
	{ "gmt", 0 },
	{ "wet", 0 },
	{ "est", -300 },
	{ "edt", -240 },
	{ "cst", -360 },
	{ "cdt", -300 },
	{ "mst", -420 },
	{ "mdt", -360 },
	{ "pst", -480 },
	{ "pdt", -420 },
	{ "ast", -240 },
	{ "adt", -180 },
	{ "akst", -540 },
	{ "akdt", -480 },
	{ "hst", -600 },
	{ "aleutian", -600 },
	{ "et", -300 },
	{ "ct", -360 },
	{ "mt", -420 },
	{ "pt", -480 },
	{ "at", -240 },
	{ "bst", 60 },
	{ "cet", 60 },
	{ "cest", 120 },
	{ "mez", 60 },
	{ "mesz", 120 },
	{ "eet", 120 },
	{ "eest", 180 },
	{ "west", 60 },
	{ "msk", 180 },
	{ "jst", 540 },
	{ "kst", 540 },
	{ "hkt", 480 },
	{ "sgt", 480 },
	{ "aest", 600 },
	{ "aedt", 660 },
	{ "awst", 480 },
	{ "nzst", 720 },
	{ "nzdt", 780 },
	{ "sast", 120 },
	{ "cat", 120 },
	{ "eat", 180 },
};

struct wild {
	int number[NUMBERS];
	size_t digits[NUMBERS];
	size_t n;
	int month;
	size_t month_at; /* numbers that stood before the month's name */
	int hour, minute, second;
	bool clock, pm, am, zoned, bad;
	int offset_s;
};

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (unsigned char)c >= 0x80;
}

static int
take_number(struct str *s, size_t *digits)
{
	int v = 0;

	for (*digits = 0; s->n > 0 && is_digit(s->p[0]); (*digits)++) {
		if (*digits < 8)
			v = v * 10 + (s->p[0] - '0');
		*s = str_sub(*s, 1, s->n);
	}
	return v;
}

static bool
take(struct str *s, char c)
{
	if (s->n == 0 || s->p[0] != c)
		return false;
	*s = str_sub(*s, 1, s->n);
	return true;
}

/* ":MM[:SS[.fff]]" after the hour. */
static void
take_clock(struct wild *w, struct str *s, int hour)
{
	size_t n;

	w->clock = true;
	w->hour = hour;
	w->minute = take_number(s, &n);
	w->bad = w->bad || n == 0 || n > 2;
	if (take(s, ':')) {
		w->second = take_number(s, &n);
		w->bad = w->bad || n > 2;
		if (take(s, '.') || take(s, ','))
			(void)take_number(s, &n);
	}
}

/* "+HH:MM", "+HHMM", "+HMM", "+HH" after a clock. */
static void
take_offset(struct wild *w, struct str *s, int sign)
{
	size_t n, m;
	int v = take_number(s, &n), minutes = 0;

	if (n >= 3) {
		minutes = v % 100;
		v /= 100;
	} else if (take(s, ':')) {
		minutes = take_number(s, &m);
	}
	w->zoned = true;
	if (n == 0 || v > 24 || minutes > 59)
		w->bad = true;
	else
		w->offset_s = sign * (v * 3600 + minutes * 60);
}

static void
take_word(struct wild *w, struct str *s)
{
	struct str all = *s, word;
	size_t n = 0;

	while (n < s->n && is_letter(s->p[n]))
		n++;
	word = str_sub(all, 0, n);
	*s = str_sub(all, n, all.n);
	if (str_eq_nocase(word, STR("pm")) || str_eq_nocase(word, STR("p")) ||
	    str_is(word, "오후") || str_is(word, "午後") ||
	    str_is(word, "下午")) {
		w->pm = true;
		return;
	}
	if (str_eq_nocase(word, STR("am")) || str_eq_nocase(word, STR("a")) ||
	    str_is(word, "오전") || str_is(word, "午前") ||
	    str_is(word, "上午")) {
		w->am = true;
		return;
	}
	for (size_t i = 0; w->clock && i < sizeof(zones) / sizeof(zones[0]);
	     i++)
		if (str_eq_nocase(word, str_of(zones[i].name))) {
			if (!w->zoned || w->offset_s == 0)
				w->offset_s = zones[i].minutes * 60;
			w->zoned = true;
			return;
		}
	for (size_t i = 0;
	     w->month == 0 && i < sizeof(months) / sizeof(months[0]); i++)
		if (str_starts_nocase(word, str_of(months[i].start))) {
			w->month = months[i].month;
			w->month_at = w->n;
			return;
		}
}

static void
read_words(struct wild *w, struct str s)
{
	while (s.n > 0) {
		char c = s.p[0];

		if (is_digit(c)) {
			size_t digits;
			int v = take_number(&s, &digits);

			if (!w->clock && digits <= 2 && take(&s, ':')) {
				take_clock(w, &s, v);
			} else if (w->n < NUMBERS) {
				w->digits[w->n] = digits;
				w->number[w->n++] = v;
			} else {
				w->bad = true;
			}
		} else if ((c == '+' || c == '-') && w->clock && s.n > 1 &&
			   is_digit(s.p[1]) && !(w->zoned && w->offset_s)) {
			s = str_sub(s, 1, s.n);
			take_offset(w, &s, c == '-' ? -1 : 1);
		} else if (is_letter(c)) {
			take_word(w, &s);
		} else {
			s = str_sub(s, 1, s.n);
		}
	}
}

static int
full_year(int y, size_t digits)
{
	if (digits > 2)
		return y;
	return y < 70 ? 2000 + y : 1900 + y;
}

/* Which number is which: year first where it has four digits, otherwise day
 * first; with a month's name the other two are day and year. */
static bool
settle(const struct wild *w, struct civil *c)
{
	size_t year = 0, day = 0;

	if (w->month > 0) {
		if (w->n < 2)
			return false;
		year = w->digits[0] >= 3 ? 0 : 1;
		day = 1 - year;
		c->month = w->month;
	} else {
		if (w->n == 1 && w->digits[0] == 8) {
			c->year = w->number[0] / 10000;
			c->month = w->number[0] / 100 % 100;
			c->day = w->number[0] % 100;
			return date_valid(*c);
		}
		if (w->n < 3)
			return false;
		year = w->digits[0] >= 3 ? 0 : 2;
		day = year == 0 ? 2 : 0;
		c->month = w->number[1];
		/* 12/31/2024: only one reading has such a month. */
		if (year == 2 && c->month > 12) {
			c->month = w->number[0];
			day = 1;
		}
	}
	c->year = full_year(w->number[year], w->digits[year]);
	c->day = w->number[day];
	return date_valid(*c);
}

/* News is not older than its writers, nor much ahead of them. */
static bool
plausible(int year)
{
	return year >= 1900 && year <= 2200;
}

bool
date_read_wild(struct str s, int64_t *out, int32_t *zone_s)
{
	struct wild w = { 0 };
	struct civil c = { 0 };
	int64_t t;

	s = str_trim(s);
	if (s.n == 0 || s.n > WILD_MAX)
		return false;
	read_words(&w, s);
	if (w.bad || !settle(&w, &c) || !plausible(c.year)) {
		if (!date_read_iso(s, &t) ||
		    !plausible(date_civil((int32_t)(t / 86400)).year))
			return false;
		*out = t;
		return true;
	}
	if (w.pm && w.hour < 12)
		w.hour += 12;
	if (w.am && w.hour == 12)
		w.hour = 0;
	if (w.hour > 24 || w.minute > 59 || w.second > 60)
		return false;
	t = ((int64_t)date_days(c) * 24 + w.hour) * 3600 +
	    (int64_t)w.minute * 60 + w.second - w.offset_s;
	if (zone_s != NULL)
		*zone_s = w.offset_s;
	*out = t;
	return true;
}
