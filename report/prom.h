/*
 * Figures for Prometheus, as its text format 0.0.4 wants them.  The metrics
 * are gauges, since they are read from a store and may fall.
 */
#ifndef REPORT_PROM_H
#define REPORT_PROM_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/str.h"

struct prom {
	struct buf text;       /* complete after prom_end() */
	struct buf sources[4]; /* samples of one metric must stand together */
	bool counted;
};

struct prom_source {
	struct str name;
	int64_t ok_at, next_at; /* seconds since 1970, 0 not known */
	int64_t fails;
	bool enabled;
};

struct prom prom_new(size_t ceiling_bytes);
void prom_free(struct prom *);
void prom_count(struct prom *, struct str what, int64_t count);
void prom_source(struct prom *, const struct prom_source *);
/* One figure with no label; "name" after pactwatch_. */
void prom_gauge(
    struct prom *, const char *name, const char *help, int64_t value);
void prom_end(struct prom *, int64_t now);

#endif
