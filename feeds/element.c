/*
 * The elements of all XML vocabularies in one table, and the walk that fills
 * an entry from them.  Never keeps more than one entry.
 */
#include "feeds/element.h"

#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/hash.h"
#include "base/url.h"
#include "base/utf8.h"

#define DEPTH      ((size_t)256) /* open elements; deeper ones are only counted */
#define NAME_BYTES ((size_t)48) /* bytes of a name that is looked up */
#define PREFIXES   ((size_t)32) /* namespace prefixes remembered */

enum ns {
	NS_MAIN, /* no namespace, or the feed's own */
	NS_DC,
	NS_CONTENT,
	NS_MEDIA,
	NS_ITUNES,
	NS_SY,
	NS_NEWS,
	NS_XHTML,
	NS_OTHER
};

enum field {
	F_NONE,
	F_TITLE,
	F_LINK,
	F_ID,
	F_AUTHOR,
	F_NAME,
	F_EMAIL,
	F_SUMMARY,
	F_CONTENT,
	F_CATEGORY,
	F_PUBLISHED,
	F_UPDATED,
	F_SOURCE,
	F_LANGUAGE,
	F_TTL,
	F_PERIOD,
	F_FREQUENCY,
	F_ENCLOSURE,
	F_PERSON, /* Atom author: its children count */
	F_BASE64
};
#define FIELDS (F_BASE64 + 1)

static const struct {
	enum ns ns;
	const char *name; /* lower case */
	enum field field;
	int rank; /* a higher one replaces a lower */
} elements[] = {
	{ NS_MAIN, "title", F_TITLE, 3 },
	{ NS_DC, "title", F_TITLE, 2 },
	{ NS_NEWS, "title", F_TITLE, 2 },
	{ NS_MEDIA, "title", F_TITLE, 1 },
	{ NS_ITUNES, "title", F_TITLE, 1 },
	{ NS_MAIN, "link", F_LINK, 3 },
	{ NS_MAIN, "url", F_LINK, 2 },
	{ NS_MAIN, "loc", F_LINK, 3 },
	{ NS_MAIN, "guid", F_ID, 3 },
	{ NS_MAIN, "id", F_ID, 3 },
	{ NS_DC, "identifier", F_ID, 1 },
	{ NS_MAIN, "author", F_AUTHOR, 3 },
	{ NS_DC, "creator", F_AUTHOR, 2 },
	{ NS_DC, "author", F_AUTHOR, 2 },
	{ NS_ITUNES, "author", F_AUTHOR, 1 },
	{ NS_MAIN, "managingeditor", F_AUTHOR, 2 },
	{ NS_MAIN, "name", F_NAME, 1 },
	{ NS_MAIN, "email", F_EMAIL, 1 },
	{ NS_MAIN, "description", F_SUMMARY, 4 },
	{ NS_MAIN, "summary", F_SUMMARY, 4 },
	{ NS_MAIN, "abstract", F_SUMMARY, 4 },
	{ NS_DC, "description", F_SUMMARY, 3 },
	{ NS_DC, "abstract", F_SUMMARY, 2 },
	{ NS_ITUNES, "summary", F_SUMMARY, 2 },
	{ NS_MEDIA, "description", F_SUMMARY, 1 },
	{ NS_MAIN, "content", F_CONTENT, 4 },
	{ NS_CONTENT, "encoded", F_CONTENT, 4 },
	{ NS_XHTML, "body", F_CONTENT, 3 },
	{ NS_MAIN, "body", F_CONTENT, 3 },
	{ NS_MAIN, "fullitem", F_CONTENT, 3 },
	{ NS_MAIN, "category", F_CATEGORY, 0 },
	{ NS_DC, "subject", F_CATEGORY, 0 },
	{ NS_NEWS, "keywords", F_CATEGORY, 0 },
	{ NS_MAIN, "keywords", F_CATEGORY, 0 },
	{ NS_MAIN, "pubdate", F_PUBLISHED, 3 },
	{ NS_MAIN, "published", F_PUBLISHED, 3 },
	{ NS_MAIN, "issued", F_PUBLISHED, 3 },
	{ NS_DC, "issued", F_PUBLISHED, 2 },
	{ NS_NEWS, "publication_date", F_PUBLISHED, 3 },
	{ NS_MAIN, "updated", F_UPDATED, 3 },
	{ NS_MAIN, "modified", F_UPDATED, 3 },
	{ NS_MAIN, "lastbuilddate", F_UPDATED, 3 },
	{ NS_MAIN, "lastmod", F_UPDATED, 3 },
	{ NS_DC, "modified", F_UPDATED, 2 },
	{ NS_DC, "date", F_UPDATED, 2 },
	{ NS_MAIN, "source", F_SOURCE, 1 },
	{ NS_MAIN, "language", F_LANGUAGE, 2 },
	{ NS_DC, "language", F_LANGUAGE, 1 },
	{ NS_NEWS, "language", F_LANGUAGE, 1 },
	{ NS_MAIN, "ttl", F_TTL, 1 },
	{ NS_SY, "updateperiod", F_PERIOD, 1 },
	{ NS_SY, "updatefrequency", F_FREQUENCY, 1 },
	{ NS_MAIN, "enclosure", F_ENCLOSURE, 1 },
};

