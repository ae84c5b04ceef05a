/*
 * The table of statements: every SQL text that the room runs by name.
 *
 * Texts stand in store/sql/NAME.def, one file a concern, in the subset that
 * SQLite 3.40 and PostgreSQL 15 read alike: $1 placeholders, ON CONFLICT,
 * RETURNING, common table expressions, window functions.  Where no common
 * text exists (full text, bytes of a text) a line has two.
 *
 *   SAME(NAME, "text")               Q_NAME, for every back end
 *   EACH(NAME, "sqlite", "postgres") Q_NAME, one text a dialect; NULL where
 *                                    a back end has none yet
 */
#ifndef STORE_STATEMENT_H
#define STORE_STATEMENT_H

#include <stdbool.h>
#include <stddef.h>

enum statement {
#define SAME(name, sql)              Q_##name,
#define EACH(name, sqlite, postgres) Q_##name,
#include "store/sql/all.def"
	STATEMENTS
};

enum dialect { DIALECT_SQLITE, DIALECT_POSTGRES };

const char *statement_name(enum statement);
const char *statement_text(enum statement, enum dialect);
/* The text that all dialects share, NULL where each has its own. */
const char *statement_common(enum statement);

#endif
