/*
 * Proposals, a person's word on them, and rulings on what is one: through the
 * face of the store.
 */
#include "store/ruling.h"
#include "store_world.h"

static const struct story in_force = { .url = "https://a.example/3",
	.day = "2023-03-28",
	.text = "It took effect in Tokyo, says a paper.",
	.type = EV_AGREEMENT_IN_FORCE,
	.phase = PH_DONE,
	.modality = MO_ASSERTED,
	.kind = AK_SECTORAL };
static const struct story in_force_too = { .url = "https://b.example/4",
	.day = "2023-03-28",
	.text = "Another paper says that it took effect.",
	.type = EV_AGREEMENT_IN_FORCE,
	.phase = PH_DONE,
	.modality = MO_ASSERTED,
	.kind = AK_SECTORAL };
static const struct story memorandum = { .url = "https://c.example/5",
	.day = "2025-10-28",
	.text = "The two signed a memorandum in Tokyo.",
	.type = EV_AGREEMENT_SIGNED,
	.phase = PH_DONE,
	.modality = MO_ASSERTED,
	.kind = AK_MEMORANDUM };
static const struct story clause = { .url = "https://d.example/6",
	.day = "2023-03-28",
	.text = "The pact is to be looked at every two years.",
	.type = EV_REVIEW_CLAUSE,
	.phase = PH_ANNOUNCED,
	.modality = MO_ASSERTED,
	.kind = AK_SECTORAL };

static void
put(struct world *w, const struct story *y)
{
	struct store_put_done done;

	world_put_ok(w, y, &done);
}

struct cells {
	char text[16][400];
	size_t n, columns;
};

static bool
take_cells(void *ctx, const struct store_cell *c)
{
	struct cells *out = ctx;

	for (size_t i = 0; i < out->columns && i < 9 && out->n == 0; i++)
		snprintf(out->text[i], sizeof(out->text[i]), "%.*s",
		    STR_ARG(c[i].text));
	out->n++;
	return true;
}

static struct cells
list(struct world *w, enum store_view v, struct store_filter filter)
{
	static struct cells out;
	struct fault f = { 0 };

	memset(&out, 0, sizeof(out));
	(void)store_columns(v, &out.columns);
	if (store_list(w->s, v, &filter, take_cells, &out, &f) != ST_OK)
		fail_msg("view %d: %s", (int)v, f.what);
	return out;
}

#define PENDING                                             \
	(struct store_filter)                               \
	{                                                   \
		.table = STR("agreements"), .pending = true \
	}

static void
decide(struct world *w, const char *id, bool accept, int64_t now)
{
	struct fault f = { 0 };
	enum status st = store_decide(w->s, strtoll(id + 1, NULL, 10), accept,
	    STR("ada"), STR("because"), now, &f);

	if (st != ST_OK)
		fail_msg("%s: %s", id, f.what);
}

/* ---- proposals --------------------------------------------------------------- */

static void
a_later_telling_supersedes_what_waits(void **state)
{
	struct world *w = *state;
	struct cells c;

	put(w, &story_announced);
	c = list(w, VIEW_PROPOSALS, PENDING);
	assert_int_equal(c.n, 1);
	assert_non_null(strstr(c.text[3], "\"status\":\"announced\""));
	put(w, &story_signed);
	c = list(w, VIEW_PROPOSALS, PENDING);
	assert_int_equal(c.n, 1);
	assert_non_null(strstr(c.text[3], "\"status\":\"signed\""));
	assert_non_null(strstr(c.text[3], "\"announced_on\""));
}

static void
a_stale_story_proposes_nothing(void **state)
{
	struct world *w = *state;
	struct cells before, after;

	put(w, &story_signed);
	before = list(w, VIEW_PROPOSALS, PENDING);
	put(w, &story_stale);
	after = list(w, VIEW_PROPOSALS, PENDING);
	assert_int_equal(after.n, 1);
	assert_string_equal(before.text[3], after.text[3]);
}

