/*
 * RFC 3986 on views.  Splitting never fails and never copies; what pactwatch
 * is willing to fetch is decided in one place, url_fetchable().
 */
#include "base/url.h"

#include <string.h>

#include "base/buf.h"

#define HOST_MAX 253 /* bytes: RFC 1035, section 2.3.4, in dotted form */

static bool
alpha(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool
digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Bytes before the first of "stops", or all. */
static size_t
until(struct str s, const char *stops)
{
	size_t n = 0;

	while (n < s.n && (s.p[n] == '\0' || strchr(stops, s.p[n]) == NULL))
		n++;
	return n;
}

/* Takes "n" bytes off the start of "s". */
static struct str
take(struct str *s, size_t n)
{
	struct str head = str_sub(*s, 0, n);

	*s = str_sub(*s, n, s->n);
	return head;
}

static size_t
scheme_length(struct str s)
{
	size_t n = 0;

	while (n < s.n && (alpha(s.p[n]) ||
			      (n > 0 && (digit(s.p[n]) || s.p[n] == '+' ||
					    s.p[n] == '-' || s.p[n] == '.'))))
		n++;
	return n > 0 && n < s.n && s.p[n] == ':' ? n : 0;
}

/* The last '@' ends the userinfo, as WHATWG has it: what follows is the host
 * that would be asked. */
static void
split_authority(struct str s, struct url *u)
{
	size_t at = s.n;

	while (at > 0 && s.p[at - 1] != '@')
		at--;
	if (at > 0) {
		u->user = str_sub(s, 0, at - 1);
		s = str_sub(s, at, s.n);
	}
	if (str_starts(s, STR("[")) && until(s, "]") < s.n) {
		take(&s, 1);
		u->host = take(&s, until(s, "]"));
		take(&s, 1);
	} else {
		u->host = take(&s, until(s, ":"));
	}
	if (s.n > 0)
		u->port = str_sub(s, s.p[0] == ':', s.n);
}

struct url
url_split(struct str s)
{
	struct url u = { 0 };
	size_t n = scheme_length(s);

	if (n > 0) {
		u.scheme = take(&s, n);
		take(&s, 1);
	}
	if (str_starts(s, STR("//"))) {
		take(&s, 2);
		u.has_authority = true;
		split_authority(take(&s, until(s, "/?#")), &u);
	}
	u.path = take(&s, until(s, "?#"));
	if (str_starts(s, STR("?"))) {
		take(&s, 1);
		u.has_query = true;
		u.query = take(&s, until(s, "#"));
	}
	if (s.n > 0) {
		u.has_fragment = true;
		u.fragment = str_sub(s, 1, s.n);
	}
	return u;
}

struct str
url_host(struct str s)
{
	return url_split(s).host;
}

static bool
refuse(struct fault *fault, size_t at, const char *what)
{
	fault_at(fault, NULL, 0, (unsigned)at + 1, "URL has %s at %zu", what,
	    at + 1);
	return false;
}

static bool
name_byte(char c)
{
	return alpha(c) || digit(c) || c == '.' || c == '-' || c == '_';
}

static bool
address_byte(char c)
{
	return digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') ||
	       c == ':' || c == '.';
}

static bool
host_ok(struct str s, struct url u, struct fault *fault)
{
	size_t at = u.host.n > 0 ? (size_t)(u.host.p - s.p) : 0;
	bool bracket = at > 0 && s.p[at - 1] == '[';
	uint64_t port;

	if (u.host.p == NULL || u.host.n == 0 || u.host.n > HOST_MAX)
		return refuse(fault, at, "no host that a name server knows");
	for (size_t i = 0; i < u.host.n; i++) {
		unsigned char c = (unsigned char)u.host.p[i];

		if (c >= 0x80)
			return refuse(fault, at + i,
			    "a host that is not ASCII (write its xn-- form)");
		if (bracket ? !address_byte((char)c) : !name_byte((char)c))
			return refuse(fault, at + i, "a byte no host may have");
	}
	if (u.host.p[0] == '.' || u.host.p[0] == '-' ||
	    str_find(u.host, STR(".."), 0) != SIZE_MAX)
		return refuse(fault, at, "an empty part in its host");
	if (u.port.n > 0 && (!str_number(u.port, 65535, &port) || port == 0))
		return refuse(fault, (size_t)(u.port.p - s.p), "no real port");
	return true;
}

bool
url_fetchable(struct str s, struct fault *fault)
{
	struct url u;

	if (s.n > URL_MAX) {
		fault_at(fault, NULL, 0, (unsigned)URL_MAX + 1,
		    "URL is longer than %zu bytes", URL_MAX);
		return false;
	}
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if (c < 0x20 || c == 0x7f)
			return refuse(fault, i, "control byte");
		if (c == ' ')
			return refuse(fault, i, "a space");
		if (c == '\\')
			return refuse(fault, i, "a backslash");
		if (str_starts(str_sub(s, i, 3), STR("%00")))
			return refuse(fault, i, "an escaped NUL");
	}
	u = url_split(s);
	if (!str_eq_nocase(u.scheme, STR("http")) &&
	    !str_eq_nocase(u.scheme, STR("https"))) {
		fault_at(fault, NULL, 0, 1,
		    "URL is neither http nor https: %.*s", STR_ARG(u.scheme));
		return false;
	}
	if (u.user.n > 0 || (u.has_authority && u.host.p != NULL &&
				u.host.p > s.p && u.host.p[-1] == '@'))
		return refuse(fault, u.scheme.n + 3, "a user before its host");
	if (!u.has_authority)
		return refuse(fault, u.scheme.n + 1, "no host");
	return host_ok(s, u, fault);
}

