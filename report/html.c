/*
 * The report's sections in their order, and the plain tables among them.
 * Every text of a stranger goes through markup.c; what is shown in colour
 * can be read in words.
 */
#include "report/html.h"

#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/domain.h"
#include "base/json.h"

#include "report/markup.h"
#include "report/sheet.h"
#include "report/style.h"

#define NEWS_MAX   ((size_t)30)  /* alerts shown as news */
#define ROWS_MAX   ((size_t)500) /* of any other table */
#define EVENTS_MAX ((size_t)500) /* newest events, and all that are linked */

static size_t
count(const struct grid *g, sheet_wanted *wanted, const void *ctx)
{
	size_t n = 0;

	for (size_t r = 0; r < g->n; r++)
		n += wanted(g, r, ctx);
	return n;
}

static bool
has_status(const struct grid *g, size_t r, const void *word)
{
	return str_is(grid_text(g, r, "status"), word);
}

static bool
lacks_status(const struct grid *g, size_t r, const void *word)
{
	return !has_status(g, r, word);
}

/* An alert stands in a row for each of its channels. */
static bool
is_news(const struct grid *g, size_t r, const void *ctx)
{
	(void)ctx;
	return r == 0 || grid_cell(g, r, "id").integer !=
			     grid_cell(g, r - 1, "id").integer;
}

static bool
is_failing(const struct grid *g, size_t r, const void *ctx)
{
	(void)ctx;
	return grid_cell(g, r, "fails").integer > 0 &&
	       grid_cell(g, r, "enabled").integer != 0;
}

static bool
is_well(const struct grid *g, size_t r, const void *ctx)
{
	return !is_failing(g, r, ctx);
}

/* A deadline that something else made void is none. */
static bool
is_open(const struct grid *g, size_t r, const void *ctx)
{
	(void)ctx;
	return !str_is(grid_text(g, r, "state"), "void");
}

/* Due between today and so many days from now. */
struct soon {
	int32_t today, days;
};

static bool
is_soon(const struct grid *g, size_t r, const void *ctx)
{
	const struct soon *soon = ctx;
	struct civil c;
	int32_t left;

	if (!is_open(g, r, NULL) ||
	    !date_read_day(grid_text(g, r, "due"), &c) || c.day == 0)
		return false;
	left = date_days(c) - soon->today;
	return left >= 0 && left <= soon->days;
}

#define PLAIN(name, head)                           \
	{                                           \
		name, head, LEAD_NONE, false, false \
	}
#define LONG(name, head)                           \
	{                                          \
		name, head, LEAD_NONE, true, false \
	}
#define WORDS(name, head)                          \
	{                                          \
		name, head, LEAD_NONE, false, true \
	}
#define LONG_WORDS(name, head)                    \
	{                                         \
		name, head, LEAD_NONE, true, true \
	}
#define SUBJECT(name, head)                            \
	{                                              \
		name, head, LEAD_SUBJECT, false, false \
	}
#define SELF(name, head)                            \
	{                                           \
		name, head, LEAD_SELF, false, false \
	}
#define COLUMNS_END                                 \
	{                                           \
		NULL, NULL, LEAD_NONE, false, false \
	}

static const struct sheet_column pact_columns[] = { SUBJECT("id", "id"),
	LONG_WORDS("title", "title"), PLAIN("parties", "parties"),
	LONG("minerals", "minerals"), PLAIN("since", "since"),
	PLAIN("until", "until"), WORDS("kind", "kind"),
	PLAIN("publishers", "publishers"), COLUMNS_END };

static const struct sheet_column other_columns[] = { SUBJECT("id", "id"),
	WORDS("status", "state"), LONG_WORDS("title", "title"),
	PLAIN("parties", "parties"), LONG("minerals", "minerals"),
	PLAIN("since", "since"), PLAIN("until", "until"),
	PLAIN("publishers", "publishers"), COLUMNS_END };

static void
put_news(struct sheet *s)
{
	static const struct sheet_column columns[] = { PLAIN("created", "told"),
		LONG_WORDS("headline", "headline"),
		SUBJECT("subject", "sentence"), WORDS("kind", "kind"),
		COLUMNS_END };
	const struct grid *g = &s->in->alerts;

	sheet_begin(s, "news", "What is new", count(g, is_news, NULL));
	if (g->n > 0)
		sheet_table(
		    s, "What is new", g, NEWS_MAX, columns, is_news, NULL);
	sheet_end(s);
}

