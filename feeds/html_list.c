/*
 * HTML lists and the feeds that a page announces.  Sees HTML only through the
 * page room's tree.
 */
#include "feeds/html_list.h"

#include <stdio.h>

#include "base/date.h"
#include "base/url.h"

#include "page/tree.h"

#define ITEMS_MAX 2000u /* entries of one list page: more is no list */

struct selectors {
	struct selector *item, *title, *link, *date;
};

/* An empty selector stays NULL. */
static enum status
compile(struct arena *a, struct str text, const char *what,
    struct selector **out, struct fault *fault)
{
	enum status st;

	*out = NULL;
	if (text.n == 0)
		return ST_OK;
	st = select_compile(a, text, out, fault);
	if (st == ST_SYNTAX && fault != NULL) {
		char why[sizeof(fault->what)];

		(void)snprintf(why, sizeof(why), "%s", fault->what);
		fault_set(fault, "selector \"%s\": %.200s", what, why);
	}
	return st;
}

/* The address of an item: the attribute that the selector names, else the
 * first href at or below its match. */
static struct str
link_of(struct arena *a, const struct selector *s, struct node *item)
{
	struct node *n = s == NULL ? item : select_next(s, item, NULL);
	struct str href;

	if (s != NULL) {
		href = select_value(a, s, item);
		if (n == NULL)
			return href;
	}
	for (struct node *at = n; at != NULL; at = node_next(at, n)) {
		href = node_attr(at, "href");
		if (node_is(at, "a") && href.n > 0)
			return href;
	}
	return s == NULL ? (struct str){ NULL, 0 } : select_value(a, s, item);
}

static enum status
item_read(struct arena *a, const struct feed_context *c,
    const struct selectors *s, struct node *item, struct entry *e)
{
	struct str link = str_trim(link_of(a, s->link, item)), day;
	struct civil civil;

	*e = (struct entry){ .id = { NULL, 0 } };
	if (link.n == 0)
		return ST_OK;
	e->url = url_resolve(a, c->base_url, link);
	if (e->url.n == 0)
		return ST_OK;
	e->id = e->url;
	e->title = s->title == NULL ? node_text(a, item)
				    : select_value(a, s->title, item);
	e->language = c->feed->language;
	day = s->date == NULL ? (struct str){ NULL, 0 }
			      : select_value(a, s->date, item);
	/* An unreadable date is none: a wrong "now" makes old news new. */
	if (!date_read_wild(str_trim(day), &e->published, NULL) &&
	    date_read_day(str_trim(day), &civil) && civil.day != 0)
		e->published = (int64_t)date_days(civil) * 86400;
	return ST_OK;
}

enum status
html_list_read(struct arena *a, const struct feed_context *c, struct str bytes,
    enum status (*take)(void *, const struct entry *), void *ctx,
    struct feed_facts *facts, struct fault *fault)
{
	const struct feed *f = c->feed;
	struct selectors s;
	struct tree tree;
	enum status st;

	if ((st = compile(a, f->item, "item", &s.item, fault)) != ST_OK ||
	    (st = compile(a, f->title, "title", &s.title, fault)) != ST_OK ||
	    (st = compile(a, f->link, "link", &s.link, fault)) != ST_OK ||
	    (st = compile(a, f->date, "date", &s.date, fault)) != ST_OK)
		return st;
	if (s.item == NULL) {
		fault_set(fault, "an HTML list needs an \"item\" selector");
		return ST_SYNTAX;
	}
	st = tree_read_bytes(a, bytes, c->content_type, &tree, fault);
	if (st != ST_OK)
		return st;
	for (struct node *n = select_next(s.item, tree.root, NULL);
	     n != NULL && st == ST_OK && facts->entries < ITEMS_MAX;
	     n = select_next(s.item, tree.root, n)) {
		struct entry e;

		if ((st = item_read(a, c, &s, n, &e)) != ST_OK || e.url.n == 0)
			continue;
		facts->entries++;
		st = take(ctx, &e);
	}
	if (st == ST_OK && facts->entries == 0) {
		fault_set(fault, "no item of the list was found: has the page "
				 "changed?");
		return ST_SYNTAX;
	}
	facts->format = FORMAT_HTML_LIST;
	return st;
}

/* Types under which pages announce feeds. */
static bool
is_feed_type(struct str type)
{
	static const char *const types[] = { "application/rss+xml",
		"application/atom+xml", "application/feed+json",
		"application/rdf+xml" };

	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++)
		if (str_starts_nocase(type, str_of(types[i])))
			return true;
	return false;
}

enum status
feeds_discover(struct arena *a, struct str html, struct str base_url,
    struct str type, struct strs *out, struct fault *fault)
{
	struct tree tree;
	enum status st = tree_read_bytes(a, html, type, &tree, fault);

	if (st != ST_OK)
		return st;
	for (const struct node *n = tree.root; n != NULL;
	     n = node_next(n, tree.root)) {
		struct str url;

		if (!node_is(n, "link") ||
		    str_find_nocase(node_attr(n, "rel"), STR("alternate"), 0) ==
			SIZE_MAX ||
		    !is_feed_type(str_trim(node_attr(n, "type"))))
			continue;
		url = url_resolve(a, base_url, str_trim(node_attr(n, "href")));
		if (url.n > 0 && !strs_has(out, url) && !strs_add(a, out, url))
			return ST_NOMEM;
	}
	return ST_OK;
}
