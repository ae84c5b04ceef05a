/*
 * pactwatch patterns diff and stats: stored documents read again, and what
 * came of it told.  Changes nothing in the store.
 */
#include <stdlib.h>
#include <string.h>

#include "base/file.h"

#include "cli/list.h"
#include "cli/patterns.h"
#include "extract/extract.h"
#include "store/keep.h"

#define BATCH      ((size_t)64)        /* documents fetched at a time */
#define ARENA_MAX  ((size_t)256 << 20) /* bytes one document may take */
#define SWAP_MAX   ((size_t)8 << 20)   /* bytes of the changed file */
#define PAIR_LEAST 3u                  /* sentences: less may be chance */
#define LINE_MAX   ((size_t)64 << 10)  /* bytes of one printed line */

/* Called for each stored document. */
typedef enum status reading(void *ctx, const struct store_text *);

struct each {
	reading *read;
	void *ctx;
};

static enum status
read_some(void *ctx, const struct store_text *texts, size_t n)
{
	struct each *e = ctx;
	enum status st = ST_OK;

	for (size_t i = 0; i < n && st == ST_OK; i++)
		st = e->read(e->ctx, &texts[i]);
	return st;
}

static enum status
each_document(struct store *store, reading *read, void *ctx, struct fault *f)
{
	struct each e = { read, ctx };

	/* No set has this name, so all documents are of another. */
	return store_outdated(store, STR("-"), BATCH, read_some, &e, f);
}

/* ---- diff ---- */

struct side {
	struct extractor *extractor;
	struct reader *reader;
	struct arena *arena;
	struct facts facts;
};

struct change {
	struct cli *cli;
	struct fault *fault;
	struct side before, after;
	size_t documents, changed, gained, lost;
};

static bool
codes_eq(const struct strs *a, const struct strs *b)
{
	for (size_t i = 0; i < a->n && a->n == b->n; i++)
		if (!str_eq(a->v[i], b->v[i]))
			return false;
	return a->n == b->n;
}

static bool
values_eq(const struct event *a, const struct event *b)
{
	for (size_t i = 0; i < a->n_values && a->n_values == b->n_values; i++)
		if (a->values[i].key != b->values[i].key ||
		    a->values[i].number != b->values[i].number ||
		    !str_eq(a->values[i].text, b->values[i].text))
			return false;
	return a->n_values == b->n_values;
}

/* Whether a reader of the news would be told the same. */
static bool
event_eq(const struct event *a, const struct event *b)
{
	return a->type == b->type && a->phase == b->phase &&
	       a->modality == b->modality && str_eq(a->date, b->date) &&
	       codes_eq(&a->actors, &b->actors) &&
	       codes_eq(&a->targets, &b->targets) &&
	       codes_eq(&a->minerals, &b->minerals) && values_eq(a, b);
}

static void
codes_put(struct buf *b, const char *name, const struct strs *codes)
{
	for (size_t i = 0; i < codes->n; i++)
		buf_printf(
		    b, "%s%.*s", i == 0 ? name : ",", STR_ARG(codes->v[i]));
}

static void
event_say(struct cli *cli, char sign, int64_t document,
    const struct document *d, const struct event *e)
{
	struct buf b = buf_new(LINE_MAX);

	buf_printf(&b, "%c D%lld %s", sign, (long long)document,
	    event_type_word(e->type));
	if (e->phase != PH_NONE)
		buf_printf(&b, ".%s", phase_word(e->phase));
	buf_printf(&b, " %s", modality_word(e->modality));
	codes_put(&b, " actors=", &e->actors);
	codes_put(&b, " targets=", &e->targets);
	codes_put(&b, " minerals=", &e->minerals);
	if (e->date.n > 0)
		buf_printf(&b, " date=%.*s", STR_ARG(e->date));
	buf_printf(&b, " by %.*s: ", STR_ARG(e->pattern));
	if (e->n_evidence > 0)
		buf_str(&b, str_sub(d->text, e->evidence[0].beg,
				e->evidence[0].end - e->evidence[0].beg));
	for (size_t i = 0; i < b.n; i++)
		if (b.p[i] == '\n' || b.p[i] == '\r')
			b.p[i] = ' ';
	(void)cli_write_inert(cli, buf_view(&b));
	(void)cli_write(cli, STR("\n"));
	buf_free(&b);
}

