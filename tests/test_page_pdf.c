/* PDF through pdftotext: mended lines, and what a hostile one may cost. */
#include <stdlib.h>

#include "page/page.h"
#include "page/pdf.h"
#include "tests/unit.h"

#define ROOM ((size_t)64 << 20)

static void
mended(struct arena *a, const char *raw, const char *want)
{
	struct buf out = buf_new(1 << 16);

	assert_int_equal(pdf_mend(a, str_of(raw), &out), ST_OK);
	assert_str(buf_view(&out), want);
	buf_free(&out);
}

static void
lines_become_paragraphs_and_broken_words_whole(void **state)
{
	struct arena *a = arena_new(ROOM);

	(void)state;
	mended(a,
	    "The two states have signed a pact on the sup-\n"
	    "ply of minerals that both of them had long\n"
	    "wanted.\n\nA new one.\n",
	    "The two states have signed a pact on the supply of minerals "
	    "that both of them had long wanted.\n\nA new one.");
	/* A hyphen before a capital is the word's own. */
	mended(a,
	    "It is a matter of the whole of the Franco-\n"
	    "German supply of minerals and their makers.\n",
	    "It is a matter of the whole of the Franco- German supply of "
	    "minerals and their makers.");
	arena_free(a);
}

static void
running_heads_and_page_numbers_go(void **state)
{
	struct arena *a = arena_new(ROOM);

	(void)state;
	mended(a,
	    "Journal of Pacts, No. 7\n\nFirst page of words that go\n\n1\n"
	    "\fJournal of Pacts, No. 7\n\non over it. Second page here.\n\n2\n"
	    "\fJournal of Pacts, No. 7\n\nThird page of words.\n\n3\n",
	    "First page of words that go on over it. Second page here.\n\n"
	    "Third page of words.");
	arena_free(a);
}

/* A PDF of one page whose lines are "lines"; offsets are left to repair. */
static void
make_pdf(struct buf *b, const char *const *lines, size_t n)
{
	struct buf s = buf_new(1 << 16);

	buf_puts(&s, "BT /F1 12 Tf 72 720 Td 14 TL\n");
	for (size_t i = 0; i < n; i++)
		buf_printf(&s, "(%s) Tj T*\n", lines[i]);
	buf_puts(&s, "ET\n");
	buf_puts(b, "%PDF-1.4\n"
		    "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
		    "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
		    "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]"
		    "/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> "
		    "endobj\n");
	buf_printf(b, "4 0 obj <</Length %zu>> stream\n", s.n);
	buf_str(b, buf_view(&s));
	buf_puts(b, "endstream endobj\n"
		    "5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> "
		    "endobj\n"
		    "trailer <</Root 1 0 R>>\n");
	buf_free(&s);
}

static bool
have_pdftotext(void)
{
	if (access("/usr/bin/pdftotext", X_OK) == 0)
		return true;
	print_message("skipped: no pdftotext here\n");
	return false;
}

static void
a_pdf_is_read_as_an_article_with_its_day(void **state)
{
	static const char *const lines[] = {
		"Pact on minerals signed",
		"Brussels, 5 March 2024",
		"The two states have signed a pact on the supply of minerals,",
		"and it is to be in force by the end of the year, they said.",
	};
	struct arena *a = arena_new(ROOM);
	struct buf b = buf_new(1 << 16);
	struct document d = { 0 };
	struct fault f = { 0 };
	struct page_in in = { 0 };

	(void)state;
	if (!have_pdftotext())
		skip();
	make_pdf(&b, lines, 4);
	in.bytes = buf_view(&b);
	/* Its type may lie: the bytes tell. */
	in.type = STR("text/html");
	assert_int_equal(page_read(a, &in, &d, &f), ST_OK);
	assert_true(
	    str_find(d.text, STR("pact on the supply of minerals, and it is"),
		0) != SIZE_MAX);
	assert_str(d.published, "2024-03-05");
	buf_free(&b);
	arena_free(a);
}

