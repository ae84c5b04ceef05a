/* Dates as the wild writes them: read right, or refused; never guessed. */
#include "base/date.h"

#include "tests/unit.h"

static void
what_people_write_is_read(void **state)
{
	static const struct {
		const char *text, *instant;
		int32_t zone_s;
	} cases[] = {
		{ "Tue, 28 Mar 2023 14:05:06 GMT", "2023-03-28T14:05:06Z", 0 },
		{ "28 Mar 23 14:05 +0900", "2023-03-28T05:05:00Z", 32400 },
		{ "Mon, 28 Mar 2023 14:05:06 -05:30", "2023-03-28T19:35:06Z",
		    -19800 },
		{ "March 28th, 2023 2:05 p.m.", "2023-03-28T14:05:00Z", 0 },
		{ "28 mars 2023", "2023-03-28T00:00:00Z", 0 },
		{ "28.03.2023", "2023-03-28T00:00:00Z", 0 },
		{ "03/28/2023", "2023-03-28T00:00:00Z", 0 },
		{ "2023-03-28T14:05:06Z", "2023-03-28T14:05:06Z", 0 },
		{ "Tue Mar 28 14:05:06 2023", "2023-03-28T14:05:06Z", 0 },
		{ "2023年3月28日", "2023-03-28T00:00:00Z", 0 },
		/* Tuesdays that begin as March does. */
		{ "mardi 5 avril 2024 à 14h30", "2024-04-05T14:30:00Z", 0 },
		{ "mar., 05 nov. 2024 10:00:00 +0100", "2024-11-05T09:00:00Z",
		    3600 },
		{ "martes, 2 de abril de 2024", "2024-04-02T00:00:00Z", 0 },
		{ "martedì 02/04/2024", "2024-04-02T00:00:00Z", 0 },
		{ "mar 5, 2024", "2024-03-05T00:00:00Z", 0 },
		{ "Settimana 5 maggio 2024", "2024-05-05T00:00:00Z", 0 },
		{ "令和6年3月1日", "2024-03-01T00:00:00Z", 0 },
		{ "平成31年4月30日", "2019-04-30T00:00:00Z", 0 },
		{ "Jumat, 2 Agustus 2024 10:00 WIB", "2024-08-02T03:00:00Z",
		    25200 },
		{ "5 Mei 2024, 9 h", "2024-05-05T09:00:00Z", 0 },
		{ "1 марта 2024", "2024-03-01T00:00:00Z", 0 },
		{ "2 Ağustos 2024", "2024-08-02T00:00:00Z", 0 },
		{ "Κυρ, 11 Ιουλ 2004 12:00:00 EST", "2004-07-11T17:00:00Z",
		    -18000 },
		{ "1 Jan 1900", "1900-01-01T00:00:00Z", 0 },
		{ "31 Dec 2200", "2200-12-31T00:00:00Z", 0 },
	};
	struct buf b = buf_new(64);

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		int64_t t = 0;
		int32_t zone = -1;

		if (!date_read_wild(str_of(cases[i].text), &t, &zone))
			fail_msg("not read: %s", cases[i].text);
		date_put_instant(&b, t);
		assert_buf(&b, cases[i].instant);
		assert_int_equal(zone, cases[i].zone_s);
	}
	buf_free(&b);
}

static void
what_is_no_date_of_news_is_refused_and_changes_nothing(void **state)
{
	static const char *const cases[] = { "", "soon", "12", "31 Feb 2024",
		"28 Mar 1899", "28 Mar 2201", "2284", "1066", "9999-12-31",
		"28 Mar 2023 25:00", "28 Mar 2023 14:65",
		"28 Mar 2023 14:05 +99999999999", "1:2:3 +9999999999900" };
	int64_t t = 7;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		if (date_read_wild(str_of(cases[i]), &t, NULL))
			fail_msg("read: %s", cases[i]);
		assert_int_equal(t, 7);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_people_write_is_read),
		cmocka_unit_test(
		    what_is_no_date_of_news_is_refused_and_changes_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
