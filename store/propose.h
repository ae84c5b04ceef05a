/*
 * The desk of proposals: a change to one line of a rule table, laid before a
 * person.  Nothing here changes a line but accepting does.
 */
#ifndef STORE_PROPOSE_H
#define STORE_PROPOSE_H

#include "store/db.h"
#include "store/row.h"

struct change {
	enum rule_table table;
	struct str key;        /* its key columns as JSON */
	const struct row *row; /* the other columns, as they should be */
	int64_t document, agreement;
	const int64_t *events; /* its evidence, best first */
	size_t n_events;
	struct str domain; /* who says so */
	uint32_t tier;
	bool weak; /* wants another publisher */
	bool copy; /* of a document that is known: evidence, no voice */
	double score;
	int64_t now;
};

/*
 * Lays a change on the desk: what the line has already, and what a person
 * refused, is left out, and where nothing is left, nothing is proposed; a
 * pending change of the same line that says less is superseded, one that says
 * the same gets the evidence.  "id" is 0 where nothing was laid; "fresh" tells
 * whether it was not there before, "score" how sure it is, with what it takes
 * over from the one that waited.
 */
enum status propose(struct store *, struct arena *, const struct change *,
    int64_t *id, double *score, bool *fresh, struct fault *);

/* A person's or a policy's word: writes the line, in both clocks, and the
 * chain.  Within a transaction.  ST_NOINPUT: no such proposal. */
enum status propose_decide(struct store *, struct arena *, int64_t id,
    bool accept, struct str by, struct str comment, int64_t now,
    struct fault *);

#endif
