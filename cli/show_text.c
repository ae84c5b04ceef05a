/* Proofs and documents for people.  All text of strangers goes through
 * prose_put() or utf8_flat(), which make it inert. */
#include "cli/show_text.h"

#include "base/utf8.h"

#include "cli/gather.h"
#include "report/prose.h"

#define TEXT_ROOM ((size_t)64 << 20) /* bytes of one answer */

/* What stands of "s" after its last line or sentence end. */
static struct str
tail_of(struct str s)
{
	size_t i = s.n;

	while (i > 0 && s.p[i - 1] != '\n' &&
	       !(s.p[i - 1] == ' ' && i > 1 && s.p[i - 2] == '.'))
		i--;
	return str_sub(s, i, s.n);
}

/* "s" up to its first line or sentence end. */
static struct str
head_of(struct str s)
{
	size_t i = 0;

	while (i < s.n && s.p[i] != '\n') {
		i++;
		if (s.p[i - 1] == '.' && (i == s.n || s.p[i] == ' '))
			break;
	}
	return str_sub(s, 0, i);
}

/* "E3  agreement_signed  2023-03-28  (0.86)", what is not known left out. */
static void
put_event(struct buf *b, const struct grid *g, size_t r, bool colour)
{
	struct str phase = grid_text(g, r, "phase");
	struct str date = grid_text(g, r, "date");

	buf_printf(b, "%s%.*s  %.*s", colour ? "\x1b[1m" : "",
	    STR_ARG(grid_text(g, r, "event")),
	    STR_ARG(grid_text(g, r, "type")));
	if (phase.n > 0 && !str_is(phase, "done"))
		buf_printf(b, " (%.*s)", STR_ARG(phase));
	buf_puts(b, colour ? "\x1b[0m" : "");
	if (date.n > 0)
		buf_printf(b, "  %.*s", STR_ARG(date));
	buf_printf(
	    b, "  %.0f %% sure", 100 * grid_cell(g, r, "confidence").number);
}

static void
put_proof(
    struct buf *b, const struct grid *g, size_t r, const struct rows_how *how)
{
	struct prose_how prose = {
		.width = how->width, .indent = 4, .colour = how->colour
	};
	struct str before = tail_of(grid_text(g, r, "before"));
	struct str quote = grid_text(g, r, "quote");
	struct buf whole = buf_new(TEXT_ROOM);
	struct span at;

	buf_char(b, '\n');
	put_event(b, g, r, how->colour);
	buf_puts(b, "\n    ");
	utf8_flat(b, grid_text(g, r, "publisher"));
	buf_printf(b, ", %.*s  ",
	    STR_ARG(str_sub(grid_text(g, r, "published"), 0, 10)));
	utf8_flat(b, grid_text(g, r, "url"));
	buf_char(b, '\n');
	buf_str(&whole, before);
	buf_str(&whole, quote);
	buf_str(&whole, head_of(grid_text(g, r, "after")));
	at.beg = (uint32_t)before.n;
	at.end = (uint32_t)(before.n + quote.n);
	prose_put(b, buf_view(&whole), &at, 1, &prose);
	buf_free(&whole);
}

static enum status
write_out(struct cli *cli, const struct buf *b)
{
	enum status st = buf_status(b);

	if (st == ST_OK)
		(void)cli_write(cli, buf_view(b));
	return st;
}

int
show_proofs(struct cli *cli, const struct rows_how *how, struct store *s,
    enum store_view view, int64_t id)
{
	struct store_filter filter = { .id = id };
	struct buf b = buf_new(TEXT_ROOM);
	struct fault fault = { 0 };
	struct grid g;
	enum status st = gather(s, cli->arena, view, &filter, &g, &fault);

	for (size_t r = 0; st == ST_OK && r < g.n; r++)
		put_proof(&b, &g, r, how);
	if (st == ST_OK)
		st = write_out(cli, &b);
	buf_free(&b);
	return st == ST_OK ? 0 : cli_fail(cli, "show", st, &fault);
}

/* The spans of the quotes, those that lie in another left out. */
static size_t
spans_of(const struct grid *g, struct span *out)
{
	size_t n = 0;

	for (size_t r = 0; r < g->n; r++) {
		uint32_t beg = (uint32_t)grid_cell(g, r, "start").integer;
		uint32_t end = (uint32_t)grid_cell(g, r, "end").integer;

		if (end > beg && (n == 0 || beg >= out[n - 1].end))
			out[n++] = (struct span){ beg, end };
	}
	return n;
}

int
show_document(
    struct cli *cli, const struct rows_how *how, struct store *s, int64_t id)
{
	struct store_filter filter = { .id = id };
	struct prose_how prose = { .width = how->width, .colour = how->colour };
	struct buf b = buf_new(TEXT_ROOM);
	struct fault fault = { 0 };
	struct grid text, quotes;
	struct span *spans = NULL;
	enum status st =
	    gather(s, cli->arena, VIEW_DOCUMENT_TEXT, &filter, &text, &fault);

	if (st == ST_OK)
		st = gather(
		    s, cli->arena, VIEW_QUOTES, &filter, &quotes, &fault);
	if (st == ST_OK && text.n > 0) {
		spans = arena_take(cli->arena, (quotes.n + 1) * sizeof(*spans));
		st = spans != NULL ? ST_OK : ST_NOMEM;
	}
	if (st == ST_OK && text.n > 0) {
		buf_char(&b, '\n');
		prose_put(&b, grid_text(&text, 0, "text"), spans,
		    spans_of(&quotes, spans), &prose);
	}
	for (size_t r = 0; st == ST_OK && r < quotes.n; r++) {
		buf_puts(&b, r == 0 ? "\nFound in it\n" : "");
		put_event(&b, &quotes, r, how->colour);
		buf_char(&b, '\n');
	}
	if (st == ST_OK)
		st = write_out(cli, &b);
	buf_free(&b);
	return st == ST_OK ? 0 : cli_fail(cli, "show", st, &fault);
}
