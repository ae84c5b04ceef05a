/*
 * The pattern set: all gazetteers, verbs, macros, patterns and cues of a data
 * folder, read and checked as one.  Shared between threads, read-only.
 *
 * docs/patterns.md and pactwatch.patterns(5) teach the language.
 */
#ifndef PATTERNS_SET_H
#define PATTERNS_SET_H

#include "patterns/pattern.h"

/* A file that stands in for the one of its name, or beside all others where
 * none has it: what a change would give, before it is made. */
struct set_swap {
	const char *file; /* path, whose ending says what it is */
	struct str text;
};

/*
 * Reads DIR/patterns/gazetteer/?*.gaz, cues/?*.cue and events/?*.pat, each
 * folder in byte order, with the file swapped in, or NULL for none.  ST_SYNTAX
 * with file, line and column; ST_NOINPUT where a folder is missing; ST_USAGE
 * where the swapped file ends in none of .gaz, .def, .cue and .pat.
 * set_free().  File names live in "names", which must outlive the set and the
 * fault.
 */
enum status set_read(struct arena *names, const char *dir,
    const struct set_swap *, struct set **out, struct fault *) MUST_USE;
void set_free(struct set *);

/* A set without files, which knows the types that the engine itself finds:
 * for set_add().  NULL when memory is at an end; set_free(). */
struct set *set_new(void);

/* Reads one more file of patterns or cues into a set (for "patterns diff"). */
enum status set_add(
    struct set *, const char *file, struct str text, struct fault *) MUST_USE;

#endif
