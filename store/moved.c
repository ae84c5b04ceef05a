/*
 * Whether a copy is what it was copied from: each table of both is read
 * through, value by value, in one order.
 */
#include <stdio.h>
#include <string.h>

#include "base/hash.h"

#include "store/moving.h"

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
	st = moving_rows(m, s, 0, digest_row, d);
	if (!hash_end(d->hash, d->hex) && st == ST_OK)
		st = ST_NOMEM;
	return st;
}

enum status
moved_all(struct moving *m, struct store_migrated *out)
{
	enum status st = ST_OK;

	for (size_t i = 0; moving_table(i) != NULL && st == ST_OK; i++) {
		struct digest a, b;

		m->table = moving_table(i);
		st = moving_columns(m);
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
