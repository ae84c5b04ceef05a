/*
 * See migrate.h.  Rows go by the thousand, each thousand with a mark of how
 * far it is, so a kill costs no more than the last one.
 */
#include "store/migrate.h"

#include <string.h>

#include "store/keep.h"
#include "store/moving.h"

#define BATCH      1000
#define LIST_BYTES ((size_t)4096) /* of the columns of one table */

#define MARK_TABLE STR("migrate.table") /* tables that are done, plus one */
#define MARK_ROWS  STR("migrate.rows")  /* done of the next one */

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
	struct arg args[MOVING_COLUMNS];

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
	struct buf sql = buf_new(MOVING_TEXT);
	struct arg args[MOVING_COLUMNS];
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
	st = moving_rows(m, m->from, m->done, copy_row, m);
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
		st = moving_rows(m, m->from, 0, set_late, m);
	return db_end(m->to, st == ST_OK ? m->st : st, m->fault);
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
		.insert = buf_new(MOVING_TEXT),
		.fault = f };
	int64_t at = 0;
	enum status st = may_begin(&m, &at);

	*out = (struct store_migrated){ 0 };
	m.resumed = m.done;
	for (; (m.table = moving_table((size_t)at - 1)) != NULL && st == ST_OK;
	     at++) {
		st = moving_columns(&m);
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
		st = moved_all(&m, out);
	if (st == ST_OK)
		st = store_set_mark(to, MARK_TABLE, 0, f);
	out->resumed = m.resumed;
	buf_free(&m.columns);
	buf_free(&m.insert);
	return st;
}
