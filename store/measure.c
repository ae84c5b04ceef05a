/*
 * What one document says of measures: sentences on one act of one state are
 * one telling, and a probe that ends without injury ends the duty it was for.
 */
#include "base/buf.h"

#include "store/lifecycle.h"
#include "store/put.h"

static bool
tells(const struct putting *p, size_t i)
{
	const struct event *e = &p->in->facts->events[i];

	return event_type_is_measure(e->type) && e->actors.n > 0 &&
	       p->told[i] != STATE_NONE && !e->headline_only &&
	       !p->rejected[i] && p->at[i].id == 0;
}

static bool
same_list(const struct strs *a, const struct strs *b)
{
	if (a->n != b->n)
		return false;
	for (size_t i = 0; i < a->n; i++)
		if (!str_eq(a->v[i], b->v[i]))
			return false;
	return true;
}

static bool
either(struct str a, struct str b)
{
	return a.n == 0 || b.n == 0 || str_eq(a, b);
}

static bool
share(const struct strs *a, const struct strs *b)
{
	for (size_t i = 0; i < a->n; i++)
		if (strs_has(b, a->v[i]))
			return true;
	return a->n == 0 || b->n == 0;
}

/* Two sentences of one document on one act: the same state told, nothing
 * that tells them apart, and a mineral or a destination in common. */
static bool
one_act(const struct putting *p, size_t i, size_t k)
{
	const struct event *a = &p->in->facts->events[i];
	const struct event *b = &p->in->facts->events[k];

	if (a->type != b->type || p->told[i] != p->told[k] ||
	    (a->modality == MO_BACKGROUND) != (b->modality == MO_BACKGROUND) ||
	    !same_list(&a->actors, &b->actors) ||
	    !either(put_text_value(a, VAL_LEGAL_REF),
		put_text_value(b, VAL_LEGAL_REF)) ||
	    !either(put_text_value(a, VAL_EFFECTIVE),
		put_text_value(b, VAL_EFFECTIVE)) ||
	    !either(a->date, b->date))
		return false;
	if (a->targets.n > 0 && same_list(&a->targets, &b->targets))
		return true;
	return (a->targets.n == 0 || b->targets.n == 0) &&
	       share(&a->minerals, &b->minerals);
}

static bool
follows(enum phase phase)
{
	return phase == PH_SUSPENDED || phase == PH_EASED ||
	       phase == PH_LIFTED || phase == PH_RESUMED ||
	       phase == PH_EXTENDED || phase == PH_EXPIRED ||
	       phase == PH_TIGHTENED;
}

static struct str
first_of(
    const struct putting *p, const size_t *list, size_t n, enum value_key key)
{
	struct str s = { NULL, 0 };

	for (size_t i = 0; i < n && s.n == 0; i++)
		s = put_text_value(&p->in->facts->events[list[i]], key);
	return s;
}

static enum status
describe(struct putting *p, struct told *t, const size_t *list, size_t n)
{
	const struct event *e = &p->in->facts->events[list[0]];
	struct strs minerals = { 0 }, targets = { 0 };
	struct buf b = buf_new(8192);

	for (size_t i = 0; i < n; i++) {
		const struct event *one = &p->in->facts->events[list[i]];

		for (size_t k = 0; k < one->minerals.n; k++)
			if (!strs_put(p->a, &minerals, one->minerals.v[k]))
				return ST_NOMEM;
		for (size_t k = 0; k < one->targets.n; k++)
			if (!strs_put(p->a, &targets, one->targets.v[k]))
				return ST_NOMEM;
		if (t->is.signed_on.n == 0 && one->date.n > 0 &&
		    p->told[list[i]] == STATE_IN_FORCE &&
		    !str_is(one->date_basis, "pubdate"))
			t->is.signed_on = one->date;
	}
	if (first_of(p, list, n, VAL_EFFECTIVE).n > 0)
		t->is.signed_on = first_of(p, list, n, VAL_EFFECTIVE);
	t->is.minerals = put_commas(p, &minerals);
	t->is.destination = put_commas(p, &targets);
	t->is.legal_ref = first_of(p, list, n, VAL_LEGAL_REF);
	t->is.state = p->told[list[0]];
	t->is.since = put_day(p, e);
	t->is.follows = follows(e->phase);
	t->is.resumed = lifecycle_resumes(e);
	t->parties = put_commas(p, &e->actors);
	buf_printf(&b, "%.*s %.*s%s%.*s", STR_ARG(t->parties),
	    STR_ARG(t->is.kind), t->is.minerals.n > 0 ? ": " : "",
	    STR_ARG(t->is.minerals));
	if (t->is.destination.n > 0)
		buf_printf(&b, " to %.*s", STR_ARG(t->is.destination));
	t->title = t->key = str_keep(p->a, buf_view(&b));
	buf_free(&b);
	return ST_OK;
}

/* A probe that found no injury, or no need, ends the duty it was for: one
 * that was only announced never comes. */
static enum status
close_duty(struct putting *p, const struct told *probe, size_t i, int64_t *id)
{
	struct told t = *probe;
	enum status st;

	if (t.is.state != STATE_ABANDONED ||
	    p->in->facts->events[i].type != EV_TRADE_INVESTIGATION)
		return ST_OK;
	t.is.kind = STR("import_tariff");
	t.is.follows = true;
	st = put_acts(p, &t, &i, 1, false, id);
	if (st != ST_OK || *id == 0 || !p->at[i].stale)
		return st;
	t.is.state = p->told[i] = STATE_ENDED;
	return put_acts(p, &t, &i, 1, false, id);
}

/* A headline alone makes no measure and moves none, but speaks of one. */
static enum status
headline(struct putting *p, size_t i)
{
	const struct event *e = &p->in->facts->events[i];
	struct told t = { .is.measure = true,
		.is.kind = str_of(event_type_word(e->type)),
		.document = p->done.document,
		.now = p->in->now,
		.again = p->again };
	int64_t id = 0;
	enum status st;

	if (!event_type_is_measure(e->type) || e->actors.n == 0 ||
	    !e->headline_only || p->rejected[i] || p->at[i].id != 0)
		return ST_OK;
	st = describe(p, &t, &i, 1);
	if (st == ST_OK)
		st = put_acts(p, &t, &i, 0, false, &id);
	p->at[i].id = id;
	return st;
}

enum status
put_measures(struct putting *p)
{
	const struct facts *facts = p->in->facts;
	size_t *list = arena_take(p->a, (facts->n_events + 1) * sizeof(*list));
	enum status st = list == NULL ? ST_NOMEM : ST_OK;

	for (size_t i = 0; i < facts->n_events && st == ST_OK; i++) {
		struct told t = { .is.measure = true,
			.document = p->done.document,
			.now = p->in->now,
			.again = p->again };
		size_t n = 0;
		int64_t id = 0;

		if (!tells(p, i))
			continue;
		for (size_t k = i; k < facts->n_events; k++)
			if (tells(p, k) && one_act(p, i, k))
				list[n++] = k;
		t.is.kind = str_of(event_type_word(facts->events[i].type));
		st = describe(p, &t, list, n);
		if (st == ST_OK)
			st = close_duty(p, &t, i, &id);
		if (st == ST_OK && id == 0)
			st = put_acts(p, &t, list, n, true, &id);
	}
	for (size_t i = 0; i < facts->n_events && st == ST_OK; i++)
		st = headline(p, i);
	return st;
}
