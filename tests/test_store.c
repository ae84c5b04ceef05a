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

#include "store/care.h"
#include "store/decide.h"
#include "store/store.h"

#define NOW 1680000000

struct world {
	struct store *s;
	struct arena *a;
	char dir[64], path[96];
	struct store_policy policy;
	struct str channels[2];
};

static int
set_up(void **state)
{
	struct world *w = calloc(1, sizeof(*w));
	struct fault f = { 0 };

	snprintf(w->dir, sizeof(w->dir), "/tmp/pactwatch-store-XXXXXX");
	if (mkdtemp(w->dir) == NULL)
		return -1;
	snprintf(w->path, sizeof(w->path), "%s/in/store.db", w->dir);
	w->a = arena_new((size_t)16 << 20);
	w->channels[0] = STR("out");
	w->channels[1] = STR("file");
	w->policy.channels = (struct strs){ w->channels, 2 };
	w->policy.backlog = true;
	w->policy.run = 1;
	if (store_open(w->path, STORE_CREATE, &w->s, &f) != ST_OK) {
		fprintf(stderr, "%s\n", f.what);
		return -1;
	}
	*state = w;
	return 0;
}

static int
tear_down(void **state)
{
	struct world *w = *state;
	char name[128];
	const char *const ends[] = { "", "-wal", "-shm" };

	store_close(w->s);
	arena_free(w->a);
	for (size_t i = 0; i < 3; i++) {
		snprintf(name, sizeof(name), "%s%s", w->path, ends[i]);
		unlink(name);
	}
	snprintf(name, sizeof(name), "%s/in", w->dir);
	rmdir(name);
	rmdir(w->dir);
	free(w);
	return 0;
}

/* One story of one agreement between two places. */
struct story {
	const char *url, *day, *text;
	enum event_type type;
	enum phase phase;
	enum modality modality;
	const char *until;
	enum agreement_kind kind;
};

static enum status
put(struct world *w, const struct story *y, struct store_put_done *done,
    struct fault *f)
{
	static struct str two[] = { STR_INIT("JP"), STR_INIT("US") };
	static struct str one[] = { STR_INIT("CN") };
	static struct str ores[] = { STR_INIT("lithium") };
	struct document d = { .url = str_of(y->url),
		.title = STR("A title"),
		.language = STR("en"),
		.published = str_of(y->day),
		.text = str_of(y->text),
		.tier = 3 };
	struct span span = { 2, 9 };
	struct value until = { .key = VAL_UNTIL, .text = str_of(y->until) };
	bool measure = event_type_is_measure(y->type);
	struct event e = { .type = y->type,
		.phase = y->phase,
		.modality = y->modality,
		.actors =
		    measure ? (struct strs){ one, 1 } : (struct strs){ two, 2 },
		.minerals = { ores, 1 },
		.date = str_of(y->day),
		.values = &until,
		.n_values = y->until != NULL ? 1 : 0,
		.evidence = &span,
		.n_evidence = 1,
		.pattern = STR("a.pattern v1"),
		.confidence = 0.9 };
	size_t zero = 0;
	struct agreement g = { .key = STR("JP+US"),
		.title = STR("JP-US pact"),
		.parties = { two, 2 },
		.minerals = { ores, 1 },
		.kind = y->kind,
		.events = &zero,
		.n_events = 1 };
	struct column columns[] = { { STR_INIT("agreement_id"),
					STR_INIT("\"JP+US\"") },
		{ STR_INIT("status"), str_of("\"signed\"") } };
	struct rule_row row = { .table = RT_AGREEMENTS,
		.columns = columns,
		.n_columns = 2,
		.n_keys = 1,
		.events = &zero,
		.n_events = 1,
		.agreement = 0,
		.confidence = 0.9 };
	struct facts facts = { .events = &e,
		.n_events = 1,
		.agreements = &g,
		.n_agreements = measure ? 0 : 1,
		.rows = &row,
		.n_rows = measure ? 0 : 1 };

	memset(done, 0, sizeof(*done));
	return store_put(w->s,
	    &(struct store_put){ .doc = &d, .facts = &facts, .now = NOW },
	    &w->policy, done, f);
}

struct taken {
	size_t n;
	char first[256], second[256];
};

static bool
take(void *ctx, const struct store_cell *c)
{
	struct taken *t = ctx;

	if (t->n++ == 0) {
		snprintf(
		    t->first, sizeof(t->first), "%.*s", STR_ARG(c[0].text));
		snprintf(
		    t->second, sizeof(t->second), "%.*s", STR_ARG(c[1].text));
	}
	return true;
}

static struct taken
list(struct world *w, enum store_view v, struct store_filter filter)
{
	struct taken t = { 0 };
	struct fault f = { 0 };

	if (store_list(w->s, v, &filter, take, &t, &f) != ST_OK)
		fail_msg("view %d: %s", (int)v, f.what);
	return t;
}

