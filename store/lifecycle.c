/*
 * The lifecycles of the domain: an agreement climbs and never falls back by
 * an old story; a measure moves both ways, forward in time alone.
 */
#include "store/lifecycle.h"

static enum state
of_measure(const struct event *e)
{
	bool sure = e->modality != MO_EXPECTED && e->modality != MO_CONDITIONAL;
	static const struct {
		enum phase phase;
		enum state state;
	} list[] = { { PH_PROPOSED, STATE_PROPOSED },
		{ PH_ANNOUNCED, STATE_ANNOUNCED },
		{ PH_ADOPTED, STATE_ANNOUNCED },
		{ PH_IN_FORCE, STATE_IN_FORCE },
		{ PH_EFFECTIVE, STATE_IN_FORCE },
		{ PH_TIGHTENED, STATE_IN_FORCE },
		{ PH_EXTENDED, STATE_IN_FORCE }, { PH_RESUMED, STATE_IN_FORCE },
		{ PH_EASED, STATE_EASED }, { PH_SUSPENDED, STATE_SUSPENDED },
		{ PH_LIFTED, STATE_ENDED }, { PH_EXPIRED, STATE_ENDED },
		{ PH_ENDED, STATE_ENDED }, { PH_ABANDONED, STATE_ABANDONED },
		{ PH_PETITION, STATE_PROPOSED },
		{ PH_INITIATED, STATE_PROPOSED },
		{ PH_PRELIMINARY, STATE_ANNOUNCED },
		{ PH_FINAL_AGENCY, STATE_ANNOUNCED },
		{ PH_TERMINATED_NO_INJURY, STATE_ABANDONED },
		{ PH_CONCLUDED_NO_TARIFF, STATE_ABANDONED } };

	for (size_t i = 0; i < sizeof(list) / sizeof(list[0]); i++)
		if (list[i].phase == e->phase) {
			/* A finding that is due is none. */
			if (!sure && e->type == EV_TRADE_INVESTIGATION)
				return STATE_NONE;
			if (sure || list[i].state <= STATE_ANNOUNCED)
				return list[i].state;
			/* "Will ban from June": decided, not begun. */
			return list[i].state == STATE_IN_FORCE ? STATE_ANNOUNCED
							       : STATE_NONE;
		}
	return STATE_NONE;
}

enum state
lifecycle_told(const struct event *e)
{
	bool sure = e->modality != MO_EXPECTED && e->modality != MO_CONDITIONAL;

	/* What is refused or hangs on a condition changes nothing. */
	if (e->modality == MO_DENIED || e->modality == MO_CONDITIONAL)
		return STATE_NONE;
	if (event_type_is_measure(e->type))
		return of_measure(e);
	if (e->type == EV_NEGOTIATION)
		return e->phase == PH_ABANDONED   ? STATE_ABANDONED
		       : e->phase == PH_REQUESTED ? STATE_PROPOSED
						  : STATE_NEGOTIATING;
	if (e->type == EV_AGREEMENT_ANNOUNCED)
		return STATE_ANNOUNCED;
	if (e->type == EV_AGREEMENT_SIGNED)
		return sure ? STATE_SIGNED : STATE_ANNOUNCED;
	if (!sure)
		return STATE_NONE;
	if (e->type == EV_AGREEMENT_IN_FORCE)
		return e->phase == PH_PROVISIONAL ? STATE_PROVISIONAL
						  : STATE_IN_FORCE;
	if (e->type == EV_REVIEW_HELD && e->phase == PH_OPENED)
		return STATE_UNDER_REVIEW;
	if (e->type == EV_AGREEMENT_ENDED)
		return e->phase == PH_SUSPENDED              ? STATE_SUSPENDED
		       : e->phase == PH_SUSPENSION_REQUESTED ? STATE_NONE
							     : STATE_ENDED;
	return STATE_NONE;
}

/* A coarse day (a year, a month) is not earlier than any day within it. */
static bool
earlier(struct str a, struct str b)
{
	size_t n = a.n < b.n ? a.n : b.n;

	return n > 0 && str_cmp(str_sub(a, 0, n), str_sub(b, 0, n)) < 0;
}

enum state
lifecycle_told_by(const struct event *e, struct str day)
{
	enum state told = lifecycle_told(e);

	if (told != STATE_IN_FORCE || !event_type_is_measure(e->type))
		return told;
	for (size_t i = 0; i < e->n_values; i++)
		if (e->values[i].key == VAL_EFFECTIVE &&
		    earlier(day, e->values[i].text))
			return STATE_ANNOUNCED;
	return told;
}

bool
lifecycle_resumes(const struct event *e)
{
	if (event_type_is_measure(e->type))
		return e->phase == PH_RESUMED;
	return e->type == EV_AGREEMENT_AMENDED || e->type == EV_REVIEW_HELD;
}

bool
lifecycle_moves(bool measure, enum state now_at, struct str now_day,
    enum state told, struct str told_day, bool resumed)
{
	bool climbs = !measure && told <= STATE_IN_FORCE;

	if (told == STATE_NONE || told == now_at)
		return false;
	if (now_at == STATE_NONE)
		return true;
	if (now_at == STATE_ENDED || now_at == STATE_ABANDONED)
		return false;
	/* A signing is no less so for an announcement printed after it: on
	 * the way up to being in force the order of days decides nothing, so
	 * neither does the order of reading. */
	if (!(climbs && told > now_at) && earlier(told_day, now_day))
		return false;
	if (told == STATE_ABANDONED) /* only what never came to be */
		return now_at <= STATE_ANNOUNCED;
	if (now_at == STATE_SUSPENDED && told == STATE_IN_FORCE)
		return resumed;
	if (now_at == STATE_UNDER_REVIEW && told == STATE_IN_FORCE)
		return resumed;
	if (measure && now_at == STATE_EASED && told == STATE_IN_FORCE)
		return earlier(now_day, told_day);
	return told > now_at;
}
