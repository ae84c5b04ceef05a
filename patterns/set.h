/*
 * The pattern set: all gazetteers, verbs, macros, patterns and cues of a data
 * folder, read and checked as one.  Shared between threads, read-only.
 *
 * docs/patterns.md and pactwatch.patterns(5) teach the language.
 */
#ifndef PATTERNS_SET_H
#define PATTERNS_SET_H

#include "patterns/pattern.h"

/*
 * Reads DIR/patterns/gazetteer/?*.gaz, cues/?*.cue and events/?*.pat, each folder in
 * byte order.  ST_SYNTAX with file, line and column; ST_NOINPUT where a
 * folder is missing.  set_free().  File names live in "names", which must
 * outlive the set and the fault.
 */
enum status set_read(struct arena *names, const char *dir, struct set **out,
    struct fault *) MUST_USE;
void set_free(struct set *);

/* A set without files, which knows the types that the engine itself finds:
 * for set_add().  NULL when memory is at an end; set_free(). */
struct set *set_new(void);

/* Reads one more file of patterns or cues into a set (for "patterns diff"). */
enum status set_add(
    struct set *, const char *file, struct str text, struct fault *) MUST_USE;

#endif
