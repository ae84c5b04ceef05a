/*
 * What fails around the store and what must hold: full disks, damaged files,
 * strangers' files, other writers, kills within an upgrade.  LONG in the
 * environment makes it thorough.
 */
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <fcntl.h>
#include <signal.h>
#include <time.h>

#include <sqlite3.h>

#include "store/keep.h"
#include "store_world.h"

static bool
thorough(void)
{
	return getenv("LONG") != NULL;
}

static void
nap(long ms)
{
	struct timespec t = { ms / 1000, ms % 1000 * 1000000L };

	nanosleep(&t, NULL);
}

/* A story of its own for each number. */
static const struct story *
story_nr(int i)
{
	static char url[64], text[2048];
	static struct story y;

	y = story_signed;
	snprintf(url, sizeof(url), "https://n%d.example/%d", i % 7, i);
	snprintf(text, sizeof(text), "story %d of the pact:", i);
	for (int k = 0; k < 60; k++)
		snprintf(text + strlen(text), sizeof(text) - strlen(text),
		    " word%d%c", (i * 31 + k * 17) % 4001, 'a' + k % 26);
	y.url = url;
	y.text = text;
	return &y;
}

static size_t
documents(struct world *w)
{
	return world_list(w, VIEW_DOCUMENTS, (struct store_filter){ 0 }).n;
}

static void
whole(struct world *w)
{
	struct fault f = { 0 };

	if (store_check(w->s, NULL, NULL, &f) != ST_OK)
		fail_msg("check: %s", f.what);
}

static void
reopen(struct world *w)
{
	struct fault f = { 0 };

	store_close(w->s);
	w->s = NULL;
	if (store_open(w->path, STORE_CREATE, &w->s, &f) != ST_OK)
		fail_msg("open: %s", f.what);
}

/* ---- the disk ------------------------------------------------------------------ */

static void
a_full_disk_keeps_what_was_stored_and_says_so(void **state)
{
	struct world *w = *state;
	struct rlimit was, small;
	struct store_put_done done;
	struct fault f = { 0 };
	enum status st = ST_OK;
	int n = 0;

	signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &was), 0);
	small = was;
	small.rlim_cur = 6000 << 10;
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
	while (st == ST_OK && n < 2000)
		st = world_put(w, story_nr(n++), &done, &f);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &was), 0);
	if (st != ST_IO || n <= 20)
		fail_msg("%d stories, then %s: %s", n, status_word(st), f.what);
	assert_true(f.what[0] != '\0');
	assert_int_equal(documents(w), n - 1);
	whole(w);
	/* With room again it goes on where it was. */
	world_put_ok(w, story_nr(n - 1), &done);
	assert_int_equal(documents(w), n);
	whole(w);
}

static void
a_backup_without_room_leaves_the_old_one(void **state)
{
	struct world *w = *state;
	struct rlimit was, small;
	struct store_put_done done;
	struct store *s = NULL;
	struct fault f = { 0 };
	char name[128], part[140];

	snprintf(name, sizeof(name), "%s/copy", w->dir);
	snprintf(part, sizeof(part), "%s.part", name);
	for (int i = 0; i < 5; i++)
		world_put_ok(w, story_nr(i), &done);
	assert_int_equal(store_backup(w->s, name, &f), ST_OK);
	for (int i = 5; i < 60; i++)
		world_put_ok(w, story_nr(i), &done);
	signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &was), 0);
	small = was;
	small.rlim_cur = 100 << 10;
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
	assert_int_not_equal(store_backup(w->s, name, &f), ST_OK);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &was), 0);
	assert_int_not_equal(access(part, F_OK), 0);
	assert_int_equal(store_open(name, STORE_READ, &s, &f), ST_OK);
	assert_int_equal(store_check(s, NULL, NULL, &f), ST_OK);
	store_close(s);
	unlink(name);
}

static void
no_handle_to_be_had_is_said(void **state)
{
	struct world *w = *state;
	struct rlimit was, none;
	struct store *s = NULL;
	struct fault f = { 0 };
	enum status st;

	assert_int_equal(getrlimit(RLIMIT_NOFILE, &was), 0);
	none = was;
	none.rlim_cur = 3;
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &none), 0);
	st = store_open(w->path, STORE_READ, &s, &f);
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &was), 0);
	assert_int_not_equal(st, ST_OK);
	assert_null(s);
	assert_true(f.what[0] != '\0');
}

