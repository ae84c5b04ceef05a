/*
 * The timeline: a line an agreement or measure, a sign an act, told apart by
 * shape and never by colour alone; each sign leads to its sentence.
 */
#include <limits.h>
#include <string.h>

#include "base/date.h"
#include "base/utf8.h"

#include "report/markup.h"
#include "report/sheet.h"

#define LINES_MAX ((size_t)24) /* instruments, the newest */
#define LEFT      250          /* pixels for their names */
#define RIGHT     20
#define WIDTH     980 /* of the whole; the box around it scrolls */
#define STEP      26  /* of a line */
#define SIGN      14  /* between two signs */
#define TOP       34  /* of the years */
#define TICKS_MAX 12
#define NAME_WIDE ((size_t)28) /* columns of a name */

enum shape { SHAPE_RING, SHAPE_DIAMOND, SHAPE_DISC, SHAPE_BOX, SHAPE_CROSS };
#define SHAPES 5

static const struct {
	const char *legend;
	const char *draw; /* around 0,0 */
} shapes[SHAPES] = {
	[SHAPE_RING] = { "announced or other",
	    "<circle r=\"5\" fill=\"none\"/>" },
	[SHAPE_DIAMOND] = { "signed",
	    "<path d=\"M0-7 7 0 0 7-7 0z\" fill=\"none\"/>" },
	[SHAPE_DISC] = { "in force",
	    "<circle r=\"5.5\" fill=\"currentColor\"/>" },
	[SHAPE_BOX] = { "suspended, eased or under review",
	    "<path d=\"M-5-5h10v10h-10z\" fill=\"none\"/>" },
	[SHAPE_CROSS] = { "ended", "<path d=\"M-5-5 5 5M5-5-5 5\"/>" },
};

/* Parts of words of phases and types, in the order they are looked for. */
static const struct {
	const char *part;
	enum shape shape;
} words[] = {
	{ "suspen", SHAPE_BOX },
	{ "eased", SHAPE_BOX },
	{ "review", SHAPE_BOX },
	{ "ended", SHAPE_CROSS },
	{ "lifted", SHAPE_CROSS },
	{ "repealed", SHAPE_CROSS },
	{ "expired", SHAPE_CROSS },
	{ "abandoned", SHAPE_CROSS },
	{ "withdraw", SHAPE_CROSS },
	{ "terminat", SHAPE_CROSS },
	{ "in_force", SHAPE_DISC },
	{ "effective", SHAPE_DISC },
	{ "extended", SHAPE_DISC },
	{ "signed", SHAPE_DIAMOND },
};

/* What an act is called: its phase, or its type where that says more. */
static struct str
act_of(const struct grid *g, size_t row)
{
	struct str phase = grid_text(g, row, "phase");

	return phase.n == 0 || str_is(phase, "done") ? grid_text(g, row, "type")
						     : phase;
}

static enum shape
shape_of(struct str act)
{
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (str_find(act, str_of(words[i].part), 0) != SIZE_MAX)
			return words[i].shape;
	return SHAPE_RING;
}

/* Of a whole day, or the middle of a year or month that is all we know. */
static bool
day_of(const struct grid *g, size_t row, int32_t *out)
{
	struct civil c;

	if (!date_read_day(grid_text(g, row, "date"), &c) || c.year < 1900 ||
	    c.year > 2200)
		return false;
	*out = date_days(c);
	if (c.month == 0)
		*out += 182;
	else if (c.day == 0)
		*out += 15;
	return true;
}

static bool
counts(const struct sheet *s, size_t row, int32_t *day)
{
	const struct grid *g = &s->in->events;

	return s->shown[row] &&
	       !str_is(grid_text(g, row, "modality"), "denied") &&
	       day_of(g, row, day);
}

struct line {
	struct str id, title, parties;
	int32_t last; /* day of its newest act */
	bool lasts;   /* in force to this day */
};

struct chart {
	struct sheet *s;
	struct line lines[LINES_MAX];
	size_t n;
	int32_t first, last, today;
};

/* Keeps the newest lines, sorted downward. */
static void
keep(struct chart *c, const struct line *l)
{
	size_t at = c->n;

	while (at > 0 && c->lines[at - 1].last < l->last)
		at--;
	if (at == LINES_MAX)
		return;
	if (c->n < LINES_MAX)
		c->n++;
	memmove(c->lines + at + 1, c->lines + at, (c->n - at - 1) * sizeof(*l));
	c->lines[at] = *l;
}

