/*
 * Any bytes as an address and as a reference.  What url_resolve() makes and
 * url_fetchable() lets through must be what url_key() can read again.
 */
#include <stdlib.h>

#include "base/status.h"
#include "base/url.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str s = { (const char *)data, size };
	struct arena *a = arena_new((size_t)4 << 20);
	struct str ref = s, base = str_cut(&ref, '\n'), whole, key;
	struct fault f;

	if (a == NULL)
		return 0;
	whole = url_resolve(a, base, ref);
	if (whole.n > URL_MAX)
		abort();
	if (url_fetchable(s, &f)) {
		if (url_host(s).n == 0)
			abort();
		key = url_key(a, s);
		/* Escapes may make a key too long to be an address. */
		if (key.n > 0 && key.n <= URL_MAX &&
		    !str_eq(url_key(a, key), key))
			abort();
	}
	arena_free(a);
	return 0;
}