/* What a namespace's address contains, and the prefix it mostly has. */
static const struct {
	const char *part;
	const char *prefix;
	enum ns ns;
} spaces[] = {
	{ "purl.org/dc/", "dc", NS_DC },
	{ "purl.org/rss/1.0/modules/content", "content", NS_CONTENT },
	{ "search.yahoo.com/mrss", "media", NS_MEDIA },
	{ "itunes.com/dtds/podcast", "itunes", NS_ITUNES },
	{ "purl.org/rss/1.0/modules/syndication", "sy", NS_SY },
	{ "schemas/sitemap-news", "news", NS_NEWS },
	{ "www.w3.org/1999/xhtml", "xhtml", NS_XHTML },
	{ "w3.org/2005/Atom", "atom", NS_MAIN },
	{ "purl.org/atom", "atom", NS_MAIN },
	{ "22-rdf-syntax-ns", "rdf", NS_MAIN },
	{ "purl.org/rss/1.0/", "rss", NS_MAIN },
	{ "my.netscape.com/rdf/simple/0.9", "rss", NS_MAIN },
	{ "backend.userland.com/rss", "rss", NS_MAIN },
	{ "blogs.law.harvard.edu/tech/rss", "rss", NS_MAIN },
	{ "sitemaps.org/schemas/sitemap", "sm", NS_MAIN },
	{ "purl.org/dc/terms", "dcterms", NS_DC },
};

struct open {
	char name[NAME_BYTES]; /* with its prefix, as written, lower case */
	struct str base;       /* in the arena of the feed or entry, or empty */
	enum ns space;         /* of names without prefix */
	bool owns_entry;       /* its end ends the entry */
	bool owns_field;       /* its end ends the field */
	bool hides;            /* what is below says nothing of entry or feed */
};

struct slot {
	struct str v;
	int rank;
};

struct element {
	const struct feed_context *c;
	struct feed_facts *facts;
	enum status (*take)(void *, const struct entry *);
	void *ctx;
	struct arena *keep; /* of the feed */
	struct arena *now;  /* of the entry */
	struct buf field;   /* text of the element being read */
	struct open open[DEPTH];
	size_t depth;
	struct {
		char prefix[NAME_BYTES];
		enum ns ns;
	} prefixes[PREFIXES];
	size_t n_prefixes;
	bool in_entry, reading;
	size_t entry_depth; /* depth at which its children are */
	size_t feed_depth;
	enum field reads;
	int rank;
	bool markup;   /* nested tags were kept: text is escaped */
	bool xml_text; /* type="xhtml": text is escaped from the start */
	bool plain, base64, html;
	struct slot feed_slots[FIELDS], slots[FIELDS];
	struct entry entry;
	struct enclosure enclosures[FEED_LISTED];
	bool link_alternate;
	uint32_t frequency;
};

