/*
 * pactwatch import: documents of files into the store, as if they had been
 * fetched.  What is there already is left alone, so a call can be repeated;
 * a file of lines that was broken off is gone on with where it stopped.
 */
#include "cli/import.h"

#include <sys/stat.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/file.h"

#include "cli/list.h"
#include "cron/config.h"
#include "store/keep.h"

#define FILE_BYTES ((size_t)64 << 20) /* one page or text */
#define LINE_BYTES ((size_t)64 << 20) /* one line of a file of lines */

static void
not_read(void *ctx, const struct study_item *t)
{
	struct import *m = ctx;

	log_say(&m->cli->log, LOG_WARN, "pactwatch: %s: %.*s: %s", m->stored,
	    STR_ARG(t->id),
	    t->fault.what[0] != '\0' ? t->fault.what : status_word(t->st));
}

/* "at" is behind the last of them; 0 takes the mark away. */
static enum status
store_batch_of(struct import *m, struct study *s, int64_t at, struct fault *f)
{
	enum status st;

	m->stored = s == m->study ? m->file : m->other_file;
	for (size_t i = 0; i < s->n; i++) {
		struct document *d = &s->items[i].doc;

		if (d->source.n == 0)
			d->source = m->publisher;
		if (d->tier == 0)
			d->tier = m->tier;
		/* A page of a file: its name is all the address it has. */
		if (d->url.n == 0 && d->canonical.n == 0 && d->id.n == 0)
			d->id = s->items[i].id;
	}
	st = study_store(s, m->store, &m->policy, m->now, m->mark, at, not_read,
	    m, &m->done, f);
	log_progress(&m->cli->log, "documents",
	    m->done.documents + m->done.known + m->done.revised, 0);
	return st;
}

enum status
import_flush(struct import *m, bool last, struct fault *f)
{
	struct study *before = m->other, *now = m->study;
	enum status st = ST_OK;

	study_read_end(before);
	study_read_begin(now);
	if (before->n > 0)
		st = store_batch_of(m, before, m->other_at, f);
	if (last) {
		study_read_end(now);
		if (st == ST_OK)
			st = store_batch_of(m, now, 0, f);
	}
	m->other = now;
	m->other_at = m->at;
	m->other_file = m->file;
	m->study = before;
	m->held = 0;
	return st;
}

/* Device, number, size and time of a file: the same file, unchanged. */
enum status
import_mark(struct import *m, FILE *in, struct fault *f)
{
	struct buf b = buf_new(256);
	struct stat is;
	enum status st = ST_OK;

	m->mark = (struct str){ NULL, 0 };
	m->at = 0;
	if (fstat(fileno(in), &is) == 0 && S_ISREG(is.st_mode)) {
		buf_printf(&b, "import %llx.%llx.%llx.%llx",
		    (unsigned long long)is.st_dev,
		    (unsigned long long)is.st_ino,
		    (unsigned long long)is.st_size,
		    (unsigned long long)is.st_mtime);
		m->mark = str_keep(m->cli->arena, buf_view(&b));
		st = store_mark(m->store, m->mark, &m->at, f);
		if (st == ST_OK && m->at > 0 && m->at <= is.st_size &&
		    fseeko(in, (off_t)m->at, SEEK_SET) == 0)
			log_say(&m->cli->log, LOG_NOTE,
			    "pactwatch: %s: going on at byte %lld", m->file,
			    (long long)m->at);
		else
			m->at = 0;
	}
	buf_free(&b);
	return st;
}

static enum status
add(struct import *m, enum form form, struct str id, struct str bytes,
    struct fault *f)
{
	struct study_item *t = study_add(m->study);

	if (t == NULL)
		return ST_NOMEM;
	t->form = form;
	t->bytes = str_keep(t->arena, bytes);
	t->id = str_keep(t->arena, id);
	if (t->bytes.n != bytes.n) {
		fault_set(f, "a document is larger than memory allows");
		return ST_NOMEM;
	}
	return ST_OK;
}

/* The next line with its newline, and how many bytes it took of the file: 0 at
 * the end.  Of a line longer than "b" may hold the rest is passed by, and the
 * buffer's status says so. */
