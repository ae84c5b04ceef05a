/*
 * Changes to a feeds file as its owner would make them by hand: one stanza
 * more, one less, one switched; every other line stays as it was.  Never
 * writes a file: the new text is the caller's to check and keep.
 */
#include <string.h>

#include "base/url.h"

#include "feeds/list.h"
#include "feeds/seen.h"

#define NAME_MAX_BYTES ((size_t)48) /* of a name we make: fits a terminal */

/* Where a stanza's bytes begin and end; "keys" is the end of its last key. */
struct place {
	size_t begin, keys, end;
};

static bool
is_blank(struct str line)
{
	return str_trim(line).n == 0;
}

static bool
is_indented(struct str line)
{
	return !is_blank(line) && str_trim(line).p != line.p;
}

/* A comment at the margin belongs to what follows it, be it a key. */
static struct place
find(struct str text, unsigned line)
{
	struct place p = { 0, 0, 0 };
	struct str rest = text;
	bool after = false; /* a comment stands behind the last key */

	for (unsigned n = 1; n < line && rest.n > 0; n++)
		(void)str_cut(&rest, '\n');
	p.begin = text.n - rest.n;
	(void)str_cut(&rest, '\n');
	p.keys = p.end = text.n - rest.n;
	while (rest.n > 0) {
		struct str at = str_cut(&rest, '\n');
		bool comment = at.n > 0 && at.p[0] == '#';

		if (!is_indented(at) && !is_blank(at) && !comment)
			break;
		after = after || comment;
		if (is_indented(at)) {
			p.keys = p.end = text.n - rest.n;
			after = false;
		} else if (!after) {
			p.end = text.n - rest.n;
		}
	}
	return p;
}

static enum status
absent(struct str name, struct fault *fault)
{
	fault_set(fault, "no feed is called \"%.*s\"; \"feeds list\" shows all",
	    (int)(name.n < 80 ? name.n : 80), name.n > 0 ? name.p : "");
	return ST_ABSENT;
}

enum status
list_add(const struct list *list, struct str text, const struct feed *f,
    struct buf *out, struct fault *fault)
{
	if (list_find(list, f->name) != NULL) {
		fault_set(fault, "a feed is called \"%.*s\" already",
		    STR_ARG(f->name));
		return ST_USAGE;
	}
	for (size_t i = 0; i < list->n; i++)
		if (str_eq(list->feeds[i].url, f->url)) {
			fault_set(fault,
			    "this address is watched already: %.*s",
			    STR_ARG(list->feeds[i].name));
			return ST_USAGE;
		}
	buf_str(out, text);
	if (text.n > 0 && text.p[text.n - 1] != '\n')
		buf_char(out, '\n');
	if (text.n > 0)
		buf_char(out, '\n');
	list_put(out, f);
	return buf_status(out);
}

enum status
list_remove(const struct list *list, struct str text, struct str name,
    struct buf *out, struct fault *fault)
{
	const struct feed *f = list_find(list, name);
	struct place p;

	if (f == NULL)
		return absent(name, fault);
	p = find(text, f->line);
	buf_str(out, str_sub(text, 0, p.begin));
	buf_str(out, str_sub(text, p.end, text.n));
	return buf_status(out);
}

/* The keys of a stanza without its "disabled" lines. */
static void
put_enabled(struct buf *out, struct str keys)
{
	while (keys.n > 0) {
		struct str before = keys, line = str_cut(&keys, '\n');

		if (!str_is(str_trim(line), "disabled"))
			buf_str(out, str_sub(before, 0, before.n - keys.n));
	}
}

