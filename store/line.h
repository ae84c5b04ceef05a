/*
 * One line of a rule table on its way to the desk: its key and its columns,
 * from what the document says and how the instrument stands by now.
 */
#ifndef STORE_LINE_H
#define STORE_LINE_H

#include "base/buf.h"

#include "store/propose.h"
#include "store/put.h"

#define OFFICIAL 2 /* tiers 1 and 2 may say that something is in force */

struct making {
	struct putting *p;
	const struct rule_row *given;
	int64_t instrument;
	struct row key, row;
	uint32_t tier;   /* best of those who tell the state it stands at */
	unsigned voices; /* publishers who tell it; 2: two or more */
	enum state state;
	bool weak;
	bool drop; /* nothing to propose after all */
	enum status st;
};

/* A column as the document gives it, empty where it does not. */
struct str line_given(const struct making *, const char *name);
/* Notes that something did not fit. */
void line_need(struct making *, bool fits);
void line_text(
    struct making *, struct row *, const char *name, struct str value);
/* "A12" or "M3" as a key column. */
void line_instrument(struct making *, const char *name, bool measure);
/* The columns as the document's own reading gives them; "keys" ends with
 * NULL. */
void line_as_given(struct making *, const char *const *keys);
/* Fills "tier" and "voices" of those who tell that state of the instrument, as
 * far as line_sure() must know. */
void line_support(struct making *, enum state);
/* Official, or told by two publishers. */
bool line_sure(const struct making *);

/* Builders, one a table: line_instrument.c and line_other.c. */
void line_agreements(struct making *);
void line_agreement_parties(struct making *);
void line_export_disciplines(struct making *);
void line_trade_measures(struct making *);
void line_reviews_deadlines(struct making *);
void line_program_thresholds(struct making *);
void line_program_eligibility(struct making *);
void line_investment_decisions(struct making *);
void line_critical_lists(struct making *);

#endif
