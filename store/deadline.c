/*
 * The days that a document sets: reviews that come round, suspensions and
 * measures that run out, guidance that is due.  A clause that counts from an
 * act waits until the day of the act is known.
 */
#include "store/deadline.h"

#include "base/date.h"

#include "store/put.h"

#define BACK_DAYS  30  /* a review of last month is still of interest */
#define ROUNDS_MAX 600 /* of a review: fifty years by the month */

static struct str
kind_of(const struct event *e)
{
	static const struct {
		enum event_type type;
		struct str word;
	} kinds[] = { { EV_REVIEW_CLAUSE, STR_INIT("review") },
		{ EV_NEGOTIATION, STR_INIT("talks_deadline") },
		{ EV_COMMITMENT, STR_INIT("commitment_due") },
		{ EV_PROGRAM_RULE, STR_INIT("guidance_due") },
		{ EV_INVESTMENT_BLOCKED, STR_INIT("divestment_due") } };

	if (event_type_is_measure(e->type))
		return e->phase == PH_SUSPENDED ? STR("suspension_expiry")
						: STR("expiry");
	if (e->type == EV_PROGRAM_RULE && e->phase != PH_EXPECTED &&
	    e->phase != PH_PROPOSED)
		return STR("expiry");
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (kinds[i].type == e->type)
			return kinds[i].word;
	return STR("deadline");
}

static struct str
subject_of(struct putting *p, size_t i)
{
	const struct event *e = &p->in->facts->events[i];
	struct str program = put_text_value(e, VAL_PROGRAM), out;
	struct buf b = buf_new(32);

	if (p->at[i].id == 0 && program.n > 0)
		return program;
	buf_printf(&b, "%c%lld",
	    p->at[i].id == 0                 ? 'E'
	    : event_type_is_measure(e->type) ? 'M'
					     : 'A',
	    (long long)(p->at[i].id != 0 ? p->at[i].id : p->events[i]));
	out = str_keep(p->a, buf_view(&b));
	buf_free(&b);
	return out;
}

struct anchor {
	struct arena *a;
	int64_t event;
	int months;
	struct str day;
};

static bool
take_anchor(void *ctx, const struct store_cell *c, size_t n)
{
	struct anchor *a = ctx;

	(void)n;
	a->event = c[0].integer;
	a->months =
	    (int)(c[1].kind == SK_NUMBER ? c[1].number : (double)c[1].integer);
	a->day = str_keep(a->a, c[2].text);
	return true;
}

bool
deadline_next(struct str anchor, int months, int32_t after, struct buf *out)
{
	struct civil from, due;

	if (months <= 0 || !date_read_day(anchor, &from) || from.day == 0)
		return false;
	for (int k = 1; k <= ROUNDS_MAX; k++) {
		due = date_add_months(from, k * months);
		if (date_days(due) > after) {
			date_put_day(out, due);
			return true;
		}
	}
	return false;
}

/* The next review of an agreement, counted anew from what is known now. */
static enum status
review_anew(struct putting *p, int64_t id)
{
	struct anchor a = { .a = p->a };
	struct buf subject = buf_new(32), due = buf_new(32);
	enum status st = db_run(
	    p->s, Q_REVIEW_ANCHOR, ARGS(I(id)), take_anchor, &a, p->fault);

	buf_printf(&subject, "A%lld", (long long)id);
	if (st == ST_OK &&
	    deadline_next(a.day, a.months,
		(int32_t)(p->in->now / 86400) - BACK_DAYS, &due)) {
		st = db_run(p->s, Q_REVIEW_FORGET, ARGS(T(buf_view(&subject))),
		    NULL, NULL, p->fault);
		if (st == ST_OK)
			st = db_run(p->s, Q_DEADLINE_ADD,
			    ARGS(T(buf_view(&subject)), T(STR("review")),
				T(buf_view(&due)), D(a.months), I(id),
				I(a.event)),
			    NULL, NULL, p->fault);
	}
	buf_free(&subject);
	buf_free(&due);
	return st;
}

enum status
put_deadline(struct putting *p, size_t i)
{
	const struct event *e = &p->in->facts->events[i];
	const struct joined *at = &p->at[i];
	struct str until = put_text_value(e, VAL_UNTIL);
	enum status st = ST_OK;

	if (p->rejected[i] || e->headline_only || at->stale ||
	    e->modality == MO_DENIED)
		return ST_OK;
	if (until.n == 10)
		st = db_run(p->s, Q_DEADLINE_ADD,
		    ARGS(T(subject_of(p, i)), T(kind_of(e)), T(until),
			arg_null(), arg_id(at->id), I(p->events[i])),
		    NULL, NULL, p->fault);
	if (st == ST_OK && at->id != 0 && !event_type_is_measure(e->type) &&
	    (at->moved || e->type == EV_REVIEW_CLAUSE))
		st = review_anew(p, at->id);
	return st;
}
