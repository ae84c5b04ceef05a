/*
 * Text of feeds that may or may not be HTML: as plain text, with its addresses
 * made absolute, with tags that were read written out again.  Never judges
 * what HTML is safe to show.
 */
#include <string.h>

#include "base/url.h"
#include "base/utf8.h"

#include "feeds/element.h"

static bool
letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool
space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Where "c" next stands, or the end of "s". */
static size_t
next(struct str s, char c)
{
	const char *at = s.n > 0 ? memchr(s.p, c, s.n) : NULL;

	return at != NULL ? (size_t)(at - s.p) : s.n;
}

/* Bytes of the tag or comment at the start of "s", 0 where it is text, and
 * SIZE_MAX where it has no end. */
static size_t
tag_at(struct str s)
{
	bool naming = true;
	size_t end;

	if (s.n < 3 || s.p[0] != '<' ||
	    !(letter(s.p[1]) || s.p[1] == '!' ||
		(s.p[1] == '/' && letter(s.p[2]))))
		return 0;
	if (str_starts(s, STR("<!--"))) {
		end = str_find(s, STR("-->"), 4);
		return end == SIZE_MAX ? end : end + 3;
	}
	for (end = 1; end < s.n; end++) {
		char c = s.p[end];

		if (c == '@' && naming) /* <me@example.com> */
			return 0;
		naming = naming && c != ' ' && c != '/';
		if (c == '>')
			return end + 1;
		if ((c == '"' || c == '\'') && s.p[end - 1] == '=') {
			size_t shut = end + 1;

			shut += next(str_sub(s, shut, s.n), c);
			end = shut < s.n ? shut : end;
		}
	}
	return SIZE_MAX;
}

/* Many tags without an end, each searched for to the last byte, would be a
 * stranger's means to slow us down: after the first, the rest is text. */
static size_t
tag_or_text(struct str s, bool *hopeless)
{
	size_t n = *hopeless ? 0 : tag_at(s);

	*hopeless = *hopeless || n == SIZE_MAX;
	return *hopeless ? 0 : n;
}

bool
text_has_html(struct str s)
{
	bool hopeless = false;

	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '<' &&
		    tag_or_text(str_sub(s, i, s.n), &hopeless) > 0)
			return true;
		if (s.p[i] == '&' &&
		    xml_reference(NULL, str_sub(s, i, s.n)) > 0)
			return true;
	}
	return false;
}

/* One byte at least, and on to what may mean something. */
static size_t
word(struct str s)
{
	size_t n = 1;

	while (n < s.n && !space(s.p[n]) && s.p[n] != '<' && s.p[n] != '&')
		n++;
	return n;
}

void
text_plain(struct buf *b, struct str s)
{
	bool gap = false, hopeless = false;
	size_t start = b->n;

	while (s.n > 0) {
		size_t n = s.p[0] == '<' ? tag_or_text(s, &hopeless) : 0;

		if (n == 0 && space(s.p[0])) {
			gap = true;
			n = 1;
		} else if (n == 0) {
			if (gap && b->n > start)
				buf_char(b, ' ');
			gap = false;
			n = s.p[0] == '&' ? xml_reference(b, s) : 0;
			if (n == 0) {
				n = word(s);
				buf_add(b, s.p, n);
			}
		}
		s = str_sub(s, n, s.n);
	}
}

/* ---- characters that two charsets made ----------------------------------- */

/* The controls 128 to 159 stand in no text: whoever sent them meant
 * windows-1252, or UTF-8 that was encoded a second time. */
static const uint16_t windows_1252[32] = { 0x20ac, 0, 0x201a, 0x192, 0x201e,
	0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17d,
	0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc,
	0x2122, 0x161, 0x203a, 0x153, 0, 0x17e, 0x178 };

bool
text_has_c1(struct str s)
{
	size_t at;

	while ((at = next(s, '\xc2')) + 1 < s.n) {
		if ((unsigned char)s.p[at + 1] < 0xa0)
			return true;
		s = str_sub(s, at + 1, s.n);
	}
	return false;
}

/* At a code point under 256: bytes of "s" that are one character encoded
 * twice, that character in "out"; 0 where they are not. */