static void
one_paper_puts_nothing_in_force_two_do(void **state)
{
	struct world *w = *state;
	struct cells c;

	put(w, &story_signed);
	put(w, &in_force);
	c = list(w, VIEW_AGREEMENTS, (struct store_filter){ 0 });
	assert_string_equal(c.text[1], "in_force"); /* what the news says */
	c = list(w, VIEW_PROPOSALS, PENDING);
	assert_null(strstr(c.text[3], "in_force"));
	put(w, &in_force_too);
	c = list(w, VIEW_PROPOSALS, PENDING);
	assert_non_null(strstr(c.text[3], "\"status\":\"in_force\""));
	assert_non_null(strstr(c.text[3], "\"in_force_on\":\"2023-03-28\""));
}

/* Not by the article on the signature: its line learns of it later. */
static void
what_the_parties_undertook_stands_in_the_line(void **state)
{
	struct world *w = *state;
	struct cells c;
	struct story pledge = { .url = "https://g.example/9",
		.day = "2023-03-28",
		.text = "The two are to talk it over every year.",
		.type = EV_COMMITMENT,
		.phase = PH_ANNOUNCED,
		.modality = MO_ASSERTED,
		.kind = AK_SECTORAL,
		.value = "consultation" };
	struct story denied = pledge;

	put(w, &story_signed);
	c = list(w, VIEW_PROPOSALS, PENDING);
	assert_null(strstr(c.text[3], "commitments"));
	put(w, &pledge);
	denied.url = "https://g.example/10";
	denied.text = "Nobody spoke of prices, says another.";
	denied.modality = MO_DENIED;
	denied.value = "price";
	put(w, &denied);
	c = list(w, VIEW_PROPOSALS, PENDING);
	assert_int_equal(c.n, 1);
	assert_non_null(
	    strstr(c.text[3], "\"commitments\":[\"consultation\"]"));
	/* It is not lost where the line moves on. */
	put(w, &in_force);
	put(w, &in_force_too);
	c = list(w, VIEW_PROPOSALS, PENDING);
	assert_non_null(strstr(c.text[3], "\"status\":\"in_force\""));
	assert_non_null(
	    strstr(c.text[3], "\"commitments\":[\"consultation\"]"));
}

static void
what_was_refused_does_not_come_back(void **state)
{
	struct world *w = *state;
	struct store_filter all = { .table = STR("agreements") };
	struct cells c;

	put(w, &story_signed);
	c = list(w, VIEW_PROPOSALS, PENDING);
	decide(w, c.text[0], false, NOW);
	put(w, &story_later);
	put(w, &in_force);
	c = list(w, VIEW_PROPOSALS, PENDING);
	/* Only what the refused one did not say can be asked again. */
	if (c.n > 0)
		assert_null(strstr(c.text[3], "\"status\":\"signed\""));
	c = list(w, VIEW_RULES, all);
	assert_int_equal(c.n, 0);
}

static void
an_accepted_line_has_two_clocks(void **state)
{
	struct world *w = *state;
	struct store_filter now = { .table = STR("agreements") };
	struct store_filter then = now, before = now, on = now;
	struct cells c;

	put(w, &story_signed);
	c = list(w, VIEW_PROPOSALS, PENDING);
	decide(w, c.text[0], true, NOW);
	put(w, &in_force);
	put(w, &in_force_too);
	c = list(w, VIEW_PROPOSALS, PENDING);
	decide(w, c.text[0], true, NOW + 10 * 86400);
	c = list(w, VIEW_RULES, now);
	assert_int_equal(c.n, 1);
	assert_non_null(strstr(c.text[2], "\"status\":\"in_force\""));
	assert_string_equal(c.text[3], "2023-03-28");
	then.as_of = STR("2023-04-01");
	c = list(w, VIEW_RULES, then);
	assert_int_equal(c.n, 1);
	assert_non_null(strstr(c.text[2], "\"status\":\"signed\""));
	before.as_of = STR("2023-03-01");
	assert_int_equal(list(w, VIEW_RULES, before).n, 0);
	on.on = STR("2023-03-27");
	assert_int_equal(list(w, VIEW_RULES, on).n, 0);
	on.on = STR("2024-01-01");
	assert_int_equal(list(w, VIEW_RULES, on).n, 1);
}

