/* Work on many things side by side; the order of the answers is the caller's. */
#ifndef CLI_CREW_H
#define CLI_CREW_H

#include <pthread.h>
#include <stdatomic.h>
#include <stddef.h>

#define CREW_MAX ((size_t)64) /* threads */

typedef void crew_fn(void *ctx, size_t worker, size_t i);

/* Calls "one" for 0 .. n-1 on up to "jobs" threads and waits for all of them.
 * "worker" (below "jobs") is the same for all calls of one thread: what must
 * not be shared is kept by its number.  Where a thread cannot be had the
 * others do its work. */
void crew_run(size_t jobs, size_t n, crew_fn *one, void *ctx);

/*
 * The same in two steps, for a caller who has something else to do between:
 * one of the "jobs" threads is his, and joins the others at the end.  So with
 * one job all of it is done there.  The crew stays where it is meanwhile.
 */
struct crew {
	size_t n;
	crew_fn *one;
	void *ctx;
	atomic_size_t next;
	size_t started;
	struct crew_hand {
		struct crew *crew;
		size_t number;
		pthread_t thread;
	} hands[CREW_MAX];
};

void crew_begin(struct crew *, size_t jobs, size_t n, crew_fn *one, void *ctx);
void crew_end(struct crew *);

#endif
