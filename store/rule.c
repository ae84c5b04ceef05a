/*
 * What a document would change in the rule tables: its own rows, where they
 * speak of an instrument as that stands by now, under the key that the store
 * gives it.  Who may propose what follows the tier of the source.
 */
#include "store/line.h"

#define TIER_MAX 3 /* what is below is evidence alone */

static void (*const builders[RULE_TABLES])(struct making *) = {
	[RT_AGREEMENTS] = line_agreements,
	[RT_AGREEMENT_PARTIES] = line_agreement_parties,
	[RT_EXPORT_DISCIPLINES] = line_export_disciplines,
	[RT_TRADE_MEASURES] = line_trade_measures,
	[RT_REVIEWS_DEADLINES] = line_reviews_deadlines,
	[RT_PROGRAM_THRESHOLDS] = line_program_thresholds,
	[RT_PROGRAM_ELIGIBILITY] = line_program_eligibility,
	[RT_INVESTMENT_DECISIONS] = line_investment_decisions,
	[RT_CRITICAL_LISTS] = line_critical_lists,
};

struct judging {
	double factor;
};

/* What a person said of the pattern weighs on what it tells next. */
static bool
take_word(void *ctx, const struct store_cell *c, size_t n)
{
	struct judging *j = ctx;
	double told = (double)c[0].integer, wrong = (double)c[1].integer;

	(void)n;
	if (told >= wrong && told > 0)
		j->factor = (told - wrong + 1) / (told + 1);
	return true;
}

static enum status
trust(struct making *m, double *score)
{
	const struct facts *facts = m->p->in->facts;
	struct judging j = { 1 };
	enum status st = db_run(m->p->s, Q_PATTERN_WORD,
	    ARGS(T(facts->events[m->given->events[0]].pattern)), take_word, &j,
	    m->p->fault);

	*score = m->given->confidence * j.factor;
	return st;
}

/* What is stale changes no row, nor does what the trade press recalls. */
static bool
may_propose(const struct making *m)
{
	const struct putting *p = m->p;
	bool any = false;

	if (p->tier > TIER_MAX || m->given->n_events == 0)
		return false;
	for (size_t i = 0; i < m->given->n_events; i++) {
		size_t at = m->given->events[i];

		if (p->rejected[at])
			return false;
		any |= !p->at[at].stale &&
		       (p->tier <= OFFICIAL ||
			   p->in->facts->events[at].modality != MO_BACKGROUND);
	}
	return any;
}

static bool
by_policy(const struct making *m, double score)
{
	const struct store_policy *w = m->p->policy;

	/* Who did it stands in another clause: a person looks. */
	for (size_t i = 0; i < m->given->n_events; i++)
		if (m->p->in->facts->events[m->given->events[i]].assembled)
			return false;
	return w->accept_tier != 0 && !m->weak &&
	       m->p->tier <= w->accept_tier && score >= w->accept_score;
}

static enum status
lay(struct making *m)
{
	struct putting *p = m->p;
	struct change c = { .table = m->given->table,
		.key = row_text(p->a, m->given->table, &m->key),
		.row = &m->row,
		.document = p->done.document,
		.agreement = m->instrument,
		.n_events = m->given->n_events,
		.domain = p->domain,
		.tier = p->tier,
		.weak = m->weak,
		.copy = p->done.duplicate,
		.now = p->in->now };
	int64_t *events = arena_take(p->a, (c.n_events + 1) * sizeof(*events));
	int64_t id = 0;
	double score = 0;
	bool fresh = false;
	enum status st = ST_NOMEM;

	if (events == NULL || c.key.n == 0)
		return st;
	for (size_t i = 0; i < c.n_events; i++)
		events[i] = p->events[m->given->events[i]];
	c.events = events;
	st = trust(m, &c.score);
	if (st == ST_OK)
		st = propose(p->s, p->a, &c, &id, &score, &fresh, p->fault);
	p->done.proposals += fresh ? 1 : 0;
	if (st == ST_OK && fresh && by_policy(m, score))
		st = propose_decide(p->s, p->a, id, true, STR("policy"),
		    STR(""), p->in->now, p->fault);
	return st;
}

