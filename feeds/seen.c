/* An open table of digests, at most half full.  Keeps no text. */
#include "feeds/seen.h"

#include "base/hash.h"

#define FIRST_ROOM ((size_t)256)

static uint64_t
digest(struct str s)
{
	uint64_t h = hash_mix(s);

	return h != 0 ? h : 1;
}

/* Its slot, or the empty one where it would stand. */
static size_t
slot_of(const struct seen *s, uint64_t h)
{
	size_t i = (size_t)h & (s->room - 1);

	while (s->slots[i] != 0 && s->slots[i] != h)
		i = (i + 1) & (s->room - 1);
	return i;
}

bool
seen_has(const struct seen *s, struct str text)
{
	return s->room > 0 && s->slots[slot_of(s, digest(text))] != 0;
}

static enum status
grow(struct arena *a, struct seen *s)
{
	struct seen more = { NULL, 0, s->room > 0 ? s->room * 2 : FIRST_ROOM };

	more.slots = arena_take(a, more.room * sizeof(*more.slots));
	if (more.slots == NULL)
		return ST_NOMEM;
	for (size_t i = 0; i < s->room; i++)
		if (s->slots[i] != 0)
			more.slots[slot_of(&more, s->slots[i])] = s->slots[i];
	more.n = s->n;
	*s = more;
	return ST_OK;
}

enum status
seen_add(struct arena *a, struct seen *s, struct str text, bool *fresh)
{
	uint64_t h = digest(text);
	size_t i;

	if (s->n * 2 >= s->room && grow(a, s) != ST_OK)
		return ST_NOMEM;
	i = slot_of(s, h);
	if (fresh != NULL)
		*fresh = s->slots[i] == 0;
	s->n += s->slots[i] == 0;
	s->slots[i] = h;
	return ST_OK;
}
