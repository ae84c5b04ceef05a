/* Character sets: what decides, and what comes out; abuse case A13. */
#include "base/charset.h"

#include "tests/unit.h"

static struct arena *arena;

static int
open_arena(void **state)
{
	(void)state;
	return (arena = arena_new(1 << 20)) == NULL;
}

static int
close_arena(void **state)
{
	(void)state;
	arena_free(arena);
	return 0;
}

#define REPLACED "\xef\xbf\xbd"

struct example {
	struct str bytes;
	const char *http, *want, *used;
};

static void
check(const struct example *e, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct str out = { NULL, 0 };
		const char *used = NULL;

		assert_int_equal(charset_utf8(arena, e[i].bytes,
				     str_of(e[i].http), &out, &used),
		    ST_OK);
		assert_string_equal(used, e[i].used);
		assert_str(out, e[i].want);
	}
}

#define CHECK(e) check(e, sizeof(e) / sizeof((e)[0]))

static void
the_charsets_of_the_trade_press_become_utf8(void **state)
{
	static const struct example some[] = {
		/* "Japan" or "agreement" in the writing of each. */
		{ STR_INIT("\xc8\xd5\xb1\xbe"), "gb2312",
		    "\xe6\x97\xa5\xe6\x9c\xac", "gb18030" },
		{ STR_INIT("\xc8\xd5\x81\x30\x89\x38"), "GB18030",
		    "\xe6\x97\xa5\xc3\x9f", "gb18030" },
		{ STR_INIT("\x93\xfa\x96\x7b\x87\x40"), "Shift_JIS",
		    "\xe6\x97\xa5\xe6\x9c\xac\xe2\x91\xa0", "shift_jis" },
		{ STR_INIT("\xc6\xfc\xcb\xdc"), "euc-jp",
		    "\xe6\x97\xa5\xe6\x9c\xac", "euc-jp" },
		{ STR_INIT("\x1b$BF|K\\\x1b(B"), "iso-2022-jp",
		    "\xe6\x97\xa5\xe6\x9c\xac", "iso-2022-jp" },
		{ STR_INIT("\xc7\xf9\xc1\xa4"), "ks_c_5601-1987",
		    "\xed\x98\x91\xec\xa0\x95", "euc-kr" },
		{ STR_INIT("\xa4\xe9\xa5\xbb"), "big5",
		    "\xe6\x97\xa5\xe6\x9c\xac", "big5" },
		{ STR_INIT("\xca\xe8\xf2\xe0\xe9"), "windows-1251",
		    "\xd0\x9a\xd0\xb8\xd1\x82\xd0\xb0\xd0\xb9",
		    "windows-1251" },
		{ STR_INIT("\xeb\xc9\xd4\xc1\xca"), "koi8-r",
		    "\xd0\x9a\xd0\xb8\xd1\x82\xd0\xb0\xd0\xb9", "koi8-r" },
		{ STR_INIT("\x80 50 caf\xe9 \x93q\x94"), "iso-8859-1",
		    "\xe2\x82\xac 50 caf\xc3\xa9 \xe2\x80\x9cq\xe2\x80\x9d",
		    "windows-1252" },
	};

	(void)state;
	CHECK(some);
}

static void
the_mark_beats_the_header_and_the_header_beats_the_page(void **state)
{
	static const struct example some[] = {
		{ STR_INIT("\xef\xbb\xbf"
			   "caf\xc3\xa9"),
		    "windows-1251", "caf\xc3\xa9", "utf-8" },
		{ STR_INIT("\xff\xfe"
			   "a\0\xe9\0"),
		    "utf-8", "a\xc3\xa9", "utf-16le" },
		{ STR_INIT("\xfe\xff\0a\0\xe9"), "", "a\xc3\xa9", "utf-16be" },
		{ STR_INIT("<\0?\0x\0"), "", "<?x", "utf-16le" },
		{ STR_INIT("<meta charset=koi8-r>\xe0"), "windows-1251",
		    "<meta charset=koi8-r>\xd0\xb0", "windows-1251" },
		{ STR_INIT("<meta charset = 'windows-1251' >\xe0"), "",
		    "<meta charset = 'windows-1251' >\xd0\xb0",
		    "windows-1251" },
		{ STR_INIT("<meta http-equiv=Content-Type "
			   "content=\"text/html; charset=windows-1251\">\xe0"),
		    "nonsense",
		    "<meta http-equiv=Content-Type "
		    "content=\"text/html; charset=windows-1251\">\xd0\xb0",
		    "windows-1251" },
		{ STR_INIT("<?xml version='1.0' encoding='iso-8859-15'?>\xa4"),
		    "",
		    "<?xml version='1.0' encoding='iso-8859-15'?>\xe2\x82\xac",
		    "iso-8859-15" },
	};

	(void)state;
	CHECK(some);
}

