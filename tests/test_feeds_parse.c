/* The feed reader, fed in pieces of every size, and the list of sources. */
#include <string.h>

#include "base/date.h"

#include "feeds/list.h"
#include "feeds/parse.h"
#include "tests/unit.h"

static const char rss[] =
    "\n<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x 'boom'>]>"
    "<rss version='2.0'><channel><title>Ore &amp; Law</title>"
    "<item><title>Lithium & cobalt - Daily</title><source>Daily</source>"
    "<link>/a?x=1</link><pubDate>Tue, 2 Jan 2024 10:00 +0100</pubDate>"
    "<description><![CDATA[<a href=\"b\">x</a>]]>&x;</description></item>"
    "<item><title>never closed<pubDate>soon</pubDate>";

struct seen {
	size_t n;
	bool first_ok;
};

static enum status
take(void *ctx, const struct entry *e)
{
	struct seen *s = ctx;

	if (s->n++ == 0)
		s->first_ok =
		    str_is(e->title, "Lithium & cobalt") &&
		    str_is(e->url, "https://example.org/a?x=1") &&
		    str_is(e->summary,
			"<a href=\"https://example.org/b\">x</a>&x;") &&
		    e->published == 1704186000;
	else
		assert_int_equal(e->published, 0);
	return ST_OK;
}

static void
a_feed_reads_the_same_in_pieces_of_any_size(void **state)
{
	struct feed_context c = { .base_url =
				      STR_INIT("https://example.org/") };

	(void)state;
	for (size_t step = 1; step < sizeof(rss); step++) {
		struct seen s = { 0 };
		struct fault f = { 0 };
		struct feeds_parse *p = feeds_parse_new(&c, take, &s);

		assert_non_null(p);
		for (size_t i = 0; i < sizeof(rss) - 1; i += step) {
			size_t n = sizeof(rss) - 1 - i;

			assert_int_equal(
			    feeds_parse_push(p, rss + i, n < step ? n : step),
			    ST_OK);
		}
		assert_int_equal(feeds_parse_end(p, &f), ST_OK);
		assert_int_equal(s.n, 2);
		assert_true(s.first_ok);
		assert_true(str_is(feeds_parse_facts(p)->title, "Ore & Law"));
		feeds_parse_free(p);
	}
}

static void
a_wrong_key_names_its_place_and_the_nearest(void **state)
{
	struct arena *a = arena_new(1 << 20);
	struct list l = { 0 };
	struct fault f = { 0 };

	(void)state;
	assert_int_equal(
	    list_read(a, "x.feeds",
		STR("feed a\n\turl https://a.org/\n\ttitr 1\n"), &l, &f),
	    ST_SYNTAX);
	assert_int_equal(f.line, 3);
	assert_int_equal(f.col, 2);
	assert_non_null(strstr(f.what, "tier"));
	assert_int_equal(l.n, 0);
	arena_free(a);
}

static void
unreadable_dates_are_not_now(void **state)
{
	int64_t t = 7;

	(void)state;
	assert_false(date_read_wild(STR("yesterday"), &t, NULL));
	assert_false(date_read_wild(STR("31 Feb 2024"), &t, NULL));
	assert_int_equal(t, 7);
	assert_true(date_read_wild(STR("3 mars 2024 14:05 CET"), &t, NULL));
	assert_int_equal(t, 1709471100);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_feed_reads_the_same_in_pieces_of_any_size),
		cmocka_unit_test(a_wrong_key_names_its_place_and_the_nearest),
		cmocka_unit_test(unreadable_dates_are_not_now),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
