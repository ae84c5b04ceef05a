/* Days, authors and titles of a page: sources, conflicts, boilerplate. */
#include "base/utf8.h"

#include "page/author.h"
#include "page/day.h"
#include "page/lang.h"
#include "page/page.h"
#include "page/stamp.h"
#include "tests/unit.h"

#define ROOM ((size_t)64 << 20)
#define PARAGRAPH                                                            \
	"<p>The two states signed a pact on the supply of minerals, and it " \
	"is to be in force before the end of the year, both said.</p>"

struct shown {
	const char *text, *day;
	bool month_first;
};

static void
days_are_found_as_people_write_them(void **state)
{
	static const struct shown cases[] = {
		{ "May 5, 2020", "2020-05-05", false },
		{ "Posted on the 5th of May 2020, at noon", "2020-05-05",
		    false },
		{ "Di, 05. Mai 2020, 10:30 Uhr", "2020-05-05", false },
		{ "5.5.2020", "2020-05-05", false },
		{ "12.5.20", "2020-05-12", false },
		{ "1er février 2021", "2021-02-01", false },
		{ "12 de mayo de 2020", "2020-05-12", false },
		{ "5 maggio 2020", "2020-05-05", false },
		{ "12 мая 2020 г.", "2020-05-12", false },
		{ "12 Μαΐου 2020", "2020-05-12", false },
		{ "2020. május 12.", "2020-05-12", false },
		{ "12 października 2020", "2020-10-12", false },
		{ "2020年5月12日", "2020-05-12", false },
		{ "2020년 5월 12일", "2020-05-12", false },
		{ "2020-05-12T10:00", "2020-05-12", false },
		{ "2020/5/12", "2020-05-12", false },
		{ "5/6/2020", "2020-06-05", false },
		{ "5/6/2020", "2020-05-06", true },
		{ "5/26/2020", "2020-05-26", false },
		{ "Vom 1. bis 3. Juni 2020", "2020-06-03", false },
		{ "٢ مايو", "", false },
		{ "tel. 030 12 34 5678", "", false },
		{ "31.02.2020", "", false },
		{ "version 1.2.3", "", false },
		{ "May 2020", "", false },
		{ "12.05.1880", "", false },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct buf low = buf_new(1024), out = buf_new(64);
		struct day_hit hit;

		utf8_fold(&low, str_of(cases[i].text));
		if (day_find(buf_view(&low), 0, cases[i].month_first, &hit))
			date_put_day(&out, hit.day);
		if (!str_is(buf_view(&out), cases[i].day))
			print_message("%s\n", cases[i].text);
		assert_true(str_is(buf_view(&out), cases[i].day));
		buf_free(&low);
		buf_free(&out);
	}
}

static void
days_are_found_in_addresses(void **state)
{
	static const struct shown cases[] = {
		{ "https://x.org/2024/05/01/pact", "2024-05-01", false },
		{ "https://x.org/2024/5/1/pact", "2024-05-01", false },
		{ "https://x.org/news-20240501-pact", "2024-05-01", false },
		{ "https://x.org/2024-05/01/pact", "2024-05-01", false },
		{ "https://x.org/2024-0501/pact", "2024-05-01", false },
		{ "https://x.org/a/01-05-2024-pact", "2024-05-01", false },
		{ "https://x.org/news/2024050112", "", false },
		{ "https://x.org/2024/13/01/pact", "", false },
		{ "https://x.org/id/120240501", "", false },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct buf out = buf_new(64);
		struct when w;

		if (stamp_of_url(str_of(cases[i].text), STR(""), &w))
			date_put_day(&out, w.day);
		if (!str_is(buf_view(&out), cases[i].day))
			print_message("%s\n", cases[i].text);
		assert_true(str_is(buf_view(&out), cases[i].day));
		buf_free(&out);
	}
}

struct page {
	const char *html, *url, *want;
};

