/*
 * Plain text that opens as a letter does: "Subject: ...", "From: ...".
 */
#ifndef PAGE_LETTER_H
#define PAGE_LETTER_H

#include <stdbool.h>

#include "base/str.h"

struct letter {
	struct str subject, from, date; /* empty where not said */
	struct str body; /* behind the empty line that ends the head */
};

/* False where "text" is no letter: two known lines at least, and nothing but
 * such lines before the first empty one.  Views of "text". */
bool letter_read(struct str text, struct letter *out);

#endif
