/*
 * The bodies of webhooks, one function a service, by table.  A stranger's
 * words stand only where the service shows them as they are.
 */
#include "alert/preset.h"

#include <stdio.h>

#include "base/json.h"

static void
put_texts(struct buf *b, const struct alert *list, size_t n, bool whole)
{
	struct buf text = buf_new(PRESET_BODY_MAX);

	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			buf_char(&text, '\n');
		if (whole)
			alert_text(&text, &list[i]);
		else
			alert_line(&text, &list[i]);
	}
	json_put_str(b, buf_view(&text));
	buf_free(&text);
}

static void
put_title(struct buf *b, const struct alert *list, size_t n)
{
	char text[64];

	if (n == 1) {
		json_put_str(b, list[0].headline);
		return;
	}
	(void)snprintf(text, sizeof(text), "%zu alerts", n);
	json_put_str(b, str_of(text));
}

static void
body_own(struct buf *b, const struct alert *list, size_t n)
{
	if (n == 1) {
		alert_json(b, list);
		return;
	}
	buf_puts(b, "{\"kind\":\"digest\",\"alerts\":[");
	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			buf_char(b, ',');
		alert_json(b, &list[i]);
	}
	buf_puts(b, "]}");
}

static void
body_slack(struct buf *b, const struct alert *list, size_t n)
{
	struct buf text = buf_new(PRESET_BODY_MAX),
		   safe = buf_new(PRESET_BODY_MAX);
	struct str s;

	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			buf_char(&text, '\n');
		alert_text(&text, &list[i]);
	}
	/* Slack reads &, < and > as markup: <!channel> would ring for all. */
	s = buf_view(&text);
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '&')
			buf_puts(&safe, "&amp;");
		else if (s.p[i] == '<')
			buf_puts(&safe, "&lt;");
		else if (s.p[i] == '>')
			buf_puts(&safe, "&gt;");
		else
			buf_char(&safe, s.p[i]);
	}
	buf_puts(b, "{\"text\":");
	json_put_str(b, buf_view(&safe));
	buf_puts(b, ",\"unfurl_links\":false}");
	buf_free(&text);
	buf_free(&safe);
}

static void
body_ntfy(struct buf *b, const struct alert *list, size_t n)
{
	/* The text alone: the topic is the address, all else is a header and
	 * headers are no place for a stranger's bytes. */
	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			buf_char(b, '\n');
		alert_text(b, &list[i]);
	}
}

static void
body_apprise(struct buf *b, const struct alert *list, size_t n)
{
	buf_puts(b, "{\"title\":");
	put_title(b, list, n);
	buf_puts(b, ",\"body\":");
	put_texts(b, list, n, true);
	buf_puts(b, ",\"type\":\"info\",\"format\":\"text\"}");
}

static void
body_teams(struct buf *b, const struct alert *list, size_t n)
{
	buf_puts(b, "{\"type\":\"message\",\"attachments\":[{\"contentType\":"
		    "\"application/vnd.microsoft.card.adaptive\","
		    "\"content\":{\"type\":\"AdaptiveCard\",\"version\":"
		    "\"1.4\",\"body\":[{\"type\":\"RichTextBlock\","
		    "\"inlines\":[{\"type\":\"TextRun\",\"text\":");
	put_texts(b, list, n, true);
	buf_puts(b, "}]}]}}]}");
}

static const struct form {
	void (*body)(struct buf *, const struct alert *, size_t);
	const char *type;
} forms[] = {
	[PRESET_NONE] = { body_own, "Content-Type: application/json" },
	[PRESET_SLACK] = { body_slack, "Content-Type: application/json" },
	[PRESET_NTFY] = { body_ntfy,
	    "Content-Type: text/plain; charset=utf-8" },
	[PRESET_APPRISE] = { body_apprise, "Content-Type: application/json" },
	[PRESET_TEAMS] = { body_teams, "Content-Type: application/json" },
};

void
preset_body(enum preset p, struct buf *b, const struct alert *list, size_t n)
{
	forms[p].body(b, list, n);
}

const char *
preset_type(enum preset p)
{
	return forms[p].type;
}
