/* When a source is asked again, over days that pass in no time. */
#include "fetch/polite.h"
#include "tests/unit.h"

#define NOW ((int64_t)1767225600) /* 2026-01-01T00:00:00Z */
#define H   ((int64_t)3600)
#define D   (24 * H)

static struct arena *arena;

static int
open_arena(void **state)
{
	(void)state;
	return (arena = arena_new(64 << 20)) == NULL;
}

static int
close_arena(void **state)
{
	(void)state;
	arena_free(arena);
	return 0;
}

static struct feed
feed_new(void)
{
	return (struct feed){ .url = STR("https://a.example/feed"),
		.enabled = true };
}

/* A whole body with a validator. */
static struct polite_reply
ok_reply(const char *hash)
{
	return (struct polite_reply){ .asked = STR("https://a.example/feed"),
		.url = STR("https://a.example/feed"),
		.etag = STR("\"1\""),
		.body_hash = str_of(hash),
		.status = 200,
		.plain = true,
		.complete = true,
		.readable = true };
}

/* Learns at "now" and keeps the visit; the pause until the next one. */
static int64_t
learn(struct feed *feed, struct polite_reply r, int64_t now, enum outcome want)
{
	struct fetched got = { .url = feed->url };

	assert_int_equal(polite_learn(arena, feed, &r, now, &got), ST_OK);
	assert_int_equal(got.outcome, want);
	assert_int_equal(got.retry_at, got.visit.next_at);
	feed->visit = got.visit;
	return got.retry_at - now;
}

static void
the_floor_is_an_hour_and_a_day_without_validators(void **state)
{
	struct feed feed = feed_new();
	struct polite_reply r = ok_reply("a");

	(void)state;
	assert_true(polite_due(&feed, NOW));
	assert_int_equal(learn(&feed, r, NOW, OUT_NEW), H);
	assert_false(polite_due(&feed, NOW + H - 1));
	assert_true(polite_due(&feed, NOW + H));
	r.etag = (struct str){ 0 };
	r.body_hash = STR("b");
	assert_int_equal(learn(&feed, r, NOW, OUT_NEW), D);
	assert_int_equal(feed.visit.etag.n, 0);
}

static void
a_sources_own_wish_counts_down_to_a_quarter_of_an_hour(void **state)
{
	struct feed feed = feed_new();

	(void)state;
	feed.every_s = 60;
	assert_int_equal(learn(&feed, ok_reply("a"), NOW, OUT_NEW), 900);
	feed.every_s = 6 * 3600;
	assert_int_equal(learn(&feed, ok_reply("b"), NOW, OUT_NEW), 6 * H);
}

static void
nothing_new_slows_down_and_news_speed_up(void **state)
{
	struct feed feed = feed_new();
	struct polite_reply same = ok_reply("a");
	int64_t before, pause;

	(void)state;
	learn(&feed, same, NOW, OUT_NEW);
	same.status = 304;
	same.plain = false;
	pause = learn(&feed, same, NOW, OUT_SAME);
	assert_in_range(pause, H + 1, 2 * H);
	for (int i = 0; i < 40; i++) {
		before = feed.visit.interval_s;
		pause = learn(&feed, same, NOW, OUT_SAME);
		assert_true(feed.visit.interval_s >= before);
		assert_true(pause <= D);
	}
	assert_int_equal(feed.visit.interval_s, D);
	learn(&feed, ok_reply("b"), NOW, OUT_NEW);
	assert_int_equal(feed.visit.interval_s, D / 2);
}

static void
the_longest_hint_is_waited_out_but_a_day_at_most(void **state)
{
	struct feed feed = feed_new();
	struct polite_reply r = ok_reply("a");

	(void)state;
	r.cache_control = STR("public, max-age=18000");
	assert_in_range(learn(&feed, r, NOW, OUT_NEW), 5 * H, 5 * H + 600);
	r.ttl_s = 7 * 3600;
	assert_in_range(learn(&feed, r, NOW, OUT_SAME), 7 * H, 7 * H + 600);
	r.cache_control = STR("max-age=31536000");
	assert_int_equal(learn(&feed, r, NOW, OUT_SAME), D);
}

static void
expires_counts_where_max_age_is_absent(void **state)
{
	(void)state;
	assert_int_equal(
	    polite_fresh_s(STR(""), STR("Thu, 01 Jan 2026 05:00:00 GMT"), NOW),
	    5 * H);
	assert_int_equal(polite_fresh_s(STR("max-age=60"),
			     STR("Thu, 01 Jan 2026 05:00:00 GMT"), NOW),
	    60);
	assert_int_equal(polite_fresh_s(STR("no-cache"), STR("0"), NOW), 0);
	assert_int_equal(polite_fresh_s(STR("max-age=\"7\""), STR(""), NOW), 7);
	assert_int_equal(
	    polite_fresh_s(STR("max-age=99999999999999999999"), STR(""), NOW),
	    D);
}