struct element *
element_new(const struct feed_context *c, struct feed_facts *facts,
    enum status (*take)(void *, const struct entry *), void *ctx)
{
	struct element *v = calloc(1, sizeof(*v));

	if (v == NULL)
		return NULL;
	v->c = c;
	v->facts = facts;
	v->take = take;
	v->ctx = ctx;
	v->keep = arena_new(FEED_FIELD_MAX * 2);
	v->now = arena_new(FEED_ENTRY_MAX * 2);
	v->field = buf_new(FEED_FIELD_MAX * 2);
	if (v->keep == NULL || v->now == NULL) {
		element_free(v);
		return NULL;
	}
	return v;
}

void
element_free(struct element *v)
{
	if (v == NULL)
		return;
	arena_free(v->keep);
	arena_free(v->now);
	buf_free(&v->field);
	free(v);
}

static struct arena *
home(struct element *v)
{
	return v->in_entry ? v->now : v->keep;
}

static struct str
base_of(const struct element *v)
{
	for (size_t i = v->depth; i > 0; i--)
		if (v->open[i - 1].base.n > 0)
			return v->open[i - 1].base;
	return v->c->base_url;
}

static struct str
absolute(struct element *v, struct str ref)
{
	struct str base = base_of(v), full = { NULL, 0 };

	ref = str_trim(ref);
	if (base.n > 0 && ref.n > 0)
		full = url_resolve(home(v), base, ref);
	return full.n > 0 ? full : str_keep(home(v), ref);
}

static struct str
attr(const struct xml_attr *a, size_t n, const char *name)
{
	for (size_t i = 0; i < n; i++)
		if (str_eq_nocase(a[i].name, str_of(name)))
			return a[i].value;
	return (struct str){ NULL, 0 };
}

static enum ns
space_of(struct str uri)
{
	for (size_t i = 0; i < sizeof(spaces) / sizeof(spaces[0]); i++)
		if (str_find_nocase(uri, str_of(spaces[i].part), 0) != SIZE_MAX)
			return spaces[i].ns;
	return NS_OTHER;
}

static enum ns
prefix_ns(const struct element *v, struct str prefix)
{
	for (size_t i = v->n_prefixes; i > 0; i--)
		if (str_is(prefix, v->prefixes[i - 1].prefix))
			return v->prefixes[i - 1].ns;
	for (size_t i = 0; i < sizeof(spaces) / sizeof(spaces[0]); i++)
		if (str_is(prefix, spaces[i].prefix))
			return spaces[i].ns;
	return NS_OTHER;
}

static void
lower(char to[NAME_BYTES], struct str s)
{
	size_t n = s.n < NAME_BYTES - 1 ? s.n : NAME_BYTES - 1;

	for (size_t i = 0; i < n; i++)
		to[i] = s.p[i] >= 'A' && s.p[i] <= 'Z' ? (char)(s.p[i] | 32)
						       : s.p[i];
	to[n] = '\0';
}

static void
spaces_of(struct element *v, struct open *o, const struct xml_attr *a, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (str_is(a[i].name, "xmlns")) {
			enum ns ns = space_of(a[i].value);

			/* A feed in an unknown space is still a feed. */
			o->space =
			    ns == NS_OTHER && v->depth == 0 ? NS_MAIN : ns;
		} else if (str_starts(a[i].name, STR("xmlns:")) &&
			   v->n_prefixes < PREFIXES) {
			lower(v->prefixes[v->n_prefixes].prefix,
			    str_sub(a[i].name, 6, a[i].name.n));
			v->prefixes[v->n_prefixes++].ns = space_of(a[i].value);
		} else if (str_is(a[i].name, "xml:base")) {
			o->base = absolute(v, a[i].value);
		}
	}
}

