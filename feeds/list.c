/*
 * The feeds file: one table of keys, read, written and explained from it.
 * Never fetches, and never leaves half a list behind.
 */
#include "feeds/list.h"

#include <string.h>

#include "base/url.h"
#include "base/utf8.h"

#include "feeds/seen.h"

enum key {
	KEY_PUBLISHER,
	KEY_URL,
	KEY_FALLBACK,
	KEY_KIND,
	KEY_TIER,
	KEY_EVERY,
	KEY_LANGUAGE,
	KEY_ITEM,
	KEY_TITLE,
	KEY_LINK,
	KEY_DATE,
	KEY_NEXT,
	KEY_MUTE,
	KEY_NOTE,
	KEY_DISABLED,
	KEY_PRIVATE,
	KEY_INSECURE
};

static const char *const keys[] = {
	[KEY_PUBLISHER] = "publisher",
	[KEY_URL] = "url",
	[KEY_FALLBACK] = "fallback",
	[KEY_KIND] = "kind",
	[KEY_TIER] = "tier",
	[KEY_EVERY] = "every",
	[KEY_LANGUAGE] = "language",
	[KEY_ITEM] = "item",
	[KEY_TITLE] = "title",
	[KEY_LINK] = "link",
	[KEY_DATE] = "date",
	[KEY_NEXT] = "next",
	[KEY_MUTE] = "mute",
	[KEY_NOTE] = "note",
	[KEY_DISABLED] = "disabled",
	[KEY_PRIVATE] = "allow-private",
	[KEY_INSECURE] = "insecure",
};
#define KEYS (sizeof(keys) / sizeof(keys[0]))

static const char *const kinds[] = {
	[FEED_AUTO] = "feed",
	[FEED_HTML_LIST] = "html",
	[FEED_API] = "api",
};

struct reader {
	struct arena *arena;
	const char *file;
	struct fault *fault;
	struct feed *feeds;
	size_t n, room;
	struct seen names;
	unsigned line;
};

static enum status
wrong(struct reader *r, unsigned col, const char *what, struct str s)
{
	fault_at(r->fault, r->file, r->line, col, "%s \"%.*s\"", what,
	    (int)(s.n < 80 ? s.n : 80), s.n > 0 ? s.p : "");
	return ST_SYNTAX;
}

static enum status
no_key(struct reader *r, unsigned col, struct str key)
{
	struct nearest near = nearest_to(key, 2);

	for (size_t i = 0; i < KEYS; i++)
		(void)nearest_try(&near, str_of(keys[i]));
	if (near.best.n == 0)
		return wrong(r, col, "no such key:", key);
	fault_at(r->fault, r->file, r->line, col,
	    "no such key: \"%.*s\"; did you mean \"%.*s\"?",
	    (int)(key.n < 40 ? key.n : 40), key.p, STR_ARG(near.best));
	return ST_SYNTAX;
}

/* "30m", "2h", "1d": a quarter of an hour to 30 days. */
static bool
read_every(struct str s, uint32_t *out)
{
	uint64_t n;
	uint32_t unit = 0;

	if (s.n < 2)
		return false;
	switch (s.p[s.n - 1]) {
	case 'm':
		unit = 60;
		break;
	case 'h':
		unit = 3600;
		break;
	case 'd':
		unit = 86400;
		break;
	}
	if (unit == 0 || !str_number(str_sub(s, 0, s.n - 1), 43200, &n) ||
	    n * unit < 900 || n * unit > UINT64_C(30) * 86400)
		return false;
	*out = (uint32_t)n * unit;
	return true;
}

static bool
name_ok(struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];

		if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
			(c >= '0' && c <= '9') || c == '-' || c == '.'))
			return false;
	}
	return s.n > 0 && s.n <= 64;
}

