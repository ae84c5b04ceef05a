/*
 * From a view and a filter to one statement and its rows.  Reads only.
 */
#include <string.h>

#include "base/buf.h"
#include "base/date.h"

#include "store/view.h"

#define ARGS_MAX    40
#define QUERY_BYTES ((size_t)32 << 10)
#define CELLS_MAX   40
#define COMMON      2000 /* texts that hold the words; Q_WORDS_FEW ends there */

static const char *const field_names[FIELDS] = {
#define X(name, word) word,
	FIELD_LIST(X)
#undef X
};

const struct store_column *
store_columns(enum store_view v, size_t *n)
{
	const struct view *view = view_of(v);

	*n = view != NULL ? view->n : 0;
	return view != NULL ? view->columns : NULL;
}

/* What an ordered list of events can begin with. */
static const struct driver {
	const char *from, *match, *since, *until, *order;
	enum statement few;
} drivers[] = {
	{ NULL, NULL, NULL, NULL, NULL, Q_PARTY_FEW },
	{ "event_party q CROSS JOIN ", " AND q.event_id=e.id AND q.place=?",
	    " AND q.day>=?", " AND q.day<=?",
	    " ORDER BY q.day DESC,q.event_id DESC", Q_PARTY_FEW },
	{ "event_mineral q CROSS JOIN ", " AND q.event_id=e.id AND q.mineral=?",
	    " AND q.day>=?", " AND q.day<=?",
	    " ORDER BY q.day DESC,q.event_id DESC", Q_MINERAL_FEW },
};

struct asking {
	const struct view *view;
	const struct driver *driver; /* the first: none */
	bool common;                 /* many texts hold the words */
	enum dialect dialect;
	struct buf sql;
	struct arg args[ARGS_MAX];
	size_t n;
	struct fault *fault;
	enum status st;
};

/* The text of this back end, or the common one. */
static const char *
own(const char *const text[2], enum dialect d)
{
	return text[d] != NULL ? text[d] : text[DIALECT_SQLITE];
}

/* Adds a condition: each '?' of it is this value, '@' the row that the list
 * begins with. */
static void
bind(struct asking *q, const char *sql, struct arg value)
{
	bool driven = q->driver->from != NULL;

	q->args[q->n++] = value;
	for (const char *p = sql; *p != '\0'; p++)
		if (*p == '?') {
			buf_printf(&q->sql, "$%zu", q->n);
		} else if (str_starts(str_of(p), STR("@@"))) {
			buf_puts(&q->sql, "@@"); /* matches, in PostgreSQL */
			p++;
		} else if (str_starts(str_of(p), STR("@.id"))) {
			buf_puts(&q->sql, driven ? "q.event_id" : "e.id");
			p += 3;
		} else if (*p == '@') {
			buf_char(&q->sql, driven ? 'q' : 'e');
		} else {
			buf_char(&q->sql, *p);
		}
}

static void
narrow(struct asking *q, enum field field, struct arg value)
{
	const struct clause *c = NULL;
	const char *sql;

	for (size_t i = 0; i < q->view->n_clauses; i++)
		if (q->view->clauses[i].field == field)
			c = &q->view->clauses[i];
	if (q->st != ST_OK)
		return;
	if (c == NULL || q->n == ARGS_MAX) {
		fault_set(q->fault, "%s does not narrow this list",
		    field_names[field]);
		q->st = ST_USAGE;
		return;
	}
	buf_puts(&q->sql, " AND ");
	sql = own(c->sql, q->dialect);
	bind(q, sql[0] == '+' && !q->common ? sql + 1 : sql, value);
}

static void
narrow_text(struct asking *q, enum field field, struct str s)
{
	if (s.n > 0)
		narrow(q, field, arg_text(s));
}