/* ---- values ------------------------------------------------------------- */

static void
put_slot(struct element *v, enum field f, int rank, struct str s)
{
	struct slot *slot = v->in_entry ? &v->slots[f] : &v->feed_slots[f];

	if (slot->rank >= rank || s.n == 0)
		return;
	slot->v = str_keep(home(v), s);
	slot->rank = slot->v.n > 0 ? rank : slot->rank;
}

static struct str
cleaned(struct element *v, struct str s)
{
	struct buf b = buf_new(FEED_FIELD_MAX * 3);
	struct str kept = s;

	if (!utf8_valid(s) || memchr(s.p, 0, s.n) != NULL) {
		utf8_clean(&b, s);
		kept = str_keep(home(v), buf_view(&b));
	}
	buf_free(&b);
	return kept;
}

static void
put_category(struct element *v, struct str s)
{
	s = str_trim(s);
	if (v->in_entry && s.n > 0 && v->entry.categories.n < FEED_LISTED &&
	    !strs_add(v->now, &v->entry.categories, str_keep(v->now, s)))
		v->facts->cut = true;
}

static void
put_enclosure(
    struct element *v, struct str url, struct str type, struct str len)
{
	struct enclosure *e;

	if (!v->in_entry || v->entry.n_enclosures >= FEED_LISTED)
		return;
	e = &v->enclosures[v->entry.n_enclosures++];
	e->url = absolute(v, url);
	e->type = str_keep(v->now, type);
	e->length = str_keep(v->now, len);
}

/* Titles, addresses and dates as text; bodies as HTML, or text made so. */
static void
end_field(struct element *v)
{
	struct str s = str_trim(cleaned(v, buf_view(&v->field))), raw;
	struct buf b = buf_new(FEED_FIELD_MAX * 2);

	v->reading = false;
	if (buf_status(&v->field) != ST_OK)
		v->facts->cut = true;
	if (v->base64 && hash_unbase64(home(v), s, &raw))
		s = str_trim(cleaned(v, raw));
	switch (v->reads) {
	case F_TITLE:
	case F_AUTHOR:
	case F_NAME:
	case F_SOURCE:
		if (!v->plain && (v->markup || text_has_markup(s))) {
			text_plain(&b, s);
			s = buf_view(&b);
		}
		put_slot(v, v->reads, v->rank, s);
		break;
	case F_SUMMARY:
	case F_CONTENT:
		if (v->plain)
			buf_str(&b, s);
		else
			text_rebase(home(v), &b, s, base_of(v));
		put_slot(v, v->reads, v->rank, buf_view(&b));
		break;
	case F_LINK:
		put_slot(v, F_LINK, v->rank, absolute(v, s));
		break;
	case F_CATEGORY:
		put_category(v, s);
		break;
	case F_NONE:
	case F_PERSON:
	case F_ENCLOSURE:
	case F_BASE64:
		break;
	case F_ID: /* a path alone names nothing outside of its feed */
		put_slot(v, F_ID, v->rank,
		    str_starts(s, STR("/")) ? absolute(v, s) : s);
		break;
	case F_EMAIL:
	case F_PUBLISHED:
	case F_UPDATED:
	case F_LANGUAGE:
	case F_TTL:
	case F_PERIOD:
	case F_FREQUENCY:
		put_slot(v, v->reads, v->rank, s);
		break;
	}
	buf_free(&b);
	buf_clear(&v->field);
}

static int64_t
instant(struct str s)
{
	int64_t t = 0;

	return date_read_wild(s, &t, NULL) || date_read_iso(s, &t) ? t : 0;
}

