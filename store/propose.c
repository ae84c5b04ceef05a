/*
 * From a change to a row of the desk: what it adds to the line as it stands.
 */
#include "store/propose.h"

#include "base/buf.h"

#include "store/audit.h"
#include "store/follow.h"

#define EVIDENCE_MAX 50 /* events kept with one proposal: enough to judge */

struct pending {
	struct arena *a;
	int64_t id, document;
	struct str after, domain;
	double score;
	int64_t evidence; /* events that bear it out */
	bool found;
};

static bool
take_text(void *ctx, const struct store_cell *c, size_t n)
{
	struct pending *p = ctx;

	(void)n;
	p->found = true;
	p->after = str_keep(p->a, c[0].text);
	return true;
}

/* What the store knows of a line. */
struct look {
	struct pending line, old;
	struct strs cols, values; /* that a person did not want */
	bool nomem;
};

static bool
take_look(void *ctx, const struct store_cell *c, size_t n)
{
	struct look *l = ctx;
	struct pending *p = &l->old;

	if (c[0].integer == 1)
		return take_text(&l->line, c + 2, n - 2);
	if (c[0].integer == 2) {
		l->nomem =
		    !strs_add(p->a, &l->cols, str_keep(p->a, c[2].text)) ||
		    !strs_add(p->a, &l->values, str_keep(p->a, c[3].text));
		return !l->nomem;
	}
	p->found = true;
	p->id = c[1].integer;
	p->after = str_keep(p->a, c[2].text);
	p->domain = str_keep(p->a, c[3].text);
	p->score = c[4].number;
	p->evidence = c[5].integer;
	return true;
}

static enum status
bear_out(struct store *s, const struct change *c, int64_t id, struct fault *f)
{
	enum status st = ST_OK;

	for (size_t i = 0; i < c->n_events && st == ST_OK; i++)
		st = db_run(s, Q_PROPOSAL_EVENT_ADD,
		    ARGS(I(id), I(c->events[i])), NULL, NULL, f);
	return st;
}

/* The same change again: more evidence, and a voice where it is another's. */
static enum status
again(struct store *s, const struct change *c, const struct pending *p,
    struct fault *f)
{
	bool other = !c->copy && !str_eq(p->domain, c->domain);
	enum status st =
	    p->evidence < EVIDENCE_MAX ? bear_out(s, c, p->id, f) : ST_OK;

	if (st == ST_OK && !c->copy)
		st = db_run(s, Q_PROPOSAL_AGAIN,
		    ARGS(I(p->id), I(c->tier), D(c->score),
			I(c->weak && !other)),
		    NULL, NULL, f);
	return st;
}

/* The days and acts that a change takes over from the one that waited were
 * told by that one's sources: it is no surer than they are. */
static double
sure_as(const struct change *c, const struct pending *old,
    const struct row *was, const struct row *will)
{
	static const char *const acts[] = { "approval", "approved_on",
		"announced_on", "signed_on", "in_force_on", "ended_on",
		"effective_from", "effective_to", "suspended_from", "value" };

	for (size_t i = 0; i < sizeof(acts) / sizeof(acts[0]); i++) {
		struct str name = str_of(acts[i]);
		struct str then = row_get(was, name);

		if (then.n > 0 && str_eq(then, row_get(will, name)))
			return old->score < c->score ? old->score : c->score;
	}
	return c->score;
}

static enum status
lay(struct store *s, const struct change *c, const struct pending *old,
    struct str before, struct str after, double score, int64_t *id, bool *fresh,
    struct fault *f)
{
	struct str table = str_of(rule_table_word(c->table));
	enum status st = ST_OK;

	if (old->found)
		st = db_run(
		    s, Q_PROPOSAL_SUPERSEDE, ARGS(I(old->id)), NULL, NULL, f);
	if (st == ST_OK)
		st = db_int(s, Q_PROPOSAL_ADD,
		    ARGS(T(table), T(c->key), T(after),
			c->n_events > 0 ? I(c->events[0]) : arg_null(),
			I(c->document), arg_id(c->agreement), I(c->tier),
			I(c->weak), D(score), I(c->now), T(before)),
		    fresh, id, f);
	if (st == ST_OK && old->found && *fresh)
		st = db_run(s, Q_PROPOSAL_INHERIT, ARGS(I(*id), I(old->id)),
		    NULL, NULL, f);
	return st == ST_OK && *fresh ? bear_out(s, c, *id, f) : st;
}

