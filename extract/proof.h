/*
 * The proofs that patterns carry: each "ok" line must give its event, each
 * "no" line must give none of its pattern.
 */
#ifndef EXTRACT_PROOF_H
#define EXTRACT_PROOF_H

#include "extract/extract.h"

struct proof_tally {
	size_t run;
	size_t failed;
};

/*
 * Runs all proofs of the extractor's set; "say" is called with file, line and
 * what is wrong for each that fails.  ST_NOMEM when memory is at an end.
 */
enum status proof_run(const struct extractor *,
    void (*say)(void *ctx, const char *file, unsigned line, struct str what),
    void *ctx, struct proof_tally *out) MUST_USE;

#endif
