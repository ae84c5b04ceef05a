/* Pages that are no article, in many wordings and languages: abuse case A31. */
#include "base/file.h"

#include "tests/page_unit.h"

static const char *
word_of(enum page_kind kind)
{
	static const char *const words[] = {
#define X(name, word) [PAGE_##name] = word,
		PAGE_KIND_LIST(X)
#undef X
	};

	return words[kind];
}

/* A headline often, in one of three layouts; "%" is a number. */
static void
put_list(struct buf *b, struct str headline, int layout)
{
	static const struct {
		const char *around, *before, *after;
	} shapes[] = {
		{ "<ul>", "<li>", "</li>" },
		{ "<main>", "<article><h3>",
		    "</h3><p>It was the news of "
		    "one day in May.</p></article>" },
		{ "<table>", "<tr><td>5.5.2024</td><td>", "</td></tr>" },
	};
	struct str head = str_cut(&headline, '%');

	buf_puts(b, shapes[layout].around);
	for (int i = 1; i <= 25; i++)
		buf_printf(b, "%s<a href=/a%d>%.*s%d%.*s</a>%s",
		    shapes[layout].before, i, STR_ARG(head), i,
		    STR_ARG(headline), shapes[layout].after);
}

static void
put_case(struct buf *b, struct str kind, struct str line, int layout)
{
	struct str language = str_cut(&line, '\t');
	struct str title = str_cut(&line, '\t');

	buf_printf(b, "<html lang=%.*s><head><title>%.*s</title></head><body>",
	    STR_ARG(language), STR_ARG(title));
	if (str_is(kind, "index"))
		put_list(b, line, layout);
	else
		buf_str(b, line);
	buf_puts(b, "<script>");
	for (int i = 0; str_is(kind, "empty") && i < 400; i++)
		buf_puts(b, "var a=1;");
	buf_puts(b, "</script></body></html>");
}

static void
every_wording_in_the_languages_of_the_trade_is_told(void **state)
{
	struct arena *a = arena_new(ROOM), *one = arena_new(ROOM);
	struct fault f = { 0 };
	struct str all;
	size_t cases = 0;
	int wrong = 0;

	(void)state;
	assert_int_equal(
	    file_read(a, SOURCE_DIR "/tests/kinds.tsv", 1 << 20, &all, &f),
	    ST_OK);
	while (all.n > 0) {
		struct str line = str_cut(&all, '\n'), kind;

		if (str_starts(line, STR("#")))
			continue;
		kind = str_cut(&line, '\t');
		for (int i = 0; i < (str_is(kind, "index") ? 3 : 1); i++) {
			struct buf b = buf_new(1 << 20);
			struct document d;

			put_case(&b, kind, line, i);
			d = page_of(one, buf_view(&b), "");
			if (!str_is(kind, word_of(d.kind))) {
				print_message("%s: %.*s %.*s\n",
				    word_of(d.kind), STR_ARG(kind),
				    STR_ARG(line));
				wrong++;
			}
			assert_true(
			    (d.quality > 0) == (d.kind == PAGE_ARTICLE));
			buf_free(&b);
			arena_reset(one);
			cases++;
		}
	}
	assert_true(cases > 140);
	assert_int_equal(wrong, 0);
	arena_free(one);
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

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    every_wording_in_the_languages_of_the_trade_is_told),
		cmocka_unit_test(pages_that_are_no_article_are_told),
		cmocka_unit_test(
		    a_front_page_is_an_index_and_an_article_about_cookies_is_none),
		cmocka_unit_test(
		    an_empty_shell_of_script_is_told_and_its_json_read),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
