/*
 * What a sentence's cues make of an event: denied, expected, conditional,
 * reported, background.  Cues come from data; their reach ends at stops.
 */
#include "extract/work.h"
#include "patterns/keep.h"

static bool
covers(const struct work *w, const struct hit *outer, const struct hit *inner,
    enum use use)
{
	return program_step(w->program, outer->step)->use == use &&
	       outer->beg <= inner->beg && outer->end >= inner->end;
}

/* Whether a stop stands between two units. */
static bool
stop_between(const struct work *w, const struct sentence *s,
    const struct hit *hits, size_t n, uint32_t from, uint32_t to)
{
	for (uint32_t i = from; i < to && i < s->n; i++)
		if (s->symbols[i] == ';')
			return true;
	for (size_t i = 0; i < n; i++)
		if (program_step(w->program, hits[i].step)->use == USE_STOP &&
		    hits[i].beg >= from && hits[i].beg < to)
			return true;
	return false;
}

static bool
cue_reaches(const struct work *w, const struct sentence *s,
    const struct hit *hits, size_t n, const struct hit *cue, uint32_t trigger)
{
	const struct cue *c =
	    &w->set->cues[program_step(w->program, cue->step)->owner];
	uint32_t gap;

	if (trigger >= cue->beg && trigger < cue->end)
		return true;
	if (trigger >= cue->end) {
		gap = trigger - cue->end;
		return c->reach != REACH_BACKWARD &&
		       (c->tokens == UINT32_MAX || gap < c->tokens) &&
		       !stop_between(w, s, hits, n, cue->end, trigger);
	}
	gap = cue->beg - trigger;
	return c->reach != REACH_FORWARD &&
	       (c->tokens == UINT32_MAX || gap <= c->tokens) &&
	       !stop_between(w, s, hits, n, trigger, cue->beg);
}

/* "To ratify the pact signed on Tuesday": a participle right after its noun
 * is told by itself, whatever governs the noun. */
static bool
told_apart(const struct work *w, const struct sentence *s, const struct hit *of)
{
	const struct mention *m;
	uint32_t before = of->trigger > 1 ? of->trigger - 1 : 0;

	/* "Hopes to see the pact signed" tells of none. */
	while (before > 0 &&
	       work_unit_is(w, s, before - 1, "the a an their its this"))
		before--;
	if (before > 0 &&
	    work_unit_is(w, s, before - 1, "see have get want seeing getting"))
		return false;
	if (of->trigger == 0 || of->trigger >= s->n ||
	    !work_unit_is(w, s, of->trigger,
		"signed reached struck concluded announced agreed negotiated "
		"clinched unveiled"))
		return false;
	m = work_mention(w, s, of->trigger - 1);
	return m != NULL && m->type == w->types->agreement &&
	       work_unit_is(w, s, of->trigger + 1,
		   "on in at last by with between earlier this during");
}

enum modality
scope_modality(struct work *w, const struct sentence *s, const struct hit *hits,
    size_t n, const struct hit *of, struct str *id, bool *voided)
{
	/* The first of these that holds wins. */
	static const struct {
		enum effect effect;
		enum modality modality;
	} order[] = { { EFFECT_CONDITIONAL, MO_CONDITIONAL },
		{ EFFECT_DENIED, MO_DENIED }, { EFFECT_EXPECTED, MO_EXPECTED },
		{ EFFECT_BACKGROUND, MO_BACKGROUND },
		{ EFFECT_REPORTED, MO_REPORTED } };
	const struct cue *best[6] = { NULL };

	*voided = false;
	*id = (struct str){ NULL, 0 };
	for (size_t i = 0; i < n; i++) {
		const struct cue *c;
		bool fake = false;

		if (program_step(w->program, hits[i].step)->use != USE_CUE)
			continue;
		for (size_t k = 0; k < n && !fake; k++)
			fake = covers(w, &hits[k], &hits[i], USE_PSEUDO);
		if (hits[i].end < of->trigger && told_apart(w, s, of))
			continue;
		/* "Not allow exports": a match that opens with its negation
		 * means it. */
		if (w->set->cues[program_step(w->program, hits[i].step)->owner]
			    .effect == EFFECT_DENIED &&
		    hits[i].beg == of->beg && hits[i].end <= of->trigger)
			continue;
		if (fake || !cue_reaches(w, s, hits, n, &hits[i], of->trigger))
			continue;
		c = &w->set
			 ->cues[program_step(w->program, hits[i].step)->owner];
		if (best[c->effect] == NULL)
			best[c->effect] = c;
	}
	if (best[EFFECT_VOID] != NULL) {
		*id = best[EFFECT_VOID]->id;
		*voided = true;
	}
	for (size_t i = 0; i < sizeof(order) / sizeof(order[0]); i++)
		if (best[order[i].effect] != NULL) {
			*id = best[order[i].effect]->id;
			return order[i].modality;
		}
	return MO_ASSERTED;
}

bool
scope_keeps(const struct work *w, const struct hit *hits, size_t n,
    const struct hit *of, struct str cue, enum event_type type,
    enum phase phase)
{
	for (size_t i = 0; i < w->set->keeps_n; i++) {
		const struct keep *k = &w->set->keeps[i];

		if (!keep_holds(k, cue, type, phase))
			continue;
		if (!k->where)
			return true;
		for (size_t h = 0; h < n; h++) {
			const struct step *s =
			    program_step(w->program, hits[h].step);

			if (s->use == USE_KEEP && s->owner == i &&
			    hits[h].beg <= of->trigger &&
			    of->trigger < hits[h].end)
				return true;
		}
	}
	return false;
}