static enum status
take_url(struct reader *r, struct str v, unsigned col)
{
	struct fault f = { 0 };

	if (url_fetchable(v, &f))
		return ST_OK;
	fault_at(r->fault, r->file, r->line, col + (f.col > 0 ? f.col - 1 : 0),
	    "not an address we fetch: %s", f.what);
	return ST_SYNTAX;
}

static enum status
take(struct reader *r, struct feed *f, size_t key, struct str v, unsigned col)
{
	struct str *const texts[KEYS] = {
		[KEY_PUBLISHER] = &f->publisher,
		[KEY_LANGUAGE] = &f->language,
		[KEY_ITEM] = &f->item,
		[KEY_TITLE] = &f->title,
		[KEY_LINK] = &f->link,
		[KEY_DATE] = &f->date,
		[KEY_NEXT] = &f->next,
		[KEY_NOTE] = &f->note,
	};
	uint64_t n;

	if (key == KEY_DISABLED)
		f->enabled = false;
	else if (key == KEY_PRIVATE)
		f->allow_private = true;
	else if (key == KEY_INSECURE)
		f->insecure = true;
	else if (v.n == 0)
		return wrong(
		    r, col, "a value is missing after", str_of(keys[key]));
	if (texts[key] != NULL) {
		*texts[key] = v;
	} else if (key == KEY_URL) {
		f->url = v;
		return take_url(r, v, col);
	} else if (key == KEY_FALLBACK) {
		if (f->fallbacks.n >= LIST_FALLBACKS)
			return wrong(r, col, "one fallback too many:", v);
		if (!strs_add(r->arena, &f->fallbacks, v))
			return ST_NOMEM;
		return take_url(r, v, col);
	} else if (key == KEY_MUTE) {
		return strs_add(r->arena, &f->mute, v) ? ST_OK : ST_NOMEM;
	} else if (key == KEY_TIER) {
		if (!str_number(v, 4, &n) || n == 0)
			return wrong(r, col, "a tier is 1 to 4, not", v);
		f->tier = (uint32_t)n;
	} else if (key == KEY_EVERY && !read_every(v, &f->every_s)) {
		return wrong(r, col, "15m to 30d, with m, h or d, not", v);
	} else if (key == KEY_KIND) {
		for (size_t i = 0; i < 3; i++)
			if (str_is(v, kinds[i])) {
				f->kind = (enum feed_kind)i;
				return ST_OK;
			}
		return wrong(r, col, "a kind is feed, html or api, not", v);
	}
	return ST_OK;
}

static enum status
open_feed(struct reader *r, struct str name, unsigned col)
{
	bool fresh = false;
	struct feed *f;

	if (!name_ok(name))
		return wrong(
		    r, col, "a name is letters, digits, - and ., not", name);
	if (seen_add(r->arena, &r->names, name, &fresh) != ST_OK)
		return ST_NOMEM;
	if (!fresh)
		return wrong(r, col, "this name is taken already:", name);
	if (r->n >= LIST_FEEDS)
		return ST_LIMIT;
	if (r->n == r->room) {
		size_t room = r->room > 0 ? r->room * 2 : 64;

		f = arena_take(r->arena, room * sizeof(*f));
		if (f == NULL)
			return ST_NOMEM;
		if (r->n > 0)
			memcpy(f, r->feeds, r->n * sizeof(*f));
		r->feeds = f;
		r->room = room;
	}
	f = &r->feeds[r->n++];
	f->name = name;
	f->line = r->line;
	f->enabled = true;
	f->tier = 2;
	return ST_OK;
}

static enum status
complete(struct reader *r)
{
	if (r->n > 0 && r->feeds[r->n - 1].url.n == 0) {
		fault_at(r->fault, r->file, r->feeds[r->n - 1].line, 1,
		    "a feed needs an address (url)");
		return ST_SYNTAX;
	}
	return ST_OK;
}

