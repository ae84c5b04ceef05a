/*
 * Dates as feeds and pages write them, by looking at the words rather than at
 * a form: numbers, month names, a clock, a zone.  Never reads a clock, and
 * answers nothing rather than guess.
 */
#include "base/date.h"
#include "base/date_words.h"

#define WILD_MAX ((size_t)200) /* bytes: no date is longer */
#define NUMBERS  ((size_t)4)   /* day, month and year, and one to refuse */

struct wild {
	int number[NUMBERS];
	size_t digits[NUMBERS];
	size_t n;
	int month;
	size_t month_at; /* numbers that stood before the month's name */
	int era;         /* years to add to the number that follows */
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

/* "h" after the hour and no word that begins so: "14h30", "14 h". */
static bool
takes_hour(struct str *s)
{
	size_t n = s->n > 0 && s->p[0] == ' ' ? 1 : 0;

	if (s->n <= n || s->p[n] != 'h' ||
	    (s->n > n + 1 && is_letter(s->p[n + 1])))
		return false;
	*s = str_sub(*s, n + 1, s->n);
	if (s->n > 1 && s->p[0] == ' ' && is_digit(s->p[1]))
		*s = str_sub(*s, 1, s->n);
	return true;
}

static void
take_word(struct wild *w, struct str *s)
{
	struct str all = *s, word;
	size_t n = 0;
	int minutes = 0, month;

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
	if (w->clock && date_zone_word(word, &minutes)) {
		if (!w->zoned || w->offset_s == 0)
			w->offset_s = minutes * 60;
		w->zoned = true;
		return;
	}
	w->era = date_era_word(word);
	month = date_month_word(word);
	/* What stands between day and year is a month, whatever began like
	 * one before them: "mar. 5 nov. 2024" is a Tuesday. */
	if (month > 0 && (w->month == 0 || (w->month_at == 0 && w->n == 1 &&
					       w->digits[0] <= 2))) {
		w->month = month;
		w->month_at = w->n;
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
			} else if (!w->clock && digits <= 2 && w->n > 0 &&
				   takes_hour(&s)) {
				w->clock = true;
				w->hour = v;
				w->minute = take_number(&s, &digits);
				w->bad = w->bad || digits > 2;
			} else if (w->era > 0 && w->n == 0 && digits <= 2) {
				w->digits[w->n] = 4;
				w->number[w->n++] = w->era + v;
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
