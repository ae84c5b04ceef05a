/* The report: its sections, its links, and that no text of a stranger can
 * become markup.  A real browser looks at it in test_browser.sh. */
#include "report/html.h"
#include "tests/unit.h"

#define EVIL "</script><img src=x onerror=alert(1)>\" onclick=\"y"

/* A grid of a few rows of texts. */
#define GRID(names, cells, rows)                                     \
	(struct grid)                                                \
	{                                                            \
		names, sizeof(names) / sizeof(names[0]), cells, rows \
	}

static struct cell
t(const char *s)
{
	return cell_text(str_of(s));
}

static const char *const pact_names[] = { "id", "status", "since", "title",
	"parties", "minerals" };
static const char *const event_names[] = { "id", "date", "type", "phase",
	"modality", "instrument", "document", "confidence" };
static const char *const evidence_names[] = { "event", "before", "quote",
	"after" };
static const char *const document_names[] = { "id", "publisher", "title",
	"published", "url", "tier" };

static char *
page_of(const char *title, const char *url)
{
	struct cell pacts[] = { t("A1"), t("in_force"), t("2024-05-01"),
		t(title), t("CL,NO"), t("lithium"), t("A2"), t("signed"),
		t("2024-06-01"), t("Other"), t("CL,JP"), t("copper,lithium") };
	struct cell events[] = { t("E2"), t("2024-05-01"),
		t("agreement_in_force"), t("done"), t("asserted"), t("A1"),
		t("D1"), cell_number(.9), t("E1"), t("2024-03"),
		t("agreement_signed"), t("done"), t("expected"), t("A1"),
		t("D1"), cell_number(.8) };
	struct cell quotes[] = { t("E1"), t("Before "), t("they signed"),
		t(" after"), t("E2"), t("x "), t(title), t(" y") };
	struct cell docs[] = { t("D1"), t("Example Post"), t(title),
		t("2024-05-02"), t(url), cell_int(2) };
	struct html_in in = { .now = 1714521600, .version = "0" };
	struct buf b = buf_new(1 << 20);
	char around[301] = { 0 };

	/* As much as the store gives: words of seven, the outer ones cut. */
	for (size_t i = 0; i < 300; i++)
		around[i] = i % 7 == 2 ? ' ' : 'w';
	quotes[5] = quotes[7] = t(around);
	in.agreements = GRID(pact_names, pacts, 2);
	in.events = GRID(event_names, events, 2);
	in.evidence = GRID(evidence_names, quotes, 2);
	in.documents = GRID(document_names, docs, 1);
	report_html(&b, &in);
	assert_int_equal(buf_status(&b), ST_OK);
	return b.p; /* free() by buf_free's rules: one malloc */
}

static void
drop(char *page)
{
	struct buf b = { .p = page };

	buf_free(&b);
}

static void
has(const char *page, const char *part)
{
	if (strstr(page, part) == NULL)
		fail_msg("the page lacks %s", part);
}

static void
every_section_is_there_even_when_empty(void **state)
{
	static const char *const ids[] = { "news", "agreements", "timeline",
		"matrix", "reviews", "measures", "proposals", "sources",
		"evidence" };
	struct html_in in = { .now = 1714521600, .version = "0" };
	struct buf b = buf_new(1 << 20);
	char part[64];

	(void)state;
	report_html(&b, &in);
	for (size_t i = 0; i < sizeof(ids) / sizeof(ids[0]); i++) {
		(void)snprintf(part, sizeof(part), "<h2 id=\"%s\">", ids[i]);
		has(b.p, part);
		(void)snprintf(part, sizeof(part), "<a href=\"#%s\">", ids[i]);
		has(b.p, part);
	}
	has(b.p, "Nothing yet.");
	has(b.p, "default-src 'none'");
	buf_free(&b);
}

static void
a_fact_is_one_click_from_its_marked_sentence(void **state)
{
	char *page = page_of("Pact", "https://example.org/a");

	(void)state;
	/* The agreement leads to its newest event, whose sentence is marked
	 * between its neighbours. */
	has(page, "<td><a href=\"#E2\">A1</a></td>");
	has(page, "<article id=\"E2\">");
	has(page,
	    "<blockquote>Before <mark>they signed</mark> after</blockquote>");
	/* What was cut begins and ends with a whole word. */
	has(page, "<blockquote>\u2026 wwwwww wwwwww ");
	has(page, " wwwwww wwwwww \u2026</blockquote>");
	has(page, "<span class=\"soft\">how sure</span> 90 %");
	/* What is not on the page is no link. */
	has(page, "<td>A2</td>");
	drop(page);
}

static void
the_timeline_tells_acts_apart_by_shape_and_word(void **state)
{
	char *page = page_of("Pact", "https://example.org/a");

	(void)state;
	has(page, "aria-label=\"A1 agreement_in_force 2024-05-01\"");
	has(page, "aria-label=\"A1 agreement_signed 2024-03, expected\"");
	has(page, "stroke-dasharray");
	has(page, "<title>2024-05-01 agreement_in_force</title>");
	has(page, ">today</text>");
	drop(page);
}

static void
the_matrix_counts_and_puts_the_busiest_first(void **state)
{
	char *page = page_of("Pact", "https://example.org/a");
	char *cl = strstr(page, "<tr><th scope=\"row\">CL</th>");
	char *jp = strstr(page, "<tr><th scope=\"row\">JP</th>");

	(void)state;
	assert_non_null(cl);
	assert_non_null(jp);
	assert_true(cl < jp);
	has(page, "<tr><th scope=\"row\">CL</th><td class=\"mid\"><a "
		  "href=\"#E2\">2</a></td>");
	drop(page);
}

static void
words_of_strangers_stay_words(void **state)
{
	char *page = page_of(EVIL, "javascript:alert(1)");

	(void)state;
	assert_null(strstr(page, "<script"));
	assert_null(strstr(page, "<img"));
	assert_null(strstr(page, "onclick=\""));
	assert_null(strstr(page, "href=\"javascript"));
	has(page, "&lt;/script&gt;&lt;img");
	drop(page);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_section_is_there_even_when_empty),
		cmocka_unit_test(a_fact_is_one_click_from_its_marked_sentence),
		cmocka_unit_test(
		    the_timeline_tells_acts_apart_by_shape_and_word),
		cmocka_unit_test(the_matrix_counts_and_puts_the_busiest_first),
		cmocka_unit_test(words_of_strangers_stay_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
