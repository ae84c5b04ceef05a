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
#include "report/markup.h"

#define FIELDS     11
#define FLAT_MAX   ((size_t)65536) /* bytes of one field on one line */
#define SURE_BYTES 80              /* bytes of "95 %, told by ..." */
#define FROM_BYTES 80              /* bytes of what kind of source it is */

static const char *const tiers[] = { "unknown source", "official text",
	"news agency or paper of record", "trade press", "aggregator" };
#define N_TIERS (sizeof(tiers) / sizeof(tiers[0]))

/* What a person reads: a label, a text and a note of ours behind it. */
struct field {
	const char *label;
	struct str text;
	const char *note;
};

struct fields {
	struct field list[FIELDS];
	size_t n;
	char sure[SURE_BYTES];
	char from[FROM_BYTES];
};

static struct str
headline(const struct alert *a)
{
	if (a->headline.n > 0)
		return a->headline;
	return a->title.n > 0 ? a->title : a->doc_title;
}

static void
add(struct fields *f, const char *label, struct str text, const char *note)
{
	if (text.n > 0)
		f->list[f->n++] = (struct field){ label, text, note };
}

/* How sure the reading is, and how many say the same. */
static struct str
sure(struct fields *f, const struct alert *a)
{
	int n = 0;

	f->sure[0] = '\0';
	if (a->confidence > 0)
		n = snprintf(f->sure, SURE_BYTES, "%.0f %%%s",
		    100 * a->confidence, a->publishers > 0 ? ", " : "");
	if (a->publishers > 0)
		(void)snprintf(f->sure + n, SURE_BYTES - (size_t)n,
		    "told by %u independent publisher%s", a->publishers,
		    a->publishers > 1 ? "s" : "");
	return str_of(f->sure);
}

static void
gather(struct fields *f, const struct alert *a)
{
	f->n = 0;
	(void)snprintf(f->from, FROM_BYTES, " (%s)",
	    a->tier < N_TIERS ? tiers[a->tier] : tiers[0]);
	add(f, "what", a->title, "");
	add(f, "type", a->type, "");
	/* Of the others the state is but a key; their headline says it all. */
	if (str_is(a->kind, "agreement") || str_is(a->kind, "measure"))
		add(f, "state", a->state, "");
	add(f, "who", a->parties, "");
	add(f, "minerals", a->minerals, "");
	add(f, "since", a->day, "");
	add(f, "how sure", sure(f, a), "");
	add(f, "sentence", a->quote, "");
	add(f, "source", a->publisher, f->from);
	add(f, "others", a->others, "");
	add(f, "article", a->doc_title, "");
}

/* ---- for terminals and mail -------------------------------------------------- */

void
alert_line(struct buf *b, const struct alert *a)
{
	utf8_flat(b, str_trim(headline(a)));
	if (a->subject.n > 0) {
		buf_puts(b, " [");
		utf8_flat(b, a->subject);
		buf_char(b, ']');
	}
	if (a->url.n > 0) {
		buf_char(b, ' ');
		utf8_flat(b, a->url);
	}
}

static void
put_field(struct buf *b, const char *label, struct str text, const char *note)
{
	buf_printf(b, "%-10s ", label);
	utf8_flat(b, str_trim(str_sub(text, 0, FLAT_MAX)));
	buf_printf(b, "%s\n", note);
}

void
alert_text(struct buf *b, const struct alert *a)
{
	struct fields f;

	gather(&f, a);
	utf8_flat(b, str_trim(headline(a)));
	buf_puts(b, "\n\n");
	for (size_t i = 0; i < f.n; i++)
		put_field(b, f.list[i].label, f.list[i].text, f.list[i].note);
	if (a->url.n > 0)
		put_field(b, "link", a->url, "");
	if (a->subject.n > 0) {
		buf_printf(b, "%-10s pactwatch show ", "more");
		utf8_flat(b, a->subject);
		buf_char(b, '\n');
	}
}

/* ---- JSON ---------------------------------------------------------------------- */

static void
json_list(struct buf *b, struct str rest, char sep)
{
	const char *comma = "";

	buf_char(b, '[');
	while (rest.n > 0) {
		struct str one = str_trim(str_cut(&rest, sep));

		if (one.n == 0)
			continue;
		buf_puts(b, comma);
		json_put_str(b, one);
		comma = ",";
	}
	buf_char(b, ']');
}

void
alert_json(struct buf *b, const struct alert *a)
{
	const struct {
		const char *name;
		struct str s;
	} texts[] = { { "key", a->key }, { "kind", a->kind },
		{ "type", a->type }, { "state", a->state },
		{ "headline", headline(a) }, { "subject", a->subject },
		{ "title", a->title }, { "since", a->day },
		{ "quote", a->quote }, { "url", a->url },
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
	json_list(b, a->parties, ',');
	buf_puts(b, ",\"minerals\":");
	json_list(b, a->minerals, ',');
	buf_puts(b, ",\"confidence\":");
	if (a->confidence > 0)
		json_put_number(b, a->confidence);
	else
		buf_puts(b, "null");
	buf_printf(b, ",\"tier\":%u,\"publishers\":%u,\"others\":", a->tier,
	    a->publishers);
	json_list(b, a->others, ';');
	buf_puts(b, ",\"at\":\"");
	date_put_instant(b, a->created_at);
	buf_puts(b, "\"}");
}

/* ---- HTML ---------------------------------------------------------------------- */

/* Flat first: what would break a line or turn its order must not survive in
 * a mail either. */
static struct str
flat(struct buf *room, struct str s)
{
	buf_clear(room);
	utf8_flat(room, str_trim(str_sub(s, 0, FLAT_MAX)));
	return buf_view(room);
}

void
alert_html(struct buf *b, const struct alert *a)
{
	struct buf room = buf_new(FLAT_MAX * 4);
	struct fields f;

	gather(&f, a);
	buf_puts(b, "<h2 style=\"font-size:1.1em\">");
	markup_text(b, flat(&room, headline(a)));
	buf_puts(b, "</h2>\n<table cellpadding=\"4\">\n");
	for (size_t i = 0; i < f.n; i++) {
		buf_printf(b,
		    "<tr><th align=\"left\" valign=\"top\">%s</th><td>",
		    f.list[i].label);
		markup_text(b, flat(&room, f.list[i].text));
		buf_printf(b, "%s</td></tr>\n", f.list[i].note);
	}
	if (url_fetchable(a->url, NULL)) {
		buf_puts(b, "<tr><th align=\"left\">link</th><td>");
		markup_link(b, a->url, flat(&room, a->url));
		buf_puts(b, "</td></tr>\n");
	}
	buf_puts(b, "</table>\n");
	if (a->subject.n > 0) {
		buf_puts(b, "<p><code>pactwatch show ");
		markup_text(b, flat(&room, a->subject));
		buf_puts(b, "</code></p>\n");
	}
	buf_free(&room);
}
