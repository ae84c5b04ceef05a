/*
 * The elements of HTML that this room tells apart, and how each behaves in a
 * text.  Kept sorted by name: the list is its own index.
 */
#ifndef PAGE_TAGS_H
#define PAGE_TAGS_H

#include "base/str.h"

/* How an element behaves.  GONE is never an article's text; SOFT is not
 * either, unless it holds most of a page; BLOCK ends a paragraph; PARA is
 * where sentences stand; HEAD is a heading; FREE closes by itself, so that
 * many open ones are no depth. */
enum tag_flag {
	TF_GONE = 1,
	TF_SOFT = 2,
	TF_BLOCK = 4,
	TF_PARA = 8,
	TF_HEAD = 16,
	TF_FREE = 32
};

/* clang-format off */
#define TAG_LIST(X)                                \
	X(A, "a", 0)                               \
	X(ADDRESS, "address", TF_BLOCK)            \
	X(APPLET, "applet", TF_GONE)               \
	X(AREA, "area", TF_GONE | TF_FREE)         \
	X(ARTICLE, "article", TF_BLOCK)            \
	X(ASIDE, "aside", TF_BLOCK | TF_SOFT)      \
	X(AUDIO, "audio", TF_GONE)                 \
	X(B, "b", 0)                               \
	X(BLOCKQUOTE, "blockquote", TF_BLOCK | TF_PARA) \
	X(BODY, "body", TF_BLOCK)                  \
	X(BR, "br", TF_FREE)                       \
	X(BUTTON, "button", TF_GONE)               \
	X(CANVAS, "canvas", TF_GONE)               \
	X(CENTER, "center", TF_BLOCK)              \
	X(CITE, "cite", 0)                         \
	X(CODE, "code", 0)                         \
	X(DATALIST, "datalist", TF_GONE)           \
	X(DD, "dd", TF_BLOCK | TF_FREE)            \
	X(DETAILS, "details", TF_BLOCK)            \
	X(DIALOG, "dialog", TF_BLOCK | TF_GONE)    \
	X(DIV, "div", TF_BLOCK)                    \
	X(DL, "dl", TF_BLOCK)                      \
	X(DT, "dt", TF_BLOCK | TF_FREE)            \
	X(EM, "em", 0)                             \
	X(EMBED, "embed", TF_GONE | TF_FREE)       \
	X(FIELDSET, "fieldset", TF_BLOCK | TF_SOFT) \
	X(FIGCAPTION, "figcaption", TF_BLOCK)      \
	X(FIGURE, "figure", TF_BLOCK)              \
	X(FOOTER, "footer", TF_BLOCK | TF_SOFT)    \
	X(FORM, "form", TF_BLOCK | TF_SOFT)        \
	X(H1, "h1", TF_BLOCK | TF_HEAD)            \
	X(H2, "h2", TF_BLOCK | TF_HEAD)            \
	X(H3, "h3", TF_BLOCK | TF_HEAD)            \
	X(H4, "h4", TF_BLOCK | TF_HEAD)            \
	X(H5, "h5", TF_BLOCK | TF_HEAD)            \
	X(H6, "h6", TF_BLOCK | TF_HEAD)            \
	X(HEAD, "head", TF_GONE)                   \
	X(HEADER, "header", TF_BLOCK)              \
	X(HR, "hr", TF_BLOCK | TF_FREE)            \
	X(HTML, "html", TF_BLOCK)                  \
	X(I, "i", 0)                               \
	X(IFRAME, "iframe", TF_GONE)               \
	X(IMG, "img", TF_FREE)                     \
	X(INPUT, "input", TF_GONE | TF_FREE)       \
	X(LABEL, "label", TF_GONE)                 \
	X(LI, "li", TF_BLOCK | TF_FREE)            \
	X(LINK, "link", TF_GONE | TF_FREE)         \
	X(MAIN, "main", TF_BLOCK)                  \
	X(MAP, "map", TF_GONE)                     \
	X(MENU, "menu", TF_BLOCK | TF_GONE)        \
	X(META, "meta", TF_GONE | TF_FREE)         \
	X(NAV, "nav", TF_BLOCK | TF_GONE)          \
	X(NOSCRIPT, "noscript", TF_GONE)           \
	X(OBJECT, "object", TF_GONE)               \
	X(OL, "ol", TF_BLOCK)                      \
	X(OPTION, "option", TF_GONE | TF_FREE)     \
	X(P, "p", TF_BLOCK | TF_PARA | TF_FREE)    \
	X(PARAM, "param", TF_GONE | TF_FREE)       \
	X(PRE, "pre", TF_BLOCK | TF_PARA)          \
	X(PROGRESS, "progress", TF_GONE)           \
	X(Q, "q", 0)                               \
	X(RP, "rp", TF_GONE)                       \
	X(RT, "rt", TF_GONE)                       \
	X(SECTION, "section", TF_BLOCK)            \
	X(SELECT, "select", TF_GONE)               \
	X(SPAN, "span", 0)                         \
	X(STRONG, "strong", 0)                     \
	X(SUMMARY, "summary", TF_BLOCK)            \
	X(SUP, "sup", 0)                           \
	X(TABLE, "table", TF_BLOCK)                \
	X(TBODY, "tbody", TF_BLOCK | TF_FREE)      \
	X(TD, "td", TF_FREE)                       \
	X(TEXTAREA, "textarea", TF_GONE)           \
	X(TFOOT, "tfoot", TF_BLOCK | TF_FREE)      \
	X(TH, "th", TF_FREE)                       \
	X(THEAD, "thead", TF_BLOCK | TF_FREE)      \
	X(TIME, "time", 0)                         \
	X(TITLE, "title", TF_GONE)                 \
	X(TR, "tr", TF_BLOCK | TF_FREE)            \
	X(UL, "ul", TF_BLOCK)                      \
	X(VIDEO, "video", TF_GONE)
/* clang-format on */

enum tag {
	TAG_TEXT,  /* a run of text, no element */
	TAG_OTHER, /* an element that none here names */
#define X(name, word, flags) TAG_##name,
	TAG_LIST(X)
#undef X
};

/* By a name of any case; TAG_OTHER where none here has it. */
enum tag tag_of(struct str name);
/* The flags of tag_flag, or-ed. */
unsigned tag_flags(unsigned tag);
/* The name in lower case, static; empty for TAG_TEXT and TAG_OTHER. */
struct str tag_name(enum tag);

#endif