static void
a_word_taken_back_restores_the_line(void **state)
{
	struct world *w = *state;
	struct store_filter lines = { .table = STR("agreements") };
	struct cells c, second;

	put(w, &story_announced);
	c = list(w, VIEW_PROPOSALS, PENDING);
	decide(w, c.text[0], true, NOW);
	put(w, &story_signed);
	second = list(w, VIEW_PROPOSALS, PENDING);
	decide(w, second.text[0], true, NOW + 60);
	decide(w, second.text[0], false, NOW + 120);
	c = list(w, VIEW_RULES, lines);
	assert_int_equal(c.n, 1);
	assert_non_null(strstr(c.text[2], "\"status\":\"announced\""));
	assert_int_equal(list(w, VIEW_AUDIT, (struct store_filter){ 0 }).n, 3);
}

static void
a_policy_accepts_only_where_it_is_on(void **state)
{
	struct world *w = *state;
	struct store_filter lines = { .table = STR("agreements") };
	struct cells c;

	put(w, &story_announced);
	assert_int_equal(list(w, VIEW_RULES, lines).n, 0);
	w->policy.accept_tier = 3;
	w->policy.accept_score = 0.95;
	put(w, &story_signed);
	assert_int_equal(list(w, VIEW_RULES, lines).n, 0);
	w->policy.accept_score = 0.8;
	put(w, &memorandum);
	c = list(w, VIEW_RULES, lines);
	assert_int_equal(c.n, 1);
	assert_string_equal(c.text[8], "policy");
}

static void
a_discipline_holds_as_its_agreement_does(void **state)
{
	struct world *w = *state;
	struct store_filter lines = { .table = STR("export_disciplines") };
	struct store_filter waits = lines;
	struct cells c, moved;
	struct story promise = { .url = "https://i.example/13",
		.day = "2023-03-28",
		.text = "Neither is to keep its ores from the other.",
		.type = EV_EXPORT_RESTRICTION_PROHIBITED,
		.phase = PH_ANNOUNCED,
		.modality = MO_ASSERTED,
		.kind = AK_SECTORAL };

	waits.pending = true;
	put(w, &story_signed);
	put(w, &promise);
	c = list(w, VIEW_PROPOSALS, waits);
	assert_int_equal(c.n, 1);
	assert_non_null(strstr(c.text[3], "\"status\":\"signed\""));
	decide(w, c.text[0], true, NOW);
	put(w, &in_force);
	put(w, &in_force_too);
	moved = list(w, VIEW_PROPOSALS, PENDING);
	decide(w, moved.text[0], true, NOW + 86400);
	assert_non_null(strstr(
	    list(w, VIEW_RULES, lines).text[2], "\"status\":\"in_force\""));
	lines.as_of = STR("2023-03-28");
	assert_non_null(strstr(
	    list(w, VIEW_RULES, lines).text[2], "\"status\":\"signed\""));
	lines.as_of = STR("");
	/* The word taken back takes both lines back. */
	decide(w, moved.text[0], false, NOW + 2 * 86400);
	c = list(w, VIEW_RULES, lines);
	assert_int_equal(c.n, 1);
	assert_non_null(strstr(c.text[2], "\"status\":\"signed\""));
}

