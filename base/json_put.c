/*
 * JSON written: one escaper for every string that leaves the program as
 * JSON.  Never writes what a parser or a terminal could take for a control.
 */
#include <float.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/json.h"
#include "base/utf8.h"

#define DIGITS_MAX 17 /* significant digits that tell any double apart */

/* The short escape of a control, or NUL. */
static char
short_escape(uint32_t c)
{
	switch (c) {
	case '"':
	case '\\':
		return (char)c;
	case '\b':
		return 'b';
	case '\f':
		return 'f';
	case '\n':
		return 'n';
	case '\r':
		return 'r';
	case '\t':
		return 't';
	}
	return '\0';
}

void
json_put_str(struct buf *b, struct str s)
{
	size_t n;

	buf_char(b, '"');
	for (; s.n > 0; s = str_sub(s, n, s.n)) {
		uint32_t c;

		if ((n = utf8_next(s, &c)) == 0) {
			n = 1;
			c = 0xfffd;
		}
		if (short_escape(c) != '\0') {
			buf_char(b, '\\');
			buf_char(b, short_escape(c));
		} else if (utf8_steers(c)) {
			buf_printf(b, "\\u%04x", (unsigned)c);
		} else {
			buf_utf8(b, c);
		}
	}
	buf_char(b, '"');
}

void
json_put_number(struct buf *b, double d)
{
	char text[40];

	if (!(d >= -DBL_MAX && d <= DBL_MAX)) {
		buf_puts(b, "null");
		return;
	}
	if (d > -1e15 && d < 1e15 && (double)(int64_t)d == d) {
		buf_printf(b, "%" PRId64, (int64_t)d);
		return;
	}
	for (int digits = 1; digits <= DIGITS_MAX; digits++) {
		int n = snprintf(text, sizeof(text), "%.*g", digits, d);

		if (n > 0 && !(strtod(text, NULL) < d) &&
		    !(strtod(text, NULL) > d))
			break;
	}
	buf_puts(b, text);
}

struct member {
	struct str name;
	const struct json *value;
};

static int
by_name(const void *a, const void *b)
{
	const struct member *x = a, *y = b;

	return str_cmp(x->name, y->name);
}

static void
put_object(struct buf *b, const struct json *j)
{
	size_t n = json_count(j);
	struct member *all;

	if (n == 0) {
		buf_puts(b, "{}");
		return;
	}
	if ((all = calloc(n, sizeof(*all))) == NULL) {
		b->st = ST_NOMEM;
		return;
	}
	for (size_t i = 0; i < n; i++)
		all[i] = (struct member){ json_name_at(j, i), json_at(j, i) };
	qsort(all, n, sizeof(*all), by_name);
	for (size_t i = 0; i < n; i++) {
		buf_char(b, i == 0 ? '{' : ',');
		json_put_str(b, all[i].name);
		buf_char(b, ':');
		json_put(b, all[i].value);
	}
	buf_char(b, '}');
	free(all);
}

static void
put_array(struct buf *b, const struct json *j)
{
	buf_char(b, '[');
	for (size_t i = 0; i < json_count(j); i++) {
		if (i > 0)
			buf_char(b, ',');
		json_put(b, json_at(j, i));
	}
	buf_char(b, ']');
}

void
json_put(struct buf *b, const struct json *j)
{
	switch (json_kind(j)) {
	case KIND_NULL:
		buf_puts(b, "null");
		break;
	case KIND_BOOL:
		buf_puts(b, json_bool(j) ? "true" : "false");
		break;
	case KIND_NUMBER:
		json_put_number(b, json_number(j));
		break;
	case KIND_STRING:
		json_put_str(b, json_str(j));
		break;
	case KIND_ARRAY:
		put_array(b, j);
		break;
	case KIND_OBJECT:
		put_object(b, j);
		break;
	}
}
