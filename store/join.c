/*
 * Candidates from the store, the measure of sameness from identity.c, the
 * fold from standing.c: nothing is decided here.
 */
#include "store/join.h"

#include <limits.h>

#include "base/buf.h"

struct search {
	const struct told *told;
	struct str places; /* empty: any */
	int64_t id, via;
	long best; /* distance */
};

static struct facets
facets_of(const struct store_cell *c, bool measure)
{
	struct facets f = { .measure = measure,
		.kind = c[2].text,
		.minerals = c[3].text,
		.destination = c[4].text,
		.legal_ref = c[5].text,
		.since = c[7].text,
		.first_day = c[8].text,
		.last_day = c[9].text,
		.signed_on = c[10].text };

	(void)state_of(c[6].text, &f.state);
	return f;
}

static void
nearer(struct search *q, const struct store_cell *c, long distance)
{
	if (distance < 0 || distance >= q->best)
		return;
	q->best = distance;
	q->id = c[1].integer != 0 ? c[1].integer : c[0].integer;
	q->via = c[1].integer != 0 ? c[0].integer : 0;
}

static bool
compare(void *ctx, const struct store_cell *c, size_t n)
{
	struct search *q = ctx;
	struct facets known = facets_of(c, q->told->is.measure);

	(void)n;
	nearer(q, c, identity_distance(&known, &q->told->is));
	return q->best > 0; /* of equals the newest, which comes first */
}

/* What a person said of this very document goes before all. */
static enum status
settle(struct store *s, const struct search *q, int64_t *id, int64_t *via,
    struct fault *f)
{
	int64_t other = 0;
	enum status st = ST_OK;

	if (q->id != 0 && q->told->again)
		st = db_int(s, Q_SPLIT_OF, ARGS(I(q->id), I(q->told->document)),
		    NULL, &other, f);
	*id = other != 0 ? other : q->id;
	*via = other != 0 ? 0 : q->via;
	return st;
}

enum status
join_find(struct store *s, const struct told *t, int64_t *id, int64_t *via,
    struct fault *f)
{
	struct search q = { .told = t, .best = LONG_MAX };
	bool one_mineral = t->is.minerals.n > 0 &&
			   str_find(t->is.minerals, STR(","), 0) == SIZE_MAX;
	enum status st = t->is.measure
			     ? db_run(s, Q_MEASURE_OF_PARTIES,
				   ARGS(T(t->parties), T(t->is.kind),
				       T(t->is.minerals), I(!one_mineral)),
				   compare, &q, f)
			     : db_run(s, Q_AGREEMENT_OF_PARTIES,
				   ARGS(T(t->parties)), compare, &q, f);

	return st == ST_OK ? settle(s, &q, id, via, f) : st;
}

static bool
all_among(struct str list, struct str places)
{
	while (list.n > 0) {
		struct str one = str_cut(&list, ',');

		if (!identity_overlap(one, places))
			return false;
	}
	return true;
}

/* One act of one party tells less: what was signed goes before what is only
 * talked of, a name that fits before all. */
static bool
compare_of_party(void *ctx, const struct store_cell *c, size_t n)
{
	struct search *q = ctx;
	struct facets known = facets_of(c, false);
	const struct told *t = q->told;
	long distance, named;

	(void)n;
	if (!all_among(c[12].text, q->places) || known.state >= STATE_ENDED)
		return true;
	distance = identity_days_apart(known.last_day, t->is.since);
	if (distance < 0 || str_cmp(known.first_day, t->is.since) > 0)
		return true;
	named =
	    t->name.n > 0 && str_find_nocase(c[11].text, t->name, 0) != SIZE_MAX
		? 0
		: 100000;
	if (t->is.state > STATE_ANNOUNCED && known.state < STATE_ANNOUNCED)
		named += 50000;
	nearer(q, c, distance + named);
	return q->best > 0;
}

enum status
join_find_of_party(struct store *s, const struct strs *actors,
    struct str places, const struct told *t, int64_t *id, int64_t *via,
    struct fault *f)
{
	struct search q = { .told = t, .places = places, .best = LONG_MAX };
	enum status st;

	/* Two who act are the parties; one acts in any paper of its own. */
	st = actors->n > 1
		 ? db_run(s, Q_AGREEMENT_OF_PARTIES, ARGS(T(t->parties)),
		       compare_of_party, &q, f)
		 : db_run(s, Q_AGREEMENT_OF_PARTY, ARGS(T(actors->v[0])),
		       compare_of_party, &q, f);
	return st == ST_OK ? settle(s, &q, id, via, f) : st;
}

enum status
join_make(struct store *s, const struct told *t, int64_t *id, struct fault *f)
{
	struct str rest = t->parties;
	enum status st;

	st = db_insert(s, Q_AGREEMENT_ADD,
	    ARGS(T(t->key), T(t->is.kind), T(t->title), T(t->parties),
		T(t->is.minerals), I(t->document), I(t->is.measure),
		T(t->is.legal_ref), T(t->is.destination), I(t->now)),
	    id, f);
	while (rest.n > 0 && st == ST_OK)
		st = db_run(s, Q_AGREEMENT_PARTY_ADD,
		    ARGS(I(*id), T(str_cut(&rest, ','))), NULL, NULL, f);
	if (st == ST_OK && !t->is.measure && identity_child(t->is.kind))
		st = db_run(s, Q_AGREEMENT_PARENT,
		    ARGS(I(*id), T(t->parties), T(t->is.since)), NULL, NULL, f);
	return st;
}

/* ---- where it stands ------------------------------------------------------ */

struct loading {
	struct arena *a;
	struct standing s;
	struct str kind, title, minerals, destination, legal_ref;
};

