/*
 * Mail to a server that says yes, not now, never or nothing: what goes over
 * the wire, and what becomes of the delivery (faults F19 and A19).
 */
#include <stdlib.h>

#include "alert/alert.h"
#include "tests/peers/smtp.h"
#include "tests/unit.h"

static struct alert
an_alert(void)
{
	return (struct alert){ .key = STR("00ff00ff00ff00ff00ff00ff00ff00ff"),
		.kind = STR("agreement"),
		.headline = STR("Chile and Norway: agreement signed"),
		.subject = STR("A12"),
		.quote = STR("They signed it."),
		.url = STR("https://example.org/a"),
		.tier = 2 };
}

struct told {
	enum sent sent;
	char why[SENT_WHY];
	char *heard; /* free() */
};

static struct told
tell(const struct smtp_says *says, enum tls tls, const struct alert *list,
    size_t n)
{
	struct str to[2] = { STR_INIT("one@example.org"),
		STR_INIT("two@example.org") };
	struct smtp *s = smtp_open(says);
	struct sender from = { .now = 1718020800 };
	struct told told = { SENT_OK, "", NULL };
	struct channel ch = { .kind = CHANNEL_MAIL,
		.from = STR("watch@example.org"),
		.to = { to, 2 },
		.tls = tls,
		.timeout_s = 1 };
	char server[64];

	assert_non_null(s);
	(void)snprintf(server, sizeof(server), "127.0.0.1:%d", smtp_port(s));
	ch.server = str_of(server);
	told.sent = alert_send(&from, &ch, list, n, told.why);
	told.heard = smtp_heard(s);
	smtp_close(s);
	assert_non_null(told.heard);
	return told;
}

static size_t
times(const char *text, const char *part)
{
	size_t n = 0;

	while ((text = strstr(text, part)) != NULL) {
		text += strlen(part);
		n++;
	}
	return n;
}

static void
one_mail_goes_to_all_recipients_and_says_who_made_it(void **state)
{
	static const struct smtp_says friendly = { NULL, NULL, NULL, NULL };
	struct alert a = an_alert();
	struct told t = tell(&friendly, TLS_NONE, &a, 1);

	(void)state;
	assert_int_equal(t.sent, SENT_OK);
	assert_int_equal(times(t.heard, "RCPT TO:<"), 2);
	assert_non_null(strstr(t.heard, "MAIL FROM:<watch@example.org>"));
	assert_non_null(
	    strstr(t.heard, "\r\nMessage-ID: <00ff00ff00ff00ff00ff00ff00ff00ff"
			    "@example.org>\r\n"));
	assert_non_null(
	    strstr(t.heard, "\r\nAuto-Submitted: auto-generated\r\n"));
	assert_non_null(
	    strstr(t.heard, "Date: Mon, 10 Jun 2024 12:00:00 +0000\r\n"));
	assert_int_equal(times(t.heard, "Content-Type: text/plain"), 1);
	assert_int_equal(times(t.heard, "Content-Type: text/html"), 1);
	free(t.heard);
}

static void
a_hostile_headline_stays_one_encoded_subject(void **state)
{
	static const struct smtp_says friendly = { NULL, NULL, NULL, NULL };
	struct alert a = an_alert();
	char title[10241];
	struct told t;
	char *subject, *end;

	(void)state;
	memset(title, 'x', sizeof(title) - 1);
	title[sizeof(title) - 1] = '\0';
	memcpy(title, "=?utf-8?q?hi?= \r\n.\r\nBcc: all@example.org\r\n", 43);
	a.headline = str_of(title);
	a.quote = STR(".\r\n.\r\nRCPT TO:<three@example.org>\r\n");
	t = tell(&friendly, TLS_NONE, &a, 1);
	assert_int_equal(t.sent, SENT_OK);
	assert_int_equal(times(t.heard, "RCPT TO:<"), 2);
	assert_int_equal(times(t.heard, "Bcc"), 0);
	assert_int_equal(times(t.heard, "\r\n.\r\n"), 1);
	assert_int_equal(times(t.heard, "Subject: "), 1);
	subject = strstr(t.heard, "Subject: =?UTF-8?B?");
	assert_non_null(subject);
	end = strstr(subject, "\r\nMessage-ID");
	assert_non_null(end);
	/* At most 150 bytes, in base64 and words: well under 500. */
	assert_in_range(end - subject, 20, 500);
	free(t.heard);
}

static void
four_hundreds_wait_and_five_hundreds_are_for_good(void **state)
{
	static const struct {
		struct smtp_says says;
		enum sent sent;
		const char *code;
	} cases[] = {
		{ { NULL, "451 try later", NULL, NULL }, SENT_LATER, "451" },
		{ { NULL, NULL, "450 greylisted", NULL }, SENT_LATER, "450" },
		{ { NULL, NULL, NULL, "452 no room" }, SENT_LATER, "452" },
		{ { NULL, "553 not you", NULL, NULL }, SENT_DEAD, "553" },
		{ { NULL, NULL, "550 nobody here", NULL }, SENT_DEAD, "550" },
		{ { NULL, NULL, NULL, "554 refused" }, SENT_DEAD, "554" },
		/* No answer to the dot: it may have been taken. */
		{ { NULL, NULL, NULL, "" }, SENT_LATER, "" },
	};
	struct alert a = an_alert();

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct told t = tell(&cases[i].says, TLS_NONE, &a, 1);

		if (t.sent != cases[i].sent ||
		    strstr(t.why, cases[i].code) == NULL)
			fail_msg("case %zu: %d, \"%s\"", i, (int)t.sent, t.why);
		free(t.heard);
	}
}

static void
a_server_without_starttls_gets_no_word_of_it(void **state)
{
	static const struct smtp_says stripped = { "250-test.example\r\n"
						   "250 SIZE 1000000",
		NULL, NULL, NULL };
	struct alert a = an_alert();
	struct told t = tell(&stripped, TLS_STARTTLS, &a, 1);

	(void)state;
	assert_int_equal(t.sent, SENT_LATER);
	assert_int_equal(times(t.heard, "MAIL FROM"), 0);
	free(t.heard);
}

static void
a_repeat_carries_the_same_message_id(void **state)
{
	static const struct smtp_says mute = { NULL, NULL, NULL, "" };
	struct alert a[2] = { an_alert(), an_alert() };
	struct told t[2];
	char *id[2], *end;

	(void)state;
	a[1].key = STR("11");
	for (size_t i = 0; i < 2; i++) {
		t[i] = tell(&mute, TLS_NONE, a, 2);
		id[i] = strstr(t[i].heard, "Message-ID");
		assert_non_null(id[i]);
		end = strstr(id[i], "\r\n");
		assert_non_null(end);
		*end = '\0';
	}
	assert_string_equal(id[0], id[1]);
	free(t[0].heard);
	free(t[1].heard);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    one_mail_goes_to_all_recipients_and_says_who_made_it),
		cmocka_unit_test(a_hostile_headline_stays_one_encoded_subject),
		cmocka_unit_test(
		    four_hundreds_wait_and_five_hundreds_are_for_good),
		cmocka_unit_test(a_server_without_starttls_gets_no_word_of_it),
		cmocka_unit_test(a_repeat_carries_the_same_message_id),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
