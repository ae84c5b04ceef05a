/*
 * Proposals for the rule tables R1 to R9: what this document would change,
 * and from which of its events.  A headline alone proposes nothing.  Of types
 * that the pattern files have "row" lines for, those lines say it.
 */
#include <string.h>

#include "base/json.h"

#include "extract/event_work.h"
#include "extract/row_work.h"

#define ROWS_MAX 400u /* of one document: ten disciplines a pact are usual */

void
row_put(struct making *m, const char *name, struct str json)
{
	if (m->row.n_columns == COLUMNS_MAX || json.n == 0)
		return;
	m->columns[m->row.n_columns++] = (struct column){ str_of(name), json };
}

static struct str
kept_text(struct making *m, struct buf *b)
{
	struct str out = str_keep(m->work->arena, buf_view(b));

	if (out.n != b->n)
		m->st = ST_NOMEM;
	buf_free(b);
	return out;
}

void
row_put_text(struct making *m, const char *name, struct str text)
{
	struct buf b = buf_new(8192);

	if (text.n == 0)
		return;
	json_put_str(&b, text);
	row_put(m, name, kept_text(m, &b));
}

void
row_put_number(struct making *m, const char *name, double number)
{
	struct buf b = buf_new(64);

	json_put_number(&b, number);
	row_put(m, name, kept_text(m, &b));
}

void
row_put_list(struct making *m, const char *name, const struct strs *list)
{
	struct buf b = buf_new(8192);

	buf_char(&b, '[');
	for (size_t i = 0; i < list->n; i++) {
		if (i > 0)
			buf_char(&b, ',');
		json_put_str(&b, list->v[i]);
	}
	buf_char(&b, ']');
	row_put(m, name, kept_text(m, &b));
}

void
row_begin(struct making *m, enum rule_table table, size_t agreement)
{
	memset(&m->row, 0, sizeof(m->row));
	m->row.table = table;
	m->row.agreement = agreement;
}

void
row_keys_end(struct making *m)
{
	m->row.n_keys = m->row.n_columns;
}

void
row_end(struct making *m, const size_t *events, size_t n)
{
	struct arena *a = m->work->arena;
	struct rule_row *row;

	if (m->st != ST_OK || m->facts->n_rows == ROWS_MAX)
		return;
	row = &m->facts->rows[m->facts->n_rows];
	*row = m->row;
	row->columns = arena_take(a, COLUMNS_MAX * sizeof(*row->columns));
	row->events = arena_take(a, (n + 1) * sizeof(*row->events));
	if (row->columns == NULL || row->events == NULL) {
		m->st = ST_NOMEM;
		return;
	}
	memcpy(
	    row->columns, m->columns, m->row.n_columns * sizeof(*row->columns));
	memcpy(row->events, events, n * sizeof(*row->events));
	row->n_events = n;
	for (size_t i = 0; i < n; i++)
		if (m->facts->events[events[i]].confidence > row->confidence)
			row->confidence =
			    m->facts->events[events[i]].confidence;
	m->facts->n_rows++;
}

/* Whether an event may propose: told in the body, and not refused. */
static bool
proposes(const struct event *e)
{
	return !e->headline_only && e->modality != MO_DENIED;
}

static void
agreement_rows(struct making *m, size_t index)
{
	const struct agreement *a = &m->facts->agreements[index];
	const struct event *events = m->facts->events;
	size_t used[64], n = 0;

	for (size_t i = 0; i < a->n_events && n < 64; i++)
		if (proposes(&events[a->events[i]]) &&
		    event_type_family(events[a->events[i]].type) == 'A')
			used[n++] = a->events[i];
	if (n == 0)
		return;
	row_begin(m, RT_AGREEMENTS, index);
	row_put_text(m, "agreement_id", a->key);
	row_keys_end(m);
	row_put_text(m, "title", a->title);
	row_put_text(m, "kind", str_of(agreement_kind_word(a->kind)));
	row_put_text(m, "status", str_of(state_word(a->status)));
	row_put_list(m, "parties", &a->parties);
	row_put_list(m, "minerals", &a->minerals);
	for (size_t i = 0; i < n; i++) {
		const struct event *e = &events[used[i]];
		bool firm = e->modality == MO_ASSERTED ||
			    e->modality == MO_REPORTED ||
			    e->modality == MO_BACKGROUND;
		const char *column =
		    e->type == EV_AGREEMENT_SIGNED
			? (firm ? "signed_on" : "expected_sign_on")
		    : e->type == EV_AGREEMENT_ANNOUNCED
			? (e->phase == PH_TO_BE_SIGNED ? "expected_sign_on"
						       : "announced_on")
		    : e->type == EV_AGREEMENT_IN_FORCE && firm ? "in_force_on"
		    : e->type == EV_AGREEMENT_ENDED && firm    ? "ended_on"
							       : NULL;

		if (column != NULL)
			row_put_text(m, column, e->date);
	}
	row_end(m, used, n);
	for (size_t i = 0; i < a->parties.n; i++) {
		size_t by[8], by_n = 0;
		struct str approval = { NULL, 0 };

		for (size_t k = 0; k < m->facts->n_events && by_n < 7; k++)
			if (events[k].type == EV_DOMESTIC_APPROVAL &&
			    proposes(&events[k]) &&
			    strs_has(&events[k].actors, a->parties.v[i])) {
				approval = str_of(phase_word(events[k].phase));
				by[by_n++] = k;
			}
		if (by_n == 0)
			by[by_n++] = used[0];
		row_begin(m, RT_AGREEMENT_PARTIES, index);
		row_put_text(m, "agreement_id", a->key);
		row_put_text(m, "party", a->parties.v[i]);
		row_keys_end(m);
		row_put_text(m, "role", STR("party"));
		row_put_text(m, "approval", approval);
		row_end(m, by, by_n);
	}
}

