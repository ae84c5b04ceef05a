/*
 * What the elements of RSS, RDF, Atom, CDF and sitemaps mean.  Private to the
 * room: parse.h is the face.
 */
#ifndef FEEDS_ELEMENT_H
#define FEEDS_ELEMENT_H

#include "feeds/parse.h"
#include "feeds/xml.h"

struct element;

/* "facts" is filled as the feed tells; its text lives as long as the reader. */
struct element *element_new(const struct feed_context *,
    struct feed_facts *facts,
    enum status (*take)(void *ctx, const struct entry *), void *ctx);
void element_free(struct element *);
struct xml_events element_events(struct element *);
/* Hands over an entry that the feed's end cut short. */
enum status element_end(struct element *) MUST_USE;

/* ---- feeds/text.c: what text constructs mean ---------------------------- */

/* Markup gone, references resolved, white space as one space each. */
void text_plain(struct buf *, struct str html);
/* A tag or a reference stands in it. */
bool text_has_html(struct str);
/* HTML with relative href and src resolved against "base". */
void text_rebase(
    struct arena *, struct buf *, struct str html, struct str base);
/* Valid UTF-8 with controls 128 to 159: windows-1252 or UTF-8 that somebody
 * encoded as if it were Latin-1; text_mend() writes what was meant. */
bool text_has_c1(struct str);
void text_mend(struct buf *, struct str utf8);
/* "&", "<" and ">" (and the double quote where "in_quotes") as references. */
void text_escape(struct buf *, struct str, bool in_quotes);
/* A start tag without its namespaces. */
void text_tag(struct buf *, struct str name, const struct xml_attr *, size_t n,
    bool empty);

#endif
