/* Settings: what is read, and what is said where they are wrong. */
#include <sys/stat.h>

#include <stdlib.h>
#include <unistd.h>

#include "cron/config.h"
#include "tests/unit.h"

static struct arena *arena;

static int
up(void **state)
{
	(void)state;
	arena = arena_new(16 << 20);
	return arena == NULL;
}

static int
down(void **state)
{
	(void)state;
	arena_free(arena);
	return 0;
}

static struct config
read_ok(const char *text)
{
	struct config c;
	struct fault f = { 0 };
	enum status st =
	    config_read(arena, "/etc/p/config.ini", str_of(text), &c, &f);

	if (st != ST_OK)
		fail_msg("%u:%u: %s", f.line, f.col, f.what);
	return c;
}

static void
refused(const char *text, unsigned line, unsigned col, const char *what)
{
	struct config c;
	struct fault f = { 0 };

	assert_int_equal(
	    config_read(arena, "c.ini", str_of(text), &c, &f), ST_CONFIG);
	if (strstr(f.what, what) == NULL)
		fail_msg("\"%s\" does not say \"%s\"", f.what, what);
	assert_string_equal(f.file, "c.ini");
	assert_int_equal(f.line, line);
	assert_int_equal(f.col, col);
}

static void
every_kind_of_value_is_read(void **state)
{
	struct config c = read_ok(
	    "db = data/p.db\nfeeds = a.feeds\nfeeds = /b.feeds\n"
	    "[fetch]\ntimeout = 2m\nmax_body = 3M\nallow_private = yes\n"
	    "[alerts]\nmin_sources = 2\n"
	    "[channel log]\nkind = file\npath = out.ndjson\n"
	    "[channel hook]\nkind = command\ncommand = /bin/x \"a b\" c\n"
	    "party = JP, US\nquiet = 22:00-07:30\nzone = Asia/Tokyo\n");

	(void)state;
	assert_string_equal(c.db, "/etc/p/data/p.db");
	assert_int_equal(c.feeds.n, 2);
	assert_str(c.feeds.v[0], "/etc/p/a.feeds");
	assert_str(c.feeds.v[1], "/b.feeds");
	assert_int_equal(c.timeout_s, 120);
	assert_int_equal(c.max_body_bytes, 3 << 20);
	assert_true(c.allow_private);
	assert_int_equal(c.min_sources, 2);
	assert_int_equal(c.n_channels, 2);
	assert_str(c.channels[0].path, "/etc/p/out.ndjson");
	assert_int_equal(c.channels[1].argv.n, 3);
	assert_str(c.channels[1].argv.v[1], "a b");
	assert_str(c.channels[1].filter.parties.v[1], "US");
	assert_int_equal(c.channels[1].quiet_from, 22 * 60);
	assert_int_equal(c.channels[1].quiet_to, 7 * 60 + 30);
	assert_false(c.has_secret);
}

static void
without_a_channel_standard_output_is_told(void **state)
{
	struct config c = read_ok("");

	(void)state;
	assert_int_equal(c.n_channels, 1);
	assert_int_equal(c.channels[0].kind, CHANNEL_STDOUT);
}

static void
what_is_wrong_is_named_by_line_and_column(void **state)
{
	(void)state;
	refused("dbb = x\n", 1, 1, "did you mean db");
	refused("[fetch]\n  timeout = soon\n", 2, 13, "a span of time");
	refused("[fetsch]\na = b\n", 2, 1, "unknown section");
	refused("[channel]\nkind = file\n", 2, 1, "needs a name");
	refused("[channel x]\nkind = pigeon\n", 2, 8, "stdout, file");
	refused("[channel x]\nkind = file\n", 2, 1, "path = FILE");
	refused("[channel x]\nkind = stdout\nzone = Mars/Base\n", 3, 8,
	    "a time zone");
	refused("[channel x]\nkind = stdout\nzone = ../../etc/passwd\n", 3, 8,
	    "a time zone");
	refused("[channel x]\nkind = stdout\nquiet = 25:00-07:00\n", 3, 9,
	    "times of day");
}

static void
a_file_with_a_secret_must_be_ours_alone(void **state)
{
	char path[] = "/tmp/pactwatch-config-XXXXXX";
	static const char text[] = "[channel m]\nkind = webhook\n"
				   "url = https://example.org/\n"
				   "secret = hush\n";
	int fd = mkstemp(path);
	struct config *c = NULL;
	struct fault f = { 0 };

	(void)state;
	assert_int_equal(write(fd, text, sizeof(text) - 1), sizeof(text) - 1);
	assert_int_equal(fchmod(fd, 0644), 0);
	assert_int_equal(config_load(arena, path, &c, &f), ST_CONFIG);
	assert_non_null(strstr(f.what, "chmod 600"));
	assert_null(strstr(f.what, "hush"));
	assert_int_equal(fchmod(fd, 0600), 0);
	assert_int_equal(config_load(arena, path, &c, &f), ST_OK);
	assert_str(c->channels[0].secret, "hush");
	(void)close(fd);
	(void)unlink(path);
}

static void
a_secret_comes_from_a_file_or_the_environment(void **state)
{
	char path[] = "/tmp/pactwatch-secret-XXXXXX", text[256];
	int fd = mkstemp(path);
	struct config c;
	struct fault f = { 0 };

	(void)state;
	assert_int_equal(write(fd, "from-file\n", 10), 10);
	(void)snprintf(text, sizeof(text),
	    "[channel a]\nkind = webhook\nurl = https://a/\nsecret_file = %s\n"
	    "[channel b]\nkind = webhook\nurl = https://b/\n"
	    "secret_env = PACTWATCH_TEST_SECRET\n",
	    path);
	c = read_ok(text);
	assert_int_equal(config_secrets(arena, &c, &f), ST_CONFIG);
	assert_int_equal(setenv("PACTWATCH_TEST_SECRET", "from-env", 1), 0);
	assert_int_equal(config_secrets(arena, &c, &f), ST_OK);
	assert_str(c.channels[0].secret, "from-file");
	assert_str(c.channels[1].secret, "from-env");
	(void)close(fd);
	(void)unlink(path);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_kind_of_value_is_read),
		cmocka_unit_test(without_a_channel_standard_output_is_told),
		cmocka_unit_test(what_is_wrong_is_named_by_line_and_column),
		cmocka_unit_test(a_file_with_a_secret_must_be_ours_alone),
		cmocka_unit_test(a_secret_comes_from_a_file_or_the_environment),
	};

	return cmocka_run_group_tests(tests, up, down);
}