/* One row an obligor, beneficiary and mineral. */
static void
discipline_rows(struct making *m, size_t event, size_t agreement)
{
	const struct event *e = &m->facts->events[event];
	const struct strs *to = e->targets.n > 0 ? &e->targets : &e->actors;
	struct str any = STR("any");
	struct strs all = { &any, 1 };
	const struct strs *minerals = e->minerals.n > 0 ? &e->minerals : &all;

	for (size_t i = 0; i < e->actors.n; i++)
		for (size_t k = 0; k < to->n; k++) {
			if (str_eq(e->actors.v[i], to->v[k]))
				continue;
			for (size_t n = 0; n < minerals->n; n++) {
				row_begin(m, RT_EXPORT_DISCIPLINES, agreement);
				if (agreement != SIZE_MAX)
					row_put_text(m, "agreement_id",
					    m->facts->agreements[agreement]
						.key);
				row_put_text(m, "obligor", e->actors.v[i]);
				row_put_text(m, "beneficiary", to->v[k]);
				row_put_text(m, "mineral", minerals->v[n]);
				row_put_text(m, "restriction_kind",
				    STR("export_restriction"));
				row_keys_end(m);
				row_end(m, &event, 1);
			}
		}
}

static void
measure_row(struct making *m, size_t event)
{
	const struct event *e = &m->facts->events[event];
	const struct value *v;

	if (e->actors.n == 0)
		return;
	row_begin(m, RT_TRADE_MEASURES, SIZE_MAX);
	row_put_list(m, "imposer", &e->actors);
	row_put_text(m, "kind", str_of(event_type_word(e->type)));
	row_put_list(m, "minerals", &e->minerals);
	row_put_list(m, "destination", &e->targets);
	row_put_text(m, "legal_ref", told_text(e, VAL_LEGAL_REF));
	row_keys_end(m);
	row_put_text(m, "phase", str_of(phase_word(e->phase)));
	if (e->phase == PH_SUSPENDED) {
		row_put_text(m, "suspended_from", e->date);
		row_put_text(m, "suspended_to", told_text(e, VAL_UNTIL));
	} else {
		row_put_text(m,
		    e->phase == PH_ANNOUNCED || e->phase == PH_PROPOSED
			? "announced_on"
			: "effective_from",
		    e->date);
		row_put_text(m, "effective_from", told_text(e, VAL_EFFECTIVE));
		row_put_text(m, "effective_to", told_text(e, VAL_UNTIL));
	}
	if ((v = told_value(e, VAL_PERCENT)) != NULL) {
		row_put_number(m, "value", v->number);
		row_put_text(m, "unit", STR("percent"));
	} else if ((v = told_value(e, VAL_QUANTITY)) != NULL) {
		row_put_number(m, "value", v->number);
		row_put_text(m, "unit", told_text(e, VAL_UNIT));
	}
	row_end(m, &event, 1);
}

static void
review_row(struct making *m, size_t event, size_t agreement)
{
	const struct event *e = &m->facts->events[event];
	const struct value *months = told_value(e, VAL_PERIOD_MONTHS);
	bool guidance = e->type == EV_PROGRAM_RULE;

	row_begin(m, RT_REVIEWS_DEADLINES, agreement);
	if (agreement != SIZE_MAX)
		row_put_text(
		    m, "subject_id", m->facts->agreements[agreement].key);
	row_put_text(m, "program", told_text(e, VAL_PROGRAM));
	row_put_text(m, "kind",
	    guidance                         ? STR("guidance_due")
	    : event_type_is_measure(e->type) ? STR("suspension_expiry")
					     : STR("review"));
	row_keys_end(m);
	if (months != NULL)
		row_put_number(m, "period_months", months->number);
	row_put_text(m, "next_due", told_text(e, VAL_UNTIL));
	row_put_text(m, "options", told_text(e, VAL_KIND));
	row_end(m, &event, 1);
}

