/*
 * What "pactwatch fetch --state DIR" remembers between calls: one small file
 * of lines in DIR, rewritten whole.  Not the store: no entry is kept.
 */
#ifndef CLI_FETCH_STATE_H
#define CLI_FETCH_STATE_H

#include "base/arena.h"
#include "base/flow.h"
#include "base/status.h"
#include "base/str.h"

struct fetch_memory {
	struct str url;
	struct visit visit;
};

struct fetch_state {
	struct fetch_memory *feeds;
	size_t n_feeds, room_feeds;
	struct host *hosts;
	size_t n_hosts, room_hosts;
};

/* An absent file is an empty state; ST_SYNTAX with the line where it is not
 * ours.  Values live in the arena. */
enum status fetch_state_read(struct arena *, const char *dir,
    struct fetch_state *, struct fault *) MUST_USE;

/* Makes DIR (0700) where absent; the file is replaced whole. */
enum status fetch_state_write(struct arena *, const char *dir,
    const struct fetch_state *, struct fault *) MUST_USE;

/* The visit remembered for "url", or NULL. */
struct visit *fetch_state_find(struct fetch_state *, struct str url);

/* Remembers; replaces what was there.  ST_NOMEM on failure. */
enum status fetch_state_put(struct arena *, struct fetch_state *,
    struct str url, const struct visit *) MUST_USE;
enum status fetch_state_host(
    struct arena *, struct fetch_state *, const struct host *) MUST_USE;

#endif
