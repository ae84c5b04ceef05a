/*
 * Every event with its sentence, marked where it stands between its
 * neighbours: where all links of the page lead.
 */
#include "report/markup.h"
#include "report/sheet.h"

#define AROUND ((size_t)290) /* bytes: a text as long as this was cut */

/* What stands around the sentence, from and to a whole word. */
static void
put_before(struct sheet *s, struct str text)
{
	size_t from = 0;

	if (text.n >= AROUND) {
		while (from < text.n && text.p[from] != ' ')
			from++;
		from = from < text.n ? from : 0;
		buf_puts(s->b, "\u2026");
	}
	markup_text(s->b, str_sub(text, from, text.n - from));
}

static void
put_after(struct sheet *s, struct str text)
{
	size_t end = text.n;

	while (text.n >= AROUND && end > 0 && text.p[end - 1] != ' ')
		end--;
	end = end > 0 ? end : text.n;
	markup_text(s->b, str_sub(text, 0, end));
	buf_puts(s->b, text.n >= AROUND ? "\u2026" : "");
}

static void
put_quote(struct sheet *s, struct str event)
{
	size_t n;
	const struct grid_key *k = grid_find(&s->evidence, event, &n);
	const struct grid *g = &s->in->evidence;

	if (n == 0)
		return;
	buf_puts(s->b, "<blockquote>");
	put_before(s, grid_text(g, k->row, "before"));
	buf_puts(s->b, "<mark>");
	markup_text(s->b, grid_text(g, k->row, "quote"));
	buf_puts(s->b, "</mark>");
	put_after(s, grid_text(g, k->row, "after"));
	buf_puts(s->b, "</blockquote>\n");
}

static void
put_source(struct sheet *s, struct str document)
{
	size_t n;
	const struct grid_key *k = grid_find(&s->documents, document, &n);
	const struct grid *g = &s->in->documents;
	struct cell tier;

	if (n == 0)
		return;
	tier = grid_cell(g, k->row, "tier");
	buf_puts(s->b, "<p class=\"soft\">");
	markup_text(s->b, grid_text(g, k->row, "publisher"));
	if (tier.kind == CELL_INT)
		buf_printf(s->b, " (tier %lld)", (long long)tier.integer);
	buf_puts(s->b, ", ");
	markup_text(s->b, str_sub(grid_text(g, k->row, "published"), 0, 10));
	buf_puts(s->b, ": ");
	markup_link(
	    s->b, grid_text(g, k->row, "url"), grid_text(g, k->row, "title"));
	buf_puts(s->b, "</p>\n");
}

static void
put_event(struct sheet *s, size_t row)
{
	static const char *const names[] = { "date", "phase", "modality",
		"actors", "targets", "minerals", "instrument" };
	const struct grid *g = &s->in->events;
	struct str id = grid_text(g, row, "id");
	struct cell sure = grid_cell(g, row, "confidence");

	buf_puts(s->b, "<article id=\"");
	markup_text(s->b, id);
	buf_puts(s->b, "\">\n<h3>");
	markup_text(s->b, id);
	buf_char(s->b, ' ');
	sheet_words(s, grid_text(g, row, "type"));
	buf_puts(s->b, "</h3>\n<p>");
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		struct cell c = grid_cell(g, row, names[i]);

		if (c.kind == CELL_NONE || c.text.n == 0)
			continue;
		buf_printf(s->b, "<span class=\"soft\">%s</span> ", names[i]);
		sheet_words(s, c.text);
		buf_char(s->b, ' ');
	}
	if (sure.kind == CELL_NUMBER)
		buf_printf(s->b, "<span class=\"soft\">how sure</span> %.0f %%",
		    100 * sure.number);
	buf_puts(s->b, "</p>\n");
	put_quote(s, id);
	put_source(s, grid_text(g, row, "document"));
	buf_puts(s->b, "</article>\n");
}

void
html_evidence(struct sheet *s)
{
	size_t n = 0;

	for (size_t r = 0; r < s->in->events.n; r++)
		n += s->shown[r];
	sheet_begin(s, "evidence", "Evidence", n);
	for (size_t r = 0; r < s->in->events.n; r++)
		if (s->shown[r])
			put_event(s, r);
	if (n < s->in->events.n)
		buf_printf(s->b,
		    "<p class=\"soft\">%zu older events are in the store: "
		    "<code>pactwatch events</code>.</p>\n",
		    s->in->events.n - n);
	sheet_end(s);
}
