/*
 * Tables and columns are closed lists (base/rule_table.h), so that a slip is
 * told when the file is read and not when a person looks at a wrong row.
 */
#include "patterns/row_line.h"

#include <string.h>

#include "base/rule_table.h"

#include "patterns/lexicon.h"
#include "patterns/slip.h"

static struct str
nearest_table(struct str word)
{
	struct nearest near = nearest_to(word, 5);

	for (int i = 0; i < RULE_TABLES; i++)
		(void)nearest_try(
		    &near, str_of(rule_table_word((enum rule_table)i)));
	return near.best;
}

static struct str
nearest_column(enum rule_table t, struct str word)
{
	struct nearest near = nearest_to(word, 3);

	for (size_t i = 0; rule_column_at(t, i) != NULL; i++)
		(void)nearest_try(&near, str_of(rule_column_at(t, i)->name));
	return near.best;
}

/* "$slot", "@actors", "@percent" or a word. */
static enum status
source_read(struct str w, struct row_source *out, const struct slip *slip)
{
	static const char *const words[] = {
#define X(name, word) word,
		FROM_LIST(X)
#undef X
	};
	struct nearest near;
	struct str name;

	if (w.n == 0)
		return slip_tell(slip, "a column is column=source", w, NOTHING);
	if (w.p[0] == '$') {
		*out = (struct row_source){ .kind = FROM_SLOT,
			.text = str_sub(w, 1, w.n) };
		return ST_OK;
	}
	if (w.p[0] != '@') {
		*out = (struct row_source){ .kind = FROM_WORD, .text = w };
		return ST_OK;
	}
	name = str_sub(w, 1, w.n);
	near = nearest_to(name, 3);
	for (int i = FROM_ACTORS; i < FROM_VALUE; i++) {
		if (str_is(name, words[i])) {
			*out = (struct row_source){ .kind = (enum row_from)i };
			return ST_OK;
		}
		(void)nearest_try(&near, str_of(words[i]));
	}
	*out = (struct row_source){ .kind = FROM_VALUE };
	if (value_key_of(name, &out->key))
		return ST_OK;
	for (int i = 0; i < VALUE_KEYS; i++)
		(void)nearest_try(&near, str_of(value_word((enum value_key)i)));
	return slip_tell(slip, "an event has no", w, near.best);
}

static enum status
column_read(struct str text, struct row_line *row, struct row_column *out,
    bool *key, const struct slip *slip)
{
	struct str value = str_trim(text),
		   name = str_trim(str_cut(&value, '='));
	const struct rule_column *of = rule_column_of(row->table, name);
	enum status st = ST_OK;

	if (of == NULL)
		return slip_tell(slip, "the table has no column", name,
		    nearest_column(row->table, name));
	memset(out, 0, sizeof(*out));
	out->name = of->name;
	*key = of->key;
	for (size_t i = 0; i < row->n; i++)
		if (row->columns[i].name == of->name)
			return slip_tell(
			    slip, "a column stands twice", name, NOTHING);
	value = str_trim(value);
	out->needed = str_ends(value, STR("!"));
	value.n -= out->needed;
	if (value.n == 0)
		return slip_tell(
		    slip, "a column is column=source", name, NOTHING);
	while (value.n > 0 && st == ST_OK) {
		struct str one = str_trim(str_cut(&value, '|'));

		if (out->n == FROM_SOURCES)
			return slip_tell(
			    slip, "too many sources of a column", one, NOTHING);
		st = source_read(one, &out->from[out->n++], slip);
	}
	return st;
}

enum status
row_line_read(struct str text, struct row_line *out, const char **why,
    struct str *at, struct str *nearest)
{
	struct slip slip = { why, at, nearest };
	struct str rest = text, table = str_trim(str_cut(&rest, '('));
	struct row_line row = { .n = 0 };

	if (!rule_table_of(table, &row.table))
		return slip_tell(
		    &slip, "unknown rule table", table, nearest_table(table));
	rest = str_trim(rest);
	if (!str_ends(rest, STR(")")))
		return slip_tell(
		    &slip, "a row is TABLE(column=source, ...)", text, NOTHING);
	rest.n--;
	while (rest.n > 0) {
		struct row_column one;
		bool key = false;
		enum status st;

		if (row.n == ROW_COLUMNS_MAX)
			return slip_tell(&slip, "too many columns in one row",
			    text, NOTHING);
		st = column_read(str_cut(&rest, ','), &row, &one, &key, &slip);
		if (st != ST_OK)
			return st;
		/* Keys first, each kind in the order written. */
		if (key) {
			memmove(&row.columns[row.keys_n + 1],
			    &row.columns[row.keys_n],
			    (row.n - row.keys_n) * sizeof(one));
			row.columns[row.keys_n++] = one;
		} else {
			row.columns[row.n] = one;
		}
		row.n++;
	}
	if (row.n == 0)
		return slip_tell(
		    &slip, "a row is TABLE(column=source, ...)", text, NOTHING);
	*out = row;
	return ST_OK;
}
