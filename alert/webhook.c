/*
 * An alert posted in the form of its preset; our own is signed.  Never follows
 * a redirect, never reads more than a few kilobytes of an answer, and never
 * posts to an address of the local network that the settings do not allow.
 */
#include <sys/socket.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <curl/curl.h>

#include "base/address.h"
#include "base/url.h"

#include "alert/alert.h"
#include "alert/preset.h"
#include "alert/sign.h"

#define ANSWER_MAX ((size_t)65536) /* bytes of an answer we let come */

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

/* The last word on an address is spoken when its socket opens: a name may
 * have led elsewhere since it was looked at. */
static curl_socket_t
open_socket(void *ctx, curlsocktype purpose, struct curl_sockaddr *at)
{
	struct answer *a = ctx;

	(void)purpose;
	if (address_private(&at->addr) && !a->allow_private) {
		a->was_private = true;
		return CURL_SOCKET_BAD;
	}
	return socket(at->family, at->socktype | SOCK_CLOEXEC, at->protocol);
}

/* ---- the request ------------------------------------------------------------------ */

static bool
add_header(struct curl_slist **list, const char *line)
{
	struct curl_slist *more = curl_slist_append(*list, line);

	if (more != NULL)
		*list = more;
	return more != NULL;
}

/* ntfy knows no signatures but a token, and shows an address that can be
 * tapped; none with a byte that could end a header is fetchable. */
static bool
ntfy_headers(
    const struct channel *ch, const struct alert *list, struct curl_slist **out)
{
	char line[URL_MAX + 64];

	if (!add_header(out, "Title: pactwatch"))
		return false;
	if (url_fetchable(list[0].url, NULL)) {
		(void)snprintf(
		    line, sizeof(line), "Click: %.*s", STR_ARG(list[0].url));
		if (!add_header(out, line))
			return false;
	}
	if (ch->secret.n == 0)
		return true;
	(void)snprintf(line, sizeof(line), "Authorization: Bearer %.*s",
	    STR_ARG(ch->secret));
	return add_header(out, line);
}

static bool
headers(struct arena *a, const struct channel *ch, const struct alert *list,
    size_t n, int64_t now, struct str body, struct curl_slist **out)
{
	struct str id = alert_id(a, list, n), sig;
	char line[1024];

	if (id.n == 0 || !add_header(out, preset_type(ch->preset)) ||
	    !add_header(out, "Expect:"))
		return false;
	(void)snprintf(line, sizeof(line), "webhook-id: %.*s", STR_ARG(id));
	if (!add_header(out, line))
		return false;
	(void)snprintf(
	    line, sizeof(line), "webhook-timestamp: %lld", (long long)now);
	if (!add_header(out, line))
		return false;
	if (ch->preset == PRESET_NTFY)
		return ntfy_headers(ch, list, out);
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
	if (ch->ca_file.n > 0)
		(void)curl_easy_setopt(h, CURLOPT_CAINFO, ch->ca_file.p);
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
	struct buf body = buf_new(PRESET_BODY_MAX);
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
	preset_body(ch->preset, &body, list, n);
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
