/*
 * Any text under the project's own patterns: every fact has evidence inside
 * the text, and places and minerals that somebody listed.
 */
#include <stdlib.h>

#include "base/buf.h"
#include "base/utf8.h"

#include "extract/extract.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct extractor *
extractor(void)
{
	static struct extractor *x; /* compiled once, read-only after */
	static struct arena *names;
	struct fault fault = { 0 };

	if (x == NULL) {
		names = arena_new((size_t)1 << 20);
		if (names == NULL ||
		    extract_new(names, SOURCE_DIR, &x, &fault) != ST_OK)
			abort();
	}
	return x;
}

static void
check(const struct document *d, const struct facts *f)
{
	for (size_t i = 0; i < f->n_events; i++) {
		const struct event *e = &f->events[i];

		if (e->n_evidence == 0 || e->confidence < 0 ||
		    e->confidence > 1)
			abort();
		for (size_t k = 0; k < e->n_evidence; k++)
			if (e->evidence[k].beg >= e->evidence[k].end ||
			    e->evidence[k].end > d->text.n)
				abort();
	}
	for (size_t i = 0; i < f->n_rows; i++)
		if (f->rows[i].n_keys > f->rows[i].n_columns)
			abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str body = { (const char *)data, size };
	struct arena *a = arena_new((size_t)256 << 20);
	struct reader *r = extract_reader(extractor());
	struct buf clean = buf_new((size_t)4 << 20);
	struct document d = { 0 };
	struct facts facts = { 0 };
	struct fault fault = { 0 };
	struct str title;

	if (a == NULL || r == NULL)
		goto out;
	utf8_clean(&clean, body);
	body = buf_view(&clean);
	title = str_cut(&body, '\n');
	if (extract_text(a, title, body, STR("2024-05-01"), &d) == ST_OK &&
	    extract_document(r, a, &d, &facts, &fault) == ST_OK)
		check(&d, &facts);
out:
	buf_free(&clean);
	extract_reader_free(r);
	arena_free(a);
	return 0;
}