static int64_t
line_next(FILE *in, struct buf *b)
{
	char part[4096];
	size_t n = 0;
	int64_t taken = 0;
	int c;

	buf_clear(b);
	while ((c = getc_unlocked(in)) != EOF) {
		part[n++] = (char)c;
		if (n < sizeof(part) && c != '\n')
			continue;
		buf_add(b, part, n);
		taken += (int64_t)n;
		n = 0;
		if (c == '\n')
			return taken;
	}
	buf_add(b, part, n);
	return taken + (int64_t)n;
}

static enum status
import_lines(struct import *m, FILE *in, struct fault *f)
{
	struct buf line = buf_new(LINE_BYTES);
	char number[32];
	size_t nr = 0;
	int64_t n;
	enum status st = import_mark(m, in, f);

	while (st == ST_OK && (n = line_next(in, &line)) > 0) {
		struct str one = str_trim(buf_view(&line));

		nr++;
		m->at += n;
		st = buf_status(&line);
		if (st == ST_OK && one.n == 0)
			continue;
		if (st == ST_LIMIT) {
			st = ST_OK;
			log_say(&m->cli->log, LOG_WARN,
			    "pactwatch: %s: line %zu is longer than %zu "
			    "bytes",
			    m->file, nr, LINE_BYTES);
			m->done.failed++;
			continue;
		}
		(void)snprintf(number, sizeof(number), "line %zu", nr);
		if (st == ST_OK)
			st = add(m, FORM_RECORD, str_of(number), one, f);
		m->held += one.n;
		if (st == ST_OK &&
		    (m->study->n == STUDY_MAX || m->held >= IMPORT_HELD))
			st = import_flush(m, false, f);
	}
	if (st == ST_OK && ferror(in)) {
		fault_set(f, "%s: %s", m->file, strerror(errno));
		st = ST_IO;
	}
	if (st == ST_OK)
		st = import_flush(m, true, f);
	buf_free(&line);
	return st;
}

static enum status
import_whole(struct import *m, enum form form, struct fault *f)
{
	struct arena *a = arena_new(FILE_BYTES + ((size_t)1 << 20));
	struct str bytes;
	enum status st =
	    a == NULL ? ST_NOMEM : file_read(a, m->file, FILE_BYTES, &bytes, f);

	if (st == ST_OK && str_trim(bytes).n == 0) {
		log_say(
		    &m->cli->log, LOG_WARN, "pactwatch: %s: is empty", m->file);
		m->done.failed++;
	} else if (st == ST_OK)
		st = add(m, form, intake_base_name(str_of(m->file)), bytes, f);
	arena_free(a);
	if (st == ST_OK && m->study->n == STUDY_MAX)
		st = import_flush(m, false, f);
	return st;
}

/* Lines of a file; single documents gather until there is a batch of them. */
static enum status
import_file(struct import *m, const char *path, struct fault *f)
{
	bool standard = strcmp(path, "-") == 0;
	enum form form = intake_form(path, (struct str){ NULL, 0 });
	FILE *in;
	enum status st;

	m->file = standard ? "standard input" : path;
	if (!standard && form != FORM_RECORD && form != FORM_WARC)
		return import_whole(m, form, f);
	st = import_flush(
	    m, true, f); /* what gathered has no mark of this file */
	if (st != ST_OK)
		return st;
	in = standard ? stdin : fopen(path, "re");
	if (in == NULL) {
		fault_set(f, "%s: %s", path, strerror(errno));
		return ST_NOINPUT;
	}
	st = form == FORM_WARC ? import_warc(m, in, f) : import_lines(m, in, f);
	m->mark = (struct str){ NULL, 0 };
	if (!standard)
		(void)fclose(in);
	return st;
}

static void
say(const struct import *m)
{
	const struct study_done *d = &m->done;

	log_progress_end(&m->cli->log);
	(void)cli_printf(m->cli,
	    "%zu documents (%zu copies), %zu known, %zu corrected, %zu not "
	    "read; %zu events, %zu agreements, %zu proposals, %zu alerts\n",
	    d->documents, d->copies, d->known, d->revised, d->failed, d->events,
	    d->agreements, d->proposals, d->alerts);
	if (d->no_article > 0)
		log_say(&m->cli->log, LOG_NOTE,
		    "pactwatch: %zu pages of archives are no article: left "
		    "out",
		    d->no_article);
}

static enum status
options(
    struct import *m, const struct given *g, uint64_t *jobs, struct fault *f)
{
	const struct config *config;
	uint64_t tier = 3, now;
	enum status st = opts_number(g, "jobs", CREW_MAX, 1, jobs, f);