/* Nothing that the index could hold: no letter and no digit. */
static bool
blank(struct str word)
{
	for (size_t i = 0; i < word.n; i++) {
		unsigned char c = (unsigned char)word.p[i];

		if (c >= 0x80 || (c >= '0' && c <= '9') ||
		    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
			return false;
	}
	return true;
}

/* Every word of a person in quotes: FTS5 sees no operator of theirs. */
static void
quote_words(struct buf *b, struct str s)
{
	for (;;) {
		struct str word;

		s = str_trim(s);
		if (s.n == 0)
			return;
		word = str_cut(&s, ' ');
		if (blank(word))
			continue;
		buf_char(b, '"');
		for (size_t i = 0; i < word.n; i++)
			if (word.p[i] != '"' && word.p[i] != '\0')
				buf_char(b, word.p[i]);
		buf_puts(b, "\" ");
	}
}

/* Of a statement with "before" columns before those of the view. */
static void
order(struct asking *q, struct str sort, size_t before)
{
	bool down = str_starts(sort, STR("-"));

	if (sort.n == 0) {
		buf_puts(&q->sql, q->driver->order != NULL
				      ? q->driver->order
				      : own(q->view->order, q->dialect));
		return;
	}
	if (down)
		sort = str_sub(sort, 1, sort.n);
	for (size_t i = 0; i < q->view->n; i++)
		if (str_is(sort, q->view->columns[i].name)) {
			buf_printf(&q->sql, " ORDER BY %zu%s", before + i + 1,
			    down ? " DESC" : "");
			return;
		}
	fault_set(q->fault, "--sort %.*s: no such column", STR_ARG(sort));
	q->st = ST_USAGE;
}

/* Whether the rows to show are chosen before their last column is made. */
static bool
chosen_first(const struct view *v, const struct store_filter *w)
{
	struct str last = str_of(v->columns[v->n - 1].name);

	return v->keys[0] != NULL && w->limit > 0 && w->sort.n > 0 &&
	       !str_eq(w->sort, last) &&
	       !str_eq(str_sub(w->sort, 1, w->sort.n), last);
}

/* Counts no further than it takes to tell the rare from the common. */
static void
drive(struct asking *q, struct store *s, const struct store_filter *w)
{
	const struct strs *lists[] = { NULL, &w->party, &w->mineral };
	struct str until = w->until.n > 0 ? w->until : STR("~");
	struct str value = { NULL, 0 };
	int64_t n, least = INT64_MAX;

	q->driver = &drivers[0];
	for (size_t d = 1; d < 3 && q->view->from != NULL; d++)
		for (size_t i = 0; i < lists[d]->n && q->st == ST_OK; i++) {
			q->st = db_int(s, drivers[d].few,
			    ARGS(T(lists[d]->v[i]), T(w->since), T(until)),
			    NULL, &n, q->fault);
			if (n >= least)
				continue;
			least = n;
			value = lists[d]->v[i];
			q->driver = &drivers[d];
		}
	buf_puts(&q->sql, own(q->view->select, q->dialect));
	if (chosen_first(q->view, w)) {
		buf_puts(&q->sql, own(q->view->among, q->dialect));
		buf_puts(&q->sql, own(q->view->keys, q->dialect));
	}
	if (q->driver->from != NULL)
		buf_puts(&q->sql, q->driver->from);
	if (q->view->from != NULL)
		buf_puts(&q->sql, q->view->from);
	if (q->driver->from == NULL || q->st != ST_OK)
		return;
	bind(q, q->driver->match, arg_text(value));
	if (w->since.n > 0)
		bind(q, q->driver->since, arg_text(w->since));
	if (w->until.n > 0)
		bind(q, q->driver->until, arg_text(w->until));
}

struct handing {
	const struct view *view;
	bool (*row)(void *, const struct store_cell *);
	void *ctx;
};

static bool
hand_over(void *ctx, const struct store_cell *cells, size_t n)
{
	struct handing *h = ctx;
	struct store_cell out[CELLS_MAX];

	for (size_t i = 0; i < h->view->n && i < CELLS_MAX; i++) {
		out[i] = i < n ? cells[i] : (struct store_cell){ 0 };
		if (out[i].kind == SK_NONE ||
		    (out[i].kind == SK_TEXT && out[i].text.n == 0))
			out[i].kind = SK_NONE;
		else
			out[i].kind = h->view->columns[i].kind;
	}
	return h->row(h->ctx, out);
}

enum status
view_day_end(struct str day, int64_t *at, struct fault *f)
{
	struct civil c;

	if (!date_read_day(day, &c) || c.day == 0 || !date_valid(c)) {
		fault_set(f, "--as-of %.*s: a day is YYYY-MM-DD", STR_ARG(day));
		return ST_USAGE;
	}
	*at = ((int64_t)date_days(c) + 1) * 86400 - 1;
	return ST_OK;
}

/* What was known at the end of that day; else what is known now. */
static void
as_of(struct asking *q, struct str day)
{
	int64_t at;

	if (day.n == 0) {
		if (q->view->now != NULL)
			buf_printf(&q->sql, " AND %s", q->view->now);
		return;
	}
	if (q->st == ST_OK)
		q->st = view_day_end(day, &at, q->fault);
	if (q->st == ST_OK)
		narrow(q, F_AS_OF, arg_int(at));
}

/* Whether the best of what holds some words are asked for and nothing else: a
 * list that is whole, or narrowed further, must miss none. */
static bool
best_alone(const struct store_filter *w)
{
	return w->limit > 0 && w->limit <= RANKED_MAX && w->sort.n == 0 &&
	       w->party.n + w->mineral.n + w->source.n + w->since.n +
		       w->until.n ==
		   0;
}

enum status
store_list(struct store *s, enum store_view v, const struct store_filter *w,
    bool (*row)(void *ctx, const struct store_cell *), void *ctx,
    struct fault *f)
{
	struct asking q = { .fault = f, .dialect = s->backend->dialect };
	struct handing h = { .row = row, .ctx = ctx };
	struct buf words = buf_new(QUERY_BYTES);
	int64_t held = 0;
	bool first;

	if (w->as_of.n > 0 && (v == VIEW_AGREEMENTS || v == VIEW_MEASURES))
		return then_list(s, v, w, row, ctx, f);
	if (view_of(v) == NULL) {
		fault_set(f, "this list is not kept yet");
		return ST_USAGE;
	}
	q.view = h.view = view_of(v);
	q.sql = buf_new(QUERY_BYTES);
	drive(&q, s, w);
	/* First: a search that shows and ranks names its words as $1. */
	if (w->text.n > 0) {
		quote_words(&words, w->text);
		if (q.st == ST_OK)
			q.st = buf_status(&words);
		if (q.st == ST_OK && words.n == 0) {
			fault_set(f, "--text: holds no word");
			q.st = ST_USAGE;
		}
		if (q.st == ST_OK)
			q.st = db_int(s, Q_WORDS_FEW, ARGS(T(buf_view(&words))),
			    NULL, &held, f);
		q.common = held >= COMMON;
		narrow_text(&q, F_TEXT, buf_view(&words));
	}
	if (v == VIEW_SEARCH && q.common && best_alone(w))
		buf_printf(&q.sql, " AND %s", own(view_latest, q.dialect));
	for (size_t i = 0; i < w->party.n; i++)
		narrow_text(&q, F_PARTY, w->party.v[i]);
	for (size_t i = 0; i < w->mineral.n; i++)
		narrow_text(&q, F_MINERAL, w->mineral.v[i]);
	narrow_text(&q, F_TYPE, w->type);
	narrow_text(&q, F_STATUS, w->status);
	narrow_text(&q, F_SOURCE, w->source);
	narrow_text(&q, F_TABLE, w->table);
	narrow_text(&q, F_PROGRAM, w->program);
	narrow_text(&q, F_SINCE, w->since);
	narrow_text(&q, F_UNTIL, w->until);
	as_of(&q, w->as_of);
	narrow_text(&q, F_ON, w->on);
	if (w->id != 0)
		narrow(&q, F_ID, arg_int(w->id));
	if (w->pending)
		narrow(&q, F_PENDING, arg_int(1));
	if (v == VIEW_SEARCH && w->text.n == 0 && q.st == ST_OK) {
		fault_set(f, "a search needs words");
		q.st = ST_USAGE;
	}
	first = chosen_first(q.view, w);
	if (q.st == ST_OK)
		order(&q, w->sort, first ? 1 : 0);
	if (q.st == ST_OK && w->limit > 0)
		buf_printf(&q.sql, " LIMIT %zu", w->limit);
	if (q.st == ST_OK && first) {
		buf_puts(&q.sql, ") AS chosen)");
		order(&q, w->sort, 0);
	}
	if (q.st == ST_OK)
		q.st = buf_status(&q.sql);
	if (q.st == ST_OK)
		q.st = db_text(s, q.sql.p, q.args, q.n, hand_over, &h, f);
	buf_free(&q.sql);
	buf_free(&words);
	return q.st;
}