static void
put_ok(struct world *w, const struct story *y, struct store_put_done *done)
{
	struct fault f = { 0 };

	if (put(w, y, done, &f) != ST_OK)
		fail_msg("%s", f.what);
}

static const struct story announced = { "https://one.example/a", "2023-03-27",
	"The two states said that a pact is agreed.", EV_AGREEMENT_ANNOUNCED,
	PH_ANNOUNCED, MO_ASSERTED, NULL, AK_SECTORAL };
static const struct story signed_ = { "https://two.example/b", "2023-03-28",
	"The pact was signed by the two states today.", EV_AGREEMENT_SIGNED,
	PH_DONE, MO_ASSERTED, NULL, AK_OTHER };
static const struct story stale = { "https://three.example/c", "2023-03-27",
	"Again: the two states said a pact is near.", EV_AGREEMENT_ANNOUNCED,
	PH_ANNOUNCED, MO_ASSERTED, NULL, AK_SECTORAL };
static const struct story later = { "https://two.example/d", "2025-10-28",
	"Two years on the states announce another one.", EV_AGREEMENT_ANNOUNCED,
	PH_ANNOUNCED, MO_ASSERTED, NULL, AK_FRAMEWORK };

static void
stories_of_one_pact_join_and_old_news_moves_nothing(void **state)
{
	struct world *w = *state;
	struct store_put_done done;
	struct taken t;

	put_ok(w, &announced, &done);
	assert_int_equal(done.alerts, 1);
	put_ok(w, &signed_, &done);
	assert_int_equal(done.alerts, 1);
	put_ok(w, &stale, &done);
	assert_int_equal(done.alerts, 0);
	assert_int_equal(done.proposals, 0);
	t = list(w, VIEW_AGREEMENTS, (struct store_filter){ 0 });
	assert_int_equal(t.n, 1);
	assert_string_equal(t.first, "A1");
	assert_string_equal(t.second, "signed");
	assert_int_equal(
	    list(w, VIEW_TIMELINE, (struct store_filter){ .id = 1 }).n, 3);
	put_ok(w, &later, &done);
	assert_int_equal(
	    list(w, VIEW_AGREEMENTS, (struct store_filter){ 0 }).n, 2);
}

static void
the_same_page_twice_adds_nothing(void **state)
{
	struct world *w = *state;
	struct store_put_done done;
	struct story again = signed_;

	put_ok(w, &signed_, &done);
	assert_false(done.known);
	put_ok(w, &signed_, &done);
	assert_true(done.known);
	assert_false(done.revised);
	again.text = "The pact was signed by the two states on Tuesday.";
	put_ok(w, &again, &done);
	assert_true(done.revised);
	again = signed_;
	again.url = "https://copy.example/z";
	put_ok(w, &again, &done);
	assert_true(done.duplicate);
	assert_int_equal(done.alerts, 0);
	assert_int_equal(
	    list(w, VIEW_DOCUMENTS, (struct store_filter){ 0 }).n, 2);
}

