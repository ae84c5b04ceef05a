/* The store through its face: a file of its own a test, facts made here. */
#include <sys/stat.h>
#include <sys/wait.h>

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "store_world.h"

static void
stories_of_one_pact_join_and_old_news_moves_nothing(void **state)
{
	struct world *w = *state;
	struct store_put_done done;
	struct taken t;

	world_put_ok(w, &story_announced, &done);
	assert_int_equal(done.alerts, 1);
	world_put_ok(w, &story_signed, &done);
	assert_int_equal(done.alerts, 1);
	world_put_ok(w, &story_stale, &done);
	assert_int_equal(done.alerts, 0);
	assert_int_equal(done.proposals, 0);
	t = world_list(w, VIEW_AGREEMENTS, (struct store_filter){ 0 });
	assert_int_equal(t.n, 1);
	assert_string_equal(t.first, "A1");
	assert_string_equal(t.second, "signed");
	assert_int_equal(
	    world_list(w, VIEW_TIMELINE, (struct store_filter){ .id = 1 }).n,
	    3);
	world_put_ok(w, &story_later, &done);
	assert_int_equal(
	    world_list(w, VIEW_AGREEMENTS, (struct store_filter){ 0 }).n, 2);
}

static void
the_same_page_twice_adds_nothing(void **state)
{
	struct world *w = *state;
	struct store_put_done done;
	struct story again = story_signed;

	world_put_ok(w, &story_signed, &done);
	assert_false(done.known);
	world_put_ok(w, &story_signed, &done);
	assert_true(done.known);
	assert_false(done.revised);
	again.text = "The pact was signed by the two states on Tuesday.";
	world_put_ok(w, &again, &done);
	assert_true(done.revised);
	assert_int_equal(
	    world_list(w, VIEW_EVENTS, (struct store_filter){ 0 }).n, 1);
	again = story_signed;
	again.url = "https://copy.example/z";
	world_put_ok(w, &again, &done);
	assert_true(done.duplicate);
	assert_int_equal(done.alerts, 0);
	assert_int_equal(
	    world_list(w, VIEW_DOCUMENTS, (struct store_filter){ 0 }).n, 2);
}

static void
what_a_person_rejected_stays_out_when_read_again(void **state)
{
	struct world *w = *state;
	struct store_put_done done;
	struct fault f = { 0 };
	struct story again = story_signed;

	world_put_ok(w, &story_signed, &done);
	assert_int_equal(
	    store_reject_event(w->s, 1, STR("ada"), NOW, &f), ST_OK);
	again.document = 1;
	again.set = "b";
	world_put_ok(w, &again, &done);
	assert_true(done.known);
	assert_int_equal(done.events, 1);
	assert_int_equal(done.alerts, 0);
	assert_int_equal(
	    world_list(w, VIEW_EVENTS, (struct store_filter){ 0 }).n, 0);
	assert_int_equal(store_check(w->s, NULL, NULL, &f), ST_OK);
}

static void
a_number_of_an_earlier_reading_rejects_what_is_believed_today(void **state)
{
	struct world *w = *state;
	struct store_put_done done;
	struct fault f = { 0 };
	struct story again = story_signed;

	world_put_ok(w, &story_signed, &done);
	again.document = 1;
	again.set = "b";
	world_put_ok(w, &again, &done);
	assert_string_equal(
	    world_list(w, VIEW_EVENTS, (struct store_filter){ 0 }).first, "E2");
	assert_int_equal(
	    store_reject_event(w->s, 1, STR("ada"), NOW, &f), ST_OK);
	assert_int_equal(
	    world_list(w, VIEW_EVENTS, (struct store_filter){ 0 }).n, 0);
	assert_int_equal(world_list(w, VIEW_PROPOSALS,
			     (struct store_filter){ .pending = true })
			     .n,
	    0);
	assert_int_equal(
	    store_reject_event(w->s, 9, STR("ada"), NOW, &f), ST_NOINPUT);
}

static void
a_page_of_the_far_future_is_dated_by_the_day_it_was_seen(void **state)
{
	struct world *w = *state;
	struct store_put_done done;
	struct story y = story_signed;

	y.day = "2099-01-01";
	world_put_ok(w, &y, &done);
	assert_string_equal(
	    world_list(w, VIEW_DOCUMENTS, (struct store_filter){ 0 }).second,
	    "2023-03-28");
}

