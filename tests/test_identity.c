/* Sameness, standings and lines of rules: the pure parts of judgement. */
#include "base/arena.h"

#include "store/identity.h"
#include "store/row.h"
#include "store/standing.h"
#include "unit.h"

static struct facets
paper(
    const char *kind, enum state state, const char *day, const char *signed_on)
{
	return (struct facets){ .kind = str_of(kind),
		.state = state,
		.since = str_of(day),
		.first_day = str_of(day),
		.last_day = str_of(day),
		.signed_on = str_of(signed_on) };
}

static bool
same(struct facets known, struct facets told)
{
	return identity_distance(&known, &told) != IDENTITY_NONE;
}

static void
two_signatures_on_two_days_are_two_papers(void **state)
{
	struct facets first =
	    paper("memorandum", STATE_SIGNED, "2024-09-16", "2024-09-16");

	(void)state;
	assert_false(same(first, paper("sectoral_trade_agreement", STATE_SIGNED,
				     "2025-04-24", "2025-04-24")));
	assert_false(same(first,
	    paper("memorandum", STATE_SIGNED, "2026-02-04", "2026-02-04")));
	assert_true(same(
	    first, paper("memorandum", STATE_SIGNED, "2024-09", "2024-09")));
}

static void
one_paper_may_be_told_with_two_near_days(void **state)
{
	struct facets first =
	    paper("memorandum", STATE_SIGNED, "2024-02-19", "2024-02-19");

	(void)state;
	assert_true(same(
	    first, paper("memorandum", STATE_SIGNED, "2024-03", "2024-03")));
	assert_false(same(first,
	    paper("framework", STATE_SIGNED, "2024-02-19", "2024-02-19")));
}

static void
talks_stay_open_until_they_are_signed(void **state)
{
	struct facets open = paper("fta", STATE_ANNOUNCED, "2022-12-09", "");

	(void)state;
	assert_true(
	    same(open, paper("fta", STATE_SIGNED, "2023-12-13", "2023-12-13")));
	assert_false(same(open,
	    paper("memorandum", STATE_SIGNED, "2023-07-18", "2023-07-18")));
	assert_false(
	    same(open, paper("fta", STATE_SIGNED, "2028-12-13", "2028-12-13")));
}

static void
an_old_announcement_is_of_what_was_signed_since(void **state)
{
	struct facets paper_known =
	    paper("framework", STATE_SIGNED, "2025-10-28", "2025-10-28");

	(void)state;
	assert_true(same(paper_known,
	    paper("framework", STATE_ANNOUNCED, "2026-03-20", "")));
	assert_false(same(paper_known,
	    paper("framework", STATE_ANNOUNCED, "2027-03-20", "")));
}

static void
a_roadmap_is_no_memorandum(void **state)
{
	(void)state;
	assert_false(
	    same(paper("memorandum", STATE_SIGNED, "2024-03-10", "2024-03-10"),
		paper("roadmap", STATE_SIGNED, "2024-03-12", "2024-03-12")));
}

static struct facets
ban(const char *minerals, const char *destination, const char *day,
    const char *effect)
{
	return (struct facets){ .measure = true,
		.kind = STR("export_ban"),
		.minerals = str_of(minerals),
		.destination = str_of(destination),
		.state = STATE_IN_FORCE,
		.since = str_of(day),
		.first_day = str_of(day),
		.last_day = str_of(day),
		.signed_on = str_of(effect) };
}

static void
a_measure_is_one_act_with_one_beginning(void **state)
{
	struct facets known = ban("lithium", "", "2022-12-20", "2022-12-20");

	(void)state;
	assert_true(same(known, ban("lithium", "", "2024-01-05", "")));
	assert_false(
	    same(known, ban("lithium", "", "2026-02-25", "2026-02-25")));
	assert_false(same(known, ban("nickel", "", "2022-12-21", "")));
	assert_false(same(ban("gallium", "US", "2024-12-03", "2024-12-03"),
	    ban("gallium", "JP", "2024-12-04", "2024-12-03")));
}

static void
another_number_is_another_act(void **state)
{
	struct facets a = ban("holmium", "", "2025-10-09", "2025-11-08");
	struct facets b = a;

	(void)state;
	a.legal_ref = STR("No. 57 of 2025");
	b.legal_ref = STR("No. 58 of 2025");
	assert_false(same(a, b));
	b.follows = true;
	assert_true(same(a, b));
}

static void
what_ended_begins_anew_only_on_a_day_of_its_own(void **state)
{
	struct facets over = ban("cobalt", "", "2025-10-16", "2025-02-22");
	struct facets again = ban("cobalt", "", "2025-12-01", "");

	(void)state;
	over.state = STATE_ENDED;
	assert_true(same(over, again)); /* an old story, and stale */
	again.signed_on = STR("2025-11-30");
	assert_false(same(over, again));
	again.resumed = true;
	again.follows = true;
	assert_true(same(over, again));
}

/* ---- standings --------------------------------------------------------------- */

static enum standing_news
tell(struct standing *s, enum event_type type, enum state told, const char *day,
    uint32_t tier)
{
	return standing_take(s, &(struct act){ .type = type,
				    .told = told,
				    .day = str_of(day),
				    .tier = tier,
				    .dated = true });
}

