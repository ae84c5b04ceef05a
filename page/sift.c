/*
 * Weighs the tree and leaves out what is never an article's: what is hidden,
 * and furniture by its element or its names.  Names mislead, so nothing that
 * holds the greater part of a page's words is left out for its name.
 */
#include "page/sift.h"

#define SMALL    ((uint32_t)150) /* bytes of a line of dates or names */
#define SENTENCE ((uint32_t)25)  /* bytes of text that may be a sentence */
#define ENOUGH   ((uint32_t)250) /* bytes of text that make an article */

/* Whether an element may be told by its names at all. */
static bool
nameable(const struct node *x)
{
	return x->tag != TAG_TEXT && x->tag != TAG_HTML && x->tag != TAG_BODY &&
	       x->tag != TAG_MAIN && x->tag != TAG_ARTICLE &&
	       x->tag != TAG_BLOCKQUOTE && (tag_flags(x->tag) & TF_HEAD) == 0;
}

/* Furniture by its names.  Some names are also those of an
 * article's own parts: a teaser without links is its deck, and what is called
 * a date but holds sentences is none. */
static bool
misnamed(const struct node *x, const struct weight *w)
{
	uint32_t names = w->names;

	if (!nameable(x) || (names & (NB_GOOD | NB_FAIR)) != 0)
		return false;
	if ((names & (NB_BAD | NB_AWAY)) != 0 && w->paras >= 3 &&
	    w->link * 10 < w->text)
		return false;
	if ((names & (NB_BAD | NB_AWAY | NB_COMMENT | NB_FOOT | NB_HIDE)) != 0)
		return true;
	if ((names & (NB_META | NB_DATE)) != 0)
		return own_of(w) < SMALL * 3 || w->link * 2 > w->text;
	if ((names & (NB_AUTHOR | NB_ABOUT)) != 0)
		return own_of(w) < SMALL * 6;
	if ((names & NB_SIDE) != 0)
		return true;
	return (names & NB_TEASER) != 0 && w->link * 5 > w->text;
}

static enum left
furniture(const struct node *x, const struct weight *w)
{
	if ((tag_flags(x->tag) & TF_SOFT) != 0)
		return LEFT_ELEMENT;
	return misnamed(x, w) ? LEFT_NAME : LEFT_NOT;
}

/* Sums text and links from the leaves up; scores parents of paragraphs. */
static void
sum(struct sift *s)
{
	for (size_t i = 0; i < s->n; i++) {
		struct weight *w = &s->w[i];

		w->text = w->link = w->paras = 0;
		w->score = 0;
	}
	for (size_t i = s->n; i-- > 1;) {
		struct weight *w = &s->w[i], *up;
		struct node *x = s->nodes[i];
		bool para;

		if (w->drop || x->parent == NULL)
			continue;
		up = weight_of(s, x->parent);
		w->text += (uint32_t)str_trim(x->text).n;
		if (x->tag == TAG_A)
			w->link = w->text;
		para = (tag_flags(x->tag) & TF_PARA) != 0 &&
		       w->text > SENTENCE && w->link * 2 < w->text;
		w->paras += para;
		up->text += w->text;
		up->link += w->link;
		up->paras += w->paras;
		if (para) {
			float points =
			    1 + (w->text > 300 ? 3 : (float)w->text / 100);

			up->score += points;
			if (x->parent->parent != NULL)
				weight_of(s, x->parent->parent)->score +=
				    points / 2;
		}
	}
}

enum status
sift(struct arena *arena, const struct tree *t, bool names, struct sift *out)
{
	struct sift s = { 0 };
	struct names *known = names_new(arena);
	uint32_t own;

	s.nodes = arena_take(arena, t->n_nodes * sizeof(struct node *));
	s.w = arena_take(arena, t->n_nodes * sizeof(*s.w));
	if (s.nodes == NULL || s.w == NULL || known == NULL)
		return ST_NOMEM;
	for (struct node *x = t->root; x != NULL && s.n < t->n_nodes;
	     x = node_next(x, t->root)) {
		struct weight *w = &s.w[s.n];

		x->mark = (uint32_t)s.n;
		s.nodes[s.n++] = x;
		w->names = names_of(known, x);
		if (x->parent != NULL) {
			w->drop = weight_of(&s, x->parent)->drop;
			w->shade =
			    shade_below(x, weight_of(&s, x->parent)->shade);
		}
		if (w->drop != LEFT_NOT)
			continue;
		if ((tag_flags(x->tag) & TF_GONE) != 0 &&
		    (names || x->tag != TAG_NOSCRIPT))
			w->drop = LEFT_ELEMENT;
		else if (hidden(x) ||
			 (x->tag == TAG_TEXT && shade_hides(w->shade)))
			w->drop = LEFT_HIDDEN;
	}
	sum(&s);
	own = own_of(&s.w[0]);
	for (size_t i = 1; i < s.n; i++) {
		struct node *x = s.nodes[i];
		struct weight *w = &s.w[i];
		uint32_t mine = own_of(w);
		enum left why;

		if (w->drop == LEFT_NOT && x->parent != NULL)
			w->drop = weight_of(&s, x->parent)->drop;
		if (w->drop != LEFT_NOT || !names)
			continue;
		why = furniture(x, w);
		if (why == LEFT_NOT)
			continue;
		/* Comments may be longer than what they are about. */
		if ((w->names & NB_COMMENT) != 0 &&
		    (w->names & NB_ARTICLE) == 0 && own - mine >= ENOUGH * 2)
			w->drop = (uint8_t)why;
		else if (mine * 2 < own)
			w->drop = (uint8_t)why;
	}
	sum(&s);
	*out = s;
	return ST_OK;
}
