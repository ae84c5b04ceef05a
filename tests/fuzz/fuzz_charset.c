/* Any bytes under any declared charset come out as valid UTF-8. */
#include <stdlib.h>

#include "base/charset.h"
#include "base/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str body = { (const char *)data, size };
	struct str type = str_cut(&body, '\n'), out;
	struct arena *a = arena_new((size_t)64 << 20);
	const char *used;

	if (a == NULL)
		return 0;
	if (charset_utf8(a, body, charset_of_type(type), &out, &used) ==
		ST_OK &&
	    (!utf8_valid(out) || str_find(out, STR("\0"), 0) != SIZE_MAX))
		abort();
	arena_free(a);
	return 0;
}
