/*
 * The face of the feed reader: charset, then XML or JSON by the first byte
 * that says so.  Never looks at the name of a file.
 */
#include "feeds/parse.h"

#include <errno.h>
#include <iconv.h>
#include <stdlib.h>

#include "base/charset.h"

#include "feeds/element.h"
#include "feeds/html_list.h"
#include "feeds/json_feed.h"
#include "feeds/unzip.h"

#define HEAD  ((size_t)65536) /* bytes by which the charset is told */
#define CHUNK ((size_t)16384) /* bytes that one call of iconv makes */

enum mode { MODE_HEAD, MODE_XML, MODE_JSON, MODE_HTML };

struct feeds_parse {
	const struct feed_context *c;
	enum status (*take)(void *, const struct entry *);
	void *ctx;
	struct feed_facts facts;
	struct arena *arena;
	struct element *element;
	struct xml *xml;
	struct buf head;     /* until the charset is told; JSON as a whole */
	struct buf rest;     /* what iconv has not read yet */
	iconv_t cd;          /* (iconv_t)-1: the bytes are UTF-8 */
	struct unzip *unzip; /* NULL: the bytes are what they are */
	char first[2];       /* of the body, until both are there */
	size_t n_first;
	enum mode mode;
	enum status st;
};

const char *
feed_format_word(enum feed_format f)
{
	static const char *const words[] = {
#define X(name, word) [FORMAT_##name] = (word),
		FEED_FORMAT_LIST(X)
#undef X
	};

	return words[f];
}

struct feeds_parse *
feeds_parse_new(const struct feed_context *c,
    enum status (*take)(void *, const struct entry *), void *ctx)
{
	struct feeds_parse *p = calloc(1, sizeof(*p));
	struct xml_events ev;

	if (p == NULL)
		return NULL;
	p->c = c;
	/* A declared list is what its line says, whatever its bytes look like. */
	if (c->feed != NULL && c->feed->kind == FEED_HTML_LIST)
		p->mode = MODE_HTML;
	p->take = take;
	p->ctx = ctx;
	p->cd = (iconv_t)-1;
	p->head = buf_new(FEED_WHOLE_MAX);
	p->rest = buf_new(HEAD * 4);
	p->arena = arena_new(FEED_WHOLE_MAX * 4);
	p->element = element_new(c, &p->facts, take, ctx);
	if (p->arena == NULL || p->element == NULL)
		goto fail;
	ev = element_events(p->element);
	p->xml = xml_new(&ev);
	if (p->xml == NULL)
		goto fail;
	return p;
fail:
	feeds_parse_free(p);
	return NULL;
}

void
feeds_parse_free(struct feeds_parse *p)
{
	if (p == NULL)
		return;
	if (p->cd != (iconv_t)-1)
		iconv_close(p->cd);
	unzip_free(p->unzip);
	xml_free(p->xml);
	element_free(p->element);
	arena_free(p->arena);
	buf_free(&p->head);
	buf_free(&p->rest);
	free(p);
}

const struct feed_facts *
feeds_parse_facts(const struct feeds_parse *p)
{
	return &p->facts;
}

/* UTF-8 on to the reader of XML; "s" of another charset through iconv. */
static enum status
convert(struct feeds_parse *p, struct str s, bool ended)
{
	enum status st = ST_OK;
	char *in;
	size_t left;

	if (p->cd == (iconv_t)-1)
		return xml_push(p->xml, s);
	buf_str(&p->rest, s);
	if (buf_status(&p->rest) != ST_OK)
		return buf_status(&p->rest);
	in = p->rest.p;
	left = p->rest.n;
	while (st == ST_OK && left > 0) {
		char chunk[CHUNK];
		char *out = chunk;
		size_t room = sizeof(chunk);
		size_t r = iconv(p->cd, &in, &left, &out, &room);
		int why = r == (size_t)-1 ? errno : 0;

		st = xml_push(
		    p->xml, (struct str){ chunk, sizeof(chunk) - room });
		if (why == EINVAL && !ended)
			break; /* the rest of a character is still to come */
		if (st == ST_OK && (why == EILSEQ || why == EINVAL)) {
			st = xml_push(p->xml, STR("\xef\xbf\xbd"));
			in++;
			left--;
		}
	}
	for (size_t i = 0; i < left; i++)
		p->rest.p[i] = in[i];
	p->rest.n = left;
	return st;
}

static enum status
pushed(struct feeds_parse *p, struct str s, bool ended)
{
	enum status st = ST_OK;

	do {
		struct str part = str_sub(s, 0, HEAD);

		s = str_sub(s, part.n, s.n);
		st = convert(p, part, ended && s.n == 0);
	} while (st == ST_OK && s.n > 0);
	return st;
}

static const char *
wide_label(struct str s)
{
	static const struct {
		struct str start;
		const char *label;
	} marks[] = {
		{ STR_INIT("\0\0\0<"), "UTF-32BE" },
		{ STR_INIT("<\0\0\0"), "UTF-32LE" },
		{ STR_INIT("\0\0\xfe\xff"), "UTF-32BE" },
		{ STR_INIT("\xff\xfe\0\0"), "UTF-32LE" },
	};

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (str_starts(s, marks[i].start))
			return marks[i].label;
	return NULL;
}

