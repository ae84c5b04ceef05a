/*
 * One request and its reply through libcurl, under every ceiling.  It follows
 * nothing, keeps no cookie and opens no socket to an address that the source
 * may not have.  What the reply means is answer.c's business.
 */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/address.h"
#include "base/url.h"

#include "fetch/fetch_work.h"

/* A coding within a coding is a bomb's shape: curl itself stops at five. */
#define CODINGS_MAX 2

static bool PRINTF(2, 3) stop(struct call *c, const char *fmt, ...)
{
	va_list ap;

	if (c->why[0] == '\0') {
		va_start(ap, fmt);
		(void)vsnprintf(c->why, sizeof(c->why), fmt, ap);
		va_end(ap);
	}
	return false;
}

static bool
private_ok(const struct call *c)
{
	return c->ask->feed->allow_private || c->fetcher->proxy != NULL;
}

static bool
address_allowed(struct call *c, const struct sockaddr *sa)
{
	char text[64];

	if (private_ok(c) || !address_private(sa))
		return true;
	address_text(sa, text, sizeof(text));
	c->refused = true;
	return stop(c,
	    "address %s is private; set allow_private for this source", text);
}

/* After the name is resolved and before anything is sent: the only moment at
 * which the answer of a name server can no longer change. */
static curl_socket_t
open_socket(void *ctx, curlsocktype purpose, struct curl_sockaddr *a)
{
	(void)purpose;
	if (!address_allowed(ctx, &a->addr))
		return CURL_SOCKET_BAD;
	return socket(a->family, a->socktype | SOCK_CLOEXEC, a->protocol);
}

/* A connection that lived on from another source is judged for this one. */
static int
before_request(void *ctx, char *ip, char *local_ip, int port, int local_port)
{
	struct sockaddr_in in = { .sin_family = AF_INET };
	struct sockaddr_in6 in6 = { .sin6_family = AF_INET6 };
	bool ok = true;

	(void)local_ip;
	(void)port;
	(void)local_port;
	if (inet_pton(AF_INET, ip, &in.sin_addr) == 1)
		ok = address_allowed(ctx, (struct sockaddr *)&in);
	else if (inet_pton(AF_INET6, ip, &in6.sin6_addr) == 1)
		ok = address_allowed(ctx, (struct sockaddr *)&in6);
	return ok ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}

static void
field_keep(struct call *c, struct str line)
{
	static const char *const names[FIELDS] = {
		[FIELD_ETAG] = "etag",
		[FIELD_MODIFIED] = "last-modified",
		[FIELD_CACHE] = "cache-control",
		[FIELD_EXPIRES] = "expires",
		[FIELD_RETRY] = "retry-after",
		[FIELD_TYPE] = "content-type",
		[FIELD_LOCATION] = "location",
		[FIELD_CODING] = "content-encoding",
	};
	struct str value = line, name = str_cut(&value, ':');

	value = str_trim(value);
	for (size_t i = 0; i < FIELDS; i++)
		if (str_eq_nocase(name, str_of(names[i])) &&
		    c->field[i].n == 0 && value.n > 0)
			c->field[i] = str_keep(c->scratch, value);
}

static bool
codings_ok(struct call *c)
{
	size_t n = 1;

	for (size_t i = 0; i < c->field[FIELD_CODING].n; i++)
		n += c->field[FIELD_CODING].p[i] == ',';
	if (n > CODINGS_MAX)
		return stop(
		    c, "too many content encodings (limit %d)", CODINGS_MAX);
	return true;
}

static size_t
take_header(char *p, size_t size, size_t n, void *ctx)
{
	struct call *c = ctx;
	struct str line = { p, size * n };

	c->header_bytes += line.n;
	c->header_lines++;
	if (c->header_bytes > c->fetcher->limits.header_bytes ||
	    c->header_lines > c->fetcher->limits.header_lines + 2) {
		stop(c,
		    "response headers too large (limit %zu bytes, %u "
		    "lines)",
		    c->fetcher->limits.header_bytes,
		    c->fetcher->limits.header_lines);
		return 0;
	}
	if (str_starts(line, STR("HTTP/")))
		memset(c->field, 0, sizeof(c->field));
	else
		field_keep(c, line);
	return codings_ok(c) ? line.n : 0;
}