static void
a_charset_that_the_bytes_disprove_is_passed_over(void **state)
{
	static const struct example some[] = {
		/* Declared UTF-8, written in Latin-1. */
		{ STR_INIT("caf\xe9 noir"), "utf-8", "caf\xc3\xa9 noir",
		    "windows-1252" },
		/* Declared UTF-8, the page itself knows better. */
		{ STR_INIT("<meta charset=windows-1251>\xca\xe8"), "utf-8",
		    "<meta charset=windows-1251>\xd0\x9a\xd0\xb8",
		    "windows-1251" },
		/* Declared Latin-1 by habit, written in UTF-8. */
		{ STR_INIT("caf\xc3\xa9"), "iso-8859-1", "caf\xc3\xa9",
		    "utf-8" },
		/* One stray byte does not make it another's page. */
		{ STR_INIT("\xc3\xa9t\xc3\xa9 \xe9"), "utf-8",
		    "\xc3\xa9t\xc3\xa9 " REPLACED, "utf-8" },
		/* What reads as ASCII is no UTF-16. */
		{ STR_INIT("<meta charset=utf-16>\xc3\xa9"), "",
		    "<meta charset=utf-16>\xc3\xa9", "utf-8" },
	};

	(void)state;
	CHECK(some);
}

static void
utf7_is_never_read_and_nul_never_passes(void **state)
{
	static const struct example some[] = {
		{ STR_INIT("+ADw-script+AD4-"), "utf-7", "+ADw-script+AD4-",
		    "utf-8" },
		{ STR_INIT("<meta charset=utf-7>+ADw-"), "x-unknown",
		    "<meta charset=utf-7>+ADw-", "utf-8" },
		{ STR_INIT("a\0b"), "", "a" REPLACED "b", "utf-8" },
		{ STR_INIT("\xff\xfe"
			   "a\0\0\0b"),
		    "", "a" REPLACED REPLACED, "utf-16le" },
		{ STR_INIT("\x93"), "shift_jis", REPLACED, "shift_jis" },
		{ STR_INIT(""), "", "", "utf-8" },
	};

	(void)state;
	CHECK(some);
}

static void
valid_utf8_is_not_copied(void **state)
{
	struct str page = STR("caf\xc3\xa9"), out;

	(void)state;
	assert_int_equal(charset_utf8(arena, page, STR(""), &out, NULL), ST_OK);
	assert_ptr_equal(out.p, page.p);
}

static void
the_parameter_of_a_type_is_found(void **state)
{
	(void)state;
	assert_str(charset_of_type(STR("text/html; charset=UTF-8")), "UTF-8");
	assert_str(
	    charset_of_type(STR("text/html;charset=\"gbk\";x=y")), "gbk");
	assert_str(
	    charset_of_type(STR("text/html; x=y; Charset = big5 ; z")), "big5");
	assert_str(charset_of_type(STR("text/html")), "");
	assert_str(charset_of_type(STR("charset=utf-8")), "");
	assert_str(charset_of_type(STR("text/html; charset")), "");
	assert_str(charset_of_type(STR("")), "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_charsets_of_the_trade_press_become_utf8),
		cmocka_unit_test(
		    the_mark_beats_the_header_and_the_header_beats_the_page),
		cmocka_unit_test(
		    a_charset_that_the_bytes_disprove_is_passed_over),
		cmocka_unit_test(utf7_is_never_read_and_nul_never_passes),
		cmocka_unit_test(valid_utf8_is_not_copied),
		cmocka_unit_test(the_parameter_of_a_type_is_found),
	};

	return cmocka_run_group_tests(tests, open_arena, close_arena);
}
