/*
 * Which elements of a page hold its article.
 */
#ifndef PAGE_CHOOSE_H
#define PAGE_CHOOSE_H

#include "page/sift.h"

#define PARTS ((size_t)64) /* elements of one article; more are a list */
#define DECKS ((size_t)6)  /* paragraphs between a title and its body */

struct choice {
	struct node *top; /* never NULL: holds all parts */
	struct node
	    *parts[PARTS]; /* in order; "top" alone where n_parts is 0 */
	size_t n_parts;
	struct node *decks[DECKS]; /* before the first part, in order */
	size_t n_decks;
	bool named;       /* told by its name, not by its paragraphs */
	double agreement; /* 0 to 1: of name and paragraphs */
};

/*
 * Two ways are tried: elements by what they are usually called, surest names
 * first (after trafilatura, A. Barbaresi 2021), and a score of paragraphs from
 * the bottom up (after Readability, Arc90 2009).  A name wins unless the
 * paragraphs stand elsewhere.
 */
struct choice choose(const struct sift *, struct node *root);

/* Adds what stands between the title and the body in whole sentences. */
void choose_decks(const struct sift *, struct choice *);

#endif
