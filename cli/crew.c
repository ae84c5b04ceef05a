/* See crew.h. */
#include "cli/crew.h"

#include <libxml/parser.h>

static void *
work(void *arg)
{
	struct crew_hand *h = arg;
	struct crew *c = h->crew;
	size_t i;

	while ((i = atomic_fetch_add(&c->next, 1)) < c->n)
		c->one(c->ctx, h->number, i);
	return NULL;
}

void
crew_begin(struct crew *c, size_t jobs, size_t n, crew_fn *one, void *ctx)
{
	c->n = n;
	c->one = one;
	c->ctx = ctx;
	c->started = 1;
	atomic_init(&c->next, 0);
	if (jobs > CREW_MAX)
		jobs = CREW_MAX;
	c->hands[0] = (struct crew_hand){ .crew = c };
	/* libxml2 makes its tables at the first parse, and two threads that
	 * parse first would both make them. */
	xmlInitParser();
	while (c->started < jobs && c->started < n) {
		struct crew_hand *h = &c->hands[c->started];

		*h = (struct crew_hand){ .crew = c, .number = c->started };
		if (pthread_create(&h->thread, NULL, work, h) != 0)
			break;
		c->started++;
	}
}

void
crew_end(struct crew *c)
{
	(void)work(&c->hands[0]);
	for (size_t i = 1; i < c->started; i++)
		(void)pthread_join(c->hands[i].thread, NULL);
	c->n = c->started = 0;
}

void
crew_run(size_t jobs, size_t n, crew_fn *one, void *ctx)
{
	struct crew crew;

	crew_begin(&crew, jobs, n, one, ctx);
	crew_end(&crew);
}
