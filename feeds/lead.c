/*
 * One table of the addresses that only lead elsewhere.  What comes out is
 * judged as any other address is before it is asked.
 */
#include "feeds/lead.h"

#include "base/buf.h"
#include "base/hash.h"
#include "base/url.h"

/* The parameter "name" of a query, escapes undone. */
static struct str
parameter(struct arena *a, struct str query, const char *name)
{
	struct buf b = buf_new(URL_MAX);
	struct str out = { NULL, 0 };

	while (query.n > 0) {
		struct str value = str_cut(&query, '&');
		struct str key = str_cut(&value, '=');

		if (!str_is(key, name))
			continue;
		for (size_t i = 0; i < value.n; i++) {
			char c = value.p[i];

			if (c == '%' && value.n - i > 2 &&
			    url_hex(value.p[i + 1]) >= 0 &&
			    url_hex(value.p[i + 2]) >= 0) {
				c = (char)(url_hex(value.p[i + 1]) * 16 +
					   url_hex(value.p[i + 2]));
				i += 2;
			}
			buf_char(&b, c);
		}
		break;
	}
	if (buf_status(&b) == ST_OK)
		out = str_keep(a, buf_view(&b));
	buf_free(&b);
	return out;
}

static struct str
by_parameter(struct arena *a, const struct url *u)
{
	struct str to = parameter(a, u->query, "url");

	return to.n > 0 ? to : parameter(a, u->query, "q");
}

/* The path's last part in the alphabet and with the padding of RFC 4648, 4. */
static bool
decode(struct arena *a, struct str code, struct str *out)
{
	struct buf b = buf_new(URL_MAX);
	bool ok;

	for (size_t i = 0; i < code.n; i++)
		buf_char(&b, (char)(code.p[i] == '-'   ? '+'
				    : code.p[i] == '_' ? '/'
						       : code.p[i]));
	while (b.n % 4 != 0)
		buf_char(&b, '=');
	ok = buf_status(&b) == ST_OK && hash_unbase64(a, buf_view(&b), out);
	buf_free(&b);
	return ok;
}

/* A message of field 1 (19) and of field 4, a text with its length before it.
 * Newer ones hold there what only the server can read. */
static struct str
by_code(struct arena *a, const struct url *u)
{
	struct str code = u->path, bytes, none = { NULL, 0 };
	size_t at, n;

	while ((at = str_find(code, STR("/"), 0)) != SIZE_MAX)
		code = str_sub(code, at + 1, code.n);
	if (!decode(a, code, &bytes) || !str_starts(bytes, STR("\x08\x13\x22")))
		return none;
	bytes = str_sub(bytes, 3, bytes.n);
	if (bytes.n < 2)
		return none;
	n = (unsigned char)bytes.p[0];
	at = 1;
	if (n >= 0x80) {
		n = (n & 0x7f) | (size_t)(unsigned char)bytes.p[1] << 7;
		at = 2;
	}
	return at + n <= bytes.n ? str_sub(bytes, at, n) : none;
}

static const struct {
	struct str host;
	struct str path; /* its beginning */
	struct str (*read)(struct arena *, const struct url *);
} leads[] = {
	{ STR_INIT("news.google.com"), STR_INIT("/rss/articles/"), by_code },
	{ STR_INIT("news.google.com"), STR_INIT("/articles/"), by_code },
	{ STR_INIT("www.google.com"), STR_INIT("/url"), by_parameter },
	{ STR_INIT("www.bing.com"), STR_INIT("/news/apiclick.aspx"),
	    by_parameter },
};

struct str
feed_lead(struct arena *a, struct str url)
{
	struct url u = url_split(url);
	struct fault f;

	for (size_t i = 0; i < sizeof(leads) / sizeof(leads[0]); i++) {
		struct str to;

		if (!str_eq_nocase(u.host, leads[i].host) ||
		    !str_starts_nocase(u.path, leads[i].path))
			continue;
		to = leads[i].read(a, &u);
		if (to.n > 0 && url_fetchable(to, &f))
			return to;
	}
	return url;
}