static void
an_agreement_climbs_and_keeps_the_days_of_its_acts(void **state)
{
	struct standing s = { 0 };

	(void)state;
	assert_int_equal(
	    tell(&s, EV_AGREEMENT_ANNOUNCED, STATE_ANNOUNCED, "2023-03-28", 3),
	    NEWS_MOVED);
	assert_int_equal(
	    tell(&s, EV_AGREEMENT_SIGNED, STATE_SIGNED, "2023-03-28", 3),
	    NEWS_MOVED);
	assert_int_equal(
	    tell(&s, EV_AGREEMENT_IN_FORCE, STATE_IN_FORCE, "2023-03-28", 1),
	    NEWS_MOVED);
	assert_int_equal(
	    tell(&s, EV_AGREEMENT_ANNOUNCED, STATE_ANNOUNCED, "2023-03-30", 4),
	    NEWS_STALE);
	assert_int_equal(s.state, STATE_IN_FORCE);
	assert_str(s.signed_on, "2023-03-28");
	assert_str(s.in_force_on, "2023-03-28");
	assert_str(s.announced_on, "2023-03-28");
}

static void
an_official_day_goes_before_that_of_a_paper(void **state)
{
	struct standing s = { 0 };

	(void)state;
	(void)tell(&s, EV_AGREEMENT_SIGNED, STATE_SIGNED, "2026-02-05", 3);
	(void)tell(&s, EV_AGREEMENT_SIGNED, STATE_SIGNED, "2026-02-03", 3);
	assert_str(s.signed_on, "2026-02-05");
	(void)tell(&s, EV_AGREEMENT_SIGNED, STATE_SIGNED, "2026-02-04", 1);
	assert_str(s.signed_on, "2026-02-04");
	(void)tell(&s, EV_AGREEMENT_SIGNED, STATE_SIGNED, "2026", 1);
	assert_str(s.signed_on, "2026-02-04");
}

static void
a_suspension_ends_on_its_last_day_told(void **state)
{
	struct standing s = { .measure = true };
	struct act a = { .type = EV_EXPORT_BAN,
		.phase = PH_SUSPENDED,
		.told = STATE_SUSPENDED,
		.day = STR("2025-11-09"),
		.until = STR("2026-11-27"),
		.dated = true };

	(void)state;
	(void)tell(&s, EV_EXPORT_BAN, STATE_IN_FORCE, "2024-12-03", 3);
	assert_int_equal(standing_take(&s, &a), NEWS_MOVED);
	a.until = STR("2026-01-01");
	assert_int_equal(standing_take(&s, &a), NEWS_SAME);
	assert_str(s.until, "2026-11-27");
	assert_str(s.in_force_on, "2024-12-03");
	assert_str(s.suspended_on, "2025-11-09");
	/* Told again as history, without a day. */
	assert_int_equal(standing_take(&s, &(struct act){ .type = EV_EXPORT_BAN,
					       .told = STATE_IN_FORCE,
					       .day = STR("2025-12-12"),
					       .past = true }),
	    NEWS_STALE);
}

/* ---- lines -------------------------------------------------------------------- */

static void
a_line_is_laid_over_another_by_column(void **state)
{
	struct arena *a = arena_new((size_t)1 << 20);
	struct row was, is, out;
	struct fault f;

	(void)state;
	assert_int_equal(
	    row_read(a, STR("{\"b\":[ 1, 2],\"status\":\"signed\"}"), &was, &f),
	    ST_OK);
	assert_int_equal(
	    row_read(a, STR("{\"status\":\"in_force\",\"b\":[1,2],\"c\":1.0}"),
		&is, &f),
	    ST_OK);
	row_changes(&was, &is, &out);
	assert_int_equal(out.n, 2);
	assert_true(row_set(&out, STR("c"), STR("")));
	assert_str(
	    row_text(a, RT_AGREEMENTS, &out), "{\"status\":\"in_force\"}");
	assert_str(row_word(a, &out, "status"), "in_force");
	assert_int_equal(row_read(a, STR("[1]"), &out, &f), ST_SYNTAX);
	assert_int_equal(row_read(a, STR(""), &out, &f), ST_OK);
	assert_int_equal(out.n, 0);
	assert_str(row_text(a, RT_AGREEMENTS, &out), "{}");
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(two_signatures_on_two_days_are_two_papers),
		cmocka_unit_test(one_paper_may_be_told_with_two_near_days),
		cmocka_unit_test(talks_stay_open_until_they_are_signed),
		cmocka_unit_test(
		    an_old_announcement_is_of_what_was_signed_since),
		cmocka_unit_test(a_roadmap_is_no_memorandum),
		cmocka_unit_test(a_measure_is_one_act_with_one_beginning),
		cmocka_unit_test(another_number_is_another_act),
		cmocka_unit_test(
		    what_ended_begins_anew_only_on_a_day_of_its_own),
		cmocka_unit_test(
		    an_agreement_climbs_and_keeps_the_days_of_its_acts),
		cmocka_unit_test(an_official_day_goes_before_that_of_a_paper),
		cmocka_unit_test(a_suspension_ends_on_its_last_day_told),
		cmocka_unit_test(a_line_is_laid_over_another_by_column),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
