/*
 * The walk over a feed's elements: what is open, what is being read, where an
 * entry begins and ends.  Never keeps more than one entry.
 */
#include "feeds/element.h"

#include <stdlib.h>
#include <string.h>

#include "feeds/element_work.h"

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
	v->plain_text = buf_new(FEED_FIELD_MAX * 2);
	v->mended = buf_new(FEED_FIELD_MAX * 2);
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
	buf_free(&v->plain_text);
	buf_free(&v->mended);
	free(v);
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

static struct str
without_prefix(struct str name)
{
	size_t colon = str_find(name, STR(":"), 0);

	return colon != SIZE_MAX ? str_sub(name, colon + 1, name.n) : name;
}

/* ---- namespaces --------------------------------------------------------- */

static void
prefix_declare(struct element *v, struct str prefix, enum ns ns)
{
	char low[NAME_BYTES];
	size_t i = 0;

	lower(low, prefix);
	while (i < v->n_prefixes && !str_is(v->prefixes[i].prefix, low))
		i++;
	if (i == PREFIXES)
		return;
	memcpy(v->prefixes[i].text, low, sizeof(low));
	v->prefixes[i].prefix = str_of(v->prefixes[i].text);
	v->prefixes[i].ns = ns;
	v->n_prefixes += i == v->n_prefixes;
}

static enum ns
prefix_ns(const struct element *v, struct str prefix)
{
	for (size_t i = 0; i < v->n_prefixes; i++)
		if (str_eq(prefix, v->prefixes[i].prefix))
			return v->prefixes[i].ns;
	return words_prefix(prefix);
}

static void
spaces_of(struct element *v, struct open *o, const struct xml_attr *a, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct str name = a[i].name;

		if (name.n < 5 || name.p[0] != 'x' || name.p[1] != 'm')
			continue;
		if (str_is(name, "xmlns")) {
			enum ns ns = words_space(a[i].value);

			/* A feed in an unknown space is still a feed. */
			o->space =
			    ns == NS_OTHER && v->depth == 0 ? NS_MAIN : ns;
		} else if (str_starts(name, STR("xmlns:"))) {
			prefix_declare(v, str_sub(name, 6, name.n),
			    words_space(a[i].value));
		}
	}
}

/* In the arena of what the element belongs to, since it ends with that. */
static void
base_of(struct element *v, struct open *o, const struct xml_attr *a, size_t n)
{
	struct str base = value_attr(v, a, n, "xml:base");

	if (base.n > 0)
		o->base = value_absolute(v, base);
}

/* ---- elements that begin -------------------------------------------------- */

static bool
is_atom(const struct element *v)
{
	return v->facts->format == FORMAT_ATOM10 ||
	       v->facts->format == FORMAT_ATOM03;
}

static void
root(struct element *v, struct open *o, struct str local,
    const struct xml_attr *a, size_t n)
{
	v->facts->format = words_root(local, a, n);
	base_of(v, o, a, n);
	if (v->facts->format == FORMAT_CDF) {
		value_put(v, F_LINK, 1,
		    value_absolute(v, value_attr(v, a, n, "href")));
		value_date(v, F_UPDATED, 1, value_attr(v, a, n, "lastmod"));
	}
	value_put(v, F_LANGUAGE, 1, value_attr(v, a, n, "xml:lang"));
}

static void
begin_entry(
    struct element *v, struct open *o, const struct xml_attr *a, size_t n)
{
	v->in_entry = true;
	v->id_is_link = true;
	o->owns_entry = true;
	base_of(v, o, a, n);
	value_put(v, F_ID, 1, value_attr(v, a, n, "rdf:about"));
	value_put(v, F_LANGUAGE, 1, value_attr(v, a, n, "xml:lang"));
	if (v->facts->format == FORMAT_CDF) {
		value_put(v, F_LINK, 1,
		    value_absolute(v, value_attr(v, a, n, "href")));
		value_date(v, F_UPDATED, 1, value_attr(v, a, n, "lastmod"));
	}
}

static bool
is_alternate(struct str rel)
{
	return rel.n == 0 || str_eq_nocase(rel, STR("alternate"));
}

static void
link_tag(struct element *v, struct str href, const struct xml_attr *a, size_t n)
{
	struct str rel = words_attr(a, n, "rel");
	struct feed_facts *f = v->facts;

	if (str_is(rel, "enclosure"))
		value_enclosure(v, href, value_attr(v, a, n, "type"),
		    value_attr(v, a, n, "length"));
	else if (is_alternate(rel))
		value_put(v, F_LINK, 3, value_absolute(v, href));
	else if (!v->in_entry && str_is(rel, "hub") && f->hub.n == 0)
		f->hub = value_absolute(v, href);
	else if (!v->in_entry && str_is(rel, "next") && f->next.n == 0)
		f->next = value_absolute(v, href);
}

