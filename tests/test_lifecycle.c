/* Lifecycles as tables of what must and must not move. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "store/lifecycle.h"
#include "store/sim.h"
#include "store/standing.h"

struct step {
	bool measure;
	enum state from;
	const char *since;
	enum state told;
	const char *day;
	bool resumed, moves;
};

static const struct step steps[] = {
	{ false, STATE_NONE, "", STATE_ANNOUNCED, "2023-03-28", false, true },
	{ false, STATE_ANNOUNCED, "2023-03-28", STATE_SIGNED, "2023-03-28",
	    false, true },
	{ false, STATE_SIGNED, "2023-03-28", STATE_ANNOUNCED, "2023-03-28",
	    false, false },
	{ false, STATE_SIGNED, "2023-03-28", STATE_ANNOUNCED, "2023-03-30",
	    false, false },
	/* An announcement of after the signing, read before it. */
	{ false, STATE_ANNOUNCED, "2023-04-04", STATE_SIGNED, "2023-03-28",
	    false, true },
	{ false, STATE_ANNOUNCED, "2023-04-04", STATE_IN_FORCE, "2023-03-28",
	    false, true },
	{ false, STATE_IN_FORCE, "2023-03-28", STATE_SUSPENDED, "2023-01-01",
	    false, false },
	{ true, STATE_ANNOUNCED, "2023-04-04", STATE_IN_FORCE, "2023-03-28",
	    false, false },
	{ false, STATE_IN_FORCE, "2023-03-28", STATE_SIGNED, "2023-04-01",
	    false, false },
	{ false, STATE_SIGNED, "2023-03-28", STATE_IN_FORCE, "2023", false,
	    true },
	{ false, STATE_ENDED, "2025-01-01", STATE_SIGNED, "2025-02-01", false,
	    false },
	{ false, STATE_SUSPENDED, "2025-01-01", STATE_IN_FORCE, "2025-02-01",
	    false, false },
	{ false, STATE_SUSPENDED, "2025-01-01", STATE_IN_FORCE, "2025-02-01",
	    true, true },
	{ false, STATE_IN_FORCE, "2024-01-01", STATE_ABANDONED, "2025-01-01",
	    false, false },
	{ true, STATE_IN_FORCE, "2024-12-03", STATE_SUSPENDED, "2025-11-09",
	    false, true },
	{ true, STATE_SUSPENDED, "2025-11-09", STATE_IN_FORCE, "2024-12-03",
	    false, false },
	{ true, STATE_SUSPENDED, "2025-11-09", STATE_IN_FORCE, "2026-11-28",
	    true, true },
	{ true, STATE_ENDED, "2025-11-09", STATE_IN_FORCE, "2026-11-28", true,
	    false },
	{ true, STATE_PROPOSED, "2025-11-09", STATE_ABANDONED, "2026-01-01",
	    false, true },
};

static void
states_move_forward_and_stale_news_does_not(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
		const struct step *s = &steps[i];

		if (lifecycle_moves(s->measure, s->from, str_of(s->since),
			s->told, str_of(s->day), s->resumed) != s->moves)
			fail_msg("step %zu", i);
	}
}

static void
an_expected_signature_is_an_announcement(void **state)
{
	struct event e = { .type = EV_AGREEMENT_SIGNED,
		.modality = MO_EXPECTED };

	(void)state;
	assert_int_equal(lifecycle_told(&e), STATE_ANNOUNCED);
	e.modality = MO_ASSERTED;
	assert_int_equal(lifecycle_told(&e), STATE_SIGNED);
	e.modality = MO_DENIED;
	assert_int_equal(lifecycle_told(&e), STATE_NONE);
	e = (struct event){ .type = EV_EXPORT_BAN, .phase = PH_SUSPENDED };
	assert_int_equal(lifecycle_told(&e), STATE_SUSPENDED);
	e.modality = MO_CONDITIONAL;
	assert_int_equal(lifecycle_told(&e), STATE_NONE);
}

