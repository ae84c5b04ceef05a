/*
 * What the program says to people on standard error: one line a message,
 * terminal-inert, with <N> levels when a journal listens.  Data goes to
 * standard output and never through here.
 */
#ifndef BASE_LOG_H
#define BASE_LOG_H

#include <stdio.h>

#include "base/status.h"
#include "base/str.h"

enum log_level {
	LOG_ERROR = 3,
	LOG_WARN = 4,
	LOG_NOTE = 5,
	LOG_INFO = 6,
	LOG_DEBUG = 7
};

struct log {
	FILE *to;             /* usually stderr, not owned */
	enum log_level level; /* what is less urgent is not said */
	bool journal;         /* prefix each line with <level> */
	bool progress;        /* a person watches: log_progress() shows */
};

void log_say(const struct log *, enum log_level, const char *fmt, ...)
    PRINTF(3, 4);

/*
 * Shows how far a long work is on a line that the next one, or a message,
 * takes the place of: "[######          ] 6 of 16 sources".  "what" is a word
 * of ours; "all" 0 where it is not known.  log_progress_end() leaves nothing
 * of it, and comes before anything that is written to standard output.
 */
void log_progress(
    const struct log *, const char *what, size_t done, size_t all);
void log_progress_end(const struct log *);

/*
 * Says a fault in one of the two shapes that people learn:
 *   file:line:col: what           for what a person wrote
 *   pactwatch: source: what       for what the world did ("source" not empty)
 */
void log_fault(
    const struct log *, struct str source, enum status, const struct fault *);

#endif
