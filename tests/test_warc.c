/* Web archives that the test writes itself: plain and packed records, codings
 * of their pages, lost bytes, claims that are false, and bombs. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include "base/buf.h"

#include "feeds/warc.h"
#include "tests/unit.h"

#define ROOM ((size_t)96 << 20)

struct got {
	size_t pages, lost;
	int64_t lost_at[8];
	char why[80];
	char urls[256], last[256], day[16];
	int64_t at; /* after the last page */
};

static void
pack(struct buf *to, const char *p, size_t n)
{
	z_stream z = { .next_in = (unsigned char *)(uintptr_t)p,
		.avail_in = (uInt)n };
	unsigned char piece[4096];
	int r;

	assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, MAX_WBITS + 16, 9,
			     Z_DEFAULT_STRATEGY),
	    Z_OK);
	do {
		z.next_out = piece;
		z.avail_out = sizeof(piece);
		r = deflate(&z, Z_FINISH);
		buf_add(to, piece, sizeof(piece) - z.avail_out);
	} while (r == Z_OK);
	assert_int_equal(r, Z_STREAM_END);
	assert_int_equal(deflateEnd(&z), Z_OK);
}

/* A record whose head claims "more" bytes than it has. */
static void
record_more(struct buf *to, bool packed, const char *type, const char *url,
    const char *http, struct str body, size_t more)
{
	struct buf b = buf_new(ROOM);

	buf_printf(&b,
	    "WARC/1.%d\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\n"
	    "WARC-Date: 2024-12-03T10:00:00Z\r\nContent-Length: %zu\r\n\r\n",
	    packed, type, url, strlen(http) + body.n + more);
	buf_puts(&b, http);
	buf_str(&b, body);
	buf_puts(&b, "\r\n\r\n");
	assert_int_equal(buf_status(&b), ST_OK);
	if (packed)
		pack(to, b.p, b.n);
	else
		buf_str(to, buf_view(&b));
	buf_free(&b);
}

static void
record(struct buf *to, bool packed, const char *type, const char *url,
    const char *http, struct str body)
{
	record_more(to, packed, type, url, http, body, 0);
}

#define OK   "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
#define HTML OK "\r\n"

static void
page(struct buf *to, bool packed, const char *url)
{
	record(to, packed, "response", url, HTML, STR("<p>Gallium</p>"));
}

static void
lost(void *ctx, int64_t at, const char *why)
{
	struct got *g = ctx;

	if (g->lost < 8)
		g->lost_at[g->lost] = at;
	g->lost++;
	(void)snprintf(g->why, sizeof(g->why), "%s", why);
}

/* Reads from byte "from" on, "most" pages at most. */
static struct got
read_some(const struct buf *b, int64_t from, size_t most)
{
	struct got g = { .at = from };
	struct fault f = { 0 };
	FILE *in = fmemopen(b->p, b->n, "r");
	struct warc *w;
	struct warc_page p;

	assert_non_null(in);
	assert_int_equal(fseeko(in, (off_t)from, SEEK_SET), 0);
	w = warc_new(in, from, lost, &g);
	assert_non_null(w);
	while (g.pages < most) {
		size_t n = strlen(g.urls);

		assert_int_equal(warc_next(w, &p, &f), ST_OK);
		if (p.body.n == 0)
			break;
		g.pages++;
		g.at = warc_at(w);
		(void)snprintf(
		    g.urls + n, sizeof(g.urls) - n, "%.*s ", STR_ARG(p.url));
		(void)snprintf(g.last, sizeof(g.last), "%.*s", STR_ARG(p.body));
		(void)snprintf(g.day, sizeof(g.day), "%.*s", STR_ARG(p.day));
	}
	warc_free(w);
	(void)fclose(in);
	return g;
}

static struct got
read_all(const struct buf *b)
{
	return read_some(b, 0, SIZE_MAX);
}

