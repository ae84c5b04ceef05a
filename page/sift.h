/*
 * The tree with a weight at every node: how much text stands below, how much
 * of it is link, what its names say, and whether it is left out.  The first
 * step on the way to the main text; see page/main_text.h for the whole.
 */
#ifndef PAGE_SIFT_H
#define PAGE_SIFT_H

#include "page/hidden.h"
#include "page/left.h"
#include "page/names.h"
#include "page/tags.h"
#include "page/tree.h"

struct weight {
	uint32_t text, link; /* bytes below that are read; within links */
	uint32_t names;      /* bits of page/names.h */
	uint32_t paras;      /* paragraphs with a sentence, below */
	struct shade shade;  /* handed down to what is below */
	float score;         /* of the paragraphs right below */
	uint8_t drop;        /* enum left: why it, or what it is in, is out */
};

struct sift {
	struct node **nodes; /* in document order; mark is the index */
	struct weight *w;    /* by mark */
	size_t n;
};

/* Weighs all nodes.  Where "names" is false no element is left out for what
 * it is called: for pages whose names mislead.  ST_NOMEM. */
enum status sift(
    struct arena *, const struct tree *, bool names, struct sift *out) MUST_USE;

static inline struct weight *
weight_of(const struct sift *s, const struct node *n)
{
	return &s->w[n->mark];
}

/* Bytes of text that is no link's. */
static inline uint32_t
own_of(const struct weight *w)
{
	return w->text - w->link;
}

#endif