static enum status
end_entry(struct element *v)
{
	struct entry *e = &v->entry;
	struct slot *s = v->slots;
	struct buf b = buf_new(FEED_FIELD_MAX);
	enum status st;

	e->id = s[F_ID].v;
	e->url = s[F_LINK].v;
	/* A guid that is an address stands for a link that is not there. */
	if (e->url.n == 0 && (str_starts_nocase(e->id, STR("http://")) ||
				 str_starts_nocase(e->id, STR("https://"))))
		e->url = e->id;
	if (e->id.n == 0)
		e->id = e->url;
	e->title = s[F_TITLE].v;
	e->author = s[F_AUTHOR].v.n > 0 ? s[F_AUTHOR].v : s[F_NAME].v;
	if (s[F_EMAIL].v.n > 0) {
		buf_str(&b, e->author);
		buf_puts(&b, e->author.n > 0 ? " (" : "");
		buf_str(&b, s[F_EMAIL].v);
		buf_puts(&b, e->author.n > 0 ? ")" : "");
		e->author = str_keep(v->now, buf_view(&b));
	}
	e->summary = s[F_SUMMARY].v;
	e->content = s[F_CONTENT].v;
	e->publisher = s[F_SOURCE].v;
	e->language = s[F_LANGUAGE].v;
	e->published = instant(s[F_PUBLISHED].v);
	e->updated = instant(s[F_UPDATED].v);
	e->enclosures = v->enclosures;
	/* An aggregator's title ends in its publisher: said once is enough. */
	if (e->publisher.n > 0 && e->title.n > e->publisher.n + 3 &&
	    str_ends(e->title, e->publisher)) {
		struct str t =
		    str_sub(e->title, 0, e->title.n - e->publisher.n);

		if (str_ends(t, STR(" - ")))
			e->title = str_sub(t, 0, t.n - 3);
	}
	v->facts->entries++;
	st = v->take(v->ctx, e);
	buf_free(&b);
	v->in_entry = false;
	memset(v->slots, 0, sizeof(v->slots));
	memset(&v->entry, 0, sizeof(v->entry));
	arena_reset(v->now);
	return st;
}

/* ---- the walk ----------------------------------------------------------- */

static void
begin_entry(
    struct element *v, struct open *o, const struct xml_attr *a, size_t n)
{
	struct str about = attr(a, n, "rdf:about");

	v->in_entry = true;
	v->entry_depth = v->depth + 1;
	v->link_alternate = false;
	o->owns_entry = true;
	o->base = str_keep(v->now, o->base);
	if (about.n > 0)
		put_slot(v, F_ID, 1, about);
	if (v->facts->format == FORMAT_CDF) {
		put_slot(v, F_LINK, 1, absolute(v, attr(a, n, "href")));
		put_slot(v, F_UPDATED, 1, attr(a, n, "lastmod"));
	}
}

static void
link_tag(struct element *v, const struct xml_attr *a, size_t n)
{
	struct str rel = attr(a, n, "rel"), href = attr(a, n, "href");
	bool alternate = rel.n == 0 || str_eq_nocase(rel, STR("alternate"));

	if (href.n == 0)
		return;
	if (str_is(rel, "enclosure"))
		put_enclosure(
		    v, href, attr(a, n, "type"), attr(a, n, "length"));
	else if (alternate)
		put_slot(v, F_LINK, 3, absolute(v, href));
	else if (!v->in_entry && str_is(rel, "hub") && v->facts->hub.n == 0)
		v->facts->hub = absolute(v, href);
	else if (!v->in_entry && str_is(rel, "next") && v->facts->next.n == 0)
		v->facts->next = absolute(v, href);
}

