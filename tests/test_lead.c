/* Addresses of aggregators, and where they lead. */
#include "feeds/lead.h"
#include "tests/unit.h"

#define NEWS "https://news.google.com/"

static const struct {
	const char *at, *to; /* NULL: tells nothing, stays */
} cases[] = {
	{ NEWS "rss/articles/CBMiJ2h0dHBzOi8vd3d3Lm15bmV0LmNvbS9vcmUtMTEwMTA3"
	       "MTA2NzctYdIBG2h0dHBzOi8vd3d3Lm15bmV0LmNvbS9hbXAveA?oc=5",
	    "https://www.mynet.com/ore-11010710677-a" },
	/* A length of two bytes. */
	{ NEWS "articles/"
	       "CBMigQFodHRwczovL2wuZXhhbXBsZS9hYWFhYWFhYWFhYWFhYWFhYWFhYWFh"
	       "YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh"
	       "YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWHS"
	       "AQA",
	    "https://l.example/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
	    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
	    "aaaaaaaaa" },
	/* Of the newer form, which only the server can read. */
	{ NEWS "rss/articles/CBMiKEFVX3lxTE16enp6enp6enp6enp6enp6enp6enp6enp6"
	       "enp6enp6enrSAQA?oc=5",
	    NULL },
	{ NEWS "rss/articles/CBMiDGZpbGU6Ly8vZXRjLw", NULL },
	{ NEWS "rss/articles/CBMiJ2h0dHA", NULL },
	{ NEWS "rss/articles/", NULL },
	{ NEWS "rss/search?q=x", NULL },
	{ "https://www.google.com/url?rct=j&sa=t&url=https://m.example/a%3Fb"
	  "%3D1%26c%3D2&ct=ga&cd=X",
	    "https://m.example/a?b=1&c=2" },
	{ "https://www.google.com/url?q=https://m.example/&usg=Y",
	    "https://m.example/" },
	{ "https://www.google.com/url?url=javascript:alert(1)", NULL },
	{ "https://www.google.com/url?url=https://m.example/a%0Db", NULL },
	{ "https://www.google.com/url?url=", NULL },
	{ "https://www.google.com/maps?url=https://m.example/", NULL },
	{ "http://www.bing.com/news/apiclick.aspx?ref=FexRss&tid=1&url="
	  "https%3a%2f%2fwww.m.example%2fnews%2f1&c=2",
	    "https://www.m.example/news/1" },
	{ "https://www.google.com.evil.example/url?url=https://m.example/",
	    NULL },
	{ "https://m.example/url?url=https://n.example/", NULL },
};

static void
an_address_says_where_it_leads_or_stays(void **state)
{
	struct arena *a = arena_new((size_t)1 << 20);

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		assert_str(feed_lead(a, str_of(cases[i].at)),
		    cases[i].to != NULL ? cases[i].to : cases[i].at);
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_address_says_where_it_leads_or_stays),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
