/*
 * Where an instrument stands by all that is believed of it, or was at a
 * moment: the events in the order in which they were learnt, folded.
 */
#include "base/buf.h"
#include "base/date.h"

#include "store/join.h"

#define FOLD_BYTES ((size_t)64 << 20) /* days and ids of 200,000 events */

struct fold {
	struct arena *a;
	struct standing at;
	int64_t *ids;
	bool *stale;
	size_t n, room;
	enum status st;
};

static bool
grow(struct fold *d)
{
	size_t room = d->room > 0 ? d->room * 2 : 256;
	int64_t *ids = arena_take(d->a, room * sizeof(*ids));
	bool *stale = arena_take(d->a, room * sizeof(*stale));

	if (ids == NULL || stale == NULL) {
		d->st = ST_NOMEM;
		return false;
	}
	for (size_t i = 0; i < d->n; i++) {
		ids[i] = d->ids[i];
		stale[i] = d->stale[i];
	}
	d->ids = ids;
	d->stale = stale;
	d->room = room;
	return true;
}

static bool
fold_act(void *ctx, const struct store_cell *c, size_t n)
{
	struct fold *d = ctx;
	struct act a = { .day = str_keep(d->a, c[4].text),
		.effective = str_keep(d->a, c[5].text),
		.until = str_keep(d->a, c[6].text),
		.tier = (uint32_t)c[7].integer,
		.dated = c[8].integer != 0,
		.expected = c[9].integer != 0,
		.resumed = c[10].integer != 0,
		.past = c[11].integer != 0 };

	(void)n;
	(void)event_type_of(c[1].text, &a.type);
	(void)phase_of(c[2].text, &a.phase);
	(void)state_of(c[3].text, &a.told);
	if (d->n == d->room && !grow(d))
		return false;
	d->ids[d->n] = c[0].integer;
	d->stale[d->n++] = standing_take(&d->at, &a) == NEWS_STALE;
	return true;
}

/* No event says that an announced day has come. */
static enum status
begun(struct store *s, int64_t id, int64_t now, struct fault *f)
{
	struct buf today = buf_new(32), month = buf_new(32);
	int32_t day = (int32_t)(now / 86400);
	enum status st;

	date_put_day(&today, date_civil(day));
	date_put_day(&month, date_civil(day - JOIN_TOLD_DAYS));
	st = db_run(s, Q_MEASURE_STAYS_BEGUN,
	    ARGS(I(id), T(buf_view(&today)), T(buf_view(&month))), NULL, NULL,
	    f);
	buf_free(&today);
	buf_free(&month);
	return st;
}

enum status
join_fold(struct store *s, int64_t id, int64_t now, struct fault *f)
{
	struct fold d = { .a = arena_new(FOLD_BYTES), .st = ST_OK };
	int64_t measure = 0;
	enum status st = ST_NOMEM;

	if (d.a == NULL)
		return st;
	st = db_int(s, Q_AGREEMENT_STANDS, ARGS(I(id)), NULL, &measure, f);
	d.at.measure = measure != 0;
	if (st == ST_OK)
		st = db_run(s, Q_AGREEMENT_ACTS, ARGS(I(id)), fold_act, &d, f);
	if (st == ST_OK)
		st = d.st;
	for (size_t i = 0; i < d.n && st == ST_OK; i++)
		st = db_run(s, Q_EVENT_STALE, ARGS(I(d.ids[i]), I(d.stale[i])),
		    NULL, NULL, f);
	if (st == ST_OK)
		st = join_stand(s, id, &d.at, f);
	if (st == ST_OK && d.at.measure && d.at.state == STATE_ANNOUNCED)
		st = begun(s, id, now, f);
	if (st == ST_OK)
		st = db_run(
		    s, Q_AGREEMENT_SUCCEED_NOT, ARGS(I(id)), NULL, NULL, f);
	arena_free(d.a);
	return st;
}

enum status
join_then(struct store *s, struct arena *a, int64_t id, int64_t at,
    struct standing *stands, struct fault *f)
{
	struct fold d = { .a = a, .at.measure = stands->measure };
	enum status st = db_run(
	    s, Q_AGREEMENT_ACTS_THEN, ARGS(I(id), I(at)), fold_act, &d, f);

	if (st == ST_OK)
		st = d.st;
	if (st == ST_OK)
		*stands = d.at;
	return st;
}
