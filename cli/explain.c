/*
 * pactwatch explain: why a sentence or a file gave what it gave.  Reads what
 * it is given; stores nothing and never asks the net.
 */
#include <string.h>

#include "base/file.h"

#include "cli/cli.h"
#include "cli/intake.h"
#include "extract/extract.h"

#define FILE_MAX  ((size_t)16 << 20)  /* bytes of one file */
#define ARENA_MAX ((size_t)256 << 20) /* bytes one document may take */
#define OUT_MAX   ((size_t)64 << 20)  /* bytes of one account */

/* What is to be read: a file where one of that name is, else the words. */
static enum status
input(struct arena *a, const char *arg, struct document *d, struct fault *fault)
{
	enum status st;
	struct str text;

	memset(d, 0, sizeof(*d));
	st = file_read(a, arg, FILE_MAX, &text, fault);
	if (st == ST_OK) {
		enum form form = intake_form(arg, str_sub(text, 0, 4096));
		struct str id = intake_base_name(str_of(arg));

		/* Of many records the first: an account is for reading. */
		if (form == FORM_RECORD)
			text = str_cut(&text, '\n');
		return intake_document(a, form, text, &id, d, fault);
	}
	/* A name without a space that no file bears is a slip, no sentence. */
	if (strchr(arg, ' ') == NULL)
		return st;
	*fault = (struct fault){ .what = "" };
	return extract_text(
	    a, (struct str){ NULL, 0 }, str_of(arg), STR(""), d);
}

/* What stays once matches of one act are one: the events of the document. */
static void
summary(struct buf *b, const struct facts *f)
{
	buf_printf(b, "%zu event%s of the document\n", f->n_events,
	    f->n_events == 1 ? "" : "s");
	for (size_t i = 0; i < f->n_events; i++) {
		const struct event *e = &f->events[i];

		buf_printf(b, "  %s", event_type_word(e->type));
		if (e->phase != PH_NONE)
			buf_printf(b, ".%s", phase_word(e->phase));
		buf_printf(b, " %s by %.*s, %zu sentence%s\n",
		    modality_word(e->modality), STR_ARG(e->pattern),
		    e->n_evidence, e->n_evidence == 1 ? "" : "s");
	}
}

/* The account holds a stranger's words: each line is made inert by itself. */
static void
lines(struct cli *cli, struct str told)
{
	while (told.n > 0 && !cli->closed) {
		(void)cli_write_inert(cli, str_cut(&told, '\n'));
		(void)cli_write(cli, STR("\n"));
	}
}

static int
run(struct cli *cli, const struct given *given)
{
	struct fault fault = { .what = "" };
	struct extractor *x = NULL;
	struct reader *r = NULL;
	struct arena *a = arena_new(ARENA_MAX);
	struct buf told = buf_new(OUT_MAX);
	const char *day = opts_value(given, "published");
	const char *data;
	struct document d;
	struct facts facts;
	enum status st = a == NULL ? ST_NOMEM : ST_OK;

	if (given->n_args != 1) {
		arena_free(a);
		return cli_usage(
		    cli, "explain needs one FILE, or a sentence in quotes");
	}
	if (st == ST_OK)
		st = input(a, given->args[0], &d, &fault);
	if (st == ST_OK && d.published.n == 0)
		d.published = str_of(day);
	if (st == ST_OK) {
		data = cli_data(cli, &fault);
		st = data == NULL ? ST_NOINPUT
				  : extract_new(cli->arena, data, &x, &fault);
	}
	if (st == ST_OK && (r = extract_reader(x)) == NULL)
		st = ST_NOMEM;
	if (st == ST_OK)
		st = extract_explain(r, a, &d, &facts, &told, &fault);
	if (st == ST_OK) {
		summary(&told, &facts);
		lines(cli, buf_view(&told));
	}
	buf_free(&told);
	extract_reader_free(r);
	extract_free(x);
	arena_free(a);
	return st == ST_OK ? 0 : cli_fail(cli, "explain", st, &fault);
}

static const struct opt options[] = {
	{ "published", 0, "DATE", "the day of a document that bears none",
	    NULL },
};

const struct verb verb_explain = {
	.name = "explain",
	.brief = "say why a sentence or a file gave what it gave",
	.usage = "[--published DATE] FILE|TEXT",
	.examples = "pactwatch explain \"China suspended its ban on gallium "
		    "exports.\"\n"
		    "pactwatch explain --published 2023-03-28 article.txt\n",
	.about =
	    "For each sentence: how it was read, which patterns matched and "
	    "what became of each match, and where none did, which came "
	    "nearest.\n",
	VERB_OPTIONS(options),
	.run = run,
};
