/*
 * The trie and its match.  Reading the files is gazetteer.c's work.
 */
#include "patterns/lexicon.h"

#include <stdlib.h>
#include <string.h>

#include "patterns/surface.h"

struct edge {
	uint32_t key_node;
	uint16_t key_symbol;
	uint16_t used;
	uint32_t to;
};

struct type {
	struct str name;
};

struct lexicon {
	struct arena *arena;
	struct vocab *vocab;
	struct edge *edges; /* open addressing, "room" is a power of two */
	struct surface **at_node; /* surfaces that end at a node, best first */
	size_t edges_n, room;
	size_t nodes_n, nodes_room;
	struct type types[VOCAB_TYPES];
	size_t types_n;
	struct term **terms;
	size_t terms_n, terms_room;
	size_t surfaces_n;
	uint32_t first[0x10000]; /* by symbol: the node it leads to, or 0 */
	struct shadowed *shadowed;
};

#define LEXICON_MAX ((size_t)64 << 20) /* bytes of all gazetteers read */
#define ROOM_FIRST  ((size_t)32768)    /* edges; grows by doubling */

struct lexicon *
lexicon_new(void)
{
	struct lexicon *l = calloc(1, sizeof(*l));

	if (l == NULL)
		return NULL;
	l->arena = arena_new(LEXICON_MAX);
	l->vocab = vocab_new();
	l->room = ROOM_FIRST;
	l->edges = calloc(l->room, sizeof(*l->edges));
	l->nodes_room = ROOM_FIRST;
	l->nodes_n = 1;
	l->at_node = calloc(l->nodes_room, sizeof(*l->at_node));
	if (l->arena == NULL || l->vocab == NULL || l->edges == NULL ||
	    l->at_node == NULL) {
		lexicon_free(l);
		return NULL;
	}
	return l;
}

void
lexicon_free(struct lexicon *l)
{
	if (l == NULL)
		return;
	arena_free(l->arena);
	vocab_free(l->vocab);
	free(l->edges);
	free(l->at_node);
	free(l->terms);
	free(l);
}

struct vocab *
lexicon_vocab(struct lexicon *l)
{
	return l->vocab;
}

struct arena *
lexicon_arena(struct lexicon *l)
{
	return l->arena;
}

static struct edge *
edge_find(struct edge *edges, size_t room, uint32_t node, uint16_t symbol)
{
	size_t i = ((node * 2654435769u) ^ (symbol * 40503u)) & (room - 1);

	while (edges[i].used &&
	       (edges[i].key_node != node || edges[i].key_symbol != symbol))
		i = (i + 1) & (room - 1);
	return &edges[i];
}

static bool
edges_grow(struct lexicon *l)
{
	size_t room = l->room * 2;
	struct edge *more = calloc(room, sizeof(*more));

	if (more == NULL)
		return false;
	for (size_t i = 0; i < l->room; i++)
		if (l->edges[i].used)
			*edge_find(more, room, l->edges[i].key_node,
			    l->edges[i].key_symbol) = l->edges[i];
	free(l->edges);
	l->edges = more;
	l->room = room;
	return true;
}

/* The node after "node" by "symbol", made where absent; 0 without memory. */
static uint32_t
step_make(struct lexicon *l, uint32_t node, uint16_t symbol)
{
	struct edge *e;

	if (l->edges_n * 2 >= l->room && !edges_grow(l))
		return 0;
	e = edge_find(l->edges, l->room, node, symbol);
	if (e->used)
		return e->to;
	if (l->nodes_n == l->nodes_room) {
		struct surface **more =
		    realloc(l->at_node, 2 * l->nodes_room * sizeof(*more));

		if (more == NULL)
			return 0;
		memset(more + l->nodes_room, 0, l->nodes_room * sizeof(*more));
		l->at_node = more;
		l->nodes_room *= 2;
	}
	*e = (struct edge){ node, symbol, 1, (uint32_t)l->nodes_n++ };
	l->edges_n++;
	return e->to;
}

/* Whether "a", which is asked first, is met wherever "b" would be. */
static bool
covers(const struct surface *a, const struct surface *b)
{
	return a->sides == NULL && a->from.n + a->until.n == 0 &&
	       (!a->exact || (b->exact && str_eq(a->text, b->text)));
}

bool
lexicon_note(struct lexicon *l, struct shadowed one)
{
	struct shadowed *to = arena_take(l->arena, sizeof(*to));
	struct shadowed **end = &l->shadowed;

	if (to == NULL)
		return false;
	while (*end != NULL)
		end = &(*end)->next;
	*to = one;
	to->next = NULL;
	*end = to;
	return true;
}

const struct shadowed *
lexicon_shadowed(const struct lexicon *l)
{
	return l->shadowed;
}

bool
lexicon_add(struct lexicon *l, const uint16_t *symbols, size_t n,
    struct surface *s, const struct term **by)
{
	uint32_t node = 0;
	struct surface **at;

	*by = NULL;

