/*
 * The forgiving reader of XML.  Never builds a tree and never opens anything.
 */
#include "feeds/xml.h"

#include <stdlib.h>
#include <string.h>

#include <libxml/HTMLparser.h>

#define REFERENCE ((size_t)12) /* bytes: "&thetasym;" and "&#x10FFFF;" */

enum state { IN_TEXT, IN_CDATA, IN_COMMENT, IN_PI, IN_DOCTYPE };

struct xml {
	struct xml_events ev;
	struct buf in;      /* what is not yet understood */
	struct buf scratch; /* attribute values of one tag */
	size_t need;        /* do not look again before "in" has so many */
	enum state state;
	bool ended;
	unsigned brackets; /* of a doctype's inner part */
};

struct xml *
xml_new(const struct xml_events *ev)
{
	struct xml *x = calloc(1, sizeof(*x));

	if (x == NULL)
		return NULL;
	x->ev = *ev;
	x->in = buf_new(SIZE_MAX / 2);
	x->scratch = buf_new(XML_TAG * 4);
	return x;
}

void
xml_free(struct xml *x)
{
	if (x == NULL)
		return;
	buf_free(&x->in);
	buf_free(&x->scratch);
	free(x);
}

static uint32_t
numeric(struct str s)
{
	bool hex = s.n > 0 && (s.p[0] == 'x' || s.p[0] == 'X');
	uint32_t v = 0;

	for (size_t i = hex ? 1 : 0; i < s.n && v < 0x110000; i++) {
		char c = s.p[i];
		uint32_t d = 99;

		if (c >= '0' && c <= '9')
			d = (uint32_t)(c - '0');
		else if (hex && (c | 32) >= 'a' && (c | 32) <= 'f')
			d = (uint32_t)((c | 32) - 'a' + 10);
		if (d == 99)
			return 0;
		v = v * (hex ? 16 : 10) + d;
	}
	return v;
}

size_t
xml_reference(struct buf *b, struct str s)
{
	char name[REFERENCE + 1];
	const htmlEntityDesc *e;
	size_t n = 1;

	while (n < s.n && n < REFERENCE && s.p[n] != ';' && s.p[n] != '&' &&
	       s.p[n] != '<' && (unsigned char)s.p[n] > ' ')
		n++;
	if (n >= s.n || s.p[n] != ';' || n < 2)
		return 0;
	if (s.p[1] == '#') {
		uint32_t c = numeric(str_sub(s, 2, n - 2));

		if (c == 0)
			return 0;
		if (b != NULL)
			buf_utf8(b, c);
		return n + 1;
	}
	memcpy(name, s.p + 1, n - 1);
	name[n - 1] = '\0';
	if (strcmp(name, "apos") == 0) {
		if (b != NULL)
			buf_char(b, '\'');
		return n + 1;
	}
	e = htmlEntityLookup((const xmlChar *)name);
	if (e == NULL)
		return 0;
	if (b != NULL)
		buf_utf8(b, e->value);
	return n + 1;
}

static bool
name_start(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
	       c == ':' || (unsigned char)c >= 0x80;
}

static bool
space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static void
put_value(struct buf *b, struct str v)
{
	while (v.n > 0) {
		size_t n = 0;

		while (n < v.n && v.p[n] != '&')
			n++;
		buf_add(b, v.p, n);
		v = str_sub(v, n, v.n);
		if (v.n == 0)
			break;
		n = xml_reference(b, v);
		if (n == 0) {
			buf_char(b, '&');
			n = 1;
		}
		v = str_sub(v, n, v.n);
	}
}

