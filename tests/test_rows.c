/* Rows in five forms, and hostile cells in each of them. */
#include "report/prose.h"
#include "report/rows.h"
#include "tests/unit.h"

static const struct rows_column columns[] = {
	{ "id", true, false },
	{ "title", false, true },
	{ "parties", false, false },
};

static struct buf
print(struct rows_how how, const struct cell *cells, size_t n)
{
	struct buf out = buf_new(1 << 20);
	struct rows *r = rows_new(&how, columns, 3, sink_buf(&out));

	assert_non_null(r);
	for (size_t i = 0; i < n; i++)
		assert_true(rows_put(r, cells + 3 * i));
	assert_int_equal(rows_end(r), ST_OK);
	return out;
}

static void
expect(struct rows_how how, struct str title, const char *want)
{
	struct cell cells[3] = { cell_int(7), cell_text(title),
		cell_list(STR("JP,US")) };
	struct buf out = print(how, cells, 1);

	assert_buf(&out, want);
	buf_free(&out);
}

static void
each_form_prints_the_same_row_in_its_own_way(void **state)
{
	struct str t = STR("Deal, \"signed\"");

	(void)state;
	expect((struct rows_how){ .format = ROWS_TABLE }, t,
	    "id  title           parties\n"
	    " 7  Deal, \"signed\"  JP,US\n");
	expect((struct rows_how){ .format = ROWS_CARD }, t,
	    "id       7\ntitle    Deal, \"signed\"\nparties  JP,US\n");
	expect((struct rows_how){ .format = ROWS_CSV }, t,
	    "id,title,parties\r\n7,\"Deal, \"\"signed\"\"\",\"JP,US\"\r\n");
	expect((struct rows_how){ .format = ROWS_TSV }, t,
	    "id\ttitle\tparties\n7\tDeal, \"signed\"\tJP,US\n");
	expect((struct rows_how){ .format = ROWS_JSON }, t,
	    "[{\"id\":7,\"title\":\"Deal, \\\"signed\\\"\","
	    "\"parties\":[\"JP\",\"US\"]}]\n");
	expect((struct rows_how){ .format = ROWS_NDJSON }, t,
	    "{\"id\":7,\"title\":\"Deal, \\\"signed\\\"\","
	    "\"parties\":[\"JP\",\"US\"]}\n");
}

static void
a_card_is_broken_to_the_width_and_leaves_out_what_is_empty(void **state)
{
	struct rows_how how = { .format = ROWS_CARD, .width = 24 };
	struct cell cells[6] = { cell_int(7),
		cell_text(STR("one two three\nfour \x1b[2J")), cell_none(),
		cell_int(8), cell_json(STR("{\"a\":\"x\",\"b\":[1,\"y\"]}")),
		cell_text(STR("JP")) };
	struct buf out = print(how, cells, 2);

	(void)state;
	assert_buf(&out,
	    "id     7\ntitle  one two three\n       four \\x1b[2J\n\n"
	    "id       8\ntitle    a=x b=1,y\nparties  JP\n");
	buf_free(&out);
}

static void
marks_stand_where_the_proof_begins_and_ends(void **state)
{
	static const struct span at[] = { { 4, 12 }, { 20, 25 }, { 90, 99 } };
	struct str text = STR("It  was told at  noon, they said.\n\nMore.");
	struct buf out = buf_new(1 << 16);

	(void)state;
	prose_put(&out, text, at, 3, &(struct prose_how){ .width = 0 });
	assert_buf(&out, "It [[was told]] at noo[[n, th]]ey said.\n\nMore.\n");
	buf_clear(&out);
	prose_put(&out, text, at, 1,
	    &(struct prose_how){ .width = 12, .indent = 2, .colour = true });
	assert_buf(&out, "  It \x1b[1;4mwas\x1b[0m\n  \x1b[1;4mtold\x1b[0m "
			 "at\n  noon, they\n  said.\n\n"
			 "  More.\n");
	buf_free(&out);
}

static void
no_rows_are_an_empty_json_list_and_an_empty_table(void **state)
{
	struct buf out;

	(void)state;
	out = print((struct rows_how){ .format = ROWS_JSON }, NULL, 0);
	assert_buf(&out, "[]\n");
	buf_free(&out);
	out = print((struct rows_how){ .format = ROWS_TABLE }, NULL, 0);
	assert_buf(&out, "");
	buf_free(&out);
}

static void
a_sheet_never_runs_a_text_as_a_formula(void **state)
{
	static const char *const starts[] = { "=", "+", "-", "@", "\t", "\r",
		"\uff1d", "\uff0b", "\uff0d", "\uff20" };
	char text[64], guarded[72];

	(void)state;
	for (size_t i = 0; i < sizeof(starts) / sizeof(starts[0]); i++) {
		struct cell cells[3];
		struct buf out;

		(void)snprintf(text, sizeof(text), "%s1+1", starts[i]);
		(void)snprintf(guarded, sizeof(guarded), "'%s", text);
		cells[0] = cell_int(-5);
		cells[1] = cell_text(str_of(text));
		cells[2] = cell_none();
		out = print((struct rows_how){ .format = ROWS_CSV, .bare = 1 },
		    cells, 1);
		assert_non_null(strstr(out.p, guarded));
		assert_memory_equal(out.p, "-5,", 3);
		buf_free(&out);
		out = print(
		    (struct rows_how){
			.format = ROWS_CSV, .bare = 1, .raw = 1 },
		    cells, 1);
		assert_null(strstr(out.p, "'"));
		buf_free(&out);
	}
}

