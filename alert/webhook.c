/*
 * An alert posted as JSON, in our own form (signed) or in that of a known
 * service.  Never follows a redirect, never reads more than a few kilobytes
 * of an answer, and never posts to an address of the local network that the
 * settings do not allow.
 */
#include <sys/socket.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <curl/curl.h>

#include "base/json.h"
#include "base/url.h"

#include "alert/alert.h"
#include "alert/sign.h"

#define BODY_MAX   ((size_t)4 << 20) /* bytes of what we post */
#define ANSWER_MAX ((size_t)65536)   /* bytes of an answer we let come */

struct answer {
	size_t n;
	bool allow_private;
	bool was_private;
};

static size_t
discard(char *p, size_t size, size_t n, void *ctx)
{
	struct answer *a = ctx;

	(void)p;
	a->n += size * n;
	return a->n > ANSWER_MAX ? 0 : size * n;
}

static bool
in4(uint32_t a, uint32_t net, unsigned bits)
{
	return (a >> (32 - bits)) == (net >> (32 - bits));
}

static bool
is_private4(uint32_t a)
{
	static const struct {
		uint32_t net;
		unsigned bits;
	} nets[] = { { 0x00000000, 8 }, { 0x0a000000, 8 }, { 0x64400000, 10 },
		{ 0x7f000000, 8 }, { 0xa9fe0000, 16 }, { 0xac100000, 12 },
		{ 0xc0000000, 24 }, { 0xc0000200, 24 }, { 0xc0a80000, 16 },
		{ 0xc6120000, 15 }, { 0xc6336400, 24 }, { 0xcb007100, 24 },
		{ 0xe0000000, 3 } };

	for (size_t i = 0; i < sizeof(nets) / sizeof(nets[0]); i++)
		if (in4(a, nets[i].net, nets[i].bits))
			return true;
	return false;
}

static uint32_t
word4(const unsigned char *p)
{
	return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 |
	       (uint32_t)p[2] << 8 | p[3];
}

static bool
is_private6(const unsigned char *p)
{
	static const unsigned char zero[12] = { 0 };
	static const unsigned char mapped[12] = { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0xff, 0xff };
	static const unsigned char nat64[12] = { 0, 0x64, 0xff, 0x9b };

	if (memcmp(p, zero, 12) == 0 || memcmp(p, mapped, 12) == 0 ||
	    memcmp(p, nat64, 12) == 0)
		return is_private4(word4(p + 12)) || word4(p + 12) <= 1;
	if (p[0] == 0x20 && p[1] == 0x02) /* 6to4 */
		return is_private4(word4(p + 2));
	return (p[0] & 0xe0) != 0x20; /* only 2000::/3 is the public net */
}

/* The last word on an address is spoken when its socket opens: a name may
 * have led elsewhere since it was looked at. */
static curl_socket_t
open_socket(void *ctx, curlsocktype purpose, struct curl_sockaddr *at)
{
	struct answer *a = ctx;
	bool local = true;

	(void)purpose;
	if (at->family == AF_INET) {
		struct sockaddr_in in;

		memcpy(&in, &at->addr, sizeof(in));
		local = is_private4(ntohl(in.sin_addr.s_addr));
	} else if (at->family == AF_INET6) {
		struct sockaddr_in6 in6;

		memcpy(&in6, &at->addr, sizeof(in6));
		local = is_private6(in6.sin6_addr.s6_addr);
	}
	if (local && !a->allow_private) {
		a->was_private = true;
		return CURL_SOCKET_BAD;
	}
	return socket(at->family, at->socktype | SOCK_CLOEXEC, at->protocol);
}

/* ---- bodies --------------------------------------------------------------------- */

static void
put_texts(struct buf *b, const struct alert *list, size_t n, bool whole)
{
	struct buf text = buf_new(BODY_MAX);

	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			buf_char(&text, '\n');
		if (whole)
			alert_text(&text, &list[i]);
		else
			alert_line(&text, &list[i]);
	}
	json_put_str(b, buf_view(&text));
	buf_free(&text);
}

static void
put_title(struct buf *b, const struct alert *list, size_t n)
{
	char text[64];

	if (n == 1) {
		json_put_str(b, list[0].headline);
		return;
	}
	(void)snprintf(text, sizeof(text), "%zu alerts", n);
	json_put_str(b, str_of(text));
}