/* Only HTML that was answered with success is a page. */
static void
kinds_of_records(void **state)
{
	(void)state;
	for (int packed = 0; packed < 2; packed++) {
		struct buf b = buf_new(ROOM);
		struct got g;

		record(&b, packed, "warcinfo", "", "", STR("software: x"));
		record(&b, packed, "request", "u:q", "GET / HTTP/1.1\r\n\r\n",
		    STR(""));
		page(&b, packed, "u:1");
		record(&b, packed, "metadata", "u:m", "", STR("a: b"));
		record(&b, packed, "revisit", "u:r", HTML, STR(""));
		record(&b, packed, "response", "u:404",
		    "HTTP/1.1 404 Not Found\r\n\r\n", STR("<p>gone"));
		record(&b, packed, "response", "u:png",
		    "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n",
		    STR("PNG"));
		page(&b, packed, "<u:2>");
		g = read_all(&b);
		assert_int_equal(g.lost, 0);
		assert_string_equal(g.urls, "u:1 u:2 ");
		assert_string_equal(g.last, "<p>Gallium</p>");
		assert_string_equal(g.day, "2024-12-03");
		/* Both records of one member, and gone on with behind one. */
		if (!packed) {
			struct buf one = buf_new(ROOM);

			pack(&one, b.p, b.n);
			g = read_all(&one);
			assert_string_equal(g.urls, "u:1 u:2 ");
			assert_int_equal(g.lost, 0);
			buf_free(&one);
		}
		g = read_some(&b, 0, 1);
		assert_string_equal(g.urls, "u:1 ");
		g = read_some(&b, g.at, SIZE_MAX);
		assert_string_equal(g.urls, "u:2 ");
		assert_int_equal(g.at, (int64_t)b.n);
		buf_free(&b);
	}
}

static void
codings(void **state)
{
	struct buf b = buf_new(ROOM), z = buf_new(ROOM), c = buf_new(ROOM);
	struct got g;

	(void)state;
	pack(&z, "<p>Germanium</p>", 16);
	buf_printf(&c, "5;x=y\r\n");
	buf_add(&c, z.p, 5);
	buf_printf(&c, "\r\n%zX\r\n", z.n - 5);
	buf_add(&c, z.p + 5, z.n - 5);
	buf_puts(&c, "\r\n0\r\n\r\n");
	record(&b, true, "response", "u:both",
	    OK "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n",
	    buf_view(&c));
	g = read_all(&b);
	assert_int_equal(g.lost, 0);
	assert_string_equal(g.last, "<p>Germanium</p>");
	/* The header is left, the coding is not. */
	buf_clear(&b);
	record(&b, false, "response", "u:none",
	    OK "Transfer-Encoding: chunked\r\nContent-Encoding: br\r\n\r\n",
	    STR("<p>Cobalt</p>"));
	g = read_all(&b);
	assert_int_equal(g.lost, 0);
	assert_string_equal(g.last, "<p>Cobalt</p>");
	/* Cut within the chunks, within the gzip, and one we do not read. */
	buf_clear(&b);
	record(&b, true, "response", "u:cut",
	    OK "Transfer-Encoding: chunked\r\n\r\n",
	    str_sub(buf_view(&c), 0, c.n - 9));
	record(&b, true, "response", "u:half", HTML,
	    str_sub(buf_view(&z), 0, z.n - 6));
	record(&b, true, "response", "u:br", OK "Content-Encoding: br\r\n\r\n",
	    STR("\x0b\x02\x80"));
	page(&b, true, "u:next");
	g = read_all(&b);
	assert_int_equal(g.lost, 3);
	assert_string_equal(g.urls, "u:next ");
	buf_free(&b);
	buf_free(&z);
	buf_free(&c);
}

/* Bytes lost, changed or put in: the record is told by where it begins, and
 * its neighbours are read. */
