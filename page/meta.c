/*
 * Metadata by order of trust, as measured on real pages: a lone h1 before
 * og:title, JSON-LD authors before bylines.  A declared modification is never
 * taken for a publication; no date lies after the day of fetching.
 */
#include "page/meta.h"

#include <string.h>

#include "base/url.h"

#include "page/author.h"
#include "page/dated.h"
#include "page/head.h"
#include "page/lang.h"
#include "page/tags.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

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
title_of(struct arena *a, const struct tree *t, const struct head *h,
    struct str site, struct page_claim *why)
{
	struct str one = STR("");
	size_t n = 0;

	for (const struct node *x = t->root; x != NULL;
	     x = node_next(x, t->root))
		if (x->tag == TAG_H1) {
			struct str s = node_text(a, x);

			n += s.n > 0;
			if (s.n > 0)
				one = s;
		}
	*why = (struct page_claim){ "h1", 0.85 };
	if (n == 1 && one.n > 3 && one.n < 400)
		return one;
	*why = (struct page_claim){ "meta", 0.75 };
	if (h->v[HEAD_TITLE].n > 0)
		return less_site(h->v[HEAD_TITLE], site);
	*why = (struct page_claim){ "json-ld", 0.75 };
	if (h->ld_title.n > 0)
		return h->ld_title;
	*why = (struct page_claim){ "title", 0.5 };
	if (h->tag.n > 0)
		return less_site(h->tag, site);
	*why =
	    (struct page_claim){ one.n > 0 ? "h1" : "", one.n > 0 ? 0.5 : 0 };
	return one;
}

void
meta_read(struct arena *a, const struct page_in *in, const struct tree *t,
    struct document *out, struct meta *more)
{
	struct head h;
	struct dated d;
	struct page_claims why = { { "", 0 }, { "", 0 }, { "", 0 }, { "", 0 },
		{ 0 } };

	head_read(a, t, &h);
	out->source = h.v[HEAD_SITE].n > 0 ? h.v[HEAD_SITE] : h.ld_site;
	out->title = title_of(a, t, &h, out->source, &why.title);
	out->byline =
	    author_find(a, t, &h, out->title, out->source, &why.byline);
	out->language = lang_tag(h.language);
	if (out->language.n > 0)
		why.language = (struct page_claim){ "declared", 0.95 };
	if (h.canonical.n > 0)
		out->canonical = url_resolve(a, in->url, h.canonical);
	d = dated_read(a, in, t, &h, out->title);
	out->published = dated_published(a, &d, &why.published);
	out->modified = dated_modified(a, &d);
	*more = (struct meta){ h.ld_body, h.article, why };
}
