/*
 * An alert as a line, a text, JSON and a part of a page.  Says what, who,
 * which minerals, since when, how sure, the sentence, the link, the other
 * sources and the command that shows more.  Never trusts a byte of it.
 */
#include <stdio.h>

#include "base/date.h"
#include "base/json.h"
#include "base/url.h"
#include "base/utf8.h"

#include "alert/alert.h"

#define FLAT_MAX ((size_t)65536) /* bytes of one field on one line */

static const char *const tiers[] = { "unknown source", "official text",
	"news agency or paper of record", "trade press", "aggregator" };
#define N_TIERS (sizeof(tiers) / sizeof(tiers[0]))

static const char *
tier_word(uint32_t tier)
{
	return tier < N_TIERS ? tiers[tier] : tiers[0];
}

/* On one line and inert: line ends and tabs are spaces. */
static void
put_flat(struct buf *b, struct str s)
{
	struct buf flat = buf_new(FLAT_MAX);

	for (size_t i = 0; i < s.n && i < FLAT_MAX; i++) {
		char c = s.p[i];

		buf_char(&flat, c == '\n' || c == '\t' || c == '\r' ? ' ' : c);
	}
	utf8_inert(b, buf_view(&flat));
	buf_free(&flat);
}

static struct str
headline(const struct alert *a)
{
	if (a->headline.n > 0)
		return a->headline;
	return a->title.n > 0 ? a->title : a->doc_title;
}

void
alert_line(struct buf *b, const struct alert *a)
{
	put_flat(b, headline(a));
	if (a->subject.n > 0) {
		buf_puts(b, " [");
		put_flat(b, a->subject);
		buf_char(b, ']');
	}
	if (a->url.n > 0) {
		buf_char(b, ' ');
		put_flat(b, a->url);
	}
}

static void
put_field(struct buf *b, const char *label, struct str s)
{
	if (s.n == 0)
		return;
	buf_printf(b, "%-10s ", label);
	put_flat(b, s);
	buf_char(b, '\n');
}

static void
put_sources(struct buf *b, const struct alert *a)
{
	if (a->publisher.n == 0 && a->publishers == 0)
		return;
	buf_printf(b, "%-10s ", "source");
	put_flat(b, a->publisher);
	buf_printf(b, " (%s)", tier_word(a->tier));
	if (a->publishers > 1)
		buf_printf(b, ", and %u other%s", a->publishers - 1,
		    a->publishers > 2 ? "s" : "");
	buf_char(b, '\n');
}

void
alert_text(struct buf *b, const struct alert *a)
{
	put_flat(b, headline(a));
	buf_puts(b, "\n\n");
	put_field(b, "what", a->title);
	put_field(b, "state", a->state);
	put_field(b, "who", a->parties);
	put_field(b, "minerals", a->minerals);
	put_field(b, "since", a->day);
	put_field(b, "sentence", a->quote);
	put_sources(b, a);
	put_field(b, "article", a->doc_title);
	put_field(b, "link", a->url);
	if (a->subject.n > 0) {
		buf_printf(b, "%-10s pactwatch show ", "more");
		put_flat(b, a->subject);
		buf_char(b, '\n');
	}
}

static void
json_list(struct buf *b, struct str commas)
{
	const char *sep = "";

	buf_char(b, '[');
	while (commas.n > 0) {
		struct str one = str_trim(str_cut(&commas, ','));

		if (one.n == 0)
			continue;
		buf_puts(b, sep);
		json_put_str(b, one);
		sep = ",";
	}
	buf_char(b, ']');
}

void
alert_json(struct buf *b, const struct alert *a)
{
	const struct {
		const char *name;
		struct str s;
	} texts[] = { { "id", a->key }, { "kind", a->kind },
		{ "state", a->state }, { "headline", headline(a) },
		{ "subject", a->subject }, { "title", a->title },
		{ "day", a->day }, { "quote", a->quote }, { "url", a->url },
		{ "publisher", a->publisher }, { "article", a->doc_title } };

	buf_char(b, '{');
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		buf_printf(b, "\"%s\":", texts[i].name);
		if (texts[i].s.n > 0)
			json_put_str(b, texts[i].s);
		else
			buf_puts(b, "null");
		buf_char(b, ',');
	}
	buf_puts(b, "\"parties\":");
	json_list(b, a->parties);
	buf_puts(b, ",\"minerals\":");
	json_list(b, a->minerals);
	buf_printf(b, ",\"tier\":%u,\"publishers\":%u,\"at\":\"", a->tier,
	    a->publishers);
	date_put_instant(b, a->created_at);
	buf_puts(b, "\"}");
}

/* ---- HTML ---------------------------------------------------------------------- */

static void
put_html(struct buf *b, struct str s)
{
	struct buf flat = buf_new(FLAT_MAX * 4);
	struct str v;

	put_flat(&flat, s);
	v = buf_view(&flat);
	for (size_t i = 0; i < v.n; i++) {
		switch (v.p[i]) {
		case '&':
			buf_puts(b, "&amp;");
			break;
		case '<':
			buf_puts(b, "&lt;");
			break;
		case '>':
			buf_puts(b, "&gt;");
			break;
		case '"':
			buf_puts(b, "&quot;");
			break;
		case '\'':
			buf_puts(b, "&#39;");
			break;
		default:
			buf_char(b, v.p[i]);
		}
	}
	buf_free(&flat);
}

static void
html_row(struct buf *b, const char *label, struct str s)
{
	if (s.n == 0)
		return;
	buf_printf(
	    b, "<tr><th align=\"left\" valign=\"top\">%s</th><td>", label);
	put_html(b, s);
	buf_puts(b, "</td></tr>\n");
}

void
alert_html(struct buf *b, const struct alert *a)
{
	buf_puts(b, "<h2 style=\"font-size:1.1em\">");
	put_html(b, headline(a));
	buf_puts(b, "</h2>\n<table cellpadding=\"4\">\n");
	html_row(b, "What", a->title);
	html_row(b, "State", a->state);
	html_row(b, "Who", a->parties);
	html_row(b, "Minerals", a->minerals);
	html_row(b, "Since", a->day);
	html_row(b, "Sentence", a->quote);
	html_row(b, "Source", a->publisher);
	html_row(b, "Article", a->doc_title);
	if (url_fetchable(a->url, NULL)) {
		buf_puts(b, "<tr><th align=\"left\">Link</th><td><a href=\"");
		put_html(b, a->url);
		buf_puts(b, "\" rel=\"noreferrer\">");
		put_html(b, a->url);
		buf_puts(b, "</a></td></tr>\n");
	}
	buf_puts(b, "</table>\n");
	if (a->subject.n > 0) {
		buf_puts(b, "<p><code>pactwatch show ");
		put_html(b, a->subject);
		buf_puts(b, "</code></p>\n");
	}
}
