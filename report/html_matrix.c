/*
 * Countries by minerals: how many agreements and measures touch both, the
 * busiest first; each figure leads to the newest sentence behind it.
 */
#include <stdlib.h>
#include <string.h>

#include "report/markup.h"
#include "report/sheet.h"

#define AXIS_MAX  ((size_t)24)  /* shown of each axis */
#define NAMES_MAX ((size_t)400) /* counted of each axis */

struct name {
	struct str word;
	unsigned n;
};

struct axis {
	struct name names[NAMES_MAX];
	size_t n;
};

struct matrix {
	struct axis places, minerals;
	unsigned count[AXIS_MAX][AXIS_MAX];
	struct str proof[AXIS_MAX][AXIS_MAX]; /* an event on the page */
};

static void
count_words(struct axis *a, struct str commas)
{
	size_t i;

	while (commas.n > 0) {
		struct str one = str_trim(str_cut(&commas, ','));

		for (i = 0; i < a->n; i++)
			if (str_eq(a->names[i].word, one))
				break;
		if (i == a->n && i < NAMES_MAX && one.n > 0)
			a->names[a->n++] = (struct name){ one, 0 };
		if (i < a->n)
			a->names[i].n++;
	}
}

static int
by_count(const void *a, const void *b)
{
	const struct name *x = a, *y = b;

	if (x->n != y->n)
		return x->n < y->n ? 1 : -1;
	return str_cmp(x->word, y->word);
}

/* The word's place on the axis as shown, AXIS_MAX where it is not. */
static size_t
place_of(const struct axis *a, struct str word)
{
	for (size_t i = 0; i < a->n && i < AXIS_MAX; i++)
		if (str_eq(a->names[i].word, word))
			return i;
	return AXIS_MAX;
}

static void
count_row(struct sheet *s, struct matrix *m, const struct grid *g, size_t r)
{
	struct str places = grid_text(g, r, "parties");
	struct str proof = sheet_proof(s, grid_text(g, r, "id"));

	while (places.n > 0) {
		struct str list = grid_text(g, r, "minerals");
		size_t i =
		    place_of(&m->places, str_trim(str_cut(&places, ',')));

		while (list.n > 0) {
			size_t k = place_of(
			    &m->minerals, str_trim(str_cut(&list, ',')));

			if (i == AXIS_MAX || k == AXIS_MAX)
				continue;
			m->count[i][k]++;
			if (m->proof[i][k].n == 0)
				m->proof[i][k] = proof;
		}
	}
}

static void
put_row(struct sheet *s, const struct matrix *m, size_t i, size_t cols)
{
	buf_puts(s->b, "<tr><th scope=\"row\">");
	markup_text(s->b, m->places.names[i].word);
	buf_puts(s->b, "</th>");
	for (size_t k = 0; k < cols; k++) {
		bool link;

		buf_puts(s->b, "<td class=\"mid\">");
		if (m->count[i][k] > 0) {
			link = sheet_link(s, m->proof[i][k]);
			buf_printf(
			    s->b, "%u%s", m->count[i][k], link ? "</a>" : "");
		}
		buf_puts(s->b, "</td>");
	}
	buf_printf(
	    s->b, "<td class=\"n\">%u</td></tr>\n", m->places.names[i].n);
}

static void
put_matrix(struct sheet *s, const struct matrix *m)
{
	size_t rows = m->places.n < AXIS_MAX ? m->places.n : AXIS_MAX;
	size_t cols = m->minerals.n < AXIS_MAX ? m->minerals.n : AXIS_MAX;

	sheet_wide(s, "Countries and minerals");
	buf_puts(s->b, "<table>\n<thead><tr><th scope=\"col\">place</th>");
	for (size_t k = 0; k < cols; k++) {
		buf_puts(s->b, "<th scope=\"col\" class=\"up\"><span>");
		sheet_words(s, m->minerals.names[k].word);
		buf_puts(s->b, "</span></th>");
	}
	buf_puts(s->b, "<th scope=\"col\" class=\"n\">all</th></tr></thead>"
		       "\n<tbody>\n");
	for (size_t i = 0; i < rows; i++)
		put_row(s, m, i, cols);
	buf_puts(s->b, "</tbody>\n</table>\n");
	sheet_wide_end(s);
	if (rows < m->places.n || cols < m->minerals.n)
		buf_printf(s->b,
		    "<p class=\"soft\">The busiest of %zu places and %zu "
		    "minerals.</p>\n",
		    m->places.n, m->minerals.n);
}

void
html_matrix(struct sheet *s)
{
	const struct grid *both[2] = { &s->in->agreements, &s->in->measures };
	struct matrix *m = calloc(1, sizeof(*m));

	if (m == NULL) {
		s->b->st = ST_NOMEM;
		return;
	}
	for (size_t g = 0; g < 2; g++)
		for (size_t r = 0; r < both[g]->n; r++) {
			struct str minerals = grid_text(both[g], r, "minerals");

			count_words(&m->minerals, minerals);
			if (minerals.n > 0)
				count_words(&m->places,
				    grid_text(both[g], r, "parties"));
		}
	qsort(m->places.names, m->places.n, sizeof(struct name), by_count);
	qsort(m->minerals.names, m->minerals.n, sizeof(struct name), by_count);
	for (size_t g = 0; g < 2; g++)
		for (size_t r = 0; r < both[g]->n; r++)
			count_row(s, m, both[g], r);
	sheet_begin(s, "matrix", "Countries and minerals", m->places.n);
	if (m->places.n > 0)
		put_matrix(s, m);
	sheet_end(s);
	free(m);
}
