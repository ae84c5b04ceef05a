/*
 * The rule tables column by column: complete in CSV and JSON, and what changes
 * from one state to another.  Reads only.
 */
#include "base/json.h"

#include "cli/rules.h"
#include "store/row.h"

#define LINES_BYTES ((size_t)256 << 20) /* of two states side by side */

/* A JSON value as a cell: words are parted by commas in a list. */
static struct cell
cell_of(struct arena *a, struct str json)
{
	struct json *root = NULL;
	struct cell c = cell_none();
	struct fault f;
	struct buf b = buf_new(ROW_BYTES);

	if (json.n == 0 || json_read(json, &root, &f) != ST_OK)
		goto out;
	switch (json_kind(root)) {
	case KIND_NULL:
	case KIND_OBJECT:
		c = cell_json(json);
		break;
	case KIND_BOOL:
		c = cell_bool(json_bool(root));
		break;
	case KIND_NUMBER:
		c = cell_number(json_number(root));
		break;
	case KIND_STRING:
		c = cell_text(str_keep(a, json_str(root)));
		break;
	case KIND_ARRAY:
		for (size_t i = 0; i < json_count(root); i++) {
			if (i > 0)
				buf_char(&b, ',');
			buf_str(&b, json_str(json_at(root, i)));
		}
		c = cell_list(str_keep(a, buf_view(&b)));
		break;
	}
out:
	json_free(root);
	buf_free(&b);
	return c;
}

/* ---- export ------------------------------------------------------------------ */

static const char *const ends[] = { "valid_from", "valid_to", "known_from",
	"known_to", "proposal", "decided_by" };
#define ENDS (sizeof(ends) / sizeof(ends[0]))

struct exporting {
	struct arena *a;
	enum rule_table table;
	struct rows *rows;
	struct fault *fault;
	enum status st;
};

static bool
export_line(void *ctx, const struct store_cell *c)
{
	struct exporting *x = ctx;
	struct cell cells[ROWS_COLUMNS_MAX];
	struct row key, row;
	const struct rule_column *col;
	size_t n = 0;

	arena_reset(x->a);
	x->st = row_read(x->a, c[1].text, &key, x->fault);
	if (x->st == ST_OK)
		x->st = row_read(x->a, c[2].text, &row, x->fault);
	if (x->st != ST_OK)
		return false;
	for (; (col = rule_column_at(x->table, n)) != NULL; n++) {
		struct str v = row_get(&key, str_of(col->name));

		cells[n] = cell_of(
		    x->a, v.n > 0 ? v : row_get(&row, str_of(col->name)));
	}
	cells[n++] = cell_text(c[3].text);
	cells[n++] = cell_text(c[4].text);
	cells[n++] =
	    c[5].kind == SK_NONE ? cell_none() : cell_instant(c[5].integer);
	cells[n++] =
	    c[6].kind == SK_NONE ? cell_none() : cell_instant(c[6].integer);
	cells[n++] = cell_text(c[7].text);
	cells[n++] = cell_text(c[8].text);
	return rows_put(x->rows, cells);
}

static enum status
export_table(struct cli *cli, const struct rows_how *how, struct store *s,
    enum rule_table table, const struct store_filter *filter,
    struct fault *fault)
{
	struct rows_column columns[ROWS_COLUMNS_MAX];
	struct store_filter one = *filter;
	struct exporting x = {
		.a = arena_new((size_t)8 << 20), .table = table, .fault = fault
	};
	const struct rule_column *col;
	size_t n = 0;
	enum status st = ST_NOMEM, end;

	for (; (col = rule_column_at(table, n)) != NULL; n++)
		columns[n] = (struct rows_column){ col->name, false, true };
	for (size_t i = 0; i < ENDS; i++)
		columns[n++] = (struct rows_column){ ends[i], false, false };
	one.table = str_of(rule_table_word(table));
	if (x.a != NULL)
		x.rows = rows_new(how, columns, n, cli_sink(cli));
	if (x.rows != NULL)
		st = store_list(s, VIEW_RULES, &one, export_line, &x, fault);
	if (st == ST_OK)
		st = x.st;
	end = rows_end(x.rows);
	arena_free(x.a);
	return st == ST_OK ? end : st;
}

