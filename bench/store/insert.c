/*
 * Loading: our store against the same rows by plain statements, a thousand
 * documents each in turn, so that both see the same machine.
 */
#include <sys/stat.h>

#include <stdio.h>
#include <time.h>

#include "measure.h"
#include "store/keep.h"
#include "store/store.h"
#include "world.h"

double
cpu_s(void)
{
	struct timespec t;

	(void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

size_t
peak_kb(void)
{
	FILE *f = fopen("/proc/self/status", "r");
	char line[256];
	size_t kb = 0;

	while (f != NULL && fgets(line, sizeof(line), f) != NULL)
		if (sscanf(line, "VmHWM: %zu", &kb) == 1)
			break;
	if (f != NULL)
		(void)fclose(f);
	return kb;
}

double
file_mb(const char *path)
{
	struct stat is;

	return stat(path, &is) == 0 ? (double)is.st_size / 1e6 : 0;
}

/* ---- ours --------------------------------------------------------------------- */

static bool
turn_ours(struct store *s, struct world *w, size_t *events)
{
	static const struct store_policy quiet = { .max_tier = 0 };
	struct fault f = { 0 };

	for (size_t i = 0; i < TURN; i++) {
		const struct story *y = world_next(w);
		struct store_put put = { .doc = &y->doc,
			.facts = &y->facts,
			.patterns = STR("bench"),
			.now = y->seen_at };
		struct store_put_done done;
		enum status st = ST_OK;

		if (i % BATCH == 0)
			st = store_batch(s, &f);
		if (st == ST_OK)
			st = store_put(s, &put, &quiet, &done, &f);
		if (st == ST_OK && i % BATCH == BATCH - 1)
			st = store_batch_end(s, st, &f);
		if (st != ST_OK) {
			fprintf(stderr, "ours: %s\n", f.what);
			return false;
		}
		*events += done.events;
	}
	return true;
}

bool
insert_events(const char *ours, const char *floor, size_t wanted)
{
	struct world *w = world_new(SEED), *w2 = world_new(SEED);
	struct plain *p = NULL;
	struct store *s = NULL;
	struct fault f = { 0 };
	double cpu_ours = 0, cpu_floor = 0, cpu_none = 0, t;
	size_t events = 0, documents = 0, next = 10000;
	bool ok = w != NULL && w2 != NULL &&
		  store_open(ours, STORE_CREATE, &s, &f) == ST_OK &&
		  (floor == NULL || floor_open(&p, floor));

	if (s == NULL)
		fprintf(stderr, "ours: %s\n", f.what);
	/* What making the stories costs, taken off from both. */
	t = cpu_s();
	for (size_t i = 0; i < TURN && ok; i++)
		(void)world_next(w2);
	cpu_none = cpu_s() - t;
	world_free(w2);
	w2 = world_new(SEED);
	printf("%9s %9s %12s %12s %6s %8s %8s\n", "events", "documents",
	    "ours doc/s", "floor doc/s", "ratio", "MB", "peak MB");
	while (ok && events < wanted) {
		t = cpu_s();
		ok = turn_ours(s, w, &events);
		cpu_ours += cpu_s() - t - cpu_none;
		t = cpu_s();
		if (floor != NULL)
			ok = ok && floor_turn(p, w2);
		cpu_floor += cpu_s() - t - cpu_none;
		documents += TURN;
		if (events < next && events < wanted)
			continue;
		next = next < 100000 ? next * 10 : next + 100000;
		printf("%9zu %9zu %12.0f %12.0f %6.2f %8.0f %8.0f\n", events,
		    documents, (double)documents / cpu_ours,
		    floor != NULL ? (double)documents / cpu_floor : 0,
		    floor != NULL ? cpu_ours / cpu_floor : 0, file_mb(ours),
		    (double)peak_kb() / 1024);
		(void)fflush(stdout);
	}
	ok = ok && store_tidy(s, &f) == ST_OK;
	store_close(s);
	floor_close(p);
	world_free(w);
	world_free(w2);
	return ok;
}