static void
what_was_replaced_has_a_successor(void **state)
{
	struct world *w = *state;
	struct fault f = { 0 };
	struct cells c;
	struct story replaced = { .url = "https://h.example/11",
		.day = "2025-11-01",
		.text = "The memorandum takes the place of the pact.",
		.type = EV_AGREEMENT_ENDED,
		.phase = PH_SUPERSEDED,
		.modality = MO_ASSERTED,
		.kind = AK_SECTORAL,
		.value = "treaty" };
	int64_t event;

	put(w, &story_signed);
	put(w, &memorandum);
	put(w, &replaced); /* by a name that none of them has */
	c = list(w, VIEW_PROPOSALS,
	    (struct store_filter){ .table = STR("agreements") });
	assert_null(strstr(c.text[3], "successor_id"));
	replaced.url = "https://h.example/12";
	replaced.text = "So says another: it takes the place of the pact.";
	replaced.value = "pact";
	put(w, &replaced);
	c = list(w, VIEW_PROPOSALS, PENDING);
	assert_non_null(strstr(c.text[3], "\"successor_id\":\"A2\""));
	/* Who says so is not believed: nothing speaks of a successor. */
	for (event = 3; event <= 4; event++)
		assert_int_equal(
		    store_reject_event(w->s, event, STR("ada"), NOW, &f),
		    ST_OK);
	put(w, &in_force);
	put(w, &in_force_too);
	c = list(w, VIEW_PROPOSALS, PENDING);
	assert_non_null(strstr(c.text[3], "\"in_force_on\""));
	assert_null(strstr(c.text[3], "successor_id"));
}

/* ---- rulings ------------------------------------------------------------------ */

static void
merged_agreements_are_one_until_it_is_undone(void **state)
{
	struct world *w = *state;
	struct fault f = { 0 };
	struct story again = memorandum;
	const char *what;

	again.url = "https://e.example/7";
	again.text = "Told once more: a memorandum was signed.";
	put(w, &story_signed);
	put(w, &memorandum);
	assert_int_equal(
	    list(w, VIEW_AGREEMENTS, (struct store_filter){ 0 }).n, 2);
	assert_int_equal(store_merge(w->s, 2, 1, STR("ada"), NOW, &f), ST_OK);
	assert_int_equal(
	    list(w, VIEW_AGREEMENTS, (struct store_filter){ 0 }).n, 1);
	/* What is told of the one that is gone joins the one that stays. */
	put(w, &again);
	assert_int_equal(
	    list(w, VIEW_AGREEMENTS, (struct store_filter){ 0 }).n, 1);
	assert_int_equal(
	    list(w, VIEW_TIMELINE, (struct store_filter){ .id = 1 }).n, 3);
	assert_int_equal(
	    store_undo(w->s, 0, STR("ada"), NOW, &what, &f), ST_OK);
	assert_string_equal(what, "merge");
	assert_int_equal(
	    list(w, VIEW_TIMELINE, (struct store_filter){ .id = 1 }).n, 1);
	assert_int_equal(
	    list(w, VIEW_TIMELINE, (struct store_filter){ .id = 2 }).n, 2);
	assert_int_equal(
	    store_undo(w->s, 0, STR("ada"), NOW, &what, &f), ST_NOINPUT);
	assert_int_equal(store_audit_verify(w->s, NULL, &f), ST_OK);
}

static void
a_merge_needs_two_of_one_sort(void **state)
{
	struct world *w = *state;
	struct fault f = { 0 };

	put(w, &story_signed);
	assert_int_equal(
	    store_merge(w->s, 1, 1, STR("ada"), NOW, &f), ST_USAGE);
	assert_int_equal(
	    store_merge(w->s, 7, 1, STR("ada"), NOW, &f), ST_NOINPUT);
}

static void
what_was_split_off_stays_apart_when_read_again(void **state)
{
	struct world *w = *state;
	struct fault f = { 0 };
	struct store_put_done done;
	struct story anew = in_force;
	int64_t document, made = 0;
	const char *what;

	put(w, &story_signed);
	world_put_ok(w, &in_force, &done);
	document = done.document;
	assert_int_equal(
	    list(w, VIEW_AGREEMENTS, (struct store_filter){ 0 }).n, 1);
	assert_int_equal(
	    store_split(w->s, 1, &document, 1, STR("ada"), NOW, &made, &f),
	    ST_OK);
	assert_int_equal(
	    list(w, VIEW_AGREEMENTS, (struct store_filter){ 0 }).n, 2);
	anew.document = document;
	anew.set = "b";
	put(w, &anew);
	assert_int_equal(
	    list(w, VIEW_TIMELINE, (struct store_filter){ .id = made }).n, 1);
	assert_int_equal(
	    store_undo(w->s, 0, STR("ada"), NOW, &what, &f), ST_OK);
	assert_int_equal(
	    list(w, VIEW_AGREEMENTS, (struct store_filter){ 0 }).n, 1);
	assert_int_equal(
	    list(w, VIEW_TIMELINE, (struct store_filter){ .id = 1 }).n, 2);
}