enum status
list_enable(const struct list *list, struct str text, struct str name,
    bool enabled, struct buf *out, struct fault *fault)
{
	const struct feed *f = list_find(list, name);
	struct place p;
	struct str stanza;

	if (f == NULL)
		return absent(name, fault);
	p = find(text, f->line);
	stanza = str_sub(text, p.begin, p.keys - p.begin);
	buf_str(out, str_sub(text, 0, p.begin));
	if (enabled) {
		put_enabled(out, stanza);
	} else {
		buf_str(out, stanza);
		if (stanza.n > 0 && stanza.p[stanza.n - 1] != '\n')
			buf_char(out, '\n');
		buf_puts(out, f->enabled ? "\tdisabled\n" : "");
	}
	buf_str(out, str_sub(text, p.keys, text.n));
	return buf_status(out);
}

/* ---- names ---------------------------------------------------------------- */

/* Letters and digits of ASCII; a run of anything else is one dash. */
static void
put_slug(struct buf *b, struct str s)
{
	bool gap = false;

	for (size_t i = 0; i < s.n && b->n < NAME_MAX_BYTES; i++) {
		char c = s.p[i];

		if (c >= 'A' && c <= 'Z')
			c = (char)(c + ('a' - 'A'));
		if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
			gap = true;
			continue;
		}
		if (gap && b->n > 0)
			buf_char(b, '-');
		gap = false;
		buf_char(b, c);
	}
}

void
list_slug(struct buf *b, struct str title, struct str url)
{
	struct str host = url_host(url);

	put_slug(b, title);
	if (b->n >= 2)
		return;
	buf_clear(b); /* a title in another script than ours */
	if (str_starts_nocase(host, STR("www.")))
		host = str_sub(host, 4, host.n);
	put_slug(b, host);
	if (b->n == 0)
		buf_puts(b, "feed");
}

/* Where many want one name the count of names ends the search. */
enum status
list_unique(
    struct arena *a, struct seen *names, struct str name, struct str *out)
{
	struct buf b = buf_new(NAME_MAX_BYTES * 2);
	size_t base, i = 2;
	enum status st;

	buf_str(&b, str_sub(name, 0, NAME_MAX_BYTES));
	for (base = b.n; seen_has(names, buf_view(&b)); i++) {
		if (i == 10)
			i += names->n;
		b.n = base;
		buf_printf(&b, "-%zu", i);
	}
	st = buf_status(&b);
	*out = str_keep(a, buf_view(&b));
	buf_free(&b);
	if (st == ST_OK && out->n == 0)
		st = ST_NOMEM;
	return st == ST_OK ? seen_add(a, names, *out, NULL) : st;
}

enum status
list_merge(struct arena *a, const struct list *known, struct str text,
    const struct list *more, struct buf *out, size_t *added)
{
	struct seen urls = { NULL, 0, 0 }, names = { NULL, 0, 0 };
	enum status st = ST_OK;

	buf_str(out, text);
	if (text.n > 0 && text.p[text.n - 1] != '\n')
		buf_char(out, '\n');
	for (size_t i = 0; i < known->n && st == ST_OK; i++) {
		st = seen_add(a, &urls, known->feeds[i].url, NULL);
		if (st == ST_OK)
			st = seen_add(a, &names, known->feeds[i].name, NULL);
	}
	for (size_t i = 0; i < more->n && st == ST_OK; i++) {
		struct feed f = more->feeds[i];
		bool fresh = false;

		st = seen_add(a, &urls, f.url, &fresh);
		if (st != ST_OK || !fresh)
			continue;
		st = list_unique(a, &names, f.name, &f.name);
		if (out->n > 0)
			buf_char(out, '\n');
		list_put(out, &f);
		++*added;
	}
	return st == ST_OK ? buf_status(out) : st;
}

struct str
list_name(
    struct arena *a, const struct list *list, struct str title, struct str url)
{
	struct buf b = buf_new(NAME_MAX_BYTES * 2);
	struct str name = { NULL, 0 };
	size_t base;

	list_slug(&b, title, url);
	base = b.n;
	for (size_t i = 2; list_find(list, buf_view(&b)) != NULL; i++) {
		b.n = base;
		buf_printf(&b, "-%zu", i);
	}
	if (buf_status(&b) == ST_OK)
		name = str_keep(a, buf_view(&b));
	buf_free(&b);
	return name;
}
