/* Words that no reader sees, and words that only look so: abuse case A33. */
#include "tests/page_unit.h"

static void
what_no_reader_sees_is_no_text(void **state)
{
	static const char *const unseen[] = {
		"<p hidden>SECRET</p>",
		"<p aria-hidden=true>SECRET</p>",
		"<p style='display: none'>SECRET</p>",
		"<p style='DISPLAY:NONE !important'>SECRET</p>",
		"<p style='visibility:hidden'>SECRET</p>",
		"<p style='color:#fff'>SECRET</p>",
		"<div style='color:white'><p>SECRET</p></div>",
		"<p style='color: rgb(255, 255, 255)'>SECRET</p>",
		"<font color='#FFFFFF'>SECRET</font>",
		"<p style='background:#123;color:#123'>SECRET</p>",
		"<div bgcolor=navy><p style='color:Navy'>SECRET</p></div>",
		"<p style='color:transparent'>SECRET</p>",
		"<p style='font-size:0px'>SECRET</p>",
		"<p style='position:absolute;left:-9999px'>SECRET</p>",
		"<p style='text-indent:-1000em'>SECRET</p>",
		"<div style='height:0;overflow:hidden'>SECRET</div>",
		"<p style='clip:rect(0,0,0,0)'>SECRET</p>",
		"<!--SECRET -->",
		"<script>SECRET</script>",
		"<style>SECRET</style>",
		"<template>SECRET</template>",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(unseen) / sizeof(unseen[0]); i++) {
		struct arena *a = arena_new(ROOM);
		struct buf b = buf_new(1 << 16);
		struct document d;

		buf_printf(&b,
		    "<body><article><h1>Two states sign</h1>" PARAGRAPH
		    "%s" PARAGRAPH "</article>",
		    unseen[i]);
		d = page_of(a, buf_view(&b), "");
		if (has(d, "SECRET"))
			print_message("shown: %s\n", unseen[i]);
		assert_false(has(d, "SECRET"));
		assert_true(has(d, "The ministry said"));
		buf_free(&b);
		arena_free(a);
	}
}

static void
what_is_styled_and_seen_is_kept(void **state)
{
	static const char *const seen[] = {
		"<p style='color:#ffe'>A pact.</p>",
		"<p style='font-size:0.9em'>A pact.</p>",
		"<div style='background:#222'><p style='color:#fff'>A "
		"pact.</p></div>",
		"<div style='color:#fff'><p style='color:black'>A "
		"pact.</p></div>",
		"<table bgcolor='#000000'><tr><td><font color=white>A "
		"pact.</font></td></tr></table>",
		"<div style='font-size:0'><span style='font-size:12px'>A "
		"pact.</span></div>",
		"<p style='color:transparent;color:#333'>A pact.</p>",
		"<p style='text-indent:-20px;left:-4px'>A pact.</p>",
		"<div style='overflow:hidden;height:auto'>A pact.</div>",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(seen) / sizeof(seen[0]); i++) {
		struct arena *a = arena_new(ROOM);
		struct buf b = buf_new(1 << 16);
		struct document d;

		buf_printf(&b,
		    "<body><article><h1>Two states sign</h1>" PARAGRAPH
		    "%s" PARAGRAPH "</article>",
		    seen[i]);
		d = page_of(a, buf_view(&b), "");
		if (!has(d, "A pact."))
			print_message("lost: %s\n", seen[i]);
		assert_true(has(d, "A pact."));
		buf_free(&b);
		arena_free(a);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_no_reader_sees_is_no_text),
		cmocka_unit_test(what_is_styled_and_seen_is_kept),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
