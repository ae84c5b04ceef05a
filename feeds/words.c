/*
 * Tables of the words that feeds are written in.  Never keeps anything.
 */
#include "feeds/words.h"

#include <stdlib.h>

/* In the order of the names: words_find() halves its way through. */
/* clang-format off */
static const struct word words[] = {
	{ STR_INIT("abstract"), NS_MAIN, F_SUMMARY, 4 },
	{ STR_INIT("abstract"), NS_DC, F_SUMMARY, 2 },
	{ STR_INIT("author"), NS_MAIN, F_AUTHOR, 3 },
	{ STR_INIT("author"), NS_DC, F_AUTHOR, 2 },
	{ STR_INIT("author"), NS_ITUNES, F_AUTHOR, 1 },
	{ STR_INIT("body"), NS_MAIN, F_CONTENT, 3 },
	{ STR_INIT("body"), NS_XHTML, F_CONTENT, 3 },
	{ STR_INIT("category"), NS_MAIN, F_CATEGORY, 0 },
	{ STR_INIT("content"), NS_MAIN, F_CONTENT, 4 },
	{ STR_INIT("creator"), NS_DC, F_AUTHOR, 2 },
	{ STR_INIT("date"), NS_DC, F_UPDATED, 2 },
	{ STR_INIT("description"), NS_MAIN, F_SUMMARY, 4 },
	{ STR_INIT("description"), NS_DC, F_SUMMARY, 3 },
	{ STR_INIT("description"), NS_MEDIA, F_SUMMARY, 1 },
	{ STR_INIT("email"), NS_MAIN, F_EMAIL, 1 },
	{ STR_INIT("enclosure"), NS_MAIN, F_ENCLOSURE, 1 },
	{ STR_INIT("encoded"), NS_CONTENT, F_CONTENT, 4 },
	{ STR_INIT("fullitem"), NS_MAIN, F_CONTENT, 3 },
	{ STR_INIT("guid"), NS_MAIN, F_ID, 3 },
	{ STR_INIT("id"), NS_MAIN, F_ID, 3 },
	{ STR_INIT("identifier"), NS_DC, F_ID, 1 },
	{ STR_INIT("issued"), NS_MAIN, F_PUBLISHED, 3 },
	{ STR_INIT("issued"), NS_DC, F_PUBLISHED, 2 },
	{ STR_INIT("keywords"), NS_MAIN, F_KEYWORDS, 0 },
	{ STR_INIT("keywords"), NS_ITUNES, F_KEYWORDS, 0 },
	{ STR_INIT("keywords"), NS_NEWS, F_KEYWORDS, 0 },
	{ STR_INIT("language"), NS_MAIN, F_LANGUAGE, 2 },
	{ STR_INIT("language"), NS_DC, F_LANGUAGE, 1 },
	{ STR_INIT("language"), NS_NEWS, F_LANGUAGE, 1 },
	{ STR_INIT("lastbuilddate"), NS_MAIN, F_UPDATED, 3 },
	{ STR_INIT("lastmod"), NS_MAIN, F_UPDATED, 3 },
	{ STR_INIT("link"), NS_MAIN, F_LINK, 3 },
	{ STR_INIT("loc"), NS_MAIN, F_LINK, 3 },
	{ STR_INIT("managingeditor"), NS_MAIN, F_AUTHOR, 2 },
	{ STR_INIT("modified"), NS_MAIN, F_UPDATED, 3 },
	{ STR_INIT("modified"), NS_DC, F_UPDATED, 2 },
	{ STR_INIT("name"), NS_MAIN, F_NAME, 1 },
	{ STR_INIT("origlink"), NS_BURNER, F_LINK, 4 },
	{ STR_INIT("pubdate"), NS_MAIN, F_PUBLISHED, 3 },
	{ STR_INIT("publication_date"), NS_NEWS, F_PUBLISHED, 3 },
	{ STR_INIT("published"), NS_MAIN, F_PUBLISHED, 3 },
	{ STR_INIT("source"), NS_MAIN, F_SOURCE, 1 },
	{ STR_INIT("subject"), NS_DC, F_CATEGORY, 0 },
	{ STR_INIT("summary"), NS_MAIN, F_SUMMARY, 4 },
	{ STR_INIT("summary"), NS_ITUNES, F_SUMMARY, 2 },
	{ STR_INIT("title"), NS_MAIN, F_TITLE, 3 },
	{ STR_INIT("title"), NS_DC, F_TITLE, 2 },
	{ STR_INIT("title"), NS_NEWS, F_TITLE, 2 },
	{ STR_INIT("title"), NS_MEDIA, F_TITLE, 1 },
	{ STR_INIT("title"), NS_ITUNES, F_TITLE, 1 },
	{ STR_INIT("ttl"), NS_MAIN, F_TTL, 1 },
	{ STR_INIT("updated"), NS_MAIN, F_UPDATED, 3 },
	{ STR_INIT("updatefrequency"), NS_SY, F_FREQUENCY, 1 },
	{ STR_INIT("updateperiod"), NS_SY, F_PERIOD, 1 },
	{ STR_INIT("url"), NS_MAIN, F_LINK, 2 },
};
/* clang-format on */
#define WORDS (sizeof(words) / sizeof(words[0]))

