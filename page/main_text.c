/*
 * The article's paragraphs: those of the chosen element, less what leads
 * elsewhere, repeats itself, or is furniture by its words.  Knows no site by
 * name and never shows what is hidden.
 */
#include "page/main_text.h"

#include "page/choose.h"
#include "page/collect.h"
#include "page/page.h"

#define ENOUGH ((uint32_t)250) /* bytes of own text that make an article */
#define SEEN   ((size_t)1000)  /* bytes of a page that tell what it is */

static uint32_t
own_chosen(const struct sift *s, const struct choice *c)
{
	uint32_t own = 0;

	for (size_t i = 0; i < c->n_parts; i++)
		own += own_of(weight_of(s, c->parts[i]));
	return c->n_parts > 0 ? own : own_of(weight_of(s, c->top));
}

/* Chooses; where hardly anything is left, the names have misled. */
static enum status
pick(
    struct arena *arena, const struct tree *t, struct sift *s, struct choice *c)
{
	enum status st = sift(arena, t, true, s);
	struct sift lax;
	struct choice other;
	uint32_t own;

	if (st != ST_OK)
		return st;
	*c = choose(s, t->root);
	own = own_chosen(s, c);
	if (own < ENOUGH) {
		st = sift(arena, t, false, &lax);
		if (st != ST_OK)
			return st;
		other = choose(&lax, t->root);
		if (own_chosen(&lax, &other) > own * 2 + ENOUGH) {
			*s = lax;
			*c = other;
		}
	}
	choose_decks(s, c);
	return ST_OK;
}

/* The words of a page that readers see, buttons too, as far as SEEN. */
static struct str
seen(struct arena *arena, const struct sift *s)
{
	struct buf b = buf_new(SEEN * 2);
	struct str text;

	for (size_t i = 0; i < s->n && b.n < SEEN; i++) {
		const struct node *x = s->nodes[i];
		struct str words = str_trim(x->text);

		if (words.n == 0 || s->w[i].drop == LEFT_HIDDEN ||
		    (x->parent != NULL && (x->parent->tag == TAG_TITLE ||
					      x->parent->tag == TAG_NOSCRIPT ||
					      x->parent->tag == TAG_OPTION)))
			continue;
		buf_str(&b, str_sub(words, 0, SEEN));
		buf_char(&b, ' ');
	}
	text = str_keep(arena, str_trim(buf_view(&b)));
	buf_free(&b);
	return text;
}

/* What the rest of the page looks like. */
static void
look_around(const struct sift *s, const struct choice *c, struct main_text *m)
{
	size_t in = 0;

	for (size_t i = 0; i < c->n_parts; i++)
		in += weight_of(s, c->parts[i])->paras;
	if (c->n_parts == 0)
		in = weight_of(s, c->top)->paras;
	m->sentences = s->w[0].paras;
	m->outside = m->sentences > in ? m->sentences - in : 0;
	m->all_own = own_of(&s->w[0]);
	m->all_links = s->w[0].link;
	m->named = c->named;
	m->agreement = c->agreement;
	for (size_t i = 0; i < s->n; i++) {
		const struct node *x = s->nodes[i];

		if (x->tag == TAG_INPUT)
			m->password =
			    m->password || str_eq_nocase(node_attr(x, "type"),
					       STR("password"));
		else if ((tag_flags(x->tag) & TF_HEAD) != 0 &&
			 s->w[i].text >= 15 &&
			 (s->w[i].link * 10 >= s->w[i].text * 9 ||
			     collect_in_link(x, NULL)))
			m->heads_away++;
	}
}

enum status
main_text(struct arena *arena, const struct tree *t, struct str title,
    struct paper *paper, struct main_text *out, struct left_parts *left)
{
	struct collect j = { .arena = arena, .text = buf_new(PAGE_MAX * 2) };
	struct main_text m = { 0 };
	struct choice c;
	enum status st = pick(arena, t, &j.sift, &c);

	if (st != ST_OK)
		goto out;
	j.top = c.top;
	j.zone = ZONE_DECK;
	for (size_t i = 0; i < c.n_decks; i++)
		collect(&j, c.decks[i]);
	j.zone = ZONE_BODY;
	for (size_t i = 0; i < c.n_parts; i++)
		collect(&j, c.parts[i]);
	if (c.n_parts == 0)
		collect(&j, c.top);
	st = ST_NOMEM;
	if (j.failed || buf_status(&j.text) != ST_OK)
		goto out;
	st = pieces_judge(arena, j.v, j.n, title);
	if (st != ST_OK)
		goto out;
	look_around(&j.sift, &c, &m);
	m.seen = seen(arena, &j.sift);
	for (size_t i = 0; i < j.n; i++) {
		const struct piece *p = &j.v[i];

		if (p->drop != LEFT_NOT)
			continue;
		paper_add(paper, p->zone, p->s);
		m.paragraphs++;
		m.own += p->s.n - p->link;
		m.longest = p->s.n > m.longest ? p->s.n : m.longest;
	}
	if (left != NULL)
		st = left_gather(arena, &j.sift, &c, j.v, j.n, title, left);
	else
		st = ST_OK;
	*out = m;
out:
	buf_free(&j.text);
	return st;
}