/* "50% for 2024": a share that applies is dated by the day it is for. */
static struct str
applies_from(const struct event *e)
{
	struct str said = told_text(e, VAL_EFFECTIVE);

	return said.n > 0 || e->phase != PH_EFFECTIVE ||
		       str_is(e->date_basis, "pubdate")
		   ? said
		   : e->date;
}

static void
threshold_row(struct making *m, size_t event)
{
	const struct event *e = &m->facts->events[event];
	const struct value *percent = told_value(e, VAL_PERCENT);
	const struct value *amount = told_value(e, VAL_AMOUNT);
	struct str kind = told_text(e, VAL_KIND);

	if (percent == NULL && amount == NULL)
		return;
	row_begin(m, RT_PROGRAM_THRESHOLDS, SIZE_MAX);
	row_put_text(m, "program", told_text(e, VAL_PROGRAM));
	row_put_text(m, "requirement",
	    kind.n > 0        ? kind
	    : percent != NULL ? STR("share")
			      : STR("max_credit"));
	row_put_text(m, "from_date", applies_from(e));
	row_keys_end(m);
	row_put_number(
	    m, "value", percent != NULL ? percent->number : amount->number);
	row_put_text(m, "unit",
	    percent != NULL ? STR("percent") : told_text(e, VAL_CURRENCY));
	row_put_text(m, "rule_status", str_of(phase_word(e->phase)));
	row_end(m, &event, 1);
}

/* Only the decider changes a verdict: what others expect is evidence, and
 * proposes "undetermined" at most. */
static void
eligibility_row(struct making *m, size_t event)
{
	const struct event *e = &m->facts->events[event];

	if (e->modality == MO_EXPECTED || e->phase == PH_EXPECTED_ELIGIBLE ||
	    e->phase == PH_EXPECTED_INELIGIBLE)
		return;
	for (size_t i = 0; i < e->targets.n; i++) {
		row_begin(m, RT_PROGRAM_ELIGIBILITY, SIZE_MAX);
		row_put_text(m, "program", told_text(e, VAL_PROGRAM));
		row_put_text(m, "country", e->targets.v[i]);
		row_keys_end(m);
		row_put_text(m, "verdict", str_of(phase_word(e->phase)));
		if (e->actors.n > 0)
			row_put_text(m, "decided_by", e->actors.v[0]);
		row_put_text(m, "decided_on", e->date);
		row_end(m, &event, 1);
	}
}

size_t
row_agreement(const struct facts *f, size_t event)
{
	for (size_t i = 0; i < f->n_agreements; i++)
		for (size_t k = 0; k < f->agreements[i].n_events; k++)
			if (f->agreements[i].events[k] == event)
				return i;
	return SIZE_MAX;
}

static void
event_rows(struct making *m, size_t i)
{
	const struct event *e = &m->facts->events[i];
	const struct row_lines *own = &m->work->found[i].pattern->rows;
	const struct row_lines *lines =
	    own->n > 0 ? own : &m->work->set->rows[e->type];

	if (!proposes(e) || e->modality == MO_CONDITIONAL)
		return;
	if (lines->n > 0)
		row_lines_propose(m, lines, i);
	else if (e->type == EV_EXPORT_RESTRICTION_PROHIBITED)
		discipline_rows(m, i, row_agreement(m->facts, i));
	else if (e->type == EV_REVIEW_CLAUSE)
		review_row(m, i, row_agreement(m->facts, i));
	else if (e->type == EV_PROGRAM_RULE) {
		threshold_row(m, i);
		if (e->phase == PH_EXPECTED && told_text(e, VAL_UNTIL).n > 0)
			review_row(m, i, SIZE_MAX);
	} else if (e->type == EV_ELIGIBILITY)
		eligibility_row(m, i);
	else if (event_type_is_measure(e->type)) {
		measure_row(m, i);
		if (e->phase == PH_SUSPENDED && told_text(e, VAL_UNTIL).n > 0)
			review_row(m, i, SIZE_MAX);
	}
}

enum status
row_propose(struct work *w, struct facts *f)
{
	struct making m = { .work = w, .facts = f, .st = ST_OK };

	f->rows = arena_take(w->arena, ROWS_MAX * sizeof(*f->rows));
	if (f->rows == NULL)
		return ST_NOMEM;
	for (size_t i = 0; i < f->n_agreements; i++)
		agreement_rows(&m, i);
	for (size_t i = 0; i < f->n_events; i++)
		event_rows(&m, i);
	return m.st;
}
