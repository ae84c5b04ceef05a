/*
 * Reads declarations.  The names of <meta> are a table; JSON-LD is walked to
 * a bounded depth, and an article's values come before those of the page.
 */
#include "page/head.h"

#include <string.h>

#include "base/json.h"

#include "page/tags.h"

#define COUNT(a)  (sizeof(a) / sizeof((a)[0]))
#define GRAPH     6                 /* levels of JSON-LD that are looked into */
#define MEMBERS   ((size_t)200)     /* of one array that are looked at */
#define NAMES     ((size_t)20)      /* authors of one article */
#define LD_MAX    ((size_t)2 << 20) /* bytes of one JSON-LD block */
#define NAMES_MAX ((size_t)4096)    /* bytes of all names together */

static const struct name {
	const char *name;
	enum head_key key;
} names[] = {
	{ "article:published_time", HEAD_PUBLISHED },
	{ "datepublished", HEAD_PUBLISHED },
	{ "og:published_time", HEAD_PUBLISHED },
	{ "og:article:published_time", HEAD_PUBLISHED },
	{ "article.published", HEAD_PUBLISHED },
	{ "parsely-pub-date", HEAD_PUBLISHED },
	{ "sailthru.date", HEAD_PUBLISHED },
	{ "cxenseparse:recs:publishtime", HEAD_PUBLISHED },
	{ "cxenseparse:publishtime", HEAD_PUBLISHED },
	{ "publish-date", HEAD_PUBLISHED },
	{ "publish_date", HEAD_PUBLISHED },
	{ "publishdate", HEAD_PUBLISHED },
	{ "published-date", HEAD_PUBLISHED },
	{ "publication_date", HEAD_PUBLISHED },
	{ "publicationdate", HEAD_PUBLISHED },
	{ "article_date_original", HEAD_PUBLISHED },
	{ "originalpublicationdate", HEAD_PUBLISHED },
	{ "dcterms.issued", HEAD_PUBLISHED },
	{ "dc.date.issued", HEAD_PUBLISHED },
	{ "dc.issued", HEAD_PUBLISHED },
	{ "citation_publication_date", HEAD_PUBLISHED },
	{ "citation_online_date", HEAD_PUBLISHED },
	{ "citation_date", HEAD_PUBLISHED },
	{ "pubdate", HEAD_PUBLISHED },
	{ "rnews:datepublished", HEAD_PUBLISHED },
	{ "bt:pubdate", HEAD_PUBLISHED },
	{ "dateposted", HEAD_PUBLISHED },
	{ "date_published", HEAD_PUBLISHED },
	{ "displaydate", HEAD_PUBLISHED },
	{ "dc.date", HEAD_CREATED },
	{ "dc:date", HEAD_CREATED },
	{ "dcterms.date", HEAD_CREATED },
	{ "dc.date.created", HEAD_CREATED },
	{ "dc.created", HEAD_CREATED },
	{ "dcterms.created", HEAD_CREATED },
	{ "article.created", HEAD_CREATED },
	{ "datecreated", HEAD_CREATED },
	{ "date", HEAD_CREATED },
	{ "created", HEAD_CREATED },
	{ "article:modified_time", HEAD_MODIFIED },
	{ "datemodified", HEAD_MODIFIED },
	{ "dcterms.modified", HEAD_MODIFIED },
	{ "dc.date.modified", HEAD_MODIFIED },
	{ "og:updated_time", HEAD_MODIFIED },
	{ "last-modified", HEAD_MODIFIED },
	{ "lastmod", HEAD_MODIFIED },
	{ "og:title", HEAD_TITLE },
	{ "twitter:title", HEAD_TITLE },
	{ "dc.title", HEAD_TITLE },
	{ "dcterms.title", HEAD_TITLE },
	{ "citation_title", HEAD_TITLE },
	{ "og:site_name", HEAD_SITE },
	{ "application-name", HEAD_SITE },
	{ "dc.publisher", HEAD_SITE },
	{ "parsely-author", HEAD_AUTHOR },
	{ "sailthru.author", HEAD_AUTHOR },
	{ "dc.creator", HEAD_AUTHOR },
	{ "dcterms.creator", HEAD_AUTHOR },
	{ "citation_author", HEAD_AUTHOR },
	{ "author", HEAD_AUTHOR },
	{ "article:author", HEAD_AUTHOR },
	{ "article:author_name", HEAD_AUTHOR },
	{ "cxenseparse:author", HEAD_AUTHOR },
	{ "rbauthors", HEAD_AUTHOR },
	{ "byl", HEAD_AUTHOR },
	{ "og:author", HEAD_AUTHOR },
	{ "twitter:creator:name", HEAD_AUTHOR },
	{ "og:url", HEAD_URL },
	{ "og:type", HEAD_TYPE },
	{ "og:locale", HEAD_LANGUAGE },
	{ "content-language", HEAD_LANGUAGE },
	{ "dc.language", HEAD_LANGUAGE },
	{ "language", HEAD_LANGUAGE },
};

