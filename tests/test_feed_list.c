/*
 * The feeds file as people write and break it, its changes, and OPML from
 * strangers.
 */
#include <time.h>

#include "base/file.h"

#include "feeds/list.h"
#include "tests/unit.h"

static struct arena *arena;

static int
setup(void **state)
{
	(void)state;
	arena = arena_new((size_t)1 << 30);
	return arena == NULL;
}

static int
teardown(void **state)
{
	(void)state;
	arena_free(arena);
	return 0;
}

static const char two[] = "# What we watch.\n"
			  "feed one\n"
			  "\turl https://one.example/rss\n"
			  "\t# asked for by Ann\n"
			  "\ttier 1\n"
			  "\n"
			  "# The other.\n"
			  "feed two\n"
			  "\turl https://two.example/rss\n"
			  "\tdisabled\n";

static struct list
list_of(const char *text)
{
	struct list l = { NULL, 0 };
	struct fault f = { 0 };

	assert_int_equal(
	    list_read(arena, "x.feeds", str_of(text), &l, &f), ST_OK);
	return l;
}

static void
f16_a_broken_file_names_its_place_and_leaves_nothing(void **state)
{
	static const struct {
		const char *text;
		unsigned line, col;
		const char *says;
	} broken[] = {
		{ "feed a\n", 1, 1, "address" },
		{ "feed a\n\turl https://a.example/\nfeed a\n", 3, 6, "taken" },
		{ "feed a\n\turl https://a.example/\n\ttitr 1\n", 3, 2,
		    "tier" },
		{ "feed a\n\turl exec:ls\n", 2, 6, "address we fetch" },
		{ "feed a\n\turl https://a.exa\x01mple/\n", 2, 19, "control" },
		{ "feed a b\n", 1, 6, "name" },
		{ "\turl https://a.example/\n", 1, 2, "no feed is open" },
		{ "url https://a.example/\n", 1, 1, "feed NAME" },
		{ "feed a\n\turl https://a.example/\n\ttier 9\n", 3, 7,
		    "tier" },
		{ "feed a\n\turl https://a.example/\n\tevery 1s\n", 3, 8,
		    "15m" },
		{ "feed a\n\turl https://a.example/\n\tkind rss\n", 3, 7,
		    "feed, html or api" },
		{ "feed a\n\turl https://a.example/\n\tnote\n", 3, 2,
		    "missing after" },
		{ "feed a\n\turl https://a.example/\n\tnote \xff\n", 3, 1,
		    "UTF-8" },
		{ "feed a\n\turl htt", 2, 6, "address we fetch" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(broken) / sizeof(broken[0]); i++) {
		struct list l = { NULL, 77 };
		struct fault f = { 0 };

		assert_int_equal(
		    list_read(arena, "x.feeds", str_of(broken[i].text), &l, &f),
		    ST_SYNTAX);
		assert_int_equal(l.n, 77);
		assert_string_equal(f.file, "x.feeds");
		assert_int_equal(f.line, broken[i].line);
		assert_int_equal(f.col, broken[i].col);
		if (strstr(f.what, broken[i].says) == NULL)
			fail_msg("%s: says \"%s\"", broken[i].says, f.what);
	}
}

static void
f16_windows_lines_a_bom_and_a_missing_last_newline_are_read_over(void **state)
{
	struct list l = list_of("\xef\xbb\xbf"
				"feed a\r\n\turl https://a.example/\r\n\tevery "
				"2h\r\n\r\nfeed b\n\turl https://b.example/");

	(void)state;
	assert_int_equal(l.n, 2);
	assert_str(l.feeds[0].url, "https://a.example/");
	assert_int_equal(l.feeds[0].every_s, 7200);
	assert_str(l.feeds[1].url, "https://b.example/");
}

static void
what_is_written_is_read_back(void **state)
{
	struct str fallback = STR("https://f.example/"), mute = STR("a.b");
	struct feed f = { .name = STR("x-1"),
		.publisher = STR("The # Ministry"),
		.url = STR("https://x.example/?a=1&b=2"),
		.fallbacks = { &fallback, 1 },
		.mute = { &mute, 1 },
		.language = STR("fr"),
		.item = STR("li.news > a"),
		.kind = FEED_HTML_LIST,
		.tier = 3,
		.every_s = 5400,
		.insecure = true };
	struct buf b = buf_new(4096);
	struct list l;

	(void)state;
	list_put(&b, &f);
	l = list_of(b.p);
	assert_int_equal(l.n, 1);
	assert_str(l.feeds[0].publisher, "The # Ministry");
	assert_str(l.feeds[0].fallbacks.v[0], "https://f.example/");
	assert_str(l.feeds[0].mute.v[0], "a.b");
	assert_str(l.feeds[0].item, "li.news > a");
	assert_int_equal(l.feeds[0].every_s, 5400);
	assert_true(l.feeds[0].insecure && !l.feeds[0].enabled);
	buf_free(&b);
}

static void
an_added_feed_leaves_every_other_line_as_it_was(void **state)
{
	struct feed f = { .name = STR("three"),
		.url = STR("https://three.example/"),
		.tier = 2,
		.enabled = true };
	struct list l = list_of(two);
	struct fault fault = { 0 };
	struct buf b = buf_new(4096);

	(void)state;
	assert_int_equal(list_add(&l, STR(two), &f, &b, &fault), ST_OK);
	assert_true(str_starts(buf_view(&b), STR(two)));
	assert_int_equal(list_of(b.p).n, 3);
	f.name = STR("one");
	assert_int_equal(list_add(&l, STR(two), &f, &b, &fault), ST_USAGE);
	f.name = STR("four");
	f.url = STR("https://two.example/rss");
	assert_int_equal(list_add(&l, STR(two), &f, &b, &fault), ST_USAGE);
	assert_non_null(strstr(fault.what, "two"));
	buf_free(&b);
}

static void
a_removed_feed_takes_its_own_lines_along_and_no_others(void **state)
{
	struct list l = list_of(two);
	struct fault fault = { 0 };
	struct buf b = buf_new(4096);

	(void)state;
	assert_int_equal(
	    list_remove(&l, STR(two), STR("one"), &b, &fault), ST_OK);
	assert_buf(&b, "# What we watch.\n"
		       "# The other.\n"
		       "feed two\n"
		       "\turl https://two.example/rss\n"
		       "\tdisabled\n");
	assert_int_equal(
	    list_remove(&l, STR(two), STR("six"), &b, &fault), ST_ABSENT);
	buf_free(&b);
}

static void
a_feed_is_switched_by_one_line(void **state)
{
	struct list l = list_of(two);
	struct fault fault = { 0 };
	struct buf b = buf_new(4096);

	(void)state;
	assert_int_equal(
	    list_enable(&l, STR(two), STR("two"), true, &b, &fault), ST_OK);
	assert_true(list_of(b.p).feeds[1].enabled);
	assert_null(strstr(b.p, "disabled"));
	buf_clear(&b);
	assert_int_equal(
	    list_enable(&l, STR(two), STR("one"), false, &b, &fault), ST_OK);
	assert_non_null(strstr(b.p, "\ttier 1\n\tdisabled\n\n# The other.\n"));
	assert_false(list_of(b.p).feeds[0].enabled);
	buf_clear(&b);
	assert_int_equal(
	    list_enable(&l, STR(two), STR("two"), false, &b, &fault), ST_OK);
	assert_string_equal(b.p, two);
	buf_free(&b);
}

static void
a_name_is_made_of_title_or_host_and_is_new(void **state)
{
	struct list l = list_of(two);

	(void)state;
	assert_str(list_name(arena, &l, STR("Two!"), STR("https://x.example/")),
	    "two-2");
	assert_str(list_name(arena, &l, STR("\xe7\xb6\x93\xe6\xb8\x88"),
		       STR("https://www.meti.example/rss")),
	    "meti-example");
}

/* ---- OPML ------------------------------------------------------------------ */

static void
a27_opml_gives_feeds_and_says_what_it_refused(void **state)
{
	static const char text[] =
	    "<?xml version='1.0'?>\n<opml version='1.0'><body>\n"
	    "<outline text='Folder'>\n"
	    "<outline text='A &amp; B' xmlUrl='https://a.example/rss'/>\n"
	    "<outline text='run' xmlUrl='exec:rm -rf /'/>\n"
	    "<outline text='f' xmlUrl='filter:x:https://a.example/'/>\n"
	    "<outline text='f' xmlUrl='file:///etc/passwd'/>\n"
	    "<outline text='nl' xmlUrl='https://a.example/&#10;x'/>\n"
	    "<outline text='again' xmlUrl='https://a.example/rss'/>\n"
	    "<outline title='A &amp; B' xmlUrl='https://b.example/rss'/>\n"
	    "</outline></body></opml>\n";
	struct opml o;
	struct fault f = { 0 };

	(void)state;
	assert_int_equal(opml_read(arena, "x.opml", STR(text), &o, &f), ST_OK);
	assert_int_equal(o.list.n, 2);
	assert_str(o.list.feeds[0].publisher, "A & B");
	assert_str(o.list.feeds[0].name, "a-b");
	assert_str(o.list.feeds[1].name, "a-b-2");
	assert_int_equal(o.refused, 5);
	assert_int_equal(o.rejects[0].line, 5);
	assert_non_null(strstr(o.rejects[0].why.p, "exec"));
	assert_int_equal(o.rejects[4].line, 9);
	assert_int_equal(
	    opml_read(arena, "x.opml", STR("<rss/>"), &o, &f), ST_SYNTAX);
}

static void
a27_a_million_rows_end_at_the_ceiling_in_time(void **state)
{
	struct buf b = buf_new((size_t)128 << 20);
	clock_t begun = clock();
	struct opml o;
	struct fault f = { 0 };

	(void)state;
	buf_puts(&b, "<opml><body>\n");
	for (size_t i = 0; i < 1000000; i++)
		buf_printf(&b,
		    "<outline text='same' xmlUrl='https://a.example/%zu'/>\n",
		    i);
	buf_puts(&b, "</body></opml>\n");
	assert_int_equal(
	    opml_read(arena, "x.opml", buf_view(&b), &o, &f), ST_OK);
	assert_int_equal(o.list.n, LIST_FEEDS);
	assert_int_equal(o.refused, 1000000 - LIST_FEEDS);
	assert_int_equal(o.n_rejects, OPML_REJECTS);
	buf_free(&b);
	assert_true(clock() - begun < 30 * CLOCKS_PER_SEC);
}

static void
opml_that_we_write_is_read_back(void **state)
{
	struct feed feeds[] = { { .name = STR("a"),
				    .publisher = STR("\"A\" <&> B"),
				    .url = STR("https://a.example/?x=1&y=2"),
				    .language = STR("de") },
		{ .name = STR("bb"), .url = STR("https://b.example/") } };
	struct list l = { feeds, 2 };
	struct buf b = buf_new(4096);
	struct opml o;
	struct fault f = { 0 };

	(void)state;
	opml_put(&b, &l);
	assert_int_equal(
	    opml_read(arena, "x.opml", buf_view(&b), &o, &f), ST_OK);
	assert_int_equal(o.refused, 0);
	assert_int_equal(o.list.n, 2);
	assert_str(o.list.feeds[0].publisher, "\"A\" <&> B");
	assert_str(o.list.feeds[0].url, "https://a.example/?x=1&y=2");
	assert_str(o.list.feeds[0].language, "de");
	assert_str(o.list.feeds[1].name, "bb");
	buf_free(&b);
}

/* ---- the list that ships ---------------------------------------------------- */

static void
the_shipped_list_is_well_formed(void **state)
{
	struct str text;
	struct list l = { NULL, 0 };
	struct fault f = { 0 };

	(void)state;
	assert_int_equal(file_read(arena, SOURCE_DIR "/feeds/world.feeds",
			     (size_t)1 << 20, &text, &f),
	    ST_OK);
	assert_int_equal(list_read(arena, "world.feeds", text, &l, &f), ST_OK);
	assert_true(l.n >= 60);
	for (size_t i = 0; i < l.n; i++) {
		assert_true(l.feeds[i].publisher.n > 0);
		assert_true(l.feeds[i].every_s > 0);
		if (l.feeds[i].kind != FEED_AUTO && l.feeds[i].enabled)
			assert_true(l.feeds[i].item.n > 0);
	}
}

/* Every key has its words, and the example of the page is a list. */
static void
the_manual_page_tells_of_every_key_and_its_example_holds(void **state)
{
	static const char *const keys[] = { "url", "fallback", "kind", "every",
		"disabled", "publisher", "tier", "language", "mute", "note",
		"item", "title", "link", "date", "next", "allow-private",
		"insecure" };
	struct str page, example;
	struct list l = { NULL, 0 };
	struct fault f = { 0 };
	size_t at, end;
	char item[64];

	(void)state;
	assert_int_equal(
	    file_read(arena, SOURCE_DIR "/docs/man/pactwatch.feeds.5",
		(size_t)1 << 20, &page, &f),
	    ST_OK);
	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
		(void)snprintf(item, sizeof(item), ".It Cm %s", keys[i]);
		if (str_find(page, str_of(item), 0) == SIZE_MAX)
			fail_msg("%s", item);
	}
	at = str_find(page, STR(".Bd -literal\n"), 0);
	end = str_find(page, STR(".Ed"), at);
	assert_true(at != SIZE_MAX && end != SIZE_MAX);
	at += sizeof(".Bd -literal\n") - 1;
	example = str_sub(page, at, end - at);
	assert_int_equal(list_read(arena, "example", example, &l, &f), ST_OK);
	assert_int_equal(l.n, 3);
}