static void
retry_after_is_read_in_both_forms_and_bounded(void **state)
{
	(void)state;
	assert_int_equal(polite_retry_at(STR("7200"), NOW), NOW + 2 * H);
	assert_int_equal(
	    polite_retry_at(STR("Thu, 01 Jan 2026 06:00:00 GMT"), NOW),
	    NOW + 6 * H);
	assert_int_equal(polite_retry_at(STR("0"), NOW), NOW + 60);
	assert_int_equal(polite_retry_at(STR("-9"), NOW), NOW + 60);
	assert_int_equal(polite_retry_at(STR("999999999"), NOW), NOW + 7 * D);
	assert_int_equal(
	    polite_retry_at(STR("Thu, 01 Jan 2099 06:00:00 GMT"), NOW),
	    NOW + 7 * D);
	assert_int_equal(polite_retry_at(STR("soon"), NOW), 0);
	assert_int_equal(polite_retry_at(STR(""), NOW), 0);
}

static void
validators_go_only_to_the_address_that_gave_them(void **state)
{
	struct feed feed = feed_new();
	struct polite_reply r = ok_reply("a");

	(void)state;
	assert_false(polite_conditional(&feed, feed.url, NOW));
	r.url = STR("https://a.example/new");
	learn(&feed, r, NOW, OUT_NEW);
	assert_true(polite_conditional(&feed, r.url, NOW + H));
	assert_false(polite_conditional(&feed, feed.url, NOW + H));
	assert_false(polite_conditional(&feed, r.url, NOW + 8 * D));
}

static void
a_failure_keeps_validators_and_doubles_the_pause_to_a_day(void **state)
{
	struct feed feed = feed_new();
	struct polite_reply bad = { .status = 500 };
	int64_t pause = 0;

	(void)state;
	learn(&feed, ok_reply("a"), NOW, OUT_NEW);
	for (int i = 0; i < 8; i++) {
		int64_t next = learn(&feed, bad, NOW, OUT_FAILED);

		assert_true(next >= pause);
		pause = next;
	}
	assert_int_equal(pause, D);
	assert_str(feed.visit.etag, "\"1\"");
	assert_str(feed.visit.body_hash, "a");
	assert_true(feed.visit.last_error.n > 0);
	learn(&feed, ok_reply("b"), NOW, OUT_NEW);
	assert_int_equal(feed.visit.fails, 0);
	assert_int_equal(feed.visit.last_error.n, 0);
}

/* A hundred sources that failed at one moment do not come back at one. */
static void
what_failed_together_is_asked_again_apart(void **state)
{
	struct polite_reply bad = { .status = 500 };
	int64_t least = INT64_MAX, most = 0;
	char url[64];

	(void)state;
	for (int i = 0; i < 100; i++) {
		struct feed feed = feed_new();
		int64_t pause;

		(void)snprintf(url, sizeof(url), "https://h%d.example/", i);
		feed.url = str_of(url);
		pause = learn(&feed, bad, NOW, OUT_FAILED);
		least = pause < least ? pause : least;
		most = pause > most ? pause : most;
	}
	assert_true(least >= H && most <= H + H / 10);
	assert_true(most - least > H / 20);
}

static void
an_unreadable_or_partial_body_teaches_nothing(void **state)
{
	struct feed feed = feed_new();
	struct polite_reply r = ok_reply("a");

	(void)state;
	r.readable = false;
	learn(&feed, r, NOW, OUT_FAILED);
	r.readable = true;
	r.complete = false;
	learn(&feed, r, NOW, OUT_FAILED);
	assert_int_equal(feed.visit.etag.n, 0);
	assert_int_equal(feed.visit.plain_at, 0);
}

static void
a_permanent_move_is_believed_after_a_week(void **state)
{
	struct feed feed = feed_new();
	struct polite_reply r = ok_reply("a");

	(void)state;
	r.moved = r.url = STR("https://b.example/new");
	learn(&feed, r, NOW, OUT_NEW);
	assert_str(polite_url(&feed, NOW + 6 * D), "https://a.example/feed");
	learn(&feed, r, NOW + 3 * D, OUT_SAME);
	assert_str(polite_url(&feed, NOW + 7 * D), "https://b.example/new");
	r = (struct polite_reply){ .status = 404,
		.asked = STR("https://b.example/new") };
	for (int i = 0; i < POLITE_DOWN_FAILS; i++)
		learn(&feed, r, NOW + 8 * D, OUT_FAILED);
	assert_str(polite_url(&feed, NOW + 9 * D), "https://a.example/feed");
}

