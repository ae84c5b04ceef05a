/*
 * Walks the page once more, beside what was taken.  Never judges.
 */
#include "page/left.h"

#include "base/utf8.h"

#include "page/choose.h"
#include "page/piece.h"
#include "page/tags.h"

/* What an element is to the article. */
enum place { BESIDE, ABOVE, PART };

struct gather {
	struct arena *arena;
	const struct sift *sift;
	uint8_t *place; /* by mark */
	struct str title;
	struct left_parts parts;
	size_t room;
	bool failed;
};

const char *
left_word(enum left why)
{
	static const char *const words[] = { [LEFT_NOT] = "",
#define X(name, word) [LEFT_##name] = word,
		LEFT_LIST(X)
#undef X
	};

	return words[why];
}

static bool
grow(struct gather *g)
{
	size_t room = g->room == 0 ? 64 : g->room * 2;
	struct left_part *more = arena_take(g->arena, room * sizeof(*more));

	if (more == NULL) {
		g->failed = true;
		return false;
	}
	for (size_t i = 0; i < g->parts.n; i++)
		more[i] = g->parts.v[i];
	g->parts.v = more;
	g->room = room;
	return true;
}

/* "div.first-class" or "div#id"; of words, that of what holds them. */
static struct str
name_of(struct arena *arena, const struct node *x)
{
	struct str names = str_trim(node_attr(x, "class"));
	struct str id = str_trim(node_attr(x, "id"));
	struct buf b = buf_new(256), clean = buf_new(1024);
	struct str s;

	buf_str(&b, str_sub(x->name, 0, 32));
	if (names.n > 0 && x->name.n > 0) {
		buf_char(&b, '.');
		buf_str(&b, str_sub(str_cut(&names, ' '), 0, 64));
	} else if (id.n > 0) {
		buf_char(&b, '#');
		buf_str(&b, str_sub(id, 0, 64));
	}
	utf8_clean(&clean, buf_view(&b));
	s = str_keep(arena, buf_view(&clean));
	buf_free(&b);
	buf_free(&clean);
	return s;
}

/* The first LEFT_OPENING bytes at most, no letter cut in two. */
static struct str
opening(struct str s)
{
	size_t n = s.n < LEFT_OPENING ? s.n : LEFT_OPENING;

	while (n < s.n && n > 0 && ((unsigned char)s.p[n] & 0xc0) == 0x80)
		n--;
	return str_sub(s, 0, n);
}

/* A part whose words are those of "text" so far; "size" counts all. */
static void
add(struct gather *g, enum left why, const struct node *x, struct str text,
    size_t size)
{
	struct buf clean = buf_new(LEFT_OPENING * 4);

	if (size == 0 || g->failed || g->parts.n == LEFT_MAX ||
	    str_eq_nocase(text, g->title))
		return;
	if (g->parts.n == g->room && !grow(g))
		return;
	utf8_clean(&clean, opening(text));
	g->parts.v[g->parts.n++] = (struct left_part){ .why = why,
		.what = name_of(g->arena,
		    x->tag == TAG_TEXT && x->parent != NULL ? x->parent : x),
		.text = str_keep(g->arena, buf_view(&clean)),
		.size_bytes = size };
	buf_free(&clean);
}

/* Words, one space between them, as far as an opening goes. */
static size_t
put_words(struct buf *b, struct str s)
{
	size_t size = 0;

	s = str_trim(s);
	size = s.n;
	while (s.n > 0 && b->n <= LEFT_OPENING) {
		size_t n = 0;

		while (
		    n < s.n && n <= LEFT_OPENING && (unsigned char)s.p[n] > ' ')
			n++;
		if (b->n > 0)
			buf_char(b, ' ');
		buf_add(b, s.p, n);
		s = str_trim(str_sub(s, n, SIZE_MAX));
	}
	return size;
}

static void
add_element(struct gather *g, enum left why, const struct node *top)
{
	struct buf b = buf_new(LEFT_OPENING * 4);
	size_t size = 0;

	for (const struct node *x = top; x != NULL; x = node_next(x, top))
		size += put_words(&b, x->text);
	add(g, why, top, buf_view(&b), size);
	buf_free(&b);
}

/* Marks a part and what stands above it. */
static void
mark(struct gather *g, const struct node *part)
{
	g->place[part->mark] = PART;
	for (part = part->parent; part != NULL; part = part->parent)
		if (g->place[part->mark] == BESIDE)
			g->place[part->mark] = ABOVE;
}

static bool
in_part(const struct gather *g, const struct node *x)
{
	while (x != NULL && g->place[x->mark] != PART)
		x = x->parent;
	return x != NULL;
}

static void
walk(struct gather *g, const struct piece *v, size_t n)
{
	const struct node *root = g->sift->nodes[0], *x = root;
	size_t k = 0;

	while (x != NULL) {
		enum left why = (enum left)weight_of(g->sift, x)->drop;

		for (; k < n && v[k].node->mark < x->mark; k++)
			if (v[k].drop != LEFT_NOT)
				add(g, v[k].drop, v[k].node, v[k].s, v[k].s.n);
		if (why == LEFT_NOT && g->place[x->mark] == BESIDE &&
		    !in_part(g, x))
			why = LEFT_OUTSIDE;
		if (why == LEFT_NOT) {
			x = node_next(x, root);
			continue;
		}
		/* The head is read for what it declares. */
		if (x->tag != TAG_HEAD && x->tag != TAG_TITLE)
			add_element(g, why, x);
		x = node_skip(x, root);
	}
	for (; k < n; k++)
		if (v[k].drop != LEFT_NOT)
			add(g, v[k].drop, v[k].node, v[k].s, v[k].s.n);
}

enum status
left_gather(struct arena *arena, const struct sift *s, const struct choice *c,
    const struct piece *v, size_t n, struct str title, struct left_parts *out)
{
	struct gather g = { .arena = arena, .sift = s, .title = title };

	if (s->n == 0)
		return ST_OK;
	g.place = arena_take(arena, s->n);
	if (g.place == NULL)
		return ST_NOMEM;
	for (size_t i = 0; i < s->n; i++)
		g.place[i] = BESIDE;
	for (size_t i = 0; i < c->n_decks; i++)
		mark(&g, c->decks[i]);
	for (size_t i = 0; i < c->n_parts; i++)
		mark(&g, c->parts[i]);
	if (c->n_parts == 0)
		mark(&g, c->top);
	walk(&g, v, n);
	if (g.failed)
		return ST_NOMEM;
	*out = g.parts;
	return ST_OK;
}
