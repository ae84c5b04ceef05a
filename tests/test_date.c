/* Days, months, ISO 8601.  The dates of the wild have a test of their own. */
#include "base/date.h"

#include "tests/unit.h"

static void
every_day_of_many_centuries_comes_back(void **state)
{
	int32_t first = date_days((struct civil){ 1, 1, 1 });
	int32_t last = date_days((struct civil){ 2400, 12, 31 });
	struct civil before = date_civil(first - 1);

	(void)state;
	assert_int_equal(date_days((struct civil){ 1970, 1, 1 }), 0);
	assert_int_equal(date_days((struct civil){ 2000, 3, 1 }), 11017);
	assert_int_equal(before.year, 0);
	for (int32_t d = first; d <= last; d++) {
		struct civil c = date_civil(d);

		assert_true(date_valid(c));
		assert_int_equal(date_days(c), d);
	}
}

static void
weekdays_start_with_monday(void **state)
{
	(void)state;
	assert_int_equal(date_weekday(0), 3);
	assert_int_equal(date_weekday(-1), 2);
	/* 28 March 2023 was a Tuesday, 29 February 2000 too. */
	assert_int_equal(
	    date_weekday(date_days((struct civil){ 2023, 3, 28 })), 1);
	assert_int_equal(
	    date_weekday(date_days((struct civil){ 2000, 2, 29 })), 1);
}

static void
february_knows_its_centuries(void **state)
{
	(void)state;
	assert_int_equal(date_month_days(2024, 2), 29);
	assert_int_equal(date_month_days(2023, 2), 28);
	assert_int_equal(date_month_days(1900, 2), 28);
	assert_int_equal(date_month_days(2000, 2), 29);
	assert_int_equal(date_month_days(2023, 13), 0);
	assert_false(date_valid((struct civil){ 2023, 2, 29 }));
	assert_false(date_valid((struct civil){ 0, 1, 1 }));
	assert_false(date_valid((struct civil){ 2023, 1, 0 }));
}

static void
added_months_are_cut_to_the_last_day(void **state)
{
	static const struct {
		struct civil from;
		int months;
		struct civil to;
	} cases[] = {
		{ { 2023, 1, 31 }, 1, { 2023, 2, 28 } },
		{ { 2024, 1, 31 }, 1, { 2024, 2, 29 } },
		{ { 2023, 3, 28 }, 24, { 2025, 3, 28 } },
		{ { 2023, 1, 15 }, -1, { 2022, 12, 15 } },
		{ { 2023, 12, 0 }, 1, { 2024, 1, 0 } },
		{ { 2023, 0, 0 }, 24, { 2025, 0, 0 } },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct civil c =
		    date_add_months(cases[i].from, cases[i].months);

		assert_int_equal(c.year, cases[i].to.year);
		assert_int_equal(c.month, cases[i].to.month);
		assert_int_equal(c.day, cases[i].to.day);
	}
}

static void
a_day_is_read_as_far_as_it_is_known(void **state)
{
	struct civil c;

	(void)state;
	assert_true(date_read_day(STR("2024-05-01T23:00:00-11:00"), &c));
	assert_int_equal(c.day, 1);
	assert_true(date_read_day(STR("2024-05"), &c));
	assert_int_equal(c.month, 5);
	assert_int_equal(c.day, 0);
	assert_true(date_read_day(STR("2024"), &c));
	assert_int_equal(c.month, 0);
	c.year = 7;
	assert_false(date_read_day(STR("2024-5-1"), &c));
	assert_false(date_read_day(STR("2024-13"), &c));
	assert_false(date_read_day(STR("2024-02-30"), &c));
	assert_false(date_read_day(STR("20240501"), &c));
	assert_false(date_read_day(STR("0000"), &c));
	assert_false(date_read_day(STR(""), &c));
	assert_int_equal(c.year, 7);
}

static void
iso_instants_are_read_in_their_zone(void **state)
{
	static const struct {
		const char *text;
		int64_t want;
	} cases[] = {
		{ "1970-01-01T00:00:00Z", 0 },
		{ "2024-05-01T10:00:00Z", 1714557600 },
		{ "2024-05-01T12:00:00+02:00", 1714557600 },
		{ "2024-05-01T05:30:00.123456-0430", 1714557600 },
		{ "2024-05-01 10:00", 1714557600 },
		{ "2024-05-01 10:00:00 +0000", 1714557600 },
		{ "20240501T100000Z", 1714557600 },
		{ "  2024-05-01t10:00:00z\n", 1714557600 },
		{ "2024-05-01", 1714521600 },
		{ "2024-05", 1714521600 },
		{ "2024", 1704067200 },
		{ "2023-12-31T24:00:00Z", 1704067200 },
		{ "2016-12-31T23:59:60Z", 1483228799 },
		{ "1969-12-31T23:59:59Z", -1 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		int64_t t = 42;

		assert_true(date_read_iso(str_of(cases[i].text), &t));
		assert_int_equal(t, cases[i].want);
	}
}

static void
what_is_no_iso_instant_leaves_its_place_untouched(void **state)
{
	static const char *const bad[] = { "", "now", "2024-02-30", "2024-1-1",
		"2024-05-01T25:00", "2024-05-01T10:61", "2024-05-01T",
		"2024-05-01T10:00:00+99", "2024-05-01T10:00:00Q",
		"2024-05-01T24:00:01Z", "2024-05T10:00", "99999",
		"2024-05-01T10:00:00.Z", "2024-05-01T10:00Zz" };
	int64_t t = 42;

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_false(date_read_iso(str_of(bad[i]), &t));
	assert_int_equal(t, 42);
}

static void
dates_are_written_as_they_are_read(void **state)
{
	struct buf b = buf_new(256);

	(void)state;
	date_put_day(&b, (struct civil){ 2023, 3, 28 });
	assert_buf(&b, "2023-03-28");
	date_put_day(&b, (struct civil){ 2023, 3, 0 });
	assert_buf(&b, "2023-03");
	date_put_day(&b, (struct civil){ 2023, 0, 0 });
	assert_buf(&b, "2023");
	date_put_instant(&b, 1714557600);
	assert_buf(&b, "2024-05-01T10:00:00Z");
	date_put_instant(&b, -1);
	assert_buf(&b, "1969-12-31T23:59:59Z");
	buf_free(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_day_of_many_centuries_comes_back),
		cmocka_unit_test(weekdays_start_with_monday),
		cmocka_unit_test(february_knows_its_centuries),
		cmocka_unit_test(added_months_are_cut_to_the_last_day),
		cmocka_unit_test(a_day_is_read_as_far_as_it_is_known),
		cmocka_unit_test(iso_instants_are_read_in_their_zone),
		cmocka_unit_test(
		    what_is_no_iso_instant_leaves_its_place_untouched),
		cmocka_unit_test(dates_are_written_as_they_are_read),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
