/* See intake.h.  Reads no file itself. */
#include "cli/intake.h"

#include <string.h>

#include "base/json.h"

#include "page/page.h"

static struct str
member(struct arena *a, const struct json *j, const char *name)
{
	return str_keep(a, json_str(json_get(j, name)));
}

static enum status
of_record(struct arena *a, struct str line, struct document *d, struct str *id,
    struct fault *fault)
{
	struct json *j = NULL;
	enum status st = json_read(line, &j, fault);
	struct str html, published;
	double tier;

	if (st != ST_OK)
		return st;
	*id = member(a, j, "id");
	html = member(a, j, "html");
	if (html.n > 0) {
		struct page_in in = { .bytes = html,
			.url = member(a, j, "url") };

		st = page_read(a, &in, d, fault);
	} else {
		st = page_text(
		    a, member(a, j, "title"), member(a, j, "text"), d, fault);
	}
	if (st == ST_OK) {
		published = member(a, j, "published");
		tier = json_number(json_get(j, "tier"));
		if (d->title.n == 0)
			d->title = member(a, j, "title");
		if (published.n > 0)
			d->published = published;
		if (tier >= 1 && tier <= 4)
			d->tier = (uint32_t)tier;
		d->url = member(a, j, "url");
		d->source = member(a, j, "source");
		d->id = *id;
	}
	json_free(j);
	return st;
}

enum status
intake_document(struct arena *a, enum form form, struct str bytes,
    struct str *id, struct document *d, struct fault *fault)
{
	struct page_in in = { .bytes = bytes };
	enum status st = ST_OK;

	memset(d, 0, sizeof(*d));
	switch (form) {
	case FORM_RECORD:
		return of_record(a, bytes, d, id, fault);
	case FORM_TEXT:
		st = page_text(a, (struct str){ NULL, 0 }, bytes, d, fault);
		break;
	case FORM_HTML:
		st = page_read(a, &in, d, fault);
		break;
	case FORM_WARC:
		fault_set(fault, "a web archive: import reads it");
		st = ST_SYNTAX;
		break;
	}
	d->id = *id;
	return st;
}

struct str
intake_base_name(struct str path)
{
	size_t at = path.n;

	while (at > 0 && path.p[at - 1] != '/')
		at--;
	return str_sub(path, at, path.n);
}

enum form
intake_form(const char *path, struct str head)
{
	static const struct {
		const char *end;
		enum form form;
	} ends[] = { { ".ndjson", FORM_RECORD }, { ".jsonl", FORM_RECORD },
		{ ".html", FORM_HTML }, { ".htm", FORM_HTML },
		{ ".warc", FORM_WARC }, { ".warc.gz", FORM_WARC } };
	struct str name = str_of(path);

	head = str_trim(head);
	if (str_is(name, "-") && head.n > 0 && head.p[0] == '{')
		return FORM_RECORD;
	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
		if (str_ends(name, str_of(ends[i].end)))
			return ends[i].form;
	return FORM_TEXT;
}