static void
begin_field(struct element *v, struct open *o, enum field f, int rank,
    const struct xml_attr *a, size_t n)
{
	struct str type = attr(a, n, "type"), mode = attr(a, n, "mode");
	bool atom = v->facts->format == FORMAT_ATOM10 ||
		    v->facts->format == FORMAT_ATOM03;

	o->owns_field = true;
	v->reading = true;
	v->reads = f;
	v->rank = rank;
	v->markup = false;
	v->xml_text = str_is(type, "xhtml") ||
		      (str_is(type, "application/xhtml+xml") && mode.n == 0) ||
		      str_is(mode, "xml");
	v->base64 =
	    str_is(mode, "base64") ||
	    (atom && f == F_CONTENT && mode.n == 0 &&
		str_find(type, STR("/"), 0) != SIZE_MAX &&
		!str_starts(type, STR("text/")) && !str_ends(type, STR("xml")));
	v->plain = atom && !v->xml_text && !str_is(mode, "escaped") &&
		   (str_is(type, "text") || str_is(type, "text/plain") ||
		       (type.n == 0 && v->facts->format == FORMAT_ATOM10));
	buf_clear(&v->field);
}

static void
put_escaped(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '&')
			buf_puts(b, "&amp;");
		else if (s.p[i] == '<')
			buf_puts(b, "&lt;");
		else if (s.p[i] == '>')
			buf_puts(b, "&gt;");
		else
			buf_char(b, s.p[i]);
	}
}

static void
keep_tag(struct element *v, struct str name, const struct xml_attr *a, size_t n,
    bool empty)
{
	size_t colon = str_find(name, STR(":"), 0);

	if (colon != SIZE_MAX)
		name = str_sub(name, colon + 1, name.n);
	v->markup = true;
	v->plain = false;
	buf_char(&v->field, '<');
	buf_str(&v->field, name);
	for (size_t i = 0; i < n; i++) {
		if (str_starts(a[i].name, STR("xmlns")))
			continue;
		buf_char(&v->field, ' ');
		buf_str(&v->field, a[i].name);
		buf_puts(&v->field, "=\"");
		for (size_t k = 0; k < a[i].value.n; k++)
			if (a[i].value.p[k] == '"')
				buf_puts(&v->field, "&quot;");
			else
				put_escaped(
				    &v->field, str_sub(a[i].value, k, 1));
		buf_char(&v->field, '"');
	}
	buf_puts(&v->field, empty ? " />" : ">");
}

static enum feed_format
root_format(struct str local, const struct xml_attr *a, size_t n)
{
	struct str version = attr(a, n, "version");

	if (str_is(local, "rss"))
		return str_starts(version, STR("0.9")) ? FORMAT_RSS09
						       : FORMAT_RSS20;
	if (str_is(local, "rdf")) {
		for (size_t i = 0; i < n; i++)
			if (str_find(a[i].value, STR("/rdf/simple/0.9"), 0) !=
			    SIZE_MAX)
				return FORMAT_RSS09;
		return FORMAT_RSS10;
	}
	if (str_is(local, "feed")) {
		for (size_t i = 0; i < n; i++)
			if (str_find(a[i].value, STR("purl.org/atom"), 0) !=
			    SIZE_MAX)
				return FORMAT_ATOM03;
		return str_starts(version, STR("0.")) ? FORMAT_ATOM03
						      : FORMAT_ATOM10;
	}
	if (str_is(local, "channel"))
		return FORMAT_CDF;
	if (str_is(local, "urlset"))
		return FORMAT_SITEMAP;
	if (str_is(local, "sitemapindex"))
		return FORMAT_SITEMAP_INDEX;
	return FORMAT_NONE;
}

static bool
is_entry(const struct element *v, struct str local)
{
	switch (v->facts->format) {
	case FORMAT_SITEMAP:
	case FORMAT_NEWS_SITEMAP:
		return str_is(local, "url");
	case FORMAT_SITEMAP_INDEX:
		return str_is(local, "sitemap");
	case FORMAT_NONE:
		return false;
	case FORMAT_RSS20:
	case FORMAT_RSS10:
	case FORMAT_RSS09:
	case FORMAT_ATOM10:
	case FORMAT_ATOM03:
	case FORMAT_JSON:
	case FORMAT_CDF:
	case FORMAT_HTML_LIST:
	case FORMAT_API:
		break;
	}
	return str_is(local, "item") || str_is(local, "entry");
}