static void
meta(struct head *h, const struct node *x)
{
	static const char *const from[] = { "property", "name", "itemprop",
		"http-equiv" };
	struct str v = str_trim(node_attr(x, "content"));

	for (size_t k = 0; v.n > 0 && k < COUNT(from); k++) {
		struct str name = str_trim(node_attr(x, from[k]));

		for (size_t i = 0; name.n > 0 && i < COUNT(names); i++) {
			enum head_key key = names[i].key;

			if (!str_eq_nocase(name, str_of(names[i].name)) ||
			    (h->v[key].n > 0 && h->rank[key] <= i))
				continue;
			/* Addresses of profiles are no names. */
			if (key == HEAD_AUTHOR &&
			    (str_starts_nocase(v, STR("http")) ||
				v.p[0] == '@'))
				continue;
			h->v[key] = v;
			h->rank[key] = (unsigned)i;
		}
	}
}

static struct str
name_of(struct arena *a, const struct json *v, int depth)
{
	struct buf b = buf_new(NAMES_MAX);
	struct str s;

	if (json_kind(v) == KIND_ARRAY && depth < GRAPH)
		for (size_t i = 0; i < json_count(v) && i < NAMES; i++) {
			s = name_of(a, json_at(v, i), depth + 1);
			if (b.n > 0 && s.n > 0)
				buf_puts(&b, ", ");
			buf_str(&b, s);
		}
	else if (json_kind(v) == KIND_OBJECT && depth < GRAPH)
		buf_str(&b, name_of(a, json_get(v, "name"), depth + 1));
	else
		buf_str(&b, json_str(v));
	s = str_keep(a, str_trim(buf_view(&b)));
	buf_free(&b);
	return s;
}

static bool
is_article(const struct json *v)
{
	static const char *const kinds[] = { "Article", "BlogPosting", "Report",
		"PressRelease", "Posting", "LegalDocument", "Legislation" };
	const struct json *type = json_get(v, "@type");
	struct str s =
	    json_str(json_kind(type) == KIND_ARRAY ? json_at(type, 0) : type);

	for (size_t i = 0; i < COUNT(kinds); i++)
		if (str_find(s, str_of(kinds[i]), 0) != SIZE_MAX)
			return true;
	return false;
}

static void
take(struct arena *a, struct str *to, struct str v)
{
	if (to->n == 0 && v.n > 0)
		*to = str_keep(a, v);
}

static void
object(struct arena *a, const struct json *v, struct head *h)
{
	const struct json *author = json_get(v, "author");

	if (json_kind(author) == KIND_NULL)
		author = json_get(v, "creator");
	take(a, &h->ld_title, json_str(json_get(v, "headline")));
	take(a, &h->ld_author, name_of(a, author, 0));
	take(a, &h->ld_published, json_str(json_get(v, "datePublished")));
	take(a, &h->ld_published, json_str(json_get(v, "uploadDate")));
	take(a, &h->ld_published, json_str(json_get(v, "dateCreated")));
	take(a, &h->ld_modified, json_str(json_get(v, "dateModified")));
	take(a, &h->ld_site, name_of(a, json_get(v, "publisher"), 0));
	take(a, &h->ld_language, json_str(json_get(v, "inLanguage")));
	take(a, &h->ld_body, json_str(json_get(v, "articleBody")));
}

