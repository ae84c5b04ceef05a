/* Alerts as text, filters and quiet hours, and the sinks that need no net. */
#include <stdlib.h>
#include <unistd.h>

#include "base/json.h"

#include "alert/alert.h"
#include "tests/unit.h"

static struct alert
an_alert(void)
{
	return (struct alert){ .key = STR("00ff"),
		.kind = STR("agreement"),
		.type = STR("agreement_signed"),
		.state = STR("signed"),
		.headline = STR("Chile and Norway: agreement signed"),
		.subject = STR("A12"),
		.title = STR("Lithium pact"),
		.parties = STR("CL,NO"),
		.minerals = STR("lithium"),
		.day = STR("2024-05-01"),
		.quote = STR("They signed it."),
		.url = STR("https://example.org/a"),
		.publisher = STR("Example Post"),
		.doc_title = STR("Pact signed"),
		.tier = 2,
		.publishers = 3,
		.others = STR("Sample Wire; Morning Ore"),
		.confidence = .954,
		.created_at = 1714521600 };
}

static void
the_text_says_what_who_since_when_and_where_more_is(void **state)
{
	struct alert a = an_alert();
	struct buf b = buf_new(1 << 16);

	(void)state;
	alert_text(&b, &a);
	assert_buf(&b,
	    "Chile and Norway: agreement signed\n\n"
	    "what       Lithium pact\n"
	    "type       agreement_signed\n"
	    "state      signed\n"
	    "who        CL,NO\n"
	    "minerals   lithium\n"
	    "since      2024-05-01\n"
	    "how sure   95 %, told by 3 independent publishers\n"
	    "sentence   They signed it.\n"
	    "source     Example Post (news agency or paper of record)\n"
	    "others     Sample Wire; Morning Ore\n"
	    "article    Pact signed\n"
	    "link       https://example.org/a\n"
	    "more       pactwatch show A12\n");
	buf_free(&b);
}

static void
the_json_can_be_read_back(void **state)
{
	struct alert a = an_alert();
	struct buf b = buf_new(1 << 16);
	struct json *j;

	(void)state;
	a.quote = STR("a \"quoted\"\n\x1b[31m line");
	alert_json(&b, &a);
	assert_int_equal(json_read(buf_view(&b), &j, NULL), ST_OK);
	assert_str(
	    json_str(json_get(j, "quote")), "a \"quoted\"\n\x1b[31m line");
	assert_str(json_str(json_path(j, STR("parties.1"))), "NO");
	assert_str(json_str(json_path(j, STR("others.1"))), "Morning Ore");
	assert_true(json_number(json_get(j, "confidence")) > .95);
	assert_null(memchr(b.p, 0x1b, b.n));
	json_free(j);
	buf_free(&b);
}

static void
hostile_words_stay_words_in_line_and_page(void **state)
{
	struct alert a = an_alert();
	struct buf b = buf_new(1 << 16);

	(void)state;
	a.headline = STR("x\r\nBcc: all@example.org\x1b]52;c;eA==\x07");
	a.quote = STR("</td><script>alert(1)</script><img src=x onerror='y'>");
	a.url = STR("javascript:alert(1)");
	alert_line(&b, &a);
	assert_null(memchr(b.p, '\n', b.n));
	assert_null(memchr(b.p, '\r', b.n));
	assert_null(memchr(b.p, 0x1b, b.n));
	buf_clear(&b);
	alert_html(&b, &a);
	assert_null(strstr(b.p, "<script"));
	assert_null(strstr(b.p, "<img"));
	assert_null(strstr(b.p, "href"));
	assert_null(strstr(b.p, "javascript"));
	buf_free(&b);
}

