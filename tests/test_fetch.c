/*
 * The abuse cases A1 to A8, A10, A34 to A36 and the faults F13 to F15, each
 * against a server of ours that commits it.  connect(2) and getaddrinfo(3)
 * are watched from here, so that "no packet was sent" is seen, not believed.
 */
#include <sys/resource.h>
#include <sys/socket.h>

#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <time.h>
#include <zlib.h>

#include "base/address.h"

#include "fetch/fetch.h"
#include "tests/site/rude.h"
#include "tests/unit.h"

#define NOW ((int64_t)1767225600) /* 2026-01-01T00:00:00Z */

/* ---- what leaves this process ------------------------------------------ */

static atomic_int connects;     /* sockets that tried to reach anything */
static atomic_int public_tries; /* those to addresses that are not local */
static atomic_int lookups;      /* of names ending in .test */

int
connect(int fd, const struct sockaddr *sa, socklen_t n)
{
	static int (*real)(int, const struct sockaddr *, socklen_t);

	if (real == NULL)
		*(void **)&real = rude_next("connect");
	if (sa->sa_family == AF_INET || sa->sa_family == AF_INET6) {
		connects++;
		if (!address_private(sa)) {
			public_tries++;
			errno = ENETUNREACH; /* nothing leaves the machine */
			return -1;
		}
	}
	return real(fd, sa, n);
}

/* rebind.test: a public address the first time, loopback from then on.
 * loop.test: loopback.  dead.test: no such name.  fail.test: the name server
 * failed.  slow.test: no answer for a while. */
int
getaddrinfo(const char *node, const char *service, const struct addrinfo *hints,
    struct addrinfo **res)
{
	static int (*real)(const char *, const char *, const struct addrinfo *,
	    struct addrinfo **);
	const char *to = node;

	if (real == NULL)
		*(void **)&real = rude_next("getaddrinfo");
	if (node != NULL && strstr(node, ".test") != NULL)
		lookups++;
	if (node != NULL && strcmp(node, "rebind.test") == 0)
		to = lookups == 1 ? "198.41.0.4" : "127.0.0.1";
	else if (node != NULL && strcmp(node, "loop.test") == 0)
		to = "127.0.0.1";
	else if (node != NULL && strcmp(node, "slow.test") == 0)
		rude_sleep_ms(4000);
	else if (node != NULL && strcmp(node, "fail.test") == 0)
		return EAI_AGAIN;
	else if (node != NULL && strstr(node, ".test") != NULL)
		return EAI_NONAME;
	return real(to, service, hints, res);
}

/* ---- one ask ------------------------------------------------------------ */

struct scene {
	struct rude *site;
	struct fetcher *fetcher;
	struct arena *arena;
	struct fetch_limits limits;
	struct fetched got;
	char body[65536];
	bool asked;
	unsigned done;
};

static void
take(void *ctx, size_t i, const struct fetched *got, bool asked)
{
	struct scene *s = ctx;

	(void)i;
	s->got = *got;
	s->asked = asked;
	s->done++;
	(void)snprintf(s->body, sizeof(s->body), "%.*s", STR_ARG(got->body));
}

static struct scene
scene(rude_fn *fn, void *ctx)
{
	struct scene s = { .limits = fetch_limits_usual() };

	s.site = rude_open(fn, ctx, NULL, NULL, 0);
	s.arena = arena_new((size_t)64 << 20);
	assert_non_null(s.site);
	assert_non_null(s.arena);
	s.limits.gap_ms = 1;
	s.limits.total_ms = 3000;
	s.limits.connect_ms = 1500;
	return s;
}

static void
open_fetcher(struct scene *s)
{
	struct fetch_config config = { .contact = STR("a@b.example"),
		.limits = &s->limits };
	struct fault fault = { 0 };

	if (s->fetcher == NULL)
		assert_int_equal(
		    fetch_new(&s->fetcher, &config, &fault), ST_OK);
}

static void
end(struct scene *s)
{
	fetch_free(s->fetcher);
	rude_close(s->site);
	arena_free(s->arena);
}

static struct str
address(struct scene *s, const char *host, const char *path)
{
	char url[512];

	(void)snprintf(
	    url, sizeof(url), "http://%s:%d%s", host, rude_port(s->site), path);
	return str_keep(s->arena, str_of(url));
}

