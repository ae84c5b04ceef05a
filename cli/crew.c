/* See crew.h. */
#include "cli/crew.h"

#include <pthread.h>
#include <stdatomic.h>

struct crew {
	size_t n;
	void (*one)(void *ctx, size_t worker, size_t i);
	void *ctx;
	atomic_size_t next;
};

struct hand {
	struct crew *crew;
	size_t number;
	pthread_t thread;
};

static void *
work(void *arg)
{
	struct hand *h = arg;
	struct crew *c = h->crew;
	size_t i;

	while ((i = atomic_fetch_add(&c->next, 1)) < c->n)
		c->one(c->ctx, h->number, i);
	return NULL;
}

void
crew_run(size_t jobs, size_t n, void (*one)(void *ctx, size_t worker, size_t i),
    void *ctx)
{
	struct crew crew = { .n = n, .one = one, .ctx = ctx };
	struct hand hands[CREW_MAX];
	size_t started = 1;

	atomic_init(&crew.next, 0);
	if (jobs > CREW_MAX)
		jobs = CREW_MAX;
	hands[0] = (struct hand){ .crew = &crew };
	while (started < jobs && started < n) {
		struct hand *h = &hands[started];

		*h = (struct hand){ .crew = &crew, .number = started };
		if (pthread_create(&h->thread, NULL, work, h) != 0)
			break;
		started++;
	}
	(void)work(&hands[0]);
	for (size_t i = 1; i < started; i++)
		(void)pthread_join(hands[i].thread, NULL);
}