static void
a_move_to_a_login_page_or_away_from_tls_is_none(void **state)
{
	static const char *const list[] = { "https://a.example/login?next=/",
		"https://sso.example/SSO/start", "http://a.example/feed" };

	(void)state;
	for (size_t i = 0; i < 3; i++) {
		struct feed feed = feed_new();
		struct polite_reply r = ok_reply("a");

		r.moved = str_of(list[i]);
		learn(&feed, r, NOW, OUT_NEW);
		assert_int_equal(feed.visit.moved_to.n, 0);
	}
}

static void
a_move_that_is_taken_back_is_forgotten(void **state)
{
	struct feed feed = feed_new();
	struct polite_reply r = ok_reply("a");

	(void)state;
	r.moved = STR("https://b.example/new");
	learn(&feed, r, NOW, OUT_NEW);
	learn(&feed, ok_reply("b"), NOW + D, OUT_NEW);
	assert_int_equal(feed.visit.moved_to.n, 0);
	assert_str(polite_url(&feed, NOW + 30 * D), "https://a.example/feed");
}

static void
gone_is_for_good(void **state)
{
	struct feed feed = feed_new();

	(void)state;
	learn(&feed, (struct polite_reply){ .status = 410 }, NOW, OUT_GONE);
	assert_false(polite_due(&feed, NOW + 365 * D));
	assert_int_equal(polite_health(&feed.visit), HEALTH_GONE);
}

static void
down_is_told_once_after_three_and_up_once(void **state)
{
	struct feed feed = feed_new();
	struct polite_reply bad = { .status = 503 };

	(void)state;
	for (int i = 0; i < 2; i++) {
		learn(&feed, bad, NOW, OUT_FAILED);
		assert_int_equal(polite_news(&feed.visit), NEWS_NONE);
	}
	assert_int_equal(polite_health(&feed.visit), HEALTH_AILING);
	learn(&feed, bad, NOW, OUT_FAILED);
	assert_int_equal(polite_news(&feed.visit), NEWS_DOWN);
	assert_int_equal(polite_news(&feed.visit), NEWS_NONE);
	learn(&feed, bad, NOW, OUT_FAILED);
	assert_int_equal(polite_news(&feed.visit), NEWS_NONE);
	learn(&feed, ok_reply("a"), NOW, OUT_NEW);
	assert_int_equal(polite_news(&feed.visit), NEWS_UP);
	assert_int_equal(polite_news(&feed.visit), NEWS_NONE);
}

static void
one_dead_network_is_not_many_dead_sources(void **state)
{
	(void)state;
	assert_true(polite_network_down(10, 9));
	assert_false(polite_network_down(10, 8));
	assert_false(polite_network_down(2, 2));
	assert_true(polite_network_down(5, 5));
}

static void
f12_a_date_from_a_wrong_clock_does_not_silence_a_source(void **state)
{
	struct feed feed = feed_new();

	(void)state;
	feed.visit.next_at = NOW + 365 * D;
	assert_true(polite_due(&feed, NOW));
	feed.visit.next_at = NOW + 7 * D;
	assert_false(polite_due(&feed, NOW));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    the_floor_is_an_hour_and_a_day_without_validators),
		cmocka_unit_test(
		    a_sources_own_wish_counts_down_to_a_quarter_of_an_hour),
		cmocka_unit_test(nothing_new_slows_down_and_news_speed_up),
		cmocka_unit_test(
		    the_longest_hint_is_waited_out_but_a_day_at_most),
		cmocka_unit_test(expires_counts_where_max_age_is_absent),
		cmocka_unit_test(retry_after_is_read_in_both_forms_and_bounded),
		cmocka_unit_test(
		    validators_go_only_to_the_address_that_gave_them),
		cmocka_unit_test(
		    a_failure_keeps_validators_and_doubles_the_pause_to_a_day),
		cmocka_unit_test(what_failed_together_is_asked_again_apart),
		cmocka_unit_test(an_unreadable_or_partial_body_teaches_nothing),
		cmocka_unit_test(a_permanent_move_is_believed_after_a_week),
		cmocka_unit_test(
		    a_move_to_a_login_page_or_away_from_tls_is_none),
		cmocka_unit_test(a_move_that_is_taken_back_is_forgotten),
		cmocka_unit_test(gone_is_for_good),
		cmocka_unit_test(down_is_told_once_after_three_and_up_once),
		cmocka_unit_test(one_dead_network_is_not_many_dead_sources),
		cmocka_unit_test(
		    f12_a_date_from_a_wrong_clock_does_not_silence_a_source),
	};

	return cmocka_run_group_tests(tests, open_arena, close_arena);
}
