/*
 * Documents out of files: a page, a text, or one JSON object a line.  What
 * extract prints and import stores comes in through here alike.
 */
#ifndef CLI_INTAKE_H
#define CLI_INTAKE_H

#include "base/arena.h"
#include "base/flow.h"
#include "base/status.h"

enum form {
	FORM_RECORD, /* {"id","url","title","text" or "html","published",
	                "source","tier"} */
	FORM_TEXT,
	FORM_HTML,
	FORM_WARC /* a web archive: many pages, for import alone */
};

/* By the end of the name: .ndjson .jsonl .html .htm .warc .warc.gz, anything
 * else a text.
 * "-" is told by "head", its first bytes. */
enum form intake_form(const char *path, struct str head);

/* The last part of a path. */
struct str intake_base_name(struct str path);

/* One document; "id" (of a record its own) is set where the form has one.
 * Lives in the arena. */
enum status intake_document(struct arena *, enum form, struct str bytes,
    struct str *id, struct document *out, struct fault *) MUST_USE;

#endif
