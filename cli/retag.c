/*
 * pactwatch retag: stored texts read again with the present patterns.  What an
 * earlier reading gave is ended, not wiped: --as-of still shows it.
 */
#include "cli/list.h"
#include "cli/study.h"
#include "store/keep.h"

struct rereading {
	struct cli *cli;
	struct study *study;
	struct store *store;
	struct study_done *done;
	struct fault *fault;
};

static enum status
read_some(void *ctx, const struct store_text *texts, size_t n)
{
	struct rereading *r = ctx;
	struct store_policy quiet = { .max_tier = 0 };
	enum status st;

	for (size_t i = 0; i < n; i++) {
		struct study_item *t = study_add(r->study);

		if (t == NULL)
			return ST_NOMEM;
		t->doc = texts[i].doc;
		t->document = texts[i].id;
		t->source = texts[i].source;
	}
	study_read(r->study);
	st = study_store(r->study, r->store, &quiet, r->cli->now,
	    (struct str){ NULL, 0 }, 0, NULL, NULL, r->done, r->fault);
	log_progress(
	    &r->cli->log, "documents", r->done->known + r->done->revised, 0);
	return st;
}

static enum status
read_again(struct cli *cli, struct study *study, struct store *store,
    struct study_done *done, struct fault *f)
{
	struct rereading r = { cli, study, store, done, f };
	enum status st = store_outdated(store,
	    extract_set(study->extractor)->hash, STUDY_MAX, read_some, &r, f);

	log_progress_end(&cli->log);
	return st;
}

static int
run(struct cli *cli, const struct given *g)
{
	struct study_done done = { 0 };
	struct study *study = NULL;
	struct store *store = NULL;
	struct fault f = { 0 };
	const char *data;
	uint64_t jobs = 1;
	int code;
	enum status st;

	st = opts_number(g, "jobs", CREW_MAX, 1, &jobs, &f);
	data = st == ST_OK ? cli_data(cli, &f) : NULL;
	if (st == ST_OK)
		st = data == NULL ? ST_NOINPUT
				  : study_new(cli->arena, data, (size_t)jobs,
					&study, &f);
	if (st != ST_OK)
		return cli_fail(cli, "retag", st, &f);
	code = list_open(cli, STORE_WRITE, &store);
	if (code == 0) {
		st = read_again(cli, study, store, &done, &f);
		if (st == ST_OK)
			st = store_tidy(store, &f);
		if (st != ST_OK)
			code = cli_fail(cli, "retag", st, &f);
		else
			(void)cli_printf(cli,
			    "%zu documents read again: %zu events, %zu new "
			    "proposals\n",
			    done.known + done.revised, done.events,
			    done.proposals);
	}
	store_close(store);
	study_free(study);
	return code == 0 && done.failed > 0 ? 1 : code;
}

static const struct opt options[] = {
	{ "jobs", 'j', "N", "documents read side by side", NULL },
};

extern const struct verb verb_retag;
const struct verb verb_retag = {
	.name = "retag",
	.alone = true,
	.brief = "read stored texts again with the present patterns",
	.usage = "[--jobs N]",
	.examples = "pactwatch retag --jobs 2\n",
	.about =
	    "Only what was last read with other patterns is read.  Facts "
	    "of the earlier\nreading end and stay to be seen; what a person "
	    "rejected stays rejected.\nIt alerts nobody.\n",
	VERB_OPTIONS(options),
	.run = run,
};