/* ---- damage --------------------------------------------------------------------- */

static void
copy_file(const char *from, const char *to)
{
	char bytes[65536];
	int in = open(from, O_RDONLY), out;
	ssize_t n;

	out = open(to, O_WRONLY | O_CREAT | O_TRUNC, 0600);
	assert_true(in >= 0 && out >= 0);
	while ((n = read(in, bytes, sizeof(bytes))) > 0)
		assert_int_equal(write(out, bytes, (size_t)n), n);
	close(in);
	close(out);
}

static void
remove_all(const char *path)
{
	static const char *const ends[] = { "", "-wal", "-shm" };
	char name[160];

	for (size_t i = 0; i < 3; i++) {
		snprintf(name, sizeof(name), "%s%s", path, ends[i]);
		unlink(name);
	}
}

static bool
any(void *ctx, const struct store_cell *c)
{
	(void)c;
	++*(size_t *)ctx;
	return true;
}

/* Opens, checks, reads and writes; what it finds is its own business, so long
 * as it comes back. */
static bool
handled(struct world *w, const char *path)
{
	struct world mine = *w;
	struct store_filter all = { 0 };
	struct store_put_done done;
	struct fault f = { 0 };
	size_t n = 0;
	bool sound;

	mine.s = NULL;
	if (store_open(path, STORE_WRITE, &mine.s, &f) != ST_OK) {
		assert_true(f.what[0] != '\0');
		return false;
	}
	sound = store_check(mine.s, NULL, NULL, &f) == ST_OK;
	if (store_list(mine.s, VIEW_EVENTS, &all, any, &n, &f) != ST_OK)
		sound = false;
	all.text = STR("word1");
	if (store_list(mine.s, VIEW_SEARCH, &all, any, &n, &f) != ST_OK)
		sound = false;
	(void)world_put(&mine, story_nr(9000), &done, &f);
	store_close(mine.s);
	return sound;
}

static void
flipped_bytes_end_in_an_answer(void **state)
{
	struct world *w = *state;
	struct store_put_done done;
	char bad[128];
	unsigned char byte;
	size_t found = 0, rounds = thorough() ? 500 : 40;
	struct stat is;

	for (int i = 0; i < 60; i++)
		world_put_ok(w, story_nr(i), &done);
	store_close(w->s);
	w->s = NULL;
	assert_int_equal(stat(w->path, &is), 0);
	snprintf(bad, sizeof(bad), "%s/bad", w->dir);
	srand(7);
	for (size_t i = 0; i < rounds; i++) {
		off_t at = (off_t)((unsigned)rand() % (unsigned)is.st_size);
		int fd;

		copy_file(w->path, bad);
		fd = open(bad, O_RDWR);
		assert_int_equal(pread(fd, &byte, 1, at), 1);
		byte ^= (unsigned char)(1 + rand() % 255);
		assert_int_equal(pwrite(fd, &byte, 1, at), 1);
		close(fd);
		found += handled(w, bad) ? 0 : 1;
		remove_all(bad);
	}
	printf("%zu of %zu flips were found\n", found, rounds);
	assert_true(found > 0);
	/* Cut short, empty, and pages of noise. */
	copy_file(w->path, bad);
	assert_int_equal(truncate(bad, is.st_size / 2), 0);
	assert_false(handled(w, bad));
	assert_int_equal(truncate(bad, 0), 0);
	assert_false(handled(w, bad));
	remove_all(bad);
	reopen(w);
}

struct words {
	char text[512];
};

static void
gather(void *ctx, const char *what, struct str where)
{
	struct words *x = ctx;

	snprintf(x->text + strlen(x->text), sizeof(x->text) - strlen(x->text),
	    "%s: %.*s\n", what, STR_ARG(where));
}

static int64_t
sql_int(const char *path, const char *sql)
{
	sqlite3 *db = NULL;
	sqlite3_stmt *s = NULL;
	int64_t n = -1;

	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	if (sqlite3_prepare_v2(db, sql, -1, &s, NULL) == SQLITE_OK &&
	    sqlite3_step(s) == SQLITE_ROW)
		n = sqlite3_column_int64(s, 0);
	sqlite3_finalize(s);
	sqlite3_close(db);
	return n;
}

