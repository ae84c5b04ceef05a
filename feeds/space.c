/*
 * Names of elements and the namespaces they stand in: which prefix means what,
 * as the feed declares it or as everybody writes it.
 */
#include <string.h>

#include "feeds/element_work.h"

void
name_lower(char to[NAME_BYTES], struct str s)
{
	size_t n = s.n < NAME_BYTES - 1 ? s.n : NAME_BYTES - 1;

	for (size_t i = 0; i < n; i++)
		to[i] = s.p[i] >= 'A' && s.p[i] <= 'Z' ? (char)(s.p[i] | 32)
						       : s.p[i];
	to[n] = '\0';
}

static void
prefix_declare(struct element *v, struct str prefix, enum ns ns)
{
	char low[NAME_BYTES];
	size_t i = 0;

	name_lower(low, prefix);
	while (i < v->n_prefixes && !str_is(v->prefixes[i].prefix, low))
		i++;
	if (i == PREFIXES)
		return;
	memcpy(v->prefixes[i].text, low, sizeof(low));
	v->prefixes[i].prefix = str_of(v->prefixes[i].text);
	v->prefixes[i].ns = ns;
	v->n_prefixes += i == v->n_prefixes;
}

enum ns
space_of_prefix(const struct element *v, struct str prefix)
{
	for (size_t i = 0; i < v->n_prefixes; i++)
		if (str_eq(prefix, v->prefixes[i].prefix))
			return v->prefixes[i].ns;
	return words_prefix(prefix);
}

void
space_declare(
    struct element *v, struct open *o, const struct xml_attr *a, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct str name = a[i].name;

		if (name.n < 5 || name.p[0] != 'x' || name.p[1] != 'm')
			continue;
		if (str_is(name, "xmlns")) {
			enum ns ns = words_space(a[i].value);

			/* A feed in an unknown space is still a feed. */
			o->space =
			    ns == NS_OTHER && v->depth == 0 ? NS_MAIN : ns;
		} else if (str_starts(name, STR("xmlns:"))) {
			prefix_declare(v, str_sub(name, 6, name.n),
			    words_space(a[i].value));
		}
	}
}
