/*
 * Words of the domain's closed lists, both ways, and which phase belongs to
 * which type.  Tables only.
 */
#include "base/domain.h"

#define PHASES_MAX 12 /* phases of one type */

/* Ended by PH_NONE; from the domain's table of event types. */
static const enum phase phases[EVENT_TYPES][PHASES_MAX] = {
	[EV_NEGOTIATION] = { PH_REQUESTED, PH_MANDATE_PROPOSED,
	    PH_MANDATE_ADOPTED, PH_LAUNCHED, PH_IN_PROGRESS, PH_PAUSED,
	    PH_ABANDONED },
	[EV_AGREEMENT_ANNOUNCED] = { PH_INTENT, PH_CONCLUDED_IN_PRINCIPLE,
	    PH_TO_BE_SIGNED, PH_ANNOUNCED },
	[EV_AGREEMENT_SIGNED] = { PH_DONE, PH_ENDORSED },
	[EV_DOMESTIC_APPROVAL] = { PH_REQUIRED, PH_NOT_REQUIRED, PH_APPROVED,
	    PH_RATIFIED, PH_SIGNED_INTO_LAW, PH_REJECTED },
	[EV_AGREEMENT_IN_FORCE] = { PH_DONE, PH_PROVISIONAL },
	[EV_AGREEMENT_AMENDED] = { PH_AMENDED, PH_EXTENDED, PH_SCOPE_ADDED,
	    PH_ROADMAP, PH_PROTOCOL },
	[EV_AGREEMENT_ENDED] = { PH_SUSPENSION_REQUESTED, PH_SUSPENDED,
	    PH_WITHDRAWN, PH_TERMINATED, PH_EXPIRED, PH_SUPERSEDED },
	[EV_MEMBERSHIP_CHANGE] = { PH_CREATED, PH_JOINED, PH_LEFT, PH_SUCCEEDED,
	    PH_CHAIR },
	[EV_REVIEW_CLAUSE] = { PH_ANNOUNCED, PH_IN_FORCE, PH_DUE },
	[EV_REVIEW_HELD] = { PH_OPENED, PH_CONCLUDED, PH_MISSED },
	[EV_EXPORT_RESTRICTION_PROHIBITED] = { PH_ANNOUNCED,
	    PH_SIGNED_NOT_IN_FORCE, PH_IN_FORCE },
	[EV_COMMITMENT] = { PH_ANNOUNCED, PH_SIGNED, PH_IN_FORCE },
	[EV_EXPORT_BAN] = { PH_PROPOSED, PH_ANNOUNCED, PH_IN_FORCE,
	    PH_TIGHTENED, PH_EXTENDED, PH_EASED, PH_SUSPENDED, PH_RESUMED,
	    PH_LIFTED, PH_EXPIRED, PH_ABANDONED },
	[EV_EXPORT_LICENSING] = { PH_PROPOSED, PH_ANNOUNCED, PH_IN_FORCE,
	    PH_TIGHTENED, PH_EXTENDED, PH_EASED, PH_SUSPENDED, PH_RESUMED,
	    PH_LIFTED, PH_EXPIRED, PH_ABANDONED },
	[EV_EXPORT_QUOTA] = { PH_PROPOSED, PH_ANNOUNCED, PH_IN_FORCE,
	    PH_TIGHTENED, PH_EXTENDED, PH_EASED, PH_SUSPENDED, PH_RESUMED,
	    PH_LIFTED, PH_EXPIRED, PH_ABANDONED },
	[EV_EXPORT_DUTY] = { PH_PROPOSED, PH_ANNOUNCED, PH_IN_FORCE,
	    PH_TIGHTENED, PH_EXTENDED, PH_EASED, PH_SUSPENDED, PH_RESUMED,
	    PH_LIFTED, PH_EXPIRED, PH_ABANDONED },
	[EV_TECHNOLOGY_CONTROL] = { PH_PROPOSED, PH_ANNOUNCED, PH_IN_FORCE,
	    PH_TIGHTENED, PH_EXTENDED, PH_EASED, PH_SUSPENDED, PH_RESUMED,
	    PH_LIFTED, PH_EXPIRED, PH_ABANDONED },
	[EV_IMPORT_TARIFF] = { PH_PROPOSED, PH_ANNOUNCED, PH_IN_FORCE,
	    PH_TIGHTENED, PH_EXTENDED, PH_EASED, PH_SUSPENDED, PH_RESUMED,
	    PH_LIFTED, PH_EXPIRED, PH_ABANDONED },
	[EV_IMPORT_RESTRICTION] = { PH_PROPOSED, PH_ANNOUNCED, PH_IN_FORCE,
	    PH_TIGHTENED, PH_EXTENDED, PH_EASED, PH_SUSPENDED, PH_RESUMED,
	    PH_LIFTED, PH_EXPIRED, PH_ABANDONED },
	[EV_TRADE_INVESTIGATION] = { PH_PETITION, PH_INITIATED, PH_PRELIMINARY,
	    PH_CONCLUDED_NO_TARIFF, PH_FINAL_AGENCY, PH_TERMINATED_NO_INJURY },
	[EV_WTO_DISPUTE] = { PH_CONSULTATIONS, PH_PANEL, PH_RULING, PH_APPEALED,
	    PH_SETTLED },
	[EV_PROGRAM_RULE] = { PH_EXPECTED, PH_PROPOSED, PH_FINAL, PH_ENACTED,
	    PH_EFFECTIVE, PH_REPEALED },
	[EV_ELIGIBILITY] = { PH_ELIGIBLE, PH_INELIGIBLE, PH_UNDETERMINED,
	    PH_EXPECTED_ELIGIBLE, PH_EXPECTED_INELIGIBLE },
	[EV_CRITICAL_LIST_CHANGE] = { PH_PROPOSED, PH_FINAL },
	[EV_STRATEGY_OR_LAW] = { PH_PROPOSED, PH_ADOPTED, PH_IN_FORCE },
	[EV_INVESTMENT_BLOCKED] = { PH_BLOCKED, PH_DIVESTMENT_ORDERED,
	    PH_CONDITIONED, PH_CLEARED },
	[EV_INVESTMENT_RULE] = { PH_PROPOSED, PH_ANNOUNCED, PH_IN_FORCE,
	    PH_TIGHTENED, PH_EXTENDED, PH_EASED, PH_SUSPENDED, PH_RESUMED,
	    PH_LIFTED, PH_EXPIRED, PH_ABANDONED },
	[EV_STATE_CONTROL] = { PH_PROPOSED, PH_ANNOUNCED, PH_IN_FORCE,
	    PH_TIGHTENED, PH_EXTENDED, PH_EASED, PH_SUSPENDED, PH_RESUMED,
	    PH_LIFTED, PH_EXPIRED, PH_ABANDONED },
	[EV_PRODUCTION_CONTROL] = { PH_PROPOSED, PH_ANNOUNCED, PH_IN_FORCE,
	    PH_TIGHTENED, PH_EXTENDED, PH_EASED, PH_SUSPENDED, PH_RESUMED,
	    PH_LIFTED, PH_EXPIRED, PH_ABANDONED },
	[EV_PRICE_RULE] = { PH_PROPOSED, PH_IN_FORCE, PH_ENDED },
	[EV_STOCKPILE_MEASURE] = { PH_PROPOSED, PH_ANNOUNCED, PH_IN_FORCE },
	[EV_PUBLIC_SUPPORT] = { PH_ANNOUNCED, PH_COMMITTED, PH_PAID,
	    PH_CANCELLED },
	[EV_OFFICIAL_POSITION] = { PH_AIMS, PH_SUPPORTS, PH_EXPECTS,
	    PH_CONCERNED, PH_OBJECTS, PH_DENIES, PH_REPORT },
};