/* Elements that say what they have to say in their attributes. */
static bool
by_attributes(
    struct element *v, const struct word *w, const struct xml_attr *a, size_t n)
{
	struct str s;

	if (w->ns != NS_MAIN)
		return false;
	switch ((int)w->field) {
	case F_LINK:
		s = value_attr(v, a, n, "href");
		if (s.n > 0 && str_is(w->name, "link"))
			link_tag(v, s, a, n);
		return s.n > 0;
	case F_ENCLOSURE:
		value_enclosure(v, value_attr(v, a, n, "url"),
		    value_attr(v, a, n, "type"), value_attr(v, a, n, "length"));
		return true;
	case F_CATEGORY:
		s = value_attr(v, a, n, "term");
		value_category(v, s);
		return s.n > 0;
	}
	return false;
}

static void
begin_field(struct element *v, struct open *o, const struct word *w,
    const struct xml_attr *a, size_t n)
{
	struct str type = words_attr(a, n, "type");
	struct str mode = words_attr(a, n, "mode");

	o->owns_field = true;
	v->reading = true;
	v->reads = w->field;
	v->rank = w->rank;
	v->markup = false;
	/* RFC 4287 wants an address of each; some name it as text. */
	if (w->field == F_LINK && !is_alternate(words_attr(a, n, "rel")))
		v->rank = 1;
	if (w->field == F_ID &&
	    str_eq_nocase(words_attr(a, n, "isPermaLink"), STR("false")))
		v->id_is_link = false;
	v->xml_text = str_is(type, "xhtml") ||
		      (str_is(type, "application/xhtml+xml") && mode.n == 0) ||
		      str_is(mode, "xml");
	v->base64 =
	    str_is(mode, "base64") ||
	    (is_atom(v) && mode.n == 0 &&
		(w->field == F_CONTENT || w->field == F_SUMMARY) &&
		str_find(type, STR("/"), 0) != SIZE_MAX &&
		!str_starts(type, STR("text/")) && !str_ends(type, STR("xml")));
	v->plain = is_atom(v) && !v->xml_text && !str_is(mode, "escaped") &&
		   (str_is(type, "text") || str_is(type, "text/plain") ||
		       (type.n == 0 && v->facts->format == FORMAT_ATOM10));
	buf_clear(&v->field);
}

/* What was read as an author's name has children: it is a person. */
static bool
turns_person(struct element *v, struct str local)
{
	static const struct str parts[] = { STR_INIT("name"), STR_INIT("email"),
		STR_INIT("uri"), STR_INIT("url"), STR_INIT("homepage") };
	struct open *up;

	if (v->reads != F_AUTHOR || v->depth == 0 || v->depth > DEPTH)
		return false;
	up = &v->open[v->depth - 1];
	if (!up->owns_field || str_trim(buf_view(&v->field)).n > 0)
		return false;
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		if (str_eq(local, parts[i])) {
			v->reading = up->owns_field = false;
			up->person = true;
			return true;
		}
	return false;
}

/* A line of text does not hold what only a feed has: its end was forgotten. */
static bool
ends_field(const struct element *v, struct str local)
{
	static const struct str never[] = { STR_INIT("pubdate"),
		STR_INIT("published"), STR_INIT("updated"), STR_INIT("guid"),
		STR_INIT("description"), STR_INIT("item"), STR_INIT("entry"),
		STR_INIT("enclosure"), STR_INIT("category"),
		STR_INIT("lastbuilddate") };

	if (!v->reading || v->reads == F_SUMMARY || v->reads == F_CONTENT ||
	    v->xml_text)
		return false;
	for (size_t i = 0; i < sizeof(never) / sizeof(never[0]); i++)
		if (str_eq(local, never[i]))
			return true;
	return false;
}

static enum status close_one(struct element *);

/* Of an entry's own feed its title is who speaks; nothing else counts. */
static const struct word *
word_of(const struct element *v, const struct open *up, enum ns ns,
    struct str local)
{
	static const struct word publisher = { STR_INIT("title"), NS_MAIN,
		F_SOURCE, 1 };
	const struct word *w = ns == NS_OTHER ? NULL : words_find(ns, local);

	if (up != NULL && up->source)
		return w != NULL && w->field == F_TITLE ? &publisher : NULL;
	if (w != NULL && (w->field == F_NAME || w->field == F_EMAIL) &&
	    (up == NULL || !up->person))
		return NULL;
	(void)v;
	return w;
}

