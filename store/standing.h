/*
 * Where an instrument stands: its state and the days of its acts, as a fold
 * over what was told of it, in the order in which it was learnt.  Pure: the
 * same tellings in the same order give the same standing, so that a person's
 * word (a merge, a rejected event) can be followed by folding again.
 */
#ifndef STORE_STANDING_H
#define STORE_STANDING_H

#include "base/flow.h"

/* One telling.  Views are the caller's and outlive the standing. */
struct act {
	enum event_type type;
	enum phase phase;
	enum state told; /* lifecycle_told() */
	struct str day;  /* of the act, else of the document */
	struct str effective, until;
	uint32_t tier; /* of its source */
	bool dated;    /* the text gives the day, not its publication */
	bool expected; /* to come */
	bool resumed;  /* lifecycle_resumes() */
	bool past;     /* an older event told again */
};

struct standing {
	bool measure;
	enum state state;
	struct str since; /* day of the state */
	struct str first_day, last_day;
	struct str announced_on, expected_on, signed_on, in_force_on,
	    suspended_on, ended_on, until;
	struct str against; /* the day that the last telling contradicts */
};

enum standing_news {
	NEWS_NONE,  /* says nothing of the state */
	NEWS_MOVED, /* the state changed */
	NEWS_SAME,  /* told the state it stands at */
	NEWS_STALE  /* old news: evidence, no change */
};

enum standing_news standing_take(struct standing *, const struct act *);

#endif
