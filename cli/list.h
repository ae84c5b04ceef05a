/*
 * What the verbs that read the store share: the filters as options, the
 * store opened for reading, a view printed by report/rows.
 */
#ifndef CLI_LIST_H
#define CLI_LIST_H

#include "cli/cli.h"
#include "store/store.h"

#define OPT_FILTERS                                                            \
	{ "party", 'p', "CODE", "only with this place; repeat for more",       \
		NULL },                                                        \
	    { "mineral", 'm', "ID", "only on this mineral; repeat for more",   \
		    NULL },                                                    \
	    { "type", 't', "WORD", "only of this type or kind", NULL },        \
	    { "status", 's', "WORD", "only in this state or phase", NULL },    \
	    { "source", 0, "NAME", "only of this publisher or domain", NULL }, \
	    { "text", 0, "WORDS", "only where all these words stand", NULL },  \
	    { "since", 0, "DAY", "from this day on", NULL },                   \
	    { "until", 0, "DAY", "up to this day", NULL },                     \
	    { "sort", 0, "COLUMN", "order by it; -COLUMN downward", NULL },    \
	{                                                                      \
		"limit", 'n', "N", "at most so many; 0 is all", NULL           \
	}

/* Opens the store of this call; says what is wrong and gives the exit code,
 * 0 where it is open. */
int list_open(struct cli *, enum store_mode, struct store **out);

/* The options into a filter; an exit code, 0 for well. */
int list_filter(struct cli *, const struct given *, struct store_filter *out);

/* Prints a view as the options say, or as "how" says. */
int list_print(struct cli *, const struct given *, struct store *,
    enum store_view, const struct store_filter *);
int list_print_as(struct cli *, const struct rows_how *, struct store *,
    enum store_view, const struct store_filter *);

/* The same with the store opened for it; "how" NULL: as the options say. */
int list_one(struct cli *, const struct given *, const struct rows_how *,
    enum store_view, const struct store_filter *);

/* The whole of such a verb: its filters, one view, no operand. */
int list_view(struct cli *, const struct given *, enum store_view);

/* Who decides: --by, or the login name. */
const char *list_by(const struct given *);

/* A person's word on each of the operands after the first, which are ids of
 * that letter; "ask" is said where they are not.  Stops at the first that
 * fails; returns the exit code. */
typedef enum status list_word(struct cli *, const struct given *,
    struct store *, int64_t id, struct fault *);
int list_decide(struct cli *, const struct given *, char letter,
    const char *ask, list_word *);

/* "A12" as letter and number: false where it is neither. */
bool list_id(const char *word, char *letter, int64_t *id);

#endif
