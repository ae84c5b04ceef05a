/*
 * See migrate.h.  Rows go by the thousand, each thousand with a mark of how
 * far it is, so a kill costs no more than the last one.
 */
#include "store/migrate.h"

#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/hash.h"

#include "store/db.h"
#include "store/keep.h"

#define BATCH      1000
#define COLUMNS    ((size_t)40)
#define LIST_BYTES ((size_t)4096) /* of the columns of one table */
#define TEXT_BYTES ((size_t)16384)
#define NAME_BYTES 64

#define MARK_TABLE STR("migrate.table") /* tables that are done, plus one */
#define MARK_ROWS  STR("migrate.rows")  /* done of the next one */

/* What refers stands after what it refers to. */
static const struct table {
	const char *name, *key;
	const char *late; /* columns that may refer to later rows of the same
	                     table: set once all are there */
	const char *only; /* rows that belong to the data */
} tables[] = {
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

struct moving {
	struct store *from, *to;
	const struct table *table;
	struct buf columns, insert;
	struct kept *kept; /* the insert, prepared */
	char names[COLUMNS][NAME_BYTES];
	bool late[COLUMNS];
	size_t n; /* columns */
	int64_t done, in_batch;
	int64_t resumed;
	struct fault *fault;
	enum status st;
};

/* ---- a table's columns ----------------------------------------------------------- */

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

	if (n == 0 || m->n == COLUMNS)
		return false;
	(void)snprintf(m->names[m->n], NAME_BYTES, "%.*s", STR_ARG(c[0].text));
	m->late[m->n] = listed(m->table->late, c[0].text);
	m->n++;
	return true;
}

static enum status
learn_columns(struct moving *m)
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

static struct arg
as_arg(const struct store_cell *c)
{
	switch (c->kind) {
	case SK_NONE:
		return arg_null();
	case SK_NUMBER:
		return arg_real(c->number);
	case SK_INT:
	case SK_BOOL:
	case SK_INSTANT:
		return arg_int(c->integer);
	case SK_TEXT:
	case SK_LIST:
	case SK_JSON:
		return arg_text(c->text);
	}
	return arg_null();
}

