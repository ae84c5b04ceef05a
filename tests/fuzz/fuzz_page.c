/* Any bytes as a page: an answer, valid text, blocks that cover it. */
#include <stdlib.h>

#include "base/utf8.h"

#include "page/page.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct page_in in = { .bytes = { (const char *)data, size } };
	struct arena *a = arena_new((size_t)256 << 20);
	struct document d;
	struct page_claims why;
	struct fault fault = { 0 };
	uint32_t at = 0;

	if (a == NULL)
		return 0;
	if (page_read_why(a, &in, &d, &why, &fault) == ST_OK) {
		for (size_t i = 0; i < d.n_blocks; i++) {
			if (d.blocks[i].span.beg != at)
				abort();
			at = d.blocks[i].span.end;
		}
		if (at != d.text.n || !utf8_valid(d.text))
			abort();
		for (size_t i = 0; i < why.left.n; i++)
			if (!utf8_valid(why.left.v[i].text) ||
			    !utf8_valid(why.left.v[i].what))
				abort();
	}
	arena_free(a);
	return 0;
}