static size_t
twice(struct str s, char out[4], size_t *n_out)
{
	size_t used = 0, n = 0, want = 1;
	bool control = false;
	uint32_t c;

	for (n = 0; n < want; n++) {
		size_t k = utf8_next(str_sub(s, used, 4), &c);

		if (k == 0 || c < 0x80 || c > 0xff)
			return 0;
		if (n == 0)
			want = c >= 0xf0   ? 4
			       : c >= 0xe0 ? 3
			       : c >= 0xc2 ? 2
					   : 0;
		if (want == 0)
			return 0;
		control = control || c < 0xa0;
		out[n] = (char)(unsigned char)c;
		used += k;
	}
	*n_out = n;
	return control && utf8_next((struct str){ out, n }, &c) == n ? used : 0;
}

void
text_mend(struct buf *b, struct str s)
{
	char out[4];
	size_t n, n_out;
	uint32_t c;

	while (s.n > 0) {
		n = utf8_next(s, &c);
		if (n == 2 && c < 0x100 && (n = twice(s, out, &n_out)) > 0) {
			buf_add(b, out, n_out);
		} else if (c >= 0x80 && c < 0xa0) {
			n = 2;
			if (windows_1252[c - 0x80] != 0)
				buf_utf8(b, windows_1252[c - 0x80]);
		} else {
			n = utf8_next(s, &c);
			n = n == 0 ? 1 : n;
			buf_add(b, s.p, n);
		}
		s = str_sub(s, n, s.n);
	}
}

/* ---- addresses ------------------------------------------------------------ */

/* Where the value of the next href or src begins, at or after "from". */
static size_t
address_at(struct str tag, size_t from)
{
	for (; from + 5 < tag.n; from++) {
		struct str rest;

		if (!space(tag.p[from]))
			continue;
		rest = str_sub(tag, from + 1, 5);
		if (str_starts_nocase(rest, STR("href=")))
			return from + 6;
		if (str_starts_nocase(rest, STR("src=")))
			return from + 5;
	}
	return SIZE_MAX;
}

/* One tag, its addresses resolved. */
static void
rebase_tag(struct arena *a, struct buf *b, struct str tag, struct str base)
{
	size_t at;

	while ((at = address_at(tag, 0)) != SIZE_MAX) {
		struct str v = str_sub(tag, at, tag.n), full;
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
		buf_str(b, str_sub(tag, 0, at));
		buf_str(b, full.n > 0 ? full : v);
		tag = str_sub(tag, at + n, tag.n);
	}
	buf_str(b, tag);
}

void
text_rebase(struct arena *a, struct buf *b, struct str s, struct str base)
{
	bool hopeless = false;

	while (s.n > 0) {
		size_t at = next(s, '<'), n;

		buf_str(b, str_sub(s, 0, at));
		s = str_sub(s, at, s.n);
		n = s.n > 0 ? tag_or_text(s, &hopeless) : 0;
		if (n > 0)
			rebase_tag(a, b, str_sub(s, 0, n), base);
		else if (s.n > 0)
			buf_add(b, s.p, n = 1);
		s = str_sub(s, n, s.n);
	}
}

/* ---- markup that was read, written out again -------------------------------- */

void
text_escape(struct buf *b, struct str s, bool in_quotes)
{
	for (size_t i = 0, n; i < s.n; i += n) {
		for (n = i; n < s.n && s.p[n] != '&' && s.p[n] != '<' &&
			    s.p[n] != '>' && s.p[n] != '"';)
			n++;
		buf_add(b, s.p + i, n - i);
		n -= i;
		if (i + n == s.n)
			break;
		switch (s.p[i + n++]) {
		case '&':
			buf_puts(b, "&amp;");
			break;
		case '<':
			buf_puts(b, "&lt;");
			break;
		case '>':
			buf_puts(b, "&gt;");
			break;
		case '"':
			buf_puts(b, in_quotes ? "&quot;" : "\"");
			break;
		}
	}
}

void
text_tag(struct buf *b, struct str name, const struct xml_attr *a, size_t n,
    bool empty)
{
	buf_char(b, '<');
	buf_str(b, name);
	for (size_t i = 0; i < n; i++) {
		if (str_starts(a[i].name, STR("xmlns")))
			continue;
		buf_char(b, ' ');
		buf_str(b, a[i].name);
		buf_puts(b, "=\"");
		text_escape(b, a[i].value, true);
		buf_char(b, '"');
	}
	buf_puts(b, empty ? " />" : ">");
}
