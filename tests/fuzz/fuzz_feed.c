/*
 * Any bytes as a feed of each kind: whole and in two pieces they say the same,
 * and what they say is UTF-8 without NUL.
 */
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/url.h"
#include "base/utf8.h"

#include "feeds/lead.h"
#include "feeds/parse.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct sum {
	uint64_t of;
	size_t n;
};

static void
add(struct sum *s, struct str text)
{
	if (!utf8_valid(text) ||
	    (text.n > 0 && memchr(text.p, 0, text.n) != NULL))
		abort();
	s->of = s->of * 31 + hash_mix(text);
}

/* Where an address leads may be fetched, or the address is as it was. */
static void
lead(struct str url)
{
	struct arena *a = arena_new((size_t)1 << 16);
	struct fault f;
	struct str to;

	if (a == NULL)
		abort();
	to = feed_lead(a, url);
	if (!str_eq(to, url) && !url_fetchable(to, &f))
		abort();
	arena_free(a);
}

static enum status
take(void *ctx, const struct entry *e)
{
	struct sum *s = ctx;

	add(s, e->title);
	add(s, e->author);
	add(s, e->publisher);
	add(s, e->summary);
	add(s, e->content);
	for (size_t i = 0; i < e->categories.n; i++)
		add(s, e->categories.v[i]);
	lead(e->url);
	s->of = s->of * 31 + (uint64_t)e->published + hash_mix(e->url) +
		hash_mix(e->id) + e->n_enclosures;
	s->n++;
	return ST_OK;
}

static enum status
read_it(
    const struct feed_context *c, struct str bytes, size_t cut, struct sum *out)
{
	struct feeds_parse *p = feeds_parse_new(c, take, out);
	struct fault f = { 0 };
	enum status st;

	if (p == NULL)
		abort();
	st = feeds_parse_push(p, bytes.p, cut);
	if (st == ST_OK)
		st = feeds_parse_push(p, bytes.p + cut, bytes.n - cut);
	if (st == ST_OK)
		st = feeds_parse_end(p, &f);
	if (st == ST_OK && feeds_parse_facts(p)->entries != out->n)
		abort();
	feeds_parse_free(p);
	return st;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct feed api = { .kind = FEED_API,
		.item = STR_INIT("items"),
		.title = STR_INIT("title"),
		.link = STR_INIT("url"),
		.date = STR_INIT("date") };
	static const struct feed made = { .kind = FEED_API,
		.link = STR_INIT("https://a.example/{slug url}/{id}"),
		.next = STR_INIT("?p") };
	static const struct feed html = { .kind = FEED_HTML_LIST,
		.item = STR_INIT("li"),
		.date = STR_INIT("time") };
	static const struct feed *const kinds[] = { NULL, NULL, NULL, NULL,
		NULL, &made, &api, &html };
	struct feed_context c = { .base_url =
				      STR_INIT("https://a.example/f/") };
	struct sum whole = { 0, 0 }, parts = { 0, 0 };
	struct str bytes;
	size_t cut;

	if (size < 2)
		return 0;
	c.feed = kinds[data[0] % 8];
	bytes = (struct str){ (const char *)data + 2, size - 2 };
	cut = bytes.n * data[1] / 255;
	if (read_it(&c, bytes, bytes.n, &whole) !=
	    read_it(&c, bytes, cut, &parts))
		abort();
	if (whole.of != parts.of || whole.n != parts.n)
		abort();
	return 0;
}