/* A table a state, the states in the order of a life. */
static void
put_agreements(struct sheet *s)
{
	static const char *const states[] = {
#define X(name, word) word,
		STATE_LIST(X)
#undef X
	};
	const struct grid *g = &s->in->agreements;
	size_t n;

	sheet_begin(s, "agreements", "Agreements by state", g->n);
	for (size_t i = 0; i < sizeof(states) / sizeof(states[0]); i++) {
		const char *word = *states[i] != '\0' ? states[i] : "unknown";

		n = count(g, has_status, states[i]);
		if (n == 0)
			continue;
		buf_puts(s->b, "<h3>");
		sheet_words(s, str_of(word));
		buf_printf(s->b, " (%zu)</h3>\n", n);
		sheet_table(
		    s, word, g, ROWS_MAX, pact_columns, has_status, states[i]);
	}
	sheet_end(s);
}

static void
put_measures(struct sheet *s)
{
	const struct grid *g = &s->in->measures;
	size_t n = count(g, has_status, "in_force");

	sheet_begin(s, "measures", "Measures in force", n);
	if (n > 0)
		sheet_table(s, "Measures in force", g, ROWS_MAX, pact_columns,
		    has_status, "in_force");
	if (n < g->n) {
		buf_printf(s->b, "<h3>In another state (%zu)</h3>\n", g->n - n);
		sheet_table(s, "Measures in another state", g, ROWS_MAX,
		    other_columns, lacks_status, "in_force");
	}
	sheet_end(s);
}

static void
put_reviews(struct sheet *s)
{
	static const struct sheet_column columns[] = { PLAIN("due", "due"),
		WORDS("kind", "kind"), WORDS("type", "from"),
		PLAIN("every_months", "every months"),
		PLAIN("parties", "parties"), PLAIN("subject", "of"),
		LONG_WORDS("title", "title"), SELF("id", "sentence"),
		COLUMNS_END };
	const struct grid *g = &s->in->reviews;
	size_t n = count(g, is_open, NULL);

	sheet_begin(s, "reviews", "Reviews and deadlines", n);
	if (n > 0)
		sheet_table(s, "Reviews and deadlines", g, ROWS_MAX, columns,
		    is_open, NULL);
	sheet_end(s);
}

static void
put_proposals(struct sheet *s)
{
	static const struct sheet_column columns[] = { PLAIN("id", "id"),
		WORDS("table", "table"), LONG("key", "key"),
		LONG("row", "values"), PLAIN("sources", "sources"),
		PLAIN("confidence", "how sure"), SELF("event", "sentence"),
		COLUMNS_END };
	const struct grid *g = &s->in->proposals;

	sheet_begin(s, "proposals", "Proposals that wait", g->n);
	if (g->n > 0)
		sheet_table(
		    s, "Proposals that wait", g, ROWS_MAX, columns, NULL, NULL);
	sheet_end(s);
}

static void
put_sources(struct sheet *s)
{
	static const struct sheet_column columns[] = { PLAIN("name", "name"),
		LONG("publisher", "publisher"), PLAIN("tier", "tier"),
		PLAIN("enabled", "watched"), PLAIN("last_ok", "last ok"),
		PLAIN("next", "next"), PLAIN("documents", "documents"),
		PLAIN("fails", "failures"), LONG("error", "error"),
		COLUMNS_END };
	const struct grid *g = &s->in->sources;
	size_t n = count(g, is_failing, NULL);

	sheet_begin(s, "sources", "Source health", g->n);
	if (n > 0) {
		buf_printf(s->b, "<h3>Failing (%zu)</h3>\n", n);
		sheet_table(s, "Failing sources", g, ROWS_MAX, columns,
		    is_failing, NULL);
	}
	if (n < g->n) {
		buf_printf(s->b, "<h3>%s (%zu)</h3>\n",
		    n > 0 ? "The others" : "All", g->n - n);
		sheet_table(s, "Sources", g, ROWS_MAX, columns, is_well, NULL);
	}
	sheet_end(s);
}

