/*
 * Cells, headings, links and tables of the report.  Never puts a stranger's
 * text but through markup.c, never a link to what is not on the page.
 */
#include "report/sheet.h"

#include "base/date.h"
#include "base/json.h"

#include "report/markup.h"

#define CELL_MAX_BYTES ((size_t)1 << 20) /* of a row of a rule table */

void
sheet_words(struct sheet *s, struct str text)
{
	size_t from = 0;

	for (size_t i = 0; i < text.n; i++) {
		bool list =
		    text.p[i] == ',' && i + 1 < text.n && text.p[i + 1] != ' ';

		if (text.p[i] != '_' && !list)
			continue;
		markup_text(s->b, str_sub(text, from, i - from));
		buf_puts(s->b, list ? ", " : " ");
		from = i + 1;
	}
	markup_text(s->b, str_sub(text, from, text.n - from));
}

void
sheet_cell(struct sheet *s, const struct cell *c)
{
	struct buf flat;

	switch (c->kind) {
	case CELL_NONE:
		return;
	case CELL_TEXT:
		markup_text(s->b, c->text);
		return;
	case CELL_JSON:
		flat = buf_new(CELL_MAX_BYTES);
		cell_people(&flat, c);
		sheet_words(s, buf_view(&flat));
		if (buf_status(&flat) != ST_OK && s->b->st == ST_OK)
			s->b->st = buf_status(&flat);
		buf_free(&flat);
		return;
	case CELL_LIST:
		sheet_words(s, c->text);
		return;
	case CELL_INT:
		buf_printf(s->b, "%lld", (long long)c->integer);
		return;
	case CELL_NUMBER:
		json_put_number(s->b, c->number);
		return;
	case CELL_BOOL:
		buf_puts(s->b, c->integer != 0 ? "yes" : "no");
		return;
	case CELL_INSTANT:
		/* To the minute: a reader of a page asks for no more. */
		date_put_day(s->b, date_civil((int32_t)(c->integer / 86400)));
		buf_printf(s->b, " %02d:%02d", (int)(c->integer / 3600 % 24),
		    (int)(c->integer / 60 % 60));
		return;
	}
}

void
sheet_begin(struct sheet *s, const char *id, const char *title, size_t n)
{
	buf_printf(s->b,
	    "<section aria-labelledby=\"%s\">\n<h2 id=\"%s\">%s <span "
	    "class=\"soft\">(%zu)</span></h2>\n",
	    id, id, title, n);
	if (n == 0)
		buf_puts(s->b, "<p class=\"soft\">Nothing yet.</p>\n");
}

void
sheet_end(struct sheet *s)
{
	buf_puts(s->b, "</section>\n");
}

void
sheet_wide(struct sheet *s, const char *label)
{
	buf_printf(s->b,
	    "<div class=\"wide\" tabindex=\"0\" role=\"region\" "
	    "aria-label=\"%s, as a table or drawing\">\n",
	    label);
}

void
sheet_wide_end(struct sheet *s)
{
	buf_puts(s->b, "</div>\n");
}

struct str
sheet_proof(const struct sheet *s, struct str instrument)
{
	const struct grid *g = &s->in->events;
	struct str best = { NULL, 0 }, day = { NULL, 0 };
	const struct grid_key *k;
	size_t n;

	k = grid_find(&s->members, instrument, &n);
	for (size_t i = 0; i < n; i++) {
		struct str d = grid_text(g, k[i].row, "date");

		if (!s->shown[k[i].row] || (best.n > 0 && str_cmp(d, day) <= 0))
			continue;
		best = grid_text(g, k[i].row, "id");
		day = d;
	}
	return best;
}

bool
sheet_link(struct sheet *s, struct str event)
{
	size_t n;
	const struct grid_key *k = grid_find(&s->events, event, &n);

	if (event.n == 0 || n == 0 || !s->shown[k->row])
		return false;
	buf_puts(s->b, "<a href=\"#");
	markup_text(s->b, event);
	buf_puts(s->b, "\">");
	return true;
}

static void
put_td(struct sheet *s, const struct grid *g, size_t r,
    const struct sheet_column *c)
{
	struct cell cell = grid_cell(g, r, c->name);
	bool number = cell.kind == CELL_INT || cell.kind == CELL_NUMBER;
	bool link = false;

	buf_puts(s->b, number    ? "<td class=\"n\">"
		       : c->wide ? "<td class=\"long\">"
				 : "<td>");
	if (c->lead == LEAD_SELF)
		link = sheet_link(s, cell.text);
	else if (c->lead == LEAD_SUBJECT)
		link = sheet_link(s, sheet_proof(s, cell.text));
	if (c->words && cell.kind == CELL_TEXT)
		sheet_words(s, cell.text);
	else
		sheet_cell(s, &cell);
	buf_puts(s->b, link ? "</a></td>" : "</td>");
}

void
sheet_table(struct sheet *s, const char *label, const struct grid *g,
    size_t most, const struct sheet_column *columns, sheet_wanted *wanted,
    const void *ctx)
{
	size_t n = 0;

	sheet_wide(s, label);
	buf_puts(s->b, "<table>\n<thead><tr>");
	for (size_t i = 0; columns[i].name != NULL; i++)
		buf_printf(s->b, "<th scope=\"col\">%s</th>", columns[i].head);
	buf_puts(s->b, "</tr></thead>\n<tbody>\n");
	for (size_t r = 0; r < g->n; r++) {
		if (wanted != NULL && !wanted(g, r, ctx))
			continue;
		if (n++ >= most)
			continue;
		buf_puts(s->b, "<tr>");
		for (size_t i = 0; columns[i].name != NULL; i++)
			put_td(s, g, r, &columns[i]);
		buf_puts(s->b, "</tr>\n");
	}
	buf_puts(s->b, "</tbody>\n</table>\n");
	sheet_wide_end(s);
	if (n > most)
		buf_printf(s->b,
		    "<p class=\"soft\">%zu more are in the store.</p>\n",
		    n - most);
}
