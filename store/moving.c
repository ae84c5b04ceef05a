/* See moving.h.  Writes nothing. */
#include "store/moving.h"

#include <stdio.h>

/* What refers stands after what it refers to. */
static const struct table tables[] = {
	{ "source", "id", NULL, NULL },
	{ "host_state", "origin", NULL, NULL },
	{ "patternset", "id", NULL, NULL },
	{ "entry", "id", NULL, NULL },
	{ "document", "id", NULL, NULL },
	{ "doc_text", "doc_id", NULL, NULL },
	{ "revision", "doc_id,rev", NULL, NULL },
	{ "simband", "band,val,doc_id", NULL, NULL },
	{ "agreement", "id", "parent_id,successor_id,merged_into", NULL },
	{ "agreement_party", "place,agreement_id", NULL, NULL },
	{ "agreement_name", "agreement_id,name", NULL, NULL },
	{ "event", "id", NULL, NULL },
	{ "event_party", "place,day,event_id", NULL, NULL },
	{ "event_mineral", "mineral,day,event_id", NULL, NULL },
	{ "evidence", "event_id,nr", NULL, NULL },
	{ "deadline", "id", NULL, NULL },
	{ "ruling", "id", NULL, NULL },
	{ "ruling_event", "ruling_id,event_id", NULL, NULL },
	{ "proposal", "id", NULL, NULL },
	{ "proposal_event", "proposal_id,event_id", NULL, NULL },
	{ "rule_row", "id", NULL, NULL },
	{ "refused", "tbl,key,col,value,proposal_id", NULL, NULL },
	{ "pattern_word", "pattern", NULL, NULL },
	{ "alert", "id", NULL, NULL },
	{ "delivery", "alert_id,channel", NULL, NULL },
	{ "run", "id", NULL, NULL },
	{ "audit", "seq", NULL, NULL },
	{ "meta", "key", NULL,
	    " WHERE key NOT IN ('schema','migrate.table','migrate.rows')" },
};
#define TABLES (sizeof(tables) / sizeof(tables[0]))

const struct table *
moving_table(size_t i)
{
	return i < TABLES ? &tables[i] : NULL;
}

/* Whether a word stands in "a,b,c". */
static bool
listed(const char *list, struct str word)
{
	struct str all = str_of(list != NULL ? list : "");

	while (all.n > 0)
		if (str_eq(str_cut(&all, ','), word))
			return true;
	return false;
}

static bool
take_column(void *ctx, const struct store_cell *c, size_t n)
{
	struct moving *m = ctx;

	if (n == 0 || m->n == MOVING_COLUMNS)
		return false;
	(void)snprintf(m->names[m->n], MOVING_NAME, "%.*s", STR_ARG(c[0].text));
	m->late[m->n] = listed(m->table->late, c[0].text);
	m->n++;
	return true;
}

enum status
moving_columns(struct moving *m)
{
	enum status st;

	m->n = 0;
	st = db_run(m->from, Q_COLUMNS, ARGS(T(str_of(m->table->name))),
	    take_column, m, m->fault);
	buf_clear(&m->columns);
	buf_clear(&m->insert);
	for (size_t i = 0; i < m->n; i++)
		buf_printf(&m->columns, "%s%s", i > 0 ? "," : "", m->names[i]);
	buf_printf(&m->insert, "INSERT INTO %s(%s) VALUES(", m->table->name,
	    m->columns.p != NULL ? m->columns.p : "");
	for (size_t i = 0; i < m->n; i++)
		buf_printf(&m->insert, "%s$%zu", i > 0 ? "," : "", i + 1);
	buf_char(&m->insert, ')');
	if (st == ST_OK && m->n == 0) {
		fault_set(m->fault, "no table %s", m->table->name);
		return ST_SYNTAX;
	}
	return st == ST_OK ? buf_status(&m->insert) : st;
}

enum status
moving_rows(
    struct moving *m, struct store *s, int64_t after, row_fn *row, void *ctx)
{
	struct buf sql = buf_new(MOVING_TEXT);
	enum status st;

	buf_printf(&sql,
	    "SELECT %s FROM %s%s ORDER BY %s LIMIT 9223372036854775807"
	    " OFFSET $1",
	    m->columns.p, m->table->name,
	    m->table->only != NULL ? m->table->only : "", m->table->key);
	st = buf_status(&sql);
	if (st == ST_OK)
		st = db_text(s, sql.p, ARGS(I(after)), row, ctx, m->fault);
	buf_free(&sql);
	return st;
}
