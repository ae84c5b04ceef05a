/* Any bytes as a line with days, as a stamp and as an address. */
#include <stdlib.h>

#include "page/day.h"
#include "page/stamp.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str s = { (const char *)data, size };
	struct arena *a = arena_new((size_t)1 << 20);
	struct day_hit hit;
	struct when w;
	size_t from = 0;

	while (day_find(s, from, size % 2 == 0, &hit)) {
		if (hit.end <= from || hit.end > s.n || hit.beg >= hit.end ||
		    !date_valid(hit.day))
			abort();
		from = hit.end;
	}
	if (a != NULL && stamp_read(a, s, false, STR(""), &w) &&
	    !date_valid(w.day))
		abort();
	if (stamp_of_url(s, STR(""), &w) && !date_valid(w.day))
		abort();
	arena_free(a);
	return 0;
}
