/*
 * What a document would change in the rule tables: its own rows, where they
 * speak of an instrument as that stands by now, under the key that the store
 * gives it.  Who may propose what follows the tier of the source.
 */
#include "store/deadline.h"
#include "store/propose.h"
#include "store/put.h"

#define OFFICIAL 2 /* tiers 1 and 2 may say that something is in force */
#define TIER_MAX 3 /* what is below is evidence alone */

struct making {
	struct putting *p;
	const struct rule_row *given;
	int64_t instrument;
	struct row key, row;
	uint32_t tier;  /* best of those who tell the state it stands at */
	int64_t voices; /* publishers who tell it */
	enum state state;
	bool weak;
	bool drop; /* nothing to propose after all */
	enum status st;
};

static struct str
given(const struct making *m, const char *name)
{
	for (size_t i = 0; i < m->given->n_columns; i++)
		if (str_is(m->given->columns[i].name, name))
			return m->given->columns[i].text;
	return (struct str){ NULL, 0 };
}

static void
need(struct making *m, bool fits)
{
	if (!fits)
		m->st = ST_LIMIT;
}

static void
text(struct making *m, struct row *r, const char *name, struct str value)
{
	need(m, row_set_text(m->p->a, r, name, value));
}

/* "A12" or "M3". */
static void
instrument_key(struct making *m, const char *name, bool measure)
{
	struct buf b = buf_new(32);

	buf_printf(&b, "%c%lld", measure ? 'M' : 'A', (long long)m->instrument);
	text(m, &m->key, name, str_keep(m->p->a, buf_view(&b)));
	buf_free(&b);
}

static void
other_agreement(struct making *m, const char *name, int64_t id)
{
	struct buf b = buf_new(32);

	if (id != 0) {
		buf_printf(&b, "A%lld", (long long)id);
		text(m, &m->row, name, str_keep(m->p->a, buf_view(&b)));
	}
	buf_free(&b);
}

/* The columns as the document's own reading gives them. */
static void
as_given(struct making *m, const char *const *keys)
{
	for (size_t i = 0; i < m->given->n_columns; i++) {
		const struct column *c = &m->given->columns[i];
		bool key = false;

		for (size_t k = 0; keys[k] != NULL; k++)
			key |= str_is(c->name, keys[k]);
		need(m, row_set(key ? &m->key : &m->row, c->name, c->text));
	}
}

static bool
sure(const struct making *m)
{
	return m->tier <= OFFICIAL || m->voices >= 2;
}

/* ---- lines of instruments ---------------------------------------------------- */

static bool
agreement_line(void *ctx, const struct store_cell *c, size_t n)
{
	struct making *m = ctx;
	struct row *r = &m->row;
	bool firm;

	(void)n;
	(void)state_of(c[3].text, &m->state);
	/* One report of the trade press does not put a treaty in force. */
	firm = m->state <= STATE_SIGNED || sure(m);
	text(m, r, "title", c[1].text);
	text(m, r, "kind", c[0].text);
	text(m, r, "status",
	    firm              ? c[3].text
	    : c[6].text.n > 0 ? STR("signed")
			      : STR(""));
	need(m, row_set_list(m->p->a, r, "minerals", c[2].text));
	text(m, r, "announced_on", c[4].text);
	text(m, r, "expected_sign_on", c[6].text.n > 0 ? STR("") : c[5].text);
	text(m, r, "signed_on", c[6].text);
	text(m, r, "in_force_on", firm ? c[7].text : STR(""));
	text(m, r, "ended_on", firm ? c[9].text : STR(""));
	other_agreement(m, "parent_id", c[14].integer);
	other_agreement(m, "successor_id", c[15].integer);
	return true;
}

static void
agreements(struct making *m)
{
	if (m->instrument == 0) {
		m->drop = true;
		return;
	}
	instrument_key(m, "agreement_id", false);
	m->st = db_run(m->p->s, Q_INSTRUMENT_ROW, ARGS(I(m->instrument)),
	    agreement_line, m, m->p->fault);
}

static bool
approval(void *ctx, const struct store_cell *c, size_t n)
{
	struct making *m = ctx;

	(void)n;
	text(m, &m->row, "approval", c[0].text);
	text(m, &m->row, "approved_on", c[1].text);
	return true;
}

