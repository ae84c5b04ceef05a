/*
 * Pages of any charset through the page reader: the bytes are made here, by
 * iconv, from UTF-8.
 */
#include <iconv.h>

#include "tests/page_unit.h"

/* Where a page says what it is written in. */
enum by { BY_BOM, BY_HTTP, BY_META, BY_OLD_META, BY_XML, BY_NOBODY };

static void
encode(struct buf *out, struct str utf8, const char *to)
{
	iconv_t cd = iconv_open(to, "UTF-8");
	char *in = (char *)(uintptr_t)utf8.p;
	char bytes[16384], *p = bytes;
	size_t left = utf8.n, room = sizeof(bytes);

	assert_true(cd != (iconv_t)-1);
	/* It can all be written: else the test itself is wrong. */
	assert_int_equal(iconv(cd, &in, &left, &p, &room), 0);
	assert_int_equal(iconv(cd, NULL, NULL, &p, &room), 0);
	assert_int_equal(left, 0);
	iconv_close(cd);
	buf_add(out, bytes, sizeof(bytes) - room);
}

/* A page with "words" in its title, its text and its author. */
static void
make_page(struct buf *b, const char *words, const char *label, enum by by)
{
	struct buf u = buf_new(16384);

	buf_printf(&u, "%s<html><head>", by == BY_BOM ? "\xef\xbb\xbf" : "");
	if (by == BY_XML) {
		buf_clear(&u);
		buf_printf(&u,
		    "<?xml version=\"1.0\" encoding=\"%s\"?>\n<html><head>",
		    label);
	}
	if (by == BY_META)
		buf_printf(&u, "<meta charset=\"%s\">", label);
	if (by == BY_OLD_META)
		buf_printf(&u,
		    "<meta http-equiv=\"Content-Type\" "
		    "content=\"text/html; charset=%s\">",
		    label);
	buf_printf(&u,
	    "<title>%s</title></head><body><article><h1>%s</h1><p>%s, "
	    "and %s again in a sentence that is long enough.</p></article>",
	    words, words, words, words);
	encode(b, buf_view(&u), label);
	buf_free(&u);
}

static void
read_back(const char *words, const char *label, enum by by)
{
	struct arena *a = arena_new(ROOM);
	struct buf b = buf_new(16384);
	struct page_in in = { 0 };
	struct document d = { 0 };
	struct fault f = { 0 };
	char type[128] = "text/html";

	make_page(&b, words, label, by);
	if (by == BY_HTTP)
		(void)snprintf(
		    type, sizeof(type), "text/html; charset=%s", label);
	in.bytes = buf_view(&b);
	in.type = str_of(type);
	assert_int_equal(page_read(a, &in, &d, &f), ST_OK);
	if (!has(d, words))
		print_message(
		    "%s by %d: %.*s\n", label, (int)by, STR_ARG(d.text));
	assert_str(d.title, words);
	assert_true(has(d, "again in a sentence"));
	assert_true(str_find(d.text, str_of(words), d.body) != SIZE_MAX);
	buf_free(&b);
	arena_free(a);
}

static void
every_charset_is_read_by_header_meta_and_declaration(void **state)
{
	static const struct {
		const char *label, *words;
	} pages[] = {
		{ "UTF-8", "协定 – Erklärung" },
		{ "GB18030", "两国签署稀土供应协定" },
		{ "GBK", "两国签署稀土供应协定" },
		{ "GB2312", "两国签署稀土供应协定" },
		{ "Big5", "兩國簽署稀土供應協定" },
		{ "Shift_JIS", "両国は鉱物協定に署名した" },
		{ "EUC-JP", "両国は鉱物協定に署名した" },
		{ "ISO-2022-JP", "両国は鉱物協定に署名した" },
		{ "EUC-KR", "두 나라가 광물 협정에 서명했다" },
		{ "windows-1250", "Dohoda o těžbě nerostů" },
		{ "windows-1251", "Соглашение о поставках подписано" },
		{ "KOI8-R", "Соглашение о поставках подписано" },
		{ "windows-1252", "Erklärung – ‘Rohstoffe’ für 5 €" },
		{ "windows-1253", "Συμφωνία για τα ορυκτά" },
		{ "windows-1254", "Madenler için anlaşma imzalandı" },
		{ "windows-1256", "اتفاقية المعادن" },
		{ "ISO-8859-1", "Erklärung der Minister" },
		{ "ISO-8859-2", "Umowa o surowcach została podpisana" },
		{ "ISO-8859-5", "Соглашение о поставках подписано" },
		{ "ISO-8859-7", "Συμφωνία για τα ορυκτά" },
		{ "ISO-8859-9", "Madenler için anlaşma imzalandı" },
		{ "ISO-8859-15", "Accord signé pour 5 € à œuvrer" },
	};
	static const enum by ways[] = { BY_HTTP, BY_META, BY_OLD_META, BY_XML };

	(void)state;
	for (size_t i = 0; i < sizeof(pages) / sizeof(pages[0]); i++)
		for (size_t k = 0; k < sizeof(ways) / sizeof(ways[0]); k++)
			read_back(pages[i].words, pages[i].label, ways[k]);
}

static void
a_mark_decides_and_where_nobody_says_the_bytes_do(void **state)
{
	(void)state;
	read_back("协定 – Erklärung", "UTF-8", BY_BOM);
	read_back("协定 – Erklärung", "UTF-16LE", BY_BOM);
	read_back("协定 – Erklärung", "UTF-16BE", BY_BOM);
	read_back("协定 – Erklärung", "UTF-8", BY_NOBODY);
	read_back("Erklärung – ‘Rohstoffe’ für 5 €", "CP1252", BY_NOBODY);
}

static void
the_header_beats_the_page_and_the_bytes_beat_both(void **state)
{
	struct arena *a = arena_new(ROOM);
	struct buf b = buf_new(16384);
	struct page_in in = { .type = STR("text/html; charset=windows-1251") };
	struct document d = { 0 };
	struct fault f = { 0 };

	(void)state;
	encode(&b,
	    STR("<meta charset=koi8-r><h1>Соглашение</h1><p>Стороны подписали "
		"его в понедельник, сказал министр.</p>"),
	    "CP1251");
	in.bytes = buf_view(&b);
	assert_int_equal(page_read(a, &in, &d, &f), ST_OK);
	assert_str(d.title, "Соглашение");
	/* UTF-7 is never read: its brackets stay what they look like. */
	in = (struct page_in){ .type = STR("text/html; charset=utf-7"),
		.bytes = STR("<h1>Head</h1><p>+ADw-script+AD4- of a page, they "
			     "said on Monday.</p>") };
	assert_int_equal(page_read(a, &in, &d, &f), ST_OK);
	assert_true(has(d, "+ADw-script+AD4-"));
	buf_free(&b);
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

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    every_charset_is_read_by_header_meta_and_declaration),
		cmocka_unit_test(
		    a_mark_decides_and_where_nobody_says_the_bytes_do),
		cmocka_unit_test(
		    the_header_beats_the_page_and_the_bytes_beat_both),
		cmocka_unit_test(a_declared_charset_that_lies_is_passed_over),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