static struct feed
local_feed(struct scene *s, const char *path)
{
	return (struct feed){ .url = address(s, "127.0.0.1", path),
		.enabled = true,
		.allow_private = true };
}

static void
pass(struct scene *s, const struct feed *feed, int64_t now)
{
	struct fetch_ask ask = { .feed = feed };
	struct fault fault = { 0 };

	open_fetcher(s);
	s->done = 0;
	assert_int_equal(
	    fetch_pass(s->fetcher, s->arena, &ask, 1, now, take, s, &fault),
	    ST_OK);
	assert_int_equal(s->done, 1);
}

static void
get(struct scene *s, const char *path)
{
	struct feed feed = local_feed(s, path);

	pass(s, &feed, NOW);
}

#define assert_why(s, part)                                           \
	do {                                                          \
		if (str_find((s)->got.why, STR(part), 0) == SIZE_MAX) \
			fail_msg("told \"%.*s\", not \"%s\"",         \
			    STR_ARG((s)->got.why), part);             \
	} while (0)

/* /robots.txt is 404 everywhere unless a test says otherwise. */
static bool
robots(struct rude_conn *c)
{
	if (strcmp(c->path, "/robots.txt") != 0)
		return false;
	rude_puts(c, "HTTP/1.1 404 No\r\nContent-Length: 0\r\n"
		     "Connection: close\r\n\r\n");
	return true;
}

/* Sends the text in "ctx" as it is. */
static void
raw(struct rude_conn *c, void *ctx)
{
	if (!robots(c))
		rude_puts(c, ctx);
}

/* ---- abuse -------------------------------------------------------------- */

static unsigned char packed[1 << 20];
static size_t packed_bytes;

/* 300 MiB of nothing, packed before any clock runs. */
static void
pack_bomb(void)
{
	static char zeros[1 << 16];
	z_stream z = { 0 };

	assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, 31, 9, 0), Z_OK);
	z.next_out = packed;
	z.avail_out = sizeof(packed);
	for (int i = 0; i < 4800; i++) {
		z.next_in = (unsigned char *)zeros;
		z.avail_in = sizeof(zeros);
		(void)deflate(&z, i == 4799 ? Z_FINISH : Z_NO_FLUSH);
	}
	packed_bytes = z.total_out;
	(void)deflateEnd(&z);
}

static void
bomb(struct rude_conn *c, void *ctx)
{
	char head[256];

	(void)ctx;
	if (robots(c))
		return;
	(void)snprintf(head, sizeof(head),
	    "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n"
	    "Content-Length: %zu\r\nConnection: close\r\n\r\n",
	    packed_bytes);
	rude_puts(c, head);
	rude_send(c, packed, packed_bytes);
}

static void
a1_a_compressed_bomb_is_stopped_early(void **state)
{
	struct scene s = scene(bomb, NULL);
	struct rusage before, after;

	(void)state;
	pack_bomb();
	(void)getrusage(RUSAGE_SELF, &before);
	get(&s, "/");
	(void)getrusage(RUSAGE_SELF, &after);
	assert_int_equal(s.got.outcome, OUT_FAILED);
	assert_why(&s, "compressed size");
	assert_true(after.ru_maxrss - before.ru_maxrss < 64 << 10);
	end(&s);
}

