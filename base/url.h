/*
 * Addresses by RFC 3986, as far as http and https need them.
 * Never resolves a name and never touches the net.
 */
#ifndef BASE_URL_H
#define BASE_URL_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/status.h"
#include "base/str.h"

#define URL_MAX ((size_t)8192) /* bytes; longer ones are attacks or data */

struct url {
	struct str scheme; /* as written; compare without case */
	struct str user;   /* userinfo, normally empty */
	struct str host;   /* without port and without the brackets of IPv6 */
	struct str port;   /* digits or empty */
	struct str path;
	struct str query;    /* without '?' */
	struct str fragment; /* without '#' */
	bool has_authority, has_query, has_fragment;
};

/* Splits any URI reference into views of "s": no failure, only empty parts. */
struct url url_split(struct str s);

/*
 * Says whether pactwatch may fetch it: http or https, a host, no userinfo, no
 * control byte or space, no backslash, at most URL_MAX bytes, and a host in
 * ASCII (A-labels).  On false "fault" tells what, with the byte column.
 */
bool url_fetchable(struct str s, struct fault *fault) MUST_USE;

/* Resolves "ref" against "base" (RFC 3986, 5.2, dot segments removed).
 * Returns the empty view when memory is at an end or the result is too long. */
struct str url_resolve(struct arena *, struct str base, struct str ref);

/*
 * The form under which two addresses count as one document: scheme and host
 * lower-cased, http as https, "www." and default port dropped, dot segments
 * and fragment gone, tracking parameters (utm_*, fbclid, gclid, ...) removed,
 * the rest sorted, percent escapes of unreserved characters decoded, "/amp"
 * and a trailing slash dropped.  Empty where "s" is not fetchable.
 */
struct str url_key(struct arena *, struct str s);

/* What a digit of a percent escape stands for, 0 to 15, or -1. */
int url_hex(char c);

/* Appends nothing, allocates nothing: the host of "s" as a view, empty if none. */
struct str url_host(struct str s);

#endif