/* What a namespace's address contains, and the prefix it mostly has. */
static const struct {
	struct str part;
	struct str prefix;
	enum ns ns;
} spaces[] = {
	{ STR_INIT("purl.org/dc/"), STR_INIT("dc"), NS_DC },
	{ STR_INIT("purl.org/rss/1.0/modules/content"), STR_INIT("content"),
	    NS_CONTENT },
	{ STR_INIT("search.yahoo.com/mrss"), STR_INIT("media"), NS_MEDIA },
	{ STR_INIT("itunes.com/dtds/podcast"), STR_INIT("itunes"), NS_ITUNES },
	{ STR_INIT("purl.org/rss/1.0/modules/syndication"), STR_INIT("sy"),
	    NS_SY },
	{ STR_INIT("schemas/sitemap-news"), STR_INIT("news"), NS_NEWS },
	{ STR_INIT("www.w3.org/1999/xhtml"), STR_INIT("xhtml"), NS_XHTML },
	{ STR_INIT("rssnamespace.org/feedburner"), STR_INIT("feedburner"),
	    NS_BURNER },
	{ STR_INIT("w3.org/2005/Atom"), STR_INIT("atom"), NS_MAIN },
	{ STR_INIT("purl.org/atom"), STR_INIT("atom"), NS_MAIN },
	{ STR_INIT("22-rdf-syntax-ns"), STR_INIT("rdf"), NS_MAIN },
	{ STR_INIT("purl.org/rss/1.0/"), STR_INIT("rss"), NS_MAIN },
	{ STR_INIT("my.netscape.com/rdf/simple/0.9"), STR_INIT("rss"),
	    NS_MAIN },
	{ STR_INIT("backend.userland.com/rss"), STR_INIT("rss"), NS_MAIN },
	{ STR_INIT("blogs.law.harvard.edu/tech/rss"), STR_INIT("rss"),
	    NS_MAIN },
	{ STR_INIT("sitemaps.org/schemas/sitemap"), STR_INIT("sm"), NS_MAIN },
	{ STR_INIT("purl.org/dc/terms"), STR_INIT("dcterms"), NS_DC },
};
#define SPACES (sizeof(spaces) / sizeof(spaces[0]))

const struct word *
words_find(enum ns ns, struct str name)
{
	size_t low = 0, high = WORDS;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (str_cmp(words[mid].name, name) < 0)
			low = mid + 1;
		else
			high = mid;
	}
	for (; low < WORDS && str_eq(words[low].name, name); low++)
		if (words[low].ns == ns)
			return &words[low];
	return NULL;
}

