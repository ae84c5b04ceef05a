/*
 * What an entry's fields are made of, where feeds do not do as they should.
 * The feeds here are our own; each says in one line what is wrong with it.
 */
#include <time.h>

#include "tests/feed_got.h"

static struct got
read_feed(struct str bytes)
{
	struct feed_context c = { .base_url =
				      STR_INIT("https://a.example/f/") };

	return read_whole(&c, bytes);
}

#define ATOM(inner)                                                            \
	STR("<feed xmlns='http://www.w3.org/2005/Atom'><title>t</title>" inner \
	    "</feed>")
#define RSS(inner)                                                           \
	STR("<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'" \
	    " xmlns:fb='http://rssnamespace.org/feedburner/ext/1.0'>"        \
	    "<channel><title>t</title>" inner "</channel></rss>")

static void
a_link_written_as_text_counts_by_its_rel(void **state)
{
	struct got g =
	    read_feed(ATOM("<entry><link rel='enclosure'>/big.zip</link>"
			   "<link rel='alternate'>/page</link></entry>"
			   "<entry><link rel='related'>/only</link></entry>"));

	(void)state;
	assert_str(g.e[0].url, "https://a.example/page");
	assert_str(g.e[1].url, "https://a.example/only");
	arena_free(g.arena);
}

static void
of_several_links_the_page_counts(void **state)
{
	struct got g = read_feed(ATOM(
	    "<entry><link type='application/json' href='/1.json'/>"
	    "<link type='text/html' href='/1'/><link href='/other'/></entry>"
	    "<entry><link type='application/pdf' href='/2.pdf'/></entry>"));

	(void)state;
	assert_str(g.e[0].url, "https://a.example/1");
	assert_str(g.e[1].url, "https://a.example/2.pdf");
	arena_free(g.arena);
}

static void
of_two_dates_the_last_that_can_be_read_counts(void **state)
{
	struct got g =
	    read_feed(ATOM("<entry><updated>2024-01-01T00:00:00Z</updated>"
			   "<updated>2024-01-02T00:00:00Z</updated>"
			   "<updated>yesterday</updated></entry>"));

	(void)state;
	assert_int_equal(g.e[0].updated, 1704153600);
	assert_int_equal(g.e[0].published, 0);
	arena_free(g.arena);
}

static void
rss_that_dates_by_dublin_core_alone_is_published_then(void **state)
{
	struct got g =
	    read_feed(RSS("<item><dc:date>2024-01-02</dc:date></item>"));

	(void)state;
	assert_int_equal(g.e[0].published, 1704153600);
	arena_free(g.arena);
}

static void
all_authors_of_an_entry_are_named_once(void **state)
{
	struct got g = read_feed(
	    ATOM("<author><name>Desk</name></author>"
		 "<entry><author><name>Ann</name><email>a@a.example</email>"
		 "</author><author><name>Bo</name></author>"
		 "<author><name>Bo</name></author></entry><entry/>"));
	struct got r = read_feed(
	    RSS("<item><dc:creator>Ann</dc:creator><dc:creator>Bo"
		"</dc:creator></item><item><author>Cy &lt;c@a.example&gt;"
		"</author></item>"));

	(void)state;
	assert_str(g.e[0].author, "Ann (a@a.example), Bo");
	assert_str(g.e[1].author, "Desk");
	assert_str(r.e[0].author, "Ann, Bo");
	assert_str(r.e[1].author, "Cy <c@a.example>");
	arena_free(g.arena);
	arena_free(r.arena);
}

static void
controls_of_a_mistaken_charset_become_what_was_meant(void **state)
{
	struct got g = read_feed(
	    RSS("<item><title>don\xc2\x92t &#147;wait&#148;</title>"
		"<description>&#226;&#128;&#166; caf\xc3\xa9 &amp;#150; "
		"\xc2\xa0</description></item>"));

	(void)state;
	assert_str(
	    g.e[0].title, "don\xe2\x80\x99t \xe2\x80\x9cwait\xe2\x80\x9d");
	assert_str(g.e[0].summary, "\xe2\x80\xa6 caf\xc3\xa9 &#150; \xc2\xa0");
	arena_free(g.arena);
}

static void
a_guid_stands_for_the_link_unless_it_says_no(void **state)
{
	struct got g = read_feed(
	    RSS("<item><guid>https://a.example/1</guid></item>"
		"<item><guid isPermaLink='false'>https://a.example/2</guid>"
		"</item><item><link>https://count.example/3</link>"
		"<fb:origLink>https://a.example/3</fb:origLink></item>"));

	(void)state;
	assert_str(g.e[0].url, "https://a.example/1");
	assert_str(g.e[1].url, "");
	assert_str(g.e[1].id, "https://a.example/2");
	assert_str(g.e[2].url, "https://a.example/3");
	arena_free(g.arena);
}

static void
an_aggregators_entry_keeps_who_published_it(void **state)
{
	struct got g = read_feed(
	    ATOM("<entry><title>Ore</title><source><id>x</id>"
		 "<title>The Paper</title><updated>2020-01-01T00:00:00Z"
		 "</updated></source></entry>"));
	struct got r = read_feed(
	    RSS("<item><title>Ore - The Paper</title>"
		"<source url='https://p.example/'>The Paper</source></item>"));

	(void)state;
	assert_str(g.e[0].publisher, "The Paper");
	assert_str(g.e[0].title, "Ore");
	assert_int_equal(g.e[0].updated, 0);
	assert_str(r.e[0].publisher, "The Paper");
	assert_str(r.e[0].title, "Ore");
	arena_free(g.arena);
	arena_free(r.arena);
}

