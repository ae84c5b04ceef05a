/*
 * Which texts were met before, for lists of a hundred thousand.  Private to
 * the room.  Told by a 64-bit digest: two texts that a stranger made alike
 * count as one, which costs him an entry and nobody else anything.
 */
#ifndef FEEDS_SEEN_H
#define FEEDS_SEEN_H

#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/status.h"
#include "base/str.h"

struct seen {
	uint64_t *slots; /* 0 is empty */
	size_t n, room;  /* room is a power of two */
};

bool seen_has(const struct seen *, struct str);
/* ST_NOMEM on failure; "fresh" (may be NULL): it was not met before. */
enum status seen_add(
    struct arena *, struct seen *, struct str, bool *fresh) MUST_USE;

/* "name", or "name" and a number, that is not among "names"; joins them. */
enum status list_unique(struct arena *, struct seen *names, struct str name,
    struct str *out) MUST_USE;

/* A short name for a feed of that title or address, not yet made unique. */
void list_slug(struct buf *, struct str title, struct str url);

#endif
