/*
 * From a page's or feed's bytes to valid UTF-8.
 *
 * Order: BOM, the charset of the HTTP header, <meta> or the XML declaration,
 * then valid UTF-8, then windows-1252 (WHATWG Encoding labels; UTF-7 never).
 * A declared charset that the bytes disprove (invalid UTF-8) is passed over.
 * Conversion is iconv's; what it cannot read becomes U+FFFD.
 */
#ifndef BASE_CHARSET_H
#define BASE_CHARSET_H

#include "base/arena.h"
#include "base/status.h"
#include "base/str.h"

/* The charset parameter of a Content-Type header, or empty. */
struct str charset_of_type(struct str content_type);

/*
 * "bytes" as UTF-8 without BOM.  Where they are valid UTF-8 already, "out" is a view of them.
 * "http" is charset_of_type()'s answer or empty.  "used" (may be NULL) is the
 * label that decided, static text.  ST_NOMEM or ST_LIMIT on failure.
 */
enum status charset_utf8(struct arena *, struct str bytes, struct str http,
    struct str *out, const char **used) MUST_USE;

#endif
