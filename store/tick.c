/*
 * What time alone makes: deadlines that come near, suspensions that ran out,
 * and measures whose announced day has come.  Tells each once; a suspension
 * that ends without news changes no state.
 */
#include "base/buf.h"
#include "base/date.h"

#include "store/outbox.h"

struct due {
	struct store *s;
	const struct store_policy *policy;
	int64_t now;
	size_t told;
	struct fault *fault;
	enum status st;
};

/* Columns: instrument, measure, state, day, title, event, document, tier. */
static bool
tell_due(void *ctx, const struct store_cell *c, size_t n)
{
	struct due *d = ctx;
	struct civil civil;
	struct buf line = buf_new(8192), subject = buf_new(64);
	struct buf state = buf_new(64);
	int32_t left;
	bool added = false, measure = c[1].integer != 0;
	bool ended = measure && str_is(c[2].text, "suspended");

	(void)n;
	if (!date_read_day(c[3].text, &civil) || civil.day == 0)
		return true;
	left = date_days(civil) - (int32_t)(d->now / 86400);
	/* What passed long ago is history, not a deadline. */
	if (left > 30 || left < -30 || (left < 0 && !ended))
		return true;
	buf_printf(
	    &subject, "%c%lld", measure ? 'M' : 'A', (long long)c[0].integer);
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
		.subject = buf_view(&subject),
		.key_subject = buf_view(&subject),
		.agreement = c[0].integer,
		.event = c[5].integer,
		.document = c[6].integer,
		.tier = (uint32_t)c[7].integer },
	    d->now, &added, d->fault);
	d->told += added ? 1 : 0;
	buf_free(&line);
	buf_free(&subject);
	buf_free(&state);
	return d->st == ST_OK;
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
	if (d->st == ST_OK && late <= 30)
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
		st = db_run(s, Q_DEADLINES, NO_ARGS, tell_due, &d, f);
	if (st == ST_OK)
		st = d.st;
	st = db_end(s, st, f);
	if (st == ST_OK && alerts != NULL)
		*alerts = d.told;
	return st;
}
