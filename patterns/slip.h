/*
 * What is wrong with a line of a pattern file: the fault, where it stands and
 * the nearest word that would be right, written where the reader asked for it.
 */
#ifndef PW_PATTERNS_SLIP_H
#define PW_PATTERNS_SLIP_H

#include "base/flow.h"
#include "base/str.h"

#define NOTHING ((struct str){ NULL, 0 })

struct slip {
	const char **why;
	struct str *at, *nearest;
};

/* Always ST_SYNTAX.  "at" and "nearest" are views that the caller keeps. */
static inline enum status
slip_tell(
    const struct slip *s, const char *why, struct str at, struct str nearest)
{
	*s->why = why;
	*s->at = at;
	*s->nearest = nearest;
	return ST_SYNTAX;
}

#endif