int
rules_export(struct cli *cli, const struct given *g, struct store *s,
    const char *table, const struct store_filter *filter)
{
	struct rows_how how;
	struct fault fault = { 0 };
	enum rule_table t;
	enum status st = ST_OK;

	if (!cli_rows_how(cli, g, table == NULL ? ROWS_JSON : ROWS_CSV, &how))
		return status_exit(ST_USAGE);
	if (table != NULL && !rule_table_of(str_of(table), &t))
		return cli_usage(cli, "%.60s is no rule table", table);
	if (table != NULL)
		st = export_table(cli, &how, s, t, filter, &fault);
	else if (how.format != ROWS_JSON)
		return cli_usage(cli, "all tables at once are one JSON object; "
				      "name a table for other formats");
	for (size_t i = 0; table == NULL && i < RULE_TABLES && st == ST_OK;
	     i++) {
		t = (enum rule_table)i;
		if (!cli_printf(cli, "%s\"%s\":", i == 0 ? "{" : ",",
			rule_table_word(t)))
			return 0;
		st = export_table(cli, &how, s, t, filter, &fault);
	}
	if (table == NULL && st == ST_OK)
		(void)cli_printf(cli, "}\n");
	return st == ST_OK ? 0 : cli_fail(cli, "rules export", st, &fault);
}

/* ---- differences --------------------------------------------------------------- */

static const struct rows_column change_columns[] = { { "table", false, false },
	{ "key", false, true }, { "column", false, false },
	{ "before", false, true }, { "after", false, true },
	{ "proposal", false, false } };

struct changing {
	struct arena *a;
	struct rows *rows;
	struct fault *fault;
	enum status st;
};

static bool
put_change(struct changing *x, struct str table, struct str key,
    struct str column, struct str before, struct str after, struct str proposal)
{
	const struct cell cells[] = { cell_text(table), cell_json(key),
		cell_text(column), cell_of(x->a, before), cell_of(x->a, after),
		cell_text(proposal) };

	return rows_put(x->rows, cells);
}

/* A line that is new with its key alone shows as such. */
static bool
put_changes(struct changing *x, struct str table, struct str key,
    struct str was, struct str is, struct str proposal)
{
	struct row before, after, out;

	x->st = row_read(x->a, was, &before, x->fault);
	if (x->st == ST_OK)
		x->st = row_read(x->a, is, &after, x->fault);
	if (x->st != ST_OK)
		return false;
	row_changes(&before, &after, &out);
	for (size_t i = 0; i < out.n; i++)
		if (!put_change(x, table, key, out.v[i].name,
			row_get(&before, out.v[i].name), out.v[i].text,
			proposal))
			return false;
	for (size_t i = 0; i < before.n; i++)
		if (row_get(&after, before.v[i].name).n == 0 &&
		    !put_change(x, table, key, before.v[i].name,
			before.v[i].text, STR(""), proposal))
			return false;
	return (was.n > 0) == (is.n > 0) || out.n + before.n > 0 ||
	       put_change(x, table, key, STR(""), STR(""), STR(""), proposal);
}

/* Columns of the view of proposals. */
static bool
pending_line(void *ctx, const struct store_cell *c)
{
	struct changing *x = ctx;
	struct str was = c[12].kind == SK_NONE ? STR("") : c[12].text;

	arena_reset(x->a);
	return put_changes(x, c[1].text, c[2].text, was, c[3].text, c[0].text);
}

static int
change_end(struct cli *cli, struct changing *x, enum status st)
{
	enum status end = rows_end(x->rows);

	if (st == ST_OK)
		st = x->st;
	if (st == ST_OK)
		st = end;
	arena_free(x->a);
	return st == ST_OK ? 0 : cli_fail(cli, "rules diff", st, x->fault);
}

