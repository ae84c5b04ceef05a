/*
 * Walks an element and writes its paragraphs down.  Never judges words.
 */
#include "page/collect.h"

#include <string.h>

#define TEASER  ((uint32_t)400)   /* bytes of a box about another article */
#define HEADING ((size_t)150)     /* bytes of a heading */
#define PIECES  ((size_t)1 << 18) /* paragraphs of one page */

static enum zone
zone_at(const struct collect *j, const struct node *n)
{
	for (; n != NULL && n != j->top; n = n->parent) {
		uint32_t names = weight_of(&j->sift, n)->names;

		if (n->tag == TAG_FIGCAPTION || n->tag == TAG_FIGURE ||
		    ((names & NB_CAPTION) != 0 && n->tag != TAG_TABLE))
			return ZONE_CAPTION;
		if (n->tag == TAG_LI || n->tag == TAG_DD || n->tag == TAG_DT)
			return ZONE_LIST;
		if (n->tag == TAG_TABLE)
			return ZONE_TABLE;
		if (n->tag == TAG_BLOCKQUOTE)
			return ZONE_QUOTE;
	}
	return ZONE_BODY;
}

static bool
grow(struct collect *j)
{
	size_t room = j->room == 0 ? 128 : j->room * 2;
	struct piece *more = NULL;

	if (room <= PIECES)
		more = arena_take(j->arena, room * sizeof(*more));
	if (more == NULL)
		return false;
	if (j->n > 0)
		memcpy(more, j->v, j->n * sizeof(*more));
	j->v = more;
	j->room = room;
	return true;
}

/* Ends the paragraph that was being written. */
static void
end_piece(struct collect *j, struct node *block)
{
	size_t beg = 0, end = j->text.n;
	struct piece *p;

	while (end > beg && j->text.p[end - 1] == ' ')
		end--;
	while (beg < end && j->text.p[beg] == ' ')
		beg++;
	if (end > beg && !j->failed) {
		if (j->n == j->room && !grow(j)) {
			j->failed = true;
			return;
		}
		p = &j->v[j->n++];
		*p = (struct piece){ .node = block,
			.s = str_keep(j->arena,
			    str_sub(buf_view(&j->text), beg, end - beg)),
			.link = j->link,
			.zone =
			    j->zone != ZONE_BODY ? j->zone : zone_at(j, block),
			.head = (tag_flags(block->tag) & TF_HEAD) != 0,
			.cut = j->cut };
		/* A heading that is a sentence is none. */
		p->head = p->head && p->s.n < HEADING &&
			  (p->s.n == 0 || p->s.p[p->s.n - 1] != '.');
		j->cut = false;
		j->failed = p->s.n == 0;
	}
	buf_clear(&j->text);
	j->link = 0;
}

/* The length of a space that is no ASCII space, of an invisible hint where a
 * word may be broken (a negative length), or 0. */
static int
odd_space(const char *p, size_t n)
{
	const unsigned char *u = (const unsigned char *)p;

	if (n >= 2 && u[0] == 0xc2 && (u[1] == 0xa0 || u[1] == 0xad))
		return u[1] == 0xa0 ? 2 : -2;
	if (n < 3)
		return 0;
	if (u[0] == 0xe2 && u[1] == 0x80) {
		if (u[2] == 0x8b)
			return -3;
		return (u[2] >= 0x80 && u[2] <= 0x8a) || u[2] == 0xaf ? 3 : 0;
	}
	if ((u[0] == 0xe2 && u[1] == 0x81 && u[2] == 0xa0) ||
	    (u[0] == 0xef && u[1] == 0xbb && u[2] == 0xbf))
		return -3;
	return 0;
}

static void
put_text(struct collect *j, struct str s)
{
	struct buf *b = &j->text;

	while (s.n > 0) {
		size_t run = 0;
		int odd = 0;

		while (run < s.n && (unsigned char)s.p[run] > ' ' &&
		       ((unsigned char)s.p[run] < 0xc2 ||
			   (odd = odd_space(s.p + run, s.n - run)) == 0))
			run++;
		buf_add(b, s.p, run);
		s = str_sub(s, run, SIZE_MAX);
		if (s.n == 0)
			break;
		if (odd >= 0 && b->n > 0 && b->p[b->n - 1] != ' ')
			buf_char(b, ' ');
		s = str_sub(
		    s, odd == 0 ? 1 : (size_t)(odd < 0 ? -odd : odd), SIZE_MAX);
	}
}

