/*
 * Chooses the element that holds the article: by names, then by paragraphs.
 * Reads the weights and never changes them.
 */
#include "page/choose.h"

#define ENOUGH ((uint32_t)250) /* bytes of own text that make an article */
#define TIERS  4

/* How surely an element is an article by what it is called; TIERS: not. */
static unsigned
tier(const struct node *x, const struct weight *w)
{
	const uint32_t odd = NB_BAD | NB_COMMENT | NB_AUTHOR | NB_TEASER;

	if (x->tag == TAG_TEXT || x->tag == TAG_BODY || x->tag == TAG_HTML ||
	    x->tag == TAG_A || x->tag == TAG_SPAN || x->tag == TAG_UL ||
	    (tag_flags(x->tag) & (TF_HEAD | TF_PARA)) != 0)
		return TIERS;
	if (str_find(node_attr(x, "itemprop"), STR("articleBody"), 0) !=
	    SIZE_MAX)
		return 0;
	if ((w->names & NB_GOOD) != 0)
		return 0;
	if (x->tag == TAG_ARTICLE)
		return 1;
	if ((w->names & odd) != 0)
		return TIERS;
	if ((w->names & (NB_FAIR | NB_ONLY)) != 0)
		return 2;
	if (x->tag == TAG_MAIN)
		return 3;
	return TIERS;
}

static bool
within(const struct node *n, const struct node *top)
{
	while (n != NULL && n != top)
		n = n->parent;
	return n != NULL;
}

/* The nearest element that holds both. */
static struct node *
join(struct node *a, const struct node *b)
{
	while (!within(b, a))
		a = a->parent;
	return a;
}

/* Whether two elements are called the same, or share a name of a text. */
static bool
alike(const struct node *a, const struct node *b)
{
	struct str one = node_attr(a, "class"), two = node_attr(b, "class");

	if (a->tag != b->tag || str_eq(one, two))
		return a->tag == b->tag;
	while (one.n > 0) {
		struct str name = str_cut(&one, ' '), rest = two;

		if (str_find_nocase(name, STR("text"), 0) == SIZE_MAX &&
		    str_find_nocase(name, STR("content"), 0) == SIZE_MAX)
			continue;
		while (rest.n > 0)
			if (str_eq(str_cut(&rest, ' '), name))
				return true;
	}
	return false;
}

/*
 * The best element of a tier, with the others that are called the same: an
 * article is often cut into several.  Nothing within another counts, but a
 * part that holds nearly all is the better one.
 */
static uint32_t
best_of_tier(const struct sift *s, unsigned want, struct choice *c)
{
	struct node *best = NULL, *last = NULL;
	uint32_t own = 0, sum = 0;

	for (size_t i = 0; i < s->n; i++) {
		struct node *x = s->nodes[i];
		const struct weight *w = &s->w[i];

		if (w->drop || tier(x, w) != want || own_of(w) < 50 ||
		    w->link * 2 > w->text)
			continue;
		if (best != NULL && within(x, best)) {
			if (own_of(w) * 10 >= own * 9)
				best = x;
			continue;
		}
		if (last != NULL && within(x, last))
			continue;
		last = x;
		if (best == NULL || own_of(w) > own * 2) {
			best = x;
			own = own_of(w);
		}
	}
	c->top = best;
	c->n_parts = 0;
	if (best == NULL)
		return 0;
	last = NULL;
	for (size_t i = 0; i < s->n; i++) {
		struct node *x = s->nodes[i];
		const struct weight *w = &s->w[i];

		if (w->drop || own_of(w) < 20 || w->link * 2 > w->text ||
		    (x != best && !alike(x, best)) ||
		    (last != NULL && within(x, last)) ||
		    (x != best && within(best, x)))
			continue;
		if (c->n_parts == PARTS) {
			c->n_parts = 0;
			return own;
		}
		last = x;
		c->parts[c->n_parts++] = x;
		c->top = join(c->top, x);
		sum += own_of(w);
	}
	if (c->n_parts == 1)
		c->n_parts = 0;
	if (c->n_parts > 1 && own_of(weight_of(s, c->top)) * 10 <= sum * 12 &&
	    c->top->tag != TAG_BODY && c->top->tag != TAG_HTML)
		c->n_parts = 0;
	return sum;
}

/* By the score of paragraphs; widened while the neighbours are paragraphs. */
static struct node *
by_paragraphs(const struct sift *s)
{
	struct node *best = NULL;
	double top = 0;

	for (size_t i = 0; i < s->n; i++) {
		const struct weight *w = &s->w[i];
		double score;

		if (w->drop || w->text == 0)
			continue;
		score = (double)w->score * (1 - (double)w->link / w->text);
		if (score > top) {
			top = score;
			best = s->nodes[i];
		}
	}
	while (best != NULL && best->parent != NULL &&
	       best->parent->tag != TAG_BODY && best->parent->tag != TAG_HTML) {
		const struct weight *w = weight_of(s, best);
		const struct weight *up = weight_of(s, best->parent);
		uint32_t text = up->text - w->text, link = up->link - w->link;

		if (up->paras <= w->paras || link * 3 > text ||
		    text < w->text / 10)
			break;
		best = best->parent;
	}
	return best;
}

struct choice
choose(const struct sift *s, struct node *root)
{
	struct node *paras = by_paragraphs(s), *body = root;
	struct choice c = { .top = root };
	uint32_t want = paras == NULL ? 0 : own_of(weight_of(s, paras));
	uint32_t own = 0;

	for (size_t i = 0; i < s->n; i++)
		if (s->nodes[i]->tag == TAG_BODY)
			body = s->nodes[i];
	for (unsigned t = 0; t < TIERS && !c.named; t++) {
		own = best_of_tier(s, t, &c);
		c.named = own >= ENOUGH && own * 2 >= want;
	}
	if (!c.named) {
		c.n_parts = 0;
		c.top = want >= ENOUGH ? paras : body;
		own = own_of(weight_of(s, c.top));
	}
	if (paras != NULL && own > 0) {
		uint32_t both = within(paras, c.top)   ? want
				: within(c.top, paras) ? own
						       : 0;

		c.agreement = (double)both / (own > want ? own : want);
	}
	return c;
}
