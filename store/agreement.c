/*
 * What one document says of instruments: agreements by their events in the
 * order of rank, measures one by one.  Which instrument it is: join.c.
 */
#include "base/buf.h"

#include "store/lifecycle.h"
#include "store/put.h"

enum status
put_agreement(struct putting *p, size_t index)
{
	const struct agreement *g = &p->in->facts->agreements[index];
	struct told t = { .key = g->key,
		.kind = str_of(agreement_kind_word(g->kind)),
		.title = g->title,
		.parties = put_commas(p, &g->parties),
		.minerals = put_commas(p, &g->minerals) };
	struct joined joined = { 0 };
	enum status st = ST_OK;
	bool any = false;

	/* In the order of rank, so that "announced on Monday, signed on
	 * Tuesday" of one story walks up the states. */
	for (int s = STATE_NONE; s <= (int)STATE_ABANDONED && st == ST_OK; s++)
		for (size_t k = 0; k < g->n_events && st == ST_OK; k++) {
			size_t at = g->events[k];
			const struct event *e = &p->in->facts->events[at];
			enum state told = lifecycle_told(e);

			if ((int)told != s || told == STATE_NONE ||
			    e->headline_only || p->rejected[at])
				continue;
			t.state = told;
			t.day = put_day(p, e);
			t.resumed = e->type == EV_AGREEMENT_AMENDED ||
				    e->type == EV_REVIEW_HELD;
			st = join_told(p->s, &t, p->done.document, p->in->now,
			    &joined, p->fault);
			p->at[at] = joined;
			any = true;
		}
	if (!any || st != ST_OK)
		return st;
	p->agreements[index] = joined.id;
	for (size_t k = 0; k < g->n_events; k++)
		if (p->at[g->events[k]].id == 0)
			p->at[g->events[k]].id = joined.id;
	p->done.agreements++;
	return ST_OK;
}

enum status
put_measure(struct putting *p, size_t i)
{
	const struct event *e = &p->in->facts->events[i];
	struct str actors = put_commas(p, &e->actors);
	struct buf b = buf_new(4096);
	struct told t = { .measure = true,
		.kind = str_of(event_type_word(e->type)),
		.parties = actors,
		.minerals = put_commas(p, &e->minerals),
		.destination = put_commas(p, &e->targets),
		.legal_ref = put_text_value(e, VAL_LEGAL_REF),
		.until = put_text_value(e, VAL_UNTIL),
		.day = put_day(p, e),
		.state = lifecycle_told(e),
		.resumed = e->phase == PH_RESUMED,
		.follows = e->phase == PH_SUSPENDED || e->phase == PH_EASED ||
			   e->phase == PH_LIFTED || e->phase == PH_RESUMED ||
			   e->phase == PH_EXTENDED || e->phase == PH_EXPIRED };
	enum status st = ST_OK;

	if (!event_type_is_measure(e->type) || e->actors.n == 0 ||
	    t.state == STATE_NONE || e->headline_only || p->rejected[i])
		goto out;
	buf_printf(&b, "%.*s %.*s%s%.*s", STR_ARG(actors), STR_ARG(t.kind),
	    t.minerals.n > 0 ? ": " : "", STR_ARG(t.minerals));
	t.title = t.key = str_keep(p->a, buf_view(&b));
	st = join_told(
	    p->s, &t, p->done.document, p->in->now, &p->at[i], p->fault);
out:
	buf_free(&b);
	return st;
}
