/*
 * Sections of the report from grids.  Every text of a stranger goes through
 * markup.c; what cannot be seen in colour can be read in words.
 */
#include "report/html.h"

#include <string.h>

#include "base/date.h"
#include "base/json.h"

#include "report/markup.h"

#define NEWS_MAX   ((size_t)30)  /* alerts shown as news */
#define MATRIX_MAX ((size_t)24)  /* countries and minerals of the matrix */
#define EVENTS_MAX ((size_t)500) /* events with their sentences */

static const char head[] =
    "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
    "'none'; style-src 'unsafe-inline'; img-src data:\">\n"
    "<meta name=\"referrer\" content=\"no-referrer\">\n"
    "<title>pactwatch report</title>\n<style>\n"
    ":root{color-scheme:light dark;--line:#c8ccd0;--soft:#5a6068;--mark:"
    "#ffe9a8;--accent:#0a5a8a}\n"
    "@media (prefers-color-scheme:dark){:root{--line:#454a50;--soft:#a8aeb6;"
    "--mark:#5a4a00;--accent:#8cc8f0}}\n"
    "body{font:16px/1.5 system-ui,sans-serif;max-width:72rem;margin:0 auto;"
    "padding:1rem}\n"
    "h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2.5rem;"
    "border-bottom:1px solid var(--line)}\n"
    "a{color:var(--accent)}nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1rem;"
    "padding:0;list-style:none}\n"
    ".wide{overflow-x:auto}table{border-collapse:collapse;width:100%}\n"
    "th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;"
    "border-bottom:1px solid var(--line)}\n"
    "td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}\n"
    ".soft{color:var(--soft)}mark{background:var(--mark);color:inherit}\n"
    "blockquote{margin:.3rem 0 .3rem 1rem;padding-left:.8rem;border-left:3px "
    "solid var(--line)}\n"
    ":target{outline:2px solid var(--accent);outline-offset:3px}\n"
    "@media print{nav{display:none}body{max-width:none;font-size:11px}"
    "a{color:inherit}}\n</style>\n</head>\n<body>\n<main>\n"
    "<h1>pactwatch report</h1>\n";

static const char *const sections[][2] = { { "news", "What is new" },
	{ "agreements", "Agreements" }, { "measures", "Measures" },
	{ "years", "Acts by year" }, { "matrix", "Countries and minerals" },
	{ "reviews", "Reviews and deadlines" },
	{ "proposals", "Proposals that wait" }, { "events", "Evidence" },
	{ "sources", "Sources" } };

static void
put_cell(struct buf *b, const struct cell *c)
{
	struct str s;

	switch (c->kind) {
	case CELL_NONE:
		return;
	case CELL_TEXT:
	case CELL_JSON:
		markup_text(b, c->text);
		return;
	case CELL_LIST:
		for (s = c->text; s.n > 0;) {
			markup_text(b, str_cut(&s, ','));
			if (s.n > 0)
				buf_puts(b, ", ");
		}
		return;
	case CELL_INT:
		buf_printf(b, "%lld", (long long)c->integer);
		return;
	case CELL_NUMBER:
		json_put_number(b, c->number);
		return;
	case CELL_BOOL:
		buf_puts(b, c->integer != 0 ? "yes" : "no");
		return;
	case CELL_INSTANT:
		date_put_instant(b, c->integer);
		return;
	}
}

static void
begin(struct buf *b, size_t i, size_t n)
{
	buf_printf(b, "<section aria-labelledby=\"h-%s\">\n<h2 id=\"h-%s\">%s",
	    sections[i][0], sections[i][0], sections[i][1]);
	buf_printf(b, " <span class=\"soft\">(%zu)</span></h2>\n", n);
	if (n == 0)
		buf_puts(b, "<p class=\"soft\">Nothing yet.</p>\n");
}

static void
end(struct buf *b)
{
	buf_puts(b, "</section>\n");
}

/* One table of some columns; "id" becomes the row's anchor, "subject" and
 * "event" links to it. */
static void
put_table(struct buf *b, const char *caption, const struct grid *g, size_t most,
    const char *const *names)
{
	if (g->n == 0)
		return;
	buf_printf(b,
	    "<div class=\"wide\" tabindex=\"0\" role=\"region\" "
	    "aria-label=\"%s\">\n<table>\n<thead><tr>",
	    caption);
	for (size_t i = 0; names[i] != NULL; i++)
		buf_printf(b, "<th scope=\"col\">%s</th>", names[i]);
	buf_puts(b, "</tr></thead>\n<tbody>\n");
	for (size_t r = 0; r < g->n && r < most; r++) {
		struct str id = grid_text(g, r, "id");

		buf_puts(b, "<tr");
		if (id.n > 0) {
			buf_puts(b, " id=\"");
			markup_text(b, id);
			buf_char(b, '"');
		}
		buf_char(b, '>');
		for (size_t i = 0; names[i] != NULL; i++) {
			struct cell c = grid_cell(g, r, names[i]);
			bool link = strcmp(names[i], "subject") == 0 ||
				    strcmp(names[i], "event") == 0;

			buf_puts(b, "<td>");
			if (link && c.text.n > 0) {
				buf_puts(b, "<a href=\"#");
				markup_text(b, c.text);
				buf_puts(b, "\">");
			}
			put_cell(b, &c);
			buf_puts(
			    b, link && c.text.n > 0 ? "</a></td>" : "</td>");
		}
		buf_puts(b, "</tr>\n");
	}
	buf_puts(b, "</tbody>\n</table>\n</div>\n");
	if (g->n > most)
		buf_printf(b,
		    "<p class=\"soft\">%zu more are in the store.</p>\n",
		    g->n - most);
}

