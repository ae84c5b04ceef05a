/*
 * From the outbox to the channels and back: what each channel wants is sent,
 * and how it went is written down at once, so that a kill repeats one message
 * at the most.  A channel that fails holds up no other.
 */
#include "alert/alert.h"
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
		.publishers = d->publishers,
		.created_at = d->created_at,
		.attempts = d->attempts };

	return a;
}

static void
mark(struct telling *t, const struct store_delivery *d, enum sent sent,
    const char *why)
{
	struct work *w = t->work;
	enum status st = ST_OK;

	switch (sent) {
	case SENT_OK:
		st = store_delivered(w->store, d, w->in->now, w->fault);
		w->done->sent++;
		break;
	case SENT_LATER:
	case SENT_DEAD:
		st = store_undelivered(w->store, d, str_of(why),
		    sent == SENT_DEAD, w->in->now, w->fault);
		if (sent == SENT_DEAD)
			w->done->dead++;
		else
			w->done->waiting++;
		break;
	}
	if (st != ST_OK && w->st == ST_OK)
		w->st = st;
}

static void
send_group(struct telling *t, struct store_delivery *const *group, size_t n)
{
	struct alert *list = arena_take(t->work->doc, n * sizeof(*list));
	char why[SENT_WHY] = "";
	enum sent sent;

	if (list == NULL) {
		t->work->st = ST_NOMEM;
		return;
	}
	for (size_t i = 0; i < n; i++)
		list[i] = alert_of(group[i]);
	sent = alert_send(&t->sender, t->channel, list, n, why);
	if (sent == SENT_OK) {
		t->fails = 0;
	} else {
		t->fails++;
		log_say(t->work->in->log, LOG_WARN,
		    "pactwatch: channel %.*s: %s; %s",
		    STR_ARG(t->channel->name), why,
		    sent == SENT_DEAD ? "given up, see \"pactwatch alerts\""
				      : "it is tried again");
	}
	for (size_t i = 0; i < n && t->work->st == ST_OK; i++)
		mark(t, group[i], sent, why);
	t->told += n;
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

/* The rest of a pass that told enough stays pending and is counted. */
static void
tell_channel(struct telling *t)
{
	struct store_delivery *group[GROUP_MAX];
	const struct channel *ch = t->channel;
	size_t n = 0, most = ch->digest_s > 0 ? GROUP_MAX : 1;
	int64_t oldest = 0;

	if (alert_quiet(ch, t->work->in->now))
		return;
	for (size_t i = 0; i < t->n; i++)
		if (str_eq(t->all[i].channel, ch->name) &&
		    (oldest == 0 || t->all[i].created_at < oldest))
			oldest = t->all[i].created_at;
	if (ch->digest_s > 0 && t->work->in->now - oldest < ch->digest_s)
		return;
	for (size_t i = 0; i < t->n && t->work->st == ST_OK; i++) {
		if (t->fails >= FAILS_MAX ||
		    (ch->max_per_pass > 0 && most == 1 &&
			t->told >= ch->max_per_pass))
			break;
		if (!goes(t, &t->all[i]))
			continue;
		group[n++] = &t->all[i];
		if (n == most) {
			arena_reset(t->work->doc);
			send_group(t, group, n);
			n = 0;
		}
	}
	if (n > 0 && t->work->st == ST_OK) {
		arena_reset(t->work->doc);
		send_group(t, group, n);
	}
}

enum status
pass_tell(struct work *w)
{
	const struct config *c = w->in->config;
	struct telling t = { .work = w };
	enum status st;

	t.sender = (struct sender){
		.out = w->in->out, .log = w->in->log, .now = w->in->now
	};
	st = store_deliveries(
	    w->store, w->arena, w->in->now, OUTBOX_MAX, &t.all, &t.n, w->fault);
	for (size_t i = 0; i < c->n_channels && st == ST_OK && t.n > 0; i++) {
		t.channel = &c->channels[i];
		t.fails = t.told = 0;
		tell_channel(&t);
		st = w->st;
	}
	return st;
}
