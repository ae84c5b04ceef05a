/* The page room through its face: traps, zones, kinds, abuse, plain text. */
#include <time.h>

#include "base/utf8.h"

#include "page/page.h"
#include "tests/unit.h"

#define ROOM ((size_t)256 << 20)

/* Reads a page of ours; the arena holds what comes back. */
static struct document
page_of(struct arena *a, struct str html, const char *url)
{
	struct page_in in = { .bytes = html, .url = str_of(url) };
	struct document d = { 0 };
	struct fault f = { 0 };
	uint32_t at = 0;

	assert_int_equal(page_read(a, &in, &d, &f), ST_OK);
	assert_true(utf8_valid(d.text));
	for (size_t i = 0; i < d.n_blocks; i++) {
		assert_int_equal(d.blocks[i].span.beg, at);
		at = d.blocks[i].span.end;
	}
	assert_int_equal(at, d.text.n);
	return d;
}

static bool
has(struct document d, const char *words)
{
	return str_find(d.text, str_of(words), 0) != SIZE_MAX;
}

static enum zone
zone_of_words(struct document d, const char *words)
{
	size_t at = str_find(d.text, str_of(words), 0);

	assert_true(at != SIZE_MAX);
	for (size_t i = 0; i < d.n_blocks; i++)
		if (d.blocks[i].span.beg <= at && at < d.blocks[i].span.end)
			return d.blocks[i].zone;
	fail();
	return ZONE_FURNITURE;
}

#define SENTENCE                                                         \
	"The ministry said on Monday that it would publish the list of " \
	"minerals before the end of the year, after talks with its "     \
	"partners and with the firms that process them. "
#define PARAGRAPH "<p>" SENTENCE SENTENCE "</p>"

static void
traps_lose_no_text_and_leak_none(void **state)
{
	struct arena *a = arena_new(ROOM);
	struct document d;

	(void)state;
	d = page_of(a,
	    STR("<body><h1>Head</h1><p>First one<!-->two words of a "
		"line.<template>leak</template>"
		"<p>a\0b<p style='display: none'>secret<p hidden>secret</p>"
		"<script>secret</script><!-- secret --><p>end of it all."),
	    "");
	assert_true(has(d, "onetwo"));
	assert_true(has(d, "end of it all"));
	assert_false(has(d, "leak"));
	assert_false(has(d, "secret"));
	assert_str(d.title, "Head");
	arena_free(a);
}

static void
a_meta_in_the_body_counts(void **state)
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

