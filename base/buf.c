/*
 * The growing buffer.  Doubles, never shrinks, and never passes its ceiling.
 */
#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FIRST_ROOM ((size_t)256) /* bytes: most buffers hold a line */

struct buf
buf_new(size_t ceiling)
{
	return (struct buf){ .ceiling = ceiling };
}

void
buf_free(struct buf *b)
{
	free(b->p);
	*b = buf_new(b->ceiling);
}

void
buf_clear(struct buf *b)
{
	b->n = 0;
	b->st = ST_OK;
	if (b->p != NULL)
		b->p[0] = '\0';
}

/* Makes room for n more bytes and the NUL. */
static bool
room_for(struct buf *b, size_t n)
{
	size_t room = b->room == 0 ? FIRST_ROOM : b->room;
	char *p;

	if (b->st != ST_OK)
		return false;
	if (n > b->ceiling - b->n) {
		b->st = ST_LIMIT;
		return false;
	}
	if (b->room > b->n + n)
		return true;
	while (room <= b->n + n)
		room *= 2;
	if ((p = realloc(b->p, room)) == NULL) {
		b->st = ST_NOMEM;
		return false;
	}
	b->p = p;
	b->room = room;
	return true;
}

void
buf_add(struct buf *b, const void *p, size_t n)
{
	if (!room_for(b, n))
		return;
	if (n > 0)
		memcpy(b->p + b->n, p, n);
	b->n += n;
	b->p[b->n] = '\0';
}

void
buf_str(struct buf *b, struct str s)
{
	buf_add(b, s.p, s.n);
}

void
buf_puts(struct buf *b, const char *s)
{
	buf_add(b, s, strlen(s));
}

void
buf_char(struct buf *b, char c)
{
	buf_add(b, &c, 1);
}

void
buf_printf(struct buf *b, const char *fmt, ...)
{
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0 || !room_for(b, (size_t)n))
		return;
	va_start(ap, fmt);
	n = vsnprintf(b->p + b->n, (size_t)n + 1, fmt, ap);
	va_end(ap);
	if (n > 0)
		b->n += (size_t)n;
}

void
buf_utf8(struct buf *b, uint32_t c)
{
	char s[4];
	size_t n;

	if (c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
		c = 0xfffd;
	if (c < 0x80) {
		s[0] = (char)c;
		n = 1;
	} else if (c < 0x800) {
		s[0] = (char)(0xc0 | c >> 6);
		s[1] = (char)(0x80 | (c & 0x3f));
		n = 2;
	} else if (c < 0x10000) {
		s[0] = (char)(0xe0 | c >> 12);
		s[1] = (char)(0x80 | (c >> 6 & 0x3f));
		s[2] = (char)(0x80 | (c & 0x3f));
		n = 3;
	} else {
		s[0] = (char)(0xf0 | c >> 18);
		s[1] = (char)(0x80 | (c >> 12 & 0x3f));
		s[2] = (char)(0x80 | (c >> 6 & 0x3f));
		s[3] = (char)(0x80 | (c & 0x3f));
		n = 4;
	}
	buf_add(b, s, n);
}

struct str
buf_view(const struct buf *b)
{
	return (struct str){ b->p, b->n };
}

enum status
buf_status(const struct buf *b)
{
	return b->st;
}
