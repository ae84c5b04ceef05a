/* Addresses: RFC 3986, what may be fetched, and when two are one. */
#include "base/status.h"
#include "base/url.h"

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

/* The examples of RFC 3986, section 5.4, all of them. */
static void
references_resolve_as_the_standard_lists_them(void **state)
{
	static const char *const table[][2] = {
		{ "g:h", "g:h" },
		{ "g", "http://a/b/c/g" },
		{ "./g", "http://a/b/c/g" },
		{ "g/", "http://a/b/c/g/" },
		{ "/g", "http://a/g" },
		{ "//g", "http://g" },
		{ "?y", "http://a/b/c/d;p?y" },
		{ "g?y", "http://a/b/c/g?y" },
		{ "#s", "http://a/b/c/d;p?q#s" },
		{ "g#s", "http://a/b/c/g#s" },
		{ "g?y#s", "http://a/b/c/g?y#s" },
		{ ";x", "http://a/b/c/;x" },
		{ "g;x", "http://a/b/c/g;x" },
		{ "g;x?y#s", "http://a/b/c/g;x?y#s" },
		{ "", "http://a/b/c/d;p?q" },
		{ ".", "http://a/b/c/" },
		{ "./", "http://a/b/c/" },
		{ "..", "http://a/b/" },
		{ "../", "http://a/b/" },
		{ "../g", "http://a/b/g" },
		{ "../..", "http://a/" },
		{ "../../", "http://a/" },
		{ "../../g", "http://a/g" },
		{ "../../../g", "http://a/g" },
		{ "../../../../g", "http://a/g" },
		{ "/./g", "http://a/g" },
		{ "/../g", "http://a/g" },
		{ "g.", "http://a/b/c/g." },
		{ ".g", "http://a/b/c/.g" },
		{ "g..", "http://a/b/c/g.." },
		{ "..g", "http://a/b/c/..g" },
		{ "./../g", "http://a/b/g" },
		{ "./g/.", "http://a/b/c/g/" },
		{ "g/./h", "http://a/b/c/g/h" },
		{ "g/../h", "http://a/b/c/h" },
		{ "g;x=1/./y", "http://a/b/c/g;x=1/y" },
		{ "g;x=1/../y", "http://a/b/c/y" },
		{ "g?y/./x", "http://a/b/c/g?y/./x" },
		{ "g?y/../x", "http://a/b/c/g?y/../x" },
		{ "g#s/./x", "http://a/b/c/g#s/./x" },
		{ "g#s/../x", "http://a/b/c/g#s/../x" },
		{ "http:g", "http:g" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++)
		assert_str(url_resolve(arena, STR("http://a/b/c/d;p?q"),
			       str_of(table[i][0])),
		    table[i][1]);
}

static void
what_pages_write_becomes_what_servers_are_asked(void **state)
{
	struct str base = STR("https://[2001:db8::1]:8443");

	(void)state;
	assert_str(url_resolve(arena, base, STR(" a b/\xc3\xa9?q=\xc3\xa9 \n")),
	    "https://[2001:db8::1]:8443/a%20b/%C3%A9?q=%C3%A9");
	assert_str(url_resolve(arena, base, STR("?p=2")),
	    "https://[2001:db8::1]:8443?p=2");
}

static void
a_result_that_is_too_long_is_none(void **state)
{
	char ref[URL_MAX + 10];

	(void)state;
	memset(ref, 'a', sizeof(ref));
	assert_int_equal(url_resolve(arena, STR("http://h/"),
			     (struct str){ ref, sizeof(ref) })
			     .n,
	    0);
}

static void
an_address_falls_into_its_parts(void **state)
{
	struct url u =
	    url_split(STR("HTTP://me:pw@News.Example:8080/a/b?x=1?#f#g"));

	(void)state;
	assert_str(u.scheme, "HTTP");
	assert_str(u.user, "me:pw");
	assert_str(u.host, "News.Example");
	assert_str(u.port, "8080");
	assert_str(u.path, "/a/b");
	assert_str(u.query, "x=1?");
	assert_str(u.fragment, "f#g");
	u = url_split(STR("http://[::1]/"));
	assert_str(u.host, "::1");
	assert_str(u.port, "");
	assert_str(url_host(STR("mailto:a@b")), "");
	assert_str(url_host(STR("//h?x")), "h");
}

/* Abuse case A34, and its neighbours. */
static void
what_could_fool_a_reader_or_a_socket_is_not_fetched(void **state)
{
	static const struct {
		struct str url;
		unsigned col;
		const char *what;
	} bad[] = {
		{ STR_INIT("http://news.exam\001ple/"), 17, "control byte" },
		{ STR_INIT("http://h/\n"), 10, "control byte" },
		{ STR_INIT("http://h/\0x"), 10, "control byte" },
		{ STR_INIT("http://h/a b"), 11, "space" },
		{ STR_INIT("http://good.example\\@evil.example/"), 20,
		    "backslash" },
		{ STR_INIT("https://who@evil.example/"), 9, "user" },
		{ STR_INIT("https://@evil.example/"), 9, "user" },
		{ STR_INIT("http://h/%00.html"), 10, "NUL" },
		{ STR_INIT("http://h%2eexample/"), 9, "byte no host" },
		{ STR_INIT("http://b\xc3\xbc"
			   "cher.example/"),
		    9, "xn--" },
		{ STR_INIT("http:///path"), 1, "no host" },
		{ STR_INIT("http:path"), 6, "no host" },
		{ STR_INIT("http://h:0/"), 10, "port" },
		{ STR_INIT("http://h:99999/"), 10, "port" },
		{ STR_INIT("http://h:8a/"), 10, "port" },
		{ STR_INIT("http://a..b/"), 8, "empty part" },
		{ STR_INIT("http://[::1%25eth0]/"), 12, "byte no host" },
		{ STR_INIT("file:///etc/passwd"), 1, "neither" },
		{ STR_INIT("gopher://h/"), 1, "neither" },
		{ STR_INIT("javascript:alert(1)"), 1, "neither" },
		{ STR_INIT("//h/"), 1, "neither" },
		{ STR_INIT(""), 1, "neither" },
	};
	static char longest[64 * 1024];

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		struct fault f = { 0 };

		assert_false(url_fetchable(bad[i].url, &f));
		assert_non_null(strstr(f.what, bad[i].what));
		assert_int_equal(f.col, bad[i].col);
		assert_false(url_fetchable(bad[i].url, NULL));
		assert_int_equal(url_key(arena, bad[i].url).n, 0);
	}
	/* a view, and so without a NUL */
	memset(longest, 'a', sizeof(longest));
	for (size_t i = 0; i < 9; i++)
		longest[i] = "http://h/"[i];
	assert_false(
	    url_fetchable((struct str){ longest, sizeof(longest) }, NULL));
	assert_true(url_fetchable((struct str){ longest, URL_MAX }, NULL));
	assert_true(url_fetchable(
	    STR("HTTPS://xn--bcher-kva.example:443/?a=%20"), NULL));
	assert_true(url_fetchable(STR("http://[2001:db8::1]/x"), NULL));
}

