/* Memory given back all at once. */
#include "tests/unit.h"

static void
what_is_taken_is_zeroed_and_aligned_even_after_a_reset(void **state)
{
	struct arena *a = arena_new(1 << 20);

	(void)state;
	for (int round = 0; round < 3; round++) {
		for (size_t n = 1; n < 200; n += 7) {
			unsigned char *p = arena_take(a, n);

			assert_non_null(p);
			assert_int_equal(
			    (uintptr_t)p % _Alignof(max_align_t), 0);
			for (size_t i = 0; i < n; i++)
				assert_int_equal(p[i], 0);
			memset(p, 0xa5, n);
		}
		arena_reset(a);
	}
	arena_free(a);
}

static void
the_ceiling_holds_and_the_arena_stays_usable(void **state)
{
	struct arena *a = arena_new(100 * 1024);

	(void)state;
	assert_null(arena_take(a, 101 * 1024));
	assert_null(arena_take(a, SIZE_MAX));
	assert_null(arena_take(a, SIZE_MAX - 3));
	assert_non_null(arena_take(a, 60 * 1024));
	assert_null(arena_take(a, 60 * 1024));
	assert_non_null(arena_take(a, 1024));
	arena_reset(a);
	assert_non_null(arena_take(a, 60 * 1024));
	arena_free(a);
}

static void
a_large_value_gets_a_block_of_its_own(void **state)
{
	struct arena *a = arena_new(1 << 20);
	char *small = arena_text(a, "small", 5);
	char *large = arena_take(a, 300 * 1024);

	(void)state;
	assert_non_null(large);
	memset(large, 1, 300 * 1024);
	assert_string_equal(small, "small");
	arena_free(a);
}

static void
text_ends_with_a_nul_that_is_not_counted(void **state)
{
	struct arena *a = arena_new(1 << 16);
	char *s = arena_text(a, "tungsten", 4);

	(void)state;
	assert_string_equal(s, "tung");
	assert_string_equal(arena_text(a, NULL, 0), "");
	assert_null(arena_text(a, "x", SIZE_MAX));
	arena_free(a);
	arena_free(NULL);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    what_is_taken_is_zeroed_and_aligned_even_after_a_reset),
		cmocka_unit_test(the_ceiling_holds_and_the_arena_stays_usable),
		cmocka_unit_test(a_large_value_gets_a_block_of_its_own),
		cmocka_unit_test(text_ends_with_a_nul_that_is_not_counted),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
