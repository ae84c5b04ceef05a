/*
 * Which events of a document are told to people, and in what words.
 */
#include "base/buf.h"

#include "store/outbox.h"
#include "store/put.h"

static bool
worth_telling(const struct putting *p, size_t i)
{
	const struct event *e = &p->in->facts->events[i];
	const struct joined *at = &p->at[i];
	uint32_t tier = p->policy->max_tier != 0 ? p->policy->max_tier : 3;

	if (at->id == 0 || at->stale || !(at->moved || at->same) ||
	    e->headline_only || e->modality == MO_BACKGROUND ||
	    e->modality == MO_DENIED || p->tier > tier)
		return false;
	if (event_type_is_measure(e->type))
		return event_type_family(e->type) == 'C' ||
		       e->type == EV_IMPORT_TARIFF ||
		       e->type == EV_IMPORT_RESTRICTION;
	return p->told[i] >= STATE_ANNOUNCED;
}

/* A fact on which sources differ: told once a subject and state. */
static enum status
contradiction(struct putting *p, size_t i, struct str what, struct str headline)
{
	const struct event *e = &p->in->facts->events[i];
	struct buf subject = buf_new(32);
	struct alert_new n = { .kind = STR("conflict"),
		.state = what,
		.headline = headline,
		.agreement = p->at[i].id,
		.event = p->events[i],
		.source = p->in->source,
		.document = p->done.document,
		.tier = p->tier };
	bool added = false;
	enum status st;

	buf_printf(&subject, "%c%lld",
	    event_type_is_measure(e->type) ? 'M' : 'A', (long long)p->at[i].id);
	n.subject = n.key_subject = buf_view(&subject);
	st = outbox_add(p->s, p->policy, &n, p->in->now, &added, p->fault);
	p->done.alerts += added ? 1 : 0;
	buf_free(&subject);
	return st;
}

/* Another day for one act, or a denial of what was told: the day first known
 * stays, both are kept, and people are told. */
enum status
put_conflict(struct putting *p, size_t i)
{
	const struct event *e = &p->in->facts->events[i];
	const struct joined *at = &p->at[i];
	uint32_t tier = p->policy->max_tier != 0 ? p->policy->max_tier : 3;
	struct str told = str_of(state_word(p->told[i]));
	struct str parties = put_commas(p, &e->actors);
	struct buf line = buf_new(8192);
	int64_t asserted = 0;
	enum status st = ST_OK;

	if (at->id == 0 || e->headline_only || p->done.duplicate ||
	    e->modality == MO_BACKGROUND || p->tier > tier || p->baseline ||
	    p->rejected[i])
		goto out;
	if (e->modality == MO_DENIED) {
		st = db_int(p->s, Q_EVENT_ASSERTED,
		    ARGS(I(at->id), T(str_of(event_type_word(e->type)))), NULL,
		    &asserted, p->fault);
		if (st != ST_OK || asserted == 0)
			goto out;
		buf_printf(&line, "%.*s: %s is denied, though it was told",
		    STR_ARG(parties), event_type_word(e->type));
		st = contradiction(p, i, STR("denied"), buf_view(&line));
	} else if (at->against.n > 0) {
		/* The same words whichever of the two was read first. */
		bool later = str_cmp(at->against, e->date) > 0;

		buf_printf(&line, "%.*s: %.*s on %.*s, or on %.*s",
		    STR_ARG(parties), STR_ARG(told),
		    STR_ARG(later ? e->date : at->against),
		    STR_ARG(later ? at->against : e->date));
		st = contradiction(p, i, told, buf_view(&line));
	}
out:
	buf_free(&line);
	return st;
}

enum status
put_alert(struct putting *p, size_t i)
{
	const struct event *e = &p->in->facts->events[i];
	bool measure = event_type_is_measure(e->type), added = false;
	struct buf line = buf_new(8192), subject = buf_new(32);
	struct str parties = put_commas(p, &e->actors);
	struct str minerals = put_commas(p, &e->minerals);
	struct str state = measure ? str_of(phase_word(e->phase))
				   : str_of(state_word(p->told[i]));
	struct alert_new n = { .kind =
				   measure ? STR("measure") : STR("agreement"),
		.state = state,
		.agreement = p->at[i].id,
		.event = p->events[i],
		.source = p->in->source,
		.document = p->done.document,
		.tier = p->tier };
	struct store_policy policy = *p->policy;
	int64_t publishers = 0;
	enum status st = ST_OK;

	if (p->rejected[i] || !worth_telling(p, i))
		goto out;
	/* A source's first run is recorded and not told: when another source
	 * says the same later, it is no news. */
	if (p->baseline) {
		policy.channels.n = 0;
		policy.cap = UINT32_MAX;
	}
	if (p->policy->min_sources > 1)
		st = db_int(p->s, Q_AGREEMENT_PUBLISHERS, ARGS(I(p->at[i].id)),
		    NULL, &publishers, p->fault);
	if (st != ST_OK ||
	    (p->policy->min_sources > 1 && publishers < p->policy->min_sources))
		goto out;
	buf_printf(
	    &subject, "%c%lld", measure ? 'M' : 'A', (long long)p->at[i].id);
	buf_printf(&line, "%.*s: %s %.*s", STR_ARG(parties),
	    measure ? event_type_word(e->type) : "agreement", STR_ARG(state));
	if (minerals.n > 0)
		buf_printf(&line, " on %.*s", STR_ARG(minerals));
	n.subject = n.key_subject = buf_view(&subject);
	n.headline = buf_view(&line);
	st = outbox_add(p->s, &policy, &n, p->in->now, &added, p->fault);
	p->done.alerts += added && !p->baseline ? 1 : 0;
out:
	buf_free(&line);
	buf_free(&subject);
	return st;
}
