/*
 * What the events of one sentence take from each other: of matches over the same
 * words the better one stays, and what one measure is about is no other's.
 */
#include <math.h>
#include <string.h>

#include "extract/event_work.h"

/* How far along its life an agreement is; 0: no such step. */
static int
stage(enum event_type type)
{
	return type == EV_AGREEMENT_IN_FORCE    ? 4
	       : type == EV_AGREEMENT_SIGNED    ? 3
	       : type == EV_AGREEMENT_ANNOUNCED ? 2
	       : type == EV_NEGOTIATION         ? 1
						: 0;
}

/* "Signed in May, it enters into force in June": two acts, two verbs. */
static bool
two_steps(const struct event *a, const struct event *b)
{
	return a->type == EV_AGREEMENT_IN_FORCE &&
	       b->type == EV_AGREEMENT_SIGNED;
}

/* Of two readings of one place: the surer pattern's, then the longer. */
static bool
fuller(const struct found *a, const struct found *b, bool first)
{
	uint32_t la = a->hit.end - a->hit.beg, lb = b->hit.end - b->hit.beg;
	double surer = a->pattern->prior - b->pattern->prior;

	if (fabs(surer) >= 0.15)
		return surer > 0;
	return la > lb || (la == lb && first);
}

/* "Export duties and quotas", "production caps and export quotas": two tools
 * in one breath. */
static bool
joins_two(const struct work *w, const struct found *a, const struct found *b)
{
	static const char tools[] =
	    "quota quotas ban bans duty duties tax taxes licences licenses "
	    "licensing controls restrictions cap caps levy levies";
	const struct sentence *s = &w->sentences[a->sentence];
	uint32_t end = a->hit.end > b->hit.end ? a->hit.end : b->hit.end;
	uint32_t beg =
	    a->hit.trigger < b->hit.trigger ? a->hit.trigger : b->hit.trigger;

	for (uint32_t i = beg; i + 1 < end && i < s->n; i++)
		if (work_unit_is(w, s, i, "and or") &&
		    (work_unit_is(w, s, i + 1, tools) ||
			(work_unit_is(w, s, i + 1, "export production") &&
			    work_unit_is(w, s, i + 2, tools))))
			return true;
	return false;
}

/* A measure on exports or on output. */
static bool
is_tool(const struct found *f)
{
	return event_type_family(f->event.type) == 'C' ||
	       f->event.type == EV_PRODUCTION_CONTROL;
}

/* An act that a deal may hold or bring: no step of a deal, and no law, which
 * is told in the words of one. */
static bool
brought_by_deal(const struct found *f)
{
	return event_type_family(f->event.type) != 'A' &&
	       f->event.type != EV_STRATEGY_OR_LAW;
}

/* Of matches that share their trigger, the higher rank stays; of one type,
 * the longer.  An event whose topic is still awaited drives no other away:
 * merge.c asks again when all is read. */
void
event_overlaps(struct work *w, size_t from)
{
	/* Events are found sentence by sentence: "first" and "last" bound those
	 * of the sentence at hand. */
	size_t first = from, last = from;

	for (size_t i = from; i < w->found_n; i++) {
		if (i == last) {
			first = last;
			while (last < w->found_n &&
			       w->found[last].sentence == w->found[i].sentence)
				last++;
		}
		for (size_t k = first; k < last; k++) {
			struct found *a = &w->found[i], *b = &w->found[k];
			bool same = a->event.type == b->event.type &&
				    str_eq(told_text(&a->event, VAL_KIND),
					told_text(&b->event, VAL_KIND));
			bool meet =
			    a->hit.beg < b->hit.end && b->hit.beg < a->hit.end;
			uint32_t la = a->hit.end - a->hit.beg,
				 lb = b->hit.end - b->hit.beg;
			bool apart;

			if (i == k || a->dropped || b->dropped || !meet ||
			    a->sentence != b->sentence || !a->on_topic ||
			    two_steps(&a->event, &b->event))
				continue;
			/* One deal in one breath: the later step of it. */
			if (stage(a->event.type) > stage(b->event.type) &&
			    stage(b->event.type) > 0 &&
			    a->pattern->rank >= b->pattern->rank)
				b->dropped = true;
			/* One restriction is of one tool: the fuller name. */
			if (!same && a->pattern->rank == b->pattern->rank &&
			    event_type_family(a->event.type) == 'C' &&
			    event_type_family(b->event.type) == 'C' &&
			    a->hit.trigger == b->hit.trigger &&
			    !joins_two(w, a, b) &&
			    (la > lb ||
				(la == lb &&
				    a->event.type == EV_TECHNOLOGY_CONTROL)))
				b->dropped = true;
			/* Undertakings stand in one breath with other acts. */
			apart = (a->event.type == EV_COMMITMENT) !=
				(b->event.type == EV_COMMITMENT);
			/* A law, and what it bans or takes. */
			if (!same &&
			    (is_tool(a) || is_tool(b) ||
				a->event.type == EV_STATE_CONTROL ||
				b->event.type == EV_STATE_CONTROL) &&
			    (a->event.type == EV_STRATEGY_OR_LAW ||
				b->event.type == EV_STRATEGY_OR_LAW))
				apart = true;
			/* "Announces a deal that sets duties": a deal and its
			 * duties are two. */
			if ((stage(a->event.type) > 0 && brought_by_deal(b)) ||
			    (stage(b->event.type) > 0 && brought_by_deal(a)))
				apart = true;
			if (!same && is_tool(a) && is_tool(b) &&
			    joins_two(w, a, b))
				apart = true;
			if ((!apart && a->pattern->rank > b->pattern->rank) ||
			    (same && a->pattern->rank == b->pattern->rank &&
				a->event.phase == b->event.phase &&
				fuller(a, b, i < k))) {
				b->dropped = true;
				/* A cue that the shorter match felt holds for
				 * the longer: it waited for a word farther
				 * away. */
				if (same && !a->pattern->fixed &&
				    !b->pattern->fixed &&
				    a->event.phase == b->event.phase &&
				    a->event.modality == MO_ASSERTED)
					a->event.modality = b->event.modality;
			}
		}
	}
}

/* Whether an event limits trade: the types of exports and of imports. */
static bool
limits_trade(const struct found *f)
{
	return strchr("CD", event_type_family(f->event.type)) != NULL;
}

/* Whether a mention stands within a match or close behind it. */
static bool
holds(const struct found *f, uint32_t unit)
{
	return unit >= f->hit.beg && unit < f->hit.end + 6;
}

/* "Its limits on lithium answer Japan's tariffs": minerals of one measure are
 * not those of another that names none. */
void
minerals_part(struct work *w, size_t from)
{
	for (size_t i = from; i < w->found_n; i++) {
		struct found *a = &w->found[i];
		const struct sentence *s = &w->sentences[a->sentence];
		bool named = false, lent = limits_trade(a) && !a->dropped &&
					   a->event.type != EV_WTO_DISPUTE;

		for (uint32_t u = 0; u < s->n && lent; u++) {
			const struct mention *m = work_mention(w, s, u);
			bool owned = false;

			if (m == NULL || m->type != w->types->mineral)
				continue;
			for (size_t k = from; k < w->found_n && !owned; k++) {
				const struct found *b = &w->found[k];

				owned = k != i && !b->dropped &&
					limits_trade(b) && holds(b, u) &&
					(b->hit.end <= a->hit.beg ||
					    b->hit.beg >= a->hit.end);
			}
			named = true;
			lent = owned && !holds(a, u);
		}
		if (lent && named)
			a->event.minerals.n = 0;
	}
}
