/* The page room through its face: zones, furniture, plain text, letters. */
#include "tests/page_unit.h"

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

/* What was left out of a page, "why: opening" a line. */
static void
the_parts_left_out_are_told_with_reasons(void **state)
{
	static const struct {
		const char *words;
		enum left why;
		const char *what;
	} want[] = {
		{ "Home", LEFT_ELEMENT, "nav" },
		{ "Markets today", LEFT_OUTSIDE, "div.ribbon" },
		{ "Read also: Another", LEFT_RELATED, "p" },
		{ "Sign up for more", LEFT_NAME, "div.newsletter-box" },
		{ "Nobody sees this", LEFT_HIDDEN, "p" },
		{ "Some Other Headline", LEFT_LINKS, "ul" },
		{ "Ann Lee is a reporter", LEFT_BIO, "p" },
		{ "I do not like it", LEFT_NAME, "div#comments" },
		{ "Copyright 2026", LEFT_ELEMENT, "footer" },
	};
	struct arena *a = arena_new(ROOM);
	struct page_in in = {
		.bytes = STR(
		    "<body><nav><a href=/>Home</a></nav><div "
		    "class=ribbon>Markets "
		    "today</div><article><h1>Two states sign</h1>" PARAGRAPH
		    "<p>Read also: <a href=x>Another Pact Nobody Signed</a></p>"
		    "<div class='newsletter-box'><p>Sign up for more of "
		    "this.</p>"
		    "</div><p style='display:none'>Nobody sees this at "
		    "all.</p>" PARAGRAPH
		    "<h2>Related news</h2><ul><li><a href=y>Some Other "
		    "Headline Of Today</a></li></ul><p>Ann Lee is a reporter "
		    "who "
		    "covers trade in minerals.</p></article><div "
		    "id=comments><p>I "
		    "do not like it at all, said a reader.</p></div><footer>"
		    "Copyright 2026</footer>")
	};
	struct page_claims why = { 0 };
	struct document d = { 0 };
	struct fault f = { 0 };
	size_t k = 0;

	(void)state;
	assert_int_equal(page_read_why(a, &in, &d, &why, &f), ST_OK);
	for (size_t i = 0; i < sizeof(want) / sizeof(want[0]); i++) {
		while (k < why.left.n &&
		       !str_starts(why.left.v[k].text, str_of(want[i].words)))
			k++;
		if (k == why.left.n)
			print_message(
			    "not told, or out of order: %s\n", want[i].words);
		assert_true(k < why.left.n);
		assert_string_equal(
		    left_word(why.left.v[k].why), left_word(want[i].why));
		assert_str(why.left.v[k].what, want[i].what);
		assert_false(has(d, want[i].words));
	}
	/* What the document says is not told, but for what stands twice. */
	for (size_t i = 0; i < why.left.n; i++)
		assert_true(
		    why.left.v[i].why == LEFT_TWICE ||
		    !str_starts(why.left.v[i].text, STR("The ministry said")));
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

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(furniture_inside_the_body_is_left_out),
		cmocka_unit_test(the_parts_left_out_are_told_with_reasons),
		cmocka_unit_test(a_deck_outside_of_the_body_is_found),
		cmocka_unit_test(
		    soft_hyphens_and_hard_spaces_do_not_break_words),
		cmocka_unit_test(
		    plain_text_marks_furniture_and_repeats_no_title),
		cmocka_unit_test(a_letter_gives_its_subject_sender_and_day),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