static void
hostile_bytes_reach_no_terminal_in_any_form(void **state)
{
	/* Escape, OSC 52, C1 CSI, backspace, bell, right-to-left override. */
	struct str bad = STR("a\x1b]52;c;ZXZpbA==\x07"
			     "b\xc2\x9b"
			     "31mc\bd"
			     "\xe2\x80\xae"
			     "e\rf\x7fg");

	(void)state;
	for (int f = ROWS_TABLE; f <= ROWS_NDJSON; f++) {
		struct cell cells[3] = { cell_int(1), cell_text(bad),
			cell_list(bad) };
		struct buf out =
		    print((struct rows_how){ .format = (enum rows_format)f },
			cells, 1);

		for (size_t i = 0; i < out.n; i++) {
			unsigned char c = (unsigned char)out.p[i];

			assert_false(c < 0x20 && c != '\n' && c != '\t' &&
				     !(c == '\r' && f == ROWS_CSV));
			assert_int_not_equal(c, 0x7f);
		}
		if (f == ROWS_TABLE) {
			assert_null(strstr(out.p, "\xc2\x9b"));
			assert_null(strstr(out.p, "\xe2\x80\xae"));
		}
		buf_free(&out);
	}
}

static void
a_table_fits_the_terminal_by_cutting_flexible_columns(void **state)
{
	struct buf out;
	struct cell cells[3] = { cell_int(1),
		cell_text(
		    STR("Ein sehr langer Titel mit \u00fcber drei\u00dfig "
			"W\u00f6rtern und \u65e5\u672c\u8a9e")),
		cell_list(STR("JP,US")) };

	(void)state;
	out = print(
	    (struct rows_how){ .format = ROWS_TABLE, .width = 40 }, cells, 1);
	assert_buf(&out, "id  title                        parties\n"
			 " 1  Ein sehr langer Titel mit \u2026  JP,US\n");
	buf_free(&out);
}

static void
a_table_too_wide_to_cut_leaves_out_the_empty_and_then_the_last(void **state)
{
	static const struct rows_column wide[] = { { "id", false, false },
		{ "nothing_here", false, false }, { "status", false, false },
		{ "announced_on", false, false } };
	struct rows_how how = { .format = ROWS_TABLE, .width = 30 };
	struct buf out = buf_new(1 << 16);
	struct rows *r = rows_new(&how, wide, 4, sink_buf(&out));
	struct cell cells[4] = { cell_text(STR("A1")), cell_none(),
		cell_text(STR("in_force")), cell_text(STR("2024-05-01")) };

	(void)state;
	assert_true(rows_put(r, cells));
	assert_int_equal(rows_end(r), ST_OK);
	assert_buf(&out, "id  status    announced_on\n"
			 "A1  in_force  2024-05-01\n");
	how.width = 20;
	r = rows_new(&how, wide, 4, sink_buf(&out));
	assert_true(rows_put(r, cells));
	assert_int_equal(rows_end(r), ST_OK);
	assert_buf(&out,
	    "id  status\n"
	    "A1  in_force\n"
	    "(not shown here, but in other formats: announced_on)\n");
	buf_free(&out);
}

static void
a_table_of_many_rows_streams_past_its_first_thousand(void **state)
{
	struct buf out = buf_new(1 << 20);
	struct rows_how how = { .format = ROWS_TABLE };
	struct rows *r = rows_new(&how, columns, 3, sink_buf(&out));
	struct cell cells[3] = { cell_int(1), cell_text(STR("x")),
		cell_none() };

	(void)state;
	for (int i = 0; i < 2500; i++) {
		cells[0] = cell_int(i);
		assert_true(rows_put(r, cells));
	}
	assert_int_equal(rows_count(r), 2500);
	assert_int_equal(rows_end(r), ST_OK);
	assert_non_null(strstr(out.p, "\n2499  x\n"));
	buf_free(&out);
}

static bool
refuse(void *to, struct str s)
{
	(void)s;
	++*(int *)to;
	return false;
}

static void
a_sink_that_wants_no_more_ends_the_printing(void **state)
{
	int calls = 0;
	struct rows_how how = { .format = ROWS_NDJSON };
	struct sink to = { refuse, &calls };
	struct rows *r = rows_new(&how, columns, 3, to);
	struct cell cells[3] = { cell_int(1), cell_none(), cell_none() };

	(void)state;
	assert_false(rows_put(r, cells));
	assert_false(rows_put(r, cells));
	assert_int_equal(rows_end(r), ST_OK);
	assert_int_equal(calls, 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_form_prints_the_same_row_in_its_own_way),
		cmocka_unit_test(
		    no_rows_are_an_empty_json_list_and_an_empty_table),
		cmocka_unit_test(
		    a_card_is_broken_to_the_width_and_leaves_out_what_is_empty),
		cmocka_unit_test(marks_stand_where_the_proof_begins_and_ends),
		cmocka_unit_test(a_sheet_never_runs_a_text_as_a_formula),
		cmocka_unit_test(hostile_bytes_reach_no_terminal_in_any_form),
		cmocka_unit_test(
		    a_table_fits_the_terminal_by_cutting_flexible_columns),
		cmocka_unit_test(
		    a_table_too_wide_to_cut_leaves_out_the_empty_and_then_the_last),
		cmocka_unit_test(
		    a_table_of_many_rows_streams_past_its_first_thousand),
		cmocka_unit_test(a_sink_that_wants_no_more_ends_the_printing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
