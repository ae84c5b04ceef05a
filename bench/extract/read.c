/*
 * Sentences a CPU-second of the extract room: text to facts, with the full
 * pattern set.  Documents are read and cut out of their JSON before the clock
 * starts; every sentence counts, whether it tells of anything or not.
 *
 *   bench_extract DATA_DIR FILE.ndjson...
 */
#include <sys/resource.h>

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/file.h"
#include "base/json.h"

#include "extract/extract.h"

#define TEXTS_MAX ((size_t)1 << 30)   /* bytes of all documents */
#define DOC_MAX   ((size_t)256 << 20) /* bytes one document may take */

struct bench {
	struct arena *texts;
	struct document *docs;
	size_t n, room, bytes;
};

static double
cpu(void)
{
	struct timespec t;

	(void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static long
peak_kb(void)
{
	struct rusage r;

	(void)getrusage(RUSAGE_SELF, &r);
	return r.ru_maxrss;
}

static enum status
take(struct bench *b, struct str line)
{
	struct fault fault = { .what = "" };
	struct json *j = NULL;
	struct document d;
	enum status st = json_read(line, &j, &fault);

	if (st != ST_OK)
		return st;
	if (b->n == b->room) {
		size_t room = b->room == 0 ? 1024 : b->room * 2;
		struct document *more = realloc(b->docs, room * sizeof(*more));

		if (more == NULL)
			return ST_NOMEM;
		b->docs = more;
		b->room = room;
	}
	st = extract_text(b->texts,
	    str_keep(b->texts, json_str(json_get(j, "title"))),
	    json_str(json_get(j, "text")),
	    str_keep(b->texts, json_str(json_get(j, "published"))), &d);
	if (st == ST_OK) {
		b->bytes += d.text.n;
		b->docs[b->n++] = d;
	}
	json_free(j);
	return st;
}

static enum status
load(struct bench *b, const char *path)
{
	struct fault fault = { .what = "" };
	struct arena *a = arena_new(TEXTS_MAX);
	struct str text;
	enum status st = a == NULL
			     ? ST_NOMEM
			     : file_read(a, path, TEXTS_MAX / 2, &text, &fault);

	while (st == ST_OK && text.n > 0) {
		struct str line = str_trim(str_cut(&text, '\n'));

		if (line.n > 0)
			st = take(b, line);
	}
	if (st != ST_OK)
		fprintf(stderr, "bench_extract: %s: %s\n", path,
		    fault.what[0] != '\0' ? fault.what : status_word(st));
	arena_free(a);
	return st;
}

static enum status
measure(const struct bench *b, const char *data)
{
	struct fault fault = { .what = "" };
	struct arena *names = arena_new(DOC_MAX), *a = arena_new(DOC_MAX);
	struct extractor *x = NULL;
	struct reader *r = NULL;
	size_t events = 0;
	double start = cpu(), ready, end;
	long kb = peak_kb();
	enum status st = names == NULL || a == NULL
			     ? ST_NOMEM
			     : extract_new(names, data, &x, &fault);

	if (st == ST_OK && (r = extract_reader(x)) == NULL)
		st = ST_NOMEM;
	ready = cpu();
	for (size_t i = 0; st == ST_OK && i < b->n; i++) {
		struct facts f;

		st = extract_document(r, a, &b->docs[i], &f, &fault);
		events += st == ST_OK ? f.n_events : 0;
		arena_reset(a);
	}
	end = cpu();
	if (st == ST_OK)
		printf("{\"documents\":%zu,\"bytes\":%zu,\"sentences\":%llu,"
		       "\"events\":%zu,\"seconds\":%.3f,"
		       "\"sentences_per_s\":%.0f,\"start_s\":%.3f,"
		       "\"peak_kb\":%ld}\n",
		    b->n, b->bytes, (unsigned long long)extract_sentences(r),
		    events, end - ready,
		    (double)extract_sentences(r) / (end - ready), ready - start,
		    peak_kb() - kb);
	else
		fprintf(stderr, "bench_extract: %s:%u:%u: %s\n",
		    fault.file != NULL ? fault.file : data, fault.line,
		    fault.col, fault.what);
	extract_reader_free(r);
	extract_free(x);
	arena_free(a);
	arena_free(names);
	return st;
}

int
main(int argc, char **argv)
{
	struct bench b = { .texts = arena_new(TEXTS_MAX) };
	enum status st = b.texts == NULL ? ST_NOMEM : ST_OK;

	if (argc < 3) {
		fprintf(stderr, "usage: bench_extract DATA_DIR FILE...\n");
		arena_free(b.texts);
		return 2;
	}
	for (int i = 2; i < argc && st == ST_OK; i++)
		st = load(&b, argv[i]);
	if (st == ST_OK)
		st = measure(&b, argv[1]);
	free(b.docs);
	arena_free(b.texts);
	return st == ST_OK ? 0 : 1;
}
