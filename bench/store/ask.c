/*
 * The questions of a person at a terminal and of a pass, each many times with
 * other places, minerals and words; what counts is CPU time, and the slowest
 * of twenty.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "measure.h"
#include "store/store.h"
#include "world.h"

#define ROUNDS_MAX 1000

struct asking {
	struct world *world;
	struct store_filter filter;
	struct str place[2], mineral;
	char since[32], until[32], words[64];
	size_t rows;
};

enum want {
	W_NONE = 0,
	W_PLACE = 1,
	W_PAIR = 2,
	W_MINERAL = 4,
	W_QUARTER = 8,
	W_YEAR = 16,
	W_ID = 32,
	W_WORDS = 64,   /* two of the first thousand */
	W_RARE = 128,   /* one past the first five thousand */
	W_COMMON = 256, /* one that stands in every other text */
	W_STATE = 512,
	W_SOURCE = 1024,
	W_PENDING = 2048,
	W_TYPE = 4096,
	W_NEWEST = 8192 /* sorted by day */
};

static const struct question {
	const char *what;
	enum store_view view;
	unsigned want;
	size_t limit;
	double bound_ms; /* of CPU, for nineteen of twenty */
} questions[] = {
	{ "newest events", VIEW_EVENTS, W_NONE, 50, 100 },
	{ "events of a place", VIEW_EVENTS, W_PLACE, 50, 100 },
	{ "events on a mineral, 90 days", VIEW_EVENTS, W_MINERAL | W_QUARTER,
	    50, 100 },
	{ "place and mineral, a year", VIEW_EVENTS,
	    W_PLACE | W_MINERAL | W_YEAR, 50, 100 },
	{ "place and mineral, ever", VIEW_EVENTS, W_PLACE | W_MINERAL, 50,
	    100 },
	{ "two places and a mineral", VIEW_EVENTS, W_PAIR | W_MINERAL, 50,
	    100 },
	{ "events of a type", VIEW_EVENTS, W_TYPE, 50, 100 },
	{ "timeline of an agreement", VIEW_TIMELINE, W_ID, 0, 100 },
	{ "sources of an agreement", VIEW_MEMBERS, W_ID, 0, 100 },
	{ "newest agreements", VIEW_AGREEMENTS, W_NONE, 50, 100 },
	{ "in force between two, on a mineral", VIEW_AGREEMENTS,
	    W_PAIR | W_MINERAL | W_STATE, 50, 100 },
	{ "agreements of a place", VIEW_AGREEMENTS, W_PLACE, 50, 100 },
	{ "measures of a place on a mineral", VIEW_MEASURES,
	    W_PLACE | W_MINERAL, 50, 100 },
	{ "reviews due in a quarter", VIEW_REVIEWS, W_QUARTER, 50, 100 },
	{ "newest documents", VIEW_DOCUMENTS, W_NONE, 50, 100 },
	{ "documents of a publisher", VIEW_DOCUMENTS, W_SOURCE, 50, 100 },
	{ "documents with two words", VIEW_DOCUMENTS, W_WORDS, 20, 100 },
	{ "one document", VIEW_DOCUMENTS, W_ID, 1, 100 },
	{ "evidence of an event", VIEW_EVIDENCE, W_ID, 0, 100 },
	{ "pending proposals", VIEW_PROPOSALS, W_PENDING, 50, 100 },
	{ "newest alerts", VIEW_ALERTS, W_NONE, 50, 100 },
	{ "ranked: two words", VIEW_SEARCH, W_WORDS, 20, 500 },
	{ "ranked: a rare word", VIEW_SEARCH, W_RARE, 20, 500 },
	{ "ranked: a word of most texts", VIEW_SEARCH, W_COMMON, 20, 500 },
	{ "a word of most texts, newest", VIEW_SEARCH, W_COMMON | W_NEWEST, 20,
	    500 },
};