static bool
load(void *ctx, const struct store_cell *c, size_t n)
{
	struct loading *l = ctx;
	struct standing *s = &l->s;
	struct str *days[] = { &s->since, &s->first_day, &s->last_day,
		&s->announced_on, &s->expected_on, &s->signed_on,
		&s->in_force_on, &s->suspended_on, &s->ended_on, &s->until };

	(void)n;
	s->measure = c[0].integer != 0;
	(void)state_of(c[1].text, &s->state);
	for (size_t i = 0; i < sizeof(days) / sizeof(days[0]); i++)
		*days[i] = str_keep(l->a, c[i + 2].text);
	l->kind = str_keep(l->a, c[12].text);
	l->title = str_keep(l->a, c[13].text);
	l->minerals = str_keep(l->a, c[14].text);
	l->destination = str_keep(l->a, c[15].text);
	l->legal_ref = str_keep(l->a, c[16].text);
	return true;
}

enum status
join_stand(
    struct store *s, int64_t id, const struct standing *at, struct fault *f)
{
	return db_run(s, Q_AGREEMENT_STAND,
	    ARGS(I(id), T(str_of(state_word(at->state))), T(at->since),
		T(at->first_day), T(at->last_day), T(at->announced_on),
		T(at->expected_on), T(at->signed_on), T(at->in_force_on),
		T(at->suspended_on), T(at->ended_on), T(at->until)),
	    NULL, NULL, f);
}

/* "critical_minerals" gives way to a list; the list grows. */
static enum status
all_minerals(struct arena *a, struct str have, struct str told, struct str *out)
{
	struct strs all = { 0 };
	struct str general = STR("critical_minerals");
	struct buf b = buf_new((size_t)64 << 10);

	for (int side = 0; side < 2; side++) {
		struct str rest = side == 0 ? have : told;

		while (rest.n > 0)
			if (!strs_put(a, &all, str_cut(&rest, ',')))
				return ST_NOMEM;
	}
	for (size_t i = 0; i < all.n; i++)
		if (all.n == 1 || !str_eq(all.v[i], general))
			buf_printf(&b, "%s%.*s", b.n > 0 ? "," : "",
			    STR_ARG(all.v[i]));
	*out = str_keep(a, buf_view(&b));
	buf_free(&b);
	return ST_OK;
}

/* What the telling adds to the description; most add nothing. */
static enum status
learn(struct store *s, int64_t id, const struct loading *had,
    const struct told *t, struct fault *f)
{
	struct loading now = *had;
	bool plain = t->is.kind.n == 0 || str_is(t->is.kind, "other");
	enum status st =
	    all_minerals(had->a, had->minerals, t->is.minerals, &now.minerals);

	if (st != ST_OK)
		return st;
	if (identity_vague(had->kind) && !plain)
		now.kind = t->is.kind;
	if (t->title.n > had->title.n)
		now.title = t->title;
	if (had->destination.n == 0)
		now.destination = t->is.destination;
	if (had->legal_ref.n == 0 && !t->is.follows)
		now.legal_ref = t->is.legal_ref;
	if (!str_eq(now.kind, had->kind) || !str_eq(now.title, had->title) ||
	    !str_eq(now.minerals, had->minerals) ||
	    now.destination.n != had->destination.n ||
	    now.legal_ref.n != had->legal_ref.n)
		st = db_run(s, Q_AGREEMENT_LEARN,
		    ARGS(I(id), T(now.kind), T(now.title), T(now.minerals),
			T(now.destination), T(now.legal_ref)),
		    NULL, NULL, f);
	if (st == ST_OK && t->title.n > 0 && !str_eq(t->title, had->title))
		st = db_run(s, Q_AGREEMENT_NAME_ADD, ARGS(I(id), T(t->title)),
		    NULL, NULL, f);
	return st;
}

static bool
same_span(const struct standing *a, const struct standing *b)
{
	return str_eq(a->first_day, b->first_day) &&
	       str_eq(a->last_day, b->last_day);
}

static bool
same_standing(const struct standing *a, const struct standing *b)
{
	return a->state == b->state && str_eq(a->since, b->since) &&
	       str_eq(a->announced_on, b->announced_on) &&
	       str_eq(a->expected_on, b->expected_on) &&
	       str_eq(a->signed_on, b->signed_on) &&
	       str_eq(a->in_force_on, b->in_force_on) &&
	       str_eq(a->suspended_on, b->suspended_on) &&
	       str_eq(a->ended_on, b->ended_on) && str_eq(a->until, b->until);
}

enum status
join_acts(struct store *s, struct arena *a, int64_t id, const struct told *t,
    const struct act *acts, size_t n, struct joined *each, struct fault *f)
{
	struct loading at = { .a = a };
	struct standing before;
	enum standing_news news;
	enum status st;

	st = db_run(s, Q_AGREEMENT_STANDS, ARGS(I(id)), load, &at, f);
	before = at.s;
	for (size_t i = 0; i < n && st == ST_OK; i++) {
		news = standing_take(&at.s, &acts[i]);
		each[i] = (struct joined){ .id = id,
			.state = at.s.state,
			.moved = news == NEWS_MOVED,
			.same = news == NEWS_SAME,
			.stale = news == NEWS_STALE,
			.against = at.s.against };
	}
	if (st == ST_OK && !same_standing(&before, &at.s))
		st = join_stand(s, id, &at.s, f);
	else if (st == ST_OK && !same_span(&before, &at.s))
		st = db_run(s, Q_AGREEMENT_SPAN,
		    ARGS(I(id), T(at.s.first_day), T(at.s.last_day)), NULL,
		    NULL, f);
	return st == ST_OK ? learn(s, id, &at, t, f) : st;
}
