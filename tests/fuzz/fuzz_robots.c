/* Bytes: agent, newline, address, newline, robots.txt. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "fetch/robots.h"

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	struct arena *a = arena_new((size_t)64 << 20);
	struct str s = { (const char *)p, n };
	struct str agent = str_cut(&s, '\n'), url = str_cut(&s, '\n');
	struct robots robots;
	bool allowed;

	if (a == NULL)
		return 0;
	if (robots_read(a, s, agent, &robots) == ST_OK) {
		if (robots.delay_s > ROBOTS_DELAY_MAX)
			abort();
		if (robots_allows(&robots, url, &allowed) == ST_OK &&
		    !allowed && robots.n == 0)
			abort();
	}
	arena_free(a);
	return 0;
}
