/*
 * The lexicon: all gazetteers in one trie over vocabulary symbols.
 *
 * A gazetteer file (patterns/gazetteer, .gaz) has a line an entry:
 *     ID TYPE(attr=value,...) surface[flag; flag] | surface | ...
 * continued by indented lines that begin with '|'; "#" opens a comment.
 * docs/patterns.md tells flags and guards.  Read once, then shared between
 * threads, read-only.
 */
#ifndef PATTERNS_LEXICON_H
#define PATTERNS_LEXICON_H

#include "base/status.h"

#include "patterns/vocab.h"

/* How a mention says its thing.  X(NAME, flag word) */
/* clang-format off */
#define VARIANT_LIST(X)                                               \
	X(NAME, "name")                                               \
	X(ADJ, "adj")                                                 \
	X(CAPITAL, "capital")                                         \
	X(GOV, "gov")                                                 \
	X(PERSON, "person") X(MEMBER, "member") X(STATECO, "stateco") \
	    X(WEAK, "weak") X(HEAD, "head") X(TRADE, "trade") \
	    X(LOOSE, "loose") X(TECH, "tech")
/* clang-format on */

enum variant {
#define X(name, word) VARIANT_##name,
	VARIANT_LIST(X)
#undef X
	    VARIANTS,
	VARIANT_LOCATION =
	    TYPE_VARIANTS - 2, /* where, not who: no slot takes it */
	VARIANT_LIST_OF = TYPE_VARIANTS - 1 /* several of one type, joined */
};

struct term {
	struct str id;
	struct str attrs; /* "of=US,kind=memorandum", may be empty */
	uint16_t type;    /* below lexicon_types() */
	struct str file;
	unsigned line;
};

struct surface; /* one way to say an entry, with its guards */

struct lexicon;

struct lexicon *lexicon_new(void); /* NULL without memory; lexicon_free() */
void lexicon_free(struct lexicon *);

/* Reads one file's text, which is copied.  ST_SYNTAX with position. */
enum status lexicon_read(struct lexicon *, const char *file, struct str text,
    struct fault *) MUST_USE;

struct vocab *lexicon_vocab(struct lexicon *);

/* The number of a type, made where absent; VOCAB_TYPES when full. */
uint16_t lexicon_type(struct lexicon *, struct str name);
/* The same without making one: VOCAB_TYPES when unknown. */
uint16_t lexicon_type_find(const struct lexicon *, struct str name);
struct str lexicon_type_name(const struct lexicon *, uint16_t type);
size_t lexicon_types(const struct lexicon *);
size_t lexicon_surfaces(const struct lexicon *);

/* The value of an attribute of an entry, or empty. */
struct str term_attr(const struct term *, const char *name);
/* The entry of a type and id, or NULL. */
const struct term *lexicon_term(
    const struct lexicon *, uint16_t type, struct str id);
/* A surface that is never met, as another of the same words is asked before it
 * and always holds: for lint, in the order of reading. */
struct shadowed {
	const char *file;
	unsigned line, col;
	struct str text;
	const struct term *by;
	struct shadowed *next;
};
const struct shadowed *lexicon_shadowed(const struct lexicon *);

/* Names of a type's terms for messages: the id nearest to "word". */
struct str lexicon_nearest_type(const struct lexicon *, struct str word);

/* One thing seen in a text. */
struct sighting {
	const struct term *term;
	enum variant variant;
	struct str form; /* the [form=...] flag, or empty */
	size_t beg, end; /* tokens */
	bool weak;
	bool guarded; /* it may be no name elsewhere */
};

/* Tokens [beg, end): the sentence that a name and its guards stand in. */
struct stretch {
	size_t beg, end;
};

/*
 * The longest surface that begins at token "at" of "t", ends within "in" and
 * whose guards, case and dates hold; "day" is the document's day (YYYY-MM-DD)
 * or empty.  False where there is none.
 */
bool lexicon_match(const struct lexicon *, struct str text,
    const struct tokens *t, struct stretch in, size_t at, struct str day,
    struct sighting *out);

#endif