/* "s" is what stands between "<" and ">". */
static enum status
start_tag(struct xml *x, struct str s)
{
	struct xml_attr at[XML_ATTRS];
	size_t from[XML_ATTRS], i = 0, n = 0;
	struct str name;
	bool empty = s.n > 0 && s.p[s.n - 1] == '/';

	if (empty)
		s.n--;
	while (i < s.n && !space(s.p[i]) && s.p[i] != '/')
		i++;
	name = str_sub(s, 0, i);
	buf_clear(&x->scratch);
	while (i < s.n && n < XML_ATTRS) {
		size_t beg, end;

		while (i < s.n && (space(s.p[i]) || s.p[i] == '/'))
			i++;
		beg = i;
		while (i < s.n && !space(s.p[i]) && s.p[i] != '=')
			i++;
		at[n].name = str_sub(s, beg, i - beg);
		while (i < s.n && space(s.p[i]))
			i++;
		beg = end = i;
		if (i < s.n && s.p[i] == '=') {
			for (i++; i < s.n && space(s.p[i]);)
				i++;
			if (i < s.n && (s.p[i] == '"' || s.p[i] == '\'')) {
				char q = s.p[i++];

				for (beg = i; i < s.n && s.p[i] != q;)
					i++;
				end = i++;
			} else {
				for (beg = i; i < s.n && !space(s.p[i]);)
					i++;
				end = i;
			}
		}
		if (at[n].name.n == 0)
			continue;
		from[n] = x->scratch.n;
		put_value(&x->scratch, str_sub(s, beg, end - beg));
		at[n].value.n = x->scratch.n - from[n];
		n++;
	}
	for (i = 0; i < n; i++)
		at[i].value.p = x->scratch.n > 0 ? x->scratch.p + from[i] : "";
	if (buf_status(&x->scratch) != ST_OK)
		return buf_status(&x->scratch);
	return x->ev.start(x->ev.ctx, name, at, n, empty);
}

/* The ">" that ends the tag at the start of "s", quotes respected; a "<"
 * outside of quotes ends it too.  SIZE_MAX: not there yet. */
static size_t
tag_end(struct str s)
{
	char q = '\0';

	for (size_t i = 1; i < s.n; i++) {
		char c = s.p[i];

		if (q != '\0') {
			if (c == q)
				q = '\0';
		} else if (c == '>' || c == '<') {
			return i;
		} else if ((c == '"' || c == '\'') && s.p[1] != '/') {
			size_t k = i - 1;

			while (k > 0 && space(s.p[k]))
				k--;
			if (s.p[k] == '=')
				q = c;
		}
	}
	return SIZE_MAX;
}

static enum status
text(struct xml *x, struct str s)
{
	return s.n > 0 ? x->ev.text(x->ev.ctx, s) : ST_OK;
}

/* At a "&": bytes used, 0 to wait. */
static enum status
reference(struct xml *x, struct str s, size_t *used)
{
	char room[8];
	struct buf b = { room, 0, sizeof(room), 7, ST_OK };
	bool whole =
	    x->ended || s.n > REFERENCE || str_find(s, STR(";"), 0) != SIZE_MAX;

	if (!whole)
		return ST_OK;
	*used = xml_reference(&b, s);
	if (*used == 0) {
		*used = 1;
		return text(x, STR("&"));
	}
	return text(x, (struct str){ room, b.n });
}

/* At a "<": bytes used, 0 to wait. */
static enum status
markup(struct xml *x, struct str s, size_t *used)
{
	size_t end;

	if (s.n < 9 && !x->ended &&
	    (s.n == 1 || s.p[1] == '!')) /* "<![CDATA[" is told by nine */
		return ST_OK;
	if (str_starts(s, STR("<![CDATA["))) {
		x->state = IN_CDATA;
		*used = 9;
		return ST_OK;
	}
	if (str_starts(s, STR("<!--"))) {
		x->state = IN_COMMENT;
		*used = 4;
		return ST_OK;
	}
	if (str_starts(s, STR("<?")) || str_starts(s, STR("<!"))) {
		x->state = s.p[1] == '?' ? IN_PI : IN_DOCTYPE;
		x->brackets = 0;
		*used = 2;
		return ST_OK;
	}
	if (s.n < 2 || !(name_start(s.p[1]) || s.p[1] == '/')) {
		*used = 1;
		return text(x, STR("<"));
	}
	end = tag_end(s);
	if (end == SIZE_MAX) {
		if (!x->ended && s.n < XML_TAG)
			return ST_OK;
		*used = 1;
		return x->ended ? ST_OK : text(x, STR("<"));
	}
	*used = s.p[end] == '>' ? end + 1 : end;
	s = str_sub(s, 1, end - 1);
	if (s.p[0] == '/') {
		s = str_trim(str_sub(s, 1, s.n));
		return x->ev.end(x->ev.ctx, s);
	}
	return start_tag(x, s);
}