static void
the_day_to_believe_is_chosen_among_many(void **state)
{
	static const struct page cases[] = {
		/* A declaration before a line of the text. */
		{ "<meta property='article:published_time' "
		  "content='2024-05-01'><h1>Pact</h1><p>3 May "
		  "2024</p>" PARAGRAPH,
		    "", "2024-05-01" },
		/* The readers' day before the machine's in another zone. */
		{ "<meta property='article:published_time' "
		  "content='2024-05-01T22:30:00Z'><h1>Pact</h1>"
		  "<p class=date>2 May 2024</p>" PARAGRAPH,
		    "", "2024-05-02" },
		/* A modification is no publication. */
		{ "<meta property='article:modified_time' "
		  "content='2024-06-01'><h1>Pact</h1>"
		  "<p class=date>2 May 2024</p>" PARAGRAPH,
		    "", "2024-05-02" },
		{ "<h1>Pact</h1><p>Updated: 9 June 2024</p><p>Published: "
		  "2 May 2024</p>" PARAGRAPH,
		    "", "2024-05-02" },
		/* Rights, comments and navigation date no article. */
		{ "<nav><ul><li>7 July 2024</li></ul></nav><h1>Pact</h1>"
		  "<p class=date>2 May 2024</p>" PARAGRAPH
		  "<div id=comments><p>8 August 2024</p></div>"
		  "<footer>Copyright 1 January 2026</footer>",
		    "", "2024-05-02" },
		{ "<h1>Pact</h1>" PARAGRAPH "<footer><p>Copyright 1 January "
		  "2026 by us</p></footer>",
		    "", "" },
		/* The address. */
		{ "<h1>Pact</h1>" PARAGRAPH,
		    "https://x.org/2024/05/02/pact.html", "2024-05-02" },
		/* A day that lies after the visit is not believed. */
		{ "<meta property='article:published_time' "
		  "content='2031-01-01'><h1>Pact</h1>" PARAGRAPH,
		    "", "" },
		{ "<h1>Pact</h1><time datetime='2024-05-02T08:00:00+02:00'>"
		  "yesterday</time>" PARAGRAPH,
		    "", "2024-05-02T08:00:00+02:00" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct arena *a = arena_new(ROOM);
		struct page_in in = { .bytes = str_of(cases[i].html),
			.url = str_of(cases[i].url),
			.fetched_day = STR("2026-01-31") };
		struct document d = { 0 };
		struct fault f = { 0 };

		assert_int_equal(page_read(a, &in, &d, &f), ST_OK);
		if (!str_is(d.published, cases[i].want))
			print_message(
			    "case %zu: %.*s\n", i, STR_ARG(d.published));
		assert_true(str_is(d.published, cases[i].want));
		arena_free(a);
	}
}

static void
a_modification_is_kept_apart(void **state)
{
	struct arena *a = arena_new(ROOM);
	struct page_in in = {
		.bytes =
		    STR("<script "
			"type='application/ld+json'>{\"@graph\":[{\"@type\":"
			"\"NewsArticle\",\"datePublished\":\"2024-05-01T10:00:"
			"00Z\","
			"\"dateModified\":\"2024-06-02T10:00:00Z\"}]}</script>"
			"<h1>Pact</h1>" PARAGRAPH)
	};
	struct document d = { 0 };
	struct fault f = { 0 };

	(void)state;
	assert_int_equal(page_read(a, &in, &d, &f), ST_OK);
	assert_str(d.published, "2024-05-01T10:00:00Z");
	assert_str(d.modified, "2024-06-02T10:00:00Z");
	arena_free(a);
}

static void
each_value_says_where_it_came_from(void **state)
{
	struct arena *a = arena_new(ROOM);
	struct page_in in = {
		.bytes = STR(
		    "<html lang=en-GB><meta property='article:published_time' "
		    "content='2024-05-01'><h1>Pact signed</h1>"
		    "<p class=byline>By Ann Lee</p>" PARAGRAPH)
	};
	struct document d = { 0 };
	struct page_claims why = { 0 };
	struct fault f = { 0 };

	(void)state;
	assert_int_equal(page_read_why(a, &in, &d, &why, &f), ST_OK);
	assert_string_equal(why.title.from, "h1");
	assert_string_equal(why.byline.from, "class");
	assert_string_equal(why.published.from, "meta");
	assert_string_equal(why.language.from, "declared");
	assert_true(why.published.sure > why.byline.sure);
	in.bytes = STR("<p>No more than that.</p>");
	assert_int_equal(page_read_why(a, &in, &d, &why, &f), ST_OK);
	assert_string_equal(why.published.from, "");
	assert_true(why.published.sure == 0);
	arena_free(a);
}

static void
bylines_are_cleaned(void **state)
{
	static const struct {
		const char *in, *out;
	} cases[] = {
		{ "By Ann Lee", "Ann Lee" },
		{ "Von: Karl Groß, Redakteur", "Karl Groß" },
		{ "Posted by Ann Lee on May 5, 2020", "Ann Lee" },
		{ "Ann Lee | The Paper", "Ann Lee" },
		{ "Ann Lee, Bo Li and Cy Ott", "Ann Lee, Bo Li and Cy Ott" },
		{ "Text: Ann Lee (Agency)", "Ann Lee" },
		{ "Ann Lee <ann@example.org>", "Ann Lee" },
		{ "5 May 2020", "" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		assert_str(author_clean(str_of(cases[i].in)), cases[i].out);
}

static void
a_person_is_the_author_before_a_house_or_a_reader(void **state)
{
	static const struct page cases[] = {
		{ "<meta property=og:site_name content='The Paper'>"
		  "<script type='application/ld+json'>{\"@type\":\"Article\","
		  "\"author\":{\"name\":\"The Paper\"},\"publisher\":"
		  "{\"name\":\"The Paper\"}}</script><h1>Pact</h1>"
		  "<p class=byline>By Ann Lee</p>" PARAGRAPH,
		    "", "Ann Lee" },
		{ "<script type='application/ld+json'>{\"@type\":\"Article\","
		  "\"author\":[{\"name\":\"Ann Lee\"},{\"name\":\"Bo Li\"}]}"
		  "</script><h1>Pact</h1>" PARAGRAPH,
		    "", "Ann Lee, Bo Li" },
		{ "<h1>Pact</h1>" PARAGRAPH "<div class=comments><span "
		  "class=comment-author>Cy Ott says:</span></div>",
		    "", "" },
		{ "<h1>Pact</h1><p>By Ann Lee</p>" PARAGRAPH, "", "Ann Lee" },
		{ "<meta name=author content='https://x.org/ann'><h1>Pact</h1>"
		  "<a rel=author href=/a>Ann Lee</a>" PARAGRAPH,
		    "", "Ann Lee" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct arena *a = arena_new(ROOM);
		struct page_in in = { .bytes = str_of(cases[i].html) };
		struct document d = { 0 };
		struct fault f = { 0 };

		assert_int_equal(page_read(a, &in, &d, &f), ST_OK);
		if (!str_is(d.byline, cases[i].want))
			print_message("case %zu: %.*s\n", i, STR_ARG(d.byline));
		assert_true(str_is(d.byline, cases[i].want));
		arena_free(a);
	}
}

static void
a_language_is_voted_for_where_none_is_declared(void **state)
{
	static const struct {
		const char *text, *tag;
	} cases[] = {
		{ "The two states have signed a pact on the supply of "
		  "minerals, and it is to be in force by the end of this "
		  "year, as both of them said on the day.",
		    "en" },
		{ "Die beiden Staaten haben einen Vertrag über die Lieferung "
		  "von Rohstoffen geschlossen, und er soll nach dem Ende des "
		  "Jahres in Kraft sein, wie es auf der Tagung hieß.",
		    "de" },
		{ "Les deux pays ont signé un accord sur les minerais et il "
		  "est prévu que le texte soit en vigueur pour la fin de "
		  "cette année, dans le cadre des travaux.",
		    "fr" },
		{ "Los dos países han firmado un acuerdo sobre los minerales "
		  "y se espera que el texto entre en vigor para el final de "
		  "este año, como lo han dicho en la sesión.",
		    "es" },
		{ "两国签署了关于关键矿产供应的协定，预计今年年底生效。",
		    "zh" },
		{ "両国は重要鉱物の供給に関する協定に署名し、年内に発効する。",
		    "ja" },
		{ "양국은 핵심 광물 공급에 관한 협정에 서명했다.", "ko" },
		{ "lithium cobalt nickel", "" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		assert_str(lang_vote(str_of(cases[i].text)), cases[i].tag);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(days_are_found_as_people_write_them),
		cmocka_unit_test(days_are_found_in_addresses),
		cmocka_unit_test(the_day_to_believe_is_chosen_among_many),
		cmocka_unit_test(a_modification_is_kept_apart),
		cmocka_unit_test(each_value_says_where_it_came_from),
		cmocka_unit_test(bylines_are_cleaned),
		cmocka_unit_test(
		    a_person_is_the_author_before_a_house_or_a_reader),
		cmocka_unit_test(
		    a_language_is_voted_for_where_none_is_declared),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
