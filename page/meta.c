/*
 * Metadata by order of trust, as measured on real pages: a lone h1 before
 * og:title, JSON-LD authors before bylines, the address's date first.  A
 * modification is never taken for a publication; no date lies after the
 * day of fetching.
 */
#include "page/meta.h"

#include <string.h>

#include "base/date.h"
#include "base/json.h"
#include "base/url.h"

#include "page/lang.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
#define GRAPH    6 /* levels of JSON-LD that are looked into */

struct found {
	struct str headline, author, published, site;
};

static struct str
meta_of(const struct tree *t, const char *const *names, size_t n)
{
	for (size_t i = 0; i < n; i++)
		for (const struct node *x = t->root; x != NULL;
		     x = node_next(x, t->root)) {
			struct str v;

			if (!node_is(x, "meta"))
				continue;
			if (!str_eq_nocase(
				node_attr(x, "property"), str_of(names[i])) &&
			    !str_eq_nocase(
				node_attr(x, "name"), str_of(names[i])) &&
			    !str_eq_nocase(
				node_attr(x, "itemprop"), str_of(names[i])))
				continue;
			v = str_trim(node_attr(x, "content"));
			if (v.n > 0)
				return v;
		}
	return STR("");
}

static struct str
name_of(struct arena *a, const struct json *v)
{
	struct buf b = buf_new(4096);
	struct str s;

	if (json_kind(v) == KIND_ARRAY)
		for (size_t i = 0; i < json_count(v) && i < 20; i++) {
			s = name_of(a, json_at(v, i));
			if (b.n > 0 && s.n > 0)
				buf_puts(&b, ", ");
			buf_str(&b, s);
		}
	else
		buf_str(&b, json_kind(v) == KIND_OBJECT
				? json_str(json_get(v, "name"))
				: json_str(v));
	s = str_keep(a, str_trim(buf_view(&b)));
	buf_free(&b);
	return s;
}

static void
graph(struct arena *a, const struct json *v, struct found *f, int depth)
{
	if (depth > GRAPH)
		return;
	if (json_kind(v) == KIND_ARRAY) {
		for (size_t i = 0; i < json_count(v) && i < 200; i++)
			graph(a, json_at(v, i), f, depth + 1);
		return;
	}
	if (json_kind(v) != KIND_OBJECT)
		return;
	if (f->headline.n == 0)
		f->headline = str_keep(a, json_str(json_get(v, "headline")));
	if (f->author.n == 0)
		f->author = name_of(a, json_get(v, "author"));
	if (f->published.n == 0)
		f->published =
		    str_keep(a, json_str(json_get(v, "datePublished")));
	if (f->site.n == 0)
		f->site = name_of(a, json_get(v, "publisher"));
	graph(a, json_get(v, "@graph"), f, depth + 1);
	graph(a, json_get(v, "mainEntity"), f, depth + 1);
}

static bool
day_of(struct arena *a, struct str s, struct str latest, struct str *out)
{
	struct buf b = buf_new(64);
	struct civil c;
	int64_t at;
	int32_t zone = 0;
	bool ok;

	s = str_trim(s);
	ok = s.n >= 10 && date_read_day(str_sub(s, 0, 10), &c) && c.day > 0;
	if (!ok && s.n >= 6 && s.n < 80 && date_read_wild(s, &at, &zone)) {
		int64_t local = at + zone;

		c = date_civil(
		    (int32_t)((local - (local < 0 ? 86399 : 0)) / 86400));
		ok = true;
	}
	if (ok && c.year >= 1995) {
		date_put_day(&b, c);
		*out = str_keep(a, buf_view(&b));
		ok = latest.n == 0 || str_cmp(*out, latest) <= 0;
	} else
		ok = false;
	buf_free(&b);
	return ok;
}

/* /2024/05/01/ or 2024-05-01 or 20240501 in an address. */
static bool
day_of_url(struct arena *a, struct str url, struct str latest, struct str *out)
{
	for (size_t i = 0; i + 8 <= url.n; i++) {
		char d[11] = "0000-00-00";
		size_t k = 0, at = i;

		if (strncmp(url.p + i, "20", 2) != 0 &&
		    strncmp(url.p + i, "199", 3) != 0)
			continue;
		if (i > 0 && url.p[i - 1] >= '0' && url.p[i - 1] <= '9')
			continue;
		for (; k < 10 && at < url.n; at++) {
			char c = url.p[at];

			if (k == 4 || k == 7) {
				k++;
				if (c == '/' || c == '-' || c == '_')
					continue;
				if (k == 8 && at - i == 6 && url.n > at)
					(void)0;
			}
			if (c < '0' || c > '9')
				break;
			d[k++] = c;
		}
		if (k == 10 &&
		    (at == url.n || url.p[at] < '0' || url.p[at] > '9') &&
		    day_of(a, str_of(d), latest, out))
			return true;
	}
	return false;
}