static int64_t
instrument_of(const struct making *m)
{
	const struct putting *p = m->p;
	size_t g = m->given->agreement;

	if (g < p->in->facts->n_agreements && p->agreements[g] != 0)
		return p->agreements[g];
	for (size_t i = 0; i < m->given->n_events; i++)
		if (p->at[m->given->events[i]].id != 0)
			return p->at[m->given->events[i]].id;
	return 0;
}

static enum state
stands_at(const struct making *m)
{
	for (size_t i = 0; i < m->given->n_events; i++)
		if (m->p->at[m->given->events[i]].state != STATE_NONE)
			return m->p->at[m->given->events[i]].state;
	return STATE_NONE;
}

enum status
put_proposal(struct putting *p, const struct rule_row *r)
{
	struct making m = { .p = p, .given = r, .tier = p->tier, .voices = 1 };
	enum state state;

	if (!may_propose(&m))
		return ST_OK;
	m.instrument = instrument_of(&m);
	state = stands_at(&m);
	if (m.instrument != 0 && state != STATE_NONE)
		line_support(&m, state);
	if (m.st == ST_OK)
		builders[r->table](&m);
	if (m.st != ST_OK || m.drop)
		return m.st;
	return lay(&m);
}

/* ---- what no row of the document says ------------------------------------------------- */

static bool
covered(const struct putting *p, enum rule_table table, size_t event)
{
	const struct facts *facts = p->in->facts;

	for (size_t i = 0; i < facts->n_rows; i++) {
		const struct rule_row *r = &facts->rows[i];

		if (r->table != table)
			continue;
		for (size_t k = 0; k < r->n_events; k++)
			if (p->at[r->events[k]].id == p->at[event].id)
				return true;
	}
	return false;
}

/* An act of one party moved an instrument that the document does not
 * describe, or is one party's step. */
enum status
put_own_proposals(struct putting *p, size_t i)
{
	const struct event *e = &p->in->facts->events[i];
	bool measure = event_type_is_measure(e->type);
	enum rule_table table = measure ? RT_TRADE_MEASURES : RT_AGREEMENTS;
	struct column party[] = { { STR_INIT("party"), { NULL, 0 } },
		{ STR_INIT("role"), { NULL, 0 } } };
	bool member;
	struct rule_row r = { .table = table,
		.events = &i,
		.n_events = 1,
		.agreement = SIZE_MAX,
		.confidence = e->confidence };
	enum status st = ST_OK;

	if (p->at[i].id == 0 || e->headline_only || e->modality == MO_DENIED ||
	    e->modality == MO_CONDITIONAL)
		return ST_OK;
	/* An undertaking stands in the line of its agreement. */
	if (((p->at[i].moved || e->type == EV_COMMITMENT) &&
		!covered(p, table, i)) ||
	    (e->type == EV_AGREEMENT_ENDED && e->phase == PH_SUPERSEDED))
		st = put_proposal(p, &r);
	member = e->type == EV_MEMBERSHIP_CHANGE && e->phase != PH_LEFT &&
		 e->phase != PH_SUCCEEDED;
	if (st != ST_OK || !(e->type == EV_DOMESTIC_APPROVAL || member) ||
	    covered(p, RT_AGREEMENT_PARTIES, i))
		return st;
	r.table = RT_AGREEMENT_PARTIES;
	r.columns = party;
	r.n_columns = member ? 2 : 1;
	r.n_keys = 1;
	party[1].text =
	    e->phase == PH_CHAIR ? STR("\"chair\"") : STR("\"member\"");
	for (size_t k = 0; k < e->actors.n && st == ST_OK; k++) {
		struct row one = { .n = 0 };

		if (member && e->actors.v[k].n != 2)
			continue; /* the club itself is none of its members */
		if (!row_set_text(p->a, &one, "party", e->actors.v[k]))
			return ST_NOMEM;
		party[0].text = one.v[0].text;
		st = put_proposal(p, &r);
	}
	return st;
}