enum ns
words_space(struct str uri)
{
	for (size_t i = 0; i < SPACES; i++)
		if (str_find_nocase(uri, spaces[i].part, 0) != SIZE_MAX)
			return spaces[i].ns;
	return NS_OTHER;
}

enum ns
words_prefix(struct str prefix)
{
	for (size_t i = 0; i < SPACES; i++)
		if (str_eq(prefix, spaces[i].prefix))
			return spaces[i].ns;
	return NS_OTHER;
}

struct str
words_attr(const struct xml_attr *a, size_t n, const char *name)
{
	struct str want = n > 0 ? str_of(name) : (struct str){ NULL, 0 };

	for (size_t i = 0; i < n; i++)
		if (a[i].name.n == want.n && str_eq_nocase(a[i].name, want))
			return a[i].value;
	return (struct str){ NULL, 0 };
}

static bool
declares(const struct xml_attr *a, size_t n, struct str part)
{
	for (size_t i = 0; i < n; i++)
		if (str_find(a[i].value, part, 0) != SIZE_MAX)
			return true;
	return false;
}

enum feed_format
words_root(struct str local, const struct xml_attr *a, size_t n)
{
	struct str version = words_attr(a, n, "version");

	if (str_is(local, "rss"))
		return str_starts(version, STR("0.9")) ? FORMAT_RSS09
						       : FORMAT_RSS20;
	if (str_is(local, "rdf"))
		return declares(a, n, STR("/rdf/simple/0.9")) ? FORMAT_RSS09
							      : FORMAT_RSS10;
	if (str_is(local, "feed"))
		return declares(a, n, STR("purl.org/atom")) ||
			       str_starts(version, STR("0."))
			   ? FORMAT_ATOM03
			   : FORMAT_ATOM10;
	if (str_is(local, "channel"))
		return FORMAT_CDF;
	if (str_is(local, "urlset"))
		return FORMAT_SITEMAP;
	if (str_is(local, "sitemapindex"))
		return FORMAT_SITEMAP_INDEX;
	return FORMAT_NONE;
}

bool
words_entry(enum feed_format format, struct str local)
{
	switch (format) {
	case FORMAT_SITEMAP:
	case FORMAT_NEWS_SITEMAP:
		return str_is(local, "url");
	case FORMAT_SITEMAP_INDEX:
		return str_is(local, "sitemap");
	case FORMAT_NONE:
		return false;
	case FORMAT_RSS20:
	case FORMAT_RSS10:
	case FORMAT_RSS09:
	case FORMAT_ATOM10:
	case FORMAT_ATOM03:
	case FORMAT_JSON:
	case FORMAT_CDF:
	case FORMAT_HTML_LIST:
	case FORMAT_API:
		break;
	}
	return str_is(local, "item") || str_is(local, "entry");
}

bool
words_hides(struct str local)
{
	static const struct str hiding[] = { STR_INIT("image"),
		STR_INIT("textinput"), STR_INIT("contributor"),
		STR_INIT("cloud"), STR_INIT("svg"), STR_INIT("math"),
		STR_INIT("generator"), STR_INIT("webmaster") };

	for (size_t i = 0; i < sizeof(hiding) / sizeof(hiding[0]); i++)
		if (str_eq(local, hiding[i]))
			return true;
	return false;
}

uint32_t
words_period_s(struct str period, struct str frequency)
{
	static const struct {
		struct str word;
		uint32_t s;
	} periods[] = { { STR_INIT("hourly"), 3600 },
		{ STR_INIT("daily"), 86400 }, { STR_INIT("weekly"), 604800 },
		{ STR_INIT("monthly"), 2592000 },
		{ STR_INIT("yearly"), 31536000 } };
	uint64_t f = 1;

	if (!str_number(frequency, 10000, &f) || f == 0)
		f = 1;
	for (size_t i = 0; i < sizeof(periods) / sizeof(periods[0]); i++)
		if (str_eq_nocase(period, periods[i].word))
			return periods[i].s / (uint32_t)f;
	return 0;
}