static bool
body_ceiling(struct call *c, size_t n)
{
	const struct fetch_limits *l = &c->fetcher->limits;
	curl_off_t wire = 0;

	if (c->body_bytes + n > l->body_bytes)
		return stop(c, "body exceeds %.3g MiB after decompression",
		    (double)l->body_bytes / (1 << 20));
	if (c->field[FIELD_CODING].n == 0 ||
	    c->body_bytes + n <= l->ratio_from_bytes)
		return true;
	if (curl_easy_getinfo(c->easy, CURLINFO_SIZE_DOWNLOAD_T, &wire) ==
		CURLE_OK &&
	    wire > 0 && (c->body_bytes + n) / (size_t)wire >= l->ratio)
		return stop(c,
		    "body exceeds %u times its compressed size (a bomb)",
		    l->ratio);
	return true;
}

/* Holds bytes where nobody takes them as they come. */
static bool
hold(struct call *c, struct str bytes)
{
	if (c->fetcher->held + bytes.n > c->fetcher->limits.held_bytes)
		return stop(c, "too many large bodies at one time");
	buf_str(&c->body, bytes);
	if (buf_status(&c->body) != ST_OK)
		return stop(c, "no room for the body");
	c->fetcher->held += bytes.n;
	return true;
}

static struct fetched
head_of(const struct call *c, long status)
{
	return (struct fetched){
		.url = c->ask->feed->url,
		.final_url = c->url,
		.type = c->field[FIELD_TYPE],
		.status = (int)status,
	};
}

static bool
take_whole(struct call *c, struct str bytes, long status)
{
	struct fetched head = head_of(c, status);
	bool ok = true;

	if (!body_ceiling(c, bytes.n))
		return false;
	if (!c->begun && c->ask->sink != NULL)
		ok = c->ask->sink(c->ask->ctx, &head, (struct str){ 0 });
	c->begun = true;
	c->body_bytes += bytes.n;
	hash_more(c->hash, bytes);
	if (c->ask->sink == NULL)
		return hold(c, bytes);
	if (ok)
		ok = c->ask->sink(c->ask->ctx, &head, bytes);
	return ok ? true : stop(c, "the reader would read no further");
}

static bool
take_robots(struct call *c, struct str bytes)
{
	size_t room = ROBOTS_MAX - c->body.n;

	buf_str(&c->body, str_sub(bytes, 0, room));
	c->body_bytes += bytes.n;
	c->enough = bytes.n > room;
	return !c->enough && buf_status(&c->body) == ST_OK;
}

static size_t
take_body(char *p, size_t size, size_t n, void *ctx)
{
	struct call *c = ctx;
	struct str bytes = { p, size * n };
	long status = 0;
	bool ok;

	if (bytes.n == 0)
		return 0;
	(void)curl_easy_getinfo(c->easy, CURLINFO_RESPONSE_CODE, &status);
	if (status != 200 && status != 203) {
		c->body_bytes += bytes.n;
		c->enough = c->body_bytes > DISCARD_MAX;
		ok = !c->enough;
	} else if (c->stage == STAGE_ROBOTS) {
		ok = take_robots(c, bytes);
	} else {
		ok = take_whole(c, bytes, status);
	}
	return ok ? bytes.n : 0;
}

static bool PRINTF(2, 3) header_add(struct call *c, const char *fmt, ...)
{
	char line[POLITE_TAG_MAX + 64];
	struct curl_slist *more;
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(line, sizeof(line), fmt, ap);
	va_end(ap);
	if (n < 0 || (size_t)n >= sizeof(line))
		return true; /* longer than any validator we keep */
	more = curl_slist_append(c->headers, line);
	if (more == NULL)
		return false;
	c->headers = more;
	return true;
}

