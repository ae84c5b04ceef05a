/*
 * Collects the days of a page and chooses one.  A modification is never taken
 * for a publication where the page says that it is one; days in navigation,
 * comments and notices of rights count for little.
 */
#include "page/dated.h"

#include "page/shown.h"
#include "page/stamp.h"

#define POSSIBLE 0 /* scores of a day in the text: .7 of these are right */
#define LIKELY   4 /* .9 */
#define SURE     8 /* .95 */

struct dated
dated_read(struct arena *a, const struct page_in *in, const struct tree *t,
    const struct head *h, struct str title)
{
	struct dated d = { 0 };
	struct str url = in->url, last = in->fetched_day;
	struct shown s =
	    shown_read(a, t, title, str_eq_nocase(h->country, STR("US")), last);

	if (url.n == 0)
		url = h->canonical;
	if (url.n == 0)
		url = h->v[HEAD_URL];
	if (stamp_of_url(url, last, &d.url))
		d.url.from = "address";
	if (stamp_read(a, h->ld_published, false, last, &d.declared))
		d.declared.from = "json-ld";
	else if (stamp_read(a, h->v[HEAD_PUBLISHED], false, last, &d.declared))
		d.declared.from = "meta";
	if (stamp_read(a, h->v[HEAD_CREATED], false, last, &d.created))
		d.created.from = "meta date";
	if (!stamp_read(a, h->ld_modified, false, last, &d.modified))
		(void)stamp_read(
		    a, h->v[HEAD_MODIFIED], false, last, &d.modified);
	if (d.declared.day.year == 0)
		d.declared = s.declared;
	d.shown = s.day;
	d.shown_score = s.score;
	d.revised = s.revised;
	return d;
}

static bool
near(struct civil a, struct civil b, int32_t days)
{
	int32_t gap = date_days(a) - date_days(b);

	return a.year > 0 && b.year > 0 && gap <= days && gap >= -days;
}

static struct str
text(struct arena *a, const struct when *w)
{
	struct buf b = buf_new(32);
	struct str s = w->stamp;

	if (w->day.year > 0 && s.n == 0) {
		date_put_day(&b, w->day);
		s = str_keep(a, buf_view(&b));
	}
	buf_free(&b);
	return s;
}

/*
 * Which source to believe, as measured on real pages (docs/page.md): the
 * address before a declaration, unless text and declaration agree on another
 * day; a declaration before the text, but for its own local day: what readers
 * saw, where the machines' instant is only another zone's.
 */
static const struct when *
believed(const struct dated *d)
{
	const struct when *shown = d->shown_score >= LIKELY ? &d->shown : NULL;
	bool declared = d->declared.day.year > 0;

	if (d->url.day.year > 0 &&
	    !(declared && near(d->declared.day, d->shown.day, 0)))
		return &d->url;
	if (declared) {
		bool another = shown != NULL &&
			       near(d->declared.day, shown->day, 1) &&
			       !near(d->declared.day, shown->day, 0);

		return another && (d->declared.utc || d->shown_score >= SURE)
			   ? shown
			   : &d->declared;
	}
	if (d->created.stamp.n > 0 && d->shown_score < SURE)
		return &d->created;
	if (shown != NULL)
		return shown;
	if (d->created.day.year > 0)
		return &d->created;
	if (d->shown.day.year > 0 && d->shown_score >= POSSIBLE)
		return &d->shown;
	return &d->revised;
}

struct str
dated_published(struct arena *a, const struct dated *d, struct page_claim *why)
{
	const struct when *w = believed(d);

	if (w->day.year > 0)
		*why = (struct page_claim){ w->from, w == &d->url        ? 0.97
						     : w == &d->declared ? 0.93
						     : w != &d->shown    ? 0.8
						     : d->shown_score >= LIKELY
							 ? 0.93
							 : 0.7 };
	return text(a, w);
}

struct str
dated_modified(struct arena *a, const struct dated *d)
{
	const struct when *w = &d->modified;

	return text(a, w->day.year > 0 ? w : &d->revised);
}
