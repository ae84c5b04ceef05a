/*
 * The face of the extract room: a document in, its facts out.
 *
 * An extractor holds the pattern set, compiled, and is shared between
 * threads, read-only; a reader is one thread's.  The same document gives the
 * same facts, whatever was read before and on however many threads.
 */
#ifndef EXTRACT_EXTRACT_H
#define EXTRACT_EXTRACT_H

#include "base/flow.h"
#include "base/status.h"

#include "patterns/set.h"

struct extractor;
struct reader;

/* Reads and compiles the patterns under "data_dir".  On ST_SYNTAX "fault"
 * has file, line and column; the file's name lives in "names".
 * extract_free(). */
enum status extract_new(struct arena *names, const char *data_dir,
    struct extractor **out, struct fault *) MUST_USE;
/* The same with a file that stands in for the one of its name. */
enum status extract_new_with(struct arena *names, const char *data_dir,
    const struct set_swap *, struct extractor **out, struct fault *) MUST_USE;
void extract_free(struct extractor *);
/* Compiles every expression, for lint: a reader compiles only what a text
 * asks for.  ST_SYNTAX with file and line. */
enum status extract_check(const struct extractor *, struct fault *) MUST_USE;
const struct set *extract_set(const struct extractor *);

/* NULL when memory is at an end; extract_reader_free(). */
struct reader *extract_reader(const struct extractor *);
void extract_reader_free(struct reader *);

/* How often a limit ended the work of a pattern of the set, by its number,
 * since the reader was made. */
uint64_t extract_stopped(const struct reader *, size_t pattern);

/* How many sentences it has read. */
uint64_t extract_sentences(const struct reader *);

/* From now on it counts which patterns match in the same sentences.  False
 * without memory. */
bool extract_watch(struct reader *) MUST_USE;
/* In how many sentences both patterns matched, or the one where a is b; 0
 * where nothing was counted. */
uint32_t extract_together(const struct reader *, size_t a, size_t b);

/*
 * Makes a document of a title and a plain body: title, empty line, body,
 * unless the body already opens with the title.  "published" may be empty.
 */
enum status extract_text(struct arena *, struct str title, struct str body,
    struct str published, struct document *out) MUST_USE;

/*
 * All that a document says.  A language that the patterns do not cover gives
 * no events.  "out" lives in the arena and views the document's text.
 */
enum status extract_document(struct reader *, struct arena *,
    const struct document *, struct facts *out, struct fault *) MUST_USE;

struct buf;

/* The same, with an account in "told" of how each sentence was read, what
 * matched, what became of it, and what came nearest where nothing did. */
enum status extract_explain(struct reader *, struct arena *,
    const struct document *, struct facts *out, struct buf *told,
    struct fault *) MUST_USE;

#endif
