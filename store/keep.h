/*
 * What is kept how long, and long works of many steps: texts that are given
 * up by time or on request, documents that wait to be read again, marks that
 * tell how far a work has come, and many documents as one transaction.
 */
#ifndef STORE_KEEP_H
#define STORE_KEEP_H

#include "store/store.h"

/*
 * Forgets what the page at "url" said in its publisher's words: text, title,
 * earlier wordings, quotes, the feed's own summary, out of the full text and
 * out of the free pages of the file.  What stays: the address, the hash of the text, the
 * facts, and an entry in the chain of decisions.  It is not stored again when
 * a feed lists it once more.  "n" gets the documents: 0 is ST_NOINPUT.
 */
enum status store_forget(struct store *, struct str url, struct str by,
    int64_t now, size_t *n, struct fault *) MUST_USE;

/* Gives up the texts of documents seen before that instant; facts, quotes
 * and hashes stay.  Some hundred a transaction; "n" (may be NULL) gets how
 * many. */
enum status store_expire(
    struct store *, int64_t before, size_t *n, struct fault *) MUST_USE;

/* A document as it was read, to be read again. */
struct store_text {
	int64_t id;
	int64_t source;      /* feed.id, 0 of an import */
	struct document doc; /* url, title, byline, source, language, published,
	                        tier, text, body, blocks */
};

/* Hands over those last read with other patterns than "patterns" (a version of
 * the set), by number and up to "max" at a time, until there is none or "take"
 * fails, whose status this is then.  They live until "take" returns; what it
 * stores of them may be read with those patterns by then. */
enum status store_outdated(struct store *, struct str patterns, size_t max,
    enum status (*take)(void *ctx, const struct store_text *, size_t n),
    void *ctx, struct fault *) MUST_USE;

/* Marks: a name and a number that say how far a long work has come; 0 where
 * there is none, and 0 takes it away. */
enum status store_mark(
    struct store *, struct str name, int64_t *out, struct fault *) MUST_USE;
enum status store_set_mark(
    struct store *, struct str name, int64_t, struct fault *) MUST_USE;

/*
 * All calls until store_batch_end() are one transaction.  Where one of them
 * failed, or "st" is not ST_OK, nothing of it stays and the first failure is
 * given back: what can be done singly is then done singly.
 */
enum status store_batch(struct store *, struct fault *) MUST_USE;
enum status store_batch_end(
    struct store *, enum status st, struct fault *) MUST_USE;

/* After many changes: logs folded in, the planner's figures renewed. */
enum status store_tidy(struct store *, struct fault *) MUST_USE;

#endif