/* Says the events of "a" that have no like in "b"; each is used once. */
static size_t
only_in(struct change *c, char sign, const struct store_text *t,
    const struct facts *a, const struct facts *b)
{
	bool *used = calloc(b->n_events + 1, sizeof(*used));
	size_t n = 0;

	for (size_t i = 0; used != NULL && i < a->n_events; i++) {
		size_t k = 0;

		while (k < b->n_events &&
		       (used[k] || !event_eq(&a->events[i], &b->events[k])))
			k++;
		if (k < b->n_events) {
			used[k] = true;
			continue;
		}
		n++;
		event_say(c->cli, sign, t->id, &t->doc, &a->events[i]);
	}
	free(used);
	return n;
}

static enum status
compare(void *ctx, const struct store_text *t)
{
	struct change *c = ctx;
	struct side *sides[] = { &c->before, &c->after };
	size_t gained, lost;
	enum status st = ST_OK;

	for (size_t i = 0; i < 2 && st == ST_OK; i++) {
		arena_reset(sides[i]->arena);
		memset(&sides[i]->facts, 0, sizeof(sides[i]->facts));
		st = extract_document(sides[i]->reader, sides[i]->arena,
		    &t->doc, &sides[i]->facts, c->fault);
	}
	if (st != ST_OK)
		return st;
	lost = only_in(c, '-', t, &c->before.facts, &c->after.facts);
	gained = only_in(c, '+', t, &c->after.facts, &c->before.facts);
	c->documents++;
	c->changed += lost + gained > 0;
	c->lost += lost;
	c->gained += gained;
	return ST_OK;
}

static enum status
side_open(struct cli *cli, const char *data, const struct set_swap *swap,
    struct side *s, struct fault *f)
{
	enum status st =
	    extract_new_with(cli->arena, data, swap, &s->extractor, f);

	if (st == ST_OK &&
	    ((s->reader = extract_reader(s->extractor)) == NULL ||
		(s->arena = arena_new(ARENA_MAX)) == NULL))
		st = ST_NOMEM;
	return st;
}

static void
side_close(struct side *s)
{
	extract_reader_free(s->reader);
	extract_free(s->extractor);
	arena_free(s->arena);
}

int
patterns_diff(struct cli *cli, const char *file)
{
	struct fault f = { .what = "" };
	struct change c = { .cli = cli, .fault = &f };
	struct set_swap swap = { .file = file };
	struct store *store = NULL;
	const char *data = cli_data(cli, &f);
	int code;
	enum status st = data == NULL ? ST_NOINPUT
				      : file_read(cli->arena, file, SWAP_MAX,
					    &swap.text, &f);

	if (st == ST_OK)
		st = side_open(cli, data, NULL, &c.before, &f);
	if (st == ST_OK)
		st = side_open(cli, data, &swap, &c.after, &f);
	code = st == ST_OK ? list_open(cli, STORE_READ, &store)
			   : cli_fail(cli, "patterns", st, &f);
	if (code == 0) {
		st = each_document(store, compare, &c, &f);
		if (st != ST_OK)
			code = cli_fail(cli, "patterns", st, &f);
		else
			(void)cli_printf(cli,
			    "%zu documents, %zu changed: %zu events gained, "
			    "%zu lost\n",
			    c.documents, c.changed, c.gained, c.lost);
	}
	store_close(store);
	side_close(&c.before);
	side_close(&c.after);
	return code;
}

/* ---- stats ---- */

struct row {
	size_t pattern, events;
};

struct census {
	struct side side;
	struct fault *fault;
	const struct set *set;
	struct row *rows; /* one a pattern */
	size_t documents, events;
};

