/* What a well-meant caller gets: fail-over, sinks, judges, robots, hosts. */
#include "fetch/fetch.h"
#include "tests/site/rude.h"
#include "tests/unit.h"

#define NOW ((int64_t)1767225600) /* 2026-01-01T00:00:00Z */

static struct rude *site;
static struct fetcher *fetcher;
static struct arena *arena;
static const char *robots_reply; /* whole answer to /robots.txt */

static void
serve(struct rude_conn *c, void *ctx)
{
	(void)ctx;
	if (strcmp(c->path, "/robots.txt") == 0)
		rude_puts(c, robots_reply);
	else if (strstr(c->head, "If-None-Match: \"1\"") != NULL)
		rude_puts(c, "HTTP/1.1 304 Same\r\n\r\n");
	else if (strcmp(c->path, "/dead") == 0)
		rude_puts(c, "HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n");
	else if (strcmp(c->path, "/half") == 0)
		rude_puts(c, "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nha");
	else
		rude_ok(c, "ETag: \"1\"\r\n", "whole body");
}

static int
begin(void **state)
{
	struct fetch_limits limits = fetch_limits_usual();
	struct fetch_config config = { .contact = STR("me@h.example"),
		.limits = &limits };

	(void)state;
	limits.gap_ms = 1;
	limits.total_ms = 3000;
	robots_reply = "HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n";
	site = rude_open(serve, NULL, NULL, NULL, 0);
	arena = arena_new((size_t)16 << 20);
	return site == NULL || arena == NULL ||
	       fetch_new(&fetcher, &config, NULL) != ST_OK;
}

static int
finish(void **state)
{
	(void)state;
	fetch_free(fetcher);
	rude_close(site);
	arena_free(arena);
	return 0;
}

static struct str
at(const char *path)
{
	char url[256];

	(void)snprintf(
	    url, sizeof(url), "http://127.0.0.1:%d%s", rude_port(site), path);
	return str_keep(arena, str_of(url));
}

static struct feed
feed_at(const char *path)
{
	return (struct feed){
		.url = at(path), .enabled = true, .allow_private = true
	};
}

static void
take(void *ctx, size_t i, const struct fetched *got, bool asked)
{
	struct fetched *out = ctx;

	(void)i;
	(void)asked;
	*out = *got;
	out->body = str_keep(arena, got->body);
}

static struct fetched
pass(const struct fetch_ask *ask, int64_t now)
{
	struct fetched got = { 0 };
	struct fault fault = { 0 };

	assert_int_equal(
	    fetch_pass(fetcher, arena, ask, 1, now, take, &got, &fault), ST_OK);
	return got;
}

/* What a sink saw. */
struct seen {
	char text[256];
	unsigned begun;
	bool unreadable;
};

static bool
sink(void *ctx, const struct fetched *head, struct str bytes)
{
	struct seen *s = ctx;
	size_t n = strlen(s->text);

	assert_int_equal(head->status, 200);
	if (bytes.n == 0) {
		s->begun++;
		s->text[0] = '\0';
	} else {
		(void)snprintf(
		    s->text + n, sizeof(s->text) - n, "%.*s", STR_ARG(bytes));
	}
	return true;
}

static void
judge(void *ctx, const struct fetched *head, struct fetch_judgement *out)
{
	const struct seen *s = ctx;

	(void)head;
	out->readable = !s->unreadable;
	(void)snprintf(out->why, sizeof(out->why), "no feed at all");
}

static void
a_source_that_fails_is_tried_at_its_other_addresses(void **state)
{
	struct feed feed = feed_at("/dead");
	struct str others[2] = { at("/half"), at("/good") };
	struct seen seen = { "", 0, false };
	struct fetch_ask ask = {
		.feed = &feed, .sink = sink, .judge = judge, .ctx = &seen
	};
	struct fetched got;

	(void)state;
	feed.fallbacks = (struct strs){ others, 2 };
	got = pass(&ask, NOW);
	assert_int_equal(got.outcome, OUT_NEW);
	assert_true(str_ends(got.final_url, STR("/good")));
	assert_string_equal(seen.text, "whole body");
	assert_int_equal(seen.begun, 2); /* the half body was taken back */
	assert_int_equal(got.visit.fails, 0);
}

static void
where_all_addresses_fail_the_first_reason_is_told(void **state)
{
	struct feed feed = feed_at("/dead");
	struct str others[1] = { at("/half") };
	struct fetch_ask ask = { .feed = &feed };
	struct fetched got;

	(void)state;
	feed.fallbacks = (struct strs){ others, 1 };
	got = pass(&ask, NOW);
	assert_int_equal(got.outcome, OUT_FAILED);
	assert_int_equal(got.status, 500);
	assert_int_equal(got.visit.fails, 1);
}