/* Index of "word" in "words", or n. */
static size_t
word_find(const char *const *words, size_t n, struct str word)
{
	size_t i = 0;

	while (i < n && !str_is(word, words[i]))
		i++;
	return i;
}

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* Defines NAME_word() and NAME_of() over a list of words. */
#define WORDS(name, type, words)                                 \
	const char *name##_word(type v)                          \
	{                                                        \
		return (words)[v];                               \
	}                                                        \
	bool name##_of(struct str word, type *out)               \
	{                                                        \
		size_t i = word_find(words, COUNT(words), word); \
                                                                 \
		if (i == COUNT(words))                           \
			return false;                            \
		*out = (type)i;                                  \
		return true;                                     \
	}

static const char *const event_type_words[] = {
#define X(name, word, family) word,
	EVENT_TYPE_LIST(X)
#undef X
};
WORDS(event_type, enum event_type, event_type_words)

static const char *const phase_words[] = {
#define X(name, word) word,
	PHASE_LIST(X)
#undef X
};
WORDS(phase, enum phase, phase_words)

static const char *const modality_words[] = {
#define X(name, word) word,
	MODALITY_LIST(X)
#undef X
};
WORDS(modality, enum modality, modality_words)

static const char *const agreement_kind_words[] = {
#define X(name, word) word,
	AGREEMENT_KIND_LIST(X)
#undef X
};
WORDS(agreement_kind, enum agreement_kind, agreement_kind_words)

static const char *const state_words[] = {
#define X(name, word) word,
	STATE_LIST(X)
#undef X
};
WORDS(state, enum state, state_words)

static const char *const rule_table_words[] = {
#define X(name, word) word,
	TABLE_LIST(X)
#undef X
};
WORDS(rule_table, enum rule_table, rule_table_words)

static const char *const zone_words[] = {
#define X(name, word) word,
	ZONE_LIST(X)
#undef X
};
WORDS(zone, enum zone, zone_words)

static const char *const value_words[] = {
#define X(name, word, number) word,
	VALUE_LIST(X)
#undef X
};

const char *
value_word(enum value_key v)
{
	return value_words[v];
}

bool
value_key_of(struct str word, enum value_key *out)
{
	size_t i = word_find(value_words, COUNT(value_words), word);

	if (i == COUNT(value_words))
		return false;
	*out = (enum value_key)i;
	return true;
}

bool
value_is_number(enum value_key v)
{
	static const bool numbers[] = {
#define X(name, word, number) number,
		VALUE_LIST(X)
#undef X
	};

	return numbers[v];
}

char
event_type_family(enum event_type v)
{
	static const char families[] = {
#define X(name, word, family) family,
		EVENT_TYPE_LIST(X)
#undef X
	};

	return families[v];
}

bool
event_type_has_phase(enum event_type type, enum phase phase)
{
	for (size_t i = 0; i < PHASES_MAX && phases[type][i] != PH_NONE; i++)
		if (phases[type][i] == phase)
			return true;
	return false;
}

bool
event_type_is_measure(enum event_type type)
{
	char family = event_type_family(type);

	if (family == 'C' || family == 'G')
		return true;
	return (family == 'D' && type != EV_WTO_DISPUTE) ||
	       type == EV_STATE_CONTROL || type == EV_PRODUCTION_CONTROL ||
	       type == EV_INVESTMENT_RULE;
}
