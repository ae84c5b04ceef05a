/*
 * From the outbox to the channels and back: what each channel wants is sent,
 * and how it went is written down at once, so that a kill repeats one message
 * at the most.  A channel that fails holds up no other.
 */
#include "alert/alert.h"
#include "cron/claim.h"
#include "cron/work.h"

#define OUTBOX_MAX ((size_t)20000) /* deliveries looked at in one pass */
#define GROUP_MAX  ((size_t)200)   /* alerts of one digest */
#define FAILS_MAX  3 /* in a row until a channel rests for this pass */

struct telling {
	struct work *work;
	struct sender sender;
	const struct channel *channel;
	struct store_delivery *all;
	size_t n;
	size_t fails; /* in a row */
	size_t told;
};

static struct alert
alert_of(const struct store_delivery *d)
{
	struct alert a = { .key = d->key,
		.kind = d->kind,
		.state = d->state,
		.headline = d->headline,
		.subject = d->subject,
		.title = d->title,
		.parties = d->parties,
		.minerals = d->minerals,
		.day = d->day,
		.quote = d->quote,
		.url = d->url,
		.publisher = d->publisher,
		.doc_title = d->doc_title,
		.tier = d->tier,
		.type = d->type,
		.others = d->others,
		.confidence = d->confidence,
		.publishers = d->publishers,
		.created_at = d->created_at,
		.attempts = d->attempts };

	return a;
}

/* One telling is marked in one transaction: a kill repeats the whole of it,
 * under the same id, or nothing. */
static enum status
mark(struct telling *t, const struct store_delivery *const *group, size_t n,
    enum sent sent, const char *why)
{
	struct work *w = t->work;
	enum status st = ST_OK;

	switch (sent) {
	case SENT_OK:
		w->done->sent += n;
		return store_delivered_all(
		    w->store, group, n, w->in->now, w->fault);
	case SENT_LATER:
	case SENT_DEAD:
		break;
	}
	for (size_t i = 0; i < n && st == ST_OK; i++)
		st = store_undelivered(w->store, group[i], str_of(why),
		    sent == SENT_DEAD, w->in->now, w->fault);
	if (sent == SENT_DEAD)
		w->done->dead += n;
	else
		w->done->waiting += n;
	return st;
}

static void
send_group(
    struct telling *t, const struct store_delivery *const *group, size_t n)
{
	struct alert *list;
	char why[SENT_WHY] = "";
	enum sent sent;

	arena_reset(t->work->doc);
	list = arena_take(t->work->doc, n * sizeof(*list));
	if (list == NULL) {
		t->work->st = ST_NOMEM;
		return;
	}
	for (size_t i = 0; i < n; i++)
		list[i] = alert_of(group[i]);
	claim_renew(t->work);
	sent = alert_send(&t->sender, t->channel, list, n, why);
	if (sent == SENT_OK) {
		t->fails = 0;
	} else {
		/* Said once a channel and pass; what is given up, each time. */
		t->fails++;
		log_say(t->work->in->log,
		    t->fails == 1 || sent == SENT_DEAD ? LOG_WARN : LOG_INFO,
		    "pactwatch: channel %.*s: %s; %s",
		    STR_ARG(t->channel->name), why,
		    sent == SENT_DEAD ? "given up, see \"pactwatch alerts\""
				      : "it is tried again");
	}
	t->work->st = mark(t, group, n, sent, why);
	t->told++;
}

/* Whether this delivery goes now; what the channel does not want is done. */
static bool
goes(struct telling *t, const struct store_delivery *d)
{
	struct alert a = alert_of(d);

	if (!str_eq(d->channel, t->channel->name))
		return false;
	if (alert_wanted(&t->channel->filter, &a))
		return true;
	if (store_delivered(
		t->work->store, d, t->work->in->now, t->work->fault) != ST_OK)
		t->work->st = ST_IO;
	return false;
}

/* Digests are cut at fixed times, not where a pass happens to fall: what was
 * made in one span of the channel's goes together once the span is over, and
 * so a repeat tells the same alerts under the same id. */
static int64_t
span_of(const struct channel *ch, const struct store_delivery *d)
{
	return ch->digest_s > 0 ? d->created_at / ch->digest_s : d->alert;
}

static bool
is_over(const struct telling *t, const struct store_delivery *d)
{
	const struct channel *ch = t->channel;

	return ch->digest_s == 0 ||
	       (span_of(ch, d) + 1) * ch->digest_s <= t->work->in->now;
}

/* The rest of a pass that told enough, or failed enough, stays pending. */
static bool
has_enough(const struct telling *t)
{
	const struct channel *ch = t->channel;

	return t->work->st != ST_OK || t->fails >= FAILS_MAX ||
	       (ch->max_per_pass > 0 && t->told >= ch->max_per_pass);
}

static void
tell_channel(struct telling *t)
{
	const struct store_delivery *group[GROUP_MAX];
	size_t n = 0;

	if (alert_quiet(t->channel, t->work->in->now))
		return;
	for (size_t i = 0; i < t->n && !has_enough(t); i++) {
		const struct store_delivery *d = &t->all[i];

		if (!goes(t, d) || !is_over(t, d))
			continue;
		if (n == GROUP_MAX ||
		    (n > 0 && span_of(t->channel, d) !=
				  span_of(t->channel, group[0]))) {
			send_group(t, group, n);
			n = 0;
		}
		group[n++] = d;
	}
	if (n > 0 && !has_enough(t))
		send_group(t, group, n);
}

enum status
pass_tell(struct work *w)
{
	const struct config *c = w->in->config;
	struct telling t = { .work = w };
	bool mine[CHANNELS_MAX] = { false }; /* else another tells there */
	enum status st;

	t.sender = (struct sender){
		.out = w->in->out, .log = w->in->log, .now = w->in->now
	};
	for (size_t i = 0; i < c->n_channels && i < CHANNELS_MAX; i++)
		mine[i] = claim_channel(w, c->channels[i].name);
	if (w->st != ST_OK)
		return w->st;
	st = store_deliveries(
	    w->store, w->arena, w->in->now, OUTBOX_MAX, &t.all, &t.n, w->fault);
	for (size_t i = 0; i < c->n_channels && st == ST_OK && t.n > 0; i++) {
		if (i >= CHANNELS_MAX || !mine[i])
			continue;
		t.channel = &c->channels[i];
		t.fails = t.told = 0;
		tell_channel(&t);
		st = w->st;
	}
	return st;
}