static enum status
start(
    void *ctx, struct str name, const struct xml_attr *a, size_t n, bool empty)
{
	static const char *const hiding[] = { "image", "textinput",
		"contributor", "cloud", "svg", "math", "generator",
		"webmaster" };
	struct element *v = ctx;
	struct open spare = { 0 };
	struct open *o = v->depth < DEPTH ? &v->open[v->depth] : &spare;
	const struct open *up =
	    v->depth > 0 && v->depth <= DEPTH ? &v->open[v->depth - 1] : NULL;
	struct str local, prefix = { NULL, 0 };
	enum ns ns;
	bool hidden = up != NULL && up->hides;
	enum status st = ST_OK;

	memset(o, 0, sizeof(*o));
	lower(o->name, name);
	o->space = up != NULL ? up->space : NS_MAIN;
	o->hides = hidden;
	if (v->reading) { /* markup inside a field */
		keep_tag(v, name, a, n, empty);
		if (!empty)
			v->depth++;
		return ST_OK;
	}
	spaces_of(v, o, a, n);
	local = str_of(o->name);
	if (str_find(local, STR(":"), 0) != SIZE_MAX)
		prefix = str_cut(&local, ':');
	ns = prefix.n > 0 ? prefix_ns(v, prefix) : o->space;
	if (v->facts->format == FORMAT_NONE) {
		v->facts->format = root_format(local, a, n);
		if (v->facts->format == FORMAT_CDF) {
			put_slot(v, F_LINK, 1, absolute(v, attr(a, n, "href")));
			put_slot(v, F_UPDATED, 1, attr(a, n, "lastmod"));
		}
		put_slot(v, F_LANGUAGE, 1, attr(a, n, "xml:lang"));
		v->feed_depth = v->depth + 1;
		goto open;
	}
	if (ns == NS_NEWS && v->facts->format == FORMAT_SITEMAP)
		v->facts->format = FORMAT_NEWS_SITEMAP;
	if (!hidden && ns == NS_MAIN && is_entry(v, local)) {
		if (v->in_entry)
			st = end_entry(v); /* the last one was never closed */
		begin_entry(v, o, a, n);
		goto open;
	}
	for (size_t i = 0; i < sizeof(hiding) / sizeof(hiding[0]); i++)
		if (str_is(local, hiding[i]))
			o->hides = true;
	if (v->in_entry && ns == NS_MAIN && str_is(local, "source") &&
	    (v->facts->format == FORMAT_ATOM10 ||
		v->facts->format == FORMAT_ATOM03))
		o->hides = true;
	if (ns == NS_MAIN && str_is(local, "channel") && v->depth < 3 &&
	    !v->in_entry)
		v->feed_depth = v->depth + 1;
	if (o->hides || ns == NS_OTHER)
		goto open;
	if (ns == NS_MAIN && str_is(local, "link") &&
	    (attr(a, n, "href").n > 0)) {
		link_tag(v, a, n);
		goto open;
	}
	if (ns == NS_MAIN && str_is(local, "enclosure")) {
		put_enclosure(v, attr(a, n, "url"), attr(a, n, "type"),
		    attr(a, n, "length"));
		goto open;
	}
	if (ns == NS_MAIN && str_is(local, "category") &&
	    attr(a, n, "term").n > 0) {
		put_category(v, attr(a, n, "term"));
		goto open;
	}
	if (ns == NS_MAIN && str_is(local, "author") &&
	    (v->facts->format == FORMAT_ATOM10 ||
		v->facts->format == FORMAT_ATOM03))
		goto open;
	for (size_t i = 0; !empty && i < sizeof(elements) / sizeof(elements[0]);
	     i++)
		if (elements[i].ns == ns && str_is(local, elements[i].name)) {
			begin_field(
			    v, o, elements[i].field, elements[i].rank, a, n);
			break;
		}
open:
	if (!empty)
		v->depth++;
	else if (o->owns_entry && st == ST_OK)
		st = end_entry(v);
	return st;
}

