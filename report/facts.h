/*
 * One document's facts as text: one line of JSON with the names of the
 * extract format, or a page for people.  The same facts give the same bytes.
 */
#ifndef REPORT_FACTS_H
#define REPORT_FACTS_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/flow.h"

/*
 * Appends one JSON object and a line end: id, url, title, published,
 * language, places, minerals, events, agreements, rule_rows and, with
 * "with_text", text: what the evidence's offsets (start and end, bytes)
 * refer to.  What is not known is null.
 */
void report_facts_json(struct buf *, const struct document *,
    const struct facts *, bool with_text);

/* Appends {"id":...,"error":...} and a line end: a document that could not
 * be read. */
void report_facts_error(struct buf *, struct str id, const char *what);

/* Appends the facts for people, terminal-inert: each event with its sentence.
 * "colour" marks the evidence and the headings. */
void report_facts_text(
    struct buf *, const struct document *, const struct facts *, bool colour);

#endif
