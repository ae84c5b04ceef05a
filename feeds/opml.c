/*
 * OPML, in which readers hand each other their lists.  Takes nothing from a
 * stranger's list that may not be fetched: other programs have run commands
 * out of one.  Never fetches.
 */
#include <stdlib.h>
#include <string.h>

#include "base/charset.h"
#include "base/url.h"
#include "base/utf8.h"

#include "feeds/element.h"
#include "feeds/list.h"
#include "feeds/seen.h"
#include "feeds/words.h"

#define TITLE_MAX ((size_t)200) /* bytes of a title or note that is kept */

struct reader {
	struct arena *arena;
	struct opml *out;
	size_t room, room_rejects;
	struct seen urls, names;
	unsigned line; /* that is being read */
	bool opml;     /* its root element was seen */
};

/* A list of "room" for one more, in steps of doubling. */
static void *
more(struct arena *a, void *old, size_t n, size_t *room, size_t size)
{
	size_t want = *room == 0 ? 64 : 2 * *room;
	void *p;

	if (n < *room)
		return old;
	p = arena_take(a, want * size);
	if (p == NULL)
		return NULL;
	if (n > 0)
		memcpy(p, old, n * size);
	*room = want;
	return p;
}

static enum status
reject(struct reader *r, struct str url, const char *why)
{
	struct opml *o = r->out;
	struct buf b = buf_new(512);
	struct opml_reject *all;
	enum status st = ST_OK;

	o->refused++;
	if (o->n_rejects == OPML_REJECTS)
		return ST_OK;
	all = more(
	    r->arena, o->rejects, o->n_rejects, &r->room_rejects, sizeof(*all));
	if (all == NULL)
		return ST_NOMEM;
	o->rejects = all;
	buf_printf(&b, "%s: \"", why);
	utf8_inert(&b, utf8_fit(url, 120));
	buf_puts(&b, "\"");
	all[o->n_rejects].line = r->line;
	all[o->n_rejects].why = str_keep(r->arena, buf_view(&b));
	if (all[o->n_rejects++].why.n == 0)
		st = ST_NOMEM;
	buf_free(&b);
	return st;
}

/* A value of one line, since our lists are lines. */
static struct str
line_of(struct reader *r, struct str s)
{
	struct buf plain = buf_new(TITLE_MAX * 8), b = buf_new(TITLE_MAX * 24);
	struct str kept;

	text_plain(&plain, utf8_fit(s, TITLE_MAX));
	utf8_clean(&b, buf_view(&plain));
	kept = str_trim(str_keep(r->arena, buf_view(&b)));
	buf_free(&plain);
	buf_free(&b);
	return kept;
}

static struct str
first_of(const struct xml_attr *a, size_t n, const char *const *names)
{
	struct str s = { NULL, 0 };

	for (; *names != NULL && s.n == 0; names++)
		s = str_trim(words_attr(a, n, *names));
	return s;
}

static enum status
name_of(struct reader *r, struct str title, struct str url, struct str *out)
{
	struct buf b = buf_new(TITLE_MAX);
	enum status st;

	list_slug(&b, title, url);
	st = list_unique(r->arena, &r->names, buf_view(&b), out);
	buf_free(&b);
	return st;
}

static enum status
take(struct reader *r, const struct xml_attr *a, size_t n, struct str url)
{
	static const char *const titles[] = { "title", "text", NULL };
	struct list *list = &r->out->list;
	struct str title = line_of(r, first_of(a, n, titles));
	bool fresh = false;
	enum status st = seen_add(r->arena, &r->urls, url, &fresh);
	struct feed *f;

	if (st != ST_OK)
		return st;
	if (!fresh)
		return reject(r, url, "stands twice in the file");
	if (list->n == LIST_FEEDS)
		return reject(r, url, "one feed too many");
	f = more(r->arena, list->feeds, list->n, &r->room, sizeof(*f));
	if (f == NULL)
		return ST_NOMEM;
	list->feeds = f;
	f += list->n;
	*f = (struct feed){ .publisher = title,
		.url = str_keep(r->arena, url),
		.language = line_of(r, words_attr(a, n, "language")),
		.tier = 2,
		.line = r->line,
		.enabled = true };
	st = name_of(r, title, url, &f->name);
	if (st == ST_OK && f->url.n == 0)
		st = ST_NOMEM;
	list->n += st == ST_OK;
	return st;
}

static enum status
start(
    void *ctx, struct str name, const struct xml_attr *a, size_t n, bool empty)
{
	struct reader *r = ctx;
	struct str url = str_trim(words_attr(a, n, "xmlUrl"));
	struct fault f = { 0 };

	(void)empty;
	if (str_is(name, "opml"))
		r->opml = true;
	if (!r->opml || !str_eq_nocase(name, STR("outline")) || url.n == 0)
		return ST_OK;
	if (!utf8_valid(url) || !url_fetchable(url, &f))
		return reject(
		    r, url, f.what[0] != '\0' ? f.what : "is not UTF-8");
	return take(r, a, n, url);
}

static enum status
end(void *ctx, struct str name)
{
	(void)ctx;
	(void)name;
	return ST_OK;
}

static enum status
text_of(void *ctx, struct str s)
{
	(void)ctx;
	(void)s;
	return ST_OK;
}

/* Line by line, so that each outline has its line. */
static enum status
push(struct reader *r, struct xml *x, struct str text)
{
	enum status st = ST_OK;

	while (st == ST_OK && text.n > 0) {
		struct str before = text;

		(void)str_cut(&text, '\n');
		r->line++;
		st = xml_push(x, str_sub(before, 0, before.n - text.n));
	}
	return st == ST_OK ? xml_end(x) : st;
}

enum status
opml_read(struct arena *a, const char *file, struct str text, struct opml *out,
    struct fault *fault)
{
	struct opml got = { .n_rejects = 0 };
	struct reader r = { .arena = a, .out = &got };
	struct xml_events ev = { &r, start, end, text_of };
	struct str none = { NULL, 0 };
	struct xml *x = xml_new(&ev);
	enum status st =
	    x == NULL ? ST_NOMEM : charset_utf8(a, text, none, &text, NULL);

	if (st == ST_OK)
		st = push(&r, x, text);
	xml_free(x);
	if (st == ST_OK && !r.opml) {
		fault_at(fault, file, 1, 1, "no OPML: no <opml> stands in it");
		st = ST_SYNTAX;
	}
	if (st == ST_OK)
		*out = got;
	return st;
}

static void
put_attr(struct buf *b, const char *name, struct str value)
{
	if (value.n == 0)
		return;
	buf_printf(b, " %s=\"", name);
	text_escape(b, value, true);
	buf_char(b, '"');
}

void
opml_put(struct buf *b, const struct list *list)
{
	buf_puts(b, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
		    "<opml version=\"2.0\">\n"
		    "  <head><title>pactwatch</title></head>\n  <body>\n");
	for (size_t i = 0; i < list->n; i++) {
		const struct feed *f = &list->feeds[i];
		struct str title = f->publisher.n > 0 ? f->publisher : f->name;

		buf_puts(b, "    <outline type=\"rss\"");
		put_attr(b, "text", title);
		put_attr(b, "title", title);
		put_attr(b, "xmlUrl", f->url);
		put_attr(b, "language", f->language);
		buf_puts(b, "/>\n");
	}
	buf_puts(b, "  </body>\n</opml>\n");
}