static enum status
close_one(struct element *v)
{
	struct open *o;

	v->depth--;
	if (v->depth >= DEPTH)
		return ST_OK;
	o = &v->open[v->depth];
	if (o->owns_field && v->reading) {
		v->depth++; /* the field's own xml:base counts */
		end_field(v);
		v->depth--;
	}
	if (o->owns_entry && v->in_entry)
		return end_entry(v);
	return ST_OK;
}

static enum status
end(void *ctx, struct str name)
{
	struct element *v = ctx;
	char low[NAME_BYTES];
	size_t i = v->depth < DEPTH ? v->depth : DEPTH;
	enum status st = ST_OK;

	lower(low, name);
	if (v->depth > DEPTH) {
		v->depth--;
		return ST_OK;
	}
	while (i > 0 && strcmp(v->open[i - 1].name, low) != 0)
		i--;
	if (i == 0) /* closes what was never opened */
		return ST_OK;
	while (st == ST_OK && v->depth >= i) {
		bool inside = v->reading && !v->open[v->depth - 1].owns_field;

		if (inside) {
			struct str n = str_of(v->open[v->depth - 1].name);
			size_t colon = str_find(n, STR(":"), 0);

			buf_puts(&v->field, "</");
			buf_str(&v->field,
			    colon != SIZE_MAX ? str_sub(n, colon + 1, n.n) : n);
			buf_char(&v->field, '>');
		}
		st = close_one(v);
	}
	return st;
}

static enum status
text(void *ctx, struct str s)
{
	struct element *v = ctx;

	if (!v->reading)
		return ST_OK;
	if (v->field.n + s.n * 5 > FEED_FIELD_MAX)
		v->facts->cut = true;
	else if (v->markup || v->xml_text)
		put_escaped(&v->field, s);
	else
		buf_str(&v->field, s);
	return ST_OK;
}

struct xml_events
element_events(struct element *v)
{
	return (struct xml_events){ v, start, end, text };
}

static uint32_t
period_s(struct str word, struct str frequency)
{
	static const struct {
		const char *word;
		uint32_t s;
	} periods[] = { { "hourly", 3600 }, { "daily", 86400 },
		{ "weekly", 604800 }, { "monthly", 2592000 },
		{ "yearly", 31536000 } };
	uint64_t f = 1;

	if (!str_number(frequency, 10000, &f) || f == 0)
		f = 1;
	for (size_t i = 0; i < sizeof(periods) / sizeof(periods[0]); i++)
		if (str_eq_nocase(word, str_of(periods[i].word)))
			return periods[i].s / (uint32_t)f;
	return 0;
}

enum status
element_end(struct element *v)
{
	struct feed_facts *f = v->facts;
	struct slot *s = v->feed_slots;
	uint64_t ttl = 0;
	enum status st = ST_OK;

	while (st == ST_OK && v->depth > 0)
		st = close_one(v);
	f->title = s[F_TITLE].v;
	f->link = s[F_LINK].v;
	f->language =
	    s[F_LANGUAGE].v.n > 0 ? s[F_LANGUAGE].v : v->c->content_language;
	f->updated = instant(s[F_UPDATED].v);
	if (f->updated == 0)
		f->updated = instant(s[F_PUBLISHED].v);
	if (str_number(s[F_TTL].v, 525600, &ttl))
		f->ttl_s = (uint32_t)ttl * 60;
	f->period_s = period_s(s[F_PERIOD].v, s[F_FREQUENCY].v);
	return st;
}