/* Drops the last segment of what "b" holds from "start" on. */
static void
up(struct buf *b, size_t start)
{
	while (b->n > start && b->p[b->n - 1] != '/')
		b->n--;
	if (b->n > start)
		b->n--;
}

/* RFC 3986, 5.2.4. */
static void
put_path(struct buf *b, struct str s)
{
	const size_t start = b->n;

	while (s.n > 0) {
		if (str_starts(s, STR("../"))) {
			take(&s, 3);
		} else if (str_starts(s, STR("./")) ||
			   str_starts(s, STR("/./"))) {
			take(&s, 2);
		} else if (str_is(s, "/.")) {
			s = STR("/");
		} else if (str_starts(s, STR("/../"))) {
			take(&s, 3);
			up(b, start);
		} else if (str_is(s, "/..")) {
			s = STR("/");
			up(b, start);
		} else if (str_is(s, ".") || str_is(s, "..")) {
			break;
		} else {
			size_t n = s.p[0] == '/';

			n += until(str_sub(s, n, s.n), "/");
			buf_str(b, take(&s, n));
		}
	}
}

/* An address in a page may hold spaces and letters of any script; what is
 * asked of a server holds their escapes.  Controls stay, to be refused. */
static void
put_escaped(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if (c == ' ' || c >= 0x80)
			buf_printf(b, "%%%02X", (unsigned)c);
		else
			buf_char(b, (char)c);
	}
}

static struct str
keep(struct arena *a, struct buf *b)
{
	struct str out = { NULL, 0 };

	if (buf_status(b) == ST_OK)
		out = str_keep(a, buf_view(b));
	buf_free(b);
	return out;
}

static void
put_authority(struct buf *b, struct url u)
{
	bool address = str_find(u.host, STR(":"), 0) != SIZE_MAX;

	if (!u.has_authority)
		return;
	buf_puts(b, "//");
	if (u.user.n > 0) {
		buf_str(b, u.user);
		buf_char(b, '@');
	}
	buf_puts(b, address ? "[" : "");
	buf_str(b, u.host);
	buf_puts(b, address ? "]" : "");
	if (u.port.n > 0) {
		buf_char(b, ':');
		buf_str(b, u.port);
	}
}

/* RFC 3986, 5.2.3. */
static void
put_merged(struct arena *a, struct buf *b, struct url base, struct str path)
{
	struct buf whole = buf_new(URL_MAX);
	size_t n = base.path.n;

	while (n > 0 && base.path.p[n - 1] != '/')
		n--;
	if (base.has_authority && base.path.n == 0)
		buf_char(&whole, '/');
	buf_str(&whole, str_sub(base.path, 0, n));
	put_escaped(&whole, path);
	if (buf_status(&whole) != ST_OK)
		b->st = buf_status(&whole);
	else
		put_path(b, keep(a, &whole));
	buf_free(&whole);
}

/* RFC 3986, 5.2.2; "own" is a reference that brings its own authority. */
struct str
url_resolve(struct arena *a, struct str base_text, struct str ref)
{
	struct buf b = buf_new(URL_MAX), path = buf_new(URL_MAX);
	struct url base = url_split(str_trim(base_text));
	struct url r = url_split(str_trim(ref));
	struct url of = r.scheme.n > 0 ? r : base;
	bool own = r.scheme.n > 0 || r.has_authority;

	if (of.scheme.n > 0) {
		buf_str(&b, of.scheme);
		buf_char(&b, ':');
	}
	put_authority(&b, own ? r : base);
	put_escaped(&path, r.path);
	if (own || str_starts(r.path, STR("/")))
		put_path(&b, buf_view(&path));
	else if (r.path.n == 0)
		buf_str(&b, base.path);
	else
		put_merged(a, &b, base, r.path);
	if (r.has_query || (!own && r.path.n == 0 && base.has_query)) {
		buf_char(&b, '?');
		put_escaped(&b, r.has_query ? r.query : base.query);
	}
	if (r.has_fragment) {
		buf_char(&b, '#');
		put_escaped(&b, r.fragment);
	}
	if (buf_status(&path) != ST_OK)
		b.st = buf_status(&path);
	buf_free(&path);
	return keep(a, &b);
}
