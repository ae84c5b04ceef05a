/*
 * Events of one deal into one agreement: parties, kind, status, minerals and
 * a key that the text alone gives, so that the store can join documents.
 */
#include <string.h>

#include "extract/event_work.h"

/* The state that an event puts its agreement in; STATE_NONE: none. */
static enum state
state_of_event(const struct event *e)
{
	if (e->modality == MO_DENIED)
		return STATE_NONE;
	switch (event_type_family(e->type)) {
	case 'A':
		break;
	default:
		return STATE_NONE;
	}
	if (e->type == EV_AGREEMENT_SIGNED)
		return e->modality == MO_EXPECTED ||
			       e->modality == MO_CONDITIONAL
			   ? STATE_ANNOUNCED
			   : STATE_SIGNED;
	if (e->type == EV_AGREEMENT_IN_FORCE)
		return e->modality == MO_EXPECTED ||
			       e->modality == MO_CONDITIONAL
			   ? STATE_SIGNED
		       : e->phase == PH_PROVISIONAL ? STATE_PROVISIONAL
						    : STATE_IN_FORCE;
	if (e->type == EV_AGREEMENT_ANNOUNCED)
		return STATE_ANNOUNCED;
	if (e->type == EV_NEGOTIATION)
		return e->phase == PH_ABANDONED   ? STATE_ABANDONED
		       : e->phase == PH_REQUESTED ? STATE_PROPOSED
						  : STATE_NEGOTIATING;
	if (e->type == EV_AGREEMENT_ENDED)
		return e->modality == MO_CONDITIONAL ||
			       e->modality == MO_EXPECTED
			   ? STATE_NONE
		       : e->phase == PH_SUSPENDED ? STATE_SUSPENDED
						  : STATE_ENDED;
	return STATE_NONE;
}

static bool
belongs(const struct event *e)
{
	return state_of_event(e) != STATE_NONE &&
	       (e->actors.n >= 2 || (e->actors.n == 1 && e->actors.v[0].n > 2));
}

/* Words of an instrument's name that tell its kind. */
static enum agreement_kind
kind_of_text(const struct work *w, struct str text, bool minerals)
{
	static const struct {
		const char *word;
		enum agreement_kind kind;
	} words[] = { { "memorand", AK_MEMORANDUM }, { "mou", AK_MEMORANDUM },
		{ "moc", AK_MEMORANDUM },
		{ "joint statement", AK_JOINT_STATEMENT },
		{ "declaration", AK_DECLARATION },
		{ "action plan", AK_ACTION_PLAN }, { "roadmap", AK_ROADMAP },
		{ "protocol", AK_PROTOCOL }, { "free trade", AK_FTA },
		{ "free-trade", AK_FTA }, { "fta", AK_FTA },
		{ "comprehensive economic", AK_FTA },
		{ "association agreement", AK_FTA },
		{ "interim trade", AK_FTA }, { "reciprocal trade", AK_FTA },
		{ "economic partnership", AK_FTA },
		{ "framework", AK_FRAMEWORK },
		{ "partnership", AK_PARTNERSHIP },
		{ "alliance", AK_PARTNERSHIP }, { "treaty", AK_TREATY },
		{ "convention", AK_TREATY } };

	(void)w;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (str_find_nocase(text, str_of(words[i].word), 0) != SIZE_MAX)
			return words[i].kind;
	return minerals ? AK_SECTORAL : AK_OTHER;
}

static bool
same_parties(const struct strs *a, const struct strs *b)
{
	const struct strs *small = a->n <= b->n ? a : b;
	const struct strs *large = a->n <= b->n ? b : a;

	for (size_t i = 0; i < small->n; i++)
		if (!strs_has(large, small->v[i]))
			return false;
	return large->n - small->n <= 1 && small->n > 0;
}

static bool
kinds_agree(enum agreement_kind a, enum agreement_kind b)
{
	bool loose_a = a == AK_OTHER || a == AK_SECTORAL,
	     loose_b = b == AK_OTHER || b == AK_SECTORAL;

	return a == b || loose_a || loose_b;
}

/* JP+US:memorandum:minerals:2023 */
static enum status
key_make(struct work *w, struct agreement *a, struct str year)
{
	struct buf b = buf_new(1024);

	for (size_t i = 0; i < a->parties.n; i++)
		buf_printf(
		    &b, "%s%.*s", i > 0 ? "+" : "", STR_ARG(a->parties.v[i]));
	buf_printf(&b, ":%s:%s:%.*s", agreement_kind_word(a->kind),
	    a->minerals.n > 0 ? "minerals" : "trade", STR_ARG(year));
	a->key = str_keep(w->arena, buf_view(&b));
	buf_free(&b);
	return a->key.n > 0 ? ST_OK : ST_NOMEM;
}