static void
a_filter_lets_through_what_meets_all_its_lists(void **state)
{
	struct str no[] = { STR_INIT("NO") }, us[] = { STR_INIT("US") };
	struct str ban[] = { STR_INIT("export_ban") };
	struct alert a = an_alert();
	struct filter f = { .parties = { no, 1 } };

	(void)state;
	assert_true(alert_wanted(&f, &a));
	f.parties.v = us;
	assert_false(alert_wanted(&f, &a));
	f.parties.n = 0;
	f.max_tier = 1;
	assert_false(alert_wanted(&f, &a));
	f.max_tier = 2;
	f.min_sources = 4;
	assert_false(alert_wanted(&f, &a));
	f.min_sources = 0;
	f.min_percent = 95;
	assert_true(alert_wanted(&f, &a));
	f.min_percent = 96;
	assert_false(alert_wanted(&f, &a));
	f.min_percent = 0;
	f.kinds = (struct strs){ ban, 1 };
	assert_false(alert_wanted(&f, &a));
	a.type = STR("export_ban");
	assert_true(alert_wanted(&f, &a));
	f.kinds.n = 0;
	f.max_tier = 1;
	a.kind = STR("source_down");
	assert_true(alert_wanted(&f, &a));
}

static void
quiet_hours_hold_in_the_named_zone_and_over_midnight(void **state)
{
	struct channel ch = {
		.quiet_from = 22 * 60, .quiet_to = 7 * 60, .zone = STR("UTC")
	};
	int64_t noon = 1718020800 + 4 * 3600; /* 2024-06-10T16:00:00Z */

	(void)state;
	assert_false(alert_quiet(&ch, noon));
	assert_true(alert_quiet(&ch, noon + 7 * 3600));
	assert_true(alert_quiet(&ch, noon + 14 * 3600));
	assert_false(alert_quiet(&ch, noon + 15 * 3600));
	ch.zone = STR("JST-9"); /* 16:00 there is one in the morning */
	assert_true(alert_quiet(&ch, noon));
	ch.quiet_to = ch.quiet_from;
	assert_false(alert_quiet(&ch, noon));
}

static bool
put(void *to, struct str s)
{
	buf_str(to, s);
	return true;
}

static struct str
file_text(const char *path, char *room, size_t n)
{
	FILE *f = fopen(path, "r");
	size_t got;

	assert_non_null(f);
	got = fread(room, 1, n, f);
	(void)fclose(f);
	return (struct str){ room, got };
}

static void
standard_output_gets_a_line_an_alert(void **state)
{
	struct buf out = buf_new(1 << 16);
	struct sender s = { .out = { put, &out } };
	struct channel ch = { .kind = CHANNEL_STDOUT };
	struct alert two[2] = { an_alert(), an_alert() };
	char why[SENT_WHY];

	(void)state;
	assert_int_equal(alert_send(&s, &ch, two, 2, why), SENT_OK);
	assert_buf(&out,
	    "Chile and Norway: agreement signed [A12] https://example.org/a\n"
	    "Chile and Norway: agreement signed [A12] https://example.org/a\n");
	buf_free(&out);
}

static void
a_file_grows_by_a_json_line_and_a_link_is_not_followed(void **state)
{
	char dir[] = "/tmp/pactwatch-alert-XXXXXX", path[64], link[64];
	struct channel ch = { .kind = CHANNEL_FILE };
	struct sender s = { 0 };
	struct alert a = an_alert();
	char room[8192], why[SENT_WHY];
	struct str text;

	(void)state;
	assert_non_null(mkdtemp(dir));
	(void)snprintf(path, sizeof(path), "%s/a.ndjson", dir);
	(void)snprintf(link, sizeof(link), "%s/b.ndjson", dir);
	ch.path = str_of(path);
	assert_int_equal(alert_send(&s, &ch, &a, 1, why), SENT_OK);
	assert_int_equal(alert_send(&s, &ch, &a, 1, why), SENT_OK);
	text = file_text(path, room, sizeof(room));
	assert_true(str_starts(str_sub(text, text.n / 2, 1), STR("{")));
	assert_int_equal(symlink(path, link), 0);
	ch.path = str_of(link);
	assert_int_equal(alert_send(&s, &ch, &a, 1, why), SENT_LATER);
	(void)unlink(link);
	(void)unlink(path);
	(void)rmdir(dir);
}

