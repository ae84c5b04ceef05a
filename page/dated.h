/*
 * When a page was published: every day that it shows or declares, weighed.
 */
#ifndef PAGE_DATED_H
#define PAGE_DATED_H

#include "base/date.h"

#include "page/head.h"
#include "page/page.h"

/* A day and what is known of it; year 0 where there is none. */
struct when {
	struct civil day;
	const char *from; /* static: what kind of source */
	struct str stamp; /* RFC 3339 as declared, with its offset, or empty */
	bool utc;         /* declared in UTC: the local day may be another */
};

/* What each kind of source says, for whoever decides. */
struct dated {
	struct when url;      /* in the page's own address */
	struct when declared; /* publication: JSON-LD, <meta>, microdata */
	struct when created;  /* <meta> that may mean anything */
	struct when modified; /* declared; never taken for a publication */
	struct when shown;    /* in the visible text, the likeliest */
	struct when revised;  /* visible, but called an update */
	int shown_score;      /* how likely: 10 and more is sure */
};

struct dated dated_read(struct arena *, const struct page_in *,
    const struct tree *, const struct head *, struct str title);

/* The one day to believe, as text: YYYY-MM-DD or RFC 3339; empty: none. */
struct str dated_published(
    struct arena *, const struct dated *, struct page_claim *why);
struct str dated_modified(struct arena *, const struct dated *);

#endif