static enum status
title_make(struct work *w, struct agreement *a, struct str instrument)
{
	struct buf b = buf_new(4096);

	for (size_t i = 0; i < a->parties.n; i++)
		buf_printf(
		    &b, "%s%.*s", i > 0 ? "-" : "", STR_ARG(a->parties.v[i]));
	buf_char(&b, ' ');
	if (instrument.n > 0)
		buf_str(&b, instrument);
	else
		buf_puts(&b, a->kind == AK_OTHER
				 ? "agreement"
				 : agreement_kind_word(a->kind));
	a->title = str_keep(w->arena, buf_view(&b));
	buf_free(&b);
	return a->title.n > 0 ? ST_OK : ST_NOMEM;
}

static enum status
join_event(
    struct work *w, struct agreement *a, const struct facts *f, size_t index)
{
	const struct event *e = &f->events[index];
	enum state s = state_of_event(e);

	for (size_t i = 0; i < e->actors.n; i++)
		if (!strs_put(w->arena, &a->parties, e->actors.v[i]))
			return ST_NOMEM;
	for (size_t i = 0; i < e->minerals.n; i++)
		if (!strs_put(w->arena, &a->minerals, e->minerals.v[i]))
			return ST_NOMEM;
	if (s > a->status)
		a->status = s;
	a->events[a->n_events++] = index;
	return ST_OK;
}

static bool
aims_at(const struct agreement *a, const struct event *e)
{
	return e->type != EV_NEGOTIATION &&
	       (event_type_family(e->type) == 'B' ||
		   e->type == EV_REVIEW_CLAUSE) &&
	       (e->actors.n == 0 || same_parties(&a->parties, &e->actors));
}

enum status
agreement_gather(struct work *w, struct facts *f)
{
	enum agreement_kind kinds[64];
	struct str instruments[64], years[64];
	size_t n = 0;
	enum status st = ST_OK;

	f->agreements = arena_take(w->arena, 64 * sizeof(*f->agreements));
	if (f->agreements == NULL)
		return ST_NOMEM;
	for (size_t i = 0; i < f->n_events && st == ST_OK; i++) {
		const struct event *e = &f->events[i];
		struct str name = told_text(e, VAL_INSTRUMENT);
		enum agreement_kind kind =
		    kind_of_text(w, name, e->minerals.n > 0);
		size_t k = 0;

		if (!belongs(e))
			continue;
		while (k < n &&
		       !(same_parties(&f->agreements[k].parties, &e->actors) &&
			   kinds_agree(kinds[k], kind)))
			k++;
		if (k == 64)
			break;
		if (k == n) {
			memset(&f->agreements[n], 0, sizeof(*f->agreements));
			f->agreements[n].events =
			    arena_take(w->arena, f->n_events * sizeof(size_t));
			if (f->agreements[n].events == NULL)
				return ST_NOMEM;
			kinds[n] = kind;
			instruments[n] = name;
			years[n++] = (struct str){ NULL, 0 };
		}
		if (kinds[k] == AK_OTHER || kinds[k] == AK_SECTORAL)
			kinds[k] = kind == AK_OTHER ? kinds[k] : kind;
		if (instruments[k].n < name.n)
			instruments[k] = name;
		if (years[k].n == 0)
			years[k] = str_sub(e->date, 0, 4);
		st = join_event(w, &f->agreements[k], f, i);
	}
	f->n_agreements = n;
	for (size_t k = 0; k < n && st == ST_OK; k++) {
		struct agreement *a = &f->agreements[k];
		struct str year = years[k].n > 0
				      ? years[k]
				      : str_sub(w->doc->published, 0, 4);

		for (size_t i = 0; i < f->n_events && st == ST_OK; i++)
			if (aims_at(a, &f->events[i])) {
				struct strs parties = a->parties;

				st = join_event(w, a, f, i);
				a->parties = parties;
			}
		a->kind = kinds[k];
		if (a->kind == AK_OTHER && a->minerals.n > 0)
			a->kind = AK_SECTORAL;
		if (st == ST_OK && (st = key_make(w, a, year)) == ST_OK)
			st = title_make(w, a, instruments[k]);
	}
	return st;
}
