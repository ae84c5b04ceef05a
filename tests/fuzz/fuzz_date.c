/* Any bytes as a date; what was read is written, and that reads back equal. */
#include <stdlib.h>

#include "base/date.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str s = { (const char *)data, size };
	struct buf b = buf_new(64);
	int64_t t = 0, again = 1;
	int32_t zone = 0;
	struct civil c;

	if (date_read_iso(s, &t)) {
		date_put_instant(&b, t);
		/* An offset can carry the first or last day past the years
		 * that have four digits. */
		if (t > -62135596800 && t < 253402300800 &&
		    (!date_read_iso(buf_view(&b), &again) || again != t))
			abort();
		buf_clear(&b);
	}
	if (date_read_day(s, &c)) {
		struct civil d;

		date_put_day(&b, c);
		if (!date_read_day(buf_view(&b), &d) || d.year != c.year ||
		    d.month != c.month || d.day != c.day)
			abort();
	}
	if (date_read_wild(s, &t, &zone) &&
	    (t < -2208988800 - 86400 || t > 7258118400 + 86400 * 366))
		abort();
	buf_free(&b);
	return 0;
}
