/*
 * What a single line or paragraph looks like.  Tables of words and a few
 * shapes; knows nothing of any one site and never changes a text.
 */
#include "page/lines.h"

#include <string.h>

#include "page/phrases.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static bool
opens_with(struct str s, const char *word)
{
	return str_starts_nocase(s, str_of(word));
}

/* Without white space, arrows and punctuation at the end. */
static struct str
bare(struct str s)
{
	s = str_trim(s);
	while (s.n > 0 && strchr(".:!>|-", s.p[s.n - 1]) != NULL)
		s = str_trim(str_sub(s, 0, s.n - 1));
	while (s.n > 0 && strchr("-|>+*", s.p[0]) != NULL)
		s = str_trim(str_sub(s, 1, SIZE_MAX));
	return s;
}

size_t
line_words(struct str s)
{
	size_t n = 0;
	bool in = false;

	for (size_t i = 0; i < s.n; i++) {
		bool space = (unsigned char)s.p[i] <= ' ';

		n += !space && !in;
		in = !space;
	}
	return n;
}

bool
line_is_furniture(struct str s)
{
	s = bare(s);
	if (s.n == 0 || s.n > 200)
		return false;
	if (phrases_are(PHRASES_FURNITURE, s))
		return true;
	return line_words(s) <= 25 && phrases_open(PHRASES_FURNITURE_OPENS, s);
}

bool
line_is_appeal(struct str s)
{
	s = str_trim(s);
	return s.n > 0 && s.n < 350 && phrases_within(PHRASES_APPEALS, s);
}

bool
line_is_related(struct str s)
{
	struct str label;

	s = str_trim(s);
	while (s.n > 0 && strchr("([>*-", s.p[0]) != NULL)
		s = str_trim(str_sub(s, 1, SIZE_MAX));
	if (s.n == 0 || s.n > 300)
		return false;
	for (size_t i = 0; phrases_at(PHRASES_RELATED, i, &label); i++) {
		size_t n = label.n;

		if (!str_starts_nocase(s, label))
			continue;
		/* The label alone, or the label and a colon. */
		if (bare(s).n <= n || s.p[n] == ':' || s.p[n - 1] == ':' ||
		    (s.p[n] == ' ' && s.n > n + 1 && s.p[n + 1] == ':') ||
		    opens_with(s, "also on "))
			return line_words(s) <= 30;
	}
	return false;
}

bool
line_is_caption(struct str s)
{
	s = str_trim(s);
	if (s.n == 0 || s.n > 600)
		return false;
	if (phrases_open(PHRASES_CAPTIONS, s))
		return line_words(s) <= 60;
	/* A credit at the end: "... File photo: Agency." */
	if (phrases_within(
		PHRASES_PICTURES, str_sub(s, s.n > 60 ? s.n - 60 : 0, 60)))
		return true;
	return s.n < 300 && phrases_within(PHRASES_AGENCIES,
				str_sub(s, s.n > 30 ? s.n - 30 : 0, 30));
}

bool
line_is_dated(struct str s)
{
	size_t digits = 0, other = 0;

	s = str_trim(s);
	if (s.n < 4 || s.n > 90)
		return false;
	while (s.n > 0) {
		size_t n = 0;
		bool number = false;

		while (n < s.n && strchr(" ,.:/|-()", s.p[n]) == NULL) {
			number = number || (s.p[n] >= '0' && s.p[n] <= '9');
			n++;
		}
		if (number)
			digits++;
		else if (n > 0 && !phrases_dated(str_sub(s, 0, n)))
			other++;
		s = str_sub(s, n + 1, SIZE_MAX);
	}
	return digits > 0 && other == 0;
}

bool
line_is_end(struct str s)
{
	s = bare(s);
	if (s.n == 0 || s.n > 60)
		return false;
	return phrases_open(PHRASES_ENDS, s);
}

bool
line_is_credit(struct str s)
{
	s = str_trim(s);
	return s.n > 0 && s.n < 300 && !(s.n > 200 && line_has_stop(s)) &&
	       phrases_within(PHRASES_CREDITS, s) && line_words(s) <= 30;
}

