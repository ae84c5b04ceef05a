/* The closed word lists: both ways, and against the domain's own tables. */
#include "base/domain.h"
#include "base/file.h"

#include "tests/unit.h"

static void
every_word_leads_back_to_its_value(void **state)
{
	enum event_type type;
	enum phase phase;
	enum state of;
	enum value_key key;
	enum rule_table table;

	(void)state;
	for (int i = 0; i < EVENT_TYPES; i++) {
		assert_true(event_type_of(
		    str_of(event_type_word((enum event_type)i)), &type));
		assert_int_equal(type, i);
	}
	for (int i = PH_NONE; i <= PH_WITHDRAWN; i++) {
		assert_true(
		    phase_of(str_of(phase_word((enum phase)i)), &phase));
		assert_int_equal(phase, i);
	}
	for (int i = 0; i <= STATE_ABANDONED; i++) {
		assert_true(state_of(str_of(state_word((enum state)i)), &of));
		assert_int_equal(of, i);
	}
	for (int i = 0; i < VALUE_KEYS; i++) {
		assert_true(
		    value_key_of(str_of(value_word((enum value_key)i)), &key));
		assert_int_equal(key, i);
	}
	for (int i = 0; i < RULE_TABLES; i++) {
		assert_true(rule_table_of(
		    str_of(rule_table_word((enum rule_table)i)), &table));
		assert_int_equal(table, i);
	}
}

static void
an_unknown_word_is_refused_and_nothing_is_written(void **state)
{
	enum event_type type = EV_WTO_DISPUTE;
	enum phase phase = PH_SIGNED;

	(void)state;
	assert_false(event_type_of(STR("agreement"), &type));
	assert_false(event_type_of(STR("agreement_signed "), &type));
	assert_false(event_type_of(STR(""), &type));
	assert_false(phase_of(STR("Signed"), &phase));
	assert_int_equal(type, EV_WTO_DISPUTE);
	assert_int_equal(phase, PH_SIGNED);
}

static void
measures_are_the_acts_with_a_life_of_their_own(void **state)
{
	(void)state;
	assert_true(event_type_is_measure(EV_EXPORT_BAN));
	assert_true(event_type_is_measure(EV_IMPORT_TARIFF));
	assert_true(event_type_is_measure(EV_STOCKPILE_MEASURE));
	assert_true(event_type_is_measure(EV_PRODUCTION_CONTROL));
	assert_false(event_type_is_measure(EV_AGREEMENT_SIGNED));
	assert_false(event_type_is_measure(EV_WTO_DISPUTE));
	assert_false(event_type_is_measure(EV_INVESTMENT_BLOCKED));
	assert_false(event_type_is_measure(EV_OFFICIAL_POSITION));
}

/* A line of event_types.tsv: type, family, definition, roles, phases. */
static void
check_type(struct str line)
{
	struct str word = str_cut(&line, '\t'), family = str_cut(&line, '\t');
	enum event_type type;
	size_t listed = 0, ours = 0;

	if (!event_type_of(word, &type))
		fail_msg("no such type: %.*s", STR_ARG(word));
	assert_int_equal(family.p[0], event_type_family(type));
	str_cut(&line, '\t');
	str_cut(&line, '\t');
	for (line = str_trim(line); line.n > 0; listed++) {
		struct str name = str_cut(&line, ' ');
		enum phase phase;

		if (!phase_of(name, &phase) ||
		    !event_type_has_phase(type, phase))
			fail_msg("%.*s lacks phase %.*s", STR_ARG(word),
			    STR_ARG(name));
	}
	for (int i = PH_NONE + 1; i <= PH_WITHDRAWN; i++)
		ours += event_type_has_phase(type, (enum phase)i);
	assert_int_equal(ours, listed);
}

static void
types_and_phases_are_those_of_the_domain(void **state)
{
	struct arena *a = arena_new(1 << 20);
	struct str text;
	size_t types = 0;

	(void)state;
	assert_non_null(a);
	if (file_read(a, SHARED_DIR "/domain/event_types.tsv", 1 << 19, &text,
		NULL) != ST_OK) {
		print_message("skipped: no domain tables beside the source\n");
		arena_free(a);
		skip();
		return;
	}
	str_cut(&text, '\n');
	for (; text.n > 0; types++)
		check_type(str_cut(&text, '\n'));
	assert_int_equal(types, EVENT_TYPES);
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_word_leads_back_to_its_value),
		cmocka_unit_test(
		    an_unknown_word_is_refused_and_nothing_is_written),
		cmocka_unit_test(
		    measures_are_the_acts_with_a_life_of_their_own),
		cmocka_unit_test(types_and_phases_are_those_of_the_domain),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
