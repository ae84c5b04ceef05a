/*
 * What a source's "mute" lines say not to believe from it.  Part of a pass,
 * and of whoever reads a stored text again.
 */
#ifndef CRON_MUTE_H
#define CRON_MUTE_H

#include "base/arena.h"
#include "base/flow.h"
#include "base/status.h"

/*
 * Takes out of "facts" the events that a muted pattern read ("agreement.signed"
 * by its id, "agreement.*" by its beginning), with the agreements and rows
 * that rest on one of them.  Indexes are brought up to date; new lists live in
 * the arena.  ST_NOMEM on failure, "facts" is then untouched.
 */
enum status mute_facts(
    struct arena *, const struct strs *mute, struct facts *facts) MUST_USE;

#endif
