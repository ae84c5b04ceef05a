/*
 * Whether two tellings speak of one instrument: pure, no row is touched.
 *
 * Kind, name, days and minerals decide.  A signature is an act that happens
 * once, so two of them on different days are two instruments; what is only
 * talked of stays open for years; a measure is one act of one state, told
 * again until it ends.
 */
#ifndef STORE_IDENTITY_H
#define STORE_IDENTITY_H

#include <stdbool.h>

#include "base/domain.h"
#include "base/str.h"

/* What is known of an instrument, or what one document tells of it.  Days
 * are text, may be coarse (2023-03) and may be empty. */
struct facets {
	bool measure;
	struct str kind;     /* of an agreement, or the event type */
	struct str minerals; /* ids parted by commas, sorted */
	struct str destination, legal_ref;
	enum state state; /* it stands at; told: the last one told */
	struct str since; /* the day of that state */
	struct str first_day, last_day;
	struct str signed_on;   /* or the day a measure took effect */
	struct str in_force_on; /* of a measure: as signed_on */
	bool about;             /* "signed_on" may be later than the act */
	bool follows; /* suspends, eases, lifts: cites another's number */
	bool resumed;
};

#define IDENTITY_NONE (-1L)

/* How far "told" is from "known", 0 the nearest; IDENTITY_NONE: another. */
long identity_distance(const struct facets *known, const struct facets *told);

/* Whether a kind says nothing but "a deal". */
bool identity_vague(struct str kind);
/* Whether a kind lives under a greater instrument: roadmap, protocol. */
bool identity_child(struct str kind);

/* Days between two days that may be coarse, 0 where they can be the same;
 * -1 where one of them is not known. */
long identity_days_apart(struct str a, struct str b);

/* Whether two lists parted by commas share a word; an empty one shares all. */
bool identity_overlap(struct str a, struct str b);

#endif