static bool
headers_make(struct call *c, struct str url)
{
	const struct feed *feed = c->ask->feed;
	const struct visit *v = &feed->visit;
	bool ok = header_add(c,
	    "Accept: application/atom+xml, application/rss+xml, "
	    "application/feed+json, application/xml;q=0.9, text/html;q=0.8, "
	    "*/*;q=0.5");

	c->plain = c->stage == STAGE_ROBOTS || c->ask->page ||
		   !polite_conditional(feed, url, c->fetcher->now);
	if (c->plain)
		return ok;
	if (ok && v->etag.n > 0)
		ok = header_add(c, "If-None-Match: %.*s", STR_ARG(v->etag));
	if (ok && v->last_modified.n > 0)
		ok = header_add(
		    c, "If-Modified-Since: %.*s", STR_ARG(v->last_modified));
	return ok;
}

#define SET(option, value)                                          \
	do {                                                        \
		if (curl_easy_setopt(e, option, value) != CURLE_OK) \
			return false;                               \
	} while (0)

static bool
set_limits(struct call *c, CURL *e)
{
	const struct fetch_limits *l = &c->fetcher->limits;
	int64_t left = (int64_t)l->total_ms - c->spent_ms;

	SET(CURLOPT_NOSIGNAL, 1L);
	SET(CURLOPT_CONNECTTIMEOUT_MS, (long)l->connect_ms);
	SET(CURLOPT_TIMEOUT_MS, (long)(left < 1 ? 1 : left));
	SET(CURLOPT_LOW_SPEED_LIMIT, (long)l->slow_bytes_s);
	SET(CURLOPT_LOW_SPEED_TIME, (long)l->slow_s);
	SET(CURLOPT_PROTOCOLS_STR, "http,https");
	SET(CURLOPT_FOLLOWLOCATION, 0L);
	SET(CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS);
	SET(CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
	SET(CURLOPT_SSL_VERIFYPEER, c->ask->feed->insecure ? 0L : 1L);
	SET(CURLOPT_SSL_VERIFYHOST, c->ask->feed->insecure ? 0L : 2L);
	SET(CURLOPT_PROXY, c->fetcher->proxy ? c->fetcher->proxy : "");
	if (c->fetcher->ca_file != NULL)
		SET(CURLOPT_CAINFO, c->fetcher->ca_file);
	return true;
}

static bool
set_doors(struct call *c, CURL *e)
{
	SET(CURLOPT_PRIVATE, c);
	SET(CURLOPT_ERRORBUFFER, c->error);
	SET(CURLOPT_OPENSOCKETFUNCTION, open_socket);
	SET(CURLOPT_OPENSOCKETDATA, c);
	SET(CURLOPT_PREREQFUNCTION, before_request);
	SET(CURLOPT_PREREQDATA, c);
	SET(CURLOPT_HEADERFUNCTION, take_header);
	SET(CURLOPT_HEADERDATA, c);
	SET(CURLOPT_WRITEFUNCTION, take_body);
	SET(CURLOPT_WRITEDATA, c);
	SET(CURLOPT_USERAGENT, c->fetcher->agent);
	SET(CURLOPT_ACCEPT_ENCODING, "");
	SET(CURLOPT_HTTPHEADER, c->headers);
	return true;
}

static bool
set_url(CURL *e, const char *url)
{
	SET(CURLOPT_URL, url);
	return true;
}
#undef SET

static void
forget_reply(struct call *c)
{
	memset(c->field, 0, sizeof(c->field));
	c->header_bytes = c->body_bytes = 0;
	c->header_lines = 0;
	c->begun = c->enough = c->refused = false;
	c->why[0] = c->error[0] = '\0';
}

enum status
hop_begin(struct call *c, struct str url)
{
	struct fetcher *f = c->fetcher;
	struct str text;

	forget_reply(c);
	c->scratch = arena_new(SCRATCH_MAX);
	c->easy = curl_easy_init();
	c->hash = hash_begin();
	c->body = buf_new(
	    c->stage == STAGE_ROBOTS ? ROBOTS_MAX : f->limits.body_bytes);
	if (c->scratch == NULL || c->easy == NULL || c->hash == NULL)
		goto out;
	text = str_keep(c->scratch, url);
	if (text.n == 0 || !headers_make(c, url) || !set_limits(c, c->easy) ||
	    !set_doors(c, c->easy) || !set_url(c->easy, text.p))
		goto out;
	if (curl_multi_add_handle(f->multi, c->easy) != CURLM_OK)
		goto out;
	c->began_ms = mono_ms();
	f->running++;
	c->sent = true;
	return ST_OK;
out:
	f->running++; /* hop_end() takes it back */
	hop_end(c);
	return ST_NOMEM;
}

void
hop_end(struct call *c)
{
	struct fetcher *f = c->fetcher;

	if (c->easy != NULL)
		(void)curl_multi_remove_handle(f->multi, c->easy);
	curl_easy_cleanup(c->easy);
	curl_slist_free_all(c->headers);
	if (c->stage == STAGE_GET)
		f->held -= c->body.n;
	buf_free(&c->body);
	hash_end(c->hash, NULL);
	arena_free(c->scratch);
	c->easy = NULL;
	c->headers = NULL;
	c->hash = NULL;
	c->scratch = NULL;
	f->running--;
}

/* Words for a person; whatever is not here has curl's own. */
static const char *
words_of(CURLcode code)
{
	static const struct {
		CURLcode code;
		const char *words;
	} table[] = {
		{ CURLE_COULDNT_RESOLVE_HOST, "no such host name" },
		{ CURLE_COULDNT_CONNECT, "no connection" },
		{ CURLE_PARTIAL_FILE, "body ended early" },
		{ CURLE_GOT_NOTHING, "closed without an answer" },
		{ CURLE_RECV_ERROR, "connection lost" },
		{ CURLE_SEND_ERROR, "connection lost" },
		{ CURLE_HTTP2, "HTTP/2 broken" },
		{ CURLE_HTTP2_STREAM, "HTTP/2 broken" },
		{ CURLE_WEIRD_SERVER_REPLY, "not an HTTP answer" },
		{ CURLE_UNSUPPORTED_PROTOCOL, "not an HTTP answer" },
		{ CURLE_BAD_CONTENT_ENCODING, "content encoding broken" },
		{ CURLE_PEER_FAILED_VERIFICATION, "certificate" },
		{ CURLE_SSL_CONNECT_ERROR, "TLS" },
		{ CURLE_OUT_OF_MEMORY, "response headers too large" },
	};

	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++)
		if (table[i].code == code)
			return table[i].words;
	return "the request failed";
}

static void
too_slow(struct call *c)
{
	double seconds = (double)(mono_ms() - c->began_ms) / 1000;
	curl_off_t wire = 0;

	(void)curl_easy_getinfo(c->easy, CURLINFO_SIZE_DOWNLOAD_T, &wire);
	stop(c, "too slow: %zu B in %.0f s", c->header_bytes + (size_t)wire,
	    seconds);
}

bool
hop_failed(struct call *c, CURLcode code)
{
	c->spent_ms += mono_ms() - c->began_ms;
	if (c->header_lines > 0)
		c->heard = true;
	if (code == CURLE_OK || (code == CURLE_WRITE_ERROR && c->enough))
		return false;
	if (code == CURLE_OPERATION_TIMEDOUT)
		too_slow(c);
	if (code == CURLE_BAD_CONTENT_ENCODING &&
	    strstr(c->error, "content encodings") != NULL)
		stop(c, "too many content encodings"); /* curl saw it first */
	stop(c, "%s: %s", words_of(code),
	    c->error[0] != '\0' ? c->error : curl_easy_strerror(code));
	return true;
}