static void
a_suspended_ban_stays_one_measure_and_runs_out_aloud(void **state)
{
	struct world *w = *state;
	struct store_put_done done;
	struct fault f = { 0 };
	size_t alerts = 0;
	struct story ban = { .url = "https://one.example/m",
		.day = "2022-12-03",
		.text = "The state bars all sales of the metal abroad.",
		.type = EV_EXPORT_BAN,
		.phase = PH_IN_FORCE,
		.modality = MO_ASSERTED,
		.kind = AK_OTHER };

	world_put_ok(w, &ban, &done);
	ban.url = "https://one.example/n";
	ban.day = "2023-03-01";
	ban.text = "The state suspends its bar on the metal.";
	ban.phase = PH_SUSPENDED;
	ban.until = "2023-03-20";
	world_put_ok(w, &ban, &done);
	assert_int_equal(done.alerts, 1);
	assert_string_equal(
	    world_list(w, VIEW_MEASURES, (struct store_filter){ 0 }).second,
	    "suspended");
	assert_int_equal(store_tick(w->s, &w->policy, NOW, &alerts, &f), ST_OK);
	assert_int_equal(alerts, 1);
	assert_int_equal(store_tick(w->s, &w->policy, NOW, &alerts, &f), ST_OK);
	assert_int_equal(alerts, 0);
}

static void
an_alert_goes_to_each_channel_once_and_failures_wait(void **state)
{
	struct world *w = *state;
	struct store_put_done done;
	struct store_delivery *d;
	struct fault f = { 0 };
	size_t n;

	world_put_ok(w, &story_signed, &done);
	assert_int_equal(
	    store_deliveries(w->s, w->a, NOW, 10, &d, &n, &f), ST_OK);
	assert_int_equal(n, 2);
	assert_int_equal(d[0].key.n, 64);
	assert_true(str_is(d[0].parties, "JP,US"));
	assert_int_equal(d[0].publishers, 1);
	assert_int_equal(store_delivered(w->s, &d[0], NOW, &f), ST_OK);
	assert_int_equal(
	    store_undelivered(w->s, &d[1], STR("no room"), false, NOW, &f),
	    ST_OK);
	assert_int_equal(
	    store_deliveries(w->s, w->a, NOW + 59, 10, &d, &n, &f), ST_OK);
	assert_int_equal(n, 0);
	assert_int_equal(
	    store_deliveries(w->s, w->a, NOW + 60, 10, &d, &n, &f), ST_OK);
	assert_int_equal(n, 1);
	assert_int_equal(d[0].attempts, 1);
}

static void
entries_are_kept_once_and_a_visit_comes_back(void **state)
{
	struct world *w = *state;
	struct fault f = { 0 };
	struct feed feed = { .name = STR("one"),
		.publisher = STR("One"),
		.url = STR("https://one.example/feed"),
		.tier = 3,
		.enabled = true };
	struct entry e[] = { { .url = STR("https://one.example/a?utm_x=1") },
		{ .url = STR("https://one.example/a") },
		{ .url = STR("https://one.example/b") } };
	struct fetched got = { .outcome = OUT_NEW };
	struct store_entry *waiting;
	size_t n, fresh = 0;

	got.visit.etag = STR("\"x\"");
	got.visit.next_at = NOW + 900;
	assert_int_equal(
	    store_sync_feeds(w->s, w->a, &feed, 1, NOW, &f), ST_OK);
	assert_true(feed.id != 0 && store_feed_due(&feed, NOW));
	assert_int_equal(
	    store_visit(w->s, &feed, &got, e, 3, &w->policy, NOW, &fresh, &f),
	    ST_OK);
	assert_int_equal(fresh, 2);
	assert_int_equal(
	    store_visit(w->s, &feed, &got, e, 3, &w->policy, NOW, &fresh, &f),
	    ST_OK);
	assert_int_equal(fresh, 0);
	assert_int_equal(
	    store_sync_feeds(w->s, w->a, &feed, 1, NOW, &f), ST_OK);
	assert_true(str_is(feed.visit.etag, "\"x\""));
	assert_false(store_feed_due(&feed, NOW));
	assert_int_equal(
	    store_waiting(w->s, w->a, feed.id, NOW, 10, &waiting, &n, &f),
	    ST_OK);
	assert_int_equal(n, 2);
	assert_int_equal(
	    store_entry_failed(w->s, waiting[0].id, STR("404"), 0, &f), ST_OK);
	assert_int_equal(
	    store_waiting(w->s, w->a, 0, NOW, 10, &waiting, &n, &f), ST_OK);
	assert_int_equal(n, 1);
}

static bool
none(void *ctx, const struct store_cell *c)
{
	(void)ctx;
	(void)c;
	fail_msg("a row came");
	return false;
}

