/*
 * Inside the extract room: one document on its way from words to facts.
 * All of it lives in the document's arena.
 */
#ifndef EXTRACT_WORK_H
#define EXTRACT_WORK_H

#include "base/date.h"
#include "base/flow.h"

#include "patterns/match.h"

#define SENTENCE_MAX 2000u /* bytes: longer ones are split */
#define UNITS_MAX    700u  /* of one sentence: tokens left after mentions */
#define ITEMS_MAX    64u   /* members of one list */

/* Types of which the engine asks by name. */
struct types {
	uint16_t place, bloc, agency, office, mineral, product, program,
	    agreement, mask, company, percent, money, quantity, period, date,
	    number, legal;
};

/* Something seen in a sentence: an entry of the lexicon, a quantity, a date,
 * or a list of such. */
struct mention {
	uint16_t type;
	enum variant variant;
	const struct term *term; /* NULL for quantities, dates and lists */
	struct str form;         /* of a mineral: ore, oxide, ... */
	uint32_t tok, tok_end;   /* tokens of the document */
	uint32_t items, items_n; /* members, in work.mentions, of a list */
	double number;           /* percent, amount, quantity, months, ... */
	double number_to;        /* of a range, else 0 */
	struct str unit;         /* currency or unit */
	struct civil day;        /* of a date; month or day 0: not known */
	struct str basis;        /* explicit, weekday, relative */
	bool weak;
	bool location; /* a place where, not a state that acts */
	bool ends;     /* "by", "until": a date that closes something */
	bool begins;   /* "from", "effective": a date that opens something */
};

/* "the Critical Minerals Agreement (CMA)": what "CMA" means from there on. */
struct alias {
	struct str form; /* as token_form() */
	struct mention of;
};

/* A sentence is a row of units: a mention, or a token in no mention. */
struct unit {
	uint32_t tok, tok_end;
	uint32_t mention; /* index, UINT32_MAX: none */
};

/* Which words may be among some: a bit for each symbol, by its last eight, and
 * for each word that has none, by its length and first letter.  Where no bit
 * is shared, no word is. */
#define TRACES 4u
struct traces {
	uint64_t symbols[TRACES];
	uint64_t forms;
};

struct sentence {
	struct span span;
	enum zone zone;
	uint32_t tok, tok_end;
	uint32_t paragraph;
	struct unit *units;
	uint16_t *symbols; /* one a unit */
	uint32_t n;
	uint32_t all;       /* units with those of an aside, which stand last */
	struct traces some; /* of the units that are no mention */
};

/* What the document is about, for what a sentence leaves out. */
struct profile {
	struct strs pair;     /* the states of its deal: two, or the circle */
	struct strs circle;   /* three or more who speak as "we" */
	struct strs title;    /* states in the title, in order of text */
	struct str main;      /* the state it is mostly about, or empty */
	struct strs minerals; /* of title and lead */
	bool trade;           /* speaks of trade, minerals or measures at all */
	bool treaty;          /* binds its parties time and again */
	bool orders;          /* is itself an order: "vested in me", "hereby" */
	bool club; /* the statement of a club, which the title names */
};

/* A paper with a number that the text cites with its day. */
struct paper {
	double number;
	struct civil day;
};

/* An event on its way, with what merging needs to know. */
struct found {
	struct event event;
	const struct pattern *pattern;
	uint32_t sentence;
	struct hit hit;
	double slots;  /* product of slot factors */
	bool dated;    /* the date stands in its own sentence */
	bool both;     /* "the two sides": its sentence stands for its actors */
	bool on_topic; /* its sentence says what the pattern is about */
	bool dropped;
};

struct begins;
struct listed;

struct work {
	const struct set *set;
	const struct types *types;
	const struct program *program;
	const struct begins *begins;
	struct listed *listed; /* the thread's own */
	struct matcher *matcher;
	struct arena *arena;
	const struct document *doc;
	struct civil published; /* day of publication, year 0: not known */
	struct tokens tokens;
	struct str *forms; /* one a token, as token_form(); of signs empty */
	struct sentence *sentences;
	size_t sentences_n;
	struct alias *aliases; /* short names that the text itself gives */
	size_t aliases_n;
	struct mention *mentions;
	size_t mentions_n, mentions_room;
	struct profile profile;
	struct paper *papers;
	size_t papers_n;
	struct found *found;
	size_t found_n, found_room;
	bool *topics; /* a pattern: its "also" was met in headline or lead */
	bool *titled; /* likewise, in a headline */
	uint32_t *together; /* by two patterns: sentences; or NULL */
	struct buf *told;   /* where explain writes its account, or NULL */
	uint8_t *anywhere;  /* a pattern: in how many sentences its "also" was
			       met, up to 255 */
};

/* sentence.c */
enum status sentence_split(struct work *) MUST_USE;
/* begin.c: a table of the words that begin quantities and dates, shared
 * between threads.  NULL without memory; begins_free(). */