static void
the_shipped_list_has_every_source_of_the_domain(void **state)
{
	struct str text, rest;
	struct list l = { NULL, 0 };
	struct fault f = { 0 };
	size_t n = 0;

	(void)state;
	if (file_read(arena, SHARED_DIR "/domain/sources.tsv", (size_t)1 << 20,
		&rest, &f) != ST_OK) {
		print_message("skipped: %s\n", f.what);
		skip();
	}
	assert_int_equal(file_read(arena, SOURCE_DIR "/feeds/world.feeds",
			     (size_t)1 << 20, &text, &f),
	    ST_OK);
	assert_int_equal(list_read(arena, "world.feeds", text, &l, &f), ST_OK);
	(void)str_cut(&rest, '\n');
	while (rest.n > 0) {
		struct str line = str_cut(&rest, '\n');
		struct str id = str_cut(&line, '\t'), col = { NULL, 0 };
		const struct feed *feed;
		uint64_t minutes = 0;

		if (id.n == 0)
			continue;
		feed = list_find(&l, id);
		if (feed == NULL)
			fail_msg("%.*s is missing", STR_ARG(id));
		for (int i = 0; i < 5; i++)
			col = str_cut(&line, '\t'); /* publisher .. tier */
		assert_int_equal(feed->tier, (uint32_t)(col.p[0] - '0'));
		(void)str_cut(&line, '\t');
		col = str_cut(&line, '\t');
		assert_true(str_number(col, 100000, &minutes));
		assert_int_equal(feed->every_s, minutes * 60);
		n++;
	}
	assert_true(n >= 60);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    f16_a_broken_file_names_its_place_and_leaves_nothing),
		cmocka_unit_test(
		    f16_windows_lines_a_bom_and_a_missing_last_newline_are_read_over),
		cmocka_unit_test(what_is_written_is_read_back),
		cmocka_unit_test(
		    an_added_feed_leaves_every_other_line_as_it_was),
		cmocka_unit_test(
		    a_removed_feed_takes_its_own_lines_along_and_no_others),
		cmocka_unit_test(a_feed_is_switched_by_one_line),
		cmocka_unit_test(a_name_is_made_of_title_or_host_and_is_new),
		cmocka_unit_test(a27_opml_gives_feeds_and_says_what_it_refused),
		cmocka_unit_test(a27_a_million_rows_end_at_the_ceiling_in_time),
		cmocka_unit_test(opml_that_we_write_is_read_back),
		cmocka_unit_test(the_shipped_list_is_well_formed),
		cmocka_unit_test(
		    the_manual_page_tells_of_every_key_and_its_example_holds),
		cmocka_unit_test(
		    the_shipped_list_has_every_source_of_the_domain),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
