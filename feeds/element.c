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

static struct str
without_prefix(struct str name)
{
	size_t colon = str_find(name, STR(":"), 0);

	return colon != SIZE_MAX ? str_sub(name, colon + 1, name.n) : name;
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
	    element_is_atom(v)) {
		o->source = true;
		return ST_OK;
	}
	w = o->hides ? NULL : word_of(v, up, ns, local);
	if (w == NULL) {
		o->hides = o->hides || (up != NULL && up->source);
		return ST_OK;
	}
	if (!field_by_attributes(v, w, a, n) && !empty)
		field_begin(v, o, w, a, n);
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

	name_lower(low, name);
	local = str_of(low);
	if (memchr(local.p, ':', local.n) != NULL)
		prefix = str_cut(&local, ':');
	while (st == ST_OK && v->depth > 0 && field_ends_before(v, local))
		st = close_one(v);
	if (st != ST_OK)
		return st;
	o = v->depth < DEPTH ? &v->open[v->depth] : &spare;
	up = v->depth > 0 && v->depth <= DEPTH ? &v->open[v->depth - 1] : NULL;
	memset(o, 0, sizeof(*o));
	memcpy(o->name, low, sizeof(low));
	o->space = up != NULL ? up->space : NS_MAIN;
	o->hides = up != NULL && up->hides;
	if (v->reading && !field_turns_person(v, local)) {
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
	space_declare(v, o, a, n);
	if (v->facts->format == FORMAT_NONE)
		root(v, o, local, a, n);
	else
		st = begin(v, o, up, local,
		    prefix.n > 0 ? space_of_prefix(v, prefix) : o->space, a, n,
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

	name_lower(low, name);
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