static void
graph(struct arena *a, const struct json *v, struct head *h, bool articles,
    int depth)
{
	static const char *const inner[] = { "@graph", "mainEntity",
		"mainEntityOfPage", "liveBlogUpdate", "subjectOf" };

	if (depth > GRAPH)
		return;
	if (json_kind(v) == KIND_ARRAY)
		for (size_t i = 0; i < json_count(v) && i < MEMBERS; i++)
			graph(a, json_at(v, i), h, articles, depth + 1);
	if (json_kind(v) != KIND_OBJECT)
		return;
	if (!articles || is_article(v)) {
		h->article = h->article || articles;
		object(a, v, h);
	}
	for (size_t i = 0; i < COUNT(inner) - (articles ? 0 : 2); i++)
		graph(a, json_get(v, inner[i]), h, articles, depth + 1);
}

/* A member's string where the JSON around it cannot be read. */
static struct str
scrape(struct str s, struct str name)
{
	size_t at = str_find(s, name, 0), end;

	if (at == SIZE_MAX)
		return STR("");
	s = str_trim(str_sub(s, at + name.n, SIZE_MAX));
	if (!str_starts(s, STR(":")))
		return STR("");
	s = str_trim(str_sub(s, 1, SIZE_MAX));
	if (!str_starts(s, STR("\"")))
		return STR("");
	end = str_find(s, STR("\""), 1);
	return end == SIZE_MAX ? STR("") : str_sub(s, 1, end - 1);
}

/* Without the wrappings that some pages put around their JSON. */
static struct str
unwrapped(struct str s)
{
	size_t beg = 0, end = s.n;

	while (beg < end && s.p[beg] != '{' && s.p[beg] != '[')
		beg++;
	while (end > beg && s.p[end - 1] != '}' && s.p[end - 1] != ']')
		end--;
	return str_sub(s, beg, end - beg);
}

static void
jsonld(struct arena *a, const struct tree *t, struct head *h)
{
	struct json *roots[TREE_LDJSON] = { NULL };

	for (size_t i = 0; i < t->n_ldjson; i++) {
		struct str s = unwrapped(t->ldjson[i]);
		struct fault why = { 0 };

		if (s.n > LD_MAX || json_read(s, &roots[i], &why) != ST_OK)
			roots[i] = NULL;
	}
	for (int pass = 0; pass < 2; pass++)
		for (size_t i = 0; i < t->n_ldjson; i++)
			graph(a, roots[i], h, pass == 0, 0);
	for (size_t i = 0; i < t->n_ldjson; i++) {
		if (roots[i] == NULL) {
			take(a, &h->ld_published,
			    scrape(t->ldjson[i], STR("\"datePublished\"")));
			take(a, &h->ld_title,
			    scrape(t->ldjson[i], STR("\"headline\"")));
		}
		json_free(roots[i]);
	}
}

void
head_read(struct arena *a, const struct tree *t, struct head *out)
{
	struct head h = { 0 };
	struct str locale;
	size_t at;

	for (const struct node *x = t->root; x != NULL;
	     x = node_next(x, t->root)) {
		if (x->tag == TAG_META)
			meta(&h, x);
		else if (x->tag == TAG_TITLE && h.tag.n == 0)
			h.tag = node_text(a, x);
		else if (x->tag == TAG_HTML && h.language.n == 0)
			h.language = node_attr(x, "lang");
		else if (x->tag == TAG_LINK && h.canonical.n == 0 &&
			 str_eq_nocase(node_attr(x, "rel"), STR("canonical")))
			h.canonical = str_trim(node_attr(x, "href"));
	}
	jsonld(a, t, &h);
	locale = h.v[HEAD_LANGUAGE].n > 3 ? h.v[HEAD_LANGUAGE] : h.language;
	for (at = 0;
	     at < locale.n && locale.p[at] != '-' && locale.p[at] != '_'; at++)
		;
	h.country = str_sub(locale, at + 1, 2);
	h.article = h.article || str_eq_nocase(h.v[HEAD_TYPE], STR("article"));
	*out = h;
}
