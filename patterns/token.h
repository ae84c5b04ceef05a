/*
 * Text cut into tokens: the one cut that gazetteers, patterns and documents
 * share, so that what is written in a pattern file is what is met in a text.
 *
 * A token is a word, a number or one sign.  Words keep inner apostrophes
 * ("don't") but lose a final 's, which is a token of its own; hyphens part
 * words ("US-Japan" is three tokens); dotted initials stay one ("U.S.");
 * unit letters part from digits ("11.3bn" is two), model letters do not
 * ("30D").  Nothing is looked up here.
 */
#ifndef PATTERNS_TOKEN_H
#define PATTERNS_TOKEN_H

#include <stdint.h>

#include "base/arena.h"
#include "base/status.h"
#include "base/str.h"

enum token_kind { TOKEN_WORD, TOKEN_NUMBER, TOKEN_SIGN };

/* Signs are named by one ASCII byte: every dash between words is '-', a
 * dash that stands free '_', every quote '"', a bullet '*', an ellipsis and
 * any other sign '~'; the euro 'e', pound 'l', yen 'y', rupee 'i', won 'o'. */
struct token {
	uint32_t beg, end; /* bytes in the text */
	uint8_t kind;      /* enum token_kind */
	char sign;         /* of a TOKEN_SIGN, else 0 */
	bool capital;      /* first letter is upper case */
	bool upper;        /* all letters are, and there are two or more */
	bool spaced;       /* white space stands before it */
	bool breaks;       /* a line break stands before it */
	uint16_t symbol;   /* set by the vocabulary, 0 before */
};

struct tokens {
	struct token *v;
	size_t n;
};

/*
 * Cuts bytes "from" to "to" of "text" (valid UTF-8).  The tokens live in the
 * arena.  ST_NOMEM when memory is at an end.
 */
enum status token_cut(struct arena *, struct str text, uint32_t from,
    uint32_t to, struct tokens *out) MUST_USE;

/*
 * The form under which a token is looked up: lower case, curly apostrophes
 * straight, soft hyphens gone, dots of initials gone.  Written to "out" of TOKEN_FORM
 * bytes; longer words are cut.  Returns its length.
 */
#define TOKEN_FORM 64 /* bytes: longer words are in no list */
size_t token_form(struct str text, const struct token *, char out[TOKEN_FORM]);

#endif
