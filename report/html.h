/*
 * The report: one HTML page without script and without anything from outside,
 * good in a browser, on paper and in a mail.
 */
#ifndef REPORT_HTML_H
#define REPORT_HTML_H

#include <stdint.h>

#include "base/buf.h"

#include "report/grid.h"

/* Each grid as the query of that name lists it; empty ones are said to be. */
struct html_in {
	struct grid agreements, measures, events, evidence, reviews, proposals,
	    sources, alerts, documents;
	int64_t now;
	const char *version;
};

void report_html(struct buf *, const struct html_in *);

#endif
