/*
 * What one document says of agreements: which instrument each is, what its
 * events do to it in the order of rank, and whose act a lone party's is.
 */
#include "base/buf.h"

#include "store/lifecycle.h"
#include "store/put.h"

/* Whether the text itself gives the day. */
static bool
dated(const struct event *e)
{
	return e->date.n > 0 && !str_is(e->date_basis, "pubdate");
}

static bool
acts(const struct putting *p, size_t i)
{
	const struct event *e = &p->in->facts->events[i];

	return p->told[i] != STATE_NONE && !e->headline_only && !p->rejected[i];
}

struct act
put_act(const struct putting *p, size_t i)
{
	const struct event *e = &p->in->facts->events[i];

	return (struct act){ .type = e->type,
		.phase = e->phase,
		.told = p->told[i],
		.day = put_day(p, e),
		.effective = put_text_value(e, VAL_EFFECTIVE),
		.until = put_text_value(e, VAL_UNTIL),
		.tier = p->tier,
		.dated = dated(e),
		.expected = e->modality == MO_EXPECTED,
		.resumed = lifecycle_resumes(e),
		.past = e->modality == MO_BACKGROUND };
}

/* In the order of rank, so that "announced on Monday, signed on Tuesday" of
 * one story walks up the states. */
static size_t
ranked(const struct putting *p, const size_t *list, size_t n, size_t *out)
{
	size_t k = 0;

	for (int s = STATE_NONE + 1; s <= (int)STATE_ABANDONED; s++)
		for (size_t i = 0; i < n; i++)
			if (acts(p, list[i]) && (int)p->told[list[i]] == s)
				out[k++] = list[i];
	return k;
}

enum status
put_acts(struct putting *p, struct told *t, const size_t *list, size_t n,
    bool make, int64_t *id)
{
	struct act *each = arena_take(p->a, (n + 1) * sizeof(*each));
	struct joined *news = arena_take(p->a, (n + 1) * sizeof(*news));
	int64_t via = 0;
	bool fresh;
	enum status st;

	if (each == NULL || news == NULL)
		return ST_NOMEM;
	st = join_find(p->s, t, id, &via, p->fault);
	fresh = *id == 0;
	if (st == ST_OK && fresh && make && n > 0)
		st = join_make(p->s, t, id, p->fault);
	if (st != ST_OK || *id == 0 || n == 0)
		return st;
	for (size_t i = 0; i < n; i++)
		each[i] = put_act(p, list[i]);
	st = join_acts(p->s, p->a, *id, t, each, n, news, p->fault);
	for (size_t i = 0; i < n && st == ST_OK; i++) {
		p->at[list[i]] = news[i];
		p->at[list[i]].fresh = fresh;
		p->at[list[i]].via = via;
	}
	return st;
}

/* The facets that one document's events of one instrument give. */
static void
gather(struct putting *p, struct told *t, const size_t *list, size_t n)
{
	struct facets *is = &t->is;

	for (size_t i = 0; i < n; i++) {
		const struct event *e = &p->in->facts->events[list[i]];
		enum state state = p->told[list[i]];
		struct str day = put_day(p, e);

		if (state == STATE_SIGNED &&
		    (is->signed_on.n == 0 || (is->about && dated(e)))) {
			is->signed_on = day;
			is->about = !dated(e);
		}
		if (state >= is->state) {
			is->state = state;
			is->since = day;
		}
	}
}

enum status
put_agreement(struct putting *p, size_t index)
{
	const struct agreement *g = &p->in->facts->agreements[index];
	struct told t = { .is.kind = str_of(agreement_kind_word(g->kind)),
		.is.minerals = put_commas(p, &g->minerals),
		.key = g->key,
		.title = g->title,
		.parties = put_commas(p, &g->parties),
		.document = p->done.document,
		.now = p->in->now,
		.again = p->again };
	size_t *list = arena_take(p->a, (g->n_events + 1) * sizeof(*list));
	size_t n;
	int64_t id = 0;
	enum status st;

	if (list == NULL)
		return ST_NOMEM;
	n = ranked(p, g->events, g->n_events, list);
	gather(p, &t, list, n);
	/* A headline alone makes no instrument, but may speak of one. */
	if (n == 0)
		t.is.since = str_sub(p->published, 0, 10);
	st = put_acts(p, &t, list, n, true, &id);
	if (st != ST_OK || id == 0)
		return st;
	p->agreements[index] = id;
	for (size_t k = 0; k < g->n_events; k++)
		if (p->at[g->events[k]].id == 0)
			p->at[g->events[k]].id = id;
	p->done.agreements++;
	return ST_OK;
}

/* ---- acts that extract joined to no agreement ---------------------------------- */