static void
without_a_rejected_event_an_agreement_stands_as_before(void **state)
{
	struct world *w = *state;
	struct fault f = { 0 };
	struct cells c;

	put(w, &story_announced);
	put(w, &story_signed);
	assert_int_equal(
	    store_reject_event(w->s, 2, STR("ada"), NOW, &f), ST_OK);
	c = list(w, VIEW_AGREEMENTS, (struct store_filter){ 0 });
	assert_string_equal(c.text[1], "announced");
	c = list(w, VIEW_PATTERNS, (struct store_filter){ 0 });
	assert_int_equal(c.n, 1);
	assert_string_equal(c.text[0], "a.pattern v1");
}

static void
sources_that_differ_are_shown_and_told(void **state)
{
	struct world *w = *state;
	struct story other = story_signed, denial = story_signed;
	struct cells c;

	put(w, &story_signed);
	other.url = "https://g.example/9";
	other.day = "2023-03-31";
	other.text = "On the last of March the pact was signed, it says.";
	put(w, &other);
	c = list(w, VIEW_AGREEMENTS, (struct store_filter){ 0 });
	assert_int_equal(c.n, 1);
	c = list(w, VIEW_CONFLICTS, (struct store_filter){ 0 });
	assert_int_equal(c.n, 1);
	assert_string_equal(c.text[1], "signed_on");
	assert_string_equal(c.text[2], "2023-03-28");
	assert_string_equal(c.text[3], "2023-03-31");
	c = list(
	    w, VIEW_ALERTS, (struct store_filter){ .type = STR("conflict") });
	assert_int_equal(c.n, 2); /* one a channel */
	denial.url = "https://h.example/10";
	denial.modality = MO_DENIED;
	denial.text = "The minister says that no pact was signed at all.";
	put(w, &denial);
	c = list(w, VIEW_AGREEMENTS, (struct store_filter){ 0 });
	assert_string_equal(c.text[1], "signed");
}

/* ---- time ---------------------------------------------------------------------- */

static void
a_review_comes_round(void **state)
{
	struct world *w = *state;
	struct fault f = { 0 };
	struct store_filter open = { .status = STR("open") };
	struct cells c;
	size_t told = 0;

	put(w, &story_signed);
	put(w, &clause);
	c = list(w, VIEW_REVIEWS, (struct store_filter){ 0 });
	assert_int_equal(c.n, 1);
	assert_string_equal(c.text[1], ""); /* nobody knows from when */
	world_sql(w, "UPDATE event SET every_months=24 WHERE"
		     " type='review_clause'");
	put(w, &in_force);
	c = list(w, VIEW_REVIEWS, open);
	assert_int_equal(c.n, 1);
	assert_string_equal(c.text[1], "2025-03-28");
	assert_int_equal(
	    store_tick(w->s, &w->policy, NOW + 731 * (int64_t)86400, &told, &f),
	    ST_OK);
	assert_int_equal(told, 1);
	assert_int_equal(
	    store_tick(w->s, &w->policy, NOW + 800 * (int64_t)86400, &told, &f),
	    ST_OK);
	c = list(w, VIEW_REVIEWS, open);
	assert_int_equal(c.n, 1);
	assert_string_equal(c.text[1], "2027-03-28");
}

