/*
 * UTF-8 by hand for the questions asked of every byte, utf8proc for case,
 * composition and width.  Never trusts that its input is valid.
 */
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#define REPLACEMENT 0xfffdu

static unsigned char
byte(struct str s, size_t i)
{
	return (unsigned char)s.p[i];
}

/* Bytes that the first byte of a sequence promises, 0 where it starts none. */
static size_t
promised(unsigned char c)
{
	if (c < 0x80)
		return 1;
	if (c >= 0xc2 && c <= 0xdf)
		return 2;
	if (c >= 0xe0 && c <= 0xef)
		return 3;
	return c >= 0xf0 && c <= 0xf4 ? 4 : 0;
}

size_t
utf8_next(struct str s, uint32_t *code_point)
{
	static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
	static const uint32_t mask[] = { 0, 0x7f, 0x1f, 0x0f, 0x07 };
	size_t n = s.n == 0 ? 0 : promised(byte(s, 0));
	uint32_t c;

	if (n == 0 || n > s.n)
		return 0;
	c = byte(s, 0) & mask[n];
	for (size_t i = 1; i < n; i++) {
		if ((byte(s, i) & 0xc0) != 0x80)
			return 0;
		c = c << 6 | (byte(s, i) & 0x3f);
	}
	if (c < least[n] || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
		return 0;
	*code_point = c;
	return n;
}

/* As utf8_next(), but an invalid byte counts as one U+FFFD; 0 at the end. */
static size_t
next_or_bad(struct str s, uint32_t *code_point)
{
	size_t n = utf8_next(s, code_point);

	if (n > 0 || s.n == 0)
		return n;
	*code_point = REPLACEMENT;
	return 1;
}

/* Eight at a time cost what one does. */
size_t
utf8_ascii(struct str s)
{
	uint64_t eight;
	size_t n = 0;

	for (; s.n - n >= sizeof(eight); n += sizeof(eight)) {
		memcpy(&eight, s.p + n, sizeof(eight));
		if ((eight & UINT64_C(0x8080808080808080)) != 0)
			break;
	}
	while (n < s.n && byte(s, n) < 0x80)
		n++;
	return n;
}

bool
utf8_valid(struct str s)
{
	uint32_t c;
	size_t n;

	for (; s.n > 0; s = str_sub(s, n, s.n))
		if ((n = utf8_ascii(s)) == 0 && (n = utf8_next(s, &c)) == 0)
			return false;
	return true;
}

static bool
private_use(uint32_t c)
{
	return (c >= 0xe000 && c <= 0xf8ff) || (c >= 0xf0000 && c <= 0xffffd) ||
	       (c >= 0x100000 && c <= 0x10fffd);
}

void
utf8_clean(struct buf *b, struct str s)
{
	uint32_t c;
	size_t n;

	for (; (n = next_or_bad(s, &c)) > 0; s = str_sub(s, n, s.n)) {
		if (c == 0 || private_use(c))
			c = REPLACEMENT;
		if (c == REPLACEMENT)
			buf_utf8(b, c);
		else
			buf_add(b, s.p, n);
	}
}

static uint32_t
fold(uint32_t c)
{
	if (c == 0x3c2) /* final sigma is a sigma */
		return 0x3c3;
	return (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
}

void
utf8_fold(struct buf *b, struct str s)
{
	struct buf lower = buf_new(SIZE_MAX / 2);
	utf8proc_uint8_t *composed = NULL;
	bool plain = utf8_ascii(s) == s.n;
	utf8proc_ssize_t m;
	uint32_t c;
	size_t n;

	for (; (n = next_or_bad(s, &c)) > 0; s = str_sub(s, n, s.n))
		buf_utf8(plain ? b : &lower, fold(c));
	if (plain)
		goto out;
	m = utf8proc_map((const utf8proc_uint8_t *)lower.p,
	    (utf8proc_ssize_t)lower.n, &composed,
	    UTF8PROC_STABLE | UTF8PROC_COMPOSE);
	if (buf_status(&lower) != ST_OK || m < 0)
		b->st = ST_NOMEM;
	else
		buf_add(b, composed, (size_t)m);
out:
	free(composed);
	buf_free(&lower);
}

static size_t
columns_of(uint32_t c)
{
	int w = utf8proc_charwidth((utf8proc_int32_t)c);

	return w > 0 ? (size_t)w : 0;
}

size_t
utf8_width(struct str s)
{
	size_t width = 0, n;
	uint32_t c;

	for (; (n = next_or_bad(s, &c)) > 0; s = str_sub(s, n, s.n))
		width += columns_of(c);
	return width;
}

struct str
utf8_fit(struct str s, size_t columns)
{
	struct str rest = s;
	uint32_t c;
	size_t n;

	while ((n = next_or_bad(rest, &c)) > 0) {
		if (columns_of(c) > columns)
			break;
		columns -= columns_of(c);
		rest = str_sub(rest, n, rest.n);
	}
	return str_sub(s, 0, s.n - rest.n);
}

static bool
is_control(uint32_t c)
{
	return c < 0x20 || (c >= 0x7f && c <= 0x9f);
}

bool
utf8_steers(uint32_t c)
{
	return is_control(c) || c == 0x61c || c == 0x200e || c == 0x200f ||
	       c == 0x2028 || c == 0x2029 || (c >= 0x202a && c <= 0x202e) ||
	       (c >= 0x2066 && c <= 0x2069) || c == 0xfeff;
}

void
utf8_inert(struct buf *b, struct str s)
{
	uint32_t c;
	size_t n;

	for (; (n = next_or_bad(s, &c)) > 0; s = str_sub(s, n, s.n)) {
		if (is_control(c))
			buf_printf(b, "\\x%02x", (unsigned)c);
		else if (utf8_steers(c))
			buf_utf8(b, REPLACEMENT);
		else
			buf_utf8(b, c);
	}
}

/* Bytes at the start that are white space, or that are none. */
static size_t
run_of(struct str s, bool white)
{
	size_t n = 0;

	while (n < s.n && (s.p[n] == ' ' || s.p[n] == '\t' || s.p[n] == '\r' ||
			      s.p[n] == '\n') == white)
		n++;
	return n;
}

void
utf8_flat(struct buf *b, struct str s)
{
	size_t n;

	while (s.n > 0) {
		n = run_of(s, true);
		if (n > 0)
			buf_char(b, ' ');
		s = str_sub(s, n, s.n);
		n = run_of(s, false);
		utf8_inert(b, str_sub(s, 0, n));
		s = str_sub(s, n, s.n);
	}
}
