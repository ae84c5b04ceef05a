/*
 * PDF, read by pdftotext (poppler) in a child: never in this process, for its
 * licence and its bugs.
 */
#ifndef PAGE_PDF_H
#define PAGE_PDF_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/status.h"
#include "base/str.h"

#include "page/child.h"

/* Whether the bytes are a PDF, by their first. */
bool pdf_is(struct str bytes);

/* What a stranger's PDF may cost us. */
extern const struct child_limits pdf_limits;

/*
 * Appends the text, paragraphs parted by an empty line: words that were
 * broken at line ends are whole again, and what stands at the edge of many
 * pages is left out.  As child_run(); ST_NOMEM.
 */
enum status pdf_text(struct arena *, struct str bytes,
    const struct child_limits *, struct buf *out, struct fault *) MUST_USE;

/* The second half alone: mends what pdftotext wrote ("\f" parts pages). */
enum status pdf_mend(struct arena *, struct str raw, struct buf *out) MUST_USE;

#endif