static void
a_damaged_page_is_named_with_its_table(void **state)
{
	struct world *w = *state;
	struct store_put_done done;
	struct words x = { "" };
	struct fault f = { 0 };
	char noise[256];
	int64_t page;
	int fd;

	for (int i = 0; i < 200; i++)
		world_put_ok(w, story_nr(i), &done);
	store_close(w->s);
	w->s = NULL;
	page = sql_int(w->path,
	    "SELECT rootpage FROM sqlite_schema WHERE name='event_day'");
	assert_true(page > 1);
	memset(noise, 0xa5, sizeof(noise));
	fd = open(w->path, O_RDWR);
	assert_int_equal(
	    pwrite(fd, noise, sizeof(noise), (page - 1) * 4096), sizeof(noise));
	close(fd);
	reopen(w);
	assert_int_equal(store_check(w->s, gather, &x, &f), ST_SYNTAX);
	if (strstr(x.text, "pages of table: event:") == NULL)
		fail_msg("%s", x.text);
}

static void
an_index_of_words_out_of_step_is_seen_and_mended(void **state)
{
	struct world *w = *state;
	struct store_put_done done;
	struct fault f = { 0 };

	for (int i = 0; i < 5; i++)
		world_put_ok(w, story_nr(i), &done);
	store_close(w->s);
	w->s = NULL;
	world_sql(w, "UPDATE doc_text SET body=body||' more' WHERE doc_id=3");
	reopen(w);
	assert_int_equal(store_check(w->s, NULL, NULL, &f), ST_SYNTAX);
	assert_non_null(strstr(f.what, "full text"));
	assert_int_equal(store_reindex(w->s, &f), ST_OK);
	whole(w);
}

/* ---- strangers ------------------------------------------------------------------- */

static void
a_newer_schema_is_left_alone(void **state)
{
	struct world *w = *state;
	struct store *s = NULL;
	struct fault f = { 0 };

	store_close(w->s);
	w->s = NULL;
	world_sql(w, "PRAGMA user_version=99");
	assert_int_equal(store_open(w->path, STORE_CREATE, &s, &f), ST_SYNTAX);
	assert_non_null(strstr(f.what, "newer"));
	assert_int_equal(store_open(w->path, STORE_READ, &s, &f), ST_SYNTAX);
	assert_int_equal(sql_int(w->path, "PRAGMA user_version"), 99);
}

static void
a_strangers_triggers_do_not_run(void **state)
{
	struct world *w = *state;
	struct store *s = NULL;
	struct fault f = { 0 };

	store_close(w->s);
	w->s = NULL;
	world_sql(w,
	    "CREATE TRIGGER t AFTER INSERT ON document BEGIN DELETE FROM"
	    " audit; END");
	assert_int_equal(store_open(w->path, STORE_WRITE, &s, &f), ST_SYNTAX);
	assert_non_null(strstr(f.what, "trigger"));
}

/* ---- others at the same time --------------------------------------------------------- */

static void
another_writer_is_waited_for(void **state)
{
	struct world *w = *state;
	struct store_put_done done;
	sqlite3 *db = NULL;
	pid_t pid;

	pid = fork();
	if (pid == 0) {
		if (sqlite3_open(w->path, &db) != SQLITE_OK ||
		    sqlite3_exec(db, "BEGIN IMMEDIATE", NULL, NULL, NULL) !=
			SQLITE_OK)
			_exit(1);
		nap(1200);
		sqlite3_exec(db, "COMMIT", NULL, NULL, NULL);
		_exit(0);
	}
	nap(300);
	world_put_ok(w, story_nr(1), &done);
	waitpid(pid, NULL, 0);
	whole(w);
}