static void
broken(void **state)
{
	(void)state;
	for (int packed = 0; packed < 2; packed++) {
		struct buf b = buf_new(ROOM), cut = buf_new(ROOM);
		size_t second, third;
		struct got g;

		page(&b, packed, "u:1");
		second = b.n;
		page(&b, packed, "u:2");
		third = b.n;
		page(&b, packed, "u:3");
		/* The second lost its end: 5 bytes of it, up to all but 12. */
		for (size_t n = 5; n < third - second - 12; n++) {
			buf_clear(&cut);
			buf_add(&cut, b.p, third - n);
			buf_add(&cut, b.p + third, b.n - third);
			g = read_all(&cut);
			assert_string_equal(g.urls, "u:1 u:3 ");
			assert_int_equal(g.lost, 1);
			assert_int_equal(g.lost_at[0], second);
		}
		/* Every cut of the file's end: two pages, one told. */
		for (size_t n = third + 1; n < b.n; n++) {
			struct buf head = buf_new(ROOM);

			buf_add(&head, b.p, n);
			g = read_all(&head);
			assert_string_equal(g.urls, "u:1 u:2 ");
			assert_int_equal(g.lost, 1);
			assert_int_equal(g.lost_at[0], third);
			buf_free(&head);
		}
		/* Rubbish before, between and behind. */
		buf_clear(&cut);
		buf_puts(&cut, "rubbish, W and \x1f\x8b\x08 too");
		buf_str(&cut, buf_view(&b));
		buf_puts(&cut, "what is this, and more of it");
		g = read_all(&cut);
		assert_int_equal(g.lost, 2);
		assert_int_equal(g.pages, 3);
		buf_free(&b);
		buf_free(&cut);
	}
}

/* A packed record with one bit changed is never handed on. */
static void
flipped(void **state)
{
	struct buf b = buf_new(ROOM);
	size_t from, to, padding = 0;

	(void)state;
	page(&b, true, "u:1");
	from = b.n;
	page(&b, true, "u:2");
	to = b.n;
	page(&b, true, "u:3");
	for (size_t i = from + 10; i < to; i++) {
		struct got g;

		b.p[i] = (char)(b.p[i] ^ 4);
		g = read_all(&b);
		b.p[i] = (char)(b.p[i] ^ 4);
		if (g.lost == 0) { /* behind the last block, up to a byte */
			assert_string_equal(g.urls, "u:1 u:2 u:3 ");
			padding++;
			continue;
		}
		assert_string_equal(g.urls, "u:1 u:3 ");
		assert_int_equal(g.lost, 1);
		assert_int_equal(g.lost_at[0], from);
	}
	assert_true(padding <= 1);
	buf_free(&b);
}

static void
bombs_and_claims(void **state)
{
	struct buf b = buf_new(ROOM), z = buf_new(ROOM);
	size_t n = (size_t)64 << 20;
	char *zeros = calloc(1, n);
	struct got g;

	(void)state;
	assert_non_null(zeros);
	pack(&z, zeros, n);
	/* A record, and a page in a record, of 64 MB each. */
	record(&b, true, "response", "u:large", HTML, (struct str){ zeros, n });
	record(&b, true, "response", "u:bomb",
	    OK "Content-Encoding: gzip\r\n\r\n", buf_view(&z));
	/* Says more than it has; says what cannot be. */
	record_more(&b, true, "response", "u:claim", HTML, STR("<p>"), 1000);
	record_more(
	    &b, true, "response", "u:all", HTML, STR("<p>"), SIZE_MAX / 4);
	page(&b, true, "u:next");
	assert_true(b.n < (size_t)1 << 20);
	g = read_all(&b);
	assert_int_equal(g.lost, 4);
	assert_string_equal(g.urls, "u:next ");
	free(zeros);
	buf_free(&b);
	buf_free(&z);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(kinds_of_records),
		cmocka_unit_test(codings),
		cmocka_unit_test(broken),
		cmocka_unit_test(flipped),
		cmocka_unit_test(bombs_and_claims),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
