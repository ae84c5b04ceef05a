/*
 * A channel: one way in which one reader wants to be told.  Filled from the
 * settings, read-only from there on.
 */
#ifndef ALERT_CHANNEL_H
#define ALERT_CHANNEL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

/* X(NAME, word) */
#define CHANNEL_KIND_LIST(X)  \
	X(STDOUT, "stdout")   \
	X(FILE, "file")       \
	X(COMMAND, "command") \
	X(MAIL, "mail")       \
	X(WEBHOOK, "webhook")

enum channel_kind {
#define X(name, word) CHANNEL_##name,
	CHANNEL_KIND_LIST(X)
#undef X
};

/* What a webhook's body looks like.  X(NAME, word) */
#define PRESET_LIST(X)                                          \
	X(NONE, "none")   /* our own JSON, Standard Webhooks */ \
	X(SLACK, "slack") /* {"text": ...} */                   \
	X(NTFY, "ntfy")   /* text, with Title and Click */      \
	X(APPRISE, "apprise")                                   \
	X(TEAMS, "teams")

enum preset {
#define X(name, word) PRESET_##name,
	PRESET_LIST(X)
#undef X
};

/* How a mail server is spoken to.  X(NAME, word) */
#define TLS_LIST(X)                                                         \
	X(STARTTLS, "starttls") /* required: a stripped offer is refused */ \
	X(ALWAYS, "always")     /* from the first byte, port 465 */         \
	X(NONE, "none")         /* only for a server on this machine */

enum tls {
#define X(name, word) TLS_##name,
	TLS_LIST(X)
#undef X
};

/* What a channel wants to hear; an empty list means all. */
struct filter {
	struct strs parties;  /* place codes: one of them takes part */
	struct strs minerals; /* ids: one of them is touched */
	struct strs kinds;    /* of alert or of event: "review_due", "measure",
	                         "export_ban" */
	uint32_t max_tier;    /* 0: any; 1 official text .. 4 aggregator */
	uint32_t min_sources; /* independent publishers, 0: any */
	uint32_t min_percent; /* how sure the reading must be, 0: any */
};

struct channel {
	struct str name; /* unique, stable: it keys the delivery rows */
	enum channel_kind kind;
	enum preset preset;
	enum tls tls;
	struct filter filter;
	struct str path;        /* file: appended to, a JSON line an alert */
	struct strs argv;       /* command: never through a shell */
	struct str url;         /* webhook */
	struct str server;      /* mail: host or host:port */
	struct str from;        /* mail: an address */
	struct strs to;         /* mail: addresses */
	struct str user;        /* mail */
	struct str secret;      /* password or webhook key; never printed */
	struct str old_secret;  /* webhook: signs too while keys rotate */
	struct str secret_file; /* where "secret" is read from, or empty */
	struct str secret_env;  /* likewise, a name in the environment or in
	                           $CREDENTIALS_DIRECTORY */
	struct str ca_file;     /* whom to trust in place of the system's
	                            list: mail and webhook over TLS */
	uint32_t timeout_s;
	uint32_t digest_s;        /* gather for so long, 0: at once */
	uint32_t max_per_pass;    /* the rest waits for the next pass */
	int quiet_from, quiet_to; /* minutes of the local day, equal: never */
	struct str zone;          /* of the quiet hours: Europe/Berlin */
	bool allow_private;       /* a webhook may live on a private address */
	unsigned line;            /* of the settings, for messages */
};

const char *channel_kind_word(enum channel_kind);
bool channel_kind_of(struct str word, enum channel_kind *out);
bool channel_preset_of(struct str word, enum preset *out);
bool channel_tls_of(struct str word, enum tls *out);

#endif
