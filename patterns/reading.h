/*
 * Inside the patterns room: the lines of pattern, macro and cue files.
 */
#ifndef PATTERNS_READING_H
#define PATTERNS_READING_H

#include "patterns/pattern.h"

/* Reads one file; "file" and "text" live as long as the set. */
enum status reading_lines(
    struct set *, const char *file, struct str text, struct fault *) MUST_USE;

#endif
