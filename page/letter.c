/*
 * Splits a letter's head from its body (RFC 5322 without its encodings, which
 * no text that people keep as plain text has).
 */
#include "page/letter.h"

#define LINES 40 /* of a head; more is none */

static bool
field(struct str line, const char *name, struct str *out)
{
	struct str n = str_of(name);

	if (!str_starts_nocase(line, n))
		return false;
	*out = str_trim(str_sub(line, n.n, SIZE_MAX));
	return true;
}

/* "Name: value", where the name is one word. */
static bool
is_field(struct str line)
{
	size_t n = 0;

	while (n < line.n && (unsigned char)line.p[n] > ' ' && line.p[n] != ':')
		n++;
	return n > 1 && n < line.n && line.p[n] == ':';
}

bool
letter_read(struct str text, struct letter *out)
{
	struct letter l = { .body = text };
	int known = 0;

	for (int i = 0; i < LINES && l.body.n > 0; i++) {
		bool folded = l.body.p[0] == ' ' || l.body.p[0] == '\t';
		struct str line = str_trim(str_cut(&l.body, '\n'));

		if (line.n == 0) {
			if (i == 0)
				continue;
			if (known < 2 || l.subject.n == 0)
				return false;
			*out = l;
			return true;
		}
		if (folded)
			continue;
		if (!is_field(line))
			return false;
		known += field(line, "subject:", &l.subject) ||
			 field(line, "from:", &l.from) ||
			 field(line, "date:", &l.date) ||
			 str_starts_nocase(line, STR("to:"));
	}
	return false;
}
