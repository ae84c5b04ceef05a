/*
 * JSON Feed, and the JSON of APIs by the paths that the feeds file declares.
 * An entry that is not an object is passed over, the others are kept.
 */
#include "feeds/json_feed.h"

#include <stdio.h>

#include "base/date.h"
#include "base/json.h"
#include "base/url.h"

#include "feeds/api.h"

static struct str
first_of(const struct json *o, const char *const *names)
{
	struct str s = { NULL, 0 };

	for (; *names != NULL && s.n == 0; names++)
		s = json_str(json_get(o, *names));
	return s;
}

/* A string, or a number as one. */
static struct str
text_of(struct arena *a, const struct json *v)
{
	char room[32];

	if (json_kind(v) != KIND_NUMBER)
		return json_str(v);
	(void)snprintf(room, sizeof(room), "%.0f", json_number(v));
	return str_keep(a, str_of(room));
}

static struct str
absolute(struct arena *a, struct str base, struct str ref)
{
	struct str full = { NULL, 0 };

	if (base.n > 0 && ref.n > 0)
		full = url_resolve(a, base, ref);
	return full.n > 0 ? full : ref;
}

static struct str
authors(struct arena *a, const struct json *o)
{
	const struct json *list = json_get(o, "authors");
	struct buf b = buf_new(FEED_FIELD_MAX);
	struct str s;

	for (size_t i = 0; i < json_count(list); i++) {
		s = json_str(json_get(json_at(list, i), "name"));
		if (b.n > 0 && s.n > 0)
			buf_puts(&b, ", ");
		buf_str(&b, s);
	}
	if (b.n == 0)
		buf_str(&b, json_str(json_path(o, STR("author.name"))));
	s = str_keep(a, buf_view(&b));
	buf_free(&b);
	return s;
}

static bool
lists(struct arena *a, const struct json *o, struct entry *e)
{
	const struct json *tags = json_get(o, "tags");
	const struct json *files = json_get(o, "attachments");
	size_t n = json_count(files);

	for (size_t i = 0; i < json_count(tags) && i < FEED_LISTED; i++)
		if (!strs_add(a, &e->categories, json_str(json_at(tags, i))))
			return false;
	n = n < FEED_LISTED ? n : FEED_LISTED;
	if (n == 0)
		return true;
	e->enclosures = arena_take(a, n * sizeof(*e->enclosures));
	if (e->enclosures == NULL)
		return false;
	for (size_t i = 0; i < n; i++) {
		const struct json *f = json_at(files, i);
		struct enclosure *c = &e->enclosures[e->n_enclosures++];

		c->url = json_str(json_get(f, "url"));
		c->type = json_str(json_get(f, "mime_type"));
		c->length = text_of(a, json_get(f, "size_in_bytes"));
	}
	return true;
}

static int64_t
instant(struct str s)
{
	int64_t t = 0;

	return date_read_wild(s, &t, NULL) || date_read_iso(s, &t) ? t : 0;
}

static void
feed_item(
    struct arena *a, struct str base, const struct json *o, struct entry *e)
{
	static const char *const links[] = { "url", "external_url", NULL };
	static const char *const bodies[] = { "content_html", "content_text",
		NULL };

	e->id = text_of(a, json_get(o, "id"));
	e->url = absolute(a, base, first_of(o, links));
	e->title = json_str(json_get(o, "title"));
	e->author = authors(a, o);
	e->summary = json_str(json_get(o, "summary"));
	e->content = first_of(o, bodies);
	e->language = json_str(json_get(o, "language"));
	e->published = instant(json_str(json_get(o, "date_published")));
	e->updated = instant(json_str(json_get(o, "date_modified")));
}

/* JSON Feed 1.1: who writes the feed writes the items that name nobody. */
static enum status
items(const struct feed_context *c, const struct json *list, bool api,
    struct str base, struct str everyone,
    enum status (*take)(void *, const struct entry *), void *ctx,
    struct feed_facts *facts)
{
	struct arena *a = arena_new(FEED_ENTRY_MAX);
	enum status st = a == NULL ? ST_NOMEM : ST_OK;

	for (size_t i = 0; st == ST_OK && i < json_count(list); i++) {
		const struct json *o = json_at(list, i);
		struct entry e = { 0 };

		if (json_kind(o) != KIND_OBJECT)
			continue;
		if (api)
			api_item(a, c, o, &e);
		else
			feed_item(a, base, o, &e);
		if (api && e.url.n == 0)
			continue;
		if (e.author.n == 0)
			e.author = everyone;
		if (!api && !lists(a, o, &e))
			facts->cut = true;
		if (e.id.n == 0)
			e.id = e.url;
		facts->entries++;
		st = take(ctx, &e);
		arena_reset(a);
	}
	arena_free(a);
	return st;
}

enum status
json_feed_read(struct arena *keep, const struct feed_context *c,
    struct str utf8, enum status (*take)(void *, const struct entry *),
    void *ctx, struct feed_facts *facts, struct fault *fault)
{
	bool api = c->feed != NULL && c->feed->kind == FEED_API;
	struct json *root = NULL;
	const struct json *list;
	struct str version, base = c->base_url;
	enum status st = json_read(utf8, &root, fault);

	if (st != ST_OK)
		return st;
	version = json_str(json_get(root, "version"));
	list = api ? json_path(root, c->feed->item) : json_get(root, "items");
	if (json_kind(list) != KIND_ARRAY ||
	    (!api && str_find(version, STR("jsonfeed"), 0) == SIZE_MAX)) {
		if (api)
			fault_set(fault, "JSON without a list at \"%.*s\"",
			    STR_ARG(c->feed->item));
		else
			fault_set(fault, "JSON, but no JSON Feed");
		st = ST_SYNTAX;
		goto out;
	}
	facts->format = api ? FORMAT_API : FORMAT_JSON;
	if (base.n == 0)
		base = str_keep(keep, json_str(json_get(root, "feed_url")));
	facts->title = str_keep(keep, json_str(json_get(root, "title")));
	facts->link = str_keep(keep,
	    absolute(keep, base, json_str(json_get(root, "home_page_url"))));
	facts->language = str_keep(keep, json_str(json_get(root, "language")));
	facts->next =
	    api ? api_next(keep, c, root)
		: str_keep(keep, absolute(keep, base,
				     json_str(json_get(root, "next_url"))));
	st = items(c, list, api, base,
	    api ? (struct str){ NULL, 0 } : authors(keep, root), take, ctx,
	    facts);
out:
	json_free(root);
	return st;
}