static void
a_declared_charset_that_lies_is_passed_over(void **state)
{
	struct arena *a = arena_new(ROOM);
	struct document d;

	(void)state;
	d = page_of(a,
	    STR("<meta charset=utf-8><body><p>Erkl\xe4rung zu den "
		"Rohstoffen der Union.</p>"),
	    "");
	assert_true(has(d, "Erklärung"));
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
	struct arena *a = arena_new(ROOM);
	struct document d;

	(void)state;
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
furniture_inside_the_body_is_left_out(void **state)
{
	struct arena *a = arena_new(ROOM);
	struct document d;

	(void)state;
	d = page_of(a,
	    STR("<body><nav><a href=/>Home</a></nav><article>"
		"<h1>Two states sign</h1><p class=lead>A first sentence says "
		"what was signed, and by whom it was done.</p>" PARAGRAPH
		"<p>Read also: <a href=x>Another Pact Nobody Signed</a></p>"
		"<div class='newsletter-box'><p>Sign up for more of "
		"this.</p></div><figure><img><figcaption>Ministers at the "
		"table</figcaption></figure>" PARAGRAPH
		"<ul><li>a first point of the pact</li><li>a second point"
		"</li></ul><blockquote>We are glad of it.</blockquote>"
		"<table><tr><td>Lithium</td><td>40 percent</td></tr></table>"
		"<h2>Related news</h2><ul><li><a href=y>Some Other Headline "
		"Of Today</a></li></ul><p>Ann Lee is a reporter who covers "
		"trade in minerals.</p></article>"
		"<div id=comments><p>I do not like it at all, said a "
		"reader.</p></div><footer>Copyright 2026</footer>"),
	    "");
	assert_str(d.title, "Two states sign");
	assert_false(has(d, "Another Pact"));
	assert_false(has(d, "Sign up"));
	assert_false(has(d, "Other Headline"));
	assert_false(has(d, "Related news"));
	assert_false(has(d, "said a reader"));
	assert_false(has(d, "Ann Lee"));
	assert_false(has(d, "Copyright"));
	assert_true(has(d, "Lithium 40 percent"));
	assert_int_equal(zone_of_words(d, "Ministers at"), ZONE_CAPTION);
	assert_int_equal(zone_of_words(d, "a first point"), ZONE_LIST);
	assert_int_equal(zone_of_words(d, "Lithium"), ZONE_TABLE);
	assert_int_equal(zone_of_words(d, "We are glad"), ZONE_QUOTE);
	assert_int_equal(zone_of_words(d, "Two states"), ZONE_HEADLINE);
	arena_free(a);
}

static void
a_deck_outside_of_the_body_is_found(void **state)
{
	struct arena *a = arena_new(ROOM);
	struct document d;

	(void)state;
	d = page_of(a,
	    STR("<body><header><h1>Pact signed</h1><p class='standfirst'>The "
		"deck says it in a single sentence of its own.</p></header>"
		"<div class='article-body'>" PARAGRAPH PARAGRAPH "</div>"),
	    "");
	assert_int_equal(zone_of_words(d, "The deck says"), ZONE_DECK);
	arena_free(a);
}

static void
soft_hyphens_and_hard_spaces_do_not_break_words(void **state)
{
	struct arena *a = arena_new(ROOM);
	struct document d;

	(void)state;
	d = page_of(a,
	    STR("<body><article><p>Die Roh\xc2\xadstoff\xc2\xa0partner"
		"\xe2\x80\x8bschaft steht.</p>" PARAGRAPH "</article>"),
	    "");
	assert_true(has(d, "Die Rohstoff partnerschaft steht."));
	arena_free(a);
}

static void
pages_that_are_no_article_are_told(void **state)
{
	static const struct {
		const char *html;
		enum page_kind kind;
	} cases[] = {
		{ "<title>Before you continue</title><body><h1>We value your "
		  "privacy</h1><p>We and our partners store cookies on your "
		  "device. Choose accept all or manage preferences.</p>",
		    PAGE_CONSENT },
		{ "<title>Hinweis</title><body><p>Mit Ihrer Einwilligung "
		  "nutzen wir und unsere Partner Cookies. Details im "
		  "Datenschutz. Alle akzeptieren</p>",
		    PAGE_CONSENT },
		{ "<title>Sign in</title><body><form><p>Sign in to read "
		  "on.</p><input name=u><input type=password></form>",
		    PAGE_LOGIN },
		{ "<title>404 - Page not found</title><body><p>The page that "
		  "you asked for is not on this server any more.</p>",
		    PAGE_ERROR },
		{ "<title>Just a moment...</title><body><p>Checking your "
		  "browser before you go on to the site.</p>",
		    PAGE_ERROR },
		{ "<title>Seite nicht gefunden</title><body><p>Die Seite gibt "
		  "es unter dieser Adresse leider nicht mehr.</p>",
		    PAGE_ERROR },
		{ "<title>App</title><body><div id=root></div>", PAGE_EMPTY },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct arena *a = arena_new(ROOM);
		struct document d = page_of(a, str_of(cases[i].html), "");

		if (d.kind != cases[i].kind)
			print_message("case %zu\n", i);
		assert_int_equal(d.kind, cases[i].kind);
		assert_true(d.quality == 0);
		arena_free(a);
	}
}

static void
a_front_page_is_an_index_and_an_article_about_cookies_is_none(void **state)
{
	struct arena *a = arena_new(ROOM);
	struct buf b = buf_new(1 << 20);
	struct document d;

	(void)state;
	buf_puts(&b, "<title>The Paper</title><body><div class=stories>");
	for (int i = 0; i < 20; i++)
		buf_printf(&b,
		    "<div><h2><a href=/%d>Headline of story number %d in "
		    "full</a></h2><p>A short line about it.</p></div>",
		    i, i);
	d = page_of(a, buf_view(&b), "");
	assert_int_equal(d.kind, PAGE_INDEX);
	buf_clear(&b);
	buf_puts(&b, "<title>Accept all: how consent walls work</title><body>"
		     "<article><h1>How consent works</h1>");
	for (int i = 0; i < 12; i++)
		buf_printf(&b,
		    "<p>A cookie is a small file, and a page asks for consent "
		    "before it accepts all of them, article %d of a law of "
		    "the Union says, and our partners too. So it goes on for "
		    "a while in this text.</p>",
		    i);
	d = page_of(a, buf_view(&b), "");
	assert_int_equal(d.kind, PAGE_ARTICLE);
	assert_true(d.quality > 0);
	buf_free(&b);
	arena_free(a);
}

static void
an_empty_shell_of_script_is_told_and_its_json_read(void **state)
{
	struct arena *a = arena_new(ROOM);
	struct buf b = buf_new(1 << 20);
	struct document d;

	(void)state;
	buf_puts(&b, "<title>Paper</title><body><div>You need to enable "
		     "JavaScript to run this app.</div><script>");
	for (int i = 0; i < 1000; i++)
		buf_puts(&b, "var a = 1;");
	buf_puts(&b, "</script>");
	d = page_of(a, buf_view(&b), "");
	assert_int_equal(d.kind, PAGE_EMPTY);
	buf_puts(&b, "<script type='application/ld+json'>{\"@type\":"
		     "\"NewsArticle\",\"headline\":\"Signed\",\"articleBody\":"
		     "\"" SENTENCE SENTENCE SENTENCE "\\n" SENTENCE SENTENCE
		     "\"}</script>");
	d = page_of(a, buf_view(&b), "");
	assert_int_equal(d.kind, PAGE_ARTICLE);
	assert_true(has(d, "The ministry said"));
	buf_free(&b);
	arena_free(a);
}

static void
plain_text_marks_furniture_and_repeats_no_title(void **state)
{
	struct arena *a = arena_new((size_t)8 << 20);
	struct document d = { 0 };
	struct fault f = { 0 };

	(void)state;
	assert_int_equal(page_text(a, STR("A head"),
			     STR("# A head\n\nShare this\n\nWords."), &d, &f),
	    ST_OK);
	assert_str(d.text, "# A head\n\nShare this\n\nWords.");
	assert_int_equal(d.body, 10);
	assert_int_equal(d.blocks[1].zone, ZONE_FURNITURE);
	arena_free(a);
}

static void
a_letter_gives_its_subject_sender_and_day(void **state)
{
	struct arena *a = arena_new((size_t)8 << 20);
	struct page_in in = { .type = STR("text/plain; charset=utf-8"),
		.bytes = STR("From: Ann Lee <ann@example.org>\r\n"
			     "Date: Tue, 5 Mar 2024 10:00:00 +0100\r\n"
			     "Subject: Pact signed\r\n\r\n"
			     "The two states signed a pact on Monday.\r\n") };
	struct document d = { 0 };
	struct fault f = { 0 };

	(void)state;
	assert_int_equal(page_read(a, &in, &d, &f), ST_OK);
	assert_str(d.title, "Pact signed");
	assert_str(d.byline, "Ann Lee");
	assert_str(d.published, "2024-03-05");
	assert_true(has(d, "signed a pact on Monday"));
	assert_false(has(d, "example.org"));
	arena_free(a);
}

static void
memory_stays_within_a_factor_of_the_page(void **state)
{
	struct arena *a;
	struct buf b = buf_new(8 << 20);
	struct page_in in = { 0 };
	struct document d = { 0 };
	struct fault f = { 0 };

	(void)state;
	for (int i = 0; i < 4000; i++)
		buf_puts(&b, "<div class=a><p>A line of <b>text</b> that is "
			     "there.</p></div>");
	/* PAGE_FACTOR times the page is enough, and so it is for any. */
	a = arena_new(b.n * PAGE_FACTOR + PAGE_LEAST);
	in.bytes = buf_view(&b);
	assert_int_equal(page_read(a, &in, &d, &f), ST_OK);
	arena_free(a);
	a = arena_new(PAGE_LEAST / 8);
	assert_int_equal(page_read(a, &in, &d, &f), ST_NOMEM);
	arena_free(a);
	buf_free(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(traps_lose_no_text_and_leak_none),
		cmocka_unit_test(a_meta_in_the_body_counts),
		cmocka_unit_test(a_declared_charset_that_lies_is_passed_over),
		cmocka_unit_test(deep_nesting_keeps_all_text_in_bounded_time),
		cmocka_unit_test(
		    open_quotes_and_long_attributes_take_no_square_of_time),
		cmocka_unit_test(
		    a_million_attributes_and_tags_end_at_a_ceiling),
		cmocka_unit_test(broken_json_beside_it_costs_no_article),
		cmocka_unit_test(no_entity_of_the_page_is_expanded_or_fetched),
		cmocka_unit_test(furniture_inside_the_body_is_left_out),
		cmocka_unit_test(a_deck_outside_of_the_body_is_found),
		cmocka_unit_test(
		    soft_hyphens_and_hard_spaces_do_not_break_words),
		cmocka_unit_test(pages_that_are_no_article_are_told),
		cmocka_unit_test(
		    a_front_page_is_an_index_and_an_article_about_cookies_is_none),
		cmocka_unit_test(
		    an_empty_shell_of_script_is_told_and_its_json_read),
		cmocka_unit_test(
		    plain_text_marks_furniture_and_repeats_no_title),
		cmocka_unit_test(a_letter_gives_its_subject_sender_and_day),
		cmocka_unit_test(memory_stays_within_a_factor_of_the_page),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
