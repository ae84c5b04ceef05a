/* Views of bytes. */
#include "tests/unit.h"

static void
trimming_takes_white_space_from_both_ends_only(void **state)
{
	(void)state;
	assert_str(str_trim(STR(" \t a b\r\n")), "a b");
	assert_str(str_trim(STR(" \n ")), "");
	assert_str(str_trim((struct str){ NULL, 0 }), "");
}

static void
a_part_never_passes_the_end_of_its_whole(void **state)
{
	struct str s = STR("copper");

	(void)state;
	assert_str(str_sub(s, 3, 100), "per");
	assert_str(str_sub(s, 6, 1), "");
	assert_str(str_sub(s, SIZE_MAX, SIZE_MAX), "");
	assert_str(str_sub(s, 1, SIZE_MAX), "opper");
}

static void
cutting_leaves_the_rest_and_then_nothing(void **state)
{
	struct str s = STR("a,,b");

	(void)state;
	assert_str(str_cut(&s, ','), "a");
	assert_str(str_cut(&s, ','), "");
	assert_str(str_cut(&s, ','), "b");
	assert_int_equal(s.n, 0);
	assert_str(str_cut(&s, ','), "");
}

static void
finding_looks_from_where_it_is_told(void **state)
{
	struct str s = STR("aab aAb");

	(void)state;
	assert_int_equal(str_find(s, STR("ab"), 0), 1);
	assert_true(str_find(s, STR("ab"), 2) == SIZE_MAX);
	assert_int_equal(str_find_nocase(s, STR("ab"), 2), 5);
	assert_int_equal(str_find(s, STR(""), 7), 7);
	assert_true(str_find(s, STR(""), 8) == SIZE_MAX);
	assert_true(str_find(s, STR("aab aAbb"), 0) == SIZE_MAX);
}

static void
a_number_is_all_digits_and_within_its_bound(void **state)
{
	uint64_t v = 7;

	(void)state;
	assert_true(str_number(STR("0"), 10, &v));
	assert_int_equal(v, 0);
	assert_true(str_number(STR("18446744073709551615"), UINT64_MAX, &v));
	assert_true(v == UINT64_MAX);
	assert_false(str_number(STR("18446744073709551616"), UINT64_MAX, &v));
	assert_false(str_number(STR("11"), 10, &v));
	assert_false(str_number(STR("-1"), 10, &v));
	assert_false(str_number(STR("+1"), 10, &v));
	assert_false(str_number(STR(" 1"), 10, &v));
	assert_false(str_number(STR(""), 10, &v));
}

static void
distance_counts_a_swap_of_neighbours_once(void **state)
{
	(void)state;
	assert_int_equal(str_distance(STR("mineral"), STR("minreal"), 3), 1);
	assert_int_equal(str_distance(STR("Signed"), STR("signed"), 3), 0);
	assert_int_equal(str_distance(STR("abc"), STR(""), 5), 3);
	assert_int_equal(str_distance(STR("abc"), STR("xyz"), 1), 2);
}

static void
comparison_is_by_bytes_and_then_by_length(void **state)
{
	(void)state;
	assert_true(str_cmp(STR("a"), STR("ab")) < 0);
	assert_true(str_cmp(STR("b"), STR("ab")) > 0);
	assert_true(str_cmp(STR("\xc3"), STR("z")) > 0);
	assert_int_equal(str_cmp((struct str){ NULL, 0 }, STR("")), 0);
	assert_true(str_eq_nocase(STR("HTTP"), STR("http")));
	assert_false(str_eq_nocase(STR("\xc3\x89"), STR("\xc3\xa9")));
}

static void
a_sorted_list_keeps_its_order_and_holds_each_word_once(void **state)
{
	static const char *const words[] = { "tin", "cobalt", "nickel",
		"cobalt", "antimony", "tin", "zinc" };
	struct arena *a = arena_new(1 << 16);
	struct strs list = { 0 };

	(void)state;
	for (size_t i = 0; i < 7; i++)
		assert_true(strs_put(a, &list, str_of(words[i])));
	assert_int_equal(list.n, 5);
	for (size_t i = 1; i < list.n; i++)
		assert_true(str_cmp(list.v[i - 1], list.v[i]) < 0);
	assert_true(strs_has(&list, STR("nickel")));
	assert_false(strs_has(&list, STR("nick")));
	arena_free(a);
}

static void
the_nearest_word_is_the_first_of_equals_within_reach(void **state)
{
	struct nearest n = nearest_to(STR("evnets"), 2);

	(void)state;
	assert_false(nearest_try(&n, STR("documents")));
	assert_int_equal(n.best.n, 0);
	assert_true(nearest_try(&n, STR("evenest")));
	assert_true(nearest_try(&n, STR("events")));
	assert_false(nearest_try(&n, STR("evnet")));
	assert_true(str_is(n.best, "events"));
	n = nearest_to(STR("lithium"), 0);
	assert_false(nearest_try(&n, STR("lithum")));
	assert_true(nearest_try(&n, STR("Lithium")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    trimming_takes_white_space_from_both_ends_only),
		cmocka_unit_test(a_part_never_passes_the_end_of_its_whole),
		cmocka_unit_test(cutting_leaves_the_rest_and_then_nothing),
		cmocka_unit_test(finding_looks_from_where_it_is_told),
		cmocka_unit_test(a_number_is_all_digits_and_within_its_bound),
		cmocka_unit_test(distance_counts_a_swap_of_neighbours_once),
		cmocka_unit_test(
		    the_nearest_word_is_the_first_of_equals_within_reach),
		cmocka_unit_test(comparison_is_by_bytes_and_then_by_length),
		cmocka_unit_test(
		    a_sorted_list_keeps_its_order_and_holds_each_word_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
