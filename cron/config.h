/*
 * The settings of a person, typed and checked as a whole before any is used.
 *
 *   # comment
 *   db = PATH                          the store (default: XDG data folder)
 *   state = DIR                        lock and the like (XDG state folder)
 *   feeds = FILE                       a list of feeds; may stand repeatedly
 *   contact = URL or address           stands in our User-Agent
 *   [fetch]    timeout, max_body, parallel, every, pause, allow_private
 *   [alerts]   min_sources, max_tier
 *   [rules]    auto_accept_tier (0 off), auto_accept_confidence (percent)
 *   [keep]     text (days, 0 for ever)
 *   [channel NAME]   kind = stdout|file|command|mail|webhook and its keys
 *
 * Relative paths begin at the folder of the file.  Spans of time are written
 * 90, 90s, 15m, 2h or 1d; sizes 15M, 64k or 4096.
 */
#ifndef CRON_CONFIG_H
#define CRON_CONFIG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/status.h"
#include "base/str.h"

#include "alert/channel.h"

#define CONFIG_MAX   ((size_t)1 << 20) /* bytes of the file */
#define CHANNELS_MAX ((size_t)64)

struct config {
	const char *file;  /* it was read from; NULL: defaults only */
	const char *db;    /* URI of the store */
	const char *state; /* folder of the lock */
	struct strs feeds; /* files, NUL-terminated each */
	struct str contact;
	/* [fetch] */
	uint32_t timeout_s;      /* of one answer as a whole */
	uint32_t parallel;       /* connections at once */
	uint32_t every_s;        /* wished pause of a feed that says none;
	                            0: by the rules of politeness */
	uint32_t pause_s;        /* between two requests to one host */
	uint64_t max_body_bytes; /* decoded */
	bool allow_private;      /* loopback and local networks: tests only */
	/* [alerts] */
	uint32_t min_sources; /* independent publishers before an alert */
	uint32_t max_tier;    /* 0: any */
	/* [rules] */
	uint32_t accept_tier;    /* proposals of official sources are accepted
	                            by policy up to this tier; 0: none */
	uint32_t accept_percent; /* and only when as sure as this */
	/* [keep] */
	uint32_t text_days;       /* article texts, 0: for ever */
	struct channel *channels; /* at least one: stdout where none is said */
	size_t n_channels;
	bool has_secret; /* a secret stands in the file itself */
};

/*
 * Reads settings from "text".  ST_CONFIG with file, line and column, and the
 * nearest key where one is unknown.  "out" lives in the arena.
 */
enum status config_read(struct arena *, const char *file, struct str text,
    struct config *out, struct fault *) MUST_USE;

/*
 * Reads the settings from "file", or where that is NULL from
 * $XDG_CONFIG_HOME/pactwatch/config.ini; the defaults where that is absent.
 * A file that holds a secret and that others may read is refused: ST_CONFIG.
 * "out" lives in the arena.
 */
enum status config_load(struct arena *, const char *file, struct config **out,
    struct fault *) MUST_USE;

/* Fetches the channels' secrets from the places that the settings name. */
enum status config_secrets(
    struct arena *, struct config *, struct fault *) MUST_USE;

/* The usual places, in the arena; NULL without memory or HOME. */
const char *config_path_file(struct arena *);
const char *config_path_db(struct arena *);
const char *config_path_state(struct arena *);

#endif
