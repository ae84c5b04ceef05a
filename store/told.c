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
	    e->modality == MO_DENIED || p->tier > tier || p->baseline)
		return false;
	if (event_type_is_measure(e->type))
		return event_type_family(e->type) == 'C' ||
		       e->type == EV_IMPORT_TARIFF ||
		       e->type == EV_IMPORT_RESTRICTION;
	return p->told[i] >= STATE_ANNOUNCED;
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
	int64_t publishers = 0;
	enum status st = ST_OK;

	if (p->rejected[i] || !worth_telling(p, i))
		goto out;
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
	st = outbox_add(p->s, p->policy, &n, p->in->now, &added, p->fault);
	p->done.alerts += added ? 1 : 0;
out:
	buf_free(&line);
	buf_free(&subject);
	return st;
}
