/*
 * One document on its way in: what the parts of store_put() hand to each
 * other.  All of it is one transaction and one arena.
 */
#ifndef STORE_PUT_H
#define STORE_PUT_H

#include "store/db.h"
#include "store/join.h"

struct putting {
	struct store *s;
	struct arena *a;
	const struct store_put *in;
	const struct store_policy *policy;
	struct store_put_done done;
	struct fault *fault;
	struct str hash, domain, key, published;
	uint64_t sim;
	int64_t dup_of, patternset, rev;
	bool suspect;     /* the page's own date cannot be */
	bool again;       /* the page is known and read anew */
	bool *rejected;   /* of facts.events: a person said no to it */
	enum state *told; /* of facts.events: of its instrument */
	uint32_t tier;
	bool baseline;     /* of the source's first visit: nothing is told */
	int64_t *events;   /* row of each of facts.events */
	struct joined *at; /* instrument of each */
	int64_t *agreements;
};

/* event.c: one of facts.events, with its sides and its evidence. */
enum status put_event(struct putting *, size_t i);
/* Fills "rejected" from what a person said of an earlier reading. */
enum status put_was_rejected(struct putting *, size_t i);
/* agreement.c: the instruments that events speak of; fills "at". */
enum status put_agreement(struct putting *, size_t i);
enum status put_lone(struct putting *, size_t i);
/* forum.c: who founded, joined or left a club. */
enum status put_forum(struct putting *, size_t i);
/* succeed.c: a text on a new paper does not end it by what it replaces. */
void put_spares_the_new(struct putting *);
/* Which paper it replaces: the event is of that one then. */
enum status put_succession(struct putting *, size_t i);
/* measure.c: all measures of the document. */
enum status put_measures(struct putting *);
/* What an event does to its instrument. */
struct act put_act(const struct putting *, size_t i);
/* Finds the instrument of "told", makes it where "make" and there are acts,
 * and lets the events of "list" act on it. */
enum status put_acts(struct putting *, struct told *, const size_t *list,
    size_t n, bool make, int64_t *id);
/* deadline.c: the day that an event sets, and the reviews it moves. */
enum status put_deadline(struct putting *, size_t i);
/* told.c: an alert of an event, where it is one. */
enum status put_alert(struct putting *, size_t i);
/* The same of an event that contradicts what was told. */
enum status put_conflict(struct putting *, size_t i);
/* rule.c: one of facts.rows as a proposal. */
enum status put_proposal(struct putting *, const struct rule_row *);
/* The same of an event whose instrument no row of the document describes. */
enum status put_own_proposals(struct putting *, size_t i);

/*
 * New documents go into the full text as the last act of a transaction: the
 * index writes what it holds whenever a statement opens a journal of its own,
 * and a batch would pay that for every row.
 */
enum status put_words(struct store *, struct fault *);

/* A list as words parted by commas, in the arena. */
struct str put_commas(struct putting *, const struct strs *);
/* A value of an event, empty or NULL where it has none. */
struct str put_text_value(const struct event *, enum value_key);
struct arg put_number_value(const struct event *, enum value_key);
/* The day of the act, else of the document. */
struct str put_day(const struct putting *, const struct event *);

#endif
