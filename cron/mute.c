/* One map from old to new places of events, applied to all that name them. */
#include "cron/mute.h"

#define GONE SIZE_MAX

static bool
is_muted(const struct strs *mute, struct str pattern)
{
	struct str id = str_cut(&pattern, ' '); /* its version follows */

	for (size_t i = 0; i < mute->n; i++) {
		struct str m = mute->v[i];

		if (str_eq(m, id) ||
		    (str_ends(m, STR("*")) &&
			str_starts(id, str_sub(m, 0, m.n - 1))))
			return true;
	}
	return false;
}

/* Renames the places; false where one of them is gone. */
static bool
follow(const size_t *to, size_t *events, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (to[events[i]] == GONE)
			return false;
	for (size_t i = 0; i < n; i++)
		events[i] = to[events[i]];
	return true;
}

static size_t
map_events(const struct strs *mute, struct facts *f, size_t *to)
{
	size_t kept = 0;

	for (size_t i = 0; i < f->n_events; i++) {
		bool muted = is_muted(mute, f->events[i].pattern);

		to[i] = muted ? GONE : kept;
		if (!muted)
			f->events[kept++] = f->events[i];
	}
	return kept;
}

static size_t
map_agreements(struct facts *f, const size_t *events, size_t *to)
{
	size_t kept = 0;

	for (size_t i = 0; i < f->n_agreements; i++) {
		struct agreement *a = &f->agreements[i];
		bool stays = follow(events, a->events, a->n_events);

		to[i] = stays ? kept : GONE;
		if (stays)
			f->agreements[kept++] = *a;
	}
	return kept;
}

static size_t
keep_rows(struct facts *f, const size_t *events, const size_t *agreements)
{
	size_t kept = 0;

	for (size_t i = 0; i < f->n_rows; i++) {
		struct rule_row *r = &f->rows[i];

		if (!follow(events, r->events, r->n_events))
			continue;
		if (r->agreement != SIZE_MAX)
			r->agreement = agreements[r->agreement];
		f->rows[kept++] = *r;
	}
	return kept;
}

enum status
mute_facts(struct arena *a, const struct strs *mute, struct facts *f)
{
	size_t *events, *agreements;

	if (mute->n == 0 || f->n_events == 0)
		return ST_OK;
	events = arena_take(a, f->n_events * sizeof(*events));
	agreements = arena_take(a, (f->n_agreements + 1) * sizeof(*agreements));
	if (events == NULL || agreements == NULL)
		return ST_NOMEM;
	f->n_events = map_events(mute, f, events);
	f->n_agreements = map_agreements(f, events, agreements);
	f->n_rows = keep_rows(f, events, agreements);
	return ST_OK;
}
