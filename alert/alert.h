/*
 * What is told, and the telling of it.  The outbox is somewhere else: this
 * room is handed alerts and hands back how each channel took them.
 *
 * An alert reaches a channel at least once, and once only unless the peer
 * gave no answer: then it comes again under the same key (Message-ID,
 * webhook-id), so that a receiver can tell.
 */
#ifndef ALERT_ALERT_H
#define ALERT_ALERT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/log.h"
#include "base/str.h"

#include "alert/channel.h"
#include "report/sink.h"

/* Texts may be empty; those of strangers are as they came. */
struct alert {
	struct str key;      /* stable for this alert: dedupe by it */
	struct str kind;     /* agreement, measure, review_due, ... */
	struct str type;     /* of the event behind it: export_ban, ... */
	struct str state;    /* signed, in_force, suspended, 30, ... */
	struct str headline; /* one line for people */
	struct str subject;  /* what "pactwatch show" takes: A12 */
	struct str title;    /* of the agreement or measure */
	struct str parties;  /* codes parted by commas */
	struct str minerals; /* ids parted by commas */
	struct str day;      /* since when */
	struct str quote;    /* the sentence, of strangers */
	struct str url;      /* of the first source */
	struct str publisher, doc_title;
	uint32_t tier;       /* of that source, 0 unknown */
	uint32_t publishers; /* independent ones by now */
	struct str others;   /* their names, the first left out; "; " between */
	double confidence;   /* how sure the reading is: 0 to 1, 0 unknown */
	int64_t created_at;
	uint32_t attempts;
};

enum sent {
	SENT_OK,
	SENT_LATER, /* try again: no answer, 4xx of mail, 5xx of http */
	SENT_DEAD   /* never again: it was refused for good */
};

#define SENT_WHY 200 /* bytes of the reason, with its NUL */

struct sender {
	struct sink out; /* of stdout channels */
	const struct log *log;
	int64_t now;
};

/* Tells "n" alerts (more than one: a digest) through one channel. */
enum sent alert_send(const struct sender *, const struct channel *,
    const struct alert *, size_t n, char why[SENT_WHY]);

/* Whether the channel asked for this alert: alert/when.c. */
bool alert_wanted(const struct filter *, const struct alert *);
/* Whether the system knows a time zone of this name: C takes any other for
 * UTC, and nobody would notice. */
bool alert_zone_known(struct str name);
/* Whether "now" lies in the channel's quiet hours. */
bool alert_quiet(const struct channel *, int64_t now);

/* ---- forms: alert/text.c ---------------------------------------------------- */

/* One line without its end, terminal-inert. */
void alert_line(struct buf *, const struct alert *);
/* The whole for people, plain text, inert. */
void alert_text(struct buf *, const struct alert *);
/* One JSON object, without a line end. */
void alert_json(struct buf *, const struct alert *);
/* A part of an HTML page: everything escaped, links http and https only. */
void alert_html(struct buf *, const struct alert *);

/* What names this telling to its receiver: one alert's own key, a hash over
 * those of a digest, so that the same alerts always come under the same id.
 * Empty where memory ended. */
struct str alert_id(struct arena *, const struct alert *, size_t n);

/* ---- sinks, one file each ---------------------------------------------------- */

enum sent command_send(const struct sender *, const struct channel *,
    const struct alert *, size_t n, char why[SENT_WHY]);
enum sent mail_send(const struct sender *, const struct channel *,
    const struct alert *, size_t n, char why[SENT_WHY]);
enum sent webhook_send(const struct sender *, const struct channel *,
    const struct alert *, size_t n, char why[SENT_WHY]);

#endif
