/*
 * What time alone makes: deadlines that come near and suspensions that ran
 * out.  Tells each once; never changes a state by itself.
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

enum status
store_tick(struct store *s, const struct store_policy *p, int64_t now,
    size_t *alerts, struct fault *f)
{
	struct due d = { s, p, now, 0, f, ST_OK };
	enum status st = db_begin(s, f);

	if (st == ST_OK)
		st = db_run(s, Q_DEADLINES, NO_ARGS, tell_due, &d, f);
	if (st == ST_OK)
		st = d.st;
	st = db_end(s, st, f);
	if (st == ST_OK && alerts != NULL)
		*alerts = d.told;
	return st;
}
