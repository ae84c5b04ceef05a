/*
 * The HTML tree, as every other file sees it: plain nodes in an arena.
 *
 * libxml2's HTML parser builds it, through SAX events only; none of its types
 * pass this header.  The tree never holds comments, scripts, styles or
 * templates; JSON-LD blocks are handed over beside it, as text.
 *
 * Ceilings: TREE_NODES nodes, TREE_DEPTH open elements (what lies deeper is
 * flattened into the deepest one kept), TREE_ATTRS attributes an element.
 */
#ifndef PAGE_TREE_H
#define PAGE_TREE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/status.h"
#include "base/str.h"

#define TREE_NODES  ((size_t)1 << 20) /* nodes: 16 bytes of page a node */
#define TREE_DEPTH  ((size_t)512)     /* open elements; real pages: under 100 */
#define TREE_ATTRS  ((size_t)64)      /* attributes of one element */
#define TREE_LDJSON ((size_t)32)      /* JSON-LD blocks of one page */

struct attr {
	struct str name; /* lower case */
	struct str value;
};

/* An element, or a run of text where "name" is empty. */
struct node {
	struct node *parent;       /* NULL for the root */
	struct node *first, *last; /* children */
	struct node *prev, *next;  /* siblings */
	struct str name;           /* lower case; empty: text */
	struct str text;           /* of a text node, entities resolved */
	struct attr *attrs;
	uint16_t n_attrs;
	uint16_t tag;  /* private to the room: see page/tags.h */
	uint32_t mark; /* free for whoever walks */
};

struct tree {
	struct node *root; /* never NULL after ST_OK; its name is "#root" */
	size_t n_nodes;
	struct str ldjson[TREE_LDJSON];
	size_t n_ldjson;
	bool cut;       /* a ceiling was reached: not all is here */
	size_t scripts; /* bytes of script, for telling empty shells */
};

/* Parses UTF-8.  ST_NOMEM; ST_LIMIT where "html" passes PAGE_MAX. */
enum status tree_read(
    struct arena *, struct str html, struct tree *out, struct fault *) MUST_USE;

/* The same from bytes of any charset; "type" is the Content-Type header. */
enum status tree_read_bytes(struct arena *, struct str bytes, struct str type,
    struct tree *out, struct fault *) MUST_USE;

/* The node after "n" in document order within "top"; NULL at the end. */
struct node *node_next(const struct node *n, const struct node *top);
/* The same, without the children of "n". */
struct node *node_skip(const struct node *n, const struct node *top);

struct str node_attr(const struct node *, const char *name); /* or empty */
bool node_is(const struct node *, const char *name);
/* All text below, white space as one space each, trimmed. */
struct str node_text(struct arena *, const struct node *);

/* ---- selectors: page/select.c ------------------------------------------ */

/*
 * A subset of CSS: "tag.class#id[attr][attr=value][attr^=..][attr*=..]
 * [attr$=..]", joined by a space (descendant) or ">" (child), lists by ",";
 * "*" is any element.  A trailing "@attr" (or " @attr") names the attribute
 * that select_value() answers instead of the text; "@attr" alone is the
 * attribute of the node itself.
 */
struct selector; /* opaque, in the arena */

/* ST_SYNTAX with the byte column; ST_NOMEM. */
enum status select_compile(
    struct arena *, struct str, struct selector **out, struct fault *) MUST_USE;
bool select_matches(const struct selector *, const struct node *);
/* First in document order below "top"; "from" NULL, or the last match to go
 * on after it.  NULL where there is none. */
struct node *select_next(
    const struct selector *, struct node *top, struct node *from);
/* Text or attribute of the first match below "top" (of "top" itself where the
 * selector is "@attr" alone); empty where there is none. */
struct str select_value(
    struct arena *, const struct selector *, struct node *top);

#endif