static void
who_never_lets_go_is_busy_and_nothing_is_lost(void **state)
{
	struct world *w = *state;
	struct store_put_done done;
	struct fault f = { 0 };
	sqlite3 *db = NULL;

	if (!thorough())
		skip(); /* it waits for forty seconds */
	assert_int_equal(sqlite3_open(w->path, &db), SQLITE_OK);
	assert_int_equal(
	    sqlite3_exec(db, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
	assert_int_equal(world_put(w, story_nr(1), &done, &f), ST_BUSY);
	sqlite3_close(db);
	world_put_ok(w, story_nr(1), &done);
	whole(w);
}

static void
the_log_is_folded_in_once_its_reader_has_gone(void **state)
{
	struct world *w = *state;
	struct store_put_done done;
	struct fault f = { 0 };
	sqlite3 *db = NULL;
	struct stat is;
	char log[600];
	int64_t run;

	snprintf(log, sizeof(log), "%s-wal", w->path);
	assert_int_equal(sqlite3_open(w->path, &db), SQLITE_OK);
	assert_int_equal(
	    sqlite3_exec(
		db, "BEGIN; SELECT count(*) FROM document", NULL, NULL, NULL),
	    SQLITE_OK);
	assert_int_equal(store_run_begin(w->s, NOW, &run, &f), ST_OK);
	for (int i = 0; i < 50; i++)
		world_put_ok(w, story_nr(i), &done);
	sqlite3_exec(db, "COMMIT", NULL, NULL, NULL);
	sqlite3_close(db);
	assert_int_equal(stat(log, &is), 0);
	assert_true(is.st_size > 0);
	assert_int_equal(
	    store_run_end(w->s, run, NOW, 0, STR("{}"), &f), ST_OK);
	assert_int_equal(stat(log, &is), 0);
	assert_int_equal(is.st_size, 0);
}

static void
a_backup_while_another_writes_is_whole(void **state)
{
	struct world *w = *state;
	struct store_put_done done;
	struct store *s = NULL;
	struct fault f = { 0 };
	char name[128];
	pid_t pid;

	world_put_ok(w, story_nr(100000), &done);
	snprintf(name, sizeof(name), "%s/copy", w->dir);
	pid = fork();
	if (pid == 0) {
		struct world mine = *w;

		mine.s = NULL;
		if (store_open(w->path, STORE_WRITE, &mine.s, &f) != ST_OK)
			_exit(1);
		for (int i = 0;; i++)
			(void)world_put(&mine, story_nr(i), &done, &f);
	}
	for (int i = 0; i < 5; i++) {
		nap(60);
		if (store_backup(w->s, name, &f) != ST_OK)
			fail_msg("%s", f.what);
		assert_int_equal(store_open(name, STORE_READ, &s, &f), ST_OK);
		assert_int_equal(store_check(s, NULL, NULL, &f), ST_OK);
		store_close(s);
	}
	kill(pid, SIGKILL);
	waitpid(pid, NULL, 0);
	unlink(name);
	whole(w);
}

/* ---- an upgrade --------------------------------------------------------------------- */

/* The oldest tables with some rows, as the first pactwatch made them. */
static void
make_old(const char *path)
{
	static char sql[65536];
	FILE *in = fopen(SOURCE_DIR "/tests/store/version-1.sql", "r");
	sqlite3 *db = NULL;
	char *why = NULL;
	size_t n;

	assert_non_null(in);
	n = fread(sql, 1, sizeof(sql) - 1, in);
	fclose(in);
	sql[n] = '\0';
	assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
	if (sqlite3_exec(db, sql, NULL, NULL, &why) != SQLITE_OK)
		fail_msg("%s", why);
	sqlite3_close(db);
}

static void
an_old_store_is_brought_up_with_a_copy_kept(void **state)
{
	struct world *w = *state;
	struct fault f = { 0 };
	struct taken t;
	char kept[600];

	store_close(w->s);
	w->s = NULL;
	remove_all(w->path);
	make_old(w->path);
	/* A reader changes nothing and says what to do. */
	assert_int_equal(store_open(w->path, STORE_READ, &w->s, &f), ST_SYNTAX);
	assert_non_null(strstr(f.what, "older"));
	reopen(w);
	whole(w);
	t = world_list(w, VIEW_EVENTS, (struct store_filter){ 0 });
	assert_int_equal(t.n, 2);
	t = world_list(
	    w, VIEW_SEARCH, (struct store_filter){ .text = STR("lithium") });
	assert_int_equal(t.n, 1);
	snprintf(kept, sizeof(kept), "%s.schema-1", w->path);
	assert_int_equal(sql_int(kept, "PRAGMA user_version"), 1);
	unlink(kept);
}

static void
a_kill_within_an_upgrade_leaves_the_old_or_the_new(void **state)
{
	struct world *w = *state;
	struct fault f = { 0 };
	char kept[600], part[640];
	int rounds = thorough() ? 200 : 12, before = 0;

	snprintf(kept, sizeof(kept), "%s.schema-1", w->path);
	snprintf(part, sizeof(part), "%s.part", kept);
	for (int i = 0; i < rounds; i++) {
		int64_t version;
		pid_t pid;

		store_close(w->s);
		w->s = NULL;
		remove_all(w->path);
		make_old(w->path);
		pid = fork();
		if (pid == 0) {
			struct store *s = NULL;

			(void)!store_open(w->path, STORE_WRITE, &s, &f);
			_exit(0);
		}
		nap(i % 10 * 60);
		kill(pid, SIGKILL);
		waitpid(pid, NULL, 0);
		version = sql_int(w->path, "PRAGMA user_version");
		before += version == 1;
		assert_true(version == 1 || version > 2);
		reopen(w);
		whole(w);
		assert_int_equal(
		    world_list(w, VIEW_EVENTS, (struct store_filter){ 0 }).n,
		    2);
		unlink(kept);
		unlink(part);
	}
	printf(
	    "%d of %d upgrades were killed before their end\n", before, rounds);
}

/* ---- news that is made to fool --------------------------------------------------------- */

static void
a_flood_from_one_source_becomes_a_digest_and_none_is_lost(void **state)
{
	struct world *w = *state;
	struct feed feed = { .name = STR("one"),
		.url = STR("https://one.example/feed"),
		.tier = 3,
		.enabled = true };
	struct fault f = { 0 };
	size_t alerts;

	assert_int_equal(
	    store_sync_feeds(w->s, w->a, &feed, 1, NOW, &f), ST_OK);
	w->policy.cap = 3;
	for (int i = 0; i < 12; i++) {
		struct story y = *story_nr(i);
		struct store_put_done done;

		y.type = EV_EXPORT_BAN;
		y.phase = PH_IN_FORCE;
		y.source = feed.id;
		y.mineral = i; /* each its own measure */
		world_put_ok(w, &y, &done);
	}
	alerts = world_list(w, VIEW_ALERTS, (struct store_filter){ 0 }).n;
	/* Two channels; three alerts and one digest. */
	assert_int_equal(alerts, 2 * 4);
	assert_int_equal(
	    world_list(w, VIEW_MEASURES, (struct store_filter){ 0 }).n, 12);
}

static void
one_voice_is_not_enough_where_two_are_asked_for(void **state)
{
	struct world *w = *state;
	struct story second = story_signed;
	struct store_put_done done;

	w->policy.min_sources = 2;
	world_put_ok(w, &story_signed, &done);
	assert_int_equal(done.alerts, 0);
	/* The same words under another address are the same voice. */
	second.url = "https://copy.example/b";
	world_put_ok(w, &second, &done);
	assert_int_equal(done.alerts, 0);
	second.url = "https://other.example/b";
	second.text = "Another house: the pact was signed, both states said.";
	world_put_ok(w, &second, &done);
	assert_int_equal(done.alerts, 1);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, world_up, world_down)
	const struct CMUnitTest tests[] = {
		T(a_full_disk_keeps_what_was_stored_and_says_so),
		T(a_backup_without_room_leaves_the_old_one),
		T(no_handle_to_be_had_is_said),
		T(flipped_bytes_end_in_an_answer),
		T(a_damaged_page_is_named_with_its_table),
		T(an_index_of_words_out_of_step_is_seen_and_mended),
		T(a_newer_schema_is_left_alone),
		T(a_strangers_triggers_do_not_run),
		T(another_writer_is_waited_for),
		T(who_never_lets_go_is_busy_and_nothing_is_lost),
		T(the_log_is_folded_in_once_its_reader_has_gone),
		T(a_backup_while_another_writes_is_whole),
		T(an_old_store_is_brought_up_with_a_copy_kept),
		T(a_kill_within_an_upgrade_leaves_the_old_or_the_new),
		T(a_flood_from_one_source_becomes_a_digest_and_none_is_lost),
		T(one_voice_is_not_enough_where_two_are_asked_for),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