static void
agreement_parties(struct making *m)
{
	static const char *const keys[] = { "party", NULL };
	struct str party;

	if (m->instrument == 0) {
		m->drop = true;
		return;
	}
	instrument_key(m, "agreement_id", false);
	as_given(m, keys);
	need(m, row_set(&m->row, STR("agreement_id"), STR("")));
	party = row_word(m->p->a, &m->key, "party");
	if (m->st == ST_OK)
		m->st = db_run(m->p->s, Q_PARTY_APPROVAL,
		    ARGS(I(m->instrument), T(party)), approval, m, m->p->fault);
}

static void
export_disciplines(struct making *m)
{
	static const char *const keys[] = { "obligor", "beneficiary", "mineral",
		"restriction_kind", NULL };

	if (m->instrument == 0) {
		m->drop = true; /* a promise of no known paper */
		return;
	}
	instrument_key(m, "agreement_id", false);
	as_given(m, keys);
	need(m, row_set(&m->row, STR("agreement_id"), STR("")));
}

static bool
measure_line(void *ctx, const struct store_cell *c, size_t n)
{
	struct making *m = ctx;
	struct row *r = &m->row;
	bool suspended;

	(void)n;
	(void)state_of(c[3].text, &m->state);
	suspended = m->state == STATE_SUSPENDED;
	need(m, row_set_list(m->p->a, r, "imposer", c[13].text));
	text(m, r, "kind", c[0].text);
	need(m, row_set_list(m->p->a, r, "minerals", c[2].text));
	need(m, row_set_list(m->p->a, r, "destination", c[11].text));
	text(m, r, "legal_ref", c[12].text);
	text(m, r, "phase", c[3].text);
	text(m, r, "announced_on", c[4].text);
	text(m, r, "effective_from", c[7].text);
	text(m, r, "effective_to",
	    c[9].text.n > 0 ? c[9].text
	    : suspended     ? STR("")
			    : c[10].text);
	text(m, r, "suspended_from", c[8].text);
	text(m, r, "suspended_to", suspended ? c[10].text : STR(""));
	return true;
}

static void
trade_measures(struct making *m)
{
	static const char *const own[] = { "value", "unit", "form" };
	struct str imports = STR("import"), exports = STR("export");
	struct str kind = given(m, "kind");

	/* A measure is one state's act. */
	if (m->instrument == 0 ||
	    m->p->in->facts->events[m->given->events[0]].actors.n != 1) {
		m->drop = true;
		return;
	}
	instrument_key(m, "measure_id", true);
	for (size_t i = 0; i < sizeof(own) / sizeof(own[0]); i++)
		if (given(m, own[i]).n > 0)
			need(m,
			    row_set(&m->row, str_of(own[i]), given(m, own[i])));
	if (str_find(kind, exports, 0) != SIZE_MAX)
		text(m, &m->row, "direction", exports);
	else if (str_find(kind, imports, 0) != SIZE_MAX)
		text(m, &m->row, "direction", imports);
	if (m->st == ST_OK)
		m->st = db_run(m->p->s, Q_INSTRUMENT_ROW,
		    ARGS(I(m->instrument)), measure_line, m, m->p->fault);
	m->weak = m->state > STATE_ANNOUNCED && !sure(m);
}

/* ---- lines of deadlines, programmes, decisions, lists ---------------------------- */

struct anchor {
	struct making *m;
	int months;
};

/* The first review after the day that the clause counts from and after the
 * day on which this is read. */
static bool
next_due(void *ctx, const struct store_cell *c, size_t n)
{
	struct anchor *a = ctx;
	struct making *m = a->m;
	bool live = c[7].text.n > 0;
	struct str day = live ? c[7].text : c[6].text;
	struct buf b = buf_new(32);

	(void)n;
	if (!deadline_next(
		day, a->months, (int32_t)(m->p->in->now / 86400), &b))
		return true;
	text(m, &m->row, "anchor_field",
	    live ? STR("in_force_on") : STR("signed_on"));
	text(m, &m->row, "anchor_date", day);
	text(m, &m->row, "next_due", str_keep(m->p->a, buf_view(&b)));
	buf_free(&b);
	return true;
}

