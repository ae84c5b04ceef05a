/*
 * Which part of a tree is the article, and its paragraphs with zones.
 */
#ifndef PAGE_MAIN_TEXT_H
#define PAGE_MAIN_TEXT_H

#include "page/paper.h"
#include "page/tree.h"

struct main_text {
	size_t paragraphs; /* written */
	size_t chars;      /* bytes of text of the whole visible page */
	size_t link_chars; /* of which within links */
};

/* Writes the article's paragraphs.  ST_NOMEM. */
enum status main_text(struct arena *, const struct tree *, struct str title,
    struct paper *, struct main_text *out) MUST_USE;

#endif
