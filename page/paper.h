/*
 * A document being written: text in one buffer, a block a paragraph.  The
 * spans of the blocks touch each other and cover the text.
 */
#ifndef PAGE_PAPER_H
#define PAGE_PAPER_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/flow.h"
#include "base/status.h"

#define PAPER_MAX    ((size_t)24 << 20) /* bytes: a page and its title grown */
#define PAPER_BLOCKS ((size_t)1 << 20)

struct paper {
	struct buf text;      /* owned: paper_free() */
	struct block *blocks; /* in the arena */
	size_t n, room;
	struct arena *arena;
	bool failed; /* no memory for a block */
};

struct paper paper_new(struct arena *);
void paper_free(struct paper *);

/* Adds a paragraph, cleaned; an empty line parts it from the one before. */
void paper_add(struct paper *, enum zone, struct str);
/* Marks bytes already written, up to "end", as one block. */
void paper_mark(struct paper *, enum zone, size_t end);
/* Keeps the text in the arena and sets text, blocks and n_blocks. */
enum status paper_done(
    struct paper *, struct document *out, struct fault *) MUST_USE;

#endif
