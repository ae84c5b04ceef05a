/*
 * What "show" prints for people: proofs in their sentences, and a document
 * with everything that was found in it marked.  Reads only.
 */
#ifndef CLI_SHOW_TEXT_H
#define CLI_SHOW_TEXT_H

#include "cli/cli.h"
#include "report/rows.h"
#include "store/store.h"

/* The proofs that the view (VIEW_MEMBERS, VIEW_EVIDENCE) has of this id, each
 * under a line that says of what.  Returns the exit code. */
int show_proofs(struct cli *, const struct rows_how *, struct store *,
    enum store_view, int64_t id);

/* The document's text, and what was found in it.  Returns the exit code. */
int show_document(
    struct cli *, const struct rows_how *, struct store *, int64_t id);

#endif
