/*
 * One table a list; nothing is read or judged here.
 */
#include "base/rule_table.h"

#define KEY true
#define COL false

static const struct rule_column agreements[] = { { "agreement_id", KEY },
	{ "title", COL }, { "aliases", COL }, { "kind", COL },
	{ "binding", COL }, { "status", COL }, { "minerals", COL },
	{ "announced_on", COL }, { "expected_sign_on", COL },
	{ "signed_on", COL }, { "in_force_on", COL }, { "ended_on", COL },
	{ "parent_id", COL }, { "successor_id", COL }, { "commitments", COL },
	{ "aims", COL }, { "text_url", COL }, { NULL, COL } };
static const struct rule_column agreement_parties[] = { { "agreement_id", KEY },
	{ "party", KEY }, { "role", COL }, { "from", COL }, { "to", COL },
	{ "approval", COL }, { "approved_on", COL }, { NULL, COL } };
static const struct rule_column export_disciplines[] = {
	{ "agreement_id", KEY }, { "obligor", KEY }, { "beneficiary", KEY },
	{ "mineral", KEY }, { "restriction_kind", KEY }, { "status", COL },
	{ "exceptions", COL }, { "open_list", COL }, { NULL, COL }
};
static const struct rule_column trade_measures[] = { { "measure_id", KEY },
	{ "imposer", COL }, { "kind", COL }, { "minerals", COL },
	{ "form", COL }, { "destination", COL }, { "direction", COL },
	{ "legal_ref", COL }, { "phase", COL }, { "announced_on", COL },
	{ "effective_from", COL }, { "effective_to", COL },
	{ "suspended_from", COL }, { "suspended_to", COL }, { "value", COL },
	{ "unit", COL }, { "end_use", COL }, { "hs6", COL },
	{ "exceptions", COL }, { NULL, COL } };
static const struct rule_column reviews_deadlines[] = { { "subject_id", KEY },
	{ "clause_no", KEY }, { "kind", KEY }, { "period_months", COL },
	{ "anchor_field", COL }, { "anchor_date", COL }, { "next_due", COL },
	{ "last_held", COL }, { "outcome", COL }, { "options", COL },
	{ NULL, COL } };
static const struct rule_column program_thresholds[] = { { "program", KEY },
	{ "requirement", KEY }, { "from_date", KEY }, { "op", COL },
	{ "value", COL }, { "unit", COL }, { "place", COL }, { "basis", COL },
	{ "rule_status", COL }, { "to_date", COL }, { NULL, COL } };
static const struct rule_column program_eligibility[] = { { "program", KEY },
	{ "country", KEY }, { "criterion", KEY }, { "from_date", KEY },
	{ "verdict", COL }, { "decided_by", COL }, { "decided_on", COL },
	{ "basis_agreement_id", COL }, { "to_date", COL }, { NULL, COL } };
static const struct rule_column investment_decisions[] = {
	{ "decision_id", KEY }, { "authority", COL }, { "investor", COL },
	{ "investor_country", COL }, { "target", COL }, { "minerals", COL },
	{ "stake_from", COL }, { "stake_to", COL }, { "decision", COL },
	{ "date", COL }, { "deadline", COL }, { NULL, COL }
};
static const struct rule_column critical_lists[] = { { "list", KEY },
	{ "mineral", KEY }, { "from_date", KEY }, { "to_date", COL },
	{ "next_update_due", COL }, { "rule_status", COL }, { NULL, COL } };

static const struct rule_column *const tables[RULE_TABLES] = {
	[RT_AGREEMENTS] = agreements,
	[RT_AGREEMENT_PARTIES] = agreement_parties,
	[RT_EXPORT_DISCIPLINES] = export_disciplines,
	[RT_TRADE_MEASURES] = trade_measures,
	[RT_REVIEWS_DEADLINES] = reviews_deadlines,
	[RT_PROGRAM_THRESHOLDS] = program_thresholds,
	[RT_PROGRAM_ELIGIBILITY] = program_eligibility,
	[RT_INVESTMENT_DECISIONS] = investment_decisions,
	[RT_CRITICAL_LISTS] = critical_lists,
};

const struct rule_column *
rule_column_at(enum rule_table t, size_t i)
{
	const struct rule_column *c = tables[t];

	while (i > 0 && c->name != NULL) {
		c++;
		i--;
	}
	return c->name != NULL ? c : NULL;
}

const struct rule_column *
rule_column_of(enum rule_table t, struct str name)
{
	/* A deadline proposed for a programme names it; the store makes its
	 * subject of it. */
	static const struct rule_column program = { "program", COL };

	for (size_t i = 0; rule_column_at(t, i) != NULL; i++)
		if (str_is(name, rule_column_at(t, i)->name))
			return rule_column_at(t, i);
	return t == RT_REVIEWS_DEADLINES && str_is(name, program.name)
		   ? &program
		   : NULL;
}
