/*
 * Webhooks against a receiver that is polite, rude or slow: what is posted in
 * each form, what the answer means, and that a repeat keeps its id (abuse
 * cases A22 and A23).
 */
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "base/json.h"

#include "alert/alert.h"
#include "alert/sign.h"
#include "tests/site/rude.h"
#include "tests/unit.h"

#define SECRET STR("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")

static struct alert
an_alert(void)
{
	return (struct alert){ .key = STR("00ff"),
		.kind = STR("agreement"),
		.headline = STR("Chile and Norway: agreement signed"),
		.subject = STR("A12"),
		.quote = STR("They <!channel> signed & sealed it."),
		.url = STR("https://example.org/a"),
		.confidence = .9,
		.tier = 2 };
}

/* ---- a receiver: the path says how it behaves ------------------------------- */

struct receiver {
	struct buf body; /* of the last post */
};

static void
read_body(struct rude_conn *c, struct receiver *r)
{
	const char *at = strstr(c->head, "Content-Length: ");
	size_t n = at != NULL ? strtoul(at + 16, NULL, 10) : 0;
	char byte;

	buf_clear(&r->body);
	while (r->body.n < n && read(c->fd, &byte, 1) == 1)
		buf_char(&r->body, byte);
}

static void
gush(struct rude_conn *c)
{
	static const char block[65536] = { 'x' };

	(void)rude_puts(c, "HTTP/1.1 200 OK\r\nContent-Length: 1000000000"
			   "\r\n\r\n");
	for (size_t i = 0; i < 15000; i++)
		if (!rude_send(c, block, sizeof(block)))
			return;
}

static void
answer(struct rude_conn *c, void *ctx)
{
	read_body(c, ctx);
	if (strcmp(c->path, "/ok") == 0)
		(void)rude_ok(c, "", "fine");
	else if (strcmp(c->path, "/moved") == 0)
		(void)rude_puts(c, "HTTP/1.1 301 Moved\r\nLocation: /ok\r\n"
				   "Content-Length: 0\r\n\r\n");
	else if (strcmp(c->path, "/busy") == 0)
		(void)rude_puts(c, "HTTP/1.1 503 Busy\r\nContent-Length: 0"
				   "\r\n\r\n");
	else if (strcmp(c->path, "/gone") == 0)
		(void)rude_puts(c, "HTTP/1.1 410 Gone\r\nContent-Length: 0"
				   "\r\n\r\n");
	else if (strcmp(c->path, "/gush") == 0)
		gush(c);
	else if (strcmp(c->path, "/hang") == 0)
		rude_sleep_ms(3000);
	/* "/close": nothing at all. */
}

struct told {
	enum sent sent;
	char why[SENT_WHY];
	char *heard; /* free() */
	struct buf body;
};

static struct told
tell(const char *path, enum preset preset, struct str secret,
    struct str old_secret, const struct alert *list, size_t n)
{
	struct receiver r = { .body = buf_new(1 << 20) };
	struct rude *s = rude_open(answer, &r, NULL, NULL, 0);
	struct sender from = { .now = 1614265330 };
	struct channel ch = { .kind = CHANNEL_WEBHOOK,
		.preset = preset,
		.secret = secret,
		.old_secret = old_secret,
		.timeout_s = 1,
		.allow_private = true };
	struct told t = { SENT_OK, "", NULL, buf_new(1 << 20) };
	char url[128];

	assert_non_null(s);
	(void)snprintf(
	    url, sizeof(url), "http://127.0.0.1:%d%s", rude_port(s), path);
	ch.url = str_of(url);
	t.sent = alert_send(&from, &ch, list, n, t.why);
	t.heard = rude_heard(s);
	rude_close(s);
	t.body = r.body;
	assert_non_null(t.heard);
	return t;
}

static void
done(struct told *t)
{
	free(t->heard);
	buf_free(&t->body);
}

static struct str
header(const struct told *t, const char *name)
{
	const char *at = strstr(t->heard, name), *end;

	if (at == NULL || (end = strstr(at, "\r\n")) == NULL)
		return (struct str){ NULL, 0 };
	at += strlen(name);
	return (struct str){ at, (size_t)(end - at) };
}

static const struct str none = { NULL, 0 };

/* ---- the tests --------------------------------------------------------------- */

