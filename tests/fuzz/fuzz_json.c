/* Any bytes as JSON; what was read is written, and that reads back equal. */
#include <stdlib.h>

#include "base/json.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct buf once = buf_new(JSON_MAX), twice = buf_new(JSON_MAX);
	struct json *j = NULL, *again = NULL;
	struct fault f = { 0 };

	if (json_read((struct str){ (const char *)data, size }, &j, &f) !=
	    ST_OK)
		goto out;
	json_put(&once, j);
	if (buf_status(&once) != ST_OK)
		goto out;
	if (json_read(buf_view(&once), &again, &f) != ST_OK)
		abort();
	json_put(&twice, again);
	if (!str_eq(buf_view(&once), buf_view(&twice)))
		abort();
out:
	json_free(j);
	json_free(again);
	buf_free(&once);
	buf_free(&twice);
	return 0;
}
