/*
 * From the text of elements to the fields of an entry: markup off titles,
 * addresses absolute, dates read, the better of two values kept.  Never sees
 * a tag.
 */
#include <string.h>

#include "base/date.h"
#include "base/hash.h"
#include "base/url.h"
#include "base/utf8.h"

#include "feeds/element_work.h"

struct arena *
value_home(struct element *v)
{
	return v->in_entry ? v->now : v->keep;
}

static struct str
base_of(const struct element *v)
{
	for (size_t i = v->depth < DEPTH ? v->depth : DEPTH; i > 0; i--)
		if (v->open[i - 1].base.n > 0)
			return v->open[i - 1].base;
	return v->c->base_url;
}

struct str
value_absolute(struct element *v, struct str ref)
{
	struct str base = base_of(v), full = { NULL, 0 };

	ref = str_trim(ref);
	if (base.n > 0 && ref.n > 0)
		full = url_resolve(value_home(v), base, ref);
	return full.n > 0 ? full : str_keep(value_home(v), ref);
}

static int64_t
instant(struct str s)
{
	int64_t t = 0;

	return date_read_wild(s, &t, NULL) || date_read_iso(s, &t) ? t : 0;
}

static struct slot *
slot_of(struct element *v, enum field f)
{
	return v->in_entry ? &v->slots[f] : &v->feed_slots[f];
}

static void
set(struct element *v, struct slot *slot, int rank, struct str s)
{
	slot->v = str_keep(value_home(v), s);
	slot->rank = slot->v.n > 0 ? rank : slot->rank;
}

void
value_put(struct element *v, enum field f, int rank, struct str s)
{
	struct slot *slot = slot_of(v, f);

	if (s.n > 0 && slot->rank < rank)
		set(v, slot, rank, s);
}

/* Of dates that rank alike the last counts, and none that nobody can read. */
void
value_date(struct element *v, enum field f, int rank, struct str s)
{
	struct slot *slot = slot_of(v, f);
	int64_t at = slot->rank <= rank ? instant(s) : 0;

	if (at == 0)
		return;
	slot->at = at;
	slot->rank = rank;
}

static bool
named_already(struct str names, struct str one)
{
	while (names.n > 0) {
		struct str name = str_trim(str_cut(&names, ','));

		if (str_eq(name, one))
			return true;
	}
	return false;
}

/* Authors that rank alike stand side by side. */
static void
put_author(struct element *v, int rank, struct str s)
{
	struct slot *slot = slot_of(v, F_AUTHOR);
	struct buf *b = &v->mended;

	if (s.n == 0 || slot->rank > rank)
		return;
	if (slot->rank < rank) {
		set(v, slot, rank, s);
		return;
	}
	if (named_already(slot->v, s))
		return;
	if (slot->v.n + s.n > NAMES_MAX) {
		v->facts->cut = true;
		return;
	}
	buf_clear(b);
	buf_str(b, slot->v);
	buf_puts(b, ", ");
	buf_str(b, s);
	set(v, slot, rank, buf_view(b));
}

void
value_category(struct element *v, struct str s)
{
	s = str_trim(s);
	if (!v->in_entry || s.n == 0 || strs_has(&v->entry.categories, s))
		return;
	if (v->entry.categories.n >= FEED_LISTED ||
	    !strs_add(v->now, &v->entry.categories, str_keep(v->now, s)))
		v->facts->cut = true;
}

void
value_enclosure(
    struct element *v, struct str url, struct str type, struct str length)
{
	struct enclosure *e;

	if (!v->in_entry || v->entry.n_enclosures >= FEED_LISTED)
		return;
	e = &v->enclosures[v->entry.n_enclosures++];
	e->url = value_absolute(v, url);
	e->type = str_keep(v->now, type);
	e->length = str_keep(v->now, length);
}

/* Valid UTF-8 without NUL and without the controls of a charset mixed up; a
 * view of "s" or kept with what is being told. */
static struct str
cleaned(struct element *v, struct str s)
{
	struct str at = s;

	if (!utf8_valid(s) || (s.n > 0 && memchr(s.p, 0, s.n) != NULL)) {
		struct buf b = buf_new(FEED_FIELD_MAX * 3);

		utf8_clean(&b, s);
		at = str_keep(value_home(v), buf_view(&b));
		buf_free(&b);
	}
	if (!text_has_c1(at))
		return at;
	buf_clear(&v->mended);
	text_mend(&v->mended, at);
	return str_keep(value_home(v), buf_view(&v->mended));
}

struct str
value_attr(
    struct element *v, const struct xml_attr *a, size_t n, const char *name)
{
	return cleaned(v, words_attr(a, n, name));
}

/* Titles and names: text, whatever they were written in. */
static struct str
as_text(struct element *v, struct str s)
{
	struct buf *b = &v->plain_text;

	if (v->plain || (!v->markup && !text_has_html(s)))
		return s;
	buf_clear(b);
	text_plain(b, s);
	return cleaned(v, buf_view(b));
}

static struct str
as_html(struct element *v, struct str s)
{
	struct str base = base_of(v);

	if (v->plain || base.n == 0)
		return s;
	buf_clear(&v->plain_text);
	text_rebase(value_home(v), &v->plain_text, s, base);
	return buf_view(&v->plain_text);
}

static void
put_keywords(struct element *v, struct str s)
{
	while (s.n > 0)
		value_category(v, str_cut(&s, ','));
}