static void
the_answer_decides_what_becomes_of_it(void **state)
{
	static const struct {
		const char *path;
		enum sent sent;
		const char *why;
	} cases[] = { { "/ok", SENT_OK, "" },
		{ "/moved", SENT_LATER, "HTTP 301" },
		{ "/busy", SENT_LATER, "HTTP 503" },
		{ "/gone", SENT_DEAD, "HTTP 410" }, { "/gush", SENT_OK, "" },
		{ "/hang", SENT_LATER, "imeout" },
		{ "/close", SENT_LATER, "" } };
	struct alert a = an_alert();

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		time_t began = time(NULL);
		struct told t =
		    tell(cases[i].path, PRESET_NONE, none, none, &a, 1);

		if (t.sent != cases[i].sent ||
		    (t.sent != SENT_OK && strstr(t.why, cases[i].why) == NULL))
			fail_msg("%s: %d, \"%s\"", cases[i].path, (int)t.sent,
			    t.why);
		if (time(NULL) - began > 5)
			fail_msg("%s took too long", cases[i].path);
		/* A redirect is not followed: the post goes nowhere else. */
		assert_ptr_equal(strstr(t.heard + 1, "POST "), NULL);
		done(&t);
	}
}

static void
what_is_posted_is_signed_as_a_receiver_would_sign_it(void **state)
{
	struct arena *a = arena_new(1 << 20);
	struct alert one = an_alert();
	struct told t = tell("/ok", PRESET_NONE, STR("new"), SECRET, &one, 1);
	struct str want = sign_webhook(
	    a, STR("new"), SECRET, STR("00ff"), 1614265330, buf_view(&t.body));

	(void)state;
	assert_str(header(&t, "webhook-id: "), "00ff");
	assert_str(header(&t, "webhook-timestamp: "), "1614265330");
	assert_true(want.n > 0);
	assert_true(str_eq(header(&t, "webhook-signature: "), want));
	done(&t);
	arena_free(a);
}

static void
a_repeat_keeps_its_id_and_a_digest_has_one_of_its_own(void **state)
{
	struct alert a[2] = { an_alert(), an_alert() };
	struct told one = tell("/busy", PRESET_NONE, none, none, a, 1);
	struct told again = tell("/ok", PRESET_NONE, none, none, a, 1);
	struct told both, third;

	(void)state;
	a[1].key = STR("11");
	both = tell("/close", PRESET_NONE, none, none, a, 2);
	third = tell("/ok", PRESET_NONE, none, none, a, 2);
	assert_true(str_eq(
	    header(&one, "webhook-id: "), header(&again, "webhook-id: ")));
	assert_true(str_eq(
	    header(&both, "webhook-id: "), header(&third, "webhook-id: ")));
	assert_false(str_eq(
	    header(&one, "webhook-id: "), header(&both, "webhook-id: ")));
	done(&one);
	done(&again);
	done(&both);
	done(&third);
}

/* Where each service looks for the text. */
static void
each_preset_has_the_form_that_its_service_reads(void **state)
{
	static const struct {
		enum preset preset;
		const char *path;
	} cases[] = { { PRESET_NONE, "headline" }, { PRESET_SLACK, "text" },
		{ PRESET_APPRISE, "body" },
		{ PRESET_TEAMS,
		    "attachments.0.content.body.0.inlines.0.text" } };
	struct alert a = an_alert();
	struct json *j;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct told t = tell("/ok", cases[i].preset, none, none, &a, 1);
		struct str text;

		assert_int_equal(json_read(buf_view(&t.body), &j, NULL), ST_OK);
		text = json_str(json_path(j, str_of(cases[i].path)));
		if (!str_starts(text, a.headline))
			fail_msg("%s: %.*s", cases[i].path, STR_ARG(text));
		/* Slack would ring for everybody on <!channel>. */
		if (cases[i].preset == PRESET_SLACK)
			assert_int_equal(
			    str_find(text, STR("<!"), 0), SIZE_MAX);
		json_free(j);
		done(&t);
	}
}

static void
ntfy_gets_plain_text_and_its_own_way_of_signing_in(void **state)
{
	struct alert a = an_alert();
	struct told t = tell("/ok", PRESET_NTFY, STR("tk_secret"), none, &a, 1);

	(void)state;
	assert_true(str_starts(buf_view(&t.body), a.headline));
	assert_str(header(&t, "Content-Type: "), "text/plain; charset=utf-8");
	assert_str(header(&t, "Authorization: "), "Bearer tk_secret");
	assert_str(header(&t, "Title: "), "pactwatch");
	assert_str(header(&t, "Click: "), "https://example.org/a");
	done(&t);
	a.url = STR("https://example.org/\r\nX-Evil: 1");
	t = tell("/ok", PRESET_NTFY, none, none, &a, 1);
	assert_int_equal(header(&t, "Click: ").n, 0);
	assert_int_equal(header(&t, "X-Evil: ").n, 0);
	done(&t);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_answer_decides_what_becomes_of_it),
		cmocka_unit_test(
		    what_is_posted_is_signed_as_a_receiver_would_sign_it),
		cmocka_unit_test(
		    a_repeat_keeps_its_id_and_a_digest_has_one_of_its_own),
		cmocka_unit_test(
		    each_preset_has_the_form_that_its_service_reads),
		cmocka_unit_test(
		    ntfy_gets_plain_text_and_its_own_way_of_signing_in),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
