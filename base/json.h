/*
 * JSON: read through jansson (RFC 8259, strict UTF-8, bounded depth), written
 * by one escaper of ours.  jansson's types stay behind this door.
 */
#ifndef BASE_JSON_H
#define BASE_JSON_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/status.h"
#include "base/str.h"

#define JSON_MAX ((size_t)64 << 20) /* bytes of one text: a large API page */

struct json; /* a value; borrowed from its root */

/*
 * Parses one JSON text.  The caller owns "out": json_free().  On ST_SYNTAX
 * "fault" has line and column; on failure "out" is untouched.
 */
enum status json_read(struct str s, struct json **out, struct fault *) MUST_USE;
void json_free(struct json *); /* the root only */

enum json_kind {
	KIND_NULL,
	KIND_BOOL,
	KIND_NUMBER,
	KIND_STRING,
	KIND_ARRAY,
	KIND_OBJECT
};
enum json_kind json_kind(const struct json *); /* NULL counts as KIND_NULL */

/* Absent members and wrong types are NULL, empty, zero or false: the walk
 * through a stranger's JSON needs no check at every step. */
const struct json *json_get(const struct json *object, const char *name);
/* A path such as "data.items" or "a.0.b"; "" is the value itself. */
const struct json *json_path(const struct json *, struct str path);
size_t json_count(const struct json *);                    /* array or object */
const struct json *json_at(const struct json *, size_t i); /* array or object */
struct str json_name_at(const struct json *object, size_t i);
struct str json_str(const struct json *); /* view, lives as long as the root */
double json_number(const struct json *);  /* also of a numeric string */
bool json_bool(const struct json *);

/* Writes a quoted string: controls, quotes, invalid UTF-8 (as U+FFFD), U+2028
 * and U+2029 escaped. */
void json_put_str(struct buf *, struct str);
void json_put_number(struct buf *, double); /* shortest form that reads back;
                                              null where not finite */
/* Appends a parsed value again, members sorted by name, compact. */
void json_put(struct buf *, const struct json *);

#endif
