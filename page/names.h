/*
 * What the words of a class, an id or a role say about an element.  Names are
 * taken apart at hyphens, underscores and humps ("articleBody__text" is
 * article, body, text), and words that stand together without one are taken
 * apart by the list ("maincontent").
 */
#ifndef PAGE_NAMES_H
#define PAGE_NAMES_H

#include <stdint.h>

#include "page/tree.h"

enum name_bit {
	/* Words. */
	NB_ARTICLE = 1 << 0, /* article, story, post, entry, news */
	NB_BODY = 1 << 1,    /* body, content, text */
	NB_MAIN = 1 << 2,    /* main, page, primary */
	NB_BAD = 1 << 3,     /* share, newsletter, related, promo, ... */
	NB_COMMENT = 1 << 4, /* what readers wrote */
	NB_AUTHOR = 1 << 5,
	NB_META = 1 << 6, /* dates, rubrics, tags of the article */
	NB_CAPTION = 1 << 7,
	NB_HEAD = 1 << 8, /* header, headline, title */
	NB_DECK = 1 << 9, /* what stands between title and body */
	NB_HIDE = 1 << 10,
	NB_MORE = 1 << 11, /* more, read, next, also: with another word */
	NB_LINK = 1 << 12, /* links, list, stories: with another word */
	NB_DATE = 1 << 13,
	NB_TEASER = 1 << 14, /* of other articles, or a deck */
	NB_BOX = 1 << 15,
	NB_SIDE = 1 << 16, /* sidebar and the like: often of the layout */
	NB_FOOT = 1 << 17,
	/* Of one name alone, which holds both words. */
	NB_GOOD = 1 << 20,  /* article-body, post-content, field-body */
	NB_FAIR = 1 << 21,  /* main-content, content-body, page-text */
	NB_ONLY = 1 << 22,  /* the whole name: content, main, text, article */
	NB_AWAY = 1 << 23,  /* read-more, more-stories, next-article */
	NB_ABOUT = 1 << 24, /* author-bio, about-the-author */
};

struct names; /* the words, ready to be looked up; lives in its arena */

/* NULL where memory is at an end. */
struct names *names_new(struct arena *);
/* The bits of class, id, role and the names that builders give to parts. */
uint32_t names_of(struct names *, const struct node *);
/* The bits of one class attribute, or id, or role. */
uint32_t names_in(struct names *, struct str);

#endif