/* A rule is of one address: the others of the source may be asked. */
static void
where_robots_txt_disallows_the_other_addresses_are_tried(void **state)
{
	struct feed feed = feed_at("/secret/feed");
	struct str others[1] = { at("/good") };
	struct fetch_ask ask = { .feed = &feed };
	struct fetched got;

	(void)state;
	robots_reply = "HTTP/1.1 200 OK\r\nContent-Length: 33\r\n\r\n"
		       "User-agent: *\nDisallow: /secret/\n";
	feed.fallbacks = (struct strs){ others, 1 };
	got = pass(&ask, NOW);
	assert_int_equal(got.outcome, OUT_NEW);
	assert_int_equal(rude_count(site, "GET /secret/feed "), 0);
	feed.fallbacks.v[0] = at("/secret/too");
	got = pass(&ask, NOW + 86400);
	assert_int_equal(got.outcome, OUT_REFUSED);
}

static void
a_body_that_the_judge_rejects_leaves_no_validator(void **state)
{
	struct feed feed = feed_at("/good");
	struct seen seen = { "", 0, true };
	struct fetch_ask ask = { .feed = &feed, .judge = judge, .ctx = &seen };
	struct fetched got = pass(&ask, NOW);

	(void)state;
	assert_int_equal(got.outcome, OUT_FAILED);
	assert_str(got.why, "no feed at all");
	assert_int_equal(got.visit.etag.n, 0);
}

static void
what_was_learnt_is_asked_with_and_answered_304(void **state)
{
	struct feed feed = feed_at("/good");
	struct fetch_ask ask = { .feed = &feed };
	struct fetched got = pass(&ask, NOW);

	(void)state;
	assert_int_equal(got.outcome, OUT_NEW);
	assert_str(got.body, "whole body");
	feed.visit = got.visit;
	got = pass(&ask, NOW + 2 * 3600);
	assert_int_equal(got.outcome, OUT_SAME);
	assert_int_equal(got.status, 304);
	got = pass(&ask, NOW + 9 * 86400); /* unconditional again: same bytes */
	assert_int_equal(got.status, 200);
	assert_int_equal(got.outcome, OUT_SAME);
}

static void
what_robots_txt_disallows_is_not_asked(void **state)
{
	struct feed feed = feed_at("/private/x");
	struct fetch_ask ask = { .feed = &feed };
	struct fetched got;

	(void)state;
	robots_reply = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"
		       "User-agent: pactwatch\nDisallow: /private\n";
	got = pass(&ask, NOW);
	assert_int_equal(got.outcome, OUT_REFUSED);
	assert_int_equal(rude_count(site, "GET /private"), 0);
}

static void
a_robots_txt_that_fails_means_wait(void **state)
{
	struct feed feed = feed_at("/good");
	struct fetch_ask ask = { .feed = &feed };
	struct fetched got;

	(void)state;
	robots_reply = "HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n";
	got = pass(&ask, NOW);
	assert_int_equal(got.outcome, OUT_LATER);
	assert_int_equal(rude_count(site, "GET /good"), 0);
	robots_reply = "HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n";
	got = pass(&ask, NOW + 3600);
	assert_int_equal(got.outcome, OUT_NEW);
}

static void
hosts_ride_out_and_in_again(void **state)
{
	struct feed feed = feed_at("/good");
	struct fetch_ask ask = { .feed = &feed };
	struct host h;

	(void)state;
	(void)pass(&ask, NOW);
	assert_int_equal(fetch_host_count(fetcher), 1);
	h = fetch_host_at(fetcher, 0);
	assert_true(h.robots_until > NOW);
	h.hold_until = NOW + 7200;
	assert_int_equal(fetch_host_put(fetcher, &h), ST_OK);
	assert_int_equal(pass(&ask, NOW + 3600).outcome, OUT_LATER);
	assert_int_equal(rude_count(site, "GET /good"), 1);
	assert_int_equal(pass(&ask, NOW + 7200).outcome, OUT_NEW);
	assert_int_equal(rude_count(site, "GET /robots.txt"), 1);
}

static void
the_agent_names_product_version_and_contact(void **state)
{
	(void)state;
	assert_string_equal(fetch_agent(fetcher),
	    "pactwatch/" PACTWATCH_VERSION " (+me@h.example)");
}

#define IN_A_SITE(f) cmocka_unit_test_setup_teardown(f, begin, finish)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		IN_A_SITE(a_source_that_fails_is_tried_at_its_other_addresses),
		IN_A_SITE(where_all_addresses_fail_the_first_reason_is_told),
		IN_A_SITE(
		    where_robots_txt_disallows_the_other_addresses_are_tried),
		IN_A_SITE(a_body_that_the_judge_rejects_leaves_no_validator),
		IN_A_SITE(what_was_learnt_is_asked_with_and_answered_304),
		IN_A_SITE(what_robots_txt_disallows_is_not_asked),
		IN_A_SITE(a_robots_txt_that_fails_means_wait),
		IN_A_SITE(hosts_ride_out_and_in_again),
		IN_A_SITE(the_agent_names_product_version_and_contact),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
