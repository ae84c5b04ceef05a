/*
 * What time alone makes: deadlines that come near, suspensions that ran out,
 * and measures whose announced day has come.  Tells each once; a suspension
 * that ends without news changes no state.
 */
#include "base/buf.h"
#include "base/date.h"

#include "store/deadline.h"
#include "store/join.h"
#include "store/outbox.h"

#define DUE_DAYS 30 /* told so long before, and remembered so long after */

struct due {
	struct store *s;
	const struct store_policy *policy;
	int64_t now;
	size_t told;
	struct fault *fault;
	enum status st;
};

/* Columns: instrument, measure, state, day, title, event, document, tier,
 * subject, kind. */
static bool
tell_due(void *ctx, const struct store_cell *c, size_t n)
{
	struct due *d = ctx;
	struct civil civil;
	struct buf line = buf_new(8192), state = buf_new(64);
	int32_t left;
	bool added = false, ended = str_is(c[9].text, "suspension_expiry");

	(void)n;
	if (!date_read_day(c[3].text, &civil) || civil.day == 0)
		return true;
	left = date_days(civil) - (int32_t)(d->now / 86400);
	/* What passed is history, but for a suspension that nobody spoke of. */
	if (left < 0 && !ended)
		return true;
	buf_printf(&state, "%.*s/%s", STR_ARG(c[3].text),
	    left < 0    ? "past"
	    : left == 0 ? "0"
	    : left <= 7 ? "7"
			: "30");
	buf_printf(&line,
	    left < 0 ? "%.*s: ran out on %.*s without news"
	    : ended  ? "%.*s: the suspension ends on %.*s"
		     : "%.*s: due on %.*s",
	    STR_ARG(c[4].text), STR_ARG(c[3].text));
	d->st = outbox_add(d->s, d->policy,
	    &(struct alert_new){
		.kind = left < 0 ? STR("suspension_ended") : STR("review_due"),
		.state = buf_view(&state),
		.headline = buf_view(&line),
		.subject = c[8].text,
		.key_subject = c[8].text,
		.agreement = c[0].integer,
		.event = c[5].integer,
		.document = c[6].integer,
		.tier = (uint32_t)c[7].integer },
	    d->now, &added, d->fault);
	d->told += added ? 1 : 0;
	buf_free(&line);
	buf_free(&state);
	return d->st == ST_OK;
}

static enum status
tell_dues(struct due *d)
{
	struct buf from = buf_new(32), to = buf_new(32);
	int32_t today = (int32_t)(d->now / 86400);
	enum status st;

	date_put_day(&from, date_civil(today - DUE_DAYS));
	date_put_day(&to, date_civil(today + DUE_DAYS));
	st = db_run(d->s, Q_DEADLINES,
	    ARGS(T(buf_view(&from)), T(buf_view(&to))), tell_due, d, d->fault);
	buf_free(&from);
	buf_free(&to);
	return st == ST_OK ? d->st : st;
}

/* Columns: id, day, months, instrument, event, subject, kind.  A review that
 * is over comes round again. */
static bool
roll_one(void *ctx, const struct store_cell *c, size_t n)
{
	struct due *d = ctx;
	struct buf next = buf_new(32);
	double months =
	    c[2].kind == SK_NUMBER ? c[2].number : (double)c[2].integer;

	(void)n;
	d->st = db_run(d->s, Q_DEADLINE_PASSED, ARGS(I(c[0].integer)), NULL,
	    NULL, d->fault);
	if (d->st == ST_OK && deadline_next(c[1].text, (int)months,
				  (int32_t)(d->now / 86400) - DUE_DAYS, &next))
		d->st = db_run(d->s, Q_DEADLINE_ADD,
		    ARGS(T(c[5].text), T(c[6].text), T(buf_view(&next)),
			D(months), arg_id(c[3].integer), I(c[4].integer)),
		    NULL, NULL, d->fault);
	buf_free(&next);
	return d->st == ST_OK;
}

static enum status
roll(struct due *d)
{
	struct buf day = buf_new(32);
	enum status st;

	date_put_day(&day, date_civil((int32_t)(d->now / 86400) - DUE_DAYS));
	st = db_run(d->s, Q_DEADLINES_ROLL, ARGS(T(buf_view(&day))), roll_one,
	    d, d->fault);
	buf_free(&day);
	return st == ST_OK ? d->st : st;
}

/* Columns: measure, title, day, document.  What was announced for a day and
 * not called off begins on it. */
static bool
begin_measure(void *ctx, const struct store_cell *c, size_t n)
{
	struct due *d = ctx;
	struct buf line = buf_new(8192), subject = buf_new(64);
	int64_t id = c[0].integer;
	bool added = false;
	int32_t late;
	struct civil civil;

	(void)n;
	late = date_read_day(c[2].text, &civil)
		   ? (int32_t)(d->now / 86400) - date_days(civil)
		   : 0;
	d->st =
	    db_run(d->s, Q_MEASURE_BEGUN, ARGS(I(id)), NULL, NULL, d->fault);
	buf_printf(&subject, "M%lld", (long long)id);
	buf_printf(&line, "%.*s: begins on %.*s as announced",
	    STR_ARG(c[1].text), STR_ARG(c[2].text));
	/* A law of last year that is read today is no news. */
	if (d->st == ST_OK && late <= JOIN_TOLD_DAYS)
		d->st = outbox_add(d->s, d->policy,
		    &(struct alert_new){ .kind = STR("measure"),
			.state = STR("in_force"),
			.headline = buf_view(&line),
			.subject = buf_view(&subject),
			.key_subject = buf_view(&subject),
			.agreement = id,
			.document = c[3].integer,
			.tier = 3 },
		    d->now, &added, d->fault);
	d->told += added ? 1 : 0;
	buf_free(&line);
	buf_free(&subject);
	return d->st == ST_OK;
}

static enum status
begin_measures(struct due *d)
{
	struct buf today = buf_new(32);
	enum status st;

	date_put_day(&today, date_civil((int32_t)(d->now / 86400)));
	st = db_run(d->s, Q_MEASURES_BEGIN, ARGS(T(buf_view(&today))),
	    begin_measure, d, d->fault);
	buf_free(&today);
	return st == ST_OK ? d->st : st;
}

enum status
store_tick(struct store *s, const struct store_policy *p, int64_t now,
    size_t *alerts, struct fault *f)
{
	struct due d = { s, p, now, 0, f, ST_OK };
	enum status st = db_begin(s, f);

	if (st == ST_OK)
		st = begin_measures(&d);
	if (st == ST_OK)
		st = tell_dues(&d);
	if (st == ST_OK)
		st = roll(&d);
	st = db_end(s, st, f);
	if (st == ST_OK && alerts != NULL)
		*alerts = d.told;
	return st;
}
