/* What a source's "mute" lines take out of the facts of its pages. */
#include "cron/mute.h"
#include "tests/unit.h"

struct world {
	struct arena *arena;
	struct event events[3];
	size_t first[1], second[2], row[1], other[1];
	struct agreement agreements[2];
	struct rule_row rows[2];
	struct facts facts;
};

/* Events 0 and 1 of one deal, event 2 of another; a row on each deal. */
static void
make(struct world *w)
{
	*w = (struct world){ .arena = arena_new(1 << 20),
		.first = { 2 },
		.second = { 0, 1 },
		.row = { 0 },
		.other = { 2 } };
	w->events[0].pattern = STR("agreement.signed v4");
	w->events[1].pattern = STR("agreement.announced v1");
	w->events[2].pattern = STR("tariff.raised v2");
	w->agreements[0] =
	    (struct agreement){ .events = w->second, .n_events = 2 };
	w->agreements[1] =
	    (struct agreement){ .events = w->first, .n_events = 1 };
	w->rows[0] = (struct rule_row){
		.events = w->row, .n_events = 1, .agreement = 0
	};
	w->rows[1] = (struct rule_row){
		.events = w->other, .n_events = 1, .agreement = 1
	};
	w->facts = (struct facts){ .events = w->events,
		.n_events = 3,
		.agreements = w->agreements,
		.n_agreements = 2,
		.rows = w->rows,
		.n_rows = 2 };
	assert_non_null(w->arena);
}

static void
a_muted_pattern_takes_along_what_rests_on_it(void **state)
{
	struct str word = STR("agreement.signed");
	struct strs mute = { &word, 1 };
	struct world w;

	(void)state;
	make(&w);
	assert_int_equal(mute_facts(w.arena, &mute, &w.facts), ST_OK);
	assert_int_equal(w.facts.n_events, 2);
	assert_str(w.facts.events[0].pattern, "agreement.announced v1");
	assert_int_equal(w.facts.n_agreements, 1);
	assert_int_equal(w.facts.agreements[0].events[0], 1);
	assert_int_equal(w.facts.n_rows, 1);
	assert_int_equal(w.facts.rows[0].events[0], 1);
	assert_int_equal(w.facts.rows[0].agreement, 0);
	arena_free(w.arena);
}

static void
a_star_mutes_a_whole_family_and_a_part_of_a_word_nothing(void **state)
{
	struct str family = STR("agreement.*"), part = STR("agreement.sign");
	struct strs mute = { &family, 1 };
	struct world w;

	(void)state;
	make(&w);
	assert_int_equal(mute_facts(w.arena, &mute, &w.facts), ST_OK);
	assert_int_equal(w.facts.n_events, 1);
	arena_free(w.arena);
	make(&w);
	mute.v = &part;
	assert_int_equal(mute_facts(w.arena, &mute, &w.facts), ST_OK);
	assert_int_equal(w.facts.n_events, 3);
	assert_int_equal(w.facts.n_agreements, 2);
	assert_int_equal(w.facts.n_rows, 2);
	arena_free(w.arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_muted_pattern_takes_along_what_rests_on_it),
		cmocka_unit_test(
		    a_star_mutes_a_whole_family_and_a_part_of_a_word_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
