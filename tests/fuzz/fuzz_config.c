/*
 * Any bytes as settings: typed and whole, or refused with a line and a
 * reason that betrays no secret.
 */
#include <stdlib.h>

#include "cron/config.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str text = { (const char *)data, size };
	struct arena *a = arena_new((size_t)64 << 20);
	struct config c;
	struct fault fault = { 0 };
	enum status st;

	if (a == NULL)
		return 0;
	st = config_read(a, "fuzz.ini", text, &c, &fault);
	if (st == ST_OK && (c.n_channels == 0 || c.db == NULL))
		abort();
	if (st == ST_CONFIG && (fault.line == 0 || fault.what[0] == '\0'))
		abort();
	arena_free(a);
	return 0;
}
