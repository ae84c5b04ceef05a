/*
 * One field of an entry or feed as it begins: what its attributes say, how its
 * text is to be read, and when an element shows that its end was forgotten.
 * Never looks at the text itself: that is value.c's.
 */
#include "feeds/element_work.h"

bool
element_is_atom(const struct element *v)
{
	return v->facts->format == FORMAT_ATOM10 ||
	       v->facts->format == FORMAT_ATOM03;
}

static bool
is_alternate(struct str rel)
{
	return rel.n == 0 || str_eq_nocase(rel, STR("alternate"));
}

/* Of several forms of an entry its page is the one that people read. */
static bool
is_page(struct str type)
{
	return type.n == 0 || str_starts_nocase(type, STR("text/html")) ||
	       str_starts_nocase(type, STR("application/xhtml+xml"));
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
		value_put(v, F_LINK, is_page(words_attr(a, n, "type")) ? 3 : 2,
		    value_absolute(v, href));
	else if (!v->in_entry && str_is(rel, "hub") && f->hub.n == 0)
		f->hub = value_absolute(v, href);
	else if (!v->in_entry && str_is(rel, "next") && f->next.n == 0)
		f->next = value_absolute(v, href);
}

/* Elements that say what they have to say in their attributes. */
bool
field_by_attributes(
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

void
field_begin(struct element *v, struct open *o, const struct word *w,
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
	    (element_is_atom(v) && mode.n == 0 &&
		(w->field == F_CONTENT || w->field == F_SUMMARY) &&
		str_find(type, STR("/"), 0) != SIZE_MAX &&
		!str_starts(type, STR("text/")) && !str_ends(type, STR("xml")));
	v->plain = element_is_atom(v) && !v->xml_text &&
		   !str_is(mode, "escaped") &&
		   (str_is(type, "text") || str_is(type, "text/plain") ||
		       (type.n == 0 && v->facts->format == FORMAT_ATOM10));
	buf_clear(&v->field);
}

/* What was read as an author's name has children: it is a person. */
bool
field_turns_person(struct element *v, struct str local)
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
bool
field_ends_before(const struct element *v, struct str local)
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
