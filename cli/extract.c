/*
 * pactwatch extract: documents in, facts out, nothing stored.  Reads files
 * and standard input, never the net and never the store.
 */
#include "extract/extract.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"

#include "cli/cli.h"
#include "cli/crew.h"
#include "cli/intake.h"
#include "report/facts.h"

#define FILE_MAX  ((size_t)1 << 30)   /* bytes of one input file */
#define ARENA_MAX ((size_t)256 << 20) /* bytes one document may take */
#define OUT_MAX   ((size_t)64 << 20)  /* bytes printed of one document */
#define BATCH     ((size_t)256)       /* documents read before printing */

struct task {
	enum form form;
	struct str id;   /* of a file: its base name */
	struct str body; /* a JSON line, a text or a page */
	struct buf out;
	bool failed;
};

struct batch {
	const struct extractor *extractor;
	struct task tasks[BATCH];
	size_t n;
	struct reader *readers[CREW_MAX];
	struct arena *arenas[CREW_MAX];
	struct str published; /* --published, or empty */
	bool json, text, colour;
};

static void
task_run(
    const struct batch *b, struct reader *r, struct arena *a, struct task *t)
{
	struct document d;
	struct facts f;
	struct fault fault = { .what = "" };
	enum status st;

	memset(&f, 0, sizeof(f));
	st = intake_document(a, t->form, t->body, &t->id, &d, &fault);
	if (st == ST_OK && d.published.n == 0)
		d.published = b->published;
	if (st == ST_OK)
		st = extract_document(r, a, &d, &f, &fault);
	t->failed = st != ST_OK;
	if (st != ST_OK)
		report_facts_error(&t->out, t->id,
		    fault.what[0] != '\0' ? fault.what : status_word(st));
	else if (b->json)
		report_facts_json(&t->out, &d, &f, b->text);
	else
		report_facts_text(&t->out, &d, &f, b->colour);
}

static void
one_task(void *ctx, size_t worker, size_t i)
{
	struct batch *b = ctx;
	struct task *t = &b->tasks[i];

	t->out = buf_new(OUT_MAX);
	if (b->readers[worker] == NULL)
		b->readers[worker] = extract_reader(b->extractor);
	if (b->arenas[worker] == NULL)
		b->arenas[worker] = arena_new(ARENA_MAX);
	if (b->readers[worker] == NULL || b->arenas[worker] == NULL) {
		t->failed = true;
		report_facts_error(&t->out, t->id, "out of memory");
		return;
	}
	task_run(b, b->readers[worker], b->arenas[worker], t);
	arena_reset(b->arenas[worker]);
}

/* Runs a batch on "jobs" threads and prints its answers in order. */
static bool
batch_run(struct cli *cli, struct batch *b, size_t jobs)
{
	bool failed = false;

	crew_run(jobs, b->n, one_task, b);
	for (size_t i = 0; i < b->n; i++) {
		failed |= b->tasks[i].failed;
		(void)cli_write(cli, buf_view(&b->tasks[i].out));
		buf_free(&b->tasks[i].out);
	}
	b->n = 0;
	return failed;
}

static void
batch_free(struct batch *b)
{
	for (size_t i = 0; b != NULL && i < CREW_MAX; i++) {
		extract_reader_free(b->readers[i]);
		arena_free(b->arenas[i]);
	}
	free(b);
}

/* One input file into tasks; batches run as they fill. */
static bool
file_tasks(struct cli *cli, struct batch *b, const char *path, struct str text,
    size_t jobs)
{
	enum form form = intake_form(path, str_sub(text, 0, 4096));
	bool failed = false;

	if (form != FORM_RECORD) {
		b->tasks[b->n++] = (struct task){ .form = form,
			.id = intake_base_name(str_of(path)),
			.body = text };
		return b->n == BATCH ? batch_run(cli, b, jobs) : false;
	}
	while (text.n > 0 && !cli->closed) {
		struct str line = str_trim(str_cut(&text, '\n'));

		if (line.n == 0)
			continue;
		b->tasks[b->n++] =
		    (struct task){ .form = FORM_RECORD, .body = line };
		if (b->n == BATCH)
			failed |= batch_run(cli, b, jobs);
	}
	return failed;
}

static int
run(struct cli *cli, const struct given *given)
{
	struct fault fault = { .what = "" };
	struct extractor *x = NULL;
	struct batch *b = NULL;
	const char *format = opts_value(given, "format");
	const char *day = opts_value(given, "published");
	uint64_t jobs = 1;
	bool failed = false;
	enum status st;
	int rc = 0;

	if (given->n_args == 0)
		return cli_usage(cli, "extract needs a FILE, or \"-\"");
	st = opts_number(given, "jobs", CREW_MAX, 1, &jobs, &fault);
	if (st == ST_OK) {
		const char *data = cli_data(cli, &fault);

		st = data == NULL ? ST_NOINPUT
				  : extract_new(cli->arena, data, &x, &fault);
	}
	if (st != ST_OK)
		return cli_fail(cli, "extract", st, &fault);
	if ((b = calloc(1, sizeof(*b))) == NULL) {
		rc = cli_fail(cli, "extract", ST_NOMEM, NULL);
		goto out;
	}
	b->extractor = x;
	b->published = str_of(day);
	b->text = opts_has(given, "text");
	b->colour = cli->colour;
	b->json =
	    format != NULL ? strcmp(format, "json") == 0 : !cli->out_is_tty;
	for (size_t i = 0; i < given->n_args && !cli->closed; i++) {
		struct arena *a = arena_new(FILE_MAX + 4096);
		struct str text;

		st = a == NULL ? ST_NOMEM
			       : file_read(a, given->args[i], FILE_MAX, &text,
				     &fault);
		if (st != ST_OK) {
			struct buf out = buf_new(OUT_MAX);

			report_facts_error(&out,
			    intake_base_name(str_of(given->args[i])),
			    fault.what);
			(void)cli_write(cli, buf_view(&out));
			buf_free(&out);
			(void)cli_fail(cli, "extract", st, &fault);
			failed = true;
		} else {
			failed |= file_tasks(
			    cli, b, given->args[i], text, (size_t)jobs);
			if (b->n > 0)
				failed |= batch_run(cli, b, (size_t)jobs);
		}
		arena_free(a);
	}
	if (rc == 0 && failed)
		rc = 1;
out:
	batch_free(b);
	extract_free(x);
	return rc;
}

static const struct opt options[] = {
	{ "format", 0, "FORM", "json (one object a line) or text",
	    "json|text" },
	{ "text", 0, NULL, "add the text that the byte offsets refer to",
	    NULL },
	{ "published", 0, "DATE", "the day of a document that bears none",
	    NULL },
	{ "jobs", 'j', "N", "documents read side by side", NULL },
};

const struct verb verb_extract = {
	.name = "extract",
	.brief = "print the facts of documents, with the bytes that prove them",
	.usage = "[--format json|text] [--text] [--published DATE] [--jobs N] "
		 "FILE...",
	.examples = "pactwatch extract --published 2023-03-28 article.txt\n"
		    "pactwatch extract --format json news.ndjson\n",
	.about = "A FILE is .html, .txt, .ndjson or .jsonl (one document a "
		 "line), or \"-\" for standard input.\n",
	VERB_OPTIONS(options),
	.run = run,
};