/* ---- the whole -------------------------------------------------------------------- */

static void
put_cards(struct sheet *s)
{
	const struct soon soon = { (int32_t)(s->in->now / 86400), 90 };
	const struct {
		size_t n;
		const char *what, *id;
	} cards[] = {
		{ count(&s->in->agreements, has_status, "in_force"),
		    "agreements in force", "agreements" },
		{ count(&s->in->measures, has_status, "in_force"),
		    "measures in force", "measures" },
		{ count(&s->in->reviews, is_soon, &soon),
		    "reviews and deadlines within 90 days", "reviews" },
		{ s->in->proposals.n, "proposals that wait", "proposals" },
		{ count(&s->in->sources, is_failing, NULL), "sources failing",
		    "sources" },
	};

	buf_puts(s->b, "<ul class=\"cards\">\n");
	for (size_t i = 0; i < sizeof(cards) / sizeof(cards[0]); i++)
		buf_printf(s->b, "<li><b>%zu</b><a href=\"#%s\">%s</a></li>\n",
		    cards[i].n, cards[i].id, cards[i].what);
	buf_puts(s->b, "</ul>\n");
}

static void
put_head(struct sheet *s)
{
	static const char *const links[][2] = { { "news", "What is new" },
		{ "agreements", "Agreements" }, { "timeline", "Timeline" },
		{ "matrix", "Countries and minerals" },
		{ "reviews", "Reviews and deadlines" },
		{ "measures", "Measures" }, { "proposals", "Proposals" },
		{ "sources", "Sources" }, { "evidence", "Evidence" } };

	buf_puts(s->b, style_head);
	buf_puts(s->b, "<h1>pactwatch report</h1>\n<p class=\"soft\">Written ");
	date_put_instant(s->b, s->in->now);
	buf_printf(s->b,
	    " by pactwatch %s.</p>\n<nav aria-label=\"Sections\"><ul>\n",
	    s->in->version);
	for (size_t i = 0; i < sizeof(links) / sizeof(links[0]); i++)
		buf_printf(s->b, "<li><a href=\"#%s\">%s</a></li>\n",
		    links[i][0], links[i][1]);
	buf_puts(s->b, "</ul></nav>\n");
}

/* The newest events stand on the page, and each that a row speaks of. */
static void
choose_events(struct sheet *s)
{
	const struct {
		const struct grid *grid;
		const char *column;
	} named[] = { { &s->in->reviews, "id" },
		{ &s->in->proposals, "event" } };
	const struct grid_key *k;
	size_t n;

	for (size_t r = 0; r < s->in->events.n; r++)
		s->shown[r] = r < EVENTS_MAX ||
			      grid_text(&s->in->events, r, "instrument").n > 0;
	for (size_t i = 0; i < sizeof(named) / sizeof(named[0]); i++)
		for (size_t r = 0; r < named[i].grid->n && r < ROWS_MAX; r++) {
			k = grid_find(&s->events,
			    grid_text(named[i].grid, r, named[i].column), &n);
			if (n > 0)
				s->shown[k->row] = true;
		}
}

void
report_html(struct buf *b, const struct html_in *in)
{
	struct sheet s = { .b = b, .in = in };
	bool ok;

	s.shown = calloc(in->events.n + 1, sizeof(*s.shown));
	ok = s.shown != NULL && grid_index_new(&s.events, &in->events, "id") &&
	     grid_index_new(&s.evidence, &in->evidence, "event") &&
	     grid_index_new(&s.documents, &in->documents, "id") &&
	     grid_index_new(&s.members, &in->events, "instrument");
	if (!ok) {
		b->st = ST_NOMEM;
		goto out;
	}
	choose_events(&s);
	put_head(&s);
	put_cards(&s);
	put_news(&s);
	put_agreements(&s);
	html_timeline(&s);
	html_matrix(&s);
	put_reviews(&s);
	put_measures(&s);
	put_proposals(&s);
	put_sources(&s);
	html_evidence(&s);
	buf_puts(b, "</main>\n</body>\n</html>\n");
out:
	grid_index_free(&s.events);
	grid_index_free(&s.evidence);
	grid_index_free(&s.documents);
	grid_index_free(&s.members);
	free(s.shown);
}