/* Up to and with "stop"; text goes on where "keep". */
static enum status
until(struct xml *x, struct str s, struct str stop, bool keep, size_t *used)
{
	size_t at = str_find(s, stop, 0);
	size_t n = at != SIZE_MAX ? at : s.n;

	if (at == SIZE_MAX && !x->ended)
		n = s.n >= stop.n ? s.n - stop.n + 1 : 0;
	*used = n;
	if (at != SIZE_MAX) {
		*used += stop.n;
		x->state = IN_TEXT;
	}
	return keep ? text(x, str_sub(s, 0, n)) : ST_OK;
}

static void
doctype(struct xml *x, struct str s, size_t *used)
{
	size_t i;

	for (i = 0; i < s.n; i++) {
		if (s.p[i] == '[')
			x->brackets++;
		else if (s.p[i] == ']' && x->brackets > 0)
			x->brackets--;
		else if (s.p[i] == '>' && x->brackets == 0) {
			x->state = IN_TEXT;
			i++;
			break;
		}
	}
	*used = i;
}

static enum status
step(struct xml *x, struct str s, size_t *used)
{
	const char *tag, *reference_at;
	size_t n;

	switch (x->state) {
	case IN_CDATA:
		return until(x, s, STR("]]>"), true, used);
	case IN_COMMENT:
		return until(x, s, STR("-->"), false, used);
	case IN_PI:
		return until(x, s, STR(">"), false, used);
	case IN_DOCTYPE:
		doctype(x, s, used);
		return ST_OK;
	case IN_TEXT:
		break;
	}
	if (s.p[0] == '<')
		return markup(x, s, used);
	if (s.p[0] == '&')
		return reference(x, s, used);
	tag = memchr(s.p, '<', s.n);
	n = tag != NULL ? (size_t)(tag - s.p) : s.n;
	reference_at = memchr(s.p, '&', n);
	*used = reference_at != NULL ? (size_t)(reference_at - s.p) : n;
	return text(x, str_sub(s, 0, *used));
}

static enum status
run(struct xml *x)
{
	size_t at = 0;
	enum status st = ST_OK;

	while (st == ST_OK && at < x->in.n) {
		size_t used = 0;

		st = step(x, str_sub(buf_view(&x->in), at, x->in.n), &used);
		if (used == 0)
			break;
		at += used;
	}
	if (at > 0) {
		memmove(x->in.p, x->in.p + at, x->in.n - at);
		x->in.n -= at;
	}
	x->need = x->in.n + x->in.n / 2;
	return st;
}

enum status
xml_push(struct xml *x, struct str s)
{
	while (s.n > 0) { /* in parts, so that "in" stays small */
		struct str part = str_sub(s, 0, 65536);
		enum status st;

		s = str_sub(s, part.n, s.n);
		buf_str(&x->in, part);
		if (buf_status(&x->in) != ST_OK)
			return buf_status(&x->in);
		if (x->in.n < x->need)
			continue;
		st = run(x);
		if (st != ST_OK)
			return st;
	}
	return ST_OK;
}

enum status
xml_end(struct xml *x)
{
	x->ended = true;
	return run(x);
}
