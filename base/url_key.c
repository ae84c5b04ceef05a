/*
 * The form under which two addresses count as one document.  Only for
 * comparing: a key is never asked of a server.
 */
#include "base/buf.h"
#include "base/url.h"

/* Parameters that tell where a reader came from and not what he reads.  One
 * that ends in '*' stands for all that begin so. */
static const char *const tracking[] = { "utm_*", "fbclid", "gclid", "gclsrc",
	"dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid",
	"igshid", "igsh", "mc_cid", "mc_eid", "_ga", "_gl", "_hsenc", "_hsmi",
	"__hs*", "hsctatracking", "mkt_tok", "ref_src", "ref_url", "s_cid",
	"cmp", "cmpid", "ncid", "ocid", "icid", "smid", "spm", "xtor", "wt_mc",
	"wt.mc_id", "vero_id", "oly_enc_id", "oly_anon_id", "at_medium",
	"at_campaign", "at_custom*", "at_bbc_team", "at_link_*", "at_ptr_name",
	"guccounter", "guce_referrer*", "__twitter_impression", "amp",
	"fb_action_*", "traffic_source", "trk", "trkcampaign", "sr_share",
	"share_id", "pk_*", "piwik_*", "matomo_*", "mtm_*", "_openstat",
	"ns_campaign", "ns_mchannel", "ns_source", "ns_linkname" };

static bool
is_tracking(struct str pair)
{
	struct str name = str_cut(&pair, '=');

	for (size_t i = 0; i < sizeof(tracking) / sizeof(tracking[0]); i++) {
		struct str t = str_of(tracking[i]);

		if (str_ends(t, STR("*"))
			? str_starts_nocase(name, str_sub(t, 0, t.n - 1))
			: str_eq_nocase(name, t))
			return true;
	}
	return false;
}

int
url_hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

static bool
unreserved(int c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' ||
	       c == '~';
}

/* Escapes that need not be are undone, all others are written one way. */
static void
put_normal(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		int c = (unsigned char)s.p[i];

		if (c == '%' && s.n - i > 2 && url_hex(s.p[i + 1]) >= 0 &&
		    url_hex(s.p[i + 2]) >= 0) {
			c = url_hex(s.p[i + 1]) * 16 + url_hex(s.p[i + 2]);
			i += 2;
			if (!unreserved(c)) {
				buf_printf(b, "%%%02X", (unsigned)c);
				continue;
			}
		}
		/* A '%' that opens no escape must not come to open one. */
		if (c >= 0x80 || c == '%')
			buf_printf(b, "%%%02X", (unsigned)c);
		else
			buf_char(b, (char)c);
	}
}

static void
put_lower(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];

		buf_char(b, c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c);
	}
}

static void
put_host(struct buf *b, struct url u)
{
	struct str host = u.host, bare;

	if (str_ends(host, STR(".")))
		host.n--;
	while (str_starts_nocase(host, STR("www."))) {
		bare = str_sub(host, 4, host.n);
		/* What is left must be a name with a dot in it. */
		if (str_starts(bare, STR("-")) ||
		    str_find(bare, STR("."), 0) >= bare.n - 1)
			break;
		host = bare;
	}
	/* Only what stood in brackets holds a colon. */
	if (str_find(host, STR(":"), 0) != SIZE_MAX) {
		buf_char(b, '[');
		put_lower(b, host);
		buf_char(b, ']');
	} else {
		put_lower(b, host);
	}
	if (u.port.n > 0 && !str_is(u.port, "80") && !str_is(u.port, "443")) {
		buf_char(b, ':');
		buf_str(b, u.port);
	}
}

static struct str
bare_path(struct str path)
{
	for (;;) {
		if (str_ends(path, STR("/")))
			path.n--;
		else if (str_ends(path, STR("/amp")))
			path.n -= 4;
		else
			return path;
	}
}

/* An escape made of three bytes is the longest that one byte becomes. */
#define KEY_MAX (URL_MAX * 3)

static bool
put_query(struct arena *a, struct buf *b, struct str query)
{
	struct strs pairs = { 0 };
	char mark = '?';

	while (query.n > 0) {
		struct str pair = str_cut(&query, '&');

		if (pair.n > 0 && !is_tracking(pair) &&
		    !strs_put(a, &pairs, pair))
			return false;
	}
	for (size_t i = 0; i < pairs.n; i++, mark = '&') {
		buf_char(b, mark);
		buf_str(b, pairs.v[i]);
	}
	return true;
}

struct str
url_key(struct arena *a, struct str s)
{
	const struct str none = { NULL, 0 };
	struct buf b = buf_new(KEY_MAX);
	struct str clean, key = none;
	struct url u;

	if (!url_fetchable(s, NULL))
		return none;
	/* First the escapes, so that a dot in disguise is a dot. */
	u = url_split(s);
	buf_puts(&b, "https://x");
	put_normal(&b, u.path);
	if (u.has_query) {
		buf_char(&b, '?');
		put_normal(&b, u.query);
	}
	if (buf_status(&b) != ST_OK)
		goto out;
	clean = url_resolve(a, STR("https://x/"), buf_view(&b));
	if (clean.n == 0)
		goto out;
	buf_clear(&b);
	buf_puts(&b, "https://");
	put_host(&b, u);
	u = url_split(clean);
	buf_str(&b, bare_path(u.path));
	if (put_query(a, &b, u.query) && buf_status(&b) == ST_OK)
		key = str_keep(a, buf_view(&b));
out:
	buf_free(&b);
	return key;
}