	for (size_t i = 0; i < n; i++) {
		if ((node = step_make(l, node, symbols[i])) == 0)
			return false;
		if (i == 0)
			l->first[symbols[0]] = node;
	}
	/* Guarded surfaces are asked first: the bare one would always win. */
	at = &l->at_node[node];
	while (*at != NULL && surface_rank(*at) >= surface_rank(s)) {
		if (*by == NULL && covers(*at, s))
			*by = (*at)->term;
		at = &(*at)->next;
	}
	s->next = *at;
	*at = s;
	l->surfaces_n++;
	return true;
}

struct term *
lexicon_term_make(struct lexicon *l, uint16_t type, struct str id)
{
	struct term *e = (struct term *)lexicon_term(l, type, id);

	if (e != NULL && id.n > 0 && !str_is(id, "-"))
		return e;
	if (l->terms_n == l->terms_room) {
		size_t room = l->terms_room == 0 ? 1024 : l->terms_room * 2;
		struct term **more = realloc(l->terms, room * sizeof(*more));

		if (more == NULL)
			return NULL;
		l->terms = more;
		l->terms_room = room;
	}
	e = arena_take(l->arena, sizeof(*e));
	if (e == NULL)
		return NULL;
	e->id = id;
	e->type = type;
	l->terms[l->terms_n++] = e;
	return e;
}

const struct term *
lexicon_term(const struct lexicon *l, uint16_t type, struct str id)
{
	for (size_t i = l->terms_n; i-- > 0;)
		if (l->terms[i]->type == type && str_eq(l->terms[i]->id, id))
			return l->terms[i];
	return NULL;
}

uint16_t
lexicon_type_find(const struct lexicon *l, struct str name)
{
	for (size_t i = 0; i < l->types_n; i++)
		if (str_eq(l->types[i].name, name))
			return (uint16_t)i;
	return VOCAB_TYPES;
}

uint16_t
lexicon_type(struct lexicon *l, struct str name)
{
	uint16_t type = lexicon_type_find(l, name);
	struct str kept;

	if (type != VOCAB_TYPES || l->types_n == VOCAB_TYPES)
		return type;
	kept = str_keep(l->arena, name);
	if (kept.n != name.n)
		return VOCAB_TYPES;
	l->types[l->types_n].name = kept;
	return (uint16_t)l->types_n++;
}

struct str
lexicon_type_name(const struct lexicon *l, uint16_t type)
{
	return type < l->types_n ? l->types[type].name
				 : (struct str){ NULL, 0 };
}

size_t
lexicon_types(const struct lexicon *l)
{
	return l->types_n;
}

size_t
lexicon_surfaces(const struct lexicon *l)
{
	return l->surfaces_n;
}

struct str
lexicon_nearest_type(const struct lexicon *l, struct str word)
{
	struct nearest near = nearest_to(word, 2);

	for (size_t i = 0; i < l->types_n; i++)
		(void)nearest_try(&near, l->types[i].name);
	return near.best;
}

struct str
term_attr(const struct term *e, const char *name)
{
	struct str rest = e->attrs, want = str_of(name);

	while (rest.n > 0) {
		struct str value = str_trim(str_cut(&rest, ','));
		struct str key = str_trim(str_cut(&value, '='));

		if (str_eq(key, want))
			return str_trim(value);
	}
	return (struct str){ NULL, 0 };
}

/* A case-bound surface must stand letter for letter as the file has it. */
static bool
case_holds(const struct surface *s, struct str text, const struct tokens *t,
    size_t at, size_t end)
{
	struct str seen =
	    str_sub(text, t->v[at].beg, t->v[end - 1].end - t->v[at].beg);

	return !s->exact || str_eq(seen, s->text);
}

static bool
side_forbids(const struct side *side, const struct tokens *t, struct stretch in,
    size_t at, size_t end)
{
	for (; side != NULL; side = side->next) {
		size_t n = side->n, i = 0;

		if (side->after ? at < in.beg + n : end + n > in.end)
			continue;
		while (
		    i < n && t->v[side->after ? at - n + i : end + i].symbol ==
				 side->symbols[i])
			i++;
		if (i == n)
			return true;
	}
	return false;
}

static bool
days_hold(const struct surface *s, struct str day)
{
	if (day.n == 0)
		return true;
	return (s->from.n == 0 || str_cmp(day, s->from) >= 0) &&
	       (s->until.n == 0 || str_cmp(day, s->until) <= 0);
}

bool
lexicon_match(const struct lexicon *l, struct str text, const struct tokens *t,
    struct stretch in, size_t at, struct str day, struct sighting *out)
{
	uint32_t node = l->first[t->v[at].symbol];
	bool found = false;

	for (size_t i = at; node != 0 && i < in.end; i++) {
		/* Most tokens begin nothing, and most that do lead no further. */
		if (i > at) {
			const struct edge *e =
			    edge_find(l->edges, l->room, node, t->v[i].symbol);

			if (!e->used)
				break;
			node = e->to;
		}
		for (const struct surface *s = l->at_node[node]; s != NULL;
		     s = s->next) {
			if (!case_holds(s, text, t, at, i + 1) ||
			    side_forbids(s->sides, t, in, at, i + 1) ||
			    !days_hold(s, day))
				continue;
			*out = (struct sighting){ s->term, s->variant, s->form,
				at, i + 1, s->weak,
				s->sides != NULL || s->exact || s->from.n > 0 ||
				    s->until.n > 0 };
			found = true;
			break;
		}
	}
	return found;
}
