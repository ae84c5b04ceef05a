/*
 * Documents as they were read, for those who read them again.
 */
#include <string.h>

#include "store/db.h"
#include "store/keep.h"

#define SOME_BYTES ((size_t)512 << 20) /* texts handed over at a time */

struct outdated {
	struct arena *a;
	struct store_text *items;
	size_t n, max;
	bool nomem;
};

static struct str
keep(struct outdated *r, struct str s)
{
	struct str copy = str_keep(r->a, s);

	if (copy.n != s.n)
		r->nomem = true;
	return copy;
}

static uint32_t
number(struct str s)
{
	uint64_t n;

	return str_number(s, UINT32_MAX, &n) ? (uint32_t)n : 0;
}

/* "@57,headline:0-57,body:57-900" as put.c wrote it; what is not in that form,
 * or not within the text, leaves the document without blocks. */
static void
read_zones(struct outdated *r, struct str zones, struct document *d)
{
	size_t n = 1, at = 0;
	struct block *blocks;

	if (!str_starts(zones, STR("@")))
		return;
	zones = str_sub(zones, 1, zones.n);
	d->body = number(str_cut(&zones, ','));
	if (d->body > d->text.n)
		d->body = 0;
	for (size_t i = 0; i < zones.n; i++)
		n += zones.p[i] == ',' ? 1 : 0;
	blocks = arena_take(r->a, n * sizeof(*blocks));
	if (blocks == NULL) {
		r->nomem = true;
		return;
	}
	while (zones.n > 0) {
		struct str one = str_cut(&zones, ',');
		struct str word = str_cut(&one, ':');
		struct block *b = &blocks[at++];

		b->span.beg = number(str_cut(&one, '-'));
		b->span.end = number(one);
		if (!zone_of(word, &b->zone) || b->span.beg > b->span.end ||
		    b->span.end > d->text.n)
			return;
	}
	if (at > 0) {
		d->blocks = blocks;
		d->n_blocks = at;
	}
}

static bool
take_text(void *ctx, const struct store_cell *c, size_t n)
{
	struct outdated *r = ctx;
	struct store_text *t = &r->items[r->n];
	struct document *d = &t->doc;

	(void)n;
	if (r->n == r->max)
		return false;
	memset(t, 0, sizeof(*t));
	t->id = c[0].integer;
	d->url = keep(r, c[1].text);
	d->title = keep(r, c[2].text);
	d->byline = keep(r, c[3].text);
	d->source = keep(r, c[4].text);
	d->language = keep(r, c[5].text);
	d->published = keep(r, c[6].text);
	d->tier = (uint32_t)c[7].integer;
	t->source = c[8].integer;
	d->text = keep(r, c[9].text);
	d->quality = 1;
	read_zones(r, c[10].text, d);
	r->n++;
	return true;
}

static enum status
take_some(struct store *s, struct outdated *r, struct str patterns,
    int64_t after, struct fault *f)
{
	enum status st;

	r->items = arena_take(r->a, (r->max + 1) * sizeof(*r->items));
	if (r->items == NULL)
		return ST_NOMEM;
	st = db_run(s, Q_DOCUMENTS_OLD_SET,
	    ARGS(T(patterns), I(after), I(r->max)), take_text, r, f);
	return st == ST_OK && r->nomem ? ST_NOMEM : st;
}

enum status
store_outdated(struct store *s, struct str patterns, size_t max,
    enum status (*take)(void *ctx, const struct store_text *, size_t n),
    void *ctx, struct fault *f)
{
	struct outdated r = { .a = arena_new(SOME_BYTES), .max = max };
	int64_t after = 0;
	enum status st = r.a == NULL ? ST_NOMEM : ST_OK;

	while (st == ST_OK) {
		arena_reset(r.a);
		r.n = 0;
		st = take_some(s, &r, patterns, after, f);
		if (st != ST_OK || r.n == 0)
			break;
		after = r.items[r.n - 1].id;
		st = take(ctx, r.items, r.n);
	}
	arena_free(r.a);
	return st;
}