static struct str
published(struct arena *a, const struct page_in *in, const struct tree *t,
    const struct found *f)
{
	static const char *const names[] = { "article:published_time",
		"datePublished", "og:published_time", "date", "dc.date",
		"DC.date.issued", "dcterms.created", "dcterms.date",
		"dcterms.issued", "pubdate", "publishdate", "publish-date",
		"publish_date", "parsely-pub-date", "sailthru.date",
		"article.published", "cXenseParse:recs:publishtime",
		"citation_publication_date", "og:article:published_time" };
	struct str day = STR(""), v;

	if (day_of_url(a, in->url, in->fetched_day, &day))
		return day;
	v = meta_of(t, names, 2);
	if (day_of(a, v, in->fetched_day, &day) ||
	    day_of(a, f->published, in->fetched_day, &day))
		return day;
	v = meta_of(t, names, COUNT(names));
	if (day_of(a, v, in->fetched_day, &day))
		return day;
	for (int pass = 0; pass < 3; pass++)
		for (const struct node *x = t->root; x != NULL;
		     x = node_next(x, t->root)) {
			bool is =
			    pass == 0
				? str_find_nocase(node_attr(x, "itemprop"),
				      STR("datePublished"), 0) != SIZE_MAX
			    : pass == 1
				? node_is(x, "time")
				: str_find_nocase(node_attr(x, "class"),
				      STR("date"), 0) != SIZE_MAX ||
				      str_find_nocase(node_attr(x, "class"),
					  STR("publish"), 0) != SIZE_MAX;

			if (!is)
				continue;
			if (day_of(a, node_attr(x, "datetime"), in->fetched_day,
				&day) ||
			    day_of(a, node_attr(x, "content"), in->fetched_day,
				&day) ||
			    day_of(a, node_text(a, x), in->fetched_day, &day))
				return day;
		}
	return STR("");
}

/* Without the site's name behind the last separator. */
static struct str
less_site(struct str s, struct str site)
{
	static const char *const seps[] = { " | ", " – ", " — ", " - ", " » ",
		" :: ", " · " };

	for (size_t i = 0; i < COUNT(seps); i++) {
		struct str sep = str_of(seps[i]);
		size_t at = SIZE_MAX, k = 0;

		while ((k = str_find(s, sep, k)) != SIZE_MAX) {
			at = k;
			k += sep.n;
		}
		if (at == SIZE_MAX || at < 10)
			continue;
		if (site.n == 0 ||
		    str_eq_nocase(str_sub(s, at + sep.n, SIZE_MAX), site) ||
		    i == 0)
			return str_trim(str_sub(s, 0, at));
	}
	return s;
}

static struct str
title_of(struct arena *a, const struct tree *t, const struct found *f,
    struct str site)
{
	static const char *const names[] = { "og:title", "twitter:title",
		"dc.title" };
	struct str one = STR(""), tag = STR(""), og;
	size_t h1 = 0;

	for (const struct node *x = t->root; x != NULL;
	     x = node_next(x, t->root)) {
		if (node_is(x, "h1")) {
			struct str s = node_text(a, x);

			h1 += s.n > 0;
			if (s.n > 0)
				one = s;
		} else if (node_is(x, "title") && tag.n == 0)
			tag = node_text(a, x);
	}
	if (h1 == 1 && one.n > 3 && one.n < 400)
		return one;
	og = meta_of(t, names, COUNT(names));
	if (og.n > 0)
		return less_site(og, site);
	if (f->headline.n > 0)
		return f->headline;
	return tag.n > 0 ? less_site(tag, site) : one;
}

static struct str
author_of(struct arena *a, const struct tree *t, const struct found *f)
{
	static const char *const names[] = { "author", "article:author",
		"dc.creator", "parsely-author", "sailthru.author", "byl" };
	static const char *const classes[] = { "author", "byline" };
	struct str s = f->author;

	for (int pass = 0; s.n == 0 && pass < 3; pass++) {
		if (pass == 1)
			s = meta_of(t, names, COUNT(names));
		if (str_starts_nocase(s, STR("http")))
			s = STR("");
		for (const struct node *x = t->root;
		     pass != 1 && s.n == 0 && x != NULL;
		     x = node_next(x, t->root)) {
			bool is =
			    pass == 0
				? str_is(node_attr(x, "rel"), "author") ||
				      str_is(node_attr(x, "itemprop"), "author")
				: false;

			for (size_t i = 0; pass == 2 && i < 2; i++)
				is = is ||
				     str_find_nocase(node_attr(x, "class"),
					 str_of(classes[i]), 0) != SIZE_MAX;
			if (!is)
				continue;
			s = node_text(a, x);
			if (s.n > 100)
				s = STR("");
		}
	}
	if (str_starts_nocase(s, STR("by ")))
		s = str_trim(str_sub(s, 3, SIZE_MAX));
	if (str_starts_nocase(s, STR("von ")))
		s = str_trim(str_sub(s, 4, SIZE_MAX));
	return s;
}

void
meta_read(struct arena *a, const struct page_in *in, const struct tree *t,
    struct document *out)
{
	static const char *const sites[] = { "og:site_name",
		"application-name" };
	static const char *const addresses[] = { "og:url" };
	struct page_in where = *in;
	struct found f = { 0 };

	for (size_t i = 0; i < t->n_ldjson; i++) {
		struct json *j;
		struct fault why = { 0 };

		if (json_read(t->ldjson[i], &j, &why) != ST_OK)
			continue;
		graph(a, j, &f, 0);
		json_free(j);
	}
	out->source = meta_of(t, sites, COUNT(sites));
	if (out->source.n == 0)
		out->source = f.site;
	out->title = title_of(a, t, &f, out->source);
	out->byline = author_of(a, t, &f);
	for (const struct node *x = t->root; x != NULL;
	     x = node_next(x, t->root)) {
		if (node_is(x, "html") && out->language.n == 0)
			out->language = lang_tag(node_attr(x, "lang"));
		if (node_is(x, "link") && out->canonical.n == 0 &&
		    str_eq_nocase(node_attr(x, "rel"), STR("canonical")))
			out->canonical =
			    url_resolve(a, in->url, node_attr(x, "href"));
	}
	if (where.url.n == 0)
		where.url = out->canonical;
	if (where.url.n == 0)
		where.url = meta_of(t, addresses, COUNT(addresses));
	out->published = published(a, &where, t, &f);
}
