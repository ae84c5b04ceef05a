/* robots.txt as RFC 9309 has it, and in time that no pattern can stretch. */
#include <time.h>

#include "fetch/robots.h"
#include "tests/unit.h"

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

static bool
ask(const char *text, const char *agent, const char *path)
{
	struct robots robots;
	char url[256];
	bool allowed = false;

	(void)snprintf(url, sizeof(url), "http://h.example%s", path);
	assert_int_equal(
	    robots_read(arena, str_of(text), str_of(agent), &robots), ST_OK);
	assert_int_equal(robots_allows(&robots, str_of(url), &allowed), ST_OK);
	return allowed;
}

static void
an_empty_file_allows_everything(void **state)
{
	(void)state;
	assert_true(ask("", "a", "/x"));
	assert_true(ask("<html>not found</html>", "a", "/x"));
}

static void
the_longest_rule_decides_and_a_tie_allows(void **state)
{
	const char *t = "User-agent: *\nDisallow: /a\nAllow: /a/b\n"
			"Disallow: /a/b/c\nDisallow: /t\nAllow: /t\n";

	(void)state;
	assert_false(ask(t, "x", "/a"));
	assert_true(ask(t, "x", "/a/b/d"));
	assert_false(ask(t, "x", "/a/b/cc"));
	assert_true(ask(t, "x", "/t"));
}

static void
only_the_exact_product_token_names_a_robot(void **state)
{
	const char *t = "User-agent: pactwatch\nDisallow: /a\n"
			"User-agent: pact\nDisallow: /b\n"
			"User-agent: *\nDisallow: /c\n";

	(void)state;
	assert_false(ask(t, "PactWatch/0.1 (+mailto:a@b.example)", "/a"));
	assert_true(ask(t, "pactwatch", "/b"));
	assert_true(ask(t, "pactwatch", "/c"));
	assert_false(ask(t, "pactwatchers", "/c"));
}

static void
groups_that_name_one_robot_are_merged(void **state)
{
	const char *t = "User-agent: p\nDisallow: /a\n\n"
			"User-agent: q\nUser-agent: P\nDisallow: /b\n";

	(void)state;
	assert_false(ask(t, "p", "/a"));
	assert_false(ask(t, "p", "/b"));
	assert_true(ask(t, "q", "/a"));
}

static void
wild_cards_and_ends_mean_what_they_say(void **state)
{
	const char *t = "User-agent: *\nDisallow: /*.pdf$\nDisallow: /p*q*r\n"
			"Disallow: /$x\n";

	(void)state;
	assert_false(ask(t, "a", "/x/y.pdf"));
	assert_true(ask(t, "a", "/x/y.pdf?z"));
	assert_false(ask(t, "a", "/p1q2r3"));
	assert_true(ask(t, "a", "/p1r2q3"));
	assert_false(ask(t, "a", "/%24x"));
	assert_false(ask(t, "a", "/$x"));
}

static void
two_spellings_of_one_path_are_one(void **state)
{
	const char *t = "User-agent: *\nDisallow: /caf\xc3\xa9\n"
			"Disallow: /%7euser\nDisallow: /a%2fb\n";

	(void)state;
	assert_false(ask(t, "a", "/caf%c3%A9"));
	assert_false(ask(t, "a", "/~user"));
	assert_true(ask(t, "a", "/a/b"));
	assert_false(ask(t, "a", "/a%2Fb"));
}

static void
a_mistyped_word_still_forbids(void **state)
{
	const char *t = "useragent: a\nDissalow: /x\nDisalow: /y\n\n"
			"user agent: b\ndisallow: /z\n";
	const char *allo = "user-agent: *\nallo: /x\ndisallow: /\n";

	(void)state;
	assert_false(ask(t, "a", "/x"));
	assert_false(ask(t, "a", "/y"));
	assert_true(ask(t, "a", "/z"));
	assert_false(ask(t, "b", "/z"));
	assert_false(ask(allo, "a", "/x"));
}

static void
robots_txt_itself_is_always_allowed(void **state)
{
	(void)state;
	assert_true(ask("User-agent: *\nDisallow: /\n", "a", "/robots.txt"));
}

static double
delay(const char *text, const char *agent)
{
	struct robots r;

	assert_int_equal(
	    robots_read(arena, str_of(text), str_of(agent), &r), ST_OK);
	return r.delay_s;
}

static void
a_crawl_delay_is_that_of_the_robots_own_group(void **state)
{
	const char *t = "User-agent: *\nCrawl-delay: 5\n\n"
			"User-agent: p\nCrawl-delay: 2.5\nDisallow:\n";

	(void)state;
	assert_true(delay(t, "p") > 2.49 && delay(t, "p") < 2.51);
	assert_true(delay(t, "q") > 4.99 && delay(t, "q") < 5.01);
	assert_true(delay("User-agent: *\nCrawl-delay: soon\n", "q") < 0);
	assert_true(delay("User-agent: *\nCrawl-delay: 99999999999\n", "q") <=
		    ROBOTS_DELAY_MAX);
}

static void
a_hostile_pattern_takes_no_longer_than_its_length(void **state)
{
	struct buf text = buf_new(1 << 20), url = buf_new(16384);
	struct robots r;
	bool allowed = false;
	clock_t begin = clock();

	(void)state;
	buf_puts(&text, "User-agent: *\n");
	while (text.n < 400000) {
		buf_puts(&text, "Disallow: /");
		for (int i = 0; i < 40; i++)
			buf_puts(&text, "*a*a");
		buf_puts(&text, "*b\n");
	}
	buf_puts(&url, "http://h.example/");
	while (url.n < 8000)
		buf_char(&url, 'a');
	assert_int_equal(
	    robots_read(arena, buf_view(&text), STR("x"), &r), ST_OK);
	assert_int_equal(robots_allows(&r, buf_view(&url), &allowed), ST_OK);
	assert_true(allowed);
	assert_true((clock() - begin) / CLOCKS_PER_SEC < 5);
	buf_free(&text);
	buf_free(&url);
}

static void
what_lies_past_half_a_mebibyte_has_no_say(void **state)
{
	struct buf text = buf_new(2 << 20);

	(void)state;
	buf_puts(&text, "User-agent: *\nDisallow: /near\n");
	while (text.n < ROBOTS_MAX)
		buf_puts(&text, "# filler\n");
	buf_puts(&text, "Disallow: /far\n");
	assert_false(ask(text.p, "a", "/near"));
	assert_true(ask(text.p, "a", "/far"));
	buf_free(&text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_empty_file_allows_everything),
		cmocka_unit_test(the_longest_rule_decides_and_a_tie_allows),
		cmocka_unit_test(only_the_exact_product_token_names_a_robot),
		cmocka_unit_test(groups_that_name_one_robot_are_merged),
		cmocka_unit_test(wild_cards_and_ends_mean_what_they_say),
		cmocka_unit_test(two_spellings_of_one_path_are_one),
		cmocka_unit_test(a_mistyped_word_still_forbids),
		cmocka_unit_test(robots_txt_itself_is_always_allowed),
		cmocka_unit_test(a_crawl_delay_is_that_of_the_robots_own_group),
		cmocka_unit_test(
		    a_hostile_pattern_takes_no_longer_than_its_length),
		cmocka_unit_test(what_lies_past_half_a_mebibyte_has_no_say),
	};

	return cmocka_run_group_tests(tests, open_arena, close_arena);
}
