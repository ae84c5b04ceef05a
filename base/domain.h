/*
 * The closed word lists of the domain: what kinds of events, phases, states
 * and tables there are.  Each list is one table, so that C, the manual, the
 * store and the pattern files cannot drift apart.  Places and minerals are
 * open lists and live in patterns/gazetteer.
 *
 * A word is what stands in files, output and the store; it never changes.
 */
#ifndef BASE_DOMAIN_H
#define BASE_DOMAIN_H

#include <stdbool.h>

#include "base/str.h"

/* X(NAME, word, family): A agreements, B undertakings, C export measures,
 * D import side, E programmes and laws, F investment and production,
 * G prices, reserves and support, H views. */
/* clang-format off */
#define EVENT_TYPE_LIST(X)                                                     \
	X(NEGOTIATION, "negotiation", 'A')                                     \
	X(AGREEMENT_ANNOUNCED, "agreement_announced", 'A')                     \
	X(AGREEMENT_SIGNED, "agreement_signed", 'A')                           \
	X(DOMESTIC_APPROVAL, "domestic_approval", 'A')                         \
	X(AGREEMENT_IN_FORCE, "agreement_in_force", 'A')                       \
	X(AGREEMENT_AMENDED, "agreement_amended", 'A')                         \
	X(AGREEMENT_ENDED, "agreement_ended", 'A')                             \
	X(MEMBERSHIP_CHANGE, "membership_change", 'A')                         \
	X(REVIEW_CLAUSE, "review_clause", 'A')                                 \
	X(REVIEW_HELD, "review_held", 'A')                                     \
	X(EXPORT_RESTRICTION_PROHIBITED, "export_restriction_prohibited", 'B') \
	X(COMMITMENT, "commitment", 'B')                                       \
	X(EXPORT_BAN, "export_ban", 'C')                                       \
	X(EXPORT_LICENSING, "export_licensing", 'C')                           \
	X(EXPORT_QUOTA, "export_quota", 'C')                                   \
	X(EXPORT_DUTY, "export_duty", 'C')                                     \
	X(TECHNOLOGY_CONTROL, "technology_control", 'C')                       \
	X(IMPORT_TARIFF, "import_tariff", 'D')                                 \
	X(IMPORT_RESTRICTION, "import_restriction", 'D')                       \
	X(TRADE_INVESTIGATION, "trade_investigation", 'D')                     \
	X(WTO_DISPUTE, "wto_dispute", 'D')                                     \
	X(PROGRAM_RULE, "program_rule", 'E')                                   \
	X(ELIGIBILITY, "eligibility", 'E')                                     \
	X(CRITICAL_LIST_CHANGE, "critical_list_change", 'E')                   \
	X(STRATEGY_OR_LAW, "strategy_or_law", 'E')                             \
	X(INVESTMENT_BLOCKED, "investment_blocked", 'F')                       \
	X(INVESTMENT_RULE, "investment_rule", 'F')                             \
	X(STATE_CONTROL, "state_control", 'F')                                 \
	X(PRODUCTION_CONTROL, "production_control", 'F')                       \
	X(PRICE_RULE, "price_rule", 'G')                                       \
	X(STOCKPILE_MEASURE, "stockpile_measure", 'G')                         \
	X(PUBLIC_SUPPORT, "public_support", 'G')                               \
	X(OFFICIAL_POSITION, "official_position", 'H')
/* clang-format on */

enum event_type {
#define X(name, word, family) EV_##name,
	EVENT_TYPE_LIST(X)
#undef X
};
#define EVENT_TYPES (EV_OFFICIAL_POSITION + 1)

