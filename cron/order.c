/* See order.h.  Copies what waits, since a fetched page lives for one call. */
#include "cron/order.h"

#include <stdlib.h>
#include <string.h>

struct held {
	struct fetched got;
	char *bytes; /* of its texts; NULL: it does not wait */
	size_t n;
	bool given;
};

struct order {
	order_fn *give;
	void *ctx;
	size_t n, next; /* the first that nobody has passed */
	size_t bytes;
	struct held pages[];
};

struct order *
order_new(size_t n, order_fn *give, void *ctx)
{
	struct order *o = calloc(1, sizeof(*o) + n * sizeof(o->pages[0]));

	if (o == NULL)
		return NULL;
	o->n = n;
	o->give = give;
	o->ctx = ctx;
	return o;
}

static void
let_go(struct order *o, struct held *h)
{
	o->bytes -= h->n;
	free(h->bytes);
	h->bytes = NULL;
	h->n = 0;
}

void
order_free(struct order *o)
{
	if (o == NULL)
		return;
	for (size_t i = 0; i < o->n; i++)
		let_go(o, &o->pages[i]);
	free(o);
}

static bool
hold(struct order *o, size_t nr, const struct fetched *got)
{
	struct held *h = &o->pages[nr];
	struct str *texts[] = { &h->got.url, &h->got.final_url, &h->got.type,
		&h->got.body, &h->got.why };
	size_t n = 0, at = 0;

	h->got = *got;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		n += texts[i]->n;
	if ((h->bytes = malloc(n + 1)) == NULL)
		return false;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		if (texts[i]->n > 0)
			memcpy(h->bytes + at, texts[i]->p, texts[i]->n);
		texts[i]->p = h->bytes + at;
		at += texts[i]->n;
	}
	h->n = n;
	o->bytes += n;
	return true;
}

static void
give(struct order *o, size_t nr, const struct fetched *got)
{
	struct held *h = &o->pages[nr];

	h->given = true;
	o->give(o->ctx, nr, got);
	let_go(o, h);
}

/* Those whose turn it is; with "all" whatever waits. */
static void
go_on(struct order *o, bool all)
{
	for (; o->next < o->n; o->next++) {
		struct held *h = &o->pages[o->next];

		if (h->bytes != NULL)
			give(o, o->next, &h->got);
		else if (!h->given && !all && o->bytes <= ORDER_HELD)
			return;
	}
}

void
order_came(struct order *o, size_t nr, const struct fetched *got)
{
	if (nr <= o->next || !hold(o, nr, got))
		give(o, nr, got);
	go_on(o, false);
}

void
order_end(struct order *o)
{
	go_on(o, true);
}
