/* Reads a feed of a test and keeps what it gave: include it once a test. */
#ifndef TESTS_FEED_GOT_H
#define TESTS_FEED_GOT_H

#include "feeds/parse.h"
#include "tests/unit.h"

#define ENTRIES 4

struct got {
	struct arena *arena; /* the caller frees it */
	struct entry e[ENTRIES];
	size_t n;
	struct feed_facts facts;
};

static enum status
take(void *ctx, const struct entry *e)
{
	struct got *g = ctx;
	struct entry *k = &g->e[g->n++];

	assert_true(g->n <= ENTRIES);
	*k = *e;
	k->id = str_keep(g->arena, e->id);
	k->url = str_keep(g->arena, e->url);
	k->title = str_keep(g->arena, e->title);
	k->author = str_keep(g->arena, e->author);
	k->publisher = str_keep(g->arena, e->publisher);
	k->summary = str_keep(g->arena, e->summary);
	k->content = str_keep(g->arena, e->content);
	k->categories = (struct strs){ NULL, 0 };
	for (size_t i = 0; i < e->categories.n; i++)
		assert_true(strs_add(g->arena, &k->categories,
		    str_keep(g->arena, e->categories.v[i])));
	return ST_OK;
}

static struct got
read_whole(const struct feed_context *c, struct str bytes)
{
	struct got g = { .arena = arena_new((size_t)64 << 20) };
	struct fault f = { 0 };

	assert_non_null(g.arena);
	assert_int_equal(
	    feeds_parse_whole(g.arena, c, bytes, take, &g, &g.facts, &f),
	    ST_OK);
	return g;
}

#endif