/* ---- acts by year, as bars with their numbers ------------------------------------ */

static void
put_years(struct buf *b, const struct grid *g)
{
	unsigned count[201] = { 0 }, most = 0;
	int first = 200, last = 0, y;
	struct civil c;

	for (size_t r = 0; r < g->n; r++) {
		if (!date_read_day(grid_text(g, r, "date"), &c) ||
		    c.year < 1900 || c.year > 2100)
			continue;
		y = c.year - 1900;
		if (++count[y] > most)
			most = count[y];
		first = y < first ? y : first;
		last = y > last ? y : last;
	}
	begin(b, 3, most == 0 ? 0 : (size_t)(last - first + 1));
	if (most > 0) {
		if (last - first > 40)
			first = last - 40;
		buf_printf(b,
		    "<div class=\"wide\" tabindex=\"0\" role=\"region\" "
		    "aria-label=\"Acts by year\">\n<svg role=\"img\" "
		    "aria-label=\"Number of acts in each year\" width=\"%d\" "
		    "height=\"150\" viewBox=\"0 0 %d 150\" fill=\"currentColor"
		    "\" font-size=\"12\">\n",
		    (last - first + 1) * 44 + 8, (last - first + 1) * 44 + 8);
		for (y = first; y <= last; y++) {
			unsigned h = count[y] * 100 / most;

			buf_printf(b,
			    "<rect x=\"%d\" y=\"%u\" width=\"32\" "
			    "height=\"%u\" fill-opacity=\".6\"/><text x=\"%d\""
			    " y=\"%u\" text-anchor=\"middle\">%u</text><text "
			    "x=\"%d\" y=\"142\" text-anchor=\"middle\">%d"
			    "</text>\n",
			    (y - first) * 44 + 6, 124 - h, h,
			    (y - first) * 44 + 22, 118 - h, count[y],
			    (y - first) * 44 + 22, y + 1900);
		}
		buf_puts(b, "</svg>\n</div>\n");
	}
	end(b);
}

/* ---- countries by minerals --------------------------------------------------------- */

struct axis {
	struct str name[MATRIX_MAX];
	size_t n;
};

static size_t
place(struct axis *a, struct str name)
{
	for (size_t i = 0; i < a->n; i++)
		if (str_eq(a->name[i], name))
			return i;
	if (a->n == MATRIX_MAX)
		return MATRIX_MAX;
	a->name[a->n] = name;
	return a->n++;
}

static void
count_row(struct axis *rows, struct axis *cols,
    unsigned n[MATRIX_MAX][MATRIX_MAX], struct str places, struct str minerals)
{
	while (places.n > 0) {
		struct str list = minerals, p = str_cut(&places, ',');
		size_t i, k;

		if (list.n == 0 || (i = place(rows, p)) == MATRIX_MAX)
			continue;
		while (list.n > 0)
			if ((k = place(cols, str_cut(&list, ','))) < MATRIX_MAX)
				n[i][k]++;
	}
}

static void
put_matrix(struct buf *b, const struct html_in *in)
{
	unsigned n[MATRIX_MAX][MATRIX_MAX] = { { 0 } };
	struct axis rows = { .n = 0 }, cols = { .n = 0 };
	const struct grid *both[2] = { &in->agreements, &in->measures };

	for (size_t g = 0; g < 2; g++)
		for (size_t r = 0; r < both[g]->n; r++)
			count_row(&rows, &cols, n,
			    grid_text(both[g], r, "parties"),
			    grid_text(both[g], r, "minerals"));
	begin(b, 4, rows.n);
	if (rows.n > 0) {
		buf_puts(b, "<div class=\"wide\" tabindex=\"0\" "
			    "role=\"region\" aria-label=\"Countries and "
			    "minerals\">\n<table>\n<thead><tr><th "
			    "scope=\"col\">place</th>");
		for (size_t k = 0; k < cols.n; k++) {
			buf_puts(b, "<th scope=\"col\" class=\"n\">");
			markup_text(b, cols.name[k]);
			buf_puts(b, "</th>");
		}
		buf_puts(b, "</tr></thead>\n<tbody>\n");
		for (size_t i = 0; i < rows.n; i++) {
			buf_puts(b, "<tr><th scope=\"row\">");
			markup_text(b, rows.name[i]);
			buf_puts(b, "</th>");
			for (size_t k = 0; k < cols.n; k++) {
				buf_puts(b, "<td class=\"n\">");
				if (n[i][k] > 0)
					buf_printf(b, "%u", n[i][k]);
				buf_puts(b, "</td>");
			}
			buf_puts(b, "</tr>\n");
		}
		buf_puts(b, "</tbody>\n</table>\n</div>\n");
	}
	end(b);
}