bool
collect_in_link(const struct node *n, const struct node *top)
{
	while (n != NULL && n != top && n->tag != TAG_A)
		n = n->parent;
	return n != NULL && n->tag == TAG_A;
}

/* A box of another article: its heading is a link, and little stands under
 * it. */
static bool
is_teaser(const struct collect *j, const struct node *n)
{
	const struct weight *w = weight_of(&j->sift, n);

	if (w->text > TEASER)
		return false;
	for (const struct node *k = node_next(n, n); k != NULL;
	     k = node_next(k, n)) {
		const struct weight *h = weight_of(&j->sift, k);

		if ((tag_flags(k->tag) & TF_HEAD) == 0 || h->text == 0)
			continue;
		return h->text >= 15 && h->text * 5 >= w->text &&
		       (h->link * 10 >= h->text * 9 || collect_in_link(k, n));
	}
	return false;
}

/* Lists and boxes that are mostly links lead elsewhere. */
static bool
leads_away(const struct collect *j, const struct node *n)
{
	const struct weight *w = weight_of(&j->sift, n);

	if (w->text == 0 || w->link == 0)
		return false;
	switch (n->tag) {
	case TAG_UL:
	case TAG_OL:
	case TAG_TABLE:
		return w->link * 10 > w->text * 8;
	case TAG_ARTICLE:
	case TAG_LI:
		return is_teaser(j, n);
	case TAG_DIV:
	case TAG_SECTION:
		return w->link * 10 > w->text * 8 || is_teaser(j, n);
	case TAG_P:
	case TAG_H2:
	case TAG_H3:
	case TAG_H4:
		return w->link * 20 > w->text * 19 && w->text > 40;
	}
	return false;
}

/* What parts paragraphs: blocks, and captions in the midst of a line. */
static bool
is_block(const struct collect *j, const struct node *n)
{
	return (tag_flags(n->tag) & TF_BLOCK) != 0 ||
	       (n->tag == TAG_SPAN &&
		   (weight_of(&j->sift, n)->names & NB_CAPTION) != 0);
}

/* Two line breaks with nothing between them part paragraphs too. */
static bool
second_break(const struct node *n)
{
	const struct node *p = n->prev;

	while (p != NULL && p->tag == TAG_TEXT && str_trim(p->text).n == 0)
		p = p->prev;
	return p != NULL && p->tag == TAG_BR;
}

void
collect(struct collect *j, struct node *top)
{
	struct node *n = top, *block = top;

	if (top == NULL)
		return;
	while (n != NULL) {
		struct node *next;
		size_t before = j->text.n;

		if (n != top &&
		    (weight_of(&j->sift, n)->drop || leads_away(j, n))) {
			if (is_block(j, n))
				end_piece(j, block);
			j->cut = j->cut || weight_of(&j->sift, n)->text > 0;
			if (weight_of(&j->sift, n)->drop == LEFT_NOT)
				weight_of(&j->sift, n)->drop = LEFT_LINKS;
			next = node_skip(n, top);
		} else {
			if (is_block(j, n)) {
				end_piece(j, block);
				block = n;
			} else if (n->tag == TAG_BR) {
				if (second_break(n))
					end_piece(j, block);
				else if (j->text.n > 0)
					buf_char(&j->text, ' ');
			} else if ((n->tag == TAG_TD || n->tag == TAG_TH) &&
				   j->text.n > 0)
				buf_char(&j->text, ' ');
			put_text(j, n->text);
			for (const struct node *a = n->parent;
			     n->tag == TAG_TEXT && a != NULL && !is_block(j, a);
			     a = a->parent)
				if (a->tag == TAG_A) {
					j->link += j->text.n - before;
					break;
				}
			next = node_next(n, top);
		}
		/* Leaving a block ends its paragraph. */
		for (struct node *up = n;
		     next != n->first && up != NULL && up != top;
		     up = up->parent) {
			if (is_block(j, up)) {
				end_piece(j, block);
				block = up->parent;
			}
			if (up->next != NULL)
				break;
		}
		n = next;
	}
	end_piece(j, block);
}