static void
take(struct chart *c, const struct grid *g)
{
	for (size_t r = 0; r < g->n; r++) {
		struct line l = { .id = grid_text(g, r, "id"),
			.title = grid_text(g, r, "title"),
			.parties = grid_text(g, r, "parties"),
			.lasts =
			    str_is(grid_text(g, r, "status"), "in_force") };
		const struct grid_key *k;
		bool any = false;
		int32_t day;
		size_t n;

		k = grid_find(&c->s->members, l.id, &n);
		for (size_t i = 0; i < n; i++)
			if (counts(c->s, k[i].row, &day)) {
				if (!any || day > l.last)
					l.last = day;
				any = true;
			}
		if (any)
			keep(c, &l);
	}
}

static int
x_of(const struct chart *c, int32_t day)
{
	int64_t span = c->last - c->first;

	if (span < 1)
		return (LEFT + WIDTH - RIGHT) / 2;
	return LEFT +
	       (int)((int64_t)(day - c->first) * (WIDTH - LEFT - RIGHT) / span);
}

/* The years that the lines span. */
static void
span(struct chart *c)
{
	const struct grid_key *k;
	struct civil beg, end;
	int32_t day;
	size_t n;

	c->first = INT32_MAX;
	c->last = INT32_MIN;
	for (size_t i = 0; i < c->n; i++) {
		k = grid_find(&c->s->members, c->lines[i].id, &n);
		for (size_t j = 0; j < n; j++) {
			if (!counts(c->s, k[j].row, &day))
				continue;
			c->first = day < c->first ? day : c->first;
			c->last = day > c->last ? day : c->last;
		}
	}
	if (c->n == 0)
		return;
	c->last = c->today > c->last ? c->today : c->last;
	beg = date_civil(c->first);
	end = date_civil(c->last);
	c->first = date_days((struct civil){ beg.year, 1, 1 });
	c->last = date_days((struct civil){ end.year + 1, 1, 1 });
}

static void
put_years(struct chart *c, int height)
{
	int first = date_civil(c->first).year, last = date_civil(c->last).year;
	int by = (last - first) / TICKS_MAX + 1;

	for (int y = first; y <= last; y += by) {
		int x = x_of(c, date_days((struct civil){ y, 1, 1 }));

		buf_printf(c->s->b,
		    "<path d=\"M%d %dV%d\" opacity=\".25\"/><text x=\"%d\" "
		    "y=\"16\" text-anchor=\"middle\" stroke=\"none\">%d"
		    "</text>\n",
		    x, TOP - 12, height - 6, x, y);
	}
}

static void
put_today(struct chart *c, int height)
{
	int x = x_of(c, c->today);

	if (c->today < c->first)
		return;
	buf_printf(c->s->b,
	    "<path d=\"M%d %dV%d\" stroke-dasharray=\"5 4\" opacity=\".6\"/>"
	    "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" stroke=\"none\">"
	    "today</text>\n",
	    x, TOP - 2, height - 20, x, height - 4);
}

static void
put_sign(struct chart *c, size_t row, int x, int y)
{
	const struct grid *g = &c->s->in->events;
	struct buf *b = c->s->b;
	struct str act = act_of(g, row), mode = grid_text(g, row, "modality");
	bool sure = str_is(mode, "asserted");

	buf_puts(b, "<a href=\"#");
	markup_text(b, grid_text(g, row, "id"));
	buf_puts(b, "\" aria-label=\"");
	markup_text(b, grid_text(g, row, "instrument"));
	buf_char(b, ' ');
	markup_text(b, act);
	buf_char(b, ' ');
	markup_text(b, grid_text(g, row, "date"));
	if (!sure) {
		buf_puts(b, ", ");
		markup_text(b, mode);
	}
	buf_printf(b, "\"><g transform=\"translate(%d %d)\"%s>", x, y,
	    sure ? "" : " stroke-dasharray=\"2 2\"");
	buf_puts(b, "<title>");
	markup_text(b, grid_text(g, row, "date"));
	buf_char(b, ' ');
	markup_text(b, act);
	buf_printf(b, "</title>%s</g></a>\n", shapes[shape_of(act)].draw);
}

