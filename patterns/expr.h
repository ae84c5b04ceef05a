/*
 * Expressions of the pattern language, compiled to a regular expression over
 * vocabulary symbols (16-bit units, no UTF).  docs/patterns.md teaches them:
 *
 *   word  "sign"  (a | b c)?  <verb>  <verb.pp>  @MACRO  {slot:TYPE|TYPE}
 *   {TYPE[adj]}  ~n (a gap of at most n)  !(not ahead)  ^ (start)  $ (end)
 *
 * Nothing of PCRE2 stands here: the text of the expression is data that
 * match.c compiles.
 */
#ifndef PATTERNS_EXPR_H
#define PATTERNS_EXPR_H

#include "patterns/lexicon.h"
#include "patterns/need.h"

#define EXPR_SLOTS 24 /* groups of one expression */

/* Named pieces that expressions may use. */
struct verb_forms {
	struct str name;
	struct str forms[5]; /* base, third person, past, participle, -ing:
	                        expressions, alternatives parted by '|' */
	const char *file;
	unsigned line;
	bool used;
};

struct macro {
	struct str name;
	struct str text;
	const char *file;
	unsigned line;
	bool used;
	struct piece *piece; /* as it was written out last, see expr.c */
};

/* Where an expression stands, for messages. */
struct place {
	const char *file;
	unsigned line, col; /* of its first byte */
};

/* A word in an expression that the gazetteer reads as a name: it never stands
 * there as a word. */
#define SHADOWS_MAX 1000u /* kept; those beyond are not told */
struct shadow {
	struct place at;
	struct str word;
	uint16_t type; /* of the name */
};

#define GRAMMAR_PIECES  1024
#define GRAMMAR_SCRATCH ((size_t)8 << 20) /* bytes one compiling may take */

struct grammar {
	struct lexicon *lexicon;
	struct need_sets *sets; /* symbols that expressions wait for */
	struct arena *arena;
	struct arena *scratch; /* what only the compiling of one takes */
	struct piece *pieces[GRAMMAR_PIECES]; /* references to verbs */
	struct verb_forms *verbs;
	size_t verbs_n, verbs_room;
	struct macro *macros;
	size_t macros_n, macros_room;
	struct shadow *shadows; /* for lint */
	size_t shadows_n;
};

struct expr {
	uint16_t *units; /* the regular expression, in the grammar's arena */
	size_t n;
	struct str *slots; /* group i + 1 is named slots[i] */
	size_t slots_n;
	uint16_t *triggers; /* one of these symbols must stand in a match */
	size_t triggers_n;
	struct shape shape; /* what must stand in a match, and where */
	struct place at;    /* where it is written */
};

struct verb_forms *grammar_verb(struct grammar *, struct str name);
struct macro *grammar_macro(struct grammar *, struct str name);

/* Adds a verb from its forms: "sign" (regular), "sign*2" (doubles its last letter), "take takes took
 * taken taking", several parted by '|'.  ST_SYNTAX or ST_NOMEM. */
enum status grammar_add_verb(struct grammar *, struct str name, struct str text,
    struct place, struct fault *) MUST_USE;
enum status grammar_add_macro(struct grammar *, struct str name,
    struct str text, struct place, struct fault *) MUST_USE;

/* Compiles "text".  "each" stands for "%T" (empty: none).  On failure "out"
 * is untouched and "fault" has line and column. */
enum status expr_compile(struct grammar *, struct str text, struct str each,
    struct place, struct expr *out, struct fault *) MUST_USE;

#endif
