/*
 * Names of elements to what they are.  A table and a search in it.
 */
#include "page/tags.h"

#define LONGEST ((size_t)10) /* bytes of the longest name: blockquote */

static const struct row {
	struct str name;
	unsigned flags;
} rows[] = {
#define X(name, word, flags) { STR_INIT(word), (flags) },
	TAG_LIST(X)
#undef X
};
#define ROWS (sizeof(rows) / sizeof(rows[0]))

enum tag
tag_of(struct str name)
{
	char low[LONGEST];
	struct str s = { low, name.n };
	size_t lo = 0, hi = ROWS;

	if (name.n == 0 || name.n > LONGEST)
		return TAG_OTHER;
	for (size_t i = 0; i < name.n; i++)
		low[i] =
		    (char)(name.p[i] >= 'A' && name.p[i] <= 'Z' ? name.p[i] + 32
								: name.p[i]);
	while (lo < hi) {
		size_t mid = (lo + hi) / 2;
		int c = str_cmp(s, rows[mid].name);

		if (c == 0)
			return (enum tag)(TAG_OTHER + 1 + mid);
		if (c < 0)
			hi = mid;
		else
			lo = mid + 1;
	}
	return TAG_OTHER;
}

unsigned
tag_flags(unsigned tag)
{
	return tag <= TAG_OTHER ? 0 : rows[tag - TAG_OTHER - 1].flags;
}

struct str
tag_name(enum tag tag)
{
	return tag <= TAG_OTHER ? STR("") : rows[tag - TAG_OTHER - 1].name;
}
