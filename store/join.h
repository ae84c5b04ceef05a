/*
 * Which instrument an event speaks of: agreements and measures joined across
 * documents.  Called within the transaction of store_put().
 */
#ifndef STORE_JOIN_H
#define STORE_JOIN_H

#include "store/db.h"

/* What one document says of one instrument. */
struct told {
	bool measure;
	struct str key, kind, title;
	struct str parties;  /* sorted codes parted by commas */
	struct str minerals; /* likewise */
	struct str destination, legal_ref, until;
	struct str day; /* of the act, else of the document */
	enum state state;
	bool resumed;
	bool follows; /* suspends, eases, lifts: another act's legal ref */
};

struct joined {
	int64_t id;
	enum state state; /* it stands at now */
	bool fresh;       /* made by this call */
	bool moved;       /* its state changed */
	bool stale;       /* old news: evidence only */
	bool same;        /* told the state it stands at */
};

enum status join_told(struct store *, const struct told *, int64_t document,
    int64_t now, struct joined *, struct fault *);

#endif
