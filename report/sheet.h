/*
 * What the sections of the report share: the rows behind them, found by id,
 * and which events stand on the page, so that no link leads nowhere.  Only
 * for report/html*.c.
 */
#ifndef REPORT_SHEET_H
#define REPORT_SHEET_H

#include "report/html.h"

struct sheet {
	struct buf *b;
	const struct html_in *in;
	struct grid_index events;    /* by "id" */
	struct grid_index evidence;  /* by "event" */
	struct grid_index documents; /* by "id" */
	struct grid_index members;   /* events by "instrument" */
	bool *shown;                 /* of each event: it is on the page */
};

/* A text of our own words, "in_force" or "cobalt,rare_earths", as a person
 * writes them: "in force", "cobalt, rare earths". */
void sheet_words(struct sheet *, struct str text);
/* The cell as a person reads it, escaped. */
void sheet_cell(struct sheet *, const struct cell *);
/* Heading of a section with the number of its things; says where none are. */
void sheet_begin(struct sheet *, const char *id, const char *title, size_t n);
void sheet_end(struct sheet *);
/* Around what may be wider than the screen. */
void sheet_wide(struct sheet *, const char *label);
void sheet_wide_end(struct sheet *);

/* The id of the event that proves the state of an agreement or measure: the
 * newest of its events that stands on the page; empty where none does. */
struct str sheet_proof(const struct sheet *, struct str instrument);
/* Opens <a> to an event where it is on the page; true where it did. */
bool sheet_link(struct sheet *, struct str event);

/* ---- tables -------------------------------------------------------------------- */

/* What a cell leads to. */
enum lead {
	LEAD_NONE,
	LEAD_SELF,    /* an event's id: to that event */
	LEAD_SUBJECT, /* an agreement's or measure's id: to its proof */
};

struct sheet_column {
	const char *name, *head; /* in the grid, on the page */
	enum lead lead;
	bool wide;  /* a long text, which may wrap */
	bool words; /* of ours: sheet_words() */
};

typedef bool sheet_wanted(const struct grid *, size_t row, const void *ctx);

/* One table of the rows that are wanted (NULL: of all), "most" at most, with
 * a line about the rest.  Columns end with one without a name. */
void sheet_table(struct sheet *, const char *label, const struct grid *,
    size_t most, const struct sheet_column *, sheet_wanted *, const void *ctx);

/* ---- sections with a file of their own --------------------------------------- */

void html_timeline(struct sheet *);
void html_matrix(struct sheet *);
void html_evidence(struct sheet *);

#endif
