/* What a hostile page may do, and the traps of libxml2: abuse cases A12, A13 and
 * A21. */
#include <time.h>

#include "tests/page_unit.h"

/* Sanitizers make all slower. */
#ifdef __SANITIZE_ADDRESS__
#define SLACK 10
#else
#define SLACK 1
#endif

/* The five traps of libxml2's HTML parser, one test each. */

static void
trap_1_text_below_256_open_elements_is_kept(void **state)
{
	struct arena *a = arena_new(ROOM);
	struct buf b = buf_new(1 << 20);
	struct document d;

	(void)state;
	for (int i = 0; i < 400; i++)
		buf_puts(&b, "<div>");
	buf_puts(&b, "<p>words so deep that a parser loses them.</p>");
	for (int i = 0; i < 400; i++)
		buf_puts(&b, "</div>");
	buf_puts(&b, "<p>words behind so many elements.</p>");
	d = page_of(a, buf_view(&b), "");
	assert_true(has(d, "words so deep"));
	assert_true(has(d, "words behind"));
	buf_free(&b);
	arena_free(a);
}

static void
trap_2_a_nul_ends_no_text(void **state)
{
	struct arena *a = arena_new(ROOM);
	struct document d = page_of(a,
	    STR("<body><p>before the \0 byte that is none.</p><p>the words "
		"behind it.</p>"),
	    "");

	(void)state;
	assert_true(has(d, "before the"));
	assert_true(has(d, "the words behind it"));
	arena_free(a);
}

static void
trap_3_an_empty_comment_swallows_nothing(void **state)
{
	static const char *const empty[] = { "<!-->", "<!--->", "<!---->",
		"<!>", "</ >", "<!doctype>" };

	(void)state;
	for (size_t i = 0; i < sizeof(empty) / sizeof(empty[0]); i++) {
		struct arena *a = arena_new(ROOM);
		struct buf b = buf_new(4096);
		struct document d;

		buf_printf(&b,
		    "<body><p>First one%stwo words of a line.</p><!-- secret "
		    "--><p>end of it all.</p>",
		    empty[i]);
		d = page_of(a, buf_view(&b), "");
		if (!has(d, "onetwo words"))
			print_message("after %s\n", empty[i]);
		assert_true(has(d, "onetwo words"));
		assert_true(has(d, "end of it all"));
		assert_false(has(d, "secret"));
		buf_free(&b);
		arena_free(a);
	}
}

static void
trap_4_a_template_leaks_no_text(void **state)
{
	struct arena *a = arena_new(ROOM);
	struct document d = page_of(a,
	    STR("<body><template><p>leak of one.</p><template>leak of two."
		"</template>leak of three.</template><p>The words that are "
		"shown.</p><template>leak at the end"),
	    "");

	(void)state;
	assert_true(has(d, "that are shown"));
	assert_false(has(d, "leak"));
	arena_free(a);
}

static void
trap_5_a_meta_that_lands_in_the_body_counts(void **state)
{
	struct arena *a = arena_new(ROOM);
	struct document d;

	(void)state;
	d = page_of(a,
	    STR("<head><div></div><meta property='article:published_time' "
		"content='2024-03-05T10:00:00+02:00'></head><body>" PARAGRAPH),
	    "");
	assert_str(d.published, "2024-03-05T10:00:00+02:00");
	arena_free(a);
}

/* Abuse case A13: one text of millions of bytes, and one byte too many. */
static void
one_huge_text_is_read_and_a_larger_page_refused(void **state)
{
	struct arena *a = arena_new(PAGE_MAX * 16);
	struct buf b = buf_new(PAGE_MAX + 1);
	struct page_in in = { 0 };
	struct document d;
	struct fault f = { 0 };
	clock_t start = clock();

	(void)state;
	buf_puts(&b, "<p>first words \xff\xfe of it ");
	while (b.n < PAGE_MAX / 4)
		buf_puts(&b, "and so on and on without an end of it ");
	d = page_of(a, buf_view(&b), "");
	assert_true(has(d, "first words"));
	assert_true(d.text.n > PAGE_MAX / 5);
	assert_true((clock() - start) / CLOCKS_PER_SEC < 5);
	arena_reset(a);
	while (b.n <= PAGE_MAX)
		buf_char(&b, 'x');
	in.bytes = buf_view(&b);
	assert_int_equal(page_read(a, &in, &d, &f), ST_LIMIT);
	buf_free(&b);
	arena_free(a);
}