/* All phases of all types; which type knows which: event_type_has_phase(). */
/* clang-format off */
#define PHASE_LIST(X)                                                          \
	X(NONE, "")                                                            \
	X(ABANDONED, "abandoned")                                              \
	X(ADOPTED, "adopted")                                                  \
	X(AIMS, "aims")                                                        \
	X(AMENDED, "amended")                                                  \
	X(ANNOUNCED, "announced")                                              \
	X(APPEALED, "appealed") X(APPROVED, "approved") X(BLOCKED,             \
	    "blocked") X(CANCELLED, "cancelled") X(CHAIR, "chair") X(CLEARED,  \
	    "cleared") X(COMMITTED, "committed") X(CONCERNED,                  \
	    "concerned") X(CONCLUDED, "concluded") X(CONCLUDED_IN_PRINCIPLE,   \
	    "concluded_in_principle") X(CONCLUDED_NO_TARIFF,                   \
	    "concluded_no_tariff") X(CONDITIONED,                              \
	    "conditioned") X(CONSULTATIONS, "consultations") X(CREATED,        \
	    "created") X(DENIES, "denies") X(DIVESTMENT_ORDERED,               \
	    "divestment_ordered") X(DONE, "done") X(DUE, "due") X(EASED,       \
	    "eased") X(EFFECTIVE, "effective") X(ELIGIBLE,                     \
	    "eligible") X(ENACTED, "enacted") X(ENDED, "ended") X(ENDORSED,    \
	    "endorsed") X(EXPECTED, "expected") X(EXPECTED_ELIGIBLE,           \
	    "expected_eligible") X(EXPECTED_INELIGIBLE,                        \
	    "expected_ineligible") X(EXPECTS, "expects") X(EXPIRED,            \
	    "expired") X(EXTENDED, "extended") X(FINAL,                        \
	    "final") X(FINAL_AGENCY, "final_agency") X(IN_FORCE,               \
	    "in_force") X(IN_PROGRESS, "in_progress") X(INELIGIBLE,            \
	    "ineligible") X(INITIATED, "initiated") X(INTENT,                  \
	    "intent") X(JOINED, "joined") X(LAUNCHED, "launched") X(LEFT,      \
	    "left") X(LIFTED, "lifted") X(MANDATE_ADOPTED, "mandate_adopted")  \
	    X(MANDATE_PROPOSED, "mandate_proposed") X(MISSED, "missed") X(     \
		NOT_REQUIRED, "not_required") X(OBJECTS, "objects") X(OPENED,  \
		"opened") X(PAID, "paid") X(PANEL, "panel") X(PAUSED,          \
		"paused") X(PETITION, "petition") X(PRELIMINARY,               \
		"preliminary") X(PROPOSED, "proposed") X(PROTOCOL, "protocol") \
		X(PROVISIONAL, "provisional") X(RATIFIED, "ratified") X(       \
		    REJECTED, "rejected") X(REPEALED, "repealed") X(REPORT,    \
		    "report") X(REQUESTED, "requested") X(REQUIRED,            \
		    "required") X(RESUMED, "resumed") X(ROADMAP,               \
		    "roadmap") X(RULING, "ruling") X(SCOPE_ADDED,              \
		    "scope_added") X(SETTLED, "settled") X(SIGNED,             \
		    "signed") X(SIGNED_INTO_LAW, "signed_into_law")            \
		    X(SIGNED_NOT_IN_FORCE, "signed_not_in_force") X(           \
			SUCCEEDED, "succeeded") X(SUPERSEDED, "superseded")    \
			X(SUPPORTS, "supports") X(SUSPENDED, "suspended") X(   \
			    SUSPENSION_REQUESTED, "suspension_requested")      \
			    X(TERMINATED, "terminated") X(                     \
				TERMINATED_NO_INJURY, "terminated_no_injury")  \
				X(TIGHTENED, "tightened")                      \
				    X(TO_BE_SIGNED, "to_be_signed")            \
					X(UNDETERMINED, "undetermined")        \
					    X(WITHDRAWN, "withdrawn")
/* clang-format on */

enum phase {
#define X(name, word) PH_##name,
	PHASE_LIST(X)
#undef X
};

/* clang-format off */
#define MODALITY_LIST(X)              \
	X(ASSERTED, "asserted")       \
	X(EXPECTED, "expected")       \
	X(CONDITIONAL, "conditional") \
	X(REPORTED, "reported")       \
	X(DENIED, "denied")           \
	X(BACKGROUND, "background")
/* clang-format on */

enum modality {
#define X(name, word) MO_##name,
	MODALITY_LIST(X)
#undef X
};

/* clang-format off */
#define AGREEMENT_KIND_LIST(X)                                              \
	X(OTHER, "other")                                                   \
	X(TREATY, "treaty")                                                 \
	X(FTA, "fta")                                                       \
	X(SECTORAL, "sectoral_trade_agreement")                             \
	X(PROTOCOL, "protocol")                                             \
	X(FRAMEWORK, "framework") X(MEMORANDUM, "memorandum")               \
	    X(JOINT_STATEMENT, "joint_statement")                           \
		X(DECLARATION, "declaration") X(ACTION_PLAN, "action_plan") \
		    X(ROADMAP, "roadmap") X(PARTNERSHIP, "partnership")
/* clang-format on */

enum agreement_kind {
#define X(name, word) AK_##name,
	AGREEMENT_KIND_LIST(X)
#undef X
};

