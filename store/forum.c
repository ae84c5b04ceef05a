/*
 * Clubs of states: one instrument each, known by its name and not by its
 * members, who come and go.  A renamed club has the name of today already when
 * it comes here.
 */
#include "base/buf.h"

#include "store/put.h"

struct members {
	struct arena *a;
	struct strs list;
	bool nomem;
};

static bool
take_members(void *ctx, const struct store_cell *c, size_t n)
{
	struct members *m = ctx;
	struct str rest = str_keep(m->a, c[0].text);

	(void)n;
	while (rest.n > 0)
		if (!strs_put(m->a, &m->list, str_cut(&rest, ',')))
			m->nomem = true;
	return true;
}

static bool
leaves(struct str place, const struct event *e)
{
	return e->phase == PH_LEFT && strs_has(&e->actors, place);
}

/* Codes of clubs and of bodies are no members. */
static bool
state_code(struct str s)
{
	return s.n == 2;
}

static enum status
keep_members(struct putting *p, int64_t id, const struct event *e)
{
	struct members m = { .a = p->a };
	struct strs now = { 0 };
	enum status st = db_run(
	    p->s, Q_AGREEMENT_MEMBERS, ARGS(I(id)), take_members, &m, p->fault);

	for (size_t i = 0; i < e->actors.n && st == ST_OK; i++)
		if (state_code(e->actors.v[i]) &&
		    !strs_put(p->a, &m.list, e->actors.v[i]))
			m.nomem = true;
	for (size_t i = 0; i < m.list.n && st == ST_OK; i++) {
		if (leaves(m.list.v[i], e))
			continue;
		if (!strs_put(p->a, &now, m.list.v[i]))
			m.nomem = true;
		st = db_run(p->s, Q_AGREEMENT_PARTY_ADD,
		    ARGS(I(id), T(m.list.v[i])), NULL, NULL, p->fault);
	}
	if (st == ST_OK && m.nomem)
		return ST_NOMEM;
	return st == ST_OK ? db_run(p->s, Q_AGREEMENT_MEMBERS_PUT,
				 ARGS(I(id), T(put_commas(p, &now))), NULL,
				 NULL, p->fault)
			   : st;
}

enum status
put_forum(struct putting *p, size_t i)
{
	const struct event *e = &p->in->facts->events[i];
	struct str name = put_text_value(e, VAL_INSTRUMENT);
	struct told t = { .is.kind = STR("partnership"),
		.is.minerals = put_commas(p, &e->minerals),
		.title = name,
		.document = p->done.document,
		.now = p->in->now,
		.again = p->again };
	struct buf b = buf_new(512);
	struct act act;
	int64_t id = 0;
	enum status st = ST_OK;

	if (e->type != EV_MEMBERSHIP_CHANGE || name.n == 0 || p->rejected[i] ||
	    e->modality == MO_DENIED || e->modality == MO_EXPECTED ||
	    e->modality == MO_CONDITIONAL)
		goto out;
	buf_printf(&b, "forum:%.*s", STR_ARG(name));
	t.key = str_keep(p->a, buf_view(&b));
	st = db_int(
	    p->s, Q_AGREEMENT_OF_KEY, ARGS(T(t.key)), NULL, &id, p->fault);
	if (st == ST_OK && id == 0 && !e->headline_only)
		st = join_make(p->s, &t, &id, p->fault);
	if (st != ST_OK || id == 0)
		goto out;
	p->at[i].id = id;
	if (e->headline_only)
		goto out;
	p->told[i] = STATE_IN_FORCE;
	act = put_act(p, i);
	st = join_acts(p->s, p->a, id, &t, &act, 1, &p->at[i], p->fault);
	if (st == ST_OK)
		st = keep_members(p, id, e);
out:
	buf_free(&b);
	return st;
}