	if (st == ST_OK)
		st = opts_number(g, "tier", 4, 3, &tier, f);
	if (st == ST_OK)
		st = opts_number(
		    g, "now", INT64_MAX, (uint64_t)m->cli->now, &now, f);
	if (st != ST_OK)
		return st;
	m->now = (int64_t)now;
	m->tier = (uint32_t)tier;
	m->publisher = str_of(opts_value(g, "publisher"));
	m->policy.backlog = opts_has(g, "alert-backlog");
	st = cli_config(m->cli, &config, f);
	if (st != ST_OK)
		return st;
	m->policy.min_sources = config->min_sources;
	m->policy.max_tier = config->max_tier;
	m->policy.accept_tier = config->accept_tier;
	m->policy.accept_score = config->accept_percent / 100.0;
	for (size_t i = 0; i < config->n_channels; i++)
		if (!strs_add(m->cli->arena, &m->policy.channels,
			config->channels[i].name))
			return ST_NOMEM;
	return ST_OK;
}

static int
run(struct cli *cli, const struct given *g)
{
	struct import m = { .cli = cli };
	struct study *first;
	struct fault f = { 0 };
	const char *data;
	uint64_t jobs = 1;
	int code = 0;
	enum status st;

	if (g->n_args == 0)
		return cli_usage(cli, "import needs a FILE, or \"-\"");
	st = options(&m, g, &jobs, &f);
	data = st == ST_OK ? cli_data(cli, &f) : NULL;
	if (st == ST_OK)
		st = data == NULL ? ST_NOINPUT
				  : study_new(cli->arena, data, (size_t)jobs,
					&m.study, &f);
	if (st != ST_OK)
		return cli_fail(cli, "import", st, &f);
	m.other = study_beside(m.study);
	if (m.other == NULL) {
		study_free(m.study);
		return cli_fail(cli, "import", ST_NOMEM, &f);
	}
	first = m.study;
	first->published = m.other->published =
	    str_of(opts_value(g, "published"));
	code = list_open(cli, STORE_CREATE, &m.store);
	if (code == 0 && !opts_has(g, "now"))
		m.now = cli->now;
	for (size_t i = 0; i < g->n_args && code == 0; i++) {
		st = import_file(&m, g->args[i], &f);
		if (st != ST_OK)
			code = cli_fail(cli, "import", st, &f);
	}
	if (code == 0) {
		st = import_flush(&m, true, &f);
		if (st != ST_OK)
			code = cli_fail(cli, "import", st, &f);
	}
	if (code == 0) {
		st = store_tidy(m.store, &f);
		if (st != ST_OK)
			code = cli_fail(cli, "import", st, &f);
		say(&m);
	}
	store_close(m.store);
	study_free(m.other == first ? m.study : m.other);
	study_free(first);
	return code == 0 && m.done.failed > 0 ? 1 : code;
}

static const struct opt option_table[] = {
	{ "publisher", 0, "NAME", "of documents that do not name theirs",
	    NULL },
	{ "tier", 0, "N", "of documents that name none: 1 official .. 4 (3)",
	    NULL },
	{ "published", 0, "DATE", "the day of documents that bear none", NULL },
	{ "alert-backlog", 0, NULL, "alert what is found, not only record it",
	    NULL },
	{ "jobs", 'j', "N", "documents read side by side", NULL },
	{ "now", 0, "EPOCH", "take this for the clock (seconds since 1970)",
	    NULL },
};

extern const struct verb verb_import;
const struct verb verb_import = {
	.name = "import",
	.brief = "put documents of files into the store",
	.usage = "[--publisher NAME] [--tier N] [--jobs N] FILE...",
	.examples = "pactwatch import archive.ndjson\n"
		    "pactwatch import --tier 1 --publisher \"Trade Ministry\" "
		    "notice.html\n"
		    "pactwatch import --jobs 8 CC-NEWS-1.warc.gz\n",
	.about =
	    "A FILE is .html, .txt, .ndjson or .jsonl (one document a line: "
	    "url, title,\ntext or html, published, source, tier), .warc or "
	    ".warc.gz (a web archive, whose\nHTML pages are read), or \"-\" "
	    "for lines on standard input.\nWhat is in the store already is "
	    "left "
	    "alone; a file of lines or an archive that\nwas broken off is gone "
	    "on with where "
	    "it stopped.\n",
	VERB_OPTIONS(option_table),
	.run = run,
};
