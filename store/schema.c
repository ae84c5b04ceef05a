/*
 * How a database gets the tables of this program.  All steps that are owed
 * are one transaction with the version last; a newer database is left alone.
 */
#include "store/db.h"

static enum status
bring_up(struct store *s, void *ctx, struct fault *fault)
{
	const struct backend *b = s->backend;
	int64_t at = 0;
	enum status st;

	(void)ctx;
	/* Asked again: another process may have been here before the lock. */
	st = b->version(s->db, &at, fault);
	for (size_t v = (size_t)at; v < b->versions && st == ST_OK; v++) {
		const struct migration *m = &b->schema[v];

		for (size_t i = 0; i < m->n && st == ST_OK; i++)
			st = b->script(s->db, m->steps[i], fault);
		at = (int64_t)v + 1;
	}
	if (st == ST_OK)
		st = b->set_version(s->db, at, fault);
	return st;
}

enum status
schema_ready(struct store *s, bool keep_old, struct fault *fault)
{
	const struct backend *b = s->backend;
	int64_t known = (int64_t)b->versions, at = 0;
	enum status st = b->version(s->db, &at, fault);

	if (st != ST_OK || at == known)
		return st;
	if (at > known) {
		fault_set(fault,
		    "made by a newer pactwatch (schema %lld, this one reads "
		    "%lld); use that version, or restore an older backup",
		    (long long)at, (long long)known);
		return ST_SYNTAX;
	}
	if (s->mode == STORE_READ || (at <= 0 && s->mode != STORE_CREATE)) {
		fault_set(fault,
		    at <= 0 ? "holds no pactwatch tables yet"
			    : "has tables of an older pactwatch (schema %lld, "
			      "this one reads %lld); \"pactwatch check\" "
			      "brings them up to date",
		    (long long)at, (long long)known);
		return ST_SYNTAX;
	}
	if (at > 0 && keep_old && b->keep_old != NULL)
		st = b->keep_old(s->db, at, fault);
	return st == ST_OK ? db_atomic(s, bring_up, NULL, fault) : st;
}
