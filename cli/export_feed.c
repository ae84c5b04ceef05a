/*
 * The store as an Atom feed and as a calendar: each entry and day with the
 * sentence that proves it and the address of its source.
 */
#include <stdlib.h>

#include "base/date.h"
#include "base/utf8.h"

#include "cli/export.h"
#include "report/atom.h"
#include "report/calendar.h"

#define ATOM_MAX  ((size_t)500)   /* entries: readers fetch it often */
#define TEXT_ROOM ((size_t)65536) /* bytes of one summary */

/* What proves a row of the store: views that live in the arena. */
struct proof {
	struct str quote, url, publisher, published;
};

struct making {
	struct cli *cli;
	struct store *store;
	struct arena *arena;
	struct buf *b;
	struct fault *fault;
	enum status st;
};

/* The last of the rows of a view about "A12" or "E3": its newest evidence. */
static struct proof
proof_of(struct making *m, enum store_view view, struct str id)
{
	struct store_filter one = { 0 };
	struct proof p = { 0 };
	struct grid g;
	uint64_t n;

	if (m->st != ST_OK || id.n < 2 ||
	    !str_number(str_sub(id, 1, id.n), INT64_MAX, &n))
		return p;
	one.id = (int64_t)n;
	m->st = gather(m->store, m->arena, view, &one, &g, m->fault);
	if (m->st != ST_OK || g.n == 0)
		return p;
	p.quote = grid_text(&g, g.n - 1, "quote");
	p.url = grid_text(&g, g.n - 1, "url");
	p.publisher = grid_text(&g, g.n - 1, "publisher");
	p.published = grid_text(&g, g.n - 1, "published");
	return p;
}

static void
put_proof(struct buf *text, const struct proof *p, struct str id)
{
	if (p->quote.n > 0) {
		buf_puts(text, "\n\"");
		buf_str(text, str_trim(p->quote));
		buf_puts(text, "\"");
	}
	if (p->publisher.n > 0) {
		buf_puts(text, "\n");
		buf_str(text, p->publisher);
		buf_puts(text, ", ");
		buf_str(text, str_sub(p->published, 0, 10));
	}
	buf_puts(text, "\npactwatch show ");
	buf_str(text, id);
}

/* ---- Atom ---------------------------------------------------------------------- */

/* When the entry last changed, from what the store knows and not from the
 * clock: the same store gives the same bytes. */
static int64_t
changed_at(const struct making *m, const struct grid *g, size_t r,
    const struct proof *p)
{
	struct civil c;
	int64_t at = 0;

	if (date_read_day(grid_text(g, r, "since"), &c))
		at = (int64_t)date_days(c) * 86400;
	else if (date_read_day(p->published, &c))
		at = (int64_t)date_days(c) * 86400;
	return at > m->cli->now ? m->cli->now : at;
}

struct entries {
	struct atom_entry list[2 * ATOM_MAX];
	size_t n;
};

static void
add_entries(struct making *m, const struct grid *g, struct entries *out)
{
	struct buf text = buf_new(TEXT_ROOM);

	for (size_t r = 0; r < g->n && r < ATOM_MAX && m->st == ST_OK; r++) {
		struct str id = grid_text(g, r, "id");
		struct proof p = proof_of(m, VIEW_MEMBERS, id);
		struct atom_entry *e = &out->list[out->n];

		e->key = grid_text(g, r, "key");
		e->category = grid_text(g, r, "status");
		e->updated = changed_at(m, g, r, &p);
		e->url = p.url;
		buf_clear(&text);
		buf_printf(&text, "%.*s: %.*s",
		    STR_ARG(grid_text(g, r, "title")), STR_ARG(e->category));
		e->title = str_keep(m->arena, buf_view(&text));
		buf_clear(&text);
		buf_printf(&text, "Parties: %.*s. Minerals: %.*s. Since: %.*s.",
		    STR_ARG(grid_text(g, r, "parties")),
		    STR_ARG(grid_text(g, r, "minerals")),
		    STR_ARG(grid_text(g, r, "since")));
		put_proof(&text, &p, id);
		e->summary = str_keep(m->arena, buf_view(&text));
		out->n++;
	}
	buf_free(&text);
}