static void
prepare(struct asking *a, const struct question *q)
{
	struct world *w = a->world;
	struct store_filter *f = &a->filter;
	size_t month = world_random(w, 11 * 12);

	*f = (struct store_filter){ .limit = q->limit };
	/* As people ask: often for the great, now and then for the small. */
	a->place[0] = world_place(w, world_random(w, 1 + world_random(w, 60)));
	a->place[1] = world_place(w, world_random(w, 1 + world_random(w, 60)));
	a->mineral = world_mineral(w, world_random(w, 1 + world_random(w, 40)));
	if (q->want & (W_PLACE | W_PAIR))
		f->party = (struct strs){ a->place, q->want & W_PAIR ? 2 : 1 };
	if (q->want & W_MINERAL)
		f->mineral = (struct strs){ &a->mineral, 1 };
	(void)snprintf(a->since, sizeof(a->since), "%zu-%02zu-01",
	    2015 + month / 12, 1 + month % 12);
	month += q->want & W_YEAR ? 12 : 3;
	(void)snprintf(a->until, sizeof(a->until), "%zu-%02zu-01",
	    2015 + month / 12, 1 + month % 12);
	if (q->want & (W_QUARTER | W_YEAR)) {
		f->since = str_of(a->since);
		f->until = str_of(a->until);
	}
	if (q->want & W_NEWEST)
		f->sort = STR("-published");
	if (q->want & W_ID)
		f->id = (int64_t)(1 + world_random(w, 3000));
	if (q->want & W_STATE)
		f->status = STR("in_force");
	if (q->want & W_TYPE)
		f->type = STR("export_ban");
	f->pending = (q->want & W_PENDING) != 0;
	if (q->want & W_SOURCE) {
		(void)snprintf(a->words, sizeof(a->words), "paper%zu.example",
		    world_random(w, 1 + world_random(w, 2000)));
		f->source = str_of(a->words);
	}
	if (q->want & (W_WORDS | W_RARE | W_COMMON)) {
		struct str one = world_word(
		    w, q->want & W_RARE     ? 5000 + world_random(w, 3000)
		       : q->want & W_COMMON ? world_random(w, 20)
					    : 50 + world_random(w, 950));
		struct str two = world_word(w, 50 + world_random(w, 950));

		(void)snprintf(a->words, sizeof(a->words), "%.*s%s%.*s",
		    STR_ARG(one), q->want & W_WORDS ? " " : "",
		    q->want & W_WORDS ? (int)two.n : 0, two.p);
		f->text = str_of(a->words);
	}
}

static bool
count(void *ctx, const struct store_cell *c)
{
	struct asking *a = ctx;

	(void)c;
	a->rows++;
	return true;
}

static int
by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static bool
ask_one(struct store *s, struct asking *a, const struct question *q,
    size_t rounds, bool *slow)
{
	double ms[ROUNDS_MAX], t, p95;
	struct fault f = { 0 };

	a->rows = 0;
	for (size_t i = 0; i < rounds; i++) {
		prepare(a, q);
		t = cpu_s();
		if (store_list(s, q->view, &a->filter, count, a, &f) != ST_OK) {
			fprintf(stderr, "%s: %s\n", q->what, f.what);
			return false;
		}
		ms[i] = (cpu_s() - t) * 1e3;
	}
	qsort(ms, rounds, sizeof(*ms), by_size);
	p95 = ms[rounds * 95 / 100];
	*slow |= p95 > q->bound_ms;
	printf("%-36s %8.2f %8.2f %8.2f %6.1f%s\n", q->what, ms[rounds / 2],
	    p95, ms[rounds - 1], (double)a->rows / (double)rounds,
	    p95 > q->bound_ms ? "  SLOW" : "");
	(void)fflush(stdout);
	return true;
}

bool
ask(const char *db, size_t rounds)
{
	struct asking *a = calloc(1, sizeof(*a));
	struct store *s = NULL;
	struct fault f = { 0 };
	bool slow = false, ok;

	if (rounds > ROUNDS_MAX)
		rounds = ROUNDS_MAX;
	ok = a != NULL && (a->world = world_new(SEED)) != NULL &&
	     store_open(db, STORE_READ, &s, &f) == ST_OK;
	if (!ok)
		fprintf(stderr, "%s\n", f.what);
	else
		printf("%-36s %8s %8s %8s %6s\n", "CPU ms", "p50", "p95",
		    "most", "rows");
	for (size_t i = 0; i < sizeof(questions) / sizeof(questions[0]) && ok;
	     i++)
		ok = ask_one(s, a, &questions[i], rounds, &slow);
	if (ok)
		printf("peak %.0f MB\n", (double)peak_kb() / 1024);
	store_close(s);
	if (a != NULL)
		world_free(a->world);
	free(a);
	return ok && !slow;
}
