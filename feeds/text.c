/*
 * Text of feeds that may or may not be HTML: as plain text, and with its
 * addresses made absolute.  Never judges what HTML is safe to show.
 */
#include "base/url.h"

#include "feeds/element.h"

static bool
letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Bytes of the tag or comment at the start of "s", 0 where it is text. */
static size_t
tag_at(struct str s)
{
	size_t end;

	if (s.n < 3 || s.p[0] != '<' ||
	    !(letter(s.p[1]) || s.p[1] == '!' ||
		(s.p[1] == '/' && letter(s.p[2]))))
		return 0;
	if (str_starts(s, STR("<!--"))) {
		end = str_find(s, STR("-->"), 4);
		return end == SIZE_MAX ? 0 : end + 3;
	}
	for (end = 1; end < s.n; end++) {
		char c = s.p[end];

		if (c == '>')
			return end + 1;
		if ((c == '"' || c == '\'') && s.p[end - 1] == '=') {
			size_t shut = end + 1;

			while (shut < s.n && s.p[shut] != c)
				shut++;
			end = shut < s.n ? shut : end;
		}
	}
	return 0;
}

bool
text_has_markup(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] == '<' && tag_at(str_sub(s, i, s.n)) > 0)
			return true;
	return false;
}

void
text_plain(struct buf *b, struct str s)
{
	bool gap = false;
	size_t start = b->n;

	while (s.n > 0) {
		size_t n = s.p[0] == '<' ? tag_at(s) : 0;

		if (n == 0 && (unsigned char)s.p[0] <= ' ') {
			gap = true;
			n = 1;
		} else if (n == 0) {
			if (gap && b->n > start)
				buf_char(b, ' ');
			gap = false;
			n = s.p[0] == '&' ? xml_reference(b, s) : 0;
			if (n == 0) {
				buf_char(b, s.p[0]);
				n = 1;
			}
		}
		s = str_sub(s, n, s.n);
	}
}

/* Where the value of the next href or src begins, at or after "from". */
static size_t
address_at(struct str s, size_t from)
{
	for (; from + 5 < s.n; from++) {
		struct str rest;

		if (s.p[from] != ' ' && s.p[from] != '\n' && s.p[from] != '\t')
			continue;
		rest = str_sub(s, from + 1, 6);
		if (str_starts_nocase(rest, STR("href=")))
			return from + 6;
		if (str_starts_nocase(rest, STR("src=")))
			return from + 5;
	}
	return SIZE_MAX;
}

void
text_rebase(struct arena *a, struct buf *b, struct str s, struct str base)
{
	size_t at;

	while (base.n > 0 && (at = address_at(s, 0)) != SIZE_MAX) {
		struct str v = str_sub(s, at, s.n), full;
		char q = v.n > 0 ? v.p[0] : '\0';
		size_t n = 0;

		if (q == '"' || q == '\'') {
			at++;
			v = str_sub(v, 1, v.n);
		} else {
			q = ' ';
		}
		while (n < v.n && v.p[n] != q && v.p[n] != '>')
			n++;
		v = str_sub(v, 0, n);
		full = url_split(v).scheme.n > 0
			   ? v
			   : url_resolve(a, base, str_trim(v));
		buf_str(b, str_sub(s, 0, at));
		buf_str(b, full.n > 0 ? full : v);
		s = str_sub(s, at + n, s.n);
	}
	buf_str(b, s);
}
