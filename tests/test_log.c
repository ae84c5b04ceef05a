/* One message, one line, whatever a stranger put into it. */
#include <unistd.h>

#include "base/log.h"

#include "tests/unit.h"

static char said[16384];

/* Rewinds "log" and takes what was said. */
static const char *
heard(const struct log *log)
{
	size_t n;

	rewind(log->to);
	n = fread(said, 1, sizeof(said) - 1, log->to);
	said[n] = '\0';
	rewind(log->to);
	return ftruncate(fileno(log->to), 0) == 0 ? said : "";
}

static void
a_message_is_one_inert_line(void **state)
{
	struct log log = { .to = tmpfile(), .level = LOG_NOTE };

	(void)state;
	assert_non_null(log.to);
	log_say(&log, LOG_WARN, "feed %s: %d", "a\nb\x1b[2J", 3);
	assert_string_equal(heard(&log), "feed a\\x0ab\\x1b[2J: 3\n");
	log_say(&log, LOG_INFO, "not urgent enough");
	assert_string_equal(heard(&log), "");
	log.journal = true;
	log_say(&log, LOG_ERROR, "x");
	assert_string_equal(heard(&log), "<3>x\n");
	(void)fclose(log.to);
}

static void
progress_is_one_line_that_a_message_takes_the_place_of(void **state)
{
	struct log log = { .to = tmpfile(), .level = LOG_NOTE };

	(void)state;
	assert_non_null(log.to);
	log_progress(&log, "pages", 1, 2);
	log_progress_end(&log);
	assert_string_equal(heard(&log), "");
	log.progress = true;
	log_progress(&log, "pages", 6, 12);
	assert_string_equal(
	    heard(&log), "\r\x1b[K[############            ] 6 of 12 pages");
	log_progress(&log, "pages", 7, 6);
	assert_string_equal(
	    heard(&log), "\r\x1b[K[########################] 6 of 6 pages");
	log_progress(&log, "documents", 7, 0);
	log_say(&log, LOG_WARN, "x");
	assert_string_equal(heard(&log), "\r\x1b[K7 documents\r\x1b[Kx\n");
	(void)fclose(log.to);
}

static void
a_long_message_is_cut(void **state)
{
	struct log log = { .to = tmpfile(), .level = LOG_NOTE };
	char text[10000];

	(void)state;
	assert_non_null(log.to);
	memset(text, 'a', sizeof(text) - 1);
	text[sizeof(text) - 1] = '\0';
	log_say(&log, LOG_NOTE, "%s", text);
	assert_true(strlen(heard(&log)) < 5000);
	assert_int_equal(said[strlen(said) - 1], '\n');
	(void)fclose(log.to);
}

static void
faults_come_in_the_two_shapes(void **state)
{
	struct log log = { .to = tmpfile(), .level = LOG_NOTE };
	struct fault f = { 0 };

	(void)state;
	assert_non_null(log.to);
	fault_at(&f, "world.feeds", 12, 8, "a feed needs an address");
	log_fault(&log, STR(""), ST_SYNTAX, &f);
	assert_string_equal(
	    heard(&log), "world.feeds:12:8: a feed needs an address\n");
	fault_set(&f, "answered 503; asking again in 1 h");
	log_fault(&log, STR("example.org"), ST_ABSENT, &f);
	assert_string_equal(heard(&log),
	    "pactwatch: example.org: answered 503; asking again in 1 h\n");
	log_fault(&log, STR("db"), ST_BUSY, NULL);
	assert_string_equal(
	    heard(&log), "pactwatch: db: another pass is running\n");
	fault_at(&f, "a.ini", 0, 0, "No such file");
	log_fault(&log, STR(""), ST_NOINPUT, &f);
	assert_string_equal(heard(&log), "pactwatch: a.ini: No such file\n");
	(void)fclose(log.to);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_message_is_one_inert_line),
		cmocka_unit_test(
		    progress_is_one_line_that_a_message_takes_the_place_of),
		cmocka_unit_test(a_long_message_is_cut),
		cmocka_unit_test(faults_come_in_the_two_shapes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
