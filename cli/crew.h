/* Work on many things side by side; the order of the answers is the caller's. */
#ifndef CLI_CREW_H
#define CLI_CREW_H

#include <stddef.h>

#define CREW_MAX ((size_t)64) /* threads */

/* Calls "one" for 0 .. n-1 on up to "jobs" threads and waits for all of them.
 * "worker" (below "jobs") is the same for all calls of one thread: what must
 * not be shared is kept by its number.  Where a thread cannot be had the
 * others do its work. */
void crew_run(size_t jobs, size_t n,
    void (*one)(void *ctx, size_t worker, size_t i), void *ctx);

#endif