static void
endless(struct rude_conn *c, void *ctx)
{
	static char text[1 << 16];

	(void)ctx;
	if (robots(c))
		return;
	memset(text, 'x', sizeof(text));
	rude_puts(c, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
	while (rude_send(c, text, sizeof(text)))
		continue;
}

static void
a1_a_body_without_end_stops_at_its_ceiling(void **state)
{
	struct scene s = scene(endless, NULL);

	(void)state;
	get(&s, "/");
	assert_why(&s, "body exceeds 15 MiB");
	end(&s);
}

static void
a2_chained_content_encodings_are_refused(void **state)
{
	char text[1024] = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip";
	struct scene s = scene(raw, text);

	(void)state;
	for (int i = 0; i < 19; i++)
		strncat(text, ", gzip", sizeof(text) - strlen(text) - 1);
	strncat(text, "\r\n\r\nxx", sizeof(text) - strlen(text) - 1);
	get(&s, "/");
	assert_int_equal(s.got.outcome, OUT_FAILED);
	assert_why(&s, "too many content encodings");
	end(&s);
}

static void
drip(struct rude_conn *c, void *ctx)
{
	(void)ctx;
	if (robots(c))
		return;
	rude_puts(c, "HTTP/1.1 200 OK\r\n\r\n");
	while (rude_puts(c, "x"))
		rude_sleep_ms(50);
}

static void
a3_a_slow_drip_ends_at_the_time_limit(void **state)
{
	struct scene s = scene(drip, NULL);
	time_t begin = time(NULL);

	(void)state;
	s.limits.total_ms = 1200;
	get(&s, "/");
	assert_why(&s, "too slow");
	assert_true(time(NULL) - begin <= 4);
	end(&s);
}

static void
header_lines(struct rude_conn *c, void *ctx)
{
	(void)ctx;
	if (robots(c))
		return;
	rude_puts(c, "HTTP/1.1 200 OK\r\n");
	while (rude_puts(c, "X-More: and more\r\n"))
		continue;
}

static void
header_whale(struct rude_conn *c, void *ctx)
{
	(void)ctx;
	if (robots(c))
		return;
	rude_puts(c, "HTTP/1.1 200 OK\r\nX-Whale: ");
	for (int i = 0; i < 1 << 16; i++)
		if (!rude_puts(c, "0123456789abcdef"))
			return;
	rude_puts(c, "\r\n\r\nbody");
}

static void
a4_header_bombs_are_too_large(void **state)
{
	static rude_fn *const bombs[] = { header_lines, header_whale };

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		struct scene s = scene(bombs[i], NULL);

		get(&s, "/");
		assert_int_equal(s.got.outcome, OUT_FAILED);
		assert_why(&s, "response headers too large");
		end(&s);
	}
}

static void
redirector(struct rude_conn *c, void *ctx)
{
	char text[512];
	int n = 0;

	(void)ctx;
	if (robots(c))
		return;
	if (strcmp(c->path, "/end") == 0) {
		rude_ok(c, "", "here");
		return;
	}
	if (sscanf(c->path, "/down/%d", &n) == 1)
		(void)snprintf(
		    text, sizeof(text), n == 1 ? "/end" : "/down/%d", n - 1);
	else if (strcmp(c->path, "/a") == 0)
		(void)snprintf(text, sizeof(text), "/b");
	else
		(void)snprintf(text, sizeof(text), "/a");
	rude_puts(c, "HTTP/1.1 301 Moved\r\nContent-Length: 0\r\n"
		     "Connection: close\r\nLocation: ");
	rude_puts(c, text);
	rude_puts(c, "\r\n\r\n");
}

static void
a5_a_redirect_loop_ends_and_is_no_move(void **state)
{
	struct scene s = scene(redirector, NULL);

	(void)state;
	get(&s, "/a");
	assert_int_equal(s.got.outcome, OUT_FAILED);
	assert_why(&s, "redirect limit 10");
	assert_int_equal(s.got.visit.moved_to.n, 0);
	assert_true(rude_count(s.site, "GET ") <= 12);
	end(&s);
}

static void
a5_ten_hops_are_followed_and_eleven_are_not(void **state)
{
	struct scene s = scene(redirector, NULL);

	(void)state;
	get(&s, "/down/10");
	assert_int_equal(s.got.outcome, OUT_NEW);
	assert_string_equal(s.body, "here");
	get(&s, "/down/11");
	assert_int_equal(s.got.outcome, OUT_FAILED);
	end(&s);
}

static void
a6_no_scheme_but_http_and_https_is_followed(void **state)
{
	static const char *const to[] = { "file:///etc/passwd",
		"gopher://127.0.0.1/x", "dict://127.0.0.1/", "smb://h/x",
		"ftp://127.0.0.1/x" };
	char text[256];
	struct scene s = scene(raw, text);

	(void)state;
	for (size_t i = 0; i < sizeof(to) / sizeof(to[0]); i++) {
		(void)snprintf(text, sizeof(text),
		    "HTTP/1.1 302 F\r\nLocation: %s\r\n"
		    "Content-Length: 0\r\nConnection: close\r\n\r\n",
		    to[i]);
		get(&s, "/");
		assert_int_equal(s.got.outcome, OUT_REFUSED);
		assert_why(&s, "redirect to forbidden scheme");
	}
	end(&s);
}