static void
a_command_gets_json_on_its_input_and_no_shell_reads_it(void **state)
{
	char dir[] = "/tmp/pactwatch-alert-XXXXXX", path[64];
	struct str argv[3] = { STR_INIT("/bin/cp"), STR_INIT("/dev/stdin"),
		{ NULL, 0 } };
	struct channel ch = {
		.kind = CHANNEL_COMMAND, .argv = { argv, 3 }, .timeout_s = 10
	};
	struct sender s = { 0 };
	struct alert a = an_alert();
	char room[8192], why[SENT_WHY];
	struct json *j;

	(void)state;
	assert_non_null(mkdtemp(dir));
	(void)snprintf(path, sizeof(path), "%s/$(touch x)`id`", dir);
	argv[2] = str_of(path);
	a.headline = STR("$(touch /tmp/never) `id`; rm -rf --");
	assert_int_equal(alert_send(&s, &ch, &a, 1, why), SENT_OK);
	assert_int_equal(
	    json_read(file_text(path, room, sizeof(room)), &j, NULL), ST_OK);
	assert_str(json_str(json_get(j, "headline")),
	    "$(touch /tmp/never) `id`; rm -rf --");
	json_free(j);
	(void)unlink(path);
	(void)rmdir(dir);
}

static void
a_command_that_fails_or_hangs_is_tried_again_and_says_why(void **state)
{
	struct str no[1] = { STR_INIT("/bin/false") };
	struct str slow[2] = { STR_INIT("/bin/sleep"), STR_INIT("30") };
	struct str absent[1] = { STR_INIT("/nonexistent/program") };
	struct channel ch = { .kind = CHANNEL_COMMAND, .timeout_s = 1 };
	struct sender s = { 0 };
	struct alert a = an_alert();
	char why[SENT_WHY];

	(void)state;
	ch.argv = (struct strs){ no, 1 };
	assert_int_equal(alert_send(&s, &ch, &a, 1, why), SENT_LATER);
	assert_non_null(strstr(why, "ended with 1"));
	ch.argv = (struct strs){ slow, 2 };
	assert_int_equal(alert_send(&s, &ch, &a, 1, why), SENT_LATER);
	assert_non_null(strstr(why, "longer than 1 s"));
	ch.argv = (struct strs){ absent, 1 };
	assert_int_equal(alert_send(&s, &ch, &a, 1, why), SENT_LATER);
	assert_non_null(strstr(why, "cannot be started"));
}

static void
a_webhook_on_a_private_address_is_not_called(void **state)
{
	static const char *const urls[] = { "http://127.0.0.1:9/",
		"http://[::1]:9/", "http://[::ffff:127.0.0.1]:9/",
		"http://169.254.169.254/", "http://10.0.0.1/",
		"http://0.0.0.0:9/" };
	struct channel ch = { .kind = CHANNEL_WEBHOOK, .timeout_s = 5 };
	struct sender s = { .now = 1 };
	struct alert a = an_alert();
	char why[SENT_WHY];

	(void)state;
	for (size_t i = 0; i < sizeof(urls) / sizeof(urls[0]); i++) {
		ch.url = str_of(urls[i]);
		assert_int_equal(alert_send(&s, &ch, &a, 1, why), SENT_LATER);
		if (strstr(why, "private") == NULL)
			fail_msg("%s: %s", urls[i], why);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    the_text_says_what_who_since_when_and_where_more_is),
		cmocka_unit_test(the_json_can_be_read_back),
		cmocka_unit_test(hostile_words_stay_words_in_line_and_page),
		cmocka_unit_test(
		    a_filter_lets_through_what_meets_all_its_lists),
		cmocka_unit_test(
		    quiet_hours_hold_in_the_named_zone_and_over_midnight),
		cmocka_unit_test(standard_output_gets_a_line_an_alert),
		cmocka_unit_test(
		    a_file_grows_by_a_json_line_and_a_link_is_not_followed),
		cmocka_unit_test(
		    a_command_gets_json_on_its_input_and_no_shell_reads_it),
		cmocka_unit_test(
		    a_command_that_fails_or_hangs_is_tried_again_and_says_why),
		cmocka_unit_test(a_webhook_on_a_private_address_is_not_called),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