static enum status
read_line(struct reader *r, struct str line)
{
	struct str rest = str_trim(line), key;
	unsigned col, value_col;
	size_t n = 0;
	enum status st;

	if (rest.n == 0 || rest.p[0] == '#')
		return ST_OK;
	if (line.n > LIST_LINE)
		return wrong(r, 1, "this line is too long:", rest);
	col = (unsigned)(rest.p - line.p) + 1;
	while (n < rest.n && rest.p[n] != ' ' && rest.p[n] != '\t')
		n++;
	key = str_sub(rest, 0, n);
	rest = str_trim(str_sub(rest, n, rest.n));
	value_col = rest.n > 0 ? (unsigned)(rest.p - line.p) + 1 : col;
	if (col == 1) {
		if (!str_is(key, "feed"))
			return wrong(r, 1,
			    "\"feed NAME\" opens a stanza, its keys are "
			    "indented, not",
			    key);
		st = complete(r);
		return st != ST_OK ? st : open_feed(r, rest, value_col);
	}
	if (r->n == 0)
		return wrong(r, col, "no feed is open for", key);
	for (size_t i = 0; i < KEYS; i++)
		if (str_is(key, keys[i]))
			return take(r, &r->feeds[r->n - 1], i, rest, value_col);
	return no_key(r, col, key);
}

enum status
list_read(struct arena *a, const char *file, struct str text, struct list *out,
    struct fault *fault)
{
	struct reader r = { .arena = a, .file = file, .fault = fault };
	enum status st = ST_OK;

	if (str_starts(text, STR("\xef\xbb\xbf")))
		text = str_sub(text, 3, text.n);
	while (st == ST_OK && text.n > 0) {
		struct str line = str_cut(&text, '\n');

		r.line++;
		if (!utf8_valid(line) ||
		    (line.n > 0 && memchr(line.p, 0, line.n) != NULL))
			st = wrong(&r, 1, "this line is not UTF-8 text:",
			    (struct str){ NULL, 0 });
		else
			st = read_line(&r, line);
	}
	if (st == ST_OK)
		st = complete(&r);
	if (st == ST_OK)
		*out = (struct list){ r.feeds, r.n };
	return st;
}

struct feed *
list_find(const struct list *list, struct str name)
{
	for (size_t i = 0; i < list->n; i++)
		if (str_eq(list->feeds[i].name, name))
			return &list->feeds[i];
	return NULL;
}

static void
put(struct buf *b, enum key key, struct str v)
{
	if (v.n > 0)
		buf_printf(b, "\t%s %.*s\n", keys[key], STR_ARG(v));
}

void
list_put(struct buf *b, const struct feed *f)
{
	buf_printf(b, "feed %.*s\n", STR_ARG(f->name));
	put(b, KEY_PUBLISHER, f->publisher);
	put(b, KEY_URL, f->url);
	for (size_t i = 0; i < f->fallbacks.n; i++)
		put(b, KEY_FALLBACK, f->fallbacks.v[i]);
	if (f->kind != FEED_AUTO)
		put(b, KEY_KIND, str_of(kinds[f->kind]));
	if (f->tier > 0)
		buf_printf(b, "\ttier %u\n", f->tier);
	if (f->every_s > 0)
		buf_printf(b, "\tevery %um\n", f->every_s / 60);
	put(b, KEY_LANGUAGE, f->language);
	put(b, KEY_ITEM, f->item);
	put(b, KEY_TITLE, f->title);
	put(b, KEY_LINK, f->link);
	put(b, KEY_DATE, f->date);
	put(b, KEY_NEXT, f->next);
	for (size_t i = 0; i < f->mute.n; i++)
		put(b, KEY_MUTE, f->mute.v[i]);
	put(b, KEY_NOTE, f->note);
	buf_puts(b, f->enabled ? "" : "\tdisabled\n");
	buf_puts(b, f->allow_private ? "\tallow-private\n" : "");
	buf_puts(b, f->insecure ? "\tinsecure\n" : "");
}