/* Whether an act before this one in the list is the same, told elsewhere. */
static bool
is_repeat(struct chart *c, const struct grid_key *k, size_t at)
{
	const struct grid *g = &c->s->in->events;
	struct str date = grid_text(g, k[at].row, "date");
	int32_t day;

	for (size_t i = 0; i < at; i++)
		if (counts(c->s, k[i].row, &day) &&
		    str_eq(grid_text(g, k[i].row, "date"), date) &&
		    str_eq(act_of(g, k[i].row), act_of(g, k[at].row)))
			return true;
	return false;
}

/* Newest first; those of one day stand side by side. */
static void
put_signs(struct chart *c, const struct grid_key *k, size_t n, int y)
{
	int left = INT_MAX, x;
	int32_t day;

	for (size_t i = 0; i < n; i++) {
		if (!counts(c->s, k[i].row, &day) || is_repeat(c, k, i))
			continue;
		x = x_of(c, day);
		if (left != INT_MAX && x > left - SIGN)
			x = left - SIGN;
		put_sign(c, k[i].row, x, y);
		left = x;
	}
}

static void
put_line(struct chart *c, size_t i)
{
	const struct line *l = &c->lines[i];
	struct buf name = buf_new(4096);
	int y = TOP + (int)i * STEP + STEP / 2, from = WIDTH, to = 0;
	const struct grid_key *k;
	struct str fit;
	int32_t day;
	size_t n;

	utf8_flat(&name, l->id);
	buf_char(&name, ' ');
	utf8_flat(&name, l->title.n > 0 ? l->title : l->parties);
	for (size_t j = 0; j < name.n; j++)
		name.p[j] = name.p[j] == '_' ? ' ' : name.p[j];
	fit = utf8_fit(buf_view(&name), NAME_WIDE);
	buf_printf(c->s->b, "<text x=\"0\" y=\"%d\" stroke=\"none\">", y + 4);
	markup_text(c->s->b, fit);
	buf_puts(c->s->b, fit.n < name.n ? "\u2026</text>\n" : "</text>\n");
	k = grid_find(&c->s->members, l->id, &n);
	for (size_t j = 0; j < n; j++) {
		if (!counts(c->s, k[j].row, &day))
			continue;
		from = x_of(c, day) < from ? x_of(c, day) : from;
		to = x_of(c, day) > to ? x_of(c, day) : to;
	}
	if (l->lasts && x_of(c, c->today) > to)
		to = x_of(c, c->today);
	buf_printf(
	    c->s->b, "<path d=\"M%d %dH%d\" opacity=\".5\"/>\n", from, y, to);
	put_signs(c, k, n, y);
	buf_free(&name);
}

static void
put_legend(struct sheet *s)
{
	buf_puts(s->b, "<p class=\"soft\">");
	for (size_t i = 0; i < SHAPES; i++)
		buf_printf(s->b,
		    "<svg width=\"18\" height=\"16\" viewBox=\"-9 -8 18 16\" "
		    "style=\"display:inline;vertical-align:middle\" "
		    "aria-hidden=\"true\" stroke=\"currentColor\" "
		    "stroke-width=\"1.6\" fill=\"none\">%s</svg> %s%s ",
		    shapes[i].draw, shapes[i].legend,
		    i + 1 < SHAPES ? ";"
				   : "; dashed: not yet certain. A line that "
				     "reaches today: in force.");
	buf_puts(s->b, "</p>\n");
}

void
html_timeline(struct sheet *s)
{
	struct chart c = { .s = s, .today = (int32_t)(s->in->now / 86400) };
	int height;

	take(&c, &s->in->agreements);
	take(&c, &s->in->measures);
	span(&c);
	sheet_begin(s, "timeline", "Timeline", c.n);
	if (c.n > 0) {
		height = TOP + (int)c.n * STEP + 24;
		sheet_wide(s, "Timeline");
		buf_printf(s->b,
		    "<svg role=\"group\" aria-label=\"Acts of the newest "
		    "agreements and measures by date\" width=\"%d\" "
		    "height=\"%d\" viewBox=\"0 0 %d %d\" "
		    "stroke=\"currentColor\" stroke-width=\"1.6\" "
		    "fill=\"currentColor\" font-size=\"13\">\n",
		    WIDTH, height, WIDTH, height);
		put_years(&c, height - 16);
		put_today(&c, height);
		for (size_t i = 0; i < c.n; i++)
			put_line(&c, i);
		buf_puts(s->b, "</svg>\n");
		sheet_wide_end(s);
		put_legend(s);
	}
	sheet_end(s);
}
