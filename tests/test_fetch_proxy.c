/*
 * Abuse case A9: through a proxy of the operator's own, on loopback.  What it
 * is asked for is judged by name; what the environment says is not read.
 */
#include <stdlib.h>

#include "fetch/fetch.h"
#include "tests/site/rude.h"
#include "tests/unit.h"

#define NOW ((int64_t)1767225600) /* 2026-01-01T00:00:00Z */

static struct rude *site;
static struct arena *arena;

/* As a proxy it is asked for whole addresses, as a server for paths. */
static void
serve(struct rude_conn *c, void *ctx)
{
	(void)ctx;
	if (strstr(c->path, "/robots.txt") != NULL)
		rude_puts(c, "HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n");
	else if (strstr(c->path, "/inward") != NULL)
		rude_puts(c, "HTTP/1.1 302 F\r\nContent-Length: 0\r\n"
			     "Location: http://127.0.0.1/in\r\n\r\n");
	else
		rude_ok(c, "", "by proxy");
}

static int
begin(void **state)
{
	(void)state;
	site = rude_open(serve, NULL, NULL, NULL, 0);
	arena = arena_new((size_t)16 << 20);
	return site == NULL || arena == NULL;
}

static int
finish(void **state)
{
	(void)state;
	rude_close(site);
	arena_free(arena);
	return 0;
}

static void
keep(void *ctx, size_t i, const struct fetched *got, bool asked)
{
	struct fetched *out = ctx;

	(void)i;
	(void)asked;
	*out = *got;
	out->body = str_keep(arena, got->body);
}

static struct fetched
pass(struct feed *feed, bool by_proxy)
{
	struct fetch_limits limits = fetch_limits_usual();
	struct fetch_config config = { .limits = &limits };
	struct fetch_ask ask = { .feed = feed, .page = true };
	struct fetched got = { .status = 0 };
	struct fetcher *f = NULL;
	char proxy[64];

	(void)snprintf(
	    proxy, sizeof(proxy), "http://127.0.0.1:%d", rude_port(site));
	limits.gap_ms = 1;
	limits.total_ms = 5000;
	config.proxy = by_proxy ? proxy : NULL;
	assert_int_equal(fetch_new(&f, &config, NULL), ST_OK);
	assert_int_equal(
	    fetch_pass(f, arena, &ask, 1, NOW, keep, &got, NULL), ST_OK);
	fetch_free(f);
	return got;
}

static void
a9_a_proxy_on_loopback_is_the_operators_to_allow(void **state)
{
	struct feed feed = { .url = STR("http://paper.example/feed"),
		.enabled = true };
	struct fetched got = pass(&feed, true);

	(void)state;
	assert_int_equal(got.outcome, OUT_NEW);
	assert_str(got.body, "by proxy");
	assert_int_equal(
	    rude_count(site, "GET http://paper.example/robots.txt "), 1);
	assert_int_equal(rude_count(site, "GET http://paper.example/feed "), 1);
}

static void
a9_what_a_proxy_is_handed_is_judged_by_its_name(void **state)
{
	static const char *const inside[] = { "http://127.0.0.1/",
		"http://localhost/", "http://0x7f.1/", "http://2130706433/",
		"http://[::ffff:127.0.0.1]/", "http://169.254.169.254/" };

	(void)state;
	for (size_t i = 0; i < sizeof(inside) / sizeof(inside[0]); i++) {
		struct feed feed = { .url = str_of(inside[i]),
			.enabled = true };
		struct fetched got = pass(&feed, true);

		assert_int_equal(got.outcome, OUT_REFUSED);
		assert_true(str_find(got.why, STR("private"), 0) != SIZE_MAX);
	}
	assert_int_equal(rude_count(site, "GET "), 0);
}

static void
a9_a_redirect_inward_is_not_handed_to_the_proxy(void **state)
{
	struct feed feed = { .url = STR("http://paper.example/inward"),
		.enabled = true };
	struct fetched got = pass(&feed, true);

	(void)state;
	assert_int_equal(got.outcome, OUT_REFUSED);
	assert_int_equal(rude_count(site, "GET http://127.0.0.1/in "), 0);
}

static void
a9_a_proxy_of_the_environment_is_not_asked(void **state)
{
	char url[64];
	struct feed feed = { .enabled = true, .allow_private = true };
	struct fetched got;

	(void)state;
	(void)snprintf(
	    url, sizeof(url), "http://127.0.0.2:%d/feed", rude_port(site));
	feed.url = str_of(url);
	assert_int_equal(setenv("http_proxy", "http://127.0.0.3:1", 1), 0);
	assert_int_equal(setenv("ALL_PROXY", "http://127.0.0.3:1", 1), 0);
	got = pass(&feed, false);
	assert_int_equal(unsetenv("http_proxy"), 0);
	assert_int_equal(unsetenv("ALL_PROXY"), 0);
	assert_int_equal(got.outcome, OUT_NEW);
	assert_int_equal(rude_count(site, "GET /feed "), 1);
}

int
main(void)
{
#define WITH_A_PROXY(test) cmocka_unit_test_setup_teardown(test, begin, finish)
	const struct CMUnitTest tests[] = {
		WITH_A_PROXY(a9_a_proxy_on_loopback_is_the_operators_to_allow),
		WITH_A_PROXY(a9_what_a_proxy_is_handed_is_judged_by_its_name),
		WITH_A_PROXY(a9_a_redirect_inward_is_not_handed_to_the_proxy),
		WITH_A_PROXY(a9_a_proxy_of_the_environment_is_not_asked),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
