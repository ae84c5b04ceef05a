/*
 * "A <sign> B" is cut at its first active verb.  Who acts stands behind "by"
 * in what is derived, and may be left out there; roles look for it as they do
 * behind any match.
 */
#include "patterns/voice.h"

#include <string.h>

#include "base/buf.h"

#define TEXT_MAX ((size_t)64 << 10) /* bytes of one derived text */

/* The atom that begins "s": a group, a name in brackets, a word or a sign,
 * with the "?", "+" or "*" behind it.  The expression has been compiled, so
 * that what is opened is closed. */
static struct str
atom(struct str s)
{
	static const char opens[] = "({<", closes[] = ")}>";
	const char *open = strchr(opens, s.p[0]);
	size_t n = 1, depth = 1;

	if (s.p[0] == '!' && s.n > 1 && s.p[1] == '(') {
		open = opens;
		n = 2;
	}
	if (open != NULL) {
		char close = closes[open - opens];

		for (; n < s.n && depth > 0; n++)
			depth += (s.p[n] == *open) - (size_t)(s.p[n] == close);
	} else if (s.p[0] == '"') {
		while (n < s.n && s.p[n] != '"')
			n++;
		n += n < s.n;
	} else {
		while (n < s.n && strchr(" \t(){}<>\"|?+*~", s.p[n]) == NULL)
			n++;
	}
	while (n < s.n && strchr("?+*", s.p[n]) != NULL)
		n++;
	return str_sub(s, 0, n);
}

/* The next atom of "rest", and what is left behind it. */
static bool
next(struct str *rest, struct str *out)
{
	*rest = str_trim(*rest);
	if (rest->n == 0)
		return false;
	*out = atom(*rest);
	*rest = str_sub(*rest, out->n, rest->n);
	return true;
}

/* "<sign>", "<a|b.act>": a verb that must stand and may be active. */
static bool
active(struct str a)
{
	struct str inside = str_sub(a, 1, a.n < 2 ? 0 : a.n - 2);

	if (a.n < 3 || a.p[0] != '<' || a.p[a.n - 1] != '>')
		return false;
	while (inside.n > 0) {
		struct str form = str_trim(str_cut(&inside, '|'));

		(void)str_cut(&form, '.');
		if (str_is(form, "pp") || str_is(form, "ing"))
			return false;
	}
	return true;
}

/* Of a verb in brackets its "form", of each of its alternatives. */
static void
put_form(struct buf *b, struct str verb, const char *form)
{
	struct str inside = str_sub(verb, 1, verb.n - 2);
	bool first = true;

	buf_char(b, '<');
	while (inside.n > 0) {
		struct str name = str_trim(str_cut(&inside, '|'));

		name = str_trim(str_cut(&name, '.'));
		if (!first)
			buf_char(b, '|');
		first = false;
		buf_str(b, name);
		buf_printf(b, ".%s", form);
	}
	buf_char(b, '>');
}

/* Whether anything but gaps, tests and ends of the sentence stands there. */
static bool
says_something(struct str rest)
{
	struct str one;

	while (next(&rest, &one))
		if (strchr("~!^$", one.p[0]) == NULL)
			return true;
	return false;
}

/* Without the gaps it begins with. */
static struct str
lead_cut(struct str s)
{
	struct str rest = s, one;

	while (next(&rest, &one) && one.p[0] == '~')
		s = rest;
	return str_trim(s);
}

/* Without the gaps it ends with, nor "^", which holds for the active only. */
static struct str
tail_cut(struct str s)
{
	struct str rest = str_trim(s), one, kept;

	if (str_starts(rest, STR("^")))
		rest = str_trim(str_sub(rest, 1, rest.n));
	s = lead_cut(rest);
	kept = str_sub(s, 0, 0);
	rest = s;
	while (next(&rest, &one))
		if (one.p[0] != '~')
			kept = str_sub(s, 0, (size_t)(one.p + one.n - s.p));
	return kept;
}

static enum status
keep(struct arena *a, struct buf *b, struct str *out)
{
	*out = str_keep(a, buf_view(b));
	return buf_status(b) == ST_OK && out->n == b->n ? ST_OK : ST_NOMEM;
}

enum status
voice_derive(struct arena *a, struct str text, struct str out[VOICE_DERIVED],
    const char **why, struct str *at)
{
	struct str rest = text, one, verb = { NULL, 0 }, before, after;
	struct buf b;
	enum status st;

	while (next(&rest, &one)) {
		if (one.p[0] == '|') {
			*why = "in voice both, alternatives stand in "
			       "parentheses";
			*at = one;
			return ST_SYNTAX;
		}
		if (verb.n == 0 && active(one)) {
			verb = one;
			after = rest;
		}
	}
	if (verb.n == 0 || !says_something(after)) {
		*why = verb.n == 0
			   ? "in voice both, a match has an active verb, as "
			     "<sign>, outside of parentheses"
			   : "in voice both, something stands behind the verb";
		*at = verb.n == 0 ? text : verb;
		return ST_SYNTAX;
	}
	before = tail_cut(str_sub(text, 0, (size_t)(verb.p - text.p)));
	b = buf_new(TEXT_MAX);
	for (size_t i = 0; i < VOICE_DERIVED; i++) {
		buf_clear(&b);
		if (i == 0) {
			buf_str(&b, lead_cut(after));
			buf_puts(&b, " ~4 @BE ~2 ");
			put_form(&b, verb, "pp");
		} else {
			put_form(&b, verb, "ing");
			buf_puts(&b, " ~1 of ");
			buf_str(&b, str_trim(after));
		}
		if (says_something(before)) {
			buf_puts(&b, " (~6 by ~2 ");
			buf_str(&b, before);
			buf_puts(&b, ")?");
		}
		if ((st = keep(a, &b, &out[i])) != ST_OK)
			break;
	}
	buf_free(&b);
	return st;
}
