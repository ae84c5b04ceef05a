/* Feeds that come as gzip files: in pieces, one after the other, cut, broken,
 * and as bombs. */
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include "feeds/parse.h"
#include "feeds/unzip.h"
#include "tests/unit.h"

#define ROOM ((size_t)1 << 20)

static const char map[] =
    "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
    "<url><loc>https://m.example/1</loc></url>"
    "<url><loc>https://m.example/2</loc></url></urlset>";

static size_t
pack(const char *s, size_t n, unsigned char *out)
{
	z_stream z = { .next_in = (unsigned char *)(uintptr_t)s,
		.avail_in = (uInt)n,
		.next_out = out,
		.avail_out = (uInt)ROOM };

	assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, MAX_WBITS + 16, 9,
			     Z_DEFAULT_STRATEGY),
	    Z_OK);
	assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
	n = z.total_out;
	assert_int_equal(deflateEnd(&z), Z_OK);
	return n;
}

static enum status
count(void *ctx, const struct entry *e)
{
	(void)e;
	++*(size_t *)ctx;
	return ST_OK;
}

static enum status
read_all(const unsigned char *p, size_t n, size_t step, size_t *entries,
    struct fault *f)
{
	static const struct feed_context none;
	struct feeds_parse *parse = feeds_parse_new(&none, count, entries);
	enum status st = ST_OK;

	assert_non_null(parse);
	*entries = 0;
	for (size_t i = 0; i < n && st == ST_OK; i += step)
		st = feeds_parse_push(
		    parse, (const char *)p + i, n - i < step ? n - i : step);
	st = feeds_parse_end(parse, f);
	feeds_parse_free(parse);
	return st;
}

static void
a_packed_sitemap_reads_the_same_in_pieces_of_any_size(void **state)
{
	unsigned char *p = malloc(ROOM);
	size_t n = pack(map, sizeof(map) - 1, p), entries;
	struct fault f = { 0 };

	(void)state;
	for (size_t step = 1; step <= n; step++) {
		assert_int_equal(read_all(p, n, step, &entries, &f), ST_OK);
		assert_int_equal(entries, 2);
	}
	free(p);
}

static void
members_follow_each_other_and_padding_ends_them(void **state)
{
	unsigned char *p = malloc(2 * ROOM);
	size_t half = sizeof(map) / 2, n, entries;
	struct fault f = { 0 };

	(void)state;
	n = pack(map, half, p);
	n += pack(map + half, sizeof(map) - 1 - half, p + n);
	memset(p + n, 0, 64);
	for (size_t step = 1; step <= n + 64; step += 7) {
		assert_int_equal(
		    read_all(p, n + 64, step, &entries, &f), ST_OK);
		assert_int_equal(entries, 2);
	}
	free(p);
}

static void
what_is_cut_or_broken_is_no_feed(void **state)
{
	unsigned char *p = malloc(ROOM);
	size_t n = pack(map, sizeof(map) - 1, p), entries;
	struct fault f = { 0 };

	(void)state;
	for (size_t cut = 2; cut < n; cut++)
		assert_int_equal(read_all(p, cut, 16, &entries, &f), ST_SYNTAX);
	assert_non_null(strstr(f.what, "cut short"));
	p[12] ^= 0x55;
	p[n - 6] ^= 0x55; /* the sum of its bytes, if nothing else */
	assert_int_equal(read_all(p, n, n, &entries, &f), ST_SYNTAX);
	assert_int_equal(
	    read_all((const unsigned char *)"\x1f", 1, 1, &entries, &f),
	    ST_SYNTAX);
	free(p);
}

/* A1: what comes out of it is bounded, and so is the memory for it. */
static void
a1_a_bomb_ends_at_the_ceiling(void **state)
{
	size_t n = UNZIP_MAX + ROOM, entries;
	char *zeros = calloc(1, n);
	unsigned char *p = malloc(ROOM);
	struct fault f = { 0 };

	(void)state;
	assert_non_null(zeros);
	memset(zeros, ' ', n);
	n = pack(zeros, n, p);
	free(zeros);
	assert_int_equal(read_all(p, n, 16384, &entries, &f), ST_LIMIT);
	assert_non_null(strstr(f.what, "64 MiB"));
	assert_int_equal(entries, 0);
	free(p);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    a_packed_sitemap_reads_the_same_in_pieces_of_any_size),
		cmocka_unit_test(
		    members_follow_each_other_and_padding_ends_them),
		cmocka_unit_test(what_is_cut_or_broken_is_no_feed),
		cmocka_unit_test(a1_a_bomb_ends_at_the_ceiling),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
