/*
 * Judges of paragraphs.  Each looks at all pieces once and only ever takes
 * out; what the words mean is told by page/lines.c.
 */
#include "page/piece.h"

#include "base/hash.h"

#include "page/lines.h"

#define DUPLICATE ((size_t)30)  /* bytes: shorter lines may repeat */
#define SHORT     ((size_t)60)  /* bytes of a rubric or a name */
#define HEADLINE  ((size_t)25)  /* bytes that a headline has */
#define LABELLED  ((size_t)150) /* bytes of a label and its link */

static enum left
why_words(struct str s)
{
	return line_is_furniture(s) ? LEFT_FURNITURE
	       : line_is_related(s) ? LEFT_RELATED
	       : line_is_bio(s)     ? LEFT_BIO
	       : line_is_dated(s)   ? LEFT_DATE
	       : line_is_appeal(s)  ? LEFT_APPEAL
				    : LEFT_NOT;
}

/* Furniture by its words alone. */
static void
by_words(struct piece *v, size_t n, struct str title)
{
	size_t kept = 0;

	for (size_t i = 0; i < n; i++) {
		struct piece *p = &v[i];

		p->drop = why_words(p->s);
		if (kept == 0 && str_eq_nocase(p->s, title))
			p->drop = LEFT_TITLE;
		kept += p->drop == LEFT_NOT;
		if (p->zone == ZONE_BODY && line_is_caption(p->s))
			p->zone = ZONE_CAPTION;
	}
}

/* "Read also: HEADLINE", where the headline is a link. */
static void
by_links(struct piece *v, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct piece *p = &v[i];

		if (p->zone == ZONE_BODY && p->s.n < LABELLED &&
		    p->link * 2 >= p->s.n && p->link + 3 < p->s.n)
			p->drop = LEFT_RELATED;
		/* Headlines of others: as headings, or in a list. */
		if (p->link + 2 >= p->s.n &&
		    (p->head || (p->zone == ZONE_LIST && p->s.n > HEADLINE)))
			p->drop = LEFT_LINKS;
	}
}

/* What stands twice is said once. */
static enum status
duplicates(struct arena *arena, struct piece *v, size_t n)
{
	size_t slots = 64, *seen;

	while (slots < n * 2)
		slots *= 2;
	seen = arena_take(arena, slots * sizeof(*seen));
	if (seen == NULL)
		return ST_NOMEM;
	for (size_t i = 0; i < n; i++) {
		size_t at = hash_mix(v[i].s) & (slots - 1);

		if (v[i].drop || v[i].s.n < DUPLICATE)
			continue;
		while (seen[at] != 0 && !str_eq(v[seen[at] - 1].s, v[i].s))
			at = (at + 1) & (slots - 1);
		if (seen[at] != 0)
			v[i].drop = LEFT_TWICE;
		else
			seen[at] = i + 1;
	}
	return ST_OK;
}

/* A heading under which nothing is left is none. */
static void
bare_heads(struct piece *v, size_t n)
{
	bool under = false;

	for (size_t i = n; i-- > 0;) {
		struct piece *p = &v[i];

		if (p->drop)
			continue;
		if (p->head && !under)
			p->drop = LEFT_BARE;
		else if (!p->head && p->zone != ZONE_CAPTION)
			under = true;
		if (p->head && p->cut)
			under = false;
	}
}

/* Behind the last whole paragraph, what a label announces ends the article:
 * contacts, notes on the author, links. */
static void
tail(struct piece *v, size_t n)
{
	size_t all = 0, sum = 0;

	for (size_t i = 0; i < n; i++)
		all += v[i].drop ? 0 : v[i].s.n;
	for (size_t i = 0; i < n; i++) {
		sum += v[i].drop ? 0 : v[i].s.n;
		if (sum * 10 < all * 6 || !line_is_end(v[i].s))
			continue;
		for (; i < n; i++)
			if (v[i].drop == LEFT_NOT)
				v[i].drop = LEFT_TAIL;
	}
}

static bool
is_sentence(const struct piece *p)
{
	return p->s.n >= SHORT || line_has_stop(p->s);
}

/* Short lines without a stop before the first sentence and behind the last
 * are rubrics, names and credits. */
static void
edges(struct piece *v, size_t n)
{
	size_t first = 0, last = n;

	while (first < n && (v[first].drop || !is_sentence(&v[first])))
		first++;
	while (last > first && (v[last - 1].drop || !is_sentence(&v[last - 1])))
		last--;
	for (size_t i = 0; i < n && first < last; i++)
		if ((i < first || i >= last) && v[i].zone == ZONE_BODY &&
		    (!v[i].head || i >= last) && v[i].s.n < SHORT &&
		    v[i].drop == LEFT_NOT)
			v[i].drop = LEFT_EDGE;
}

enum status
pieces_judge(struct arena *arena, struct piece *v, size_t n, struct str title)
{
	by_words(v, n, title);
	by_links(v, n);
	tail(v, n);
	edges(v, n);
	bare_heads(v, n);
	return duplicates(arena, v, n);
}
