/*
 * JSON that is no JSON Feed, read by declared paths: where its items are, what
 * address they have, and where the next page is.
 */
#include "tests/feed_got.h"

static struct got
read_json(const struct feed *feed, const char *at, struct str json)
{
	struct feed_context c = { .base_url = str_of(at), .feed = feed };

	return read_whole(&c, json);
}

static const struct feed press = { .kind = FEED_API,
	.item = STR_INIT("docs"),
	.title = STR_INIT("title"),
	.link = STR_INIT(
	    "https://p.example/print/{slug ref}/{SLUG ref}_EN.pdf?of={no}"),
	.date = STR_INIT("day"),
	.next = STR_INIT("?page") };

static void
an_address_is_made_of_what_the_item_says(void **state)
{
	struct got g = read_json(&press, "https://p.example/api?pagesize=9",
	    STR("{\"docs\":[{\"title\":\"A\",\"ref\":\"IP/24/7\",\"no\":12,"
		"\"day\":\"2024-03-01\"},{\"title\":\"B\",\"no\":3},"
		"{\"title\":\"C\",\"ref\":\"a b\",\"no\":\"x&y/z\"}]}"));

	(void)state;
	assert_int_equal(g.n, 2); /* B has no reference, so no address */
	assert_str(
	    g.e[0].url, "https://p.example/print/ip_24_7/IP_24_7_EN.pdf?of=12");
	assert_int_equal(g.e[0].published, 1709251200);
	assert_str(
	    g.e[1].url, "https://p.example/print/a_b/A_B_EN.pdf?of=x%26y%2Fz");
	assert_int_equal(g.e[1].published, 0);
	arena_free(g.arena);
}

static void
a_date_may_be_a_count(void **state)
{
	struct got g = read_json(&press, "https://p.example/",
	    STR("{\"docs\":[{\"ref\":\"1\",\"no\":1,\"day\":1709288100},"
		"{\"ref\":\"2\",\"no\":1,\"day\":1709288100999},"
		"{\"ref\":\"3\",\"no\":1,\"day\":20},"
		"{\"ref\":\"4\",\"no\":1,\"day\":\"1709288100\"}]}"));

	(void)state;
	assert_int_equal(g.e[0].published, 1709288100);
	assert_int_equal(g.e[1].published, 1709288100);
	assert_int_equal(g.e[2].published, 0);
	assert_int_equal(g.e[3].published, 1709288100);
	arena_free(g.arena);
}

static void
pages_are_counted_in_the_address(void **state)
{
	static const struct {
		const char *at, *next;
	} cases[] = {
		{ "https://p.example/api", "https://p.example/api?page=2" },
		{ "https://p.example/api?pagesize=9#x",
		    "https://p.example/api?pagesize=9&page=2" },
		{ "https://p.example/api?page=9&n=3",
		    "https://p.example/api?page=10&n=3" },
		{ "https://p.example/api?n=3&page=1",
		    "https://p.example/api?n=3&page=2" },
		{ "https://p.example/api?page=last", "" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct got g =
		    read_json(&press, cases[i].at, STR("{\"docs\":[]}"));

		assert_str(g.facts.next, cases[i].next);
		arena_free(g.arena);
	}
}

static void
a_list_may_be_the_whole_of_it(void **state)
{
	static const struct feed list = { .kind = FEED_API,
		.title = STR_INIT("TITLE"),
		.link = STR_INIT("URL"),
		.date = STR_INIT("SEEN") };
	struct got g = read_json(&list, "https://g.example/a/",
	    STR("[{\"TITLE\":\"A\",\"URL\":\"b.htm\","
		"\"SEEN\":\"20240301T101500Z\"}]"));

	(void)state;
	assert_int_equal(g.n, 1);
	assert_str(g.e[0].url, "https://g.example/a/b.htm");
	assert_int_equal(g.e[0].published, 1709288100);
	assert_str(g.facts.next, "");
	arena_free(g.arena);
}

static void
json_feed_authors_stand_for_items_that_name_none(void **state)
{
	struct got g = read_json(NULL, "https://j.example/",
	    STR("{\"version\":\"https://jsonfeed.org/version/1.1\","
		"\"authors\":[{\"name\":\"Ann\"}],\"items\":["
		"{\"id\":\"1\"},{\"id\":\"2\",\"author\":{\"name\":\"Bo\"}}"
		"]}"));

	(void)state;
	assert_int_equal(g.n, 2);
	assert_str(g.e[0].author, "Ann");
	assert_str(g.e[1].author, "Bo");
	arena_free(g.arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_address_is_made_of_what_the_item_says),
		cmocka_unit_test(a_date_may_be_a_count),
		cmocka_unit_test(pages_are_counted_in_the_address),
		cmocka_unit_test(a_list_may_be_the_whole_of_it),
		cmocka_unit_test(
		    json_feed_authors_stand_for_items_that_name_none),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
