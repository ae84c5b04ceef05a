/* Some documents read side by side, then handed on in their order. */
#ifndef CLI_STUDY_H
#define CLI_STUDY_H

#include "cli/crew.h"
#include "cli/intake.h"
#include "extract/extract.h"
#include "page/page.h"
#include "store/store.h"

#define STUDY_MAX ((size_t)128) /* documents of one batch */

struct study_item {
	struct arena *arena; /* of this document alone; cleared by the next */
	enum form form;
	struct str bytes, id; /* to be read; empty: "doc" is there already */
	struct page_in page;  /* or a page with an address, to be read */
	struct document doc;
	struct facts facts;
	int64_t source, document; /* for the store: 0, or of a known one */
	enum status st;
	struct fault fault;
};

struct study {
	struct extractor *extractor;
	struct study *of; /* whose extractor and readers are used, or NULL */
	struct crew crew; /* while "reading" */
	bool reading;
	size_t jobs;
	struct str published; /* of a document that bears no day */
	struct reader *readers[CREW_MAX];
	struct study_item items[STUDY_MAX];
	size_t n;
};

/* "data" is cli_data()'s.  The caller owns "out": study_free(). */
enum status study_new(struct arena *, const char *data, size_t jobs,
    struct study **out, struct fault *) MUST_USE;
/* A second one beside "of", which outlives it: while one is read the other is
 * filled or stored.  Only one of both reads at a time.  NULL: no memory. */
struct study *study_beside(struct study *of) MUST_USE;
void study_free(struct study *); /* NULL is allowed; reading is ended */

/* The next item with its arena cleared; NULL where memory is at an end.  The
 * caller keeps within STUDY_MAX. */
struct study_item *study_add(struct study *);
/* Reads all that were added: each item has its own status. */
void study_read(struct study *);
/* The same in two steps, with other work of the caller's between (crew.h). */
void study_read_begin(struct study *);
void study_read_end(struct study *); /* where nothing was begun: nothing */

struct study_done {
	size_t documents; /* new ones */
	size_t known, revised, copies, failed;
	size_t no_article; /* pages of an archive */
	size_t events, agreements, proposals, alerts;
};

/*
 * Stores what was read, as one transaction with "mark" set to "at" where it is
 * not empty, and leaves the study empty.  "said" (may be NULL) is called for
 * each that could not be read; the others are stored.
 */
enum status study_store(struct study *, struct store *,
    const struct store_policy *, int64_t now, struct str mark, int64_t at,
    void (*said)(void *ctx, const struct study_item *), void *ctx,
    struct study_done *, struct fault *) MUST_USE;

#endif
