/*
 * What a page declares about itself for machines: <meta>, <link>, and
 * JSON-LD.  One walk; judges nothing.
 */
#ifndef PAGE_HEAD_H
#define PAGE_HEAD_H

#include "page/tree.h"

enum head_key {
	HEAD_PUBLISHED, /* never a modification */
	HEAD_CREATED,
	HEAD_MODIFIED,
	HEAD_TITLE,
	HEAD_SITE,
	HEAD_AUTHOR,
	HEAD_URL,
	HEAD_LANGUAGE,
	HEAD_TYPE,
	HEAD_KEYS
};

struct head {
	struct str v[HEAD_KEYS];  /* of <meta>, the surest name each */
	unsigned rank[HEAD_KEYS]; /* how sure, 0 the surest */
	struct str canonical;     /* of <link>, as written */
	struct str language;      /* of <html lang> */
	struct str tag;           /* text of <title> */
	struct str country;       /* region of a declared locale: "US" */
	/* Of JSON-LD: its first article, else whatever has it. */
	struct str ld_title, ld_author, ld_published, ld_modified, ld_site;
	struct str ld_language;
	bool article;       /* it calls itself one */
	struct str ld_body; /* articleBody: often cut, never trusted alone */
};

/* Views live in the arena or are the tree's.  Broken JSON-LD is passed over
 * (its dates are still looked for, as text). */
void head_read(struct arena *, const struct tree *, struct head *out);

#endif
