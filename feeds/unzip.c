/*
 * gzip through zlib, under a ceiling.  Never holds more than one piece.
 */
#include "feeds/unzip.h"

#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#define PIECE     ((size_t)16384) /* bytes that one call hands on */
#define GZIP_ONLY (MAX_WBITS + 16)

struct unzip {
	z_stream z;
	size_t out;
	bool whole;
};

bool
unzip_wants(struct str s)
{
	return str_starts(s, STR("\x1f\x8b"));
}

struct unzip *
unzip_new(void)
{
	struct unzip *u = calloc(1, sizeof(*u));

	if (u != NULL && inflateInit2(&u->z, GZIP_ONLY) != Z_OK) {
		free(u);
		u = NULL;
	}
	return u;
}

void
unzip_free(struct unzip *u)
{
	if (u == NULL)
		return;
	(void)inflateEnd(&u->z);
	free(u);
}

bool
unzip_whole(const struct unzip *u)
{
	return u->whole;
}

bool
unzip_over(const struct unzip *u)
{
	return u->out > UNZIP_MAX;
}

/* A member may follow a member (RFC 1952, 2.2); anything else after the last
 * one is padding. */
static enum status
next_member(struct unzip *u)
{
	if (u->z.avail_in == 0 || u->z.next_in[0] != 0x1f) {
		u->z.avail_in = 0;
		return ST_OK;
	}
	u->whole = false;
	return inflateReset(&u->z) == Z_OK ? ST_OK : ST_SYNTAX;
}

enum status
unzip_push(struct unzip *u, struct str s,
    enum status (*put)(void *ctx, struct str), void *ctx)
{
	unsigned char piece[PIECE];
	enum status st = ST_OK;

	/* zlib's own type is not const; it only reads. */
	u->z.next_in = (unsigned char *)(uintptr_t)s.p;
	u->z.avail_in = (uInt)s.n;
	if (u->whole)
		st = next_member(u);
	while (st == ST_OK && !u->whole) {
		size_t n;
		int z;

		u->z.next_out = piece;
		u->z.avail_out = (uInt)PIECE;
		z = inflate(&u->z, Z_NO_FLUSH);
		n = PIECE - u->z.avail_out;
		u->out += n;
		if (u->out > UNZIP_MAX)
			return ST_LIMIT;
		if (n > 0)
			st = put(ctx, (struct str){ (const char *)piece, n });
		if (st != ST_OK)
			break;
		if (z == Z_STREAM_END) {
			u->whole = true;
			st = next_member(u);
		} else if (z == Z_BUF_ERROR || (z == Z_OK && n < PIECE)) {
			break; /* the rest is still to come */
		} else if (z != Z_OK) {
			st = z == Z_MEM_ERROR ? ST_NOMEM : ST_SYNTAX;
		}
	}
	return st;
}
