/*
 * Lines of deadlines, programmes, decisions on investments, and lists: as the
 * document gives them, or none where a key is missing.
 */
#include "store/deadline.h"
#include "store/line.h"

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
	line_text(m, &m->row, "anchor_field",
	    live ? STR("in_force_on") : STR("signed_on"));
	line_text(m, &m->row, "anchor_date", day);
	line_text(m, &m->row, "next_due", str_keep(m->p->a, buf_view(&b)));
	buf_free(&b);
	return true;
}

void
line_reviews_deadlines(struct making *m)
{
	static const char *const keys[] = { "kind", NULL };
	size_t event = m->given->events[0];
	struct str program = line_given(m, "program");
	struct str months = line_given(m, "period_months");
	const struct event *e = &m->p->in->facts->events[event];
	struct anchor a = { m, 0 };

	if (m->instrument == 0 && program.n == 0) {
		m->drop = true;
		return;
	}
	if (m->instrument != 0)
		line_instrument(
		    m, "subject_id", event_type_is_measure(e->type));
	else
		line_need(m, row_set(&m->key, STR("subject_id"), program));
	line_as_given(m, keys);
	line_need(m, row_set(&m->row, STR("subject_id"), STR("")));
	line_need(m, row_set(&m->row, STR("program"), STR("")));
	for (size_t i = 0; i < months.n && a.months < 1200; i++)
		if (months.p[i] >= '0' && months.p[i] <= '9')
			a.months = a.months * 10 + (months.p[i] - '0');
		else
			break;
	if (m->st == ST_OK && m->instrument != 0 && a.months > 0 &&
	    line_given(m, "next_due").n == 0)
		m->st = db_run(m->p->s, Q_INSTRUMENT_ROW,
		    ARGS(I(m->instrument)), next_due, &a, m->p->fault);
	/* A review of nobody knows when, or none, is no line. */
	m->drop = m->row.n == 0;
}

void
line_program_thresholds(struct making *m)
{
	static const char *const keys[] = { "program", "requirement",
		"from_date", NULL };

	line_as_given(m, keys);
	m->drop = row_get(&m->key, STR("program")).n == 0 ||
		  row_get(&m->row, STR("value")).n == 0;
	m->weak = m->p->tier > OFFICIAL;
}

/* Only the decider changes a verdict; the one who would count is none. */
void
line_program_eligibility(struct making *m)
{
	static const char *const keys[] = { "program", "country", "criterion",
		"from_date", NULL };

	line_as_given(m, keys);
	m->drop = row_get(&m->key, STR("program")).n == 0 ||
		  row_get(&m->row, STR("verdict")).n == 0 ||
		  row_get(&m->row, STR("decided_by")).n == 0 ||
		  str_eq(row_get(&m->row, STR("decided_by")),
		      row_get(&m->key, STR("country")));
	m->weak = m->p->tier > OFFICIAL;
}

/* AU-2023-02-15-CN */
void
line_investment_decisions(struct making *m)
{
	static const char *const keys[] = { NULL };
	const struct event *e = &m->p->in->facts->events[m->given->events[0]];
	struct buf b = buf_new(256);

	line_as_given(m, keys);
	/* The day is part of the name: that of a newspaper will not do. */
	m->drop = e->actors.n == 0 || e->targets.n == 0 || e->date.n == 0 ||
		  str_is(e->date_basis, "pubdate");
	if (!m->drop) {
		buf_printf(&b, "%.*s-%.*s-%.*s", STR_ARG(e->actors.v[0]),
		    STR_ARG(e->date), STR_ARG(e->targets.v[0]));
		line_text(
		    m, &m->key, "decision_id", str_keep(m->p->a, buf_view(&b)));
	}
	m->weak = m->p->tier > OFFICIAL;
	buf_free(&b);
}

void
line_critical_lists(struct making *m)
{
	static const char *const keys[] = { "list", "mineral", "from_date",
		NULL };

	line_as_given(m, keys);
	m->weak = m->p->tier > OFFICIAL;
}
