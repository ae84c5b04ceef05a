/*
 * What the files on events share: event.c makes an event of a match,
 * event_rival.c lets those of a sentence drive each other away,
 * event_date.c gives one its day, event_value.c its values.
 */
#ifndef PW_EXTRACT_EVENT_WORK_H
#define PW_EXTRACT_EVENT_WORK_H

#include "extract/work.h"

/* A day as text that lasts as long as the work; empty when out of memory. */
struct str day_text(struct work *w, struct civil c);
/* The words of a mention on one line, in its spelling. */
struct str mention_words(struct work *w, const struct mention *m);
/* A value of an event, or NULL; it lasts as long as the event. */
const struct value *told_value(const struct event *e, enum value_key key);
/* Its text, empty where it has none. */
struct str told_text(const struct event *e, enum value_key key);
/* The date of the act, its basis, and what its distance from the document's
 * own day says of the modality. */
void date_fill(struct work *w, struct found *f);
/* cited.c: the day of the paper that an act at unit "act" is told of, or NULL. */
const struct civil *cited_day(
    const struct work *w, const struct sentence *s, uint32_t act);
/* The values of the pattern's settings, then those wanted by the type, the
 * nearest first; the first one said of a key stays. */
enum status values_fill(struct work *w, struct found *f) MUST_USE;
/* A share or a sum without its programme belongs to the one told of last: to
 * one of its own, not to a whole statute. */
enum status programme_fill(struct work *w, struct found *f) MUST_USE;
/* Of the events found from index "from" on: minerals of one measure are not
 * those of another, told in one breath, that names none. */
void minerals_part(struct work *w, size_t from);
/* What the next sentences say of an act, each of which becomes evidence too:
 * "Canada taxes steel.  The surtax will be 25%." */
enum status values_follow(struct work *w) MUST_USE;

#endif
