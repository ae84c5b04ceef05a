/*
 * Text of strangers for people at a terminal: inert, broken at spaces to a
 * width, with the spans that prove something marked.
 */
#ifndef REPORT_PROSE_H
#define REPORT_PROSE_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/flow.h"

struct prose_how {
	size_t width;  /* columns of a whole line, 0: never broken */
	size_t indent; /* columns before each line; the caller's first line may
	                  hold other text there: see "begun" */
	bool begun;    /* the first line's indent is written already */
	bool colour;   /* marks by bold and underline, and not by [[ ]] */
};

/*
 * Appends the text and a line end.  Line ends of the text are kept, other
 * white space is one space.  "marks" are bytes of "text", in order and apart;
 * what does not fit in it is left out.
 */
void prose_put(struct buf *, struct str text, const struct span *marks,
    size_t n_marks, const struct prose_how *);

#endif