static void
a_forgotten_end_tag_costs_one_field(void **state)
{
	struct got g = read_feed(
	    RSS("<item><title>Ore<pubDate>Tue, 2 Jan 2024 00:00 GMT</pubDate>"
		"<link>https://a.example/1</item>"
		"<item><title>Law</title></item>"));

	(void)state;
	assert_int_equal(g.n, 2);
	assert_str(g.e[0].title, "Ore");
	assert_int_equal(g.e[0].published, 1704153600);
	assert_str(g.e[0].url, "https://a.example/1");
	assert_str(g.e[1].title, "Law");
	arena_free(g.arena);
}

static void
titles_are_text_however_often_they_were_escaped(void **state)
{
	struct got g = read_feed(
	    RSS("<item><title>A&amp;amp;B &lt;b&gt;now&lt;/b&gt; 5 &lt; 6"
		"</title></item>"));

	(void)state;
	assert_str(g.e[0].title, "A&B now 5 < 6");
	arena_free(g.arena);
}

/* A12, A13: what is declared is never expanded; tags without end, and tags
 * within tags, cost time in proportion to their bytes. */
static void
a12_a13_hostile_markup_takes_little_time(void **state)
{
	static const char lol[] =
	    "<!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;'>"
	    "<!ENTITY f SYSTEM 'file:///etc/hostname'>]><rss><channel>"
	    "<item><title>x&b;&f;</title></item></channel></rss>";
	struct buf b = buf_new((size_t)64 << 20);
	struct got g = read_feed(STR(lol));
	clock_t begun = clock();

	(void)state;
	assert_str(g.e[0].title, "x&b;&f;");
	arena_free(g.arena);
	buf_puts(&b, "<rss><channel><item><title>t</title><description>"
		     "<![CDATA[");
	for (size_t i = 0; i < 300000; i++)
		buf_puts(&b, "<a x=\">\" ");
	buf_puts(&b, "]]></description></item><item><title>");
	for (size_t i = 0; i < 200000; i++)
		buf_puts(&b, "<b>");
	buf_puts(&b, "deep</title></item></channel></rss>");
	g = read_feed(buf_view(&b));
	assert_int_equal(g.n, 2);
	assert_str(g.e[1].title, "deep");
	arena_free(g.arena);
	buf_clear(&b);
	buf_puts(&b, "<rss><channel><item>");
	for (size_t i = 0; i < 200000; i++)
		buf_puts(&b, "<x>");
	buf_puts(&b, "<title>lost</title></x></item><item><title ");
	for (size_t i = 0; i < 80000; i++)
		buf_printf(&b, "a%zu='1' ", i);
	buf_puts(&b, ">kept</title></item></channel></rss>");
	g = read_feed(buf_view(&b));
	assert_true(g.n >= 1);
	arena_free(g.arena);
	buf_free(&b);
	assert_true(clock() - begun < 5 * CLOCKS_PER_SEC);
}

static void
a13_one_endless_text_is_cut_and_said(void **state)
{
	static const struct feed_context none;
	struct got g = { .arena = arena_new((size_t)64 << 20) };
	struct feeds_parse *p = feeds_parse_new(&none, take, &g);
	static char megabyte[1 << 20];
	struct fault f = { 0 };

	(void)state;
	memset(megabyte, 'x', sizeof(megabyte));
	assert_non_null(p);
	assert_int_equal(
	    feeds_parse_push(p, "<rss><channel><item><title>", 27), ST_OK);
	for (size_t i = 0; i < 100; i++)
		assert_int_equal(
		    feeds_parse_push(p, megabyte, sizeof(megabyte)), ST_OK);
	assert_int_equal(
	    feeds_parse_push(p, "</title></item></channel></rss>", 31), ST_OK);
	assert_int_equal(feeds_parse_end(p, &f), ST_OK);
	assert_int_equal(g.n, 1);
	assert_true(g.e[0].title.n <= FEED_FIELD_MAX);
	assert_true(feeds_parse_facts(p)->cut);
	feeds_parse_free(p);
	arena_free(g.arena);
}

static void
a13_bytes_that_are_no_text_become_marks(void **state)
{
	static const char bad[] = "<rss><channel><item><title>a\xff"
				  "b\0c+ADw-</title></item></channel></rss>";
	struct got g = read_feed((struct str){ bad, sizeof(bad) - 1 });

	(void)state;
	/* Undeclared, not UTF-8: the charset of old Windows. */
	assert_str(g.e[0].title, "a\xc3\xbf"
				 "b\xef\xbf\xbd"
				 "c+ADw-");
	arena_free(g.arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_link_written_as_text_counts_by_its_rel),
		cmocka_unit_test(of_several_links_the_page_counts),
		cmocka_unit_test(of_two_dates_the_last_that_can_be_read_counts),
		cmocka_unit_test(
		    rss_that_dates_by_dublin_core_alone_is_published_then),
		cmocka_unit_test(all_authors_of_an_entry_are_named_once),
		cmocka_unit_test(
		    controls_of_a_mistaken_charset_become_what_was_meant),
		cmocka_unit_test(a_guid_stands_for_the_link_unless_it_says_no),
		cmocka_unit_test(an_aggregators_entry_keeps_who_published_it),
		cmocka_unit_test(a_forgotten_end_tag_costs_one_field),
		cmocka_unit_test(
		    titles_are_text_however_often_they_were_escaped),
		cmocka_unit_test(a12_a13_hostile_markup_takes_little_time),
		cmocka_unit_test(a13_one_endless_text_is_cut_and_said),
		cmocka_unit_test(a13_bytes_that_are_no_text_become_marks),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
