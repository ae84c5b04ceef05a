/*
 * What the files on roles share: who.c says who can act, party.c who takes
 * part, burden.c who is struck, role_mineral.c what it is about, role.c fills
 * an event's roles from them.
 */
#ifndef PW_EXTRACT_ROLE_WORK_H
#define PW_EXTRACT_ROLE_WORK_H

#include "extract/work.h"

#define NONE UINT32_MAX /* no unit */

/* The parties of an agreement whose name is its own, "the USMCA"; "clubs": also
 * the members of one that is told of as a club, "the TPP". */
enum status who_by_name(struct work *w, const struct mention *m, bool clubs,
    struct strs *out) MUST_USE;
/* The mineral a mention names: its own, or that of "rare earths deal". */
struct str mineral_of(const struct work *w, const struct mention *m);
/* The minerals of a mention, or of the members of its list. */
enum status mineral_codes(
    struct work *w, const struct mention *m, struct strs *out) MUST_USE;
/* Whether the unit names a state, or an organ of one, that can act. */
bool who_acts(const struct work *w, const struct sentence *s, uint32_t unit);
/* Whether the unit can be a subject: no object of a preposition, and a
 * demonym only before an organ of state. */
bool who_may_lead(const struct work *w, const struct sentence *s, uint32_t i);
/* Whether the unit stands in an attribution that interrupts: a comma or a
 * quote before it, a verb of telling after it. */
bool who_tells(const struct work *w, const struct sentence *s, uint32_t i);
/* The subject left of unit "at", or NONE. */
uint32_t who_leads(const struct work *w, const struct sentence *s, uint32_t at);
/* Who makes the bill or rule that a relative clause around "at" tells of. */
uint32_t who_drafts(
    const struct work *w, const struct sentence *s, uint32_t at);
/* The state named right before the noun a match begins with, where a
 * preposition governs the two: "in answer to US curbs". */
uint32_t who_adjoins(
    const struct work *w, const struct sentence *s, uint32_t beg);
/* "By raising duties on steel, Ottawa shields its mills": what opens the
 * sentence is done by the subject that follows its comma. */
uint32_t who_leads_after(
    const struct work *w, const struct sentence *s, uint32_t at);
/* "by X" right of the trigger. */
uint32_t who_by(const struct work *w, const struct sentence *s, uint32_t from);
/* Whether goods stand at the unit: a word for them, or a name of theirs. */
bool who_goods(const struct work *w, const struct sentence *s, uint32_t i);
/* Whether the place at the unit bears an import measure: "tariffs on China",
 * "Chinese goods"; but not "US steel tariffs" or "American tariffs on steel". */
bool who_bears(const struct work *w, const struct sentence *s, uint32_t i);
/* Whether a preposition stands before the unit: "on the Chinese". */
bool who_governed(const struct work *w, const struct sentence *s, uint32_t i);
/* "China's export ban", "Chinese curbs", "a Chinese ban"; of "US tariffs on
 * Chinese steel" the US, since what a preposition governs owns nothing. */
uint32_t who_owns(
    const struct work *w, const struct sentence *s, uint32_t beg, uint32_t end);
/* Who stands beside the subject: "Chile's minister and his counterpart Y". */
enum status who_beside(
    struct work *w, uint32_t si, uint32_t subject, struct strs *out) MUST_USE;
enum status who_after(
    struct work *w, uint32_t si, uint32_t first, struct strs *out) MUST_USE;
/* "Government support", "export control authorities": an office of which no
 * state is told nearby, and which so is no party. */
bool who_homeless(
    const struct work *w, const struct sentence *s, uint32_t unit);
/* All who take part in a deal told in this sentence. */
enum status parties_of(
    struct work *w, struct found *f, struct strs *out) MUST_USE;
/* Who bears an import measure, or receives the exports that are curbed, does
 * not impose it. */
enum status bearers_leave(struct work *w, struct found *f) MUST_USE;
/* Of a document mostly about "main", who imposes what no subject does. */
enum status imposer_known(struct work *w, const struct sentence *s,
    struct str main, struct strs *out) MUST_USE;
/* Whose law a sentence names as the basis of what it tells. */
struct str law_owner(const struct work *w, const struct sentence *s);
/* In a dispute the one against whom it runs is no complainant. */
enum status respondent_leaves(struct work *w, struct found *f) MUST_USE;
/* One state, or the union of some: a club such as the G7 acts by itself. */
bool party_sole(struct str code);
/* The unit that a match remembers by a slot's name, or NONE. */
uint32_t slot_unit(
    const struct work *w, const struct found *f, struct str name);
/* An event's minerals, from the places that a role lists. */
enum status minerals_fill(
    struct work *w, struct found *f, const struct role *role) MUST_USE;
/* Adds what is not there yet. */
enum status strs_add_all(
    struct work *w, const struct strs *from, struct strs *out) MUST_USE;
/* The parties that no words near the match name. */
enum status parties_settle(struct work *w, struct found *f) MUST_USE;

#endif
