/*
 * Any bytes as a feeds file and as OPML: what was read is written and read
 * back, and each change leaves a file that can be read.
 */
#include <stdlib.h>

#include "base/url.h"

#include "feeds/list.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
same(struct arena *a, const struct list *l)
{
	struct buf b = buf_new((size_t)16 << 20);
	struct list again = { NULL, 0 };
	struct fault f = { 0 };

	for (size_t i = 0; i < l->n; i++)
		list_put(&b, &l->feeds[i]);
	if (buf_status(&b) != ST_OK)
		goto out;
	if (list_read(a, "again", buf_view(&b), &again, &f) != ST_OK ||
	    again.n != l->n)
		abort();
	for (size_t i = 0; i < l->n; i++)
		if (!str_eq(again.feeds[i].name, l->feeds[i].name) ||
		    !str_eq(again.feeds[i].url, l->feeds[i].url) ||
		    !url_fetchable(l->feeds[i].url, &f))
			abort();
out:
	buf_free(&b);
}

static void
changed(struct arena *a, const struct list *l, struct str text)
{
	struct buf b = buf_new((size_t)16 << 20);
	struct list after = { NULL, 0 };
	struct fault f = { 0 };
	struct str name = l->feeds[l->n / 2].name;

	if (list_remove(l, text, name, &b, &f) != ST_OK ||
	    list_read(a, "less", buf_view(&b), &after, &f) != ST_OK ||
	    after.n != l->n - 1)
		abort();
	buf_clear(&b);
	if (list_enable(l, text, name, false, &b, &f) != ST_OK ||
	    list_read(a, "off", buf_view(&b), &after, &f) != ST_OK ||
	    after.n != l->n || after.feeds[l->n / 2].enabled)
		abort();
	buf_free(&b);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = arena_new((size_t)64 << 20);
	struct str text = { (const char *)data, size };
	struct list l = { NULL, 0 };
	struct fault f = { 0 };
	struct opml o;

	if (a == NULL)
		return 0;
	if (list_read(a, "x.feeds", text, &l, &f) == ST_OK) {
		same(a, &l);
		if (l.n > 0)
			changed(a, &l, text);
	} else if (f.line == 0) {
		abort();
	}
	if (opml_read(a, "x.opml", text, &o, &f) == ST_OK)
		same(a, &o.list);
	arena_free(a);
	return 0;
}
