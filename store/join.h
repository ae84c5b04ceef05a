/*
 * Which instrument a telling speaks of: agreements and measures joined across
 * documents.  Called within the transaction of store_put().
 */
#ifndef STORE_JOIN_H
#define STORE_JOIN_H

#include "store/db.h"
#include "store/identity.h"
#include "store/standing.h"

/* What one document says of one instrument. */
struct told {
	struct facets is;
	struct str key, title, name;
	struct str parties; /* sorted codes parted by commas */
	int64_t document, now;
	bool again; /* the document was read before: a person may have
	               spoken of it */
};

struct joined {
	int64_t id;
	int64_t via;      /* the one merged away that led here, or 0 */
	enum state state; /* it stands at now */
	bool fresh;       /* made by this document */
	bool moved;       /* its state changed */
	bool stale;       /* old news: evidence only */
	bool same;        /* told the state it stands at */
	struct str
	    against; /* the day that this telling contradicts, or empty */
};

/* The nearest instrument of the same parties, or 0; one that a person merged
 * away leads to the one that stayed and is "via", and what a person split off
 * by its document is found apart. */
enum status join_find(struct store *, const struct told *, int64_t *id,
    int64_t *via, struct fault *);

/* A new one without a state; a roadmap or protocol finds its parent. */
enum status join_make(
    struct store *, const struct told *, int64_t *id, struct fault *);

/* The agreements of "actors" whose parties are all among "places" (parted by
 * commas): the likeliest that an act of theirs speaks of, or 0.  told.name is
 * what the text calls it, may be empty. */
enum status join_find_of_party(struct store *, const struct strs *actors,
    struct str places, const struct told *, int64_t *id, int64_t *via,
    struct fault *);

/* Takes acts in order, and says of each what it did; texts are kept. */
enum status join_acts(struct store *, struct arena *, int64_t id,
    const struct told *, const struct act *, size_t n, struct joined *each,
    struct fault *);

#define JOIN_TOLD_DAYS 30 /* a beginning of before then is told to nobody */

/* Folds all believed events of an instrument anew and marks the stale ones:
 * after a merge, a split, a rejected event, another reading.  One without
 * events is kept and stands at no state.  A measure that began on its day stays
 * begun; where nobody was told of that yet, store_tick() begins and tells it. */
enum status join_fold(struct store *, int64_t id, int64_t now, struct fault *);

/* The same of what was believed at "at", written nowhere: "stands" comes with
 * "measure" set and gets the rest; its texts live in the arena. */
enum status join_then(struct store *, struct arena *, int64_t id, int64_t at,
    struct standing *stands, struct fault *);

/* Writes down where it stands. */
enum status join_stand(
    struct store *, int64_t id, const struct standing *, struct fault *);

#endif
