/* The page room through its face: traps, hidden text, plain text. */
#include "page/page.h"
#include "tests/unit.h"

static struct document
read(struct arena *a, struct str html)
{
	struct page_in in = { .bytes = html };
	struct document d = { 0 };
	struct fault f = { 0 };

	assert_int_equal(page_read(a, &in, &d, &f), ST_OK);
	return d;
}

static void
traps_lose_no_text_and_leak_none(void **state)
{
	struct arena *a = arena_new((size_t)64 << 20);
	struct document d;

	(void)state;
	d = read(
	    a, STR("<body><h1>Head</h1><p>one<!-->two<template>leak</template>"
		   "<p>a\0b<p style='display: none'>secret<p hidden>secret</p>"
		   "<script>secret</script><!-- secret --><p>end"));
	assert_true(str_find(d.text, STR("onetwo"), 0) != SIZE_MAX);
	assert_true(str_find(d.text, STR("end"), 0) != SIZE_MAX);
	assert_true(str_find(d.text, STR("leak"), 0) == SIZE_MAX);
	assert_true(str_find(d.text, STR("secret"), 0) == SIZE_MAX);
	assert_str(d.title, "Head");
	arena_free(a);
}

static void
text_past_256_open_elements_is_kept(void **state)
{
	struct arena *a = arena_new((size_t)64 << 20);
	struct buf b = buf_new(1 << 20);
	struct document d;

	(void)state;
	for (int i = 0; i < 300; i++)
		buf_puts(&b, "<div>");
	buf_puts(&b, "<p>deep words stand here");
	d = read(a, buf_view(&b));
	assert_true(str_find(d.text, STR("deep words"), 0) != SIZE_MAX);
	buf_free(&b);
	arena_free(a);
}

static void
plain_text_marks_furniture_and_repeats_no_title(void **state)
{
	struct arena *a = arena_new((size_t)8 << 20);
	struct document d = { 0 };
	struct fault f = { 0 };

	(void)state;
	assert_int_equal(page_text(a, STR("A head"),
			     STR("# A head\n\nShare this\n\nWords."), &d, &f),
	    ST_OK);
	assert_str(d.text, "# A head\n\nShare this\n\nWords.");
	assert_int_equal(d.body, 10);
	assert_int_equal(d.blocks[1].zone, ZONE_FURNITURE);
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(traps_lose_no_text_and_leak_none),
		cmocka_unit_test(text_past_256_open_elements_is_kept),
		cmocka_unit_test(
		    plain_text_marks_furniture_and_repeats_no_title),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