enum status
propose(struct store *s, struct arena *a, const struct change *c, int64_t *id,
    double *score, bool *fresh, struct fault *f)
{
	struct str table = str_of(rule_table_word(c->table)), after;
	struct look l = { .line = { .a = a }, .old = { .a = a } };
	const struct pending *line = &l.line, *old = &l.old;
	struct row before = { .n = 0 }, changes = { .n = 0 }, row;
	struct row waited = { .n = 0 };
	enum status st;

	*id = 0;
	*fresh = false;
	st = db_run(
	    s, Q_PROPOSAL_LOOK, ARGS(T(table), T(c->key)), take_look, &l, f);
	if (st == ST_OK && l.nomem)
		st = ST_NOMEM;
	if (st == ST_OK)
		st = row_read(a, line->after, &before, f);
	if (st != ST_OK)
		return st;
	row_changes(&before, c->row, &changes);
	for (size_t i = 0; i < l.cols.n; i++)
		if (str_eq(row_get(&changes, l.cols.v[i]), l.values.v[i]))
			(void)row_set(&changes, l.cols.v[i], STR(""));
	/* A line with its key alone is a change too, once. */
	if (changes.n == 0 && (line->found || c->row->n > 0))
		return ST_OK;
	row = before;
	for (size_t i = 0; i < changes.n; i++)
		if (!row_set(&row, changes.v[i].name, changes.v[i].text))
			return ST_LIMIT;
	after = row_text(a, c->table, &row);
	if (after.n == 0)
		return ST_NOMEM;
	if (old->found && str_eq(old->after, after)) {
		*id = old->id;
		return again(s, c, old, f);
	}
	if (c->copy)
		return ST_OK;
	st = row_read(a, old->after, &waited, f);
	if (st != ST_OK)
		return st;
	*score = sure_as(c, old, &waited, &changes);
	return lay(s, c, old, line->after, after, *score, id, fresh, f);
}

/* ---- the word -------------------------------------------------------------- */

struct deciding {
	struct arena *a;
	struct str table, key, before, after, state;
	bool found;
};

static bool
take_proposal(void *ctx, const struct store_cell *c, size_t n)
{
	struct deciding *d = ctx;
	struct str *texts[] = { &d->table, &d->key, &d->before, &d->after,
		&d->state };

	(void)n;
	d->found = true;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		*texts[i] = str_keep(d->a, c[i].text);
	return true;
}

/* Where a line's validity begins and ends in the world. */
static void
validity(struct arena *a, enum rule_table t, const struct row *key,
    const struct row *row, struct str *from, struct str *to)
{
	static const char *const begins[] = { "in_force_on", "signed_on",
		"announced_on", "effective_from", "from_date", "decided_on",
		"approved_on", "anchor_date", "date", "from" };
	static const char *const ends[] = { "ended_on", "effective_to",
		"to_date", "to" };

	(void)t;
	*from = *to = STR("");
	for (size_t i = 0; i < sizeof(begins) / sizeof(begins[0]); i++)
		for (int side = 0; side < 2 && from->n == 0; side++)
			*from = row_word(a, side == 0 ? row : key, begins[i]);
	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]) && to->n == 0;
	     i++)
		*to = row_word(a, row, ends[i]);
}

/* Only what this proposal changes is laid over the line as it is today. */
static enum status
write_line(struct store *s, struct deciding *d, int64_t id, int64_t now,
    struct fault *f)
{
	struct pending line = { .a = d->a };
	struct row was, will, key, today, changes;
	struct str from, to, text;
	enum rule_table t;
	enum status st;