struct begins *begins_new(const struct vocab *);
void begins_free(struct begins *);
/* Whether a quantity or a date may begin at a token. */
bool begins_at(const struct work *, uint32_t at);
/* All words that can begin one, for that table, in lists parted by spaces. */
void quantity_words(void (*each)(void *, const char *list), void *);
void when_words(void (*each)(void *, const char *list), void *);
/* quantity.c: a quantity that begins at token "at": its end, or 0. */
uint32_t quantity_at(
    const struct work *, uint32_t at, uint32_t end, struct mention *out);
/* Makes number words known, so that a sentence's scan stops at them. */
enum status quantity_learn(struct vocab *) MUST_USE;
/* The number a token or number word says: false where none. */
bool quantity_number(const struct work *, uint32_t at, double *out);
/* when.c: likewise for dates. */
uint32_t when_at(
    const struct work *, uint32_t at, uint32_t end, struct mention *out);
/* mention.c */
enum status mention_scan(struct work *, struct sentence *) MUST_USE;
/* aside.c: moves the aside that follows a sentence's subject behind its units. */
enum status aside_fold(struct work *, struct sentence *) MUST_USE;
/* role.c */
enum status profile_read(struct work *) MUST_USE;
/* "Each Party shall": whether words left of unit "to" bind the parties of a
 * treaty. */
bool profile_binds(const struct work *w, const struct sentence *s, uint32_t to);
/* "RECALLING their ties;": a preamble's words, told by their end from a
 * statement's "Recalling their ties, the ministers agreed". */
bool profile_recites(const struct work *w, const struct sentence *s);
enum status role_fill(struct work *, struct found *) MUST_USE;
enum status mention_codes(
    struct work *, uint32_t sentence, uint32_t unit, struct strs *out) MUST_USE;
/* cited.c: the papers that the text cites by number and day. */
enum status cited_read(struct work *) MUST_USE;
/* scope.c: the modality that cues give the trigger of a hit; the cue's id in
 * "cue", "" where the tense alone decided. */
enum modality scope_modality(struct work *, const struct sentence *,
    const struct hit *hits, size_t n, const struct hit *of, struct str *cue,
    bool *voided);
/* Whether the word of a cue is part of the act, by a "keep" line: what woke
 * the pattern stands, whatever the cue says. */
bool scope_keeps(const struct work *, const struct hit *hits, size_t n,
    const struct hit *of, struct str cue, enum event_type, enum phase);
/* explain.c: the account of a sentence; all do nothing where none is kept. */
void explain_sentence(const struct work *, uint32_t sentence);
void explain_match(const struct work *, uint32_t sentence, const struct hit *,
    const char *verdict);
void explain_event(const struct work *, const struct found *);
void explain_silence(const struct work *, uint32_t sentence);
/* together.c: which patterns matched in this sentence, where that is kept. */
#define OFTEN        2u /* sentences that make a matter one of a document, */
#define OFTEN_IN     ((size_t)50) /* one in so many at least */
#define TOGETHER_MAX 120u /* patterns of one sentence that are counted */
void together_count(const struct work *, const struct hit *, size_t n);
/* event.c */
enum status event_sentence(struct work *, uint32_t sentence) MUST_USE;
/* When all sentences are read: which patterns that found something met their
 * topic in headline or lead, or anywhere. */
enum status event_topics(struct work *) MUST_USE;
/* Of events that overlap in one sentence, found since "from", marks the lesser
 * as dropped. */
void event_overlaps(struct work *, size_t from);
/* merge.c */
enum status merge_events(struct work *, struct facts *) MUST_USE;
/* agreement.c, row.c */
enum status agreement_gather(struct work *, struct facts *) MUST_USE;
enum status row_propose(struct work *, struct facts *) MUST_USE;

/* The form of a token; of a sign the byte that names it. */
struct str work_form(const struct work *, uint32_t tok);
/* listed.c: the word lists of the code, each cut when first asked for; one a
 * thread.  NULL without memory; listed_free(). */
struct listed *listed_new(const struct vocab *);
void listed_free(struct listed *);
/* Whether a token is that word or sign, or one of a list parted by spaces.  A
 * list is known by its address: it is a literal, or as lasting as one. */
bool work_is(const struct work *, uint32_t tok, const char *form);
bool work_in(const struct work *, uint32_t tok, const char *list);
/* Its place in such a list, SIZE_MAX: it is none of it. */
size_t work_where(const struct work *, uint32_t tok, const char *list);
/* Whether a unit is one of the words in "list" ("in at from"). */
bool work_unit_is(const struct work *, const struct sentence *, uint32_t unit,
    const char *list);
/* Notes the words of a sentence whose units are made, and asks whether any of
 * them may be one of a list: where it says no, none is. */
void work_trace(const struct work *, struct sentence *);
bool work_any(const struct work *, const struct sentence *, const char *list);

/* The mention at a unit, NULL: a bare token, or none. */
static inline const struct mention *
unit_mention(const struct work *w, const struct unit *u)
{
	return u->mention == UINT32_MAX ? NULL : &w->mentions[u->mention];
}
static inline const struct mention *
work_mention(const struct work *w, const struct sentence *s, uint32_t unit)
{
	return unit < s->n ? unit_mention(w, &s->units[unit]) : NULL;
}

#endif
