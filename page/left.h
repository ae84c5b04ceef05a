/*
 * What of a page is no part of its document, and why.  The judges give the
 * reasons where they judge; this file only gathers them, and only for who
 * asks.
 */
#ifndef PAGE_LEFT_H
#define PAGE_LEFT_H

#include <stddef.h>

#include "base/arena.h"
#include "base/status.h"
#include "base/str.h"

/* clang-format off */
#define LEFT_LIST(X)                                                       \
	X(HIDDEN, "hidden")     /* no reader sees it */                    \
	X(ELEMENT, "element")   /* navigation, form, footer, aside, ... */ \
	X(NAME, "name")         /* called as what is no article */         \
	X(OUTSIDE, "outside")   /* beside the elements of the article */   \
	X(LINKS, "links")       /* leads elsewhere */                      \
	X(FURNITURE, "words")   /* a line of the page's own business */    \
	X(RELATED, "related")   /* announces other articles */             \
	X(APPEAL, "appeal")     /* speaks to the readers */                \
	X(DATE, "date")         /* only says when */                       \
	X(BIO, "bio")           /* of its writer */                        \
	X(TITLE, "title")       /* says the headline again */              \
	X(TAIL, "tail")         /* behind a label that ends articles */    \
	X(EDGE, "edge")         /* a rubric, a name, a credit */           \
	X(BARE, "heading")      /* nothing stands under it */              \
	X(TWICE, "twice")       /* stands before already */
/* clang-format on */

enum left {
	LEFT_NOT, /* it is kept */
#define X(name, word) LEFT_##name,
	LEFT_LIST(X)
#undef X
};

/* Static; "" for LEFT_NOT. */
const char *left_word(enum left);

#define LEFT_MAX     ((size_t)4096) /* parts told of one page */
#define LEFT_OPENING ((size_t)160)  /* bytes of a part that are told */

struct left_part {
	enum left why;
	struct str what;   /* "nav", "div.newsletter-box": name and class */
	struct str text;   /* its opening */
	size_t size_bytes; /* of all its words */
};

/* In the order of the page, LEFT_MAX at most. */
struct left_parts {
	struct left_part *v;
	size_t n;
};

struct sift;
struct choice;
struct piece;

/*
 * Gathers from what the judges wrote: weights, the choice, and "n" pieces.
 * "title" stands in the document already and is not told.  ST_NOMEM.
 */
enum status left_gather(struct arena *, const struct sift *,
    const struct choice *, const struct piece *, size_t n, struct str title,
    struct left_parts *out) MUST_USE;

#endif
