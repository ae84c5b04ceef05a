/*
 * The columns of the rule tables, a closed list: in the order in which people
 * read them.
 */
#ifndef BASE_RULE_TABLE_H
#define BASE_RULE_TABLE_H

#include "base/domain.h"

struct rule_column {
	const char *name;
	bool key;
};

/* The columns of a table; NULL past the end. */
const struct rule_column *rule_column_at(enum rule_table, size_t i);
/* The column of that name that a proposal may fill, or NULL. */
const struct rule_column *rule_column_of(enum rule_table, struct str name);

#endif
