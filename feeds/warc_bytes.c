/*
 * See warc_bytes.h.  A member that lost bytes swallows those that follow it,
 * so the search for the next record goes back to just behind where the broken
 * one began; how far and how often is bounded, or a hostile file would be
 * read as often as it has bytes.
 */
#include "feeds/warc_bytes.h"

#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#define RAW       ((size_t)65536)
#define PIECE     ((size_t)65536)
#define GZIP_ONLY (MAX_WBITS + 16)
#define BACK      ((int64_t)32 << 20) /* bytes that are gone back at most */
#define BACKS     1000u               /* times */

struct warc_bytes {
	FILE *in;
	unsigned char raw[RAW], piece[PIECE];
	size_t raw_at, raw_n, at, n;
	int64_t base; /* of raw[0] in the file */
	z_stream z;
	bool packed, over, broken; /* of the present member */
	int64_t member;            /* where it begins */
	bool zipped, plain;        /* so is the file, as far as it was read */
	unsigned backs;
};

struct warc_bytes *
warc_bytes_new(FILE *in, int64_t at)
{
	struct warc_bytes *w = calloc(1, sizeof(*w));

	if (w != NULL && inflateInit2(&w->z, GZIP_ONLY) != Z_OK) {
		free(w);
		return NULL;
	}
	if (w != NULL) {
		w->in = in;
		w->base = at;
	}
	return w;
}

void
warc_bytes_free(struct warc_bytes *w)
{
	if (w == NULL)
		return;
	(void)inflateEnd(&w->z);
	free(w);
}

enum status
warc_bytes_status(const struct warc_bytes *w)
{
	return ferror(w->in) != 0 ? ST_IO : ST_OK;
}

static int64_t
place(const struct warc_bytes *w)
{
	return w->base + (int64_t)w->raw_at;
}

/* At least "want" bytes to look at, fewer only at the end of the file. */
static size_t
look(struct warc_bytes *w, size_t want)
{
	size_t left = w->raw_n - w->raw_at;

	if (left >= want)
		return left;
	memmove(w->raw, w->raw + w->raw_at, left);
	w->base += (int64_t)w->raw_at;
	w->raw_at = 0;
	w->raw_n = left + fread(w->raw + left, 1, RAW - left, w->in);
	return w->raw_n;
}

static void
unpack(struct warc_bytes *w)
{
	w->at = w->n = 0;
	while (w->n == 0 && !w->over && !w->broken) {
		size_t left = look(w, 1);
		int z;

		w->z.next_in = w->raw + w->raw_at;
		w->z.avail_in = (uInt)left;
		w->z.next_out = w->piece;
		w->z.avail_out = (uInt)PIECE;
		z = inflate(&w->z, Z_NO_FLUSH);
		w->raw_at = w->raw_n - w->z.avail_in;
		w->n = PIECE - w->z.avail_out;
		if (z == Z_STREAM_END)
			w->over = true;
		else if (z != Z_OK || (left == 0 && w->n == 0))
			w->broken = true;
	}
}

int
warc_bytes_peek(struct warc_bytes *w)
{
	if (!w->packed)
		return look(w, 1) > 0 ? w->raw[w->raw_at] : WB_END;
	if (w->at == w->n)
		unpack(w);
	if (w->at < w->n)
		return w->piece[w->at];
	return w->broken ? WB_BROKEN : WB_END;
}

int
warc_bytes_get(struct warc_bytes *w)
{
	int c = warc_bytes_peek(w);

	if (c >= 0 && w->packed)
		w->at++;
	else if (c >= 0)
		w->raw_at++;
	return c;
}

bool
warc_bytes_sound(struct warc_bytes *w)
{
	int c = warc_bytes_peek(w);

	return !w->packed || c == WB_END || c == 'W';
}

static bool
is_packed(const struct warc_bytes *w, size_t left)
{
	return left >= 3 && memcmp(w->raw + w->raw_at, "\x1f\x8b\x08", 3) == 0;
}

static bool
begins_plain(const struct warc_bytes *w, size_t left)
{
	return left >= 7 && memcmp(w->raw + w->raw_at, "WARC/1.", 7) == 0;
}

bool
warc_bytes_start(struct warc_bytes *w, int64_t *at)
{
	for (;;) {
		size_t left;
		int c = warc_bytes_peek(w);

		if (w->packed && c == WB_END) {
			w->packed = false; /* this member is read */
			continue;
		}
		if (c == '\r' || c == '\n') {
			(void)warc_bytes_get(w);
			continue;
		}
		if (w->packed) {
			*at = w->member; /* one member of several records */
			return true;
		}
		left = look(w, 7);
		*at = place(w);
		if (left == 0)
			return false;
		if (!is_packed(w, left)) {
			if (begins_plain(w, left)) {
				w->plain = true;
				w->zipped = false;
			}
			return true;
		}
		(void)inflateReset(&w->z);
		w->packed = w->zipped = true;
		w->plain = false;
		w->over = w->broken = false;
		w->at = w->n = 0;
		w->member = *at;
		if (warc_bytes_peek(w) == WB_BROKEN)
			return true;
	}
}

int64_t
warc_bytes_at(const struct warc_bytes *w)
{
	if (w->packed && !(w->over && w->at == w->n))
		return w->member;
	return place(w);
}

/* Whether a record begins here, of the kind that the others are: what a page
 * quotes of an archive is none. */
static bool
begins(struct warc_bytes *w, size_t left)
{
	unsigned char head[5];
	z_stream z = { .next_in = w->raw + w->raw_at, .avail_in = (uInt)left };

	if (!w->zipped && begins_plain(w, left))
		return true;
	if (w->plain || !is_packed(w, left) ||
	    inflateInit2(&z, GZIP_ONLY) != Z_OK)
		return false;
	z.next_out = head;
	z.avail_out = sizeof(head);
	(void)inflate(&z, Z_SYNC_FLUSH);
	(void)inflateEnd(&z);
	return z.avail_out == 0 && memcmp(head, "WARC/", 5) == 0;
}

void
warc_bytes_find(struct warc_bytes *w, int64_t at)
{
	size_t left;

	if (place(w) - at <= BACK && w->backs < BACKS &&
	    fseeko(w->in, (off_t)at, SEEK_SET) == 0) {
		w->backs++;
		w->base = at;
		w->raw_at = w->raw_n = 0;
		if (look(w, 1) > 0)
			w->raw_at = 1;
	}
	w->packed = false;
	w->at = w->n = 0;
	while ((left = look(w, RAW / 2)) > 0 && !begins(w, left)) {
		const unsigned char *p = w->raw + w->raw_at + 1;
		size_t skip = 1;

		while (skip < left && *p != 0x1f && *p != 'W') {
			skip++;
			p++;
		}
		w->raw_at += skip;
	}
}