static void
body_own(struct buf *b, const struct alert *list, size_t n)
{
	if (n == 1) {
		alert_json(b, list);
		return;
	}
	buf_puts(b, "{\"kind\":\"digest\",\"alerts\":[");
	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			buf_char(b, ',');
		alert_json(b, &list[i]);
	}
	buf_puts(b, "]}");
}

static void
body_slack(struct buf *b, const struct alert *list, size_t n)
{
	struct buf text = buf_new(BODY_MAX), safe = buf_new(BODY_MAX);
	struct str s;

	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			buf_char(&text, '\n');
		alert_text(&text, &list[i]);
	}
	/* Slack reads &, < and > as markup: <!channel> would ring for all. */
	s = buf_view(&text);
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '&')
			buf_puts(&safe, "&amp;");
		else if (s.p[i] == '<')
			buf_puts(&safe, "&lt;");
		else if (s.p[i] == '>')
			buf_puts(&safe, "&gt;");
		else
			buf_char(&safe, s.p[i]);
	}
	buf_puts(b, "{\"text\":");
	json_put_str(b, buf_view(&safe));
	buf_puts(b, ",\"unfurl_links\":false}");
	buf_free(&text);
	buf_free(&safe);
}

static void
body_ntfy(struct buf *b, const struct alert *list, size_t n)
{
	/* The text alone: the topic is the address, all else is a header and
	 * headers are no place for a stranger's bytes. */
	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			buf_char(b, '\n');
		alert_text(b, &list[i]);
	}
}

static void
body_apprise(struct buf *b, const struct alert *list, size_t n)
{
	buf_puts(b, "{\"title\":");
	put_title(b, list, n);
	buf_puts(b, ",\"body\":");
	put_texts(b, list, n, true);
	buf_puts(b, ",\"type\":\"info\",\"format\":\"text\"}");
}

static void
body_teams(struct buf *b, const struct alert *list, size_t n)
{
	buf_puts(b, "{\"type\":\"message\",\"attachments\":[{\"contentType\":"
		    "\"application/vnd.microsoft.card.adaptive\","
		    "\"content\":{\"type\":\"AdaptiveCard\",\"version\":"
		    "\"1.4\",\"body\":[{\"type\":\"RichTextBlock\","
		    "\"inlines\":[{\"type\":\"TextRun\",\"text\":");
	put_texts(b, list, n, true);
	buf_puts(b, "}]}]}}]}");
}

static const struct form {
	void (*body)(struct buf *, const struct alert *, size_t);
	const char *type;
} forms[] = {
	[PRESET_NONE] = { body_own, "Content-Type: application/json" },
	[PRESET_SLACK] = { body_slack, "Content-Type: application/json" },
	[PRESET_NTFY] = { body_ntfy,
	    "Content-Type: text/plain; charset=utf-8" },
	[PRESET_APPRISE] = { body_apprise, "Content-Type: application/json" },
	[PRESET_TEAMS] = { body_teams, "Content-Type: application/json" },
};

/* ---- the request ------------------------------------------------------------------ */

static bool
add_header(struct curl_slist **list, const char *line)
{
	struct curl_slist *more = curl_slist_append(*list, line);

	if (more != NULL)
		*list = more;
	return more != NULL;
}

/* A digest is the same message as long as its alerts are the same. */
static struct str
message_id(struct arena *a, const struct alert *list, size_t n)
{
	struct buf b = buf_new(256);
	struct str s;

	buf_puts(&b, n > 1 ? "digest_" : "msg_");
	buf_str(&b, list[0].key);
	if (n > 1)
		buf_printf(&b, "_%zu", n);
	s = str_keep(a, buf_view(&b));
	buf_free(&b);
	return s;
}

static bool
headers(struct arena *a, const struct channel *ch, const struct alert *list,
    size_t n, int64_t now, struct str body, struct curl_slist **out)
{
	struct str id = message_id(a, list, n), sig;
	char line[1024];

	if (!add_header(out, forms[ch->preset].type) ||
	    !add_header(out, "Expect:"))
		return false;
	(void)snprintf(line, sizeof(line), "webhook-id: %.*s", STR_ARG(id));
	if (!add_header(out, line))
		return false;
	(void)snprintf(
	    line, sizeof(line), "webhook-timestamp: %lld", (long long)now);
	if (!add_header(out, line))
		return false;
	if (ch->secret.n == 0)
		return true;
	sig = sign_webhook(a, ch->secret, ch->old_secret, id, now, body);
	if (sig.n == 0)
		return false;
	(void)snprintf(
	    line, sizeof(line), "webhook-signature: %.*s", STR_ARG(sig));
	return add_header(out, line);
}