/* ---- every event with its sentence ---------------------------------------------------- */

static void
put_event(struct buf *b, const struct html_in *in, size_t r, size_t *from)
{
	static const char *const names[] = { "date", "phase", "modality",
		"actors", "targets", "minerals" };
	const struct grid *g = &in->events, *v = &in->evidence;
	struct str id = grid_text(g, r, "id"),
		   doc = grid_text(g, r, "document");

	buf_puts(b, "<article id=\"");
	markup_text(b, id);
	buf_puts(b, "\">\n<h3>");
	markup_text(b, grid_text(g, r, "type"));
	buf_puts(b, "</h3>\n<p>");
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		struct cell c = grid_cell(g, r, names[i]);

		if (c.kind == CELL_NONE || c.text.n == 0)
			continue;
		buf_printf(b, "<span class=\"soft\">%s</span> ", names[i]);
		put_cell(b, &c);
		buf_char(b, ' ');
	}
	buf_puts(b, "</p>\n");
	/* Evidence is listed by event: the walk goes on where it was. */
	for (size_t k = 0; k < v->n; k++) {
		size_t at = (*from + k) % v->n;

		if (!str_eq(grid_text(v, at, "event"), id))
			continue;
		*from = at;
		buf_puts(b, "<blockquote><mark>");
		markup_text(b, grid_text(v, at, "quote"));
		buf_puts(b, "</mark></blockquote>\n");
		break;
	}
	for (size_t k = 0; k < in->documents.n; k++) {
		if (!str_eq(grid_text(&in->documents, k, "id"), doc))
			continue;
		buf_puts(b, "<p class=\"soft\">");
		markup_text(b, grid_text(&in->documents, k, "publisher"));
		buf_puts(b, ": ");
		markup_link(b, grid_text(&in->documents, k, "url"),
		    grid_text(&in->documents, k, "title"));
		buf_puts(b, "</p>\n");
		break;
	}
	buf_puts(b, "</article>\n");
}

void
report_html(struct buf *b, const struct html_in *in)
{
	static const char *const news[] = { "created", "kind", "headline",
		"subject", "state", NULL };
	static const char *const pacts[] = { "id", "status", "since", "kind",
		"title", "parties", "minerals", "until", "publishers", NULL };
	static const char *const due[] = { "due", "type", "every_months",
		"parties", "subject", "title", NULL };
	static const char *const waiting[] = { "id", "table", "key", "row",
		"sources", "confidence", "event", NULL };
	static const char *const health[] = { "name", "publisher", "tier",
		"enabled", "last_ok", "next", "fails", "error", NULL };
	size_t from = 0;

	buf_puts(b, head);
	buf_puts(b, "<p class=\"soft\">Written ");
	date_put_instant(b, in->now);
	buf_printf(b,
	    " by pactwatch %s.</p>\n<nav aria-label=\"Sections\"><ul>",
	    in->version);
	for (size_t i = 0; i < sizeof(sections) / sizeof(sections[0]); i++)
		buf_printf(b, "<li><a href=\"#h-%s\">%s</a></li>\n",
		    sections[i][0], sections[i][1]);
	buf_puts(b, "</ul></nav>\n");
	begin(b, 0, in->alerts.n);
	put_table(b, "What is new", &in->alerts, NEWS_MAX, news);
	end(b);
	begin(b, 1, in->agreements.n);
	put_table(b, "Agreements", &in->agreements, SIZE_MAX, pacts);
	end(b);
	begin(b, 2, in->measures.n);
	put_table(b, "Measures", &in->measures, SIZE_MAX, pacts);
	end(b);
	put_years(b, &in->events);
	put_matrix(b, in);
	begin(b, 5, in->reviews.n);
	put_table(b, "Reviews and deadlines", &in->reviews, SIZE_MAX, due);
	end(b);
	begin(b, 6, in->proposals.n);
	put_table(b, "Proposals", &in->proposals, EVENTS_MAX, waiting);
	end(b);
	begin(b, 7, in->events.n);
	for (size_t r = 0; r < in->events.n && r < EVENTS_MAX; r++)
		put_event(b, in, r, &from);
	end(b);
	begin(b, 8, in->sources.n);
	put_table(b, "Sources", &in->sources, SIZE_MAX, health);
	end(b);
	buf_puts(b, "</main>\n</body>\n</html>\n");
}
