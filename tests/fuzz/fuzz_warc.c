/* Bytes: a web archive. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "feeds/warc.h"

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);

static void
lost(void *ctx, int64_t at, const char *why)
{
	if (at < 0 || at > (int64_t) * (size_t *)ctx || why[0] == '\0')
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	FILE *in = n > 0 ? fmemopen((void *)(uintptr_t)p, n, "r") : NULL;
	struct warc *w = in != NULL ? warc_new(in, 0, lost, &n) : NULL;
	struct warc_page page;
	struct fault f;

	while (w != NULL && warc_next(w, &page, &f) == ST_OK && page.body.n > 0)
		if (page.url.n == 0 || page.body.n > WARC_PAGE_MAX ||
		    page.at < 0 || warc_at(w) > (int64_t)n)
			abort();
	warc_free(w);
	if (in != NULL)
		(void)fclose(in);
	return 0;
}
