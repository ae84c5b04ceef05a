/*
 * How many pages a CPU-second: our whole reading (text, metadata, date) and,
 * of the same bytes in the same run, libxml2's parse alone.  Files are read
 * before the clock starts; each side takes every file once a round.
 *
 *   bench_page ROUNDS FILE...
 */
#include "page/page.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <libxml/HTMLparser.h>

#include "base/file.h"

#define ROOM ((size_t)2 << 30) /* the largest page of all */

static double
seconds(void)
{
	struct timespec t;

	(void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static size_t
parse_all(const struct str *pages, size_t n)
{
	size_t done = 0;

	for (size_t i = 0; i < n; i++) {
		htmlDocPtr doc =
		    htmlReadMemory(pages[i].p, (int)pages[i].n, NULL, NULL,
			HTML_PARSE_RECOVER | HTML_PARSE_NOERROR |
			    HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
			    (int)XML_PARSE_HUGE);

		done += doc != NULL;
		xmlFreeDoc(doc);
	}
	return done;
}

static size_t
read_all(struct arena *a, const struct str *pages, size_t n)
{
	size_t done = 0;

	for (size_t i = 0; i < n; i++) {
		struct page_in in = { .bytes = pages[i] };
		struct document d = { 0 };
		struct fault f = { 0 };

		done += page_read(a, &in, &d, &f) == ST_OK;
		arena_reset(a);
	}
	return done;
}

int
main(int argc, char **argv)
{
	struct arena *files = arena_new((size_t)4 << 30);
	struct arena *room = arena_new(ROOM);
	size_t n = argc > 2 ? (size_t)argc - 2 : 0, bytes = 0, done = 0;
	struct str *pages = calloc(n + 1, sizeof(*pages));
	double ours = 0, parse = 0, all;
	long rounds = argc > 1 ? strtol(argv[1], NULL, 10) : 0;

	if (rounds < 1 || n == 0 || pages == NULL || files == NULL ||
	    room == NULL) {
		(void)fprintf(stderr, "usage: bench_page ROUNDS FILE...\n");
		return 64;
	}
	for (size_t i = 0; i < n; i++) {
		struct fault f = { 0 };

		if (file_read(files, argv[i + 2], PAGE_MAX, &pages[i], &f) !=
		    ST_OK) {
			(void)fprintf(stderr, "%s: %s\n", argv[i + 2], f.what);
			return 66;
		}
		bytes += pages[i].n;
	}
	for (long r = 0; r < rounds; r++) {
		double start = seconds();

		(void)parse_all(pages, n);
		parse += seconds() - start;
		start = seconds();
		done += read_all(room, pages, n);
		ours += seconds() - start;
	}
	all = (double)n * (double)rounds;
	printf("{\"pages\":%zu,\"megabytes\":%.1f,\"read\":%zu,"
	       "\"ours_pages_per_s\":%.1f,\"parse_pages_per_s\":%.1f,"
	       "\"times_parse\":%.2f}\n",
	    n, (double)bytes / 1e6, done / (size_t)rounds, all / ours,
	    all / parse, ours / parse);
	arena_free(files);
	arena_free(room);
	free(pages);
	return 0;
}