static void
deep_nesting_keeps_all_text_in_bounded_time(void **state)
{
	struct arena *a = arena_new((size_t)1 << 30);
	struct buf b = buf_new(8 << 20);
	struct document d;
	clock_t start = clock();

	(void)state;
	for (int i = 0; i < 200000; i++)
		buf_puts(&b, i % 3 == 0 ? "<b>" : "<div>");
	buf_puts(&b, "<p>deep words stand here and are not lost.</p>");
	for (int i = 0; i < 200000; i++)
		buf_puts(&b, "</div></i>");
	buf_puts(&b, "<p>and words behind the end of it.</p>");
	d = page_of(a, buf_view(&b), "");
	assert_true(has(d, "deep words"));
	assert_true(has(d, "words behind"));
	assert_true((clock() - start) / CLOCKS_PER_SEC < 5);
	buf_free(&b);
	arena_free(a);
}

static void
open_quotes_and_long_attributes_take_no_square_of_time(void **state)
{
	struct arena *a = arena_new((size_t)1 << 30);
	struct buf b = buf_new(16 << 20);
	struct document d;
	clock_t start = clock();

	(void)state;
	buf_puts(&b, "<p title='");
	for (int i = 0; i < 1 << 20; i++)
		buf_char(&b, 'x');
	buf_puts(&b, "'>first words of the page.</p>");
	for (int i = 0; i < 200000; i++)
		buf_puts(&b, "<a href=\"<!--<svg><a b='");
	d = page_of(a, buf_view(&b), "");
	assert_true(has(d, "first words"));
	assert_true((clock() - start) / CLOCKS_PER_SEC < 5);
	buf_free(&b);
	arena_free(a);
}

static void
a_million_attributes_and_tags_end_at_a_ceiling(void **state)
{
	struct arena *a = arena_new((size_t)1 << 30);
	struct buf b = buf_new(16 << 20);
	struct document d;
	clock_t start = clock();

	(void)state;
	buf_puts(&b, "<p>words before the flood.</p><div");
	for (int i = 0; i < 1000000; i++)
		buf_puts(&b, " a=b");
	buf_puts(&b, ">");
	for (int i = 0; i < 1200000; i++)
		buf_puts(&b, "<i>x</i>");
	d = page_of(a, buf_view(&b), "");
	assert_true(has(d, "words before"));
	assert_true((clock() - start) / CLOCKS_PER_SEC < 10);
	buf_free(&b);
	arena_free(a);
}

static void
broken_json_beside_it_costs_no_article(void **state)
{
	struct arena *a = arena_new(ROOM);
	struct buf b = buf_new(8 << 20);
	struct document d;

	(void)state;
	buf_puts(&b, "<h1>The list is out</h1><article>" PARAGRAPH PARAGRAPH
		     "</article><script type='application/ld+json'>");
	for (int i = 0; i < 10000; i++)
		buf_puts(&b, "{\"@graph\":[");
	buf_puts(&b, "</script><script type='application/ld+json'>"
		     "{\"headline\":\"a\",\"headline\":\"b\",\"n\":1e999,"
		     "\"s\":\"\\ud800\"}</script>"
		     "<script type='application/ld+json'>{\"@type\":"
		     "\"NewsArticle\",\"datePublished\":\"2024-05-06\",}"
		     "</script>");
	/* A string of millions of bytes in another. */
	buf_puts(&b, "<script type='application/ld+json'>{\"@type\":"
		     "\"NewsArticle\",\"headline\":\"");
	while (b.n < (size_t)5 << 20)
		buf_puts(&b, "long ");
	buf_puts(&b, "\"}</script>");
	d = page_of(a, buf_view(&b), "");
	assert_str(d.title, "The list is out");
	assert_true(has(d, "The ministry said"));
	assert_str(d.published, "2024-05-06");
	assert_int_equal(d.kind, PAGE_ARTICLE);
	buf_free(&b);
	arena_free(a);
}