static void
a_measure_begins_on_the_day_it_was_announced_for(void **state)
{
	struct world *w = *state;
	struct fault f = { 0 };
	struct cells c;
	struct story ban = { .url = "https://f.example/8",
		.day = "2023-03-28",
		.text = "A ban is announced for the first of May.",
		.type = EV_EXPORT_BAN,
		.phase = PH_ANNOUNCED,
		.modality = MO_ASSERTED };

	put(w, &ban);
	world_sql(w, "UPDATE agreement SET in_force_on='2023-05-01'");
	assert_int_equal(store_tick(w->s, &w->policy, NOW, NULL, &f), ST_OK);
	c = list(w, VIEW_MEASURES, (struct store_filter){ 0 });
	assert_string_equal(c.text[1], "announced");
	assert_int_equal(
	    store_tick(w->s, &w->policy, NOW + 40 * 86400, NULL, &f), ST_OK);
	c = list(w, VIEW_MEASURES, (struct store_filter){ 0 });
	assert_string_equal(c.text[1], "in_force");
	assert_int_equal(list(w, VIEW_MEASURES,
			     (struct store_filter){ .on = STR("2023-04-01") })
			     .n,
	    0);
	assert_int_equal(list(w, VIEW_MEASURES,
			     (struct store_filter){ .on = STR("2023-06-01") })
			     .n,
	    1);
}

/* No event says that its day has come, and a fold knows events alone. */
static void
what_began_on_its_day_stays_begun_when_it_is_folded_anew(void **state)
{
	struct world *w = *state;
	struct fault f = { 0 };
	int64_t then = NOW + 40 * (int64_t)86400;
	struct story ban = { .url = "https://f.example/8",
		.day = "2023-03-28",
		.text = "A ban is announced for the first of May.",
		.type = EV_EXPORT_BAN,
		.phase = PH_ANNOUNCED,
		.modality = MO_ASSERTED };
	size_t told = 0;

	put(w, &ban);
	for (int i = 9; i < 12; i++) {
		char url[32], text[64];

		snprintf(url, sizeof(url), "https://f%d.example/", i);
		snprintf(text, sizeof(text), "From May, paper %d has it.", i);
		ban.url = url;
		ban.text = text;
		put(w, &ban);
	}
	world_sql(w, "UPDATE event SET effective='2023-05-01'");
	/* Nobody was told yet: the next pass begins it, aloud. */
	assert_int_equal(
	    store_reject_event(w->s, 2, STR("ada"), then, &f), ST_OK);
	assert_string_equal(
	    list(w, VIEW_MEASURES, (struct store_filter){ 0 }).text[1],
	    "announced");
	assert_int_equal(store_tick(w->s, &w->policy, then, &told, &f), ST_OK);
	assert_int_equal(told, 1);
	assert_int_equal(
	    store_reject_event(w->s, 3, STR("ada"), then, &f), ST_OK);
	assert_string_equal(
	    list(w, VIEW_MEASURES, (struct store_filter){ 0 }).text[1],
	    "in_force");
	/* Nor would anybody be told a year on. */
	world_sql(w, "DELETE FROM delivery;DELETE FROM alert");
	assert_int_equal(store_reject_event(w->s, 4, STR("ada"),
			     then + 365 * (int64_t)86400, &f),
	    ST_OK);
	assert_string_equal(
	    list(w, VIEW_MEASURES, (struct store_filter){ 0 }).text[1],
	    "in_force");
}

#define WORLD(name) cmocka_unit_test_setup_teardown(name, world_up, world_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		WORLD(a_later_telling_supersedes_what_waits),
		WORLD(a_stale_story_proposes_nothing),
		WORLD(one_paper_puts_nothing_in_force_two_do),
		WORLD(what_the_parties_undertook_stands_in_the_line),
		WORLD(what_was_refused_does_not_come_back),
		WORLD(an_accepted_line_has_two_clocks),
		WORLD(a_word_taken_back_restores_the_line),
		WORLD(a_policy_accepts_only_where_it_is_on),
		WORLD(a_discipline_holds_as_its_agreement_does),
		WORLD(what_was_replaced_has_a_successor),
		WORLD(merged_agreements_are_one_until_it_is_undone),
		WORLD(a_merge_needs_two_of_one_sort),
		WORLD(what_was_split_off_stays_apart_when_read_again),
		WORLD(without_a_rejected_event_an_agreement_stands_as_before),
		WORLD(sources_that_differ_are_shown_and_told),
		WORLD(a_review_comes_round),
		WORLD(a_measure_begins_on_the_day_it_was_announced_for),
		WORLD(what_began_on_its_day_stays_begun_when_it_is_folded_anew),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