static void
hostile_words_are_words(void **state)
{
	struct world *w = *state;
	struct store_put_done done;
	struct fault f = { 0 };
	struct str evil = STR("x') OR 1=1 --");
	struct store_filter all = { .text = STR("\" OR NEAR( pact") };

	world_put_ok(w, &story_signed, &done);
	assert_int_equal(world_list(w, VIEW_SEARCH,
			     (struct store_filter){ .text = STR("PACT") })
			     .n,
	    1);
	assert_int_equal(world_list(w, VIEW_SEARCH, all).n, 0);
	assert_int_equal(
	    world_list(w, VIEW_EVENTS,
		(struct store_filter){
		    .type = evil, .source = evil, .party = { &evil, 1 } })
		.n,
	    0);
	all = (struct store_filter){ .sort = evil };
	assert_int_equal(
	    store_list(w->s, VIEW_EVENTS, &all, none, NULL, &f), ST_USAGE);
	all = (struct store_filter){ .text = STR("\"") };
	assert_int_equal(
	    store_list(w->s, VIEW_SEARCH, &all, none, NULL, &f), ST_USAGE);
}

struct snippets {
	size_t n, marked;
	char days[8][32];
};

static bool
snippet(void *ctx, const struct store_cell *c)
{
	struct snippets *got = ctx;
	size_t n, last;

	(void)store_columns(VIEW_SEARCH, &n);
	last = n - 1;
	assert_in_range(got->n, 0, 7);
	got->marked += str_find(c[last].text, STR("["), 0) != SIZE_MAX;
	(void)snprintf(got->days[got->n++], sizeof(got->days[0]), "%.*s",
	    STR_ARG(c[1].text));
	return true;
}

/* Rows are chosen before snippets are cut, and are the same rows. */
static void
a_search_that_is_sorted_and_cut_shows_the_head_of_all(void **state)
{
	static const char *const sorts[] = { "published", "-published", "title",
		"-snippet" };
	struct world *w = *state;
	struct store_put_done done;
	struct fault f = { 0 };

	world_put_ok(w, &story_announced, &done);
	world_put_ok(w, &story_signed, &done);
	for (size_t i = 0; i < sizeof(sorts) / sizeof(sorts[0]); i++) {
		struct snippets all = { 0 }, head = { 0 };
		struct store_filter filter = { .text = STR("pact"),
			.sort = str_of(sorts[i]) };

		assert_int_equal(
		    store_list(w->s, VIEW_SEARCH, &filter, snippet, &all, &f),
		    ST_OK);
		assert_int_equal(all.n, 2);
		filter.limit = 1;
		assert_int_equal(
		    store_list(w->s, VIEW_SEARCH, &filter, snippet, &head, &f),
		    ST_OK);
		assert_int_equal(head.n, 1);
		assert_int_equal(head.marked, 1);
		assert_string_equal(head.days[0], all.days[0]);
	}
}

static void
every_view_answers(void **state)
{
	struct world *w = *state;
	struct store_put_done done;
	size_t n;

	world_put_ok(w, &story_signed, &done);
	for (int v = 0; v <= (int)VIEW_QUOTES; v++) {
		struct store_filter filter = { 0 };

		if (store_columns((enum store_view)v, &n) == NULL)
			continue;
		if (v == VIEW_SEARCH)
			filter.text = STR("pact");
		(void)world_list(w, (enum store_view)v, filter);
	}
}