/* One capitalised word; particles of names pass. */
static bool
word_is_name(struct str w)
{
	static const char *const particles[] = { "de", "van", "von", "der",
		"del", "da", "di", "la", "le", "bin", "al" };
	unsigned char c;

	if (w.n == 0)
		return false;
	c = (unsigned char)w.p[0];
	for (size_t i = 0; i < COUNT(particles); i++)
		if (str_is(w, particles[i]))
			return true;
	for (size_t i = 0; i < w.n; i++)
		if (strchr("0123456789:;!?,/@()\"", w.p[i]) != NULL)
			return false;
	return (c >= 'A' && c <= 'Z') || c >= 0x80;
}

bool
line_is_name(struct str s)
{
	size_t n = 0;

	s = str_trim(s);
	if (s.n == 0 || s.n > 60 || memchr(s.p, '\n', s.n) != NULL)
		return false;
	while (s.n > 0) {
		if (!word_is_name(str_cut(&s, ' ')))
			return false;
		n++;
	}
	return n >= 2 && n <= 4;
}

bool
line_is_bio(struct str s)
{
	static const char *const links[] = { " is a ", " is an ", " is the ",
		" is our ", " has been ", " covers ", " writes ", " was a ",
		" joined ", " ist ", " est ", " es ", " is based in " };
	struct str head;
	size_t at = SIZE_MAX;

	s = str_trim(s);
	if (s.n < 30 || s.n > 1200 || !phrases_within(PHRASES_TRADES, s))
		return false;
	head = str_sub(s, 0, 80);
	for (size_t i = 0; i < COUNT(links); i++) {
		size_t k = str_find(head, str_of(links[i]), 0);

		if (k < at)
			at = k;
	}
	return at != SIZE_MAX && line_is_name(str_sub(s, 0, at));
}

bool
line_is_item(struct str s)
{
	size_t i = 0;

	s = str_trim(s);
	if (s.n < 3)
		return false;
	if ((s.p[0] == '-' || s.p[0] == '*' || s.p[0] == '+') && s.p[1] == ' ')
		return true;
	if (str_starts(s, STR("•")) || str_starts(s, STR("– ")) ||
	    str_starts(s, STR("▪")) || str_starts(s, STR("●")))
		return true;
	while (i < s.n && i < 3 && s.p[i] >= '0' && s.p[i] <= '9')
		i++;
	return i > 0 && i + 1 < s.n && (s.p[i] == '.' || s.p[i] == ')') &&
	       s.p[i + 1] == ' ';
}

bool
line_has_stop(struct str s)
{
	static const char *const closers[] = { "”", "’", "»", "\"", "'", ")",
		"]", "*", "_" };
	static const char *const stops[] = { ".", "!", "?", "…", ":", ";", "。",
		"！", "？", "," };
	bool again = true;

	s = str_trim(s);
	while (again) {
		again = false;
		for (size_t i = 0; i < COUNT(closers); i++)
			if (str_ends(s, str_of(closers[i]))) {
				s = str_trim(
				    str_sub(s, 0, s.n - strlen(closers[i])));
				again = true;
			}
	}
	for (size_t i = 0; i < COUNT(stops); i++)
		if (str_ends(s, str_of(stops[i])))
			return true;
	return false;
}

static bool
headline(struct str s, bool need_verb)
{
	size_t words = 0, long_words = 0, upper = 0, shouts = 0;
	bool verb = false;

	s = str_trim(s);
	if (s.n < 20 || s.n > 200 || memchr(s.p, '\n', s.n) != NULL ||
	    line_has_stop(s) || line_is_item(s) || s.p[0] == '#' ||
	    phrases_open(PHRASES_HEADS_OF_LAW, s))
		return false;
	while (s.n > 0) {
		struct str w = str_cut(&s, ' ');

		if (w.n == 0)
			continue;
		verb = verb || (words > 0 && phrases_are(PHRASES_VERBS, w));
		words++;
		if (w.n < 4)
			continue;
		long_words++;
		upper += w.p[0] >= 'A' && w.p[0] <= 'Z';
		shouts += w.p[0] >= 'A' && w.p[0] <= 'Z' && w.p[1] >= 'A' &&
			  w.p[1] <= 'Z' && w.p[2] >= 'A' && w.p[2] <= 'Z';
	}
	return words >= 5 && (verb || !need_verb) && long_words > 0 &&
	       upper * 10 >= long_words * 8 && shouts * 2 < long_words;
}

bool
line_is_headline(struct str s)
{
	return headline(s, true);
}

bool
line_is_capital(struct str s)
{
	return headline(s, false);
}
