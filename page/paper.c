/*
 * A document being written.  Never reorders what it is given.
 */
#include "page/paper.h"

#include <string.h>

#include "base/utf8.h"

struct paper
paper_new(struct arena *arena)
{
	return (struct paper){ .text = buf_new(PAPER_MAX), .arena = arena };
}

void
paper_free(struct paper *p)
{
	buf_free(&p->text);
}

void
paper_mark(struct paper *p, enum zone zone, size_t end)
{
	uint32_t beg = p->n == 0 ? 0 : p->blocks[p->n - 1].span.end;

	if (end <= beg || p->failed)
		return;
	if (p->n == p->room) {
		size_t room = p->room == 0 ? 64 : p->room * 2;
		struct block *more = NULL;

		if (room <= PAPER_BLOCKS)
			more = arena_take(p->arena, room * sizeof(*more));
		if (more == NULL) {
			p->failed = true;
			return;
		}
		if (p->n > 0)
			memcpy(more, p->blocks, p->n * sizeof(*more));
		p->blocks = more;
		p->room = room;
	}
	p->blocks[p->n++] = (struct block){ zone, { beg, (uint32_t)end } };
}

void
paper_add(struct paper *p, enum zone zone, struct str s)
{
	if (s.n == 0)
		return;
	if (p->n > 0) {
		buf_puts(&p->text, "\n\n");
		/* The blank line belongs to the paragraph before it. */
		p->blocks[p->n - 1].span.end = (uint32_t)p->text.n;
	}
	utf8_clean(&p->text, s);
	paper_mark(p, zone, p->text.n);
}

enum status
paper_done(struct paper *p, struct document *out, struct fault *fault)
{
	struct str text = buf_view(&p->text), kept;

	if (buf_status(&p->text) != ST_OK) {
		fault_set(fault, "text larger than %zu bytes", PAPER_MAX);
		return buf_status(&p->text);
	}
	kept = str_keep(p->arena, text);
	if (p->failed || (kept.n == 0 && text.n > 0)) {
		fault_set(fault, "no memory for a text of %zu bytes", text.n);
		return ST_NOMEM;
	}
	out->text = kept;
	out->blocks = p->blocks;
	out->n_blocks = p->n;
	return ST_OK;
}