static void
a_broken_or_locked_pdf_is_a_failure_that_says_so(void **state)
{
	static const char locked[] =
	    "%PDF-1.4\n1 0 obj <</Type/Catalog>> endobj\n"
	    "trailer <</Root 1 0 R/Encrypt<</Filter/Standard/V 9/R 9>>>>\n";
	static const char *const bad[] = { "%PDF-1.7\n", locked,
		"%PDF-<html><p>A page that calls itself a PDF.</p>" };

	(void)state;
	if (!have_pdftotext())
		skip();
	for (size_t i = 0; i < 3; i++) {
		struct arena *a = arena_new(ROOM);
		struct page_in in = { .bytes = str_of(bad[i]) };
		struct document d = { 0 };
		struct fault f = { 0 };

		assert_int_equal(page_read(a, &in, &d, &f), ST_SYNTAX);
		assert_true(str_starts(str_of(f.what), STR("pdf: ")));
		assert_true(d.text.n == 0);
		arena_free(a);
	}
}

/* A page whose content is "stream", decoded by "filters". */
static void
make_bomb(struct buf *b, struct str stream, const char *filters, size_t depth,
    unsigned long pages)
{
	buf_printf(b,
	    "%%PDF-1.4\n"
	    "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
	    "2 0 obj <</Type/Pages/Kids[3 0 R]/Count %lu>> endobj\n"
	    "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]"
	    "/Contents 4 0 R/Resources<<>>>> endobj\n"
	    "4 0 obj <</Length %zu/Filter[",
	    pages, stream.n);
	while (depth-- > 0)
		buf_puts(b, filters);
	buf_puts(b, "]>> stream\n");
	buf_str(b, stream);
	buf_puts(b, "\nendstream endobj\ntrailer <</Root 1 0 R>>\n");
}

/* Abuse case A37.  Two bytes 0x81 say "128 times 0x81" to the run length
 * filter: each time it is asked for it makes 64 bytes of one, so that 500
 * bytes of PDF are a quarter of a terabyte. */
static void
a_bomb_of_a_pdf_is_ended_and_told(void **state)
{
	static const struct {
		size_t depth;
		unsigned long pages;
		struct child_limits limits;
		enum status want;
		const char *says;
	} cases[] = {
		{ 6, 1, { 1, 20, (size_t)1 << 30 }, ST_LIMIT,
		    "pdf: time limit" },
		{ 6, 1, { 20, 1, (size_t)1 << 30 }, ST_LIMIT,
		    "pdf: time limit" },
		/* Pages without an end: none of them is there. */
		{ 0, 4000000000UL, { 20, 30, (size_t)1 << 30 }, ST_SYNTAX,
		    "pdf: " },
	};

	(void)state;
	if (!have_pdftotext())
		skip();
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct arena *a = arena_new(ROOM);
		struct buf b = buf_new(4096), out = buf_new(1 << 16);
		struct fault f = { 0 };
		enum status st;

		make_bomb(&b, STR("\x81\x81\x80"), "/RunLengthDecode ",
		    cases[i].depth, cases[i].pages);
		assert_true(b.n < 600);
		st = pdf_text(a, buf_view(&b), &cases[i].limits, &out, &f);
		if (st != cases[i].want)
			print_message("case %zu: %s\n", i, f.what);
		assert_int_equal(st, cases[i].want);
		assert_true(str_starts(str_of(f.what), str_of(cases[i].says)));
		assert_int_equal(out.n, 0);
		buf_free(&b);
		buf_free(&out);
		arena_free(a);
	}
	/* What a stranger's PDF is allowed. */
	assert_true(pdf_limits.cpu_s <= 20 && pdf_limits.wall_s <= 30 &&
		    pdf_limits.space_bytes <= (size_t)1 << 30);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    lines_become_paragraphs_and_broken_words_whole),
		cmocka_unit_test(running_heads_and_page_numbers_go),
		cmocka_unit_test(a_pdf_is_read_as_an_article_with_its_day),
		cmocka_unit_test(
		    a_broken_or_locked_pdf_is_a_failure_that_says_so),
		cmocka_unit_test(a_bomb_of_a_pdf_is_ended_and_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