static void
reviews_deadlines(struct making *m)
{
	static const char *const keys[] = { "kind", NULL };
	size_t event = m->given->events[0];
	struct str program = given(m, "program");
	struct str months = given(m, "period_months");
	const struct event *e = &m->p->in->facts->events[event];
	struct anchor a = { m, 0 };

	if (m->instrument == 0 && program.n == 0) {
		m->drop = true;
		return;
	}
	if (m->instrument != 0)
		instrument_key(m, "subject_id", event_type_is_measure(e->type));
	else
		need(m, row_set(&m->key, STR("subject_id"), program));
	as_given(m, keys);
	need(m, row_set(&m->row, STR("subject_id"), STR("")));
	need(m, row_set(&m->row, STR("program"), STR("")));
	for (size_t i = 0; i < months.n && a.months < 1200; i++)
		if (months.p[i] >= '0' && months.p[i] <= '9')
			a.months = a.months * 10 + (months.p[i] - '0');
		else
			break;
	if (m->st == ST_OK && m->instrument != 0 && a.months > 0 &&
	    given(m, "next_due").n == 0)
		m->st = db_run(m->p->s, Q_INSTRUMENT_ROW,
		    ARGS(I(m->instrument)), next_due, &a, m->p->fault);
	/* A review of nobody knows when, or none, is no line. */
	m->drop = m->row.n == 0;
}

static void
program_thresholds(struct making *m)
{
	static const char *const keys[] = { "program", "requirement",
		"from_date", NULL };

	as_given(m, keys);
	m->drop = row_get(&m->key, STR("program")).n == 0 ||
		  row_get(&m->row, STR("value")).n == 0;
	m->weak = m->p->tier > OFFICIAL;
}

/* Only the decider changes a verdict; the one who would count is none. */
static void
program_eligibility(struct making *m)
{
	static const char *const keys[] = { "program", "country", "criterion",
		"from_date", NULL };

	as_given(m, keys);
	m->drop = row_get(&m->key, STR("program")).n == 0 ||
		  row_get(&m->row, STR("verdict")).n == 0 ||
		  row_get(&m->row, STR("decided_by")).n == 0 ||
		  str_eq(row_get(&m->row, STR("decided_by")),
		      row_get(&m->key, STR("country")));
	m->weak = m->p->tier > OFFICIAL;
}

/* AU-2023-02-15-CN */
static void
investment_decisions(struct making *m)
{
	static const char *const keys[] = { NULL };
	const struct event *e = &m->p->in->facts->events[m->given->events[0]];
	struct buf b = buf_new(256);

	as_given(m, keys);
	/* The day is part of the name: that of a newspaper will not do. */
	m->drop = e->actors.n == 0 || e->targets.n == 0 || e->date.n == 0 ||
		  str_is(e->date_basis, "pubdate");
	if (!m->drop) {
		buf_printf(&b, "%.*s-%.*s-%.*s", STR_ARG(e->actors.v[0]),
		    STR_ARG(e->date), STR_ARG(e->targets.v[0]));
		text(
		    m, &m->key, "decision_id", str_keep(m->p->a, buf_view(&b)));
	}
	m->weak = m->p->tier > OFFICIAL;
	buf_free(&b);
}

static void
critical_lists(struct making *m)
{
	static const char *const keys[] = { "list", "mineral", "from_date",
		NULL };

	as_given(m, keys);
	m->weak = m->p->tier > OFFICIAL;
}

static void (*const builders[RULE_TABLES])(struct making *) = {
	[RT_AGREEMENTS] = agreements,
	[RT_AGREEMENT_PARTIES] = agreement_parties,
	[RT_EXPORT_DISCIPLINES] = export_disciplines,
	[RT_TRADE_MEASURES] = trade_measures,
	[RT_REVIEWS_DEADLINES] = reviews_deadlines,
	[RT_PROGRAM_THRESHOLDS] = program_thresholds,
	[RT_PROGRAM_ELIGIBILITY] = program_eligibility,
	[RT_INVESTMENT_DECISIONS] = investment_decisions,
	[RT_CRITICAL_LISTS] = critical_lists,
};

/* ---- laying it on the desk ----------------------------------------------------------- */

static bool
take_support(void *ctx, const struct store_cell *c, size_t n)
{
	struct making *m = ctx;

	(void)n;
	m->tier = c[0].integer > 0 ? (uint32_t)c[0].integer : 4;
	m->voices = c[1].integer;
	return true;
}

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
		m.st = db_run(p->s, Q_AGREEMENT_SUPPORT,
		    ARGS(I(m.instrument), T(str_of(state_word(state)))),
		    take_support, &m, p->fault);
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
	if (p->at[i].moved && !covered(p, table, i))
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
