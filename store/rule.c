/*
 * Proposals for rule rows.  Changes no row: a person or a policy does.
 */
#include "base/json.h"

#include "store/put.h"

static void
put_columns(struct buf *b, const struct rule_row *r, size_t beg, size_t end,
    int64_t agreement)
{
	buf_char(b, '{');
	for (size_t i = beg; i < end; i++) {
		const struct column *c = &r->columns[i];

		if (i > beg)
			buf_char(b, ',');
		json_put_str(b, c->name);
		buf_char(b, ':');
		if (agreement != 0 && (str_is(c->name, "agreement_id") ||
					  str_is(c->name, "subject_id")))
			buf_printf(b, "\"A%lld\"", (long long)agreement);
		else
			buf_str(b, c->text);
	}
	buf_char(b, '}');
}

enum status
put_proposal(struct putting *p, const struct rule_row *r)
{
	struct buf key = buf_new((size_t)64 << 10), row = key;
	int64_t agreement = r->agreement < p->in->facts->n_agreements
				? p->agreements[r->agreement]
				: 0;
	int64_t id = 0;
	const struct joined *at = NULL;
	bool fresh = false, weak = false;
	enum status st = ST_OK;

	for (size_t i = 0; i < r->n_events; i++)
		if (p->rejected[r->events[i]])
			return ST_OK;
		else if (at == NULL || p->at[r->events[i]].id != 0)
			at = &p->at[r->events[i]];
	/* Tier 4 is evidence alone; what is stale changes no row. */
	if (p->tier >= 4 || r->n_events == 0 || (at != NULL && at->stale))
		return ST_OK;
	if (at != NULL && at->state >= STATE_IN_FORCE && p->tier >= 3)
		weak = true; /* until a second publisher says so */
	put_columns(&key, r, 0, r->n_keys, agreement);
	put_columns(&row, r, r->n_keys, r->n_columns, agreement);
	if (buf_status(&key) != ST_OK || buf_status(&row) != ST_OK) {
		st = ST_NOMEM;
		goto out;
	}
	st = db_int(p->s, Q_PROPOSAL_ADD,
	    ARGS(T(str_of(rule_table_word(r->table))), T(buf_view(&key)),
		T(buf_view(&row)), I(p->events[r->events[0]]),
		I(p->done.document), arg_id(agreement), I(p->tier), I(weak),
		D(r->confidence), I(p->in->now)),
	    &fresh, &id, p->fault);
	if (st == ST_OK && !fresh && !p->done.duplicate)
		st = db_run(p->s, Q_PROPOSAL_AGAIN,
		    ARGS(T(str_of(rule_table_word(r->table))),
			T(buf_view(&key)), T(buf_view(&row)), I(p->tier),
			D(r->confidence), T(p->domain)),
		    NULL, NULL, p->fault);
	p->done.proposals += fresh ? 1 : 0;
out:
	buf_free(&key);
	buf_free(&row);
	return st;
}