static void
a7_private_addresses_in_all_spellings_see_no_packet(void **state)
{
	static const char *const hosts[] = { "127.0.0.1", "127.1", "0x7f.1",
		"2130706433", "0.0.0.0", "169.254.169.254", "100.64.0.1",
		"[::1]", "[::ffff:127.0.0.1]", "[fc00::1]", "[64:ff9b::7f00:1]",
		"loop.test", "localhost" };
	struct scene s = scene(raw, (void *)(uintptr_t) "HTTP/1.1 200\r\n\r\n");

	(void)state;
	for (size_t i = 0; i < sizeof(hosts) / sizeof(hosts[0]); i++) {
		struct feed feed = { .url = address(&s, hosts[i], "/"),
			.enabled = true };
		int before = connects;

		pass(&s, &feed, NOW);
		assert_int_equal(s.got.outcome, OUT_REFUSED);
		assert_int_equal(connects, before);
	}
	assert_int_equal(rude_count(s.site, "GET "), 0);
	end(&s);
}

static void
a7_a_link_local_zone_is_no_address_of_ours(void **state)
{
	struct scene s = scene(raw, NULL);
	struct feed feed = { .url = STR("http://[fe80::1%25eth0]/"),
		.enabled = true };
	int before = connects;

	(void)state;
	pass(&s, &feed, NOW);
	assert_int_equal(s.got.outcome, OUT_REFUSED);
	assert_int_equal(connects, before);
	end(&s);
}

static void
a8_a_name_that_turns_to_loopback_is_refused_at_the_socket(void **state)
{
	struct scene s = scene(raw, (void *)(uintptr_t) "HTTP/1.1 200\r\n\r\n");
	struct feed feed = { .url = address(&s, "rebind.test", "/"),
		.enabled = true };

	(void)state;
	lookups = public_tries = 0;
	pass(&s, &feed, NOW); /* public: tried, and dead in this test */
	assert_int_equal(s.got.outcome, OUT_FAILED);
	assert_true(public_tries > 0);
	fetch_free(s.fetcher);
	s.fetcher = NULL; /* a new process: nothing cached */
	pass(&s, &feed, NOW + 86400);
	assert_int_equal(s.got.outcome, OUT_REFUSED);
	assert_why(&s, "address 127.0.0.1 is private");
	assert_int_equal(rude_count(s.site, "GET "), 0);
	end(&s);
}

static void
baker(struct rude_conn *c, void *ctx)
{
	char text[512];
	int *port = ctx;

	if (robots(c))
		return;
	if (strcmp(c->path, "/end") == 0) {
		rude_ok(c, "", "here");
		return;
	}
	(void)snprintf(text, sizeof(text),
	    "HTTP/1.1 302 F\r\nSet-Cookie: id=secret; Path=/\r\n"
	    "Location: http://127.0.0.2:%d/end\r\nContent-Length: 0\r\n"
	    "Connection: close\r\n\r\n",
	    *port);
	rude_puts(c, text);
}

static void
a10_no_cookie_password_or_referrer_crosses_hosts(void **state)
{
	int port = 0;
	struct scene s = scene(baker, &port);
	char *heard;

	(void)state;
	port = rude_port(s.site);
	get(&s, "/start");
	assert_int_equal(s.got.outcome, OUT_NEW);
	heard = rude_heard(s.site);
	assert_non_null(strstr(heard, "GET /end "));
	assert_null(strstr(heard, "ookie:"));
	assert_null(strstr(heard, "uthorization:"));
	assert_null(strstr(heard, "eferer:"));
	free(heard);
	end(&s);
}

static void
a34_addresses_that_mislead_are_refused(void **state)
{
	static const char *const list[] = { "http://who@127.0.0.1/",
		"http://127.0.0.1\\x/",
		"http://a\x01"
		"b.example/",
		"http://b\xc3\xbc"
		"cher.example/",
		"file:///etc/passwd", "http:///x", "" };
	struct scene s = scene(raw, NULL);
	int before = connects;

	(void)state;
	for (size_t i = 0; i < sizeof(list) / sizeof(list[0]); i++) {
		struct feed feed = { .url = str_of(list[i]),
			.enabled = true,
			.allow_private = true };

		pass(&s, &feed, NOW);
		assert_int_equal(s.got.outcome, OUT_REFUSED);
		assert_true(s.got.why.n > 0);
	}
	assert_int_equal(connects, before);
	end(&s);
}