static void
set_options(CURL *h, const struct channel *ch, struct curl_slist *lines,
    struct str body, struct answer *a)
{
	(void)curl_easy_setopt(h, CURLOPT_URL, ch->url.p);
	(void)curl_easy_setopt(h, CURLOPT_PROTOCOLS_STR, "http,https");
	(void)curl_easy_setopt(h, CURLOPT_FOLLOWLOCATION, 0L);
	(void)curl_easy_setopt(h, CURLOPT_PROXY, "");
	(void)curl_easy_setopt(h, CURLOPT_HTTPHEADER, lines);
	(void)curl_easy_setopt(h, CURLOPT_POST, 1L);
	(void)curl_easy_setopt(h, CURLOPT_POSTFIELDS, body.p);
	(void)curl_easy_setopt(
	    h, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)body.n);
	(void)curl_easy_setopt(
	    h, CURLOPT_USERAGENT, "pactwatch/" PACTWATCH_VERSION);
	(void)curl_easy_setopt(h, CURLOPT_TIMEOUT, (long)ch->timeout_s);
	(void)curl_easy_setopt(h, CURLOPT_NOSIGNAL, 1L);
	(void)curl_easy_setopt(h, CURLOPT_WRITEFUNCTION, discard);
	(void)curl_easy_setopt(h, CURLOPT_WRITEDATA, a);
	(void)curl_easy_setopt(h, CURLOPT_OPENSOCKETFUNCTION, open_socket);
	(void)curl_easy_setopt(h, CURLOPT_OPENSOCKETDATA, a);
}

/* The answer's code decides; a body that was too long does not undo it. */
static enum sent
judge(CURLcode rc, long code, const struct answer *a, char why[SENT_WHY])
{
	if (a->was_private) {
		(void)snprintf(why, SENT_WHY,
		    "its address is private; set allow_private = yes");
		return SENT_LATER;
	}
	if (rc != CURLE_OK && !(rc == CURLE_WRITE_ERROR && code >= 200)) {
		(void)snprintf(why, SENT_WHY, "%s", curl_easy_strerror(rc));
		return SENT_LATER;
	}
	if (code >= 200 && code < 300)
		return SENT_OK;
	(void)snprintf(why, SENT_WHY, "answered HTTP %ld", code);
	/* 410 is how Standard Webhooks say: never again. */
	return code == 410 ? SENT_DEAD : SENT_LATER;
}

enum sent
webhook_send(const struct sender *s, const struct channel *ch,
    const struct alert *list, size_t n, char why[SENT_WHY])
{
	struct answer answer = { .allow_private = ch->allow_private };
	struct arena *arena = arena_new((size_t)1 << 20);
	struct curl_slist *lines = NULL;
	struct buf body = buf_new(BODY_MAX);
	enum sent sent = SENT_LATER;
	CURL *h = curl_easy_init();
	struct fault f = { 0 };
	long code = 0;
	CURLcode rc;

	(void)snprintf(why, SENT_WHY, "out of memory");
	if (!url_fetchable(ch->url, &f)) {
		(void)snprintf(why, SENT_WHY, "%.*s", SENT_WHY - 1, f.what);
		goto out;
	}
	forms[ch->preset].body(&body, list, n);
	if (arena == NULL || h == NULL || buf_status(&body) != ST_OK)
		goto out;
	if (!headers(arena, ch, list, n, s->now, buf_view(&body), &lines)) {
		(void)snprintf(why, SENT_WHY,
		    "the secret is not whsec_ and "
		    "base64, or memory ended");
		goto out;
	}
	set_options(h, ch, lines, buf_view(&body), &answer);
	rc = curl_easy_perform(h);
	(void)curl_easy_getinfo(h, CURLINFO_RESPONSE_CODE, &code);
	sent = judge(rc, code, &answer, why);
out:
	curl_slist_free_all(lines);
	if (h != NULL)
		curl_easy_cleanup(h);
	buf_free(&body);
	arena_free(arena);
	return sent;
}
