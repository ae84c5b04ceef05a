/*
 * The days that a page shows to its readers, and the likeliest to be that of
 * its publication.
 */
#ifndef PAGE_SHOWN_H
#define PAGE_SHOWN_H

#include "page/dated.h"

struct shown {
	struct when day;      /* the likeliest; year 0: none */
	struct when revised;  /* of those that are called an update */
	struct when declared; /* called a publication by microdata */
	int score;            /* of "day"; docs/page.md says what it means */
};

/* No day later than "latest" (YYYY-MM-DD or empty) is believed. */
struct shown shown_read(struct arena *, const struct tree *, struct str title,
    bool month_first, struct str latest);

#endif
