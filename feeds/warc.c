/*
 * See warc.h.  A response is kept whole until its end and the member's sum
 * were read: half a page is none.
 */
#include "feeds/warc.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/date.h"

#include "feeds/unzip.h"
#include "feeds/warc_bytes.h"

struct warc {
	struct warc_bytes *in;
	warc_lost *lost;
	void *ctx;
	struct buf head, block, joined, plain;
};

struct warc *
warc_new(FILE *in, int64_t at, warc_lost *lost, void *ctx)
{
	struct warc *w = calloc(1, sizeof(*w));

	if (w == NULL)
		return NULL;
	w->in = warc_bytes_new(in, at);
	w->lost = lost;
	w->ctx = ctx;
	w->head = buf_new(WARC_HEAD_MAX);
	w->block = buf_new(WARC_PAGE_MAX + WARC_HEAD_MAX);
	w->joined = buf_new(WARC_PAGE_MAX + WARC_HEAD_MAX);
	w->plain = buf_new(WARC_PAGE_MAX);
	if (w->in == NULL) {
		warc_free(w);
		return NULL;
	}
	return w;
}

void
warc_free(struct warc *w)
{
	if (w == NULL)
		return;
	warc_bytes_free(w->in);
	buf_free(&w->head);
	buf_free(&w->block);
	buf_free(&w->joined);
	buf_free(&w->plain);
	free(w);
}

int64_t
warc_at(const struct warc *w)
{
	return warc_bytes_at(w->in);
}

/* The value of a field in a head, or the empty view. */
static struct str
field(struct str head, const char *name)
{
	while (head.n > 0) {
		struct str line = str_cut(&head, '\n');
		struct str key = str_cut(&line, ':');

		if (str_eq_nocase(str_trim(key), str_of(name)))
			return str_trim(line);
	}
	return (struct str){ NULL, 0 };
}

/* Up to and with the empty line.  NULL, or what is wrong. */
static const char *
read_head(struct warc *w)
{
	size_t line = 0;

	buf_clear(&w->head);
	for (;;) {
		int c = warc_bytes_get(w->in);

		if (c < 0)
			return c == WB_END ? "cut short in its head"
					   : "broken gzip in its head";
		buf_char(&w->head, (char)c);
		if (buf_status(&w->head) == ST_LIMIT)
			return "its head does not end";
		if (w->head.n == 7 && !str_is(buf_view(&w->head), "WARC/1."))
			return "no WARC record";
		if (c == '\n' && line == 0)
			break;
		if (c == '\n')
			line = 0;
		else if (c != '\r')
			line++;
	}
	if (w->head.n < 10)
		return "no WARC record";
	/* Bytes were lost, and the next head went on where this one stopped:
	 * its page is none of this address. */
	if (str_find(buf_view(&w->head), STR("WARC/1.0\r"), 1) != SIZE_MAX ||
	    str_find(buf_view(&w->head), STR("WARC/1.1\r"), 1) != SIZE_MAX)
		return "another record's head is in its own";
	return NULL;
}

/* The block, kept or passed by, and the two line ends that close it. */
static const char *
read_block(struct warc *w, uint64_t length, bool keep)
{
	static const char end[] = "\r\n\r\n";
	int c;

	buf_clear(&w->block);
	for (uint64_t i = 0; i < length; i++) {
		c = warc_bytes_get(w->in);
		if (c < 0)
			return c == WB_END ? "shorter than it says"
					   : "cut short or broken gzip";
		if (keep)
			buf_char(&w->block, (char)c);
	}
	for (size_t i = 0; i < sizeof(end) - 1; i++) {
		c = warc_bytes_get(w->in);
		if (c != end[i])
			return "it does not end where it says";
	}
	return warc_bytes_sound(w->in) ? NULL : "broken gzip at its end";
}

/* Chunks of RFC 9112, 7.1.  False where they are none, or the last is gone. */
static bool
join(struct warc *w, struct str body)
{
	buf_clear(&w->joined);
	while (body.n > 0) {
		struct str size = str_cut(&body, '\n');
		size_t n = 0, digits = 0;

		for (; digits < size.n && digits < 8; digits++) {
			static const char hex[] = "0123456789abcdef";
			char c = (char)(size.p[digits] | 0x20);
			size_t v = 0;

			while (v < 16 && hex[v] != c)
				v++;
			if (v == 16 || size.p[digits] < '0')
				break;
			n = n * 16 + v;
		}
		if (digits == 0)
			return false;
		if (n == 0)
			return true;
		if (n > body.n)
			return false;
		buf_str(&w->joined, str_sub(body, 0, n));
		body = str_sub(body, n, body.n);
		(void)str_cut(&body, '\n');
	}
	return false;
}

static enum status
take(void *ctx, struct str piece)
{
	struct warc *w = ctx;

	buf_str(&w->plain, piece);
	return buf_status(&w->plain);
}

