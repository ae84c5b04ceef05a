/*
 * Days as machines write them: in attributes, declarations and addresses.
 */
#ifndef PAGE_STAMP_H
#define PAGE_STAMP_H

#include "page/dated.h"

/* An attribute's or declaration's value: ISO 8601, a number of seconds since
 * 1970, or a day in words.  Nothing later than "latest" (YYYY-MM-DD or
 * empty) is believed.  False, and "out" untouched, where it is none. */
bool stamp_read(struct arena *, struct str v, bool month_first,
    struct str latest, struct when *out);

/* /2024/05/01/ or 2024-05-01 or 20240501 in an address. */
bool stamp_of_url(struct str url, struct str latest, struct when *out);

/* Whether the day is one that a page may have: 1995 to "latest". */
bool stamp_believed(struct civil, struct str latest);

#endif