static void
no_entity_of_the_page_is_expanded_or_fetched(void **state)
{
	/* What is wanted: 50 MB and 100 ms of our time at most. */
	struct arena *a = arena_new((size_t)50 << 20);
	struct buf b = buf_new(1 << 20);
	clock_t start = clock();
	struct document d;

	(void)state;
	buf_puts(&b, "<!DOCTYPE html [<!ENTITY l0 \"lol\">");
	for (int i = 1; i < 10; i++)
		buf_printf(&b,
		    "<!ENTITY l%d \"&l%d;&l%d;&l%d;&l%d;&l%d;&l%d;&l%d;&l%d;"
		    "&l%d;&l%d;\">",
		    i, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1,
		    i - 1, i - 1);
	buf_puts(&b, "<!ENTITY % ext SYSTEM \"file:///etc/passwd\">%ext;]>"
		     "<body><p>before ");
	for (int i = 0; i < 10000; i++)
		buf_puts(&b, "&l9;");
	buf_puts(&b, " behind the bomb.</p>");
	d = page_of(a, buf_view(&b), "");
	assert_true(has(d, "behind the bomb"));
	assert_false(has(d, "lollol"));
	assert_false(has(d, "root:"));
	assert_true((double)(clock() - start) / CLOCKS_PER_SEC < 0.1 * SLACK);
	buf_free(&b);
	d = page_of(a,
	    STR("<!DOCTYPE html [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;\">"
		"<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
		"<body><p>before &b; &f; after the entities.</p>"),
	    "");
	assert_true(has(d, "after the entities"));
	assert_false(has(d, "lollol"));
	assert_false(has(d, "root:"));
	arena_free(a);
}

static void
memory_stays_within_a_factor_of_the_page(void **state)
{
	/* Markup at its densest, and an ordinary page. */
	static const char *const shapes[] = { "<p>", "<i>", "a<b>", "<a b c>",
		"<p>a", "<br>", "&amp;", "<li>a b", "</p>", "<a>a</a>", "<td>a",
		"<meta name=author content=a>", "<time datetime=2024>",
		"<p class=a-b>A b c.", "<h1>a",
		"<div class=a><p>A <b>text</b> of a line.</p></div>",
		"<script type=application/ld+json>{}</script>",
		"<p style=color:#fff>a", "<p hidden>a", "\xe9",
		"words of it " };
	struct fault f = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(shapes) / sizeof(shapes[0]); i++) {
		struct buf b = buf_new(1 << 20);
		struct page_in in = { 0 };
		struct page_claims why;
		struct document d = { 0 };
		struct arena *a;

		while (b.n < 100000)
			buf_puts(&b, shapes[i]);
		in.bytes = buf_view(&b);
		/* PAGE_FACTOR times the page is enough, whatever is asked. */
		a = arena_new(b.n * PAGE_FACTOR + PAGE_LEAST);
		if (page_read_why(a, &in, &d, &why, &f) != ST_OK)
			fail_msg("%s takes more", shapes[i]);
		arena_free(a);
		/* And where it is not there, that is said. */
		a = arena_new(PAGE_LEAST / 8);
		assert_int_equal(page_read(a, &in, &d, &f), ST_NOMEM);
		arena_free(a);
		buf_free(&b);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(trap_1_text_below_256_open_elements_is_kept),
		cmocka_unit_test(trap_2_a_nul_ends_no_text),
		cmocka_unit_test(trap_3_an_empty_comment_swallows_nothing),
		cmocka_unit_test(trap_4_a_template_leaks_no_text),
		cmocka_unit_test(trap_5_a_meta_that_lands_in_the_body_counts),
		cmocka_unit_test(
		    one_huge_text_is_read_and_a_larger_page_refused),
		cmocka_unit_test(deep_nesting_keeps_all_text_in_bounded_time),
		cmocka_unit_test(
		    open_quotes_and_long_attributes_take_no_square_of_time),
		cmocka_unit_test(
		    a_million_attributes_and_tags_end_at_a_ceiling),
		cmocka_unit_test(broken_json_beside_it_costs_no_article),
		cmocka_unit_test(no_entity_of_the_page_is_expanded_or_fetched),
		cmocka_unit_test(memory_stays_within_a_factor_of_the_page),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
