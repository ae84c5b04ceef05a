/*
 * What the files on joining share: alike.c compares two events, merge.c joins
 * those of one act, settle.c lets the joined ones bear on each other.
 */
#ifndef PW_EXTRACT_MERGE_WORK_H
#define PW_EXTRACT_MERGE_WORK_H

#include "extract/event_work.h"

/* Share of two sets of states that both hold, 0 to 1; 1 where both are empty. */
double alike_actors(const struct strs *a, const struct strs *b);
/* A coarser day holds a finer one; days the text does not say bind none. */
bool alike_days(const struct found *a, const struct found *b);
/* No mineral, or minerals at large, go with any. */
bool alike_minerals(const struct event *a, const struct event *b);
/* Whether the sentence of an event names a mineral itself. */
bool alike_named(const struct work *w, const struct found *f);
/* Whether two events tell of one sum, and one of them of no mineral. */
bool alike_sums(
    const struct work *w, const struct found *a, const struct found *b);
/* Whether two events may speak of one kind of instrument. */
bool alike_kinds(
    const struct work *w, const struct found *a, const struct found *b);
/* Whether two events tell one act. */
bool alike_acts(
    const struct work *w, const struct found *a, const struct found *b);

/* Old news: of long before the text's latest act, or before its publication;
 * told once and without a day after the news. */
void history_mark(struct work *w);
void stale_mark(struct work *w);
void tail_mark(struct work *w);
/* Drops deals told again, and titles whose text tells of no act beside it. */
void again_drop(struct work *w);
/* Steps of one dispute share its two sides. */
void sides_share(struct work *w);
/* What an instrument obliges to stands where the instrument itself stands. */
void clauses_follow(struct work *w);

#endif
