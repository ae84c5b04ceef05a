/*
 * The article within a page: its paragraphs with zones.
 */
#ifndef PAGE_MAIN_TEXT_H
#define PAGE_MAIN_TEXT_H

#include "page/left.h"
#include "page/paper.h"
#include "page/tree.h"

/* What was seen on the way: for the kind and the quality of a page. */
struct main_text {
	size_t paragraphs; /* written */
	size_t own;        /* bytes written that are no links' */
	size_t all_own;    /* bytes of text outside of links, whole page */
	size_t all_links;  /* within links, whole page */
	size_t sentences;  /* paragraphs of the page with a sentence */
	size_t outside;    /* of which not in the chosen elements */
	size_t heads_away; /* headings that are links, whole page */
	size_t longest;    /* bytes of the longest paragraph written */
	double agreement;  /* 0 to 1: of the two ways to choose a container */
	struct str seen; /* what the page shows, whatever it is: its opening */
	bool named;      /* the container was known by its name */
	bool password;   /* the page asks for one */
};

/* Writes the article's paragraphs; "left" (may be NULL) gets what is left
 * out.  ST_NOMEM. */
enum status main_text(struct arena *, const struct tree *, struct str title,
    struct paper *, struct main_text *out, struct left_parts *left) MUST_USE;

#endif
