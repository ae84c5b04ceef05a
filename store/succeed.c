/*
 * Papers that take the place of others.  A text that says so mostly speaks of
 * the new one: it must not end that, and the one replaced is looked for among
 * the papers of the same parties, by its name and year.
 */
#include "store/put.h"

static bool
supersedes(const struct event *e)
{
	return e->type == EV_AGREEMENT_ENDED && e->phase == PH_SUPERSEDED;
}

/* Whether the text tells of the new paper's own steps. */
void
put_spares_the_new(struct putting *p)
{
	const struct facts *facts = p->in->facts;

	for (size_t i = 0; i < facts->n_events; i++)
		for (size_t k = 0;
		     k < facts->n_events && supersedes(&facts->events[i]);
		     k++) {
			if (p->told[k] < STATE_ANNOUNCED ||
			    p->told[k] > STATE_IN_FORCE ||
			    facts->events[k].actors.n < 2)
				continue;
			p->told[i] = STATE_NONE;
			break;
		}
}

struct pair {
	const struct event *e;
	int64_t old, next;
	size_t n;
};

static bool
take_pair(void *ctx, const struct store_cell *c, size_t n)
{
	struct pair *q = ctx;
	struct str name = put_text_value(q->e, VAL_INSTRUMENT);

	(void)n;
	/* By the name that the text gives the old one, and by its year. */
	if (name.n == 0 || str_find_nocase(c[2].text, name, 0) == SIZE_MAX ||
	    (q->e->date.n == 4 && !str_starts(c[3].text, q->e->date)))
		return true;
	q->old = c[0].integer;
	q->next = c[1].integer;
	q->n++;
	return true;
}

enum status
put_succession(struct putting *p, size_t i)
{
	const struct event *e = &p->in->facts->events[i];
	struct pair q = { .e = e };
	enum status st;

	if (!supersedes(e) || p->at[i].id == 0 || p->rejected[i] ||
	    e->headline_only || e->modality == MO_DENIED ||
	    e->modality == MO_CONDITIONAL || e->modality == MO_EXPECTED)
		return ST_OK;
	st = db_run(p->s, Q_AGREEMENT_PAIRS, ARGS(I(p->at[i].id)), take_pair,
	    &q, p->fault);
	/* Where two would do, nobody knows which. */
	if (st != ST_OK || q.n != 1)
		return st;
	p->at[i].id = q.old;
	return db_run(p->s, Q_AGREEMENT_SUCCEED, ARGS(I(q.old), I(q.next)),
	    NULL, NULL, p->fault);
}