static void
a35_retry_after_is_kept_between_a_minute_and_a_week(void **state)
{
	static const struct {
		const char *value;
		int64_t low, high;
	} list[] = { { "999999999", 7 * 86400, 7 * 86400 + 600 },
		{ "-5", 60, 66 }, { "0", 60, 66 },
		{ "99999999999999999999999", 7 * 86400, 7 * 86400 + 600 } };
	char text[256];

	(void)state;
	for (size_t i = 0; i < sizeof(list) / sizeof(list[0]); i++) {
		struct scene s = scene(raw, text);

		(void)snprintf(text, sizeof(text),
		    "HTTP/1.1 429 Slow\r\nRetry-After: %s\r\n"
		    "Content-Length: 0\r\nConnection: close\r\n\r\n",
		    list[i].value);
		get(&s, "/");
		assert_int_equal(s.got.outcome, OUT_LATER);
		assert_in_range(
		    s.got.retry_at - NOW, list[i].low, list[i].high);
		end(&s);
	}
}

static void
a36_a_whole_body_is_never_replaced_by_less(void **state)
{
	static const struct {
		const char *reply, *why;
	} list[] = {
		{ "HTTP/1.1 304 Same\r\n\r\n", "304 to an unconditional" },
		{ "HTTP/1.1 206 Part\r\nContent-Range: bytes 0-1/9\r\n"
		  "Content-Length: 2\r\n\r\nab",
		    "206" },
		{ "HTTP/1.1 204 None\r\n\r\n", "204" },
		{ "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", "empty" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(list) / sizeof(list[0]); i++) {
		struct scene s = scene(raw, (void *)(uintptr_t)list[i].reply);
		struct feed feed = local_feed(&s, "/");

		feed.visit.body_hash = STR("kept");
		pass(&s, &feed, NOW);
		assert_int_equal(s.got.outcome, OUT_FAILED);
		assert_int_equal(s.got.body.n, 0);
		assert_str(s.got.visit.body_hash, "kept");
		if (str_find(s.got.why, str_of(list[i].why), 0) == SIZE_MAX)
			fail_msg("%.*s", STR_ARG(s.got.why));
		end(&s);
	}
}

static void
a36_a_validator_of_a_strange_shape_is_dropped(void **state)
{
	char text[8192];
	struct scene s = scene(raw, text);

	(void)state;
	(void)snprintf(text, sizeof(text),
	    "HTTP/1.1 200 OK\r\nETag: \"%02000d\"\r\nLast-Modified: a\x01"
	    "b\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok",
	    7);
	get(&s, "/");
	assert_int_equal(s.got.outcome, OUT_NEW);
	assert_int_equal(s.got.visit.etag.n, 0);
	assert_int_equal(s.got.visit.last_modified.n, 0);
	end(&s);
}

/* ---- faults ------------------------------------------------------------- */

static void
f13_a_name_that_does_not_resolve_is_told(void **state)
{
	static const char *const names[] = { "dead.test", "fail.test" };
	struct scene s = scene(raw, NULL);

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		struct feed feed = { .url = address(&s, names[i], "/"),
			.enabled = true };

		pass(&s, &feed, NOW);
		assert_int_equal(s.got.outcome, OUT_FAILED);
		assert_why(&s, "no such host name");
		assert_int_equal(fetch_unreachable(s.fetcher), 1);
	}
	end(&s);
}

static void
f13_a_slow_name_server_ends_at_the_connect_limit(void **state)
{
	struct scene s = scene(raw, NULL);
	struct feed feed = { .url = address(&s, "slow.test", "/"),
		.enabled = true };
	time_t begin = time(NULL);

	(void)state;
	s.limits.connect_ms = 500;
	pass(&s, &feed, NOW);
	assert_int_equal(s.got.outcome, OUT_FAILED);
	assert_true(time(NULL) - begin <= 5);
	end(&s);
}

static void
shorter(struct rude_conn *c, void *ctx)
{
	(void)ctx;
	if (robots(c))
		return;
	rude_puts(c, "HTTP/1.1 200 OK\r\nETag: \"new\"\r\n"
		     "Content-Length: 1000\r\n\r\nhalf");
	if (strcmp(c->path, "/reset") == 0)
		rude_reset(c);
}

static void
f14_a_truncated_body_is_a_failure_and_keeps_validators(void **state)
{
	static const char *const paths[] = { "/short", "/reset" };

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		struct scene s = scene(shorter, NULL);
		struct feed feed = local_feed(&s, paths[i]);

		feed.visit.etag = STR("\"old\"");
		pass(&s, &feed, NOW);
		assert_int_equal(s.got.outcome, OUT_FAILED);
		assert_str(s.got.visit.etag, "\"old\"");
		assert_int_equal(s.got.body.n, 0);
		end(&s);
	}
}