/* States of an agreement and of a measure, in rank order: on one day the
 * higher rank is the later state (DOMAIN.md part 4). */
/* clang-format off */
#define STATE_LIST(X)                                                         \
	X(NONE, "")                                                           \
	X(PROPOSED, "proposed")                                               \
	X(NEGOTIATING, "negotiating")                                         \
	X(ANNOUNCED, "announced")                                             \
	X(SIGNED, "signed")                                                   \
	X(APPROVED, "approved") X(PROVISIONAL, "provisional")                 \
	    X(IN_FORCE, "in_force") X(UNDER_REVIEW, "under_review")           \
		X(EASED, "eased") X(SUSPENDED, "suspended") X(ENDED, "ended") \
		    X(ABANDONED, "abandoned")
/* clang-format on */

enum state {
#define X(name, word) STATE_##name,
	STATE_LIST(X)
#undef X
};

/* What an event's "values" may hold, and whether it is a number. */
/* clang-format off */
#define VALUE_LIST(X)                                                       \
	X(EFFECTIVE, "effective", false)                                    \
	X(UNTIL, "until", false)                                            \
	X(PERIOD_MONTHS, "period_months", true)                             \
	X(PERCENT, "percent", true)                                         \
	X(AMOUNT, "amount", true)                                           \
	X(CURRENCY, "currency", false) X(QUANTITY, "quantity", true)        \
	    X(UNIT, "unit", false) X(PROGRAM, "program", false)             \
		X(INSTRUMENT, "instrument", false)                          \
		    X(LEGAL_REF, "legal_ref", false) X(KIND, "kind", false) \
			X(VERDICT, "verdict", false)
/* clang-format on */

enum value_key {
#define X(name, word, number) VAL_##name,
	VALUE_LIST(X)
#undef X
};
#define VALUE_KEYS (VAL_VERDICT + 1)

/* The rule tables R1 to R9. */
/* clang-format off */
#define TABLE_LIST(X)                                   \
	X(AGREEMENTS, "agreements")                     \
	X(AGREEMENT_PARTIES, "agreement_parties")       \
	X(EXPORT_DISCIPLINES, "export_disciplines")     \
	X(TRADE_MEASURES, "trade_measures")             \
	X(REVIEWS_DEADLINES, "reviews_deadlines")       \
	X(PROGRAM_THRESHOLDS, "program_thresholds")     \
	X(PROGRAM_ELIGIBILITY, "program_eligibility")   \
	X(INVESTMENT_DECISIONS, "investment_decisions") \
	X(CRITICAL_LISTS, "critical_lists")
/* clang-format on */

enum rule_table {
#define X(name, word) RT_##name,
	TABLE_LIST(X)
#undef X
};
#define RULE_TABLES (RT_CRITICAL_LISTS + 1)

/* Zones of a page or text: what kind of words stand there. */
/* clang-format off */
#define ZONE_LIST(X)                                              \
	X(BODY, "body")                                           \
	X(HEADLINE, "headline")                                   \
	X(DECK, "deck")                                           \
	X(CAPTION, "caption")                                     \
	X(LIST, "list")                                           \
	X(TABLE, "table") X(QUOTE, "quote") X(SIDEBAR, "sidebar") \
	    X(BIO, "bio") X(FURNITURE, "furniture")
/* clang-format on */

enum zone {
#define X(name, word) ZONE_##name,
	ZONE_LIST(X)
#undef X
};

const char *event_type_word(enum event_type);
char event_type_family(enum event_type);
bool event_type_of(struct str word, enum event_type *out);
bool event_type_has_phase(enum event_type, enum phase);
/* Families C, D and the *_rule, *_control, stockpile and support types: acts of one state that
 * have a lifecycle of their own (R4). */
bool event_type_is_measure(enum event_type);

const char *phase_word(enum phase);
bool phase_of(struct str word, enum phase *out);
const char *modality_word(enum modality);
bool modality_of(struct str word, enum modality *out);
const char *agreement_kind_word(enum agreement_kind);
bool agreement_kind_of(struct str word, enum agreement_kind *out);
const char *state_word(enum state);
bool state_of(struct str word, enum state *out);
const char *value_word(enum value_key);
bool value_is_number(enum value_key);
bool value_key_of(struct str word, enum value_key *out);
const char *rule_table_word(enum rule_table);
bool rule_table_of(struct str word, enum rule_table *out);
const char *zone_word(enum zone);
bool zone_of(struct str word, enum zone *out);

#endif
