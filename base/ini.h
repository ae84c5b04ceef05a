/*
 * Sections and keys: "[section name]", "key = value", "#" or ";" comments.
 * CRLF and a BOM are read over; values keep inner spaces; no includes and
 * no substitution.  What a key means is the caller's business.
 */
#ifndef BASE_INI_H
#define BASE_INI_H

#include "base/arena.h"
#include "base/status.h"
#include "base/str.h"

struct ini_line {
	struct str section; /* "channel mail" of [channel mail], may be empty */
	struct str key;
	struct str value;
	unsigned line, col, value_col; /* 1-based, of key and of value */
};

struct ini {
	struct ini_line *lines;
	size_t n;
};

/* Views of "text", which must outlive them.  ST_SYNTAX with position. */
enum status ini_read(struct arena *, const char *file, struct str text,
    struct ini *out, struct fault *) MUST_USE;

#endif
