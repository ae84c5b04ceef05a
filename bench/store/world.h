/*
 * A made-up world of trade news, the same at every call: documents with the
 * facts that were read in them.  Places, minerals, publishers and words follow
 * Zipf's law; days go forward; instruments are told several times over; one
 * document in ten is a copy.  Measures the store and nothing else.
 */
#ifndef BENCH_STORE_WORLD_H
#define BENCH_STORE_WORLD_H

#include "base/flow.h"

#define WORLD_EVENTS_MAX ((size_t)6)

struct world;

struct story {
	struct document doc;
	struct facts facts;
	int64_t seen_at;
	uint32_t subject; /* which instrument of its making, for the floor */
};

struct world *world_new(uint64_t seed); /* NULL without memory */
void world_free(struct world *);

/* The next story; views live until the next call. */
const struct story *world_next(struct world *);

/* Words for queries: by rank, 0 the most frequent. */
struct str world_word(struct world *, size_t rank);
struct str world_place(struct world *, size_t rank);
struct str world_mineral(struct world *, size_t rank);
size_t world_random(struct world *, size_t below);

#endif