static bool
lone(enum event_type type)
{
	return type == EV_DOMESTIC_APPROVAL || type == EV_AGREEMENT_IN_FORCE ||
	       type == EV_AGREEMENT_AMENDED || type == EV_AGREEMENT_ENDED ||
	       type == EV_REVIEW_CLAUSE || type == EV_REVIEW_HELD ||
	       type == EV_NEGOTIATION ||
	       type == EV_EXPORT_RESTRICTION_PROHIBITED ||
	       type == EV_COMMITMENT;
}

static enum status
approve(struct putting *p, size_t i, int64_t id)
{
	const struct event *e = &p->in->facts->events[i];
	int64_t open = 0;
	enum status st = ST_OK;

	for (size_t k = 0; k < e->actors.n && st == ST_OK; k++)
		st = db_run(p->s, Q_AGREEMENT_APPROVE,
		    ARGS(I(id), T(e->actors.v[k]),
			T(str_of(phase_word(e->phase))),
			T(e->phase == PH_REQUIRED ? STR("") : put_day(p, e))),
		    NULL, NULL, p->fault);
	if (st == ST_OK)
		st = db_int(p->s, Q_AGREEMENT_UNAPPROVED, ARGS(I(id)), NULL,
		    &open, p->fault);
	if (st == ST_OK && open == 0)
		p->told[i] = STATE_APPROVED;
	return st;
}

/* A roadmap under a memorandum is told as a change of it, and is a paper of
 * its own. */
static bool
child_of_event(const struct event *e, struct told *t)
{
	if (e->type != EV_AGREEMENT_AMENDED || e->actors.n < 2 ||
	    (e->phase != PH_ROADMAP && e->phase != PH_PROTOCOL))
		return false;
	t->is.kind = e->phase == PH_ROADMAP ? STR("roadmap") : STR("protocol");
	return true;
}

static struct str
title_of(struct putting *p, const struct event *e, struct str name)
{
	struct buf b = buf_new(4096);
	struct str out;

	for (size_t i = 0; i < e->actors.n; i++)
		buf_printf(
		    &b, "%s%.*s", i > 0 ? "-" : "", STR_ARG(e->actors.v[i]));
	buf_printf(&b, " %.*s", STR_ARG(name));
	out = str_keep(p->a, buf_view(&b));
	buf_free(&b);
	return out;
}

static enum status
union_of(struct putting *p, const struct strs *a, const struct strs *b,
    struct strs *out)
{
	const struct strs *lists[] = { a, b };
	struct strs all = { 0 };

	for (size_t k = 0; k < 2; k++)
		for (size_t i = 0; i < lists[k]->n; i++)
			if (!strs_put(p->a, &all, lists[k]->v[i]))
				return ST_NOMEM;
	*out = all;
	return ST_OK;
}

enum status
put_lone(struct putting *p, size_t i)
{
	const struct event *e = &p->in->facts->events[i];
	struct told t = { .parties = put_commas(p, &e->actors),
		.name = put_text_value(e, VAL_INSTRUMENT),
		.is.minerals = put_commas(p, &e->minerals),
		.is.state = p->told[i],
		.is.since = put_day(p, e),
		.document = p->done.document,
		.now = p->in->now,
		.again = p->again };
	struct strs sides = e->actors, places = { 0 };
	int64_t id = 0, via = 0;
	/* The places that the document names, and those that act here. */
	enum status st =
	    union_of(p, &p->in->facts->places, &e->actors, &places);

	if (st != ST_OK || p->at[i].id != 0 || p->rejected[i] ||
	    !lone(e->type) || e->actors.n == 0)
		return st;
	/* What one binds itself to is found by whom it is owed to. */
	if (event_type_family(e->type) == 'B') {
		st = union_of(p, &e->actors, &e->targets, &sides);
		if (st != ST_OK || sides.n < 2)
			return st;
		t.parties = put_commas(p, &sides);
	}
	if (child_of_event(e, &t)) {
		t.key = t.title = title_of(p, e, t.is.kind);
		t.is.signed_on = t.is.since;
		t.is.about = !dated(e);
		t.is.state = p->told[i] =
		    e->modality == MO_EXPECTED ? STATE_ANNOUNCED : STATE_SIGNED;
		return put_acts(p, &t, &i, e->headline_only ? 0 : 1, true, &id);
	}
	st = join_find_of_party(
	    p->s, &sides, put_commas(p, &places), &t, &id, &via, p->fault);
	if (st != ST_OK || id == 0)
		return st;
	p->at[i].id = id;
	p->at[i].via = via;
	/* A step of both is nobody's own. */
	if (e->type == EV_DOMESTIC_APPROVAL && !e->headline_only &&
	    e->actors.n == 1 && e->modality != MO_DENIED &&
	    e->modality != MO_EXPECTED)
		st = approve(p, i, id);
	if (st == ST_OK && acts(p, i)) {
		struct act act = put_act(p, i);

		st =
		    join_acts(p->s, p->a, id, &t, &act, 1, &p->at[i], p->fault);
		p->at[i].via = via;
	}
	return st;
}
