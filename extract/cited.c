/*
 * Papers that a text cites by number, and their days: "Executive Order 14257
 * of April 2, 2025" once, "Executive Order 14257" from there on.
 */
#include "extract/event_work.h"

#define PAPERS_MAX 64u
#define NUMBER_MIN 100.0 /* less counts sections, years of a plan, articles */

static const char papers[] =
    "order proclamation regulation directive decree decision announcement "
    "notice ordinance resolution";

/* The number by which a paper is cited at a unit: "Order 14257", "Decree No.
 * 155"; 0 where none is. */
static double
number_at(const struct work *w, const struct sentence *s, uint32_t unit)
{
	const struct mention *m = work_mention(w, s, unit);

	if (unit == 0 || m == NULL || m->type != w->types->number ||
	    m->number < NUMBER_MIN)
		return 0;
	return work_unit_is(w, s, unit - 1, papers) ||
		       (unit > 1 && work_unit_is(w, s, unit - 1, "no number") &&
			   work_unit_is(w, s, unit - 2, papers))
		   ? m->number
		   : 0;
}

static const struct paper *
paper_of(const struct work *w, double number)
{
	for (size_t i = 0; i < w->papers_n; i++)
		if (w->papers[i].number == number)
			return &w->papers[i];
	return NULL;
}

enum status
cited_read(struct work *w)
{
	for (size_t si = 0; si < w->sentences_n; si++) {
		const struct sentence *s = &w->sentences[si];

		for (uint32_t i = 1; i + 2 < s->n; i++) {
			const struct mention *day = work_mention(w, s, i + 2);
			double number;

			if (day == NULL || day->type != w->types->date ||
			    day->day.day == 0 ||
			    !work_unit_is(w, s, i + 1, "of dated") ||
			    (number = number_at(w, s, i)) == 0 ||
			    paper_of(w, number) != NULL)
				continue;
			if (w->papers == NULL &&
			    (w->papers = arena_take(w->arena,
				 PAPERS_MAX * sizeof(*w->papers))) == NULL)
				return ST_NOMEM;
			if (w->papers_n < PAPERS_MAX)
				w->papers[w->papers_n++] =
				    (struct paper){ number, day->day };
		}
	}
	return ST_OK;
}

/* "In section 3 of Order 14257, I imposed", "by Decree 155, the ministry": the
 * paper opens its sentence. */
static bool
opens_by(const struct work *w, const struct sentence *s, uint32_t unit)
{
	if (!work_unit_is(w, s, unit + 1, ","))
		return false;
	for (uint32_t i = 0; i < unit && i < 4; i++)
		if (work_unit_is(w, s, i, "in by through under"))
			return true;
	return false;
}

const struct civil *
cited_day(const struct work *w, const struct sentence *s, uint32_t act)
{
	for (uint32_t i = 1; i < act && i < 14 && w->papers_n > 0; i++) {
		double number = number_at(w, s, i);
		const struct paper *p = number > 0 ? paper_of(w, number) : NULL;

		/* "Proclamation 9705 imposed": what it did, it did that day. */
		if (p != NULL &&
		    (opens_by(w, s, i) || (i < 4 && act == i + 1 &&
					      !work_unit_is(w, s, act,
						  "is are was shall will as"))))
			return &p->day;
	}
	return NULL;
}