/* Enough bytes are there to tell the charset and the kind. */
static enum status
decide(struct feeds_parse *p, bool ended)
{
	struct str head = buf_view(&p->head), http, text;
	const char *label = wide_label(head), *used = "utf-8";
	struct arena *a = arena_new(HEAD * 64);
	struct str first;
	enum status st = ST_NOMEM;

	if (a == NULL)
		return ST_NOMEM;
	http = charset_of_type(p->c->content_type);
	st = charset_utf8(a, str_sub(head, 0, HEAD), http, &text, &used);
	if (st != ST_OK)
		goto out;
	first = str_trim(text);
	if (label == NULL && first.n > 0 &&
	    (first.p[0] == '{' || first.p[0] == '[')) {
		p->mode = MODE_JSON;
		goto out;
	}
	p->mode = MODE_XML;
	if (label == NULL && !str_is(str_of(used), "utf-8"))
		label = used;
	if (label != NULL)
		p->cd = iconv_open("UTF-8", label);
	if (str_starts(head, STR("\xef\xbb\xbf")))
		head = str_sub(head, 3, head.n);
	st = pushed(p, head, ended);
	buf_free(&p->head);
out:
	arena_free(a);
	return st;
}

static enum status
push_plain(void *ctx, struct str s)
{
	struct feeds_parse *p = ctx;

	if (p->mode == MODE_XML)
		return pushed(p, s, false);
	buf_str(&p->head, s);
	if (buf_status(&p->head) != ST_OK)
		return buf_status(&p->head);
	return p->mode == MODE_HEAD && p->head.n >= HEAD ? decide(p, false)
							 : ST_OK;
}

static enum status
push_any(struct feeds_parse *p, struct str s)
{
	return p->unzip != NULL ? unzip_push(p->unzip, s, push_plain, p)
				: push_plain(p, s);
}

enum status
feeds_parse_push(struct feeds_parse *p, const char *bytes, size_t n)
{
	struct str s = { bytes, n };

	while (p->n_first < sizeof(p->first) && s.n > 0) {
		p->first[p->n_first++] = s.p[0];
		s = str_sub(s, 1, s.n);
		if (p->n_first < sizeof(p->first))
			continue;
		if (unzip_wants((struct str){ p->first, p->n_first })) {
			p->unzip = unzip_new();
			if (p->unzip == NULL)
				p->st = ST_NOMEM;
		}
		if (p->st == ST_OK)
			p->st =
			    push_any(p, (struct str){ p->first, p->n_first });
	}
	if (p->st == ST_OK && s.n > 0)
		p->st = push_any(p, s);
	return p->st;
}

/* A body of one byte was never told; one that was packed must be whole. */
static void
end_bytes(struct feeds_parse *p, struct fault *fault)
{
	if (p->st == ST_OK && p->n_first == 1)
		p->st = push_any(p, (struct str){ p->first, 1 });
	if (p->unzip == NULL)
		return;
	if (p->st == ST_OK && !unzip_whole(p->unzip))
		p->st = ST_SYNTAX;
	if (p->st == ST_SYNTAX)
		fault_set(fault, "a gzip file that is cut short or broken");
	if (unzip_over(p->unzip))
		fault_set(fault, "a gzip file that holds more than %zu MiB",
		    UNZIP_MAX >> 20);
}

static enum status
end_json(struct feeds_parse *p, struct fault *fault)
{
	struct str text;
	enum status st = charset_utf8(p->arena, buf_view(&p->head),
	    charset_of_type(p->c->content_type), &text, NULL);

	return st != ST_OK ? st
			   : json_feed_read(p->arena, p->c, text, p->take,
				 p->ctx, &p->facts, fault);
}

enum status
feeds_parse_end(struct feeds_parse *p, struct fault *fault)
{
	end_bytes(p, fault);
	if (p->st == ST_OK && p->mode == MODE_HEAD)
		p->st = decide(p, true);
	if (p->st != ST_OK)
		return p->st;
	if (p->mode == MODE_HTML) {
		p->st = html_list_read(p->arena, p->c, buf_view(&p->head),
		    p->take, p->ctx, &p->facts, fault);
		return p->st;
	}
	if (p->mode == MODE_JSON) {
		p->st = end_json(p, fault);
		return p->st;
	}
	p->st = xml_end(p->xml);
	if (p->st == ST_OK)
		p->st = element_end(p->element);
	if (p->st == ST_OK && p->facts.format == FORMAT_NONE) {
		fault_set(fault, "neither a feed nor a sitemap");
		p->st = ST_SYNTAX;
	}
	return p->st;
}

enum status
feeds_parse_whole(struct arena *a, const struct feed_context *c,
    struct str bytes, enum status (*take)(void *, const struct entry *),
    void *ctx, struct feed_facts *facts, struct fault *fault)
{
	struct feeds_parse *p = feeds_parse_new(c, take, ctx);
	enum status st;

	if (p == NULL)
		return ST_NOMEM;
	st = feeds_parse_push(p, bytes.p, bytes.n);
	if (st == ST_OK)
		st = feeds_parse_end(p, fault);
	if (st == ST_OK) {
		*facts = p->facts;
		facts->title = str_keep(a, facts->title);
		facts->link = str_keep(a, facts->link);
		facts->language = str_keep(a, facts->language);
		facts->hub = str_keep(a, facts->hub);
		facts->next = str_keep(a, facts->next);
	}
	feeds_parse_free(p);
	return st;
}
