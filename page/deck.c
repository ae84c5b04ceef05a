/*
 * The deck: sentences that stand between an article's title and its body,
 * often outside of the element that holds the body.  Looks only there.
 */
#include "page/choose.h"
#include "page/lines.h"

#define FAR    ((uint32_t)1500) /* bytes between a title and its body */
#define LEAST  ((uint32_t)40)   /* bytes of a deck that is called one */
#define PLAIN  ((uint32_t)80)   /* bytes of one that is not */
#define LEVELS 4                /* upwards, where there is no heading */

static bool
within(const struct node *n, const struct node *top)
{
	while (n != NULL && n != top)
		n = n->parent;
	return n != NULL;
}

/* The last main heading before the body, or NULL. */
static const struct node *
heading(const struct sift *s, const struct node *top)
{
	const struct node *found = NULL;

	for (size_t i = 0; i < s->n; i++) {
		const struct node *x = s->nodes[i];

		if (x->tag == TAG_H1 && !s->w[i].drop && s->w[i].text > 0) {
			if (x->mark > top->mark)
				break;
			found = x;
		}
	}
	return found;
}

/* A block whose text is its own: it holds no other block with text. */
static bool
leaf(const struct sift *s, const struct node *x)
{
	if ((tag_flags(x->tag) & TF_BLOCK) == 0 || weight_of(s, x)->text == 0)
		return false;
	for (const struct node *k = node_next(x, x); k != NULL;
	     k = node_next(k, x))
		if ((tag_flags(k->tag) & TF_BLOCK) != 0 &&
		    weight_of(s, k)->text > 0)
			return false;
	return true;
}

static bool
ends_well(const struct node *x)
{
	const struct node *last = NULL;

	for (const struct node *k = x; k != NULL; k = node_next(k, x))
		if (str_trim(k->text).n > 0)
			last = k;
	return last != NULL && line_has_stop(last->text);
}

static bool
is_deck(const struct sift *s, const struct node *x, const struct node *edge)
{
	const struct weight *w = weight_of(s, x);
	uint32_t names = 0;

	if (own_of(w) < LEAST || w->link * 3 > w->text || !leaf(s, x))
		return false;
	for (const struct node *a = x; a != NULL && a != edge; a = a->parent) {
		names |= weight_of(s, a)->names;
		if (a->tag == TAG_FIGURE || a->tag == TAG_FIGCAPTION)
			return false;
	}
	if ((names & (NB_CAPTION | NB_AUTHOR | NB_COMMENT)) != 0)
		return false;
	if ((names & NB_DECK) != 0 ||
	    ((names & NB_TEASER) != 0 && w->link == 0))
		return true;
	return x->tag != TAG_LI && own_of(w) >= PLAIN &&
	       (ends_well(x) || (names & NB_HEAD) != 0);
}

void
choose_decks(const struct sift *s, struct choice *c)
{
	const struct node *first = c->n_parts > 0 ? c->parts[0] : c->top;
	const struct node *head = heading(s, first), *edge = first;
	uint32_t passed = 0;
	size_t from;

	if (first->parent == NULL || first->tag == TAG_BODY)
		return;
	if (head != NULL) {
		from = head->mark + 1;
		while (edge->parent != NULL && !within(head, edge))
			edge = edge->parent;
	} else {
		for (int i = 0; i < LEVELS && edge->parent != NULL &&
				edge->parent->tag != TAG_BODY;
		     i++)
			edge = edge->parent;
		from = edge->mark;
	}
	for (size_t i = from; i < first->mark; i++)
		if (!s->w[i].drop)
			passed += (uint32_t)str_trim(s->nodes[i]->text).n;
	if (passed > FAR)
		return;
	for (size_t i = from; i < first->mark && c->n_decks < DECKS; i++) {
		struct node *x = s->nodes[i];

		if (!s->w[i].drop && x->tag != TAG_TEXT &&
		    (head == NULL || !within(x, head)) && !within(first, x) &&
		    is_deck(s, x, edge))
			c->decks[c->n_decks++] = x;
	}
}