static void
copies_are_near_and_other_texts_far(void **state)
{
	struct str a = STR("The two ministers met on the island and agreed to "
			   "share what they know of ore and of metal before "
			   "the winter comes to the northern harbours again.");
	struct str b = STR("the two ministers met, on the island, and agreed to"
			   " share what they know of ore and of metal before "
			   "the winter comes to the northern harbours again");
	struct str c = STR("A train was late and nobody on the platform could "
			   "say whether the next would come before or after "
			   "the rain that the radio had promised since noon.");

	(void)state;
	assert_true(sim_distance(sim_hash(a), sim_hash(b)) <= SIM_DISTANCE);
	assert_true(sim_distance(sim_hash(a), sim_hash(c)) > SIM_DISTANCE);
}

static void
a_publisher_is_its_registrable_domain(void **state)
{
	struct arena *a = arena_new(65536);

	(void)state;
	assert_true(
	    str_is(sim_publisher(a, STR("https://news.example.co.uk/a")),
		"example.co.uk"));
	assert_true(str_is(
	    sim_publisher(a, STR("http://127.0.0.1:8080/a")), "127.0.0.1"));
	arena_free(a);
}

/* Two tellings of one measure in either order: since when it stands. */
static void
stands_since(const struct act acts[2], const char *since)
{
	for (size_t first = 0; first < 2; first++) {
		struct standing s = { .measure = true };

		assert_int_equal(standing_take(&s, &acts[first]), NEWS_MOVED);
		assert_int_equal(
		    standing_take(&s, &acts[1 - first]), NEWS_SAME);
		assert_true(str_is(s.in_force_on, since));
		assert_true(str_is(s.since, since));
		assert_true(str_is(s.first_day, "2025-02-24"));
	}
}

/* A paper's day and a register's: the register's holds, whichever is first. */
static void
an_official_day_holds_in_any_order(void **state)
{
	static const struct act acts[2] = {
		{ .type = EV_EXPORT_QUOTA,
		    .phase = PH_IN_FORCE,
		    .told = STATE_IN_FORCE,
		    .day = { "2025-02-24", 10 },
		    .tier = 3,
		    .dated = true },
		{ .type = EV_EXPORT_QUOTA,
		    .phase = PH_IN_FORCE,
		    .told = STATE_IN_FORCE,
		    .day = { "2025-02-25", 10 },
		    .tier = 2,
		    .dated = true },
	};

	(void)state;
	stands_since(acts, "2025-02-25");
}

/* A ban's beginning and its tightening: it stands since it began. */
static void
a_measure_stands_since_it_began(void **state)
{
	static const struct act acts[2] = {
		{ .type = EV_EXPORT_BAN,
		    .phase = PH_IN_FORCE,
		    .told = STATE_IN_FORCE,
		    .day = { "2025-02-24", 10 },
		    .tier = 3,
		    .dated = true },
		{ .type = EV_EXPORT_BAN,
		    .phase = PH_TIGHTENED,
		    .told = STATE_IN_FORCE,
		    .day = { "2025-10-15", 10 },
		    .tier = 3,
		    .dated = true },
	};

	(void)state;
	stands_since(acts, "2025-02-24");
}

/* News of a ban that took effect before it was printed. */
static void
a_measure_stands_since_its_own_day_of_effect(void **state)
{
	static const struct act acts[2] = {
		{ .type = EV_EXPORT_BAN,
		    .phase = PH_IN_FORCE,
		    .told = STATE_IN_FORCE,
		    .day = { "2025-02-24", 10 },
		    .effective = { "2025-02-22", 10 },
		    .tier = 3,
		    .dated = true },
		{ .type = EV_EXPORT_BAN,
		    .phase = PH_EXTENDED,
		    .told = STATE_IN_FORCE,
		    .day = { "2025-10-15", 10 },
		    .tier = 3,
		    .dated = true },
	};

	(void)state;
	stands_since(acts, "2025-02-22");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_measure_stands_since_it_began),
		cmocka_unit_test(a_measure_stands_since_its_own_day_of_effect),
		cmocka_unit_test(states_move_forward_and_stale_news_does_not),
		cmocka_unit_test(an_expected_signature_is_an_announcement),
		cmocka_unit_test(an_official_day_holds_in_any_order),
		cmocka_unit_test(copies_are_near_and_other_texts_far),
		cmocka_unit_test(a_publisher_is_its_registrable_domain),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