static enum status
count(void *ctx, const struct store_text *t)
{
	struct census *c = ctx;
	struct facts *f = &c->side.facts;
	enum status st;

	arena_reset(c->side.arena);
	memset(f, 0, sizeof(*f));
	st = extract_document(
	    c->side.reader, c->side.arena, &t->doc, f, c->fault);
	for (size_t i = 0; st == ST_OK && i < f->n_events; i++) {
		struct str name = f->events[i].pattern;
		struct str id = str_cut(&name, ' ');

		for (size_t k = 0; k < c->set->patterns_n; k++)
			c->rows[k].events += str_eq(c->set->patterns[k].id, id);
		c->events++;
	}
	c->documents++;
	return st;
}

static int
by_events(const void *a, const void *b)
{
	const struct row *x = a, *y = b;

	if (x->events != y->events)
		return x->events < y->events ? 1 : -1;
	return (x->pattern > y->pattern) - (x->pattern < y->pattern);
}

/* Whether two patterns are expansions of one. */
static bool
one_pattern(const struct pattern *a, const struct pattern *b)
{
	return a->file == b->file && a->line == b->line;
}

/* Patterns that never match one without the other: one of them may do. */
static void
pairs_say(struct cli *cli, const struct census *c)
{
	const struct reader *r = c->side.reader;

	for (size_t a = 0; a < c->set->patterns_n; a++)
		for (size_t b = a + 1; b < c->set->patterns_n; b++) {
			const struct pattern *x = &c->set->patterns[a],
					     *y = &c->set->patterns[b];
			uint32_t n = extract_together(r, a, b);

			if (n < PAIR_LEAST || one_pattern(x, y) ||
			    n != extract_together(r, a, a) ||
			    n != extract_together(r, b, b))
				continue;
			(void)cli_printf(cli,
			    "always together, in %u sentences: %.*s and "
			    "%.*s\n",
			    n, STR_ARG(x->id), STR_ARG(y->id));
		}
}

static void
census_say(struct cli *cli, struct census *c)
{
	size_t silent = 0;

	qsort(c->rows, c->set->patterns_n, sizeof(*c->rows), by_events);
	for (size_t i = 0; i < c->set->patterns_n; i++) {
		const struct pattern *p = &c->set->patterns[c->rows[i].pattern];
		uint64_t stopped =
		    extract_stopped(c->side.reader, c->rows[i].pattern);

		silent += c->rows[i].events == 0;
		(void)cli_printf(cli, "%6zu  %s:%u: %.*s", c->rows[i].events,
		    p->file, p->line, STR_ARG(p->id));
		if (stopped > 0)
			(void)cli_printf(cli,
			    " (stopped by a limit %llu times)",
			    (unsigned long long)stopped);
		(void)cli_write(cli, STR("\n"));
	}
	pairs_say(cli, c);
	(void)cli_printf(cli,
	    "%zu documents, %llu sentences, %zu events; %zu of %zu patterns "
	    "gave none\n",
	    c->documents, (unsigned long long)extract_sentences(c->side.reader),
	    c->events, silent, c->set->patterns_n);
}

int
patterns_stats(struct cli *cli)
{
	struct fault f = { .what = "" };
	struct census c = { .fault = &f };
	struct store *store = NULL;
	const char *data = cli_data(cli, &f);
	int code;
	enum status st =
	    data == NULL ? ST_NOINPUT : side_open(cli, data, NULL, &c.side, &f);

	if (st == ST_OK && !extract_watch(c.side.reader))
		st = ST_NOMEM;
	if (st == ST_OK) {
		c.set = extract_set(c.side.extractor);
		c.rows = calloc(c.set->patterns_n + 1, sizeof(*c.rows));
		for (size_t i = 0; c.rows != NULL && i < c.set->patterns_n; i++)
			c.rows[i].pattern = i;
		st = c.rows == NULL ? ST_NOMEM : ST_OK;
	}
	code = st == ST_OK ? list_open(cli, STORE_READ, &store) : 0;
	if (st == ST_OK && code == 0) {
		st = each_document(store, count, &c, &f);
		if (st == ST_OK)
			census_say(cli, &c);
	}
	if (st != ST_OK)
		code = cli_fail(cli, "patterns", st, &f);
	store_close(store);
	free(c.rows);
	side_close(&c.side);
	return code;
}
