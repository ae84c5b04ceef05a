/*
 * A forgiving reader of XML as feeds write it, fed bytes as they come.
 *
 * UTF-8 in, events out.  Knows the entities of XML and HTML and numeric
 * references; a doctype is passed over unread, so that nothing it declares is
 * ever expanded or opened.  A bare "&" or "<" is text.  Memory: one tag.
 */
#ifndef FEEDS_XML_H
#define FEEDS_XML_H

#include "base/buf.h"
#include "base/status.h"
#include "base/str.h"

#define XML_TAG   ((size_t)1 << 20) /* bytes of one tag, attributes included */
#define XML_ATTRS ((size_t)64) /* attributes of one tag; more are ignored */

struct xml_attr {
	struct str name, value; /* entities resolved */
};

struct xml_events {
	void *ctx;
	enum status (*start)(void *ctx, struct str name,
	    const struct xml_attr *, size_t n, bool empty);
	enum status (*end)(void *ctx, struct str name);
	enum status (*text)(void *ctx, struct str);
};

struct xml;

struct xml *xml_new(const struct xml_events *); /* NULL: no memory */
enum status xml_push(struct xml *, struct str) MUST_USE;
enum status xml_end(struct xml *) MUST_USE;
void xml_free(struct xml *);

/* Resolves the reference at the start of "s" ("&...;") onto "b" (NULL: nobody
 * wants it): its bytes, or 0 where it is none.  Numbers 128 to 159 come as
 * they are: text_mend() knows what was meant. */
size_t xml_reference(struct buf *b, struct str s);

#endif
