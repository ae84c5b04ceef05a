/*
 * The statements as a table.  Runs none of them.
 */
#include "store/statement.h"

#include "store/postgres_words.h"

static const struct {
	const char *name;
	const char *text[2]; /* by dialect; NULL: as the first */
	bool common;
} table[] = {
#define SAME(name, sql) [Q_##name] = { #name, { sql, NULL }, true },
#define EACH(name, sqlite, postgres) \
	[Q_##name] = { #name, { sqlite, postgres }, false },
#include "store/sql/all.def"
};

const char *
statement_name(enum statement q)
{
	return table[q].name;
}

const char *
statement_text(enum statement q, enum dialect d)
{
	const char *own = table[q].text[d];

	return own != NULL ? own : table[q].text[DIALECT_SQLITE];
}

const char *
statement_common(enum statement q)
{
	return table[q].common ? table[q].text[0] : NULL;
}
