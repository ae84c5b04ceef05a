/*
 * Five hundred sources on as many addresses of loopback, a tenth of them
 * slow, dead or hostile: nobody waits for them, and each is told.
 */
#include <sys/resource.h>

#include <stdlib.h>
#include <time.h>

#include "fetch/fetch.h"
#include "tests/site/rude.h"
#include "tests/unit.h"

#define SOURCES  500
#define LIMIT_MS 3000

static const char *const kinds[] = { "slow", "dead", "bomb", "loop", "cut" };

/* Every tenth source is bad, each kind in turn. */
static const char *
kind_of(int i)
{
	return i % 10 == 9 ? kinds[i / 10 % 5] : "good";
}

static void
answer(struct rude_conn *c, void *ctx)
{
	static char line[1 << 16];
	char body[256];

	(void)ctx;
	if (strcmp(c->path, "/robots.txt") == 0) {
		rude_ok(c, "", "User-agent: *\nDisallow: /no\n");
	} else if (strcmp(c->path, "/good") == 0) {
		(void)snprintf(body, sizeof(body), "entry of %s", c->address);
		rude_ok(c, "ETag: \"1\"\r\n", body);
	} else if (strcmp(c->path, "/slow") == 0) {
		rude_puts(c, "HTTP/1.1 200 OK\r\n\r\n");
		while (rude_puts(c, "x"))
			rude_sleep_ms(100);
	} else if (strcmp(c->path, "/bomb") == 0) {
		rude_puts(c, "HTTP/1.1 200 OK\r\n\r\n");
		while (rude_send(c, line, sizeof(line)))
			continue;
	} else if (strcmp(c->path, "/loop") == 0) {
		rude_puts(c, "HTTP/1.1 302 F\r\nLocation: /loop\r\n"
			     "Content-Length: 0\r\n\r\n");
	} else if (strcmp(c->path, "/cut") == 0) {
		rude_puts(c, "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nx");
	}
}

struct tally {
	unsigned done[SOURCES];
	unsigned good, bad, wrong;
	int64_t last_good_ms, begin_ms;
};

static int64_t
now_ms(void)
{
	struct timespec t;

	(void)clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static void
take(void *ctx, size_t i, const struct fetched *got, bool asked)
{
	struct tally *t = ctx;
	bool good = strcmp(kind_of((int)i), "good") == 0;
	char want[64];

	(void)snprintf(want, sizeof(want), "entry of 127.%d.%d.7",
	    1 + (int)i / 200, 1 + (int)i % 200);
	t->done[i]++;
	if (good && got->outcome == OUT_NEW && str_is(got->body, want))
		t->good++;
	else if (!good && asked && got->outcome == OUT_FAILED && got->why.n > 0)
		t->bad++;
	else
		t->wrong++;
	if (good)
		t->last_good_ms = now_ms() - t->begin_ms;
}

static void
a_bad_tenth_delays_nobody_and_is_told(void **state)
{
	static struct feed feeds[SOURCES];
	static struct fetch_ask asks[SOURCES];
	static char urls[SOURCES][64];
	struct rlimit files = { 4096, 4096 };
	struct fetch_limits limits = fetch_limits_usual();
	struct fetch_config config = { .limits = &limits };
	struct arena *arena = arena_new((size_t)128 << 20);
	struct rude *site;
	struct fetcher *f = NULL;
	struct fault fault = { 0 };
	struct tally t = { 0 };
	int64_t limit_ms = (int64_t)(LIMIT_MS * busy()), took;

	(void)state;
	(void)setrlimit(RLIMIT_NOFILE, &files);
	site = rude_open(answer, NULL, NULL, NULL, 0);
	assert_non_null(site);
	limits.total_ms = (uint32_t)limit_ms;
	limits.connect_ms = (uint32_t)limit_ms;
	for (int i = 0; i < SOURCES; i++) {
		bool dead = strcmp(kind_of(i), "dead") == 0;

		(void)snprintf(urls[i], sizeof(urls[i]),
		    "http://127.%d.%d.7:%d/%s", 1 + i / 200, 1 + i % 200,
		    dead ? 1 : rude_port(site), kind_of(i));
		feeds[i] = (struct feed){ .url = str_of(urls[i]),
			.enabled = true,
			.allow_private = true };
		asks[i].feed = &feeds[i];
	}
	assert_int_equal(fetch_new(&f, &config, &fault), ST_OK);
	t.begin_ms = now_ms();
	assert_int_equal(
	    fetch_pass(f, arena, asks, SOURCES, 1767225600, take, &t, &fault),
	    ST_OK);
	took = now_ms() - t.begin_ms;
	print_message("%d sources: %lld ms, last good one after %lld ms\n",
	    SOURCES, (long long)took, (long long)t.last_good_ms);
	for (int i = 0; i < SOURCES; i++)
		assert_int_equal(t.done[i], 1);
	assert_int_equal(t.wrong, 0);
	assert_int_equal(t.good, SOURCES * 9 / 10);
	assert_int_equal(t.bad, SOURCES / 10);
	assert_true(took < 2 * limit_ms + 1000);
	assert_int_equal(rude_count(site, "GET /good "), SOURCES * 9 / 10);
	fetch_free(f);
	rude_close(site);
	arena_free(arena);
}

/* Requests of one host, seen from the server: never two at one time. */
static _Atomic int inside, most;

static void
slowly(struct rude_conn *c, void *ctx)
{
	(void)ctx;
	if (++inside > most)
		most = inside;
	rude_sleep_ms(30);
	inside--;
	rude_ok(c, "", "x");
}

static void
ignore(void *ctx, size_t i, const struct fetched *got, bool asked)
{
	unsigned *n = ctx;

	(void)i;
	*n += asked && got->outcome == OUT_NEW;
}

static void
one_host_is_asked_one_request_at_a_time_with_gaps(void **state)
{
	static struct feed feeds[5];
	static struct fetch_ask asks[5];
	static char urls[5][64];
	struct fetch_limits limits = fetch_limits_usual();
	struct fetch_config config = { .limits = &limits };
	struct arena *arena = arena_new((size_t)16 << 20);
	struct rude *site = rude_open(slowly, NULL, NULL, NULL, 0);
	struct fetcher *f = NULL;
	struct fault fault = { 0 };
	unsigned n = 0;
	int64_t begin;

	(void)state;
	assert_non_null(site);
	limits.gap_ms = 300;
	for (int i = 0; i < 5; i++) {
		(void)snprintf(urls[i], sizeof(urls[i]),
		    "http://127.0.0.1:%d/%d", rude_port(site), i);
		feeds[i] = (struct feed){ .url = str_of(urls[i]),
			.enabled = true,
			.allow_private = true };
		asks[i] = (struct fetch_ask){ .feed = &feeds[i], .page = true };
	}
	most = 0;
	assert_int_equal(fetch_new(&f, &config, &fault), ST_OK);
	begin = now_ms();
	assert_int_equal(
	    fetch_pass(f, arena, asks, 5, 1767225600, ignore, &n, &fault),
	    ST_OK);
	assert_int_equal(n, 5);
	assert_int_equal(most, 1);
	assert_true(now_ms() - begin >= 4 * 300);
	assert_int_equal(rude_count(site, "GET /robots.txt "), 1);
	fetch_free(f);
	rude_close(site);
	arena_free(arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_bad_tenth_delays_nobody_and_is_told),
		cmocka_unit_test(
		    one_host_is_asked_one_request_at_a_time_with_gaps),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