/* An entry begins within one that was never closed: what is open of that one
 * stays so, but its bases end with it. */
static enum status
cut_short(struct element *v)
{
	size_t i = v->depth < DEPTH ? v->depth : DEPTH;
	bool within = true;

	for (; i > 0 && within; i--) {
		v->open[i - 1].base = (struct str){ NULL, 0 };
		within = !v->open[i - 1].owns_entry;
		v->open[i - 1].owns_entry = false;
	}
	return value_entry_end(v);
}

/* An element outside of any field. */
static enum status
begin(struct element *v, struct open *o, const struct open *up,
    struct str local, enum ns ns, const struct xml_attr *a, size_t n,
    bool empty)
{
	const struct word *w;
	enum status st = ST_OK;

	if (ns == NS_NEWS && v->facts->format == FORMAT_SITEMAP)
		v->facts->format = FORMAT_NEWS_SITEMAP;
	if (!o->hides && ns == NS_MAIN &&
	    words_entry(v->facts->format, local)) {
		if (v->in_entry)
			st = cut_short(v);
		begin_entry(v, o, a, n);
		return st;
	}
	base_of(v, o, a, n);
	o->hides = o->hides || words_hides(local);
	if (v->in_entry && ns == NS_MAIN && str_is(local, "source") &&
	    is_atom(v)) {
		o->source = true;
		return ST_OK;
	}
	w = o->hides ? NULL : word_of(v, up, ns, local);
	if (w == NULL) {
		o->hides = o->hides || (up != NULL && up->source);
		return ST_OK;
	}
	if (!by_attributes(v, w, a, n) && !empty)
		begin_field(v, o, w, a, n);
	return ST_OK;
}

static enum status
start(
    void *ctx, struct str name, const struct xml_attr *a, size_t n, bool empty)
{
	struct element *v = ctx;
	char low[NAME_BYTES];
	struct open spare, *o;
	const struct open *up;
	struct str local, prefix = { NULL, 0 };
	enum status st = ST_OK;

	lower(low, name);
	local = str_of(low);
	if (memchr(local.p, ':', local.n) != NULL)
		prefix = str_cut(&local, ':');
	while (st == ST_OK && v->depth > 0 && ends_field(v, local))
		st = close_one(v);
	if (st != ST_OK)
		return st;
	o = v->depth < DEPTH ? &v->open[v->depth] : &spare;
	up = v->depth > 0 && v->depth <= DEPTH ? &v->open[v->depth - 1] : NULL;
	memset(o, 0, sizeof(*o));
	memcpy(o->name, low, sizeof(low));
	o->space = up != NULL ? up->space : NS_MAIN;
	o->hides = up != NULL && up->hides;
	if (v->reading && !turns_person(v, local)) {
		v->markup = true; /* nested in a field */
		v->plain = false;
		text_tag(&v->field, without_prefix(name), a, n, empty);
		v->depth += !empty;
		return ST_OK;
	}
	if (o == &spare) { /* deeper than any feed: only counted */
		v->depth += !empty;
		return ST_OK;
	}
	spaces_of(v, o, a, n);
	if (v->facts->format == FORMAT_NONE)
		root(v, o, local, a, n);
	else
		st = begin(v, o, up, local,
		    prefix.n > 0 ? prefix_ns(v, prefix) : o->space, a, n,
		    empty);
	if (!empty)
		v->depth++;
	else if (o->owns_entry && st == ST_OK)
		st = value_entry_end(v);
	return st;
}

/* ---- elements that end ------------------------------------------------------ */

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
		value_field_end(v);
		v->depth--;
	}
	if (o->person)
		value_person_end(v, 3);
	return o->owns_entry && v->in_entry ? value_entry_end(v) : ST_OK;
}

static enum status
end(void *ctx, struct str name)
{
	struct element *v = ctx;
	char low[NAME_BYTES];
	size_t i = v->depth;
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
		struct open *o = &v->open[v->depth - 1];

		if (v->reading && !o->owns_field)
			buf_printf(&v->field, "</%.*s>",
			    STR_ARG(without_prefix(str_of(o->name))));
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
		text_escape(&v->field, s, false);
	else
		buf_str(&v->field, s);
	return ST_OK;
}

struct xml_events
element_events(struct element *v)
{
	return (struct xml_events){ v, start, end, text };
}

enum status
element_end(struct element *v)
{
	enum status st = ST_OK;

	while (st == ST_OK && v->depth > 0)
		st = close_one(v);
	value_feed_end(v);
	return st;
}
