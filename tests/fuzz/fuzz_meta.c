/* Any bytes as JSON-LD and as the values of a page's declarations. */
#include <stdlib.h>

#include "base/buf.h"
#include "base/utf8.h"

#include "page/page.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str any = { (const char *)data, size };
	struct buf page = buf_new((size_t)4 << 20);
	struct arena *a = arena_new((size_t)256 << 20);
	struct page_in in = { .url = any };
	struct document d;
	struct fault fault = { 0 };

	buf_puts(&page, "<script type='application/ld+json'>");
	buf_str(&page, any);
	buf_puts(&page, "</script><meta name=author content=\"");
	buf_str(&page, any);
	buf_puts(&page, "\"><meta name=date content=\"");
	buf_str(&page, any);
	buf_puts(&page, "\"><h1>Pact</h1><p class=byline>");
	buf_str(&page, any);
	buf_puts(&page, "<time datetime=\"");
	buf_str(&page, any);
	in.bytes = buf_view(&page);
	if (a != NULL && page_read(a, &in, &d, &fault) == ST_OK &&
	    (!utf8_valid(d.text) || d.published.n > 25))
		abort();
	buf_free(&page);
	arena_free(a);
	return 0;
}