static bool
change_begin(
    struct cli *cli, const struct given *g, struct changing *x, size_t bytes)
{
	struct rows_how how;

	if (!cli_rows_how(cli, g, ROWS_TABLE, &how))
		return false;
	x->a = arena_new(bytes);
	x->rows = x->a == NULL
		      ? NULL
		      : rows_new(&how, change_columns,
			    sizeof(change_columns) / sizeof(change_columns[0]),
			    cli_sink(cli));
	return true;
}

int
rules_pending(
    struct cli *cli, const struct given *g, struct store *s, const char *table)
{
	struct store_filter filter = { .pending = true,
		.table = str_of(table) };
	struct fault fault = { 0 };
	struct changing x = { .fault = &fault };

	if (!change_begin(cli, g, &x, (size_t)8 << 20))
		return status_exit(ST_USAGE);
	return change_end(cli, &x,
	    x.rows == NULL ? ST_NOMEM
			   : store_list(s, VIEW_PROPOSALS, &filter,
				 pending_line, &x, &fault));
}

struct line {
	struct str table, key, row, proposal;
};

struct lines {
	struct arena *a;
	struct line *v;
	size_t n, room;
	bool nomem;
};

static bool
take_line(void *ctx, const struct store_cell *c)
{
	struct lines *l = ctx;
	size_t room = l->room > 0 ? 2 * l->room : 256;
	struct line *v;

	if (l->n == l->room) {
		v = arena_take(l->a, room * sizeof(*v));
		if (v == NULL) {
			l->nomem = true;
			return false;
		}
		for (size_t i = 0; i < l->n; i++)
			v[i] = l->v[i];
		l->v = v;
		l->room = room;
	}
	l->v[l->n++] =
	    (struct line){ str_keep(l->a, c[0].text), str_keep(l->a, c[1].text),
		    str_keep(l->a, c[2].text), str_keep(l->a, c[7].text) };
	return true;
}

static int
line_order(const struct line *a, const struct line *b)
{
	int by_table = str_cmp(a->table, b->table);

	return by_table != 0 ? by_table : str_cmp(a->key, b->key);
}

/* Both are in the order of table and key. */
static void
walk_both(struct changing *x, const struct lines *was, const struct lines *is)
{
	size_t i = 0, k = 0;
	bool more = true;

	while (more && (i < was->n || k < is->n)) {
		int order = i == was->n  ? 1
			    : k == is->n ? -1
					 : line_order(&was->v[i], &is->v[k]);

		if (order < 0)
			more = put_changes(x, was->v[i].table, was->v[i].key,
			    was->v[i].row, STR(""), was->v[i].proposal);
		else
			more = put_changes(x, is->v[k].table, is->v[k].key,
			    order == 0 ? was->v[i].row : STR(""), is->v[k].row,
			    is->v[k].proposal);
		i += order <= 0 ? 1 : 0;
		k += order >= 0 ? 1 : 0;
	}
}

int
rules_between(struct cli *cli, const struct given *g, struct store *s,
    const char *table, struct str since, struct str until)
{
	struct store_filter filter = { .table = str_of(table), .as_of = since };
	struct fault fault = { 0 };
	struct changing x = { .fault = &fault };
	struct lines was = { 0 }, is = { 0 };
	enum status st = ST_NOMEM;

	if (!change_begin(cli, g, &x, LINES_BYTES))
		return status_exit(ST_USAGE);
	was.a = is.a = x.a;
	if (x.rows != NULL)
		st =
		    store_list(s, VIEW_RULES, &filter, take_line, &was, &fault);
	filter.as_of = until;
	if (st == ST_OK)
		st = store_list(s, VIEW_RULES, &filter, take_line, &is, &fault);
	if (st == ST_OK && (was.nomem || is.nomem))
		st = ST_NOMEM;
	if (st == ST_OK)
		walk_both(&x, &was, &is);
	return change_end(cli, &x, st);
}
