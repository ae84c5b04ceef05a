/*
 * Days as people write them, found anywhere in a line: numbers in the orders
 * of many countries and month names of some thirty languages.
 */
#ifndef PAGE_DAY_H
#define PAGE_DAY_H

#include <stdbool.h>

#include "base/date.h"
#include "base/str.h"

struct day_hit {
	struct civil day; /* year 1995 or later, a real day */
	size_t beg, end;  /* in the text */
	bool sure;        /* the order of its numbers is certain */
};

/*
 * The first day at or after "from".  "folded" is lower case (utf8_fold());
 * "month_first" says how 5/6/2020 is read where nothing else tells.  False
 * where there is none.
 */
bool day_find(
    struct str folded, size_t from, bool month_first, struct day_hit *out);

#endif