/* Rows in the order of their key, which is one for both engines. */
static enum status
each_row(
    struct moving *m, struct store *s, int64_t after, row_fn *row, void *ctx)
{
	struct buf sql = buf_new(TEXT_BYTES);
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

/* ---- copying ------------------------------------------------------------------------- */

static bool
has_bulk(const struct moving *m)
{
	return m->to->backend->bulk_begin != NULL;
}

static enum status
begin_batch(struct moving *m)
{
	enum status st = db_begin(m->to, m->fault);

	m->in_batch = 0;
	if (st == ST_OK && has_bulk(m))
		st = m->to->backend->bulk_begin(
		    m->to->db, m->table->name, m->columns.p, m->fault);
	return st;
}

static enum status
end_batch(struct moving *m, enum status st)
{
	enum status bulk = ST_OK;

	if (has_bulk(m))
		bulk = m->to->backend->bulk_end(
		    m->to->db, st == ST_OK, st == ST_OK ? m->fault : NULL);
	if (st == ST_OK)
		st = bulk;
	if (st == ST_OK)
		st = store_set_mark(
		    m->to, MARK_ROWS, m->done + m->in_batch, m->fault);
	st = db_end(m->to, st, m->fault);
	if (st == ST_OK)
		m->done += m->in_batch;
	return st;
}

static bool
copy_row(void *ctx, const struct store_cell *c, size_t n)
{
	struct moving *m = ctx;
	struct arg args[COLUMNS];

	for (size_t i = 0; i < n && i < m->n; i++)
		args[i] = m->late[i] ? arg_null() : as_arg(&c[i]);
	if (m->to->depth == 0)
		m->st = begin_batch(m);
	if (m->st == ST_OK && has_bulk(m))
		m->st =
		    m->to->backend->bulk_row(m->to->db, args, m->n, m->fault);
	else if (m->st == ST_OK)
		m->st = m->to->backend->run(m->to->db, m->insert.p, &m->kept,
		    args, m->n, NULL, NULL, &m->to->trouble, m->fault);
	m->in_batch++;
	if (m->to->depth > 0 && (m->in_batch == BATCH || m->st != ST_OK))
		m->st = end_batch(m, m->st);
	return m->st == ST_OK;
}

static bool
set_late(void *ctx, const struct store_cell *c, size_t n)
{
	struct moving *m = ctx;
	struct buf sql = buf_new(TEXT_BYTES);
	struct arg args[COLUMNS];
	bool any = false;
	size_t at = 0;

	buf_printf(&sql, "UPDATE %s SET ", m->table->name);
	for (size_t i = 0; i < n && i < m->n; i++) {
		if (strcmp(m->names[i], m->table->key) == 0)
			args[0] = as_arg(&c[i]);
		if (!m->late[i])
			continue;
		any = any || c[i].kind != SK_NONE;
		args[++at] = as_arg(&c[i]);
		buf_printf(
		    &sql, "%s%s=$%zu", at > 1 ? "," : "", m->names[i], at + 1);
	}
	buf_printf(&sql, " WHERE %s=$1", m->table->key);
	m->st = buf_status(&sql);
	if (m->st == ST_OK && any)
		m->st =
		    db_text(m->to, sql.p, args, at + 1, NULL, NULL, m->fault);
	buf_free(&sql);
	return m->st == ST_OK;
}

static enum status
copy_table(struct moving *m)
{
	enum status st;

	m->st = ST_OK;
	st = each_row(m, m->from, m->done, copy_row, m);
	if (m->to->depth > 0) /* the last, shorter one */
		st = end_batch(m, st == ST_OK ? m->st : st);
	m->to->backend->drop(m->kept);
	m->kept = NULL;
	if (st == ST_OK)
		st = m->st;
	if (st != ST_OK || m->table->late == NULL)
		return st;
	st = db_begin(m->to, m->fault);
	if (st == ST_OK)
		st = each_row(m, m->from, 0, set_late, m);
	return db_end(m->to, st == ST_OK ? m->st : st, m->fault);
}

/* ---- comparing ------------------------------------------------------------------------- */

struct digest {
	struct hash *hash;
	int64_t rows;
	char hex[2 * HASH_BYTES + 1];
};

static bool
digest_row(void *ctx, const struct store_cell *c, size_t n)
{
	struct digest *d = ctx;
	char head[48];

	for (size_t i = 0; i < n; i++) {
		int k = 0;

		if (c[i].kind == SK_NUMBER)
			k = snprintf(
			    head, sizeof(head), "d%.17g;", c[i].number);
		else if (c[i].kind == SK_INT)
			k = snprintf(head, sizeof(head), "i%lld;",
			    (long long)c[i].integer);
		else if (c[i].kind == SK_TEXT)
			k = snprintf(head, sizeof(head), "t%zu;", c[i].text.n);
		else
			k = snprintf(head, sizeof(head), "-;");
		hash_more(d->hash, (struct str){ head, (size_t)k });
		if (c[i].kind == SK_TEXT)
			hash_more(d->hash, c[i].text);
	}
	d->rows++;
	return true;
}

static enum status
digest_table(struct moving *m, struct store *s, struct digest *d)
{
	enum status st;

	*d = (struct digest){ .hash = hash_begin() };
	if (d->hash == NULL)
		return ST_NOMEM;
	st = each_row(m, s, 0, digest_row, d);
	if (!hash_end(d->hash, d->hex) && st == ST_OK)
		st = ST_NOMEM;
	return st;
}

static enum status
compare(struct moving *m, struct store_migrated *out)
{
	enum status st = ST_OK;

	for (size_t i = 0; i < TABLES && st == ST_OK; i++) {
		struct digest a, b;

		m->table = &tables[i];
		st = learn_columns(m);
		if (st == ST_OK)
			st = digest_table(m, m->from, &a);
		if (st == ST_OK)
			st = digest_table(m, m->to, &b);
		if (st != ST_OK)
			break;
		out->tables++;
		out->rows += a.rows;
		if (a.rows == b.rows && strcmp(a.hex, b.hex) == 0)
			continue;
		fault_set(m->fault,
		    "table %s differs (%lld rows, %lld in the copy): was it "
		    "written to meanwhile? Empty the copy and begin anew",
		    m->table->name, (long long)a.rows, (long long)b.rows);
		st = ST_SYNTAX;
	}
	return st;
}

/* ---- the face ------------------------------------------------------------------------------ */

/* Within a transaction: what a killed call had sent has then been done, or
 * never will be. */
static enum status
may_begin(struct moving *m, int64_t *at)
{
	int64_t rows = 0;
	enum status st = db_begin(m->to, m->fault);

	if (st == ST_OK)
		st = store_mark(m->to, MARK_TABLE, at, m->fault);
	if (st == ST_OK && *at == 0)
		st =
		    db_int(m->to, Q_HOLDS_ROWS, NO_ARGS, NULL, &rows, m->fault);
	if (st == ST_OK && rows > 0) {
		fault_set(m->fault, "the store to copy to is not empty");
		st = ST_USAGE;
	}
	if (st == ST_OK && *at == 0) {
		*at = 1;
		st = store_set_mark(m->to, MARK_TABLE, *at, m->fault);
	}
	if (st == ST_OK)
		st = store_mark(m->to, MARK_ROWS, &m->done, m->fault);
	return db_end(m->to, st, m->fault);
}

enum status
store_migrate(struct store *from, struct store *to,
    void (*said)(void *ctx, const char *table, int64_t rows), void *ctx,
    struct store_migrated *out, struct fault *f)
{
	struct moving m = { .from = from,
		.to = to,
		.columns = buf_new(LIST_BYTES),
		.insert = buf_new(TEXT_BYTES),
		.fault = f };
	int64_t at = 0;
	enum status st = may_begin(&m, &at);

	*out = (struct store_migrated){ 0 };
	m.resumed = m.done;
	for (; (size_t)at <= TABLES && st == ST_OK; at++) {
		m.table = &tables[at - 1];
		st = learn_columns(&m);
		if (st == ST_OK)
			st = copy_table(&m);
		if (st == ST_OK && said != NULL)
			said(ctx, m.table->name, m.done);
		if (st == ST_OK)
			st = store_batch(to, f);
		if (st == ST_OK)
			st = store_set_mark(to, MARK_TABLE, at + 1, f);
		if (st == ST_OK)
			st = store_set_mark(to, MARK_ROWS, 0, f);
		if (to->depth > 0)
			st = db_end(to, st, f);
		m.done = 0;
	}
	if (st == ST_OK)
		st = to->backend->reindex(to->db, f);
	if (st == ST_OK)
		st = compare(&m, out);
	if (st == ST_OK)
		st = store_set_mark(to, MARK_TABLE, 0, f);
	out->resumed = m.resumed;
	buf_free(&m.columns);
	buf_free(&m.insert);
	return st;
}