static void
two_addresses_of_one_document_have_one_key(void **state)
{
	static const char *const same[] = { "https://news.example/a/b?p=1&q=2",
		"http://news.example/a/b?p=1&q=2",
		"HTTP://WWW.News.Example:80/a/b/?q=2&p=1",
		"https://www.news.example:443/a/./x/../b?p=1&q=2#top",
		"https://news.example./a/b/amp?p=1&q=2",
		"https://news.example/a/b/amp/?p=1&amp=1&q=2",
		"https://news.example/%61/b?q=2&utm_source=rss&p=1&fbclid=x",
		"https://news.example/a/%2E/b?&p=1&&q=2&UTM_Medium=y" };

	(void)state;
	for (size_t i = 0; i < sizeof(same) / sizeof(same[0]); i++)
		assert_str(url_key(arena, str_of(same[i])), same[0]);
}

static void
two_documents_keep_two_keys(void **state)
{
	static const char *const other[] = { "https://news.example/a",
		"https://news.example/A", "https://news.example/a?id=1",
		"https://news.example/a?id=2", "https://news.example:8080/a",
		"https://m.news.example/a", "https://news.example/a%2Fb",
		"https://news.example/a/b", "https://news.example/amplify",
		"https://www.example/a" };

	(void)state;
	for (size_t i = 0; i < sizeof(other) / sizeof(other[0]); i++)
		for (size_t j = 0; j < i; j++)
			assert_false(str_eq(url_key(arena, str_of(other[i])),
			    url_key(arena, str_of(other[j]))));
}

static void
a_key_is_its_own_key(void **state)
{
	static const char *const some[] = { "http://a.example",
		"http://a.example/%c3%a9?b=%2f&a=\xc3\xa9",
		"http://www.a.example/x/amp/", "http://[2001:db8::1]:8080/",
		"http://a.example/%6%43/%?%zz", "http://www.-a.example/",
		"http://www.www.a.example/" };

	(void)state;
	for (size_t i = 0; i < sizeof(some) / sizeof(some[0]); i++) {
		struct str key = url_key(arena, str_of(some[i]));

		assert_true(key.n > 0);
		assert_true(str_eq(url_key(arena, key), key));
	}
	assert_str(
	    url_key(arena, STR("http://a.example/%c3%a9?b=%2f&a=\xc3\xa9")),
	    "https://a.example/%C3%A9?a=%C3%A9&b=%2F");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(references_resolve_as_the_standard_lists_them),
		cmocka_unit_test(
		    what_pages_write_becomes_what_servers_are_asked),
		cmocka_unit_test(a_result_that_is_too_long_is_none),
		cmocka_unit_test(an_address_falls_into_its_parts),
		cmocka_unit_test(
		    what_could_fool_a_reader_or_a_socket_is_not_fetched),
		cmocka_unit_test(two_addresses_of_one_document_have_one_key),
		cmocka_unit_test(two_documents_keep_two_keys),
		cmocka_unit_test(a_key_is_its_own_key),
	};

	return cmocka_run_group_tests(tests, open_arena, close_arena);
}