static void
others_cannot_read_and_strange_files_are_refused(void **state)
{
	struct world *w = *state;
	struct store *s = NULL;
	struct fault f = { 0 };
	struct stat st;
	char name[600];
	FILE *out;

	if (!world_is_file(w))
		skip();
	assert_int_equal(stat(w->path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	snprintf(name, sizeof(name), "%s-wal", w->path);
	assert_int_equal(stat(name, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	snprintf(name, sizeof(name), "%s/other", w->dir);
	out = fopen(name, "w");
	assert_non_null(out);
	for (int i = 0; i < 500; i++)
		fputs("not a database at all ", out);
	fclose(out);
	assert_int_equal(store_open(name, STORE_CREATE, &s, &f), ST_SYNTAX);
	assert_null(s);
	unlink(name);
	assert_int_equal(store_open(name, STORE_READ, &s, &f), ST_NOINPUT);
}

static void
a_rejected_proposal_does_not_come_back_and_the_chain_holds(void **state)
{
	struct world *w = *state;
	struct store_put_done done;
	struct fault f = { 0 };
	struct story again = story_signed;
	size_t n = 0;

	world_put_ok(w, &story_signed, &done);
	assert_int_equal(done.proposals, 1);
	assert_int_equal(store_decide(w->s, 1, false, STR("ada"),
			     STR("no such pact"), NOW, &f),
	    ST_OK);
	again.url = "https://four.example/e";
	again.text = "Once more the pact was signed by both, others wrote.";
	world_put_ok(w, &again, &done);
	assert_int_equal(done.proposals, 0);
	assert_int_equal(world_list(w, VIEW_PROPOSALS,
			     (struct store_filter){ .pending = true })
			     .n,
	    0);
	assert_int_equal(
	    store_decide(w->s, 1, true, STR("bob"), STR(""), NOW, &f), ST_OK);
	assert_int_equal(
	    world_list(w, VIEW_RULES, (struct store_filter){ 0 }).n, 1);
	assert_int_equal(
	    store_decide(w->s, 99, true, STR("bob"), STR(""), NOW, &f),
	    ST_NOINPUT);
	assert_int_equal(store_audit_verify(w->s, &n, &f), ST_OK);
	assert_int_equal(n, 2);
	assert_int_equal(
	    store_reject_event(w->s, 1, STR("ada"), NOW, &f), ST_OK);
	assert_int_equal(
	    world_list(w, VIEW_EVENTS, (struct store_filter){ 0 }).n, 1);
	world_sql(w, "UPDATE audit SET actor='eve' WHERE seq=1");
	assert_int_equal(store_audit_verify(w->s, &n, &f), ST_SYNTAX);
}

static void
a_copy_is_whole_and_a_damaged_store_is_named(void **state)
{
	struct world *w = *state;
	struct store_put_done done;
	struct store *s = NULL;
	struct fault f = { 0 };
	char name[600];

	world_put_ok(w, &story_signed, &done);
	assert_int_equal(store_check(w->s, NULL, NULL, &f), ST_OK);
	snprintf(name, sizeof(name), "%s/copy", w->dir);
	/* A server's operator copies it by the server's own tools. */
	assert_int_equal(
	    store_backup(w->s, name, &f), world_is_file(w) ? ST_OK : ST_USAGE);
	if (world_is_file(w)) {
		assert_int_equal(store_open(name, STORE_READ, &s, &f), ST_OK);
		assert_int_equal(store_check(s, NULL, NULL, &f), ST_OK);
		store_close(s);
		unlink(name);
	}
	world_sql(w, "UPDATE evidence SET quote='other'");
	assert_int_equal(store_check(w->s, NULL, NULL, &f), ST_SYNTAX);
	assert_non_null(strstr(f.what, "evidence"));
}

static void
a_kill_leaves_whole_documents(void **state)
{
	struct world *w = *state;
	struct store_put_done done;
	struct fault f = { 0 };
	struct timespec pause = { 0, 0 };

	for (int round = 0; round < 12; round++) {
		pid_t pid = fork();

		if (pid == 0) {
			struct world mine = *w;
			char url[64], text[96];

			if (store_open(w->path, STORE_WRITE, &mine.s, &f) !=
			    ST_OK)
				_exit(1);
			for (int i = 0;; i++) {
				struct story y = story_signed;

				snprintf(url, sizeof(url),
				    "https://k%d.example/%d", round, i);
				snprintf(text, sizeof(text),
				    "words %d %d of a text", round, i);
				y.url = url;
				y.text = text;
				(void)world_put(&mine, &y, &done, &f);
			}
		}
		pause.tv_nsec = 20000000L + 7000000L * round;
		nanosleep(&pause, NULL);
		kill(pid, SIGKILL);
		waitpid(pid, NULL, 0);
	}
	world_settled(w);
	assert_int_equal(
	    world_list(w, VIEW_EVENTS, (struct store_filter){ 0 }).n,
	    world_list(w, VIEW_DOCUMENTS, (struct store_filter){ 0 }).n);
	assert_int_equal(
	    world_list(w, VIEW_EVIDENCE, (struct store_filter){ 0 }).n,
	    world_list(w, VIEW_DOCUMENT_TEXT, (struct store_filter){ 0 }).n);
	assert_true(
	    world_list(w, VIEW_ALERTS, (struct store_filter){ 0 }).n <= 2);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, world_up, world_down)
	const struct CMUnitTest tests[] = {
		T(stories_of_one_pact_join_and_old_news_moves_nothing),
		T(the_same_page_twice_adds_nothing),
		T(what_a_person_rejected_stays_out_when_read_again),
		T(a_number_of_an_earlier_reading_rejects_what_is_believed_today),
		T(a_page_of_the_far_future_is_dated_by_the_day_it_was_seen),
		T(a_suspended_ban_stays_one_measure_and_runs_out_aloud),
		T(an_alert_goes_to_each_channel_once_and_failures_wait),
		T(entries_are_kept_once_and_a_visit_comes_back),
		T(hostile_words_are_words),
		T(a_search_that_is_sorted_and_cut_shows_the_head_of_all),
		T(every_view_answers),
		T(others_cannot_read_and_strange_files_are_refused),
		T(a_rejected_proposal_does_not_come_back_and_the_chain_holds),
		T(a_copy_is_whole_and_a_damaged_store_is_named),
		T(a_kill_leaves_whole_documents),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