/* Archives that took a coding away often left the header that names it. */
static bool
is_bare(struct str body)
{
	return str_starts(str_trim(body), STR("<")) ||
	       str_starts(body, STR("\xef\xbb\xbf"));
}

/* Takes the codings of the transfer and of the content away. */
static const char *
decode(struct warc *w, struct str http, struct str *body)
{
	struct str coding = field(http, "Content-Encoding");
	struct unzip *u;
	enum status st;
	bool whole;

	if (str_eq_nocase(field(http, "Transfer-Encoding"), STR("chunked")) &&
	    !is_bare(*body) && !unzip_wants(*body)) {
		if (!join(w, *body))
			return "its chunks are broken";
		*body = buf_view(&w->joined);
	}
	if (!unzip_wants(*body)) {
		if (coding.n > 0 && !is_bare(*body) &&
		    !str_eq_nocase(coding, STR("identity")))
			return "its page is packed in a way that is not read";
		return body->n > WARC_PAGE_MAX ? "larger than a page may be"
					       : NULL;
	}
	buf_clear(&w->plain);
	u = unzip_new();
	if (u == NULL)
		return "out of memory";
	st = unzip_push(u, *body, take, w);
	whole = unzip_whole(u);
	unzip_free(u);
	*body = buf_view(&w->plain);
	if (st == ST_LIMIT)
		return "unpacks to more than a page may be";
	return st != ST_OK || !whole ? "its page is broken gzip" : NULL;
}

/* A page out of a response, or nothing: "body" stays empty. */
static const char *
respond(struct warc *w, struct warc_page *out)
{
	struct str rest = buf_view(&w->block), http, status;
	size_t end = str_find(rest, STR("\r\n\r\n"), 0), gap = 4;

	if (end == SIZE_MAX || end > WARC_HEAD_MAX) {
		end = str_find(rest, STR("\n\n"), 0);
		gap = 2;
	}
	if (!str_starts(rest, STR("HTTP/")))
		return NULL; /* dns:, ftp: and their like */
	if (end == SIZE_MAX || end > WARC_HEAD_MAX)
		return "its HTTP head does not end";
	http = str_sub(rest, 0, end);
	rest = str_sub(rest, end + gap, rest.n);
	status = http;
	(void)str_cut(&status, ' ');
	out->type = field(http, "Content-Type");
	if (!str_starts(status, STR("2")) || rest.n == 0 ||
	    (out->type.n > 0 &&
		!str_starts_nocase(out->type, STR("text/html")) &&
		!str_starts_nocase(out->type, STR("application/xhtml+xml"))))
		return NULL;
	out->body = rest;
	return decode(w, http, &out->body);
}

static void
name_page(struct str head, struct warc_page *out)
{
	struct str url = field(head, "WARC-Target-URI");
	struct str date = field(head, "WARC-Date");
	int64_t when;

	if (url.n > 1 && url.p[0] == '<' && url.p[url.n - 1] == '>')
		url = str_sub(url, 1, url.n - 2);
	out->url = url;
	if (date_read_iso(date, &when))
		out->day = str_sub(date, 0, 10);
}

static const char *
read_record(struct warc *w, struct warc_page *out, bool *ended)
{
	const char *why = read_head(w);
	struct str head = buf_view(&w->head);
	bool response, fits;
	uint64_t length;

	*ended = false;
	if (why != NULL)
		return why;
	if (!str_number(field(head, "Content-Length"), UINT64_MAX / 2, &length))
		return "its head tells no Content-Length";
	response = str_eq_nocase(field(head, "WARC-Type"), STR("response"));
	fits = length <= WARC_PAGE_MAX + WARC_HEAD_MAX;
	why = read_block(w, length, response && fits);
	if (why != NULL)
		return why;
	*ended = true;
	if (!response)
		return NULL;
	if (!fits)
		return "larger than a page may be";
	name_page(head, out);
	return out->url.n > 0 ? respond(w, out) : "its head tells no address";
}

enum status
warc_next(struct warc *w, struct warc_page *out, struct fault *f)
{
	int64_t at;

	for (;;) {
		const char *why;
		bool ended;

		*out = (struct warc_page){ 0 };
		if (!warc_bytes_start(w->in, &at))
			break;
		out->at = at;
		why = read_record(w, out, &ended);
		if (buf_status(&w->block) == ST_NOMEM ||
		    buf_status(&w->joined) == ST_NOMEM ||
		    buf_status(&w->plain) == ST_NOMEM)
			return ST_NOMEM;
		if (warc_bytes_status(w->in) != ST_OK)
			break;
		if (why == NULL && out->body.n > 0)
			return ST_OK;
		if (why != NULL)
			w->lost(w->ctx, at, why);
		if (!ended)
			warc_bytes_find(w->in, at);
	}
	*out = (struct warc_page){ 0 };
	if (warc_bytes_status(w->in) != ST_OK) {
		fault_set(f, "the system refused to read on");
		return ST_IO;
	}
	return ST_OK;
}