/* What is read as an address: a path alone names nothing outside of its
 * feed. */
static struct str
as_id(struct element *v, struct str s)
{
	return str_starts(s, STR("/")) ? value_absolute(v, s) : s;
}

void
value_field_end(struct element *v)
{
	struct str s = str_trim(cleaned(v, buf_view(&v->field))), raw;

	v->reading = false;
	if (buf_status(&v->field) != ST_OK)
		v->facts->cut = true;
	if (v->base64 && hash_unbase64(value_home(v), s, &raw))
		s = str_trim(cleaned(v, raw));
	switch (v->reads) {
	case F_TITLE:
	case F_NAME:
	case F_SOURCE:
		value_put(v, v->reads, v->rank, as_text(v, s));
		break;
	case F_AUTHOR:
		/* as_text() may stand in the buffer that joins authors. */
		put_author(v, v->rank, str_keep(value_home(v), as_text(v, s)));
		break;
	case F_SUMMARY:
	case F_CONTENT:
		if (slot_of(v, v->reads)->rank < v->rank)
			value_put(v, v->reads, v->rank, as_html(v, s));
		break;
	case F_LINK:
		value_put(v, F_LINK, v->rank, value_absolute(v, s));
		break;
	case F_CATEGORY:
		value_category(v, as_text(v, s));
		break;
	case F_KEYWORDS:
		put_keywords(v, s);
		break;
	case F_ID:
		value_put(v, F_ID, v->rank, as_id(v, s));
		break;
	case F_PUBLISHED:
	case F_UPDATED:
		value_date(v, v->reads, v->rank, s);
		break;
	case F_EMAIL:
	case F_LANGUAGE:
	case F_TTL:
	case F_PERIOD:
	case F_FREQUENCY:
		value_put(v, v->reads, v->rank, s);
		break;
	case F_NONE:
	case F_ENCLOSURE:
		break;
	}
	buf_clear(&v->field);
}

void
value_person_end(struct element *v, int rank)
{
	struct slot *name = slot_of(v, F_NAME), *mail = slot_of(v, F_EMAIL);
	struct buf b = buf_new(FEED_FIELD_MAX);

	buf_str(&b, name->v);
	if (name->v.n > 0 && mail->v.n > 0)
		buf_printf(&b, " (%.*s)", STR_ARG(mail->v));
	else
		buf_str(&b, mail->v);
	put_author(v, rank, buf_view(&b));
	*name = *mail = (struct slot){ .rank = 0 };
	buf_free(&b);
}

/* An aggregator's title ends in its publisher: said once is enough. */
static struct str
without_publisher(struct str title, struct str publisher)
{
	struct str t;

	if (publisher.n == 0 || title.n <= publisher.n + 3 ||
	    !str_ends(title, publisher))
		return title;
	t = str_sub(title, 0, title.n - publisher.n);
	return str_ends(t, STR(" - ")) ? str_sub(t, 0, t.n - 3) : title;
}

static bool
web_address(struct str s)
{
	return str_starts_nocase(s, STR("http://")) ||
	       str_starts_nocase(s, STR("https://"));
}

/* RSS 1.0 has no date but Dublin Core's: it is the day of publication. */
static bool
dated_by_dc(enum feed_format f)
{
	return f == FORMAT_RSS20 || f == FORMAT_RSS10 || f == FORMAT_RSS09;
}

enum status
value_entry_end(struct element *v)
{
	struct entry *e = &v->entry;
	struct slot *s = v->slots;
	enum status st;

	e->id = s[F_ID].v;
	e->url = s[F_LINK].v;
	if (e->url.n == 0 && v->id_is_link && web_address(e->id))
		e->url = e->id;
	if (e->id.n == 0)
		e->id = e->url;
	/* RFC 4287, 4.2.1: who writes the feed writes its entries. */
	e->author =
	    s[F_AUTHOR].v.n > 0 ? s[F_AUTHOR].v : v->feed_slots[F_AUTHOR].v;
	e->publisher = s[F_SOURCE].v;
	e->title = without_publisher(s[F_TITLE].v, e->publisher);
	e->summary = s[F_SUMMARY].v;
	e->content = s[F_CONTENT].v;
	e->language = s[F_LANGUAGE].v;
	e->published = s[F_PUBLISHED].at;
	e->updated = s[F_UPDATED].at;
	if (e->published == 0 && dated_by_dc(v->facts->format))
		e->published = e->updated;
	e->enclosures = v->enclosures;
	v->facts->entries++;
	st = v->take(v->ctx, e);
	v->in_entry = false;
	memset(v->slots, 0, sizeof(v->slots));
	memset(&v->entry, 0, sizeof(v->entry));
	arena_reset(v->now);
	return st;
}

void
value_feed_end(struct element *v)
{
	struct feed_facts *f = v->facts;
	struct slot *s = v->feed_slots;
	uint64_t ttl = 0;

	f->title = s[F_TITLE].v;
	f->link = s[F_LINK].v;
	f->language =
	    s[F_LANGUAGE].v.n > 0 ? s[F_LANGUAGE].v : v->c->content_language;
	f->updated = s[F_UPDATED].at != 0 ? s[F_UPDATED].at : s[F_PUBLISHED].at;
	if (str_number(s[F_TTL].v, 525600, &ttl))
		f->ttl_s = (uint32_t)ttl * 60;
	f->period_s = words_period_s(s[F_PERIOD].v, s[F_FREQUENCY].v);
}
