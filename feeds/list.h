/*
 * The feeds file: what to watch, one stanza a source.
 *
 *	feed ustr
 *		publisher USTR press
 *		url https://ustr.gov/rss.xml
 *		tier 1
 *		every 30m
 *
 * A line "feed NAME" opens a stanza; indented "key value" lines follow; "#"
 * starts a comment at the start of a line or after white space within a line
 * that is blank before it.  docs/feeds.md and pactwatch.feeds(5) list the
 * keys.  Reading never touches the net and never a half-read file: the first
 * fault names file, line and column, and "out" is untouched.
 */
#ifndef FEEDS_LIST_H
#define FEEDS_LIST_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/flow.h"
#include "base/status.h"

#define LIST_FEEDS     ((size_t)100000) /* feeds of one file: OPML hoards */
#define LIST_FALLBACKS ((size_t)16)     /* other addresses of one feed */
#define LIST_LINE      ((size_t)16384)  /* bytes of one line: URL_MAX and key */

struct list {
	struct feed *feeds; /* in the order of the file */
	size_t n;
};

/* Views of "text" (valid UTF-8, BOM and CRLF allowed), which must outlive the
 * list, as "file" must.  ST_SYNTAX with position; ST_LIMIT; ST_NOMEM. */
enum status list_read(struct arena *, const char *file, struct str text,
    struct list *out, struct fault *) MUST_USE;

/* Appends one stanza that list_read() reads back. */
void list_put(struct buf *, const struct feed *);

/* The feed of that name, NULL where there is none. */
struct feed *list_find(const struct list *, struct str name);

/*
 * Changes to a file's text that keep every other line, comments included.
 * Each appends the new text to "out".  ST_ABSENT where "name" is not there,
 * ST_USAGE where it is already.
 */
enum status list_add(const struct list *, struct str text, const struct feed *,
    struct buf *out, struct fault *) MUST_USE;
enum status list_remove(const struct list *, struct str text, struct str name,
    struct buf *out, struct fault *) MUST_USE;
enum status list_enable(const struct list *, struct str text, struct str name,
    bool enabled, struct buf *out, struct fault *) MUST_USE;

/*
 * Appends "text" and a stanza for each feed of "more" whose address none of
 * "known" has, under a name that none has; "added" counts them.
 */
enum status list_merge(struct arena *, const struct list *known,
    struct str text, const struct list *more, struct buf *out,
    size_t *added) MUST_USE;

/* A name made of "title" or "url" that no feed of the list has; in the arena. */
struct str list_name(
    struct arena *, const struct list *, struct str title, struct str url);

/* ---- OPML: feeds/opml.c -------------------------------------------------- */

/* What an OPML outline was refused for. */
struct opml_reject {
	unsigned line;
	struct str why;
};
#define OPML_REJECTS ((size_t)1000) /* told; more are counted */

struct opml {
	struct list list;
	struct opml_reject *rejects;
	size_t n_rejects; /* told */
	size_t refused;   /* in all */
};

/* Reads every outline with an xmlUrl that may be fetched; others are told in
 * "rejects".  ST_SYNTAX where it is no OPML. */
enum status opml_read(struct arena *, const char *file, struct str text,
    struct opml *out, struct fault *) MUST_USE;
void opml_put(struct buf *, const struct list *);

#endif
