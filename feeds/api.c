/*
 * Items and pages of an API whose paths its owner or our list declared.  Never
 * guesses at a path.
 */
#include "feeds/api.h"

#include <stdio.h>

#include "base/date.h"
#include "base/url.h"

#define PAGE_NUMBER_MAX UINT64_C(1000000)
#define EPOCH_MIN       1e8   /* seconds: 1973; smaller counts are no dates */
#define EPOCH_MAX       7.3e9 /* seconds: 2200 */

static struct str
absolute(struct arena *a, struct str base, struct str ref)
{
	struct str full = { NULL, 0 };

	if (base.n > 0 && ref.n > 0)
		full = url_resolve(a, base, ref);
	return full.n > 0 ? full : ref;
}

static bool
word_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9');
}

/* Bytes that need no escape in any part of an address. */
static bool
safe_byte(char c)
{
	return word_byte(c) || c == '-' || c == '.' || c == '_' || c == '~';
}

enum form { FORM_ESCAPED, FORM_LOWER, FORM_UPPER };

static void
put_part(struct buf *b, struct str s, enum form form)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];

		if (form == FORM_ESCAPED) {
			if (safe_byte(c))
				buf_char(b, c);
			else
				buf_printf(b, "%%%02X", (unsigned char)c);
			continue;
		}
		if (!word_byte(c))
			c = '_';
		else if (form == FORM_LOWER && c >= 'A' && c <= 'Z')
			c = (char)(c + 32);
		else if (form == FORM_UPPER && c >= 'a' && c <= 'z')
			c = (char)(c - 32);
		buf_char(b, c);
	}
}

/* What stands between two braces; false where the item has no such text. */
static bool
put_field(struct buf *b, struct str field, const struct json *item)
{
	enum form form = FORM_ESCAPED;
	const struct json *v;
	char room[32];
	struct str s;

	if (str_starts(field, STR("slug ")))
		form = FORM_LOWER;
	else if (str_starts(field, STR("SLUG ")))
		form = FORM_UPPER;
	if (form != FORM_ESCAPED)
		field = str_trim(str_sub(field, 5, field.n));
	v = json_path(item, field);
	s = json_str(v);
	if (json_kind(v) == KIND_NUMBER) {
		(void)snprintf(room, sizeof(room), "%.0f", json_number(v));
		s = str_of(room);
	}
	put_part(b, s, form);
	return s.n > 0;
}

/* The address that "form" makes of an item, or nothing: an address with a
 * gap in it would be another page's. */
static struct str
link_made(struct arena *a, struct str form, const struct json *item)
{
	struct buf b = buf_new(URL_MAX);
	struct str out = { NULL, 0 };
	bool whole = true;

	while (form.n > 0 && whole) {
		size_t open = str_find(form, STR("{"), 0);
		size_t shut = str_find(form, STR("}"), 0);

		if (open == SIZE_MAX || shut == SIZE_MAX || shut < open) {
			buf_str(&b, form);
			break;
		}
		buf_str(&b, str_sub(form, 0, open));
		whole = put_field(
		    &b, str_sub(form, open + 1, shut - open - 1), item);
		form = str_sub(form, shut + 1, form.n);
	}
	if (whole && buf_status(&b) == ST_OK)
		out = str_keep(a, buf_view(&b));
	buf_free(&b);
	return out;
}

/* A date in words, or a count of seconds or milliseconds since 1970 where it
 * can be one.  An unreadable date is none: a wrong "now" makes old news new. */
static int64_t
instant(const struct json *v)
{
	double count = json_number(v);
	struct str day = json_str(v);
	int64_t t = 0;

	if (date_read_wild(day, &t, NULL) || date_read_iso(day, &t))
		return t;
	if (count >= EPOCH_MIN * 1000)
		count /= 1000;
	return count >= EPOCH_MIN && count <= EPOCH_MAX ? (int64_t)count : 0;
}

void
api_item(struct arena *a, const struct feed_context *c, const struct json *o,
    struct entry *e)
{
	struct str link = c->feed->link;

	link = str_find(link, STR("{"), 0) != SIZE_MAX
		   ? link_made(a, link, o)
		   : json_str(json_path(o, link));
	e->url = absolute(a, c->base_url, str_trim(link));
	e->id = e->url;
	e->title = json_str(json_path(o, c->feed->title));
	e->language = c->feed->language;
	e->published = instant(json_path(o, c->feed->date));
}

/* The parameter "name" of "url" as a number, and where its value stands. */
static bool
parameter(struct str url, struct str name, size_t *at, size_t *n, uint64_t *v)
{
	size_t i = str_find(url, STR("?"), 0);

	while (i < url.n) {
		size_t end = str_find(url, STR("&"), i + 1);
		struct str pair;

		end = end == SIZE_MAX ? url.n : end;
		pair = str_sub(url, i + 1, end - i - 1);
		if (pair.n > name.n && str_starts(pair, name) &&
		    pair.p[name.n] == '=') {
			*at = i + 1 + name.n + 1;
			*n = end - *at;
			return str_number(
			    str_sub(url, *at, *n), PAGE_NUMBER_MAX, v);
		}
		i = end;
	}
	*at = *n = 0;
	*v = 1; /* the first page is not counted by all */
	return true;
}

static struct str
counted_on(struct arena *a, struct str url, struct str name)
{
	struct buf b = buf_new(URL_MAX);
	struct str out = { NULL, 0 };
	size_t at, n;
	uint64_t page = 0;

	url = str_cut(&url, '#');
	if (name.n == 0 || url.n == 0 || !parameter(url, name, &at, &n, &page))
		return out;
	if (at > 0)
		buf_printf(&b, "%.*s%llu%.*s", (int)at, url.p,
		    (unsigned long long)page + 1, (int)(url.n - at - n),
		    url.p + at + n);
	else
		buf_printf(&b, "%.*s%c%.*s=%llu", STR_ARG(url),
		    str_find(url, STR("?"), 0) == SIZE_MAX ? '?' : '&',
		    STR_ARG(name), (unsigned long long)page + 1);
	if (buf_status(&b) == ST_OK)
		out = str_keep(a, buf_view(&b));
	buf_free(&b);
	return out;
}

struct str
api_next(struct arena *a, const struct feed_context *c, const struct json *root)
{
	struct str next = c->feed->next;

	if (str_starts(next, STR("?")))
		return counted_on(a, c->base_url, str_sub(next, 1, next.n));
	if (next.n == 0)
		next = STR("next_url");
	return str_keep(
	    a, absolute(a, c->base_url, json_str(json_path(root, next))));
}
