/* The pages of a web archive into the store: see import.h, feeds/warc.h. */
#include "cli/import.h"
#include "feeds/warc.h"

/* That both are the same number is what is asked.
 * NOLINTNEXTLINE(misc-redundant-expression) */
_Static_assert(WARC_PAGE_MAX == PAGE_MAX, "one ceiling of a page");

static void
lost(void *ctx, int64_t at, const char *why)
{
	struct import *m = ctx;

	log_say(&m->cli->log, LOG_WARN,
	    "pactwatch: %s: record at byte %lld: %s: left out", m->file,
	    (long long)at, why);
	m->done.failed++;
}

static enum status
add_page(struct import *m, const struct warc_page *page, struct fault *f)
{
	struct study_item *t = study_add(m->study);

	if (t == NULL)
		return ST_NOMEM;
	t->page = (struct page_in){
		.bytes = str_keep(t->arena, page->body),
		.url = str_keep(t->arena, page->url),
		.type = str_keep(t->arena, page->type),
		.fetched_day = str_keep(t->arena, page->day),
	};
	t->id = t->page.url;
	m->held += page->body.n;
	if (t->page.bytes.n != page->body.n || t->page.url.n != page->url.n) {
		fault_set(f, "a page is larger than memory allows");
		return ST_NOMEM;
	}
	return ST_OK;
}

enum status
import_warc(struct import *m, FILE *in, struct fault *f)
{
	struct warc *w;
	struct warc_page page;
	enum status st = import_mark(m, in, f);

	if (st != ST_OK)
		return st;
	w = warc_new(in, m->at, lost, m);
	if (w == NULL)
		return ST_NOMEM;
	for (;;) {
		st = warc_next(w, &page, f);
		if (st != ST_OK || page.body.n == 0)
			break;
		st = add_page(m, &page, f);
		m->at = warc_at(w);
		if (st == ST_OK &&
		    (m->study->n == STUDY_MAX || m->held >= IMPORT_HELD))
			st = import_flush(m, false, f);
		if (st != ST_OK)
			break;
	}
	if (st == ST_OK)
		st = import_flush(m, true, f);
	warc_free(w);
	return st;
}
