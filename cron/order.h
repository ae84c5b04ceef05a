/*
 * Pages in the order in which they were asked for, whichever comes first: what
 * is stored must hang on what was published when, not on which host was quick.
 */
#ifndef CRON_ORDER_H
#define CRON_ORDER_H

#include "base/flow.h"

#define ORDER_HELD ((size_t)32 << 20) /* bytes that wait for others */

struct order;

/* "give" is called once a page that came, by their numbers from 0 to n-1; past
 * ORDER_HELD, or without memory, a page no longer waits for those before it.
 * NULL when memory is at an end.  order_free(). */
typedef void order_fn(void *ctx, size_t nr, const struct fetched *);
struct order *order_new(size_t n, order_fn *give, void *ctx);
void order_came(struct order *, size_t nr, const struct fetched *);
/* Gives what still waits: others will not come. */
void order_end(struct order *);
void order_free(struct order *);

#endif