static void
silent(struct rude_conn *c, void *ctx)
{
	(void)ctx;
	if (!robots(c) && strcmp(c->path, "/rst") == 0)
		rude_reset(c);
}

static void
f14_a_closed_or_refused_connection_is_told(void **state)
{
	struct scene s = scene(silent, NULL);
	struct feed feed = { .url = STR("http://127.0.0.1:1/"),
		.enabled = true,
		.allow_private = true };

	(void)state;
	get(&s, "/nothing");
	assert_int_equal(s.got.outcome, OUT_FAILED);
	assert_why(&s, "closed without an answer");
	get(&s, "/rst");
	assert_int_equal(s.got.outcome, OUT_FAILED);
	assert_why(&s, "connection lost");
	pass(&s, &feed, NOW);
	assert_int_equal(s.got.outcome, OUT_FAILED);
	assert_why(&s, "no connection");
	end(&s);
}

/* 503 for as long as the test says, then 410. */
static void
dying(struct rude_conn *c, void *ctx)
{
	bool *gone = ctx;

	if (!robots(c))
		rude_puts(c, *gone ? "HTTP/1.1 410 Gone\r\n"
				     "Content-Length: 0\r\n\r\n"
				   : "HTTP/1.1 503 No\r\n"
				     "Content-Length: 0\r\n\r\n");
}

static void
f15_days_of_5xx_back_off_to_a_day_and_410_ends_it(void **state)
{
	bool gone = false;
	struct scene s = scene(dying, &gone);
	struct feed feed = local_feed(&s, "/");
	int64_t now = NOW, pause = 0;

	(void)state;
	for (int i = 0; i < 8; i++) {
		pass(&s, &feed, now);
		assert_true(s.asked);
		assert_int_equal(s.got.visit.fails, i + 1);
		assert_true(s.got.retry_at - now >= pause);
		pause = s.got.retry_at - now;
		now = s.got.retry_at;
		feed.visit = s.got.visit;
	}
	assert_int_equal(pause, 86400);
	gone = true;
	pass(&s, &feed, now);
	assert_int_equal(s.got.outcome, OUT_GONE);
	assert_true(s.got.visit.gone);
	feed.visit = s.got.visit;
	pass(&s, &feed, now + 90 * 86400);
	assert_false(s.asked);
	end(&s);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a1_a_compressed_bomb_is_stopped_early),
		cmocka_unit_test(a1_a_body_without_end_stops_at_its_ceiling),
		cmocka_unit_test(a2_chained_content_encodings_are_refused),
		cmocka_unit_test(a3_a_slow_drip_ends_at_the_time_limit),
		cmocka_unit_test(a4_header_bombs_are_too_large),
		cmocka_unit_test(a5_a_redirect_loop_ends_and_is_no_move),
		cmocka_unit_test(a5_ten_hops_are_followed_and_eleven_are_not),
		cmocka_unit_test(a6_no_scheme_but_http_and_https_is_followed),
		cmocka_unit_test(
		    a7_private_addresses_in_all_spellings_see_no_packet),
		cmocka_unit_test(a7_a_link_local_zone_is_no_address_of_ours),
		cmocka_unit_test(
		    a8_a_name_that_turns_to_loopback_is_refused_at_the_socket),
		cmocka_unit_test(
		    a10_no_cookie_password_or_referrer_crosses_hosts),
		cmocka_unit_test(a34_addresses_that_mislead_are_refused),
		cmocka_unit_test(
		    a35_retry_after_is_kept_between_a_minute_and_a_week),
		cmocka_unit_test(a36_a_whole_body_is_never_replaced_by_less),
		cmocka_unit_test(a36_a_validator_of_a_strange_shape_is_dropped),
		cmocka_unit_test(f13_a_name_that_does_not_resolve_is_told),
		cmocka_unit_test(
		    f13_a_slow_name_server_ends_at_the_connect_limit),
		cmocka_unit_test(
		    f14_a_truncated_body_is_a_failure_and_keeps_validators),
		cmocka_unit_test(f14_a_closed_or_refused_connection_is_told),
		cmocka_unit_test(
		    f15_days_of_5xx_back_off_to_a_day_and_410_ends_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