	if (!rule_table_of(d->table, &t))
		return ST_SYNTAX;
	st = db_run(
	    s, Q_RULE_LINE, ARGS(T(d->table), T(d->key)), take_text, &line, f);
	if (st == ST_OK)
		st = row_read(d->a, d->before, &was, f);
	if (st == ST_OK)
		st = row_read(d->a, d->after, &will, f);
	if (st == ST_OK)
		st = row_read(d->a, line.after, &today, f);
	if (st == ST_OK)
		st = row_read(d->a, d->key, &key, f);
	if (st != ST_OK)
		return st;
	row_changes(&was, &will, &changes);
	for (size_t i = 0; i < changes.n; i++)
		if (!row_set(&today, changes.v[i].name, changes.v[i].text))
			return ST_LIMIT;
	if (t == RT_EXPORT_DISCIPLINES)
		st = follow_status(s, d->a, &key, &today, f);
	if (st != ST_OK)
		return st;
	text = row_text(d->a, t, &today);
	validity(d->a, t, &key, &today, &from, &to);
	st = db_run(s, Q_RULE_CLOSE, ARGS(T(d->table), T(d->key), I(now)), NULL,
	    NULL, f);
	if (st == ST_OK)
		st = db_run(s, Q_RULE_ADD,
		    ARGS(T(d->table), T(d->key), T(text), T(from), T(to),
			I(now), I(id)),
		    NULL, NULL, f);
	return st == ST_OK && t == RT_AGREEMENTS
		   ? follow_agreement(s, d->a, &key, &today, id, now, f)
		   : st;
}

/* Each changed value is remembered: it does not come back for this line. */
static enum status
refuse(struct store *s, struct deciding *d, int64_t id, struct fault *f)
{
	struct row was, will, changes;
	enum status st = row_read(d->a, d->before, &was, f);

	if (st == ST_OK)
		st = row_read(d->a, d->after, &will, f);
	if (st != ST_OK)
		return st;
	row_changes(&was, &will, &changes);
	for (size_t i = 0; i < changes.n && st == ST_OK; i++)
		st = db_run(s, Q_REFUSE,
		    ARGS(T(d->table), T(d->key), T(changes.v[i].name),
			T(changes.v[i].text), I(id)),
		    NULL, NULL, f);
	return st;
}

/* The line is again what it was before this proposal. */
static enum status
take_back(struct store *s, int64_t id, int64_t now, struct fault *f)
{
	enum status st =
	    db_run(s, Q_RULE_TAKE_BACK, ARGS(I(id), I(now)), NULL, NULL, f);

	return st == ST_OK ? db_run(s, Q_RULE_PUT_BACK, ARGS(I(id), I(now)),
				 NULL, NULL, f)
			   : st;
}

enum status
propose_decide(struct store *s, struct arena *a, int64_t id, bool accept,
    struct str by, struct str comment, int64_t now, struct fault *f)
{
	struct deciding d = { .a = a };
	struct str word = accept ? STR("accepted") : STR("rejected");
	struct buf object = buf_new(64);
	enum status st =
	    db_run(s, Q_PROPOSAL_READ, ARGS(I(id)), take_proposal, &d, f);

	if (st == ST_OK && !d.found) {
		fault_set(f, "there is no proposal P%lld", (long long)id);
		st = ST_NOINPUT;
	}
	if (st != ST_OK || str_eq(d.state, word))
		goto out;
	if (str_is(d.state, "superseded")) {
		fault_set(f,
		    "P%lld was superseded by a later proposal for its "
		    "line; \"pactwatch rules proposals\" shows it",
		    (long long)id);
		st = ST_USAGE;
		goto out;
	}
	/* A word that is taken back leaves no memory of a refusal. */
	st = accept ? db_run(s, Q_REFUSE_NOT, ARGS(I(id)), NULL, NULL, f)
		    : refuse(s, &d, id, f);
	if (st == ST_OK && accept)
		st = write_line(s, &d, id, now, f);
	else if (st == ST_OK && str_is(d.state, "accepted"))
		st = take_back(s, id, now, f);
	if (st == ST_OK)
		st = db_run(s, Q_PROPOSAL_DECIDE,
		    ARGS(I(id), T(word), T(by), I(now), T(comment)), NULL, NULL,
		    f);
	buf_printf(&object, "P%lld", (long long)id);
	if (st == ST_OK)
		st = audit_add(s,
		    &(struct deed){ by, accept ? STR("accept") : STR("reject"),
			buf_view(&object), d.before,
			accept ? d.after : comment },
		    now, f);
out:
	buf_free(&object);
	return st;
}
