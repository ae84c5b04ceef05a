/*
 * Inside the patterns room: surfaces as the gazetteer reader makes them and
 * the lexicon keeps them.
 */
#ifndef PATTERNS_SURFACE_H
#define PATTERNS_SURFACE_H

#include "patterns/lexicon.h"

/* What must not stand beside a surface. */
struct side {
	struct side *next;
	uint16_t *symbols;
	size_t n;
	bool after; /* forbidden before the surface: "!after" */
};

struct surface {
	struct surface *next; /* ends at the same node */
	const struct term *term;
	struct str text; /* as written */
	struct str form;
	struct str from, until;
	struct side *sides;
	enum variant variant;
	bool exact;
	bool weak;
};

/* Notes that a surface is never met.  False without memory. */
bool lexicon_note(struct lexicon *, struct shadowed);

/* Surfaces with more conditions are asked first. */
static inline int
surface_rank(const struct surface *s)
{
	return (s->exact ? 4 : 0) + (s->sides != NULL ? 2 : 0) +
	       (s->from.n + s->until.n > 0) - (s->weak ? 1 : 0);
}

struct arena *lexicon_arena(struct lexicon *);
/* "by" becomes the term whose surface is always met in place of this one, or
 * NULL. */
bool lexicon_add(struct lexicon *, const uint16_t *symbols, size_t n,
    struct surface *, const struct term **by);
struct term *lexicon_term_make(struct lexicon *, uint16_t type, struct str id);

#endif