static void
a_suspended_ban_stays_one_measure_and_runs_out_aloud(void **state)
{
	struct world *w = *state;
	struct store_put_done done;
	struct fault f = { 0 };
	size_t alerts = 0;
	struct story ban = { "https://one.example/m", "2022-12-03",
		"The state bars all sales of the metal abroad.", EV_EXPORT_BAN,
		PH_IN_FORCE, MO_ASSERTED, NULL, AK_OTHER };

	put_ok(w, &ban, &done);
	ban.url = "https://one.example/n";
	ban.day = "2023-03-01";
	ban.text = "The state suspends its bar on the metal.";
	ban.phase = PH_SUSPENDED;
	ban.until = "2023-03-20";
	put_ok(w, &ban, &done);
	assert_int_equal(done.alerts, 1);
	assert_string_equal(
	    list(w, VIEW_MEASURES, (struct store_filter){ 0 }).second,
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

	put_ok(w, &signed_, &done);
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

static void
hostile_words_are_words(void **state)
{
	struct world *w = *state;
	struct store_put_done done;
	struct fault f = { 0 };
	struct taken t = { 0 };
	struct str evil = STR("x') OR 1=1 --");
	struct store_filter all = { .text = STR("\" OR NEAR( pact") };

	put_ok(w, &signed_, &done);
	assert_int_equal(
	    list(w, VIEW_SEARCH, (struct store_filter){ .text = STR("PACT") })
		.n,
	    1);
	assert_int_equal(list(w, VIEW_SEARCH, all).n, 0);
	assert_int_equal(
	    list(w, VIEW_EVENTS,
		(struct store_filter){
		    .type = evil, .source = evil, .party = { &evil, 1 } })
		.n,
	    0);
	all = (struct store_filter){ .sort = evil };
	assert_int_equal(
	    store_list(w->s, VIEW_EVENTS, &all, take, &t, &f), ST_USAGE);
	all = (struct store_filter){ .text = STR("\"") };
	assert_int_equal(
	    store_list(w->s, VIEW_SEARCH, &all, take, &t, &f), ST_USAGE);
}

static void
every_view_answers(void **state)
{
	struct world *w = *state;
	struct store_put_done done;
	size_t n;

	put_ok(w, &signed_, &done);
	for (int v = 0; v <= (int)VIEW_MEMBERS; v++) {
		struct store_filter filter = { 0 };

		if (store_columns((enum store_view)v, &n) == NULL)
			continue;
		if (v == VIEW_SEARCH)
			filter.text = STR("pact");
		(void)list(w, (enum store_view)v, filter);
	}
}

static void
others_cannot_read_and_strange_files_are_refused(void **state)
{
	struct world *w = *state;
	struct store *s = NULL;
	struct fault f = { 0 };
	struct stat st;
	char name[128];
	FILE *out;

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
	struct story again = signed_;
	char command[256];
	size_t n = 0;

	put_ok(w, &signed_, &done);
	assert_int_equal(done.proposals, 1);
	assert_int_equal(store_decide(w->s, 1, false, STR("ada"),
			     STR("no such pact"), NOW, &f),
	    ST_OK);
	again.url = "https://four.example/e";
	again.text = "Once more the pact was signed by both, others wrote.";
	put_ok(w, &again, &done);
	assert_int_equal(done.proposals, 0);
	assert_int_equal(
	    list(w, VIEW_PROPOSALS, (struct store_filter){ .pending = true }).n,
	    0);
	assert_int_equal(
	    store_decide(w->s, 1, true, STR("bob"), STR(""), NOW, &f), ST_OK);
	assert_int_equal(list(w, VIEW_RULES, (struct store_filter){ 0 }).n, 1);
	assert_int_equal(
	    store_decide(w->s, 99, true, STR("bob"), STR(""), NOW, &f),
	    ST_NOINPUT);
	assert_int_equal(store_audit_verify(w->s, &n, &f), ST_OK);
	assert_int_equal(n, 2);
	assert_int_equal(
	    store_reject_event(w->s, 1, STR("ada"), NOW, &f), ST_OK);
	assert_int_equal(list(w, VIEW_EVENTS, (struct store_filter){ 0 }).n, 1);
	snprintf(command, sizeof(command),
	    "sqlite3 %s \"UPDATE audit SET actor='eve' WHERE seq=1\"", w->path);
	if (system(command) != 0)
		skip();
	assert_int_equal(store_audit_verify(w->s, &n, &f), ST_SYNTAX);
}

static void
a_copy_is_whole_and_a_damaged_store_is_named(void **state)
{
	struct world *w = *state;
	struct store_put_done done;
	struct store *s = NULL;
	struct fault f = { 0 };
	char name[128], command[256];

	put_ok(w, &signed_, &done);
	assert_int_equal(store_check(w->s, NULL, NULL, &f), ST_OK);
	snprintf(name, sizeof(name), "%s/copy", w->dir);
	assert_int_equal(store_backup(w->s, name, &f), ST_OK);
	assert_int_equal(store_open(name, STORE_READ, &s, &f), ST_OK);
	assert_int_equal(store_check(s, NULL, NULL, &f), ST_OK);
	store_close(s);
	unlink(name);
	snprintf(command, sizeof(command),
	    "sqlite3 %s \"UPDATE evidence SET quote='other'\"", w->path);
	if (system(command) != 0)
		skip();
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
				struct story y = signed_;

				snprintf(url, sizeof(url),
				    "https://k%d.example/%d", round, i);
				snprintf(text, sizeof(text),
				    "words %d %d of a text", round, i);
				y.url = url;
				y.text = text;
				(void)put(&mine, &y, &done, &f);
			}
		}
		pause.tv_nsec = 20000000L + 7000000L * round;
		nanosleep(&pause, NULL);
		kill(pid, SIGKILL);
		waitpid(pid, NULL, 0);
	}
	assert_int_equal(list(w, VIEW_EVENTS, (struct store_filter){ 0 }).n,
	    list(w, VIEW_DOCUMENTS, (struct store_filter){ 0 }).n);
	assert_int_equal(list(w, VIEW_EVIDENCE, (struct store_filter){ 0 }).n,
	    list(w, VIEW_DOCUMENT_TEXT, (struct store_filter){ 0 }).n);
	assert_true(list(w, VIEW_ALERTS, (struct store_filter){ 0 }).n <= 2);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		T(stories_of_one_pact_join_and_old_news_moves_nothing),
		T(the_same_page_twice_adds_nothing),
		T(a_suspended_ban_stays_one_measure_and_runs_out_aloud),
		T(an_alert_goes_to_each_channel_once_and_failures_wait),
		T(entries_are_kept_once_and_a_visit_comes_back),
		T(hostile_words_are_words),
		T(every_view_answers),
		T(others_cannot_read_and_strange_files_are_refused),
		T(a_rejected_proposal_does_not_come_back_and_the_chain_holds),
		T(a_copy_is_whole_and_a_damaged_store_is_named),
		T(a_kill_leaves_whole_documents),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