enum status
export_atom(struct cli *cli, struct store *s, struct arena *a, struct buf *b,
    struct fault *f)
{
	struct making m = { cli, s, a, b, f, ST_OK };
	struct store_filter newest = { .limit = ATOM_MAX };
	struct entries *all = arena_take(a, sizeof(*all));
	struct grid pacts, acts;
	int64_t updated = 0;

	if (all == NULL)
		return ST_NOMEM;
	m.st = gather(s, a, VIEW_AGREEMENTS, &newest, &pacts, f);
	if (m.st == ST_OK)
		m.st = gather(s, a, VIEW_MEASURES, &newest, &acts, f);
	if (m.st != ST_OK)
		return m.st;
	add_entries(&m, &pacts, all);
	add_entries(&m, &acts, all);
	for (size_t i = 0; i < all->n; i++)
		if (all->list[i].updated > updated)
			updated = all->list[i].updated;
	atom_begin(b, updated, PACTWATCH_VERSION);
	for (size_t i = 0; i < all->n; i++)
		atom_put(b, &all->list[i]);
	atom_end(b);
	return m.st;
}

/* ---- the calendar --------------------------------------------------------------- */

/* What a deadline is called, by its kind; a kind without words of its own is
 * its own word. */
static void
put_word(struct buf *b, struct str kind)
{
	static const struct {
		const char *kind, *word;
	} words[] = { { "review", "review due" },
		{ "suspension_expiry", "suspension ends" },
		{ "expiry", "ends" }, { "talks_deadline", "talks to end" } };

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (str_is(kind, words[i].kind)) {
			buf_puts(b, words[i].word);
			return;
		}
	for (size_t i = 0; i < kind.n; i++)
		buf_char(b, kind.p[i] == '_' ? ' ' : kind.p[i]);
}

/* One day of a row; "word" NULL: what the row's kind is called. */
static void
put_day(struct making *m, const struct grid *g, size_t r, const char *column,
    const char *word, enum store_view proof)
{
	struct buf id = buf_new(1024), line = buf_new(TEXT_ROOM);
	struct buf more = buf_new(TEXT_ROOM);
	struct str row = grid_text(g, r, "id");
	struct calendar_day d = { .day = grid_text(g, r, column) };
	struct proof p;

	if (d.day.n < 10)
		goto out;
	p = proof_of(m, proof, row);
	/* A day that moves is another day: its id holds it. */
	buf_printf(&id, "%.*s-%s-%.*s", STR_ARG(row), column, STR_ARG(d.day));
	if (word != NULL)
		buf_puts(&line, word);
	else
		put_word(&line, grid_text(g, r, "kind"));
	buf_printf(&line, ": %.*s (%.*s)", STR_ARG(grid_text(g, r, "title")),
	    STR_ARG(grid_text(g, r, "parties")));
	put_proof(&more, &p, row);
	d.id = buf_view(&id);
	d.summary = buf_view(&line);
	d.description = str_trim(buf_view(&more));
	d.url = p.url;
	(void)calendar_put(m->b, &d, m->cli->now);
out:
	buf_free(&id);
	buf_free(&line);
	buf_free(&more);
}

enum status
export_ics(struct cli *cli, struct store *s, struct arena *a, struct buf *b,
    struct fault *f)
{
	static const enum store_view views[] = { VIEW_AGREEMENTS,
		VIEW_MEASURES };
	struct making m = { cli, s, a, b, f, ST_OK };
	struct store_filter all = { 0 };
	struct grid g;

	calendar_begin(b, PACTWATCH_VERSION);
	m.st = gather(s, a, VIEW_REVIEWS, &all, &g, f);
	for (size_t r = 0; m.st == ST_OK && r < g.n; r++)
		if (!str_is(grid_text(&g, r, "state"), "void"))
			put_day(&m, &g, r, "due", NULL, VIEW_EVIDENCE);
	for (size_t i = 0; i < 2 && m.st == ST_OK; i++) {
		m.st = gather(s, a, views[i], &all, &g, f);
		for (size_t r = 0; m.st == ST_OK && r < g.n; r++) {
			if (str_is(grid_text(&g, r, "status"), "in_force"))
				put_day(&m, &g, r, "since", "in force since",
				    VIEW_MEMBERS);
			else if (str_is(
				     grid_text(&g, r, "status"), "suspended"))
				put_day(&m, &g, r, "since", "suspended since",
				    VIEW_MEMBERS);
		}
	}
	calendar_end(b);
	return m.st;
}
