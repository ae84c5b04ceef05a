/* Pages that come in any order are given in the one in which they were asked. */
#include <stdlib.h>

#include "cron/order.h"
#include "tests/unit.h"

static void
take(void *ctx, size_t nr, const struct fetched *got)
{
	buf_printf(ctx, "%zu%.1s", nr, got->body.n > 0 ? got->body.p : "-");
}

/* "body" dies with the call, as a fetched page does. */
static void
came(struct order *o, size_t nr, const char *body, size_t n)
{
	char *p = malloc(n + 1);
	struct fetched got = { .outcome = OUT_NEW };

	assert_non_null(p);
	memset(p, body[0], n);
	got.body = (struct str){ p, n };
	order_came(o, nr, &got);
	memset(p, '!', n);
	free(p);
}

static void
who_comes_early_waits(void **state)
{
	struct buf b = buf_new(4096);
	struct order *o = order_new(5, take, &b);

	(void)state;
	assert_non_null(o);
	came(o, 0, "a", 1);
	assert_buf(&b, "0a");
	came(o, 3, "d", 1);
	came(o, 2, "c", 0);
	assert_buf(&b, "");
	came(o, 1, "b", 1);
	assert_buf(&b, "1b2-3d");
	order_end(o);
	assert_buf(&b, "");
	order_free(o);
	buf_free(&b);
}

static void
who_never_comes_is_not_waited_for(void **state)
{
	struct buf b = buf_new(4096);
	struct order *o = order_new(4, take, &b);

	(void)state;
	assert_non_null(o);
	came(o, 3, "d", 9);
	came(o, 1, "b", 9);
	order_end(o);
	assert_buf(&b, "1b3d");
	order_free(o);
	/* Nor does anything leak that was held and is not wanted. */
	o = order_new(2, take, &b);
	assert_non_null(o);
	came(o, 1, "b", 9);
	order_free(o);
	assert_buf(&b, "");
	buf_free(&b);
}

static void
no_more_is_held_than_was_said(void **state)
{
	struct buf b = buf_new(4096);
	struct order *o = order_new(4, take, &b);

	(void)state;
	assert_non_null(o);
	came(o, 3, "d", 10);
	came(o, 1, "b", ORDER_HELD);
	assert_buf(&b, "1b");
	came(o, 0, "a", 1);
	assert_buf(&b, "0a");
	came(o, 2, "c", 1);
	assert_buf(&b, "2c3d");
	order_free(o);
	buf_free(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(who_comes_early_waits),
		cmocka_unit_test(who_never_comes_is_not_waited_for),
		cmocka_unit_test(no_more_is_held_than_was_said),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
