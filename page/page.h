/*
 * The face of the room: from a page's bytes to a document that says what the
 * article says, and nothing else.  Never fetches, never reads a clock.
 *
 * Both functions fill title, byline, language, published, canonical, text,
 * body, blocks, kind and quality of "out"; all of it lives in the arena, or is
 * a view of the input.  "text" is valid UTF-8 without NUL: title, an empty
 * line, body; paragraphs are parted by an empty line and the blocks cover the
 * text in order.  On failure "out" is untouched.
 */
#ifndef PAGE_PAGE_H
#define PAGE_PAGE_H

#include "base/arena.h"
#include "base/flow.h"
#include "base/status.h"
#include "base/str.h"

#include "page/left.h"

/* Bytes of one page: the largest real one of 1,429 was under 6 MB. */
#define PAGE_MAX ((size_t)16 << 20)

/* What an arena must hold for a page of n bytes: PAGE_FACTOR * n + PAGE_LEAST;
 * 2 GiB is enough for PAGE_MAX.  Dense markup is the worst: a node a tag. */
#define PAGE_FACTOR ((size_t)160)
#define PAGE_LEAST  ((size_t)1 << 20) /* tables, whatever the page */

struct page_in {
	struct str bytes;
	struct str url;  /* of the page, after redirects, or empty */
	struct str type; /* Content-Type header or empty */
	struct str
	    fetched_day; /* "" or YYYY-MM-DD: no later date is believed */
};

/* Where a value was read, and how often its source is right: measured on real
 * pages, docs/page.md. */
struct page_claim {
	const char *from; /* static: "h1", "json-ld", ...; "" where unknown */
	double sure;      /* 0 to 1 */
};

/* "left" is of HTML alone: a PDF's furniture is mended away line by line, and
 * plain text loses nothing. */
struct page_claims {
	struct page_claim title, byline, published, language;
	struct left_parts left;
};

/*
 * HTML, XHTML, plain text or PDF, told by type and by magic.  A page that is
 * no article (consent wall, log-in, error, index, empty shell) is ST_OK too
 * and "kind" says what it is.  ST_LIMIT where the page is larger than
 * PAGE_MAX or a PDF passed its limits, ST_SYNTAX for a PDF that cannot be
 * read, ST_NOMEM.
 */
enum status page_read(struct arena *, const struct page_in *,
    struct document *out, struct fault *) MUST_USE;

/* The same, and where each value came from, and what was left out. */
enum status page_read_why(struct arena *, const struct page_in *,
    struct document *out, struct page_claims *why, struct fault *) MUST_USE;

/*
 * Plain text with paragraphs parted by empty lines; what is furniture, a
 * sidebar's headline, a caption or a biography is told by the text alone and
 * marked by its block's zone; nothing but a control character is left out.
 * Where the body already opens with the title (perhaps after "# ") the title
 * is not put in front again and "body" is past it.  ST_LIMIT, ST_NOMEM.
 */
enum status page_text(struct arena *, struct str title, struct str body,
    struct document *out, struct fault *) MUST_USE;

#endif
