/*
 * Lines of agreements, their parties and disciplines, and of measures: as the
 * instrument stands, as far as the sources carry it.
 */
#include "store/line.h"

static void
other_agreement(struct making *m, const char *name, int64_t id)
{
	struct buf b = buf_new(32);

	if (id != 0) {
		buf_printf(&b, "A%lld", (long long)id);
		line_text(m, &m->row, name, str_keep(m->p->a, buf_view(&b)));
	}
	buf_free(&b);
}

struct undertaken {
	struct making *m;
	struct strs kinds;
};

static bool
take_commitment(void *ctx, const struct store_cell *c, size_t n)
{
	struct undertaken *u = ctx;
	struct arena *a = u->m->p->a;
	struct row values;
	struct str kind;

	(void)n;
	u->m->st = row_read(a, c[0].text, &values, u->m->p->fault);
	if (u->m->st != ST_OK)
		return false;
	kind = row_word(a, &values, value_word(VAL_KIND));
	if (kind.n > 0 && !strs_put(a, &u->kinds, kind))
		u->m->st = ST_NOMEM;
	return u->m->st == ST_OK;
}

/* The kinds of what its parties undertook, by all that is believed of it. */
static void
commitments(struct making *m)
{
	struct undertaken u = { .m = m };
	enum status st = db_run(m->p->s, Q_AGREEMENT_COMMITMENTS,
	    ARGS(I(m->instrument)), take_commitment, &u, m->p->fault);

	if (m->st == ST_OK)
		m->st = st;
	line_need(m, row_set_list(m->p->a, &m->row, "commitments",
			 put_commas(m->p, &u.kinds)));
}

/* As far as the sources carry it: one report of the trade press does not put
 * a treaty in force. */
static struct str
firm_status(const struct making *m, const struct store_cell *c)
{
	if (m->state <= STATE_SIGNED || line_sure(m))
		return c[3].text;
	return c[6].text.n > 0 ? STR("signed") : STR("");
}

static bool
agreement_line(void *ctx, const struct store_cell *c, size_t n)
{
	struct making *m = ctx;
	struct row *r = &m->row;
	bool firm;

	(void)n;
	(void)state_of(c[3].text, &m->state);
	firm = m->state <= STATE_SIGNED || line_sure(m);
	line_text(m, r, "title", c[1].text);
	line_text(m, r, "kind", c[0].text);
	line_text(m, r, "status", firm_status(m, c));
	line_need(m, row_set_list(m->p->a, r, "minerals", c[2].text));
	line_text(m, r, "announced_on", c[4].text);
	line_text(
	    m, r, "expected_sign_on", c[6].text.n > 0 ? STR("") : c[5].text);
	line_text(m, r, "signed_on", c[6].text);
	line_text(m, r, "in_force_on", firm ? c[7].text : STR(""));
	line_text(m, r, "ended_on", firm ? c[9].text : STR(""));
	other_agreement(m, "parent_id", c[14].integer);
	other_agreement(m, "successor_id", c[15].integer);
	return true;
}

void
line_agreements(struct making *m)
{
	if (m->instrument == 0) {
		m->drop = true;
		return;
	}
	line_instrument(m, "agreement_id", false);
	m->st = db_run(m->p->s, Q_INSTRUMENT_ROW, ARGS(I(m->instrument)),
	    agreement_line, m, m->p->fault);
	if (m->st == ST_OK)
		commitments(m);
}

static bool
approval(void *ctx, const struct store_cell *c, size_t n)
{
	struct making *m = ctx;

	(void)n;
	line_text(m, &m->row, "approval", c[0].text);
	line_text(m, &m->row, "approved_on", c[1].text);
	return true;
}

void
line_agreement_parties(struct making *m)
{
	static const char *const keys[] = { "party", NULL };
	struct str party;

	if (m->instrument == 0) {
		m->drop = true;
		return;
	}
	line_instrument(m, "agreement_id", false);
	line_as_given(m, keys);
	line_need(m, row_set(&m->row, STR("agreement_id"), STR("")));
	party = row_word(m->p->a, &m->key, "party");
	if (m->st == ST_OK)
		m->st = db_run(m->p->s, Q_PARTY_APPROVAL,
		    ARGS(I(m->instrument), T(party)), approval, m, m->p->fault);
}

struct stands {
	struct making *m;
	struct store_cell c[8];
};

static bool
take_stands(void *ctx, const struct store_cell *c, size_t n)
{
	struct stands *s = ctx;

	(void)n;
	(void)state_of(c[3].text, &s->m->state);
	s->c[3].text = str_keep(s->m->p->a, c[3].text);
	s->c[6].text = str_keep(s->m->p->a, c[6].text);
	return true;
}

/* A discipline holds as its agreement does. */
static void
discipline_status(struct making *m)
{
	struct stands s = { .m = m };

	if (m->st == ST_OK)
		m->st = db_run(m->p->s, Q_INSTRUMENT_ROW,
		    ARGS(I(m->instrument)), take_stands, &s, m->p->fault);
	line_support(m, m->state);
	line_text(m, &m->row, "status", firm_status(m, s.c));
}

void
line_export_disciplines(struct making *m)
{
	static const char *const keys[] = { "obligor", "beneficiary", "mineral",
		"restriction_kind", NULL };

	if (m->instrument == 0) {
		m->drop = true; /* a promise of no known paper */
		return;
	}
	line_instrument(m, "agreement_id", false);
	line_as_given(m, keys);
	line_need(m, row_set(&m->row, STR("agreement_id"), STR("")));
	discipline_status(m);
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
	line_need(m, row_set_list(m->p->a, r, "imposer", c[13].text));
	line_text(m, r, "kind", c[0].text);
	line_need(m, row_set_list(m->p->a, r, "minerals", c[2].text));
	line_need(m, row_set_list(m->p->a, r, "destination", c[11].text));
	line_text(m, r, "legal_ref", c[12].text);
	line_text(m, r, "phase", c[3].text);
	line_text(m, r, "announced_on", c[4].text);
	line_text(m, r, "effective_from", c[7].text);
	line_text(m, r, "effective_to",
	    c[9].text.n > 0 ? c[9].text
	    : suspended     ? STR("")
			    : c[10].text);
	line_text(m, r, "suspended_from", c[8].text);
	line_text(m, r, "suspended_to", suspended ? c[10].text : STR(""));
	return true;
}

void
line_trade_measures(struct making *m)
{
	static const char *const own[] = { "value", "unit", "form" };
	struct str imports = STR("import"), exports = STR("export");
	struct str kind = line_given(m, "kind");

	/* A measure is one state's act. */
	if (m->instrument == 0 ||
	    m->p->in->facts->events[m->given->events[0]].actors.n != 1) {
		m->drop = true;
		return;
	}
	line_instrument(m, "measure_id", true);
	for (size_t i = 0; i < sizeof(own) / sizeof(own[0]); i++)
		if (line_given(m, own[i]).n > 0)
			line_need(m, row_set(&m->row, str_of(own[i]),
					 line_given(m, own[i])));
	if (str_find(kind, exports, 0) != SIZE_MAX)
		line_text(m, &m->row, "direction", exports);
	else if (str_find(kind, imports, 0) != SIZE_MAX)
		line_text(m, &m->row, "direction", imports);
	if (m->st == ST_OK)
		m->st = db_run(m->p->s, Q_INSTRUMENT_ROW,
		    ARGS(I(m->instrument)), measure_line, m, m->p->fault);
	m->weak = m->state > STATE_ANNOUNCED && !line_sure(m);
}
