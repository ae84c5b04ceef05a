/*
 * Views of bytes.  Knows nothing of UTF-8 but that ASCII letters are safe to
 * fold in it.
 */
#include "base/str.h"

#include <string.h>

static char
fold(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool
space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

struct str
str_of(const char *s)
{
	return (struct str){ s, s == NULL ? 0 : strlen(s) };
}

bool
str_eq(struct str a, struct str b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

bool
str_is(struct str a, const char *b)
{
	if (b == NULL)
		return a.n == 0;
	/* Asked of every word of every text: most differ in the first byte. */
	for (size_t i = 0; i < a.n; i++)
		if (b[i] == '\0' || a.p[i] != b[i])
			return false;
	return b[a.n] == '\0';
}

bool
str_eq_nocase(struct str a, struct str b)
{
	return a.n == b.n && str_starts_nocase(a, b);
}

int
str_cmp(struct str a, struct str b)
{
	size_t n = a.n < b.n ? a.n : b.n;
	int d = n == 0 ? 0 : memcmp(a.p, b.p, n);

	return d != 0 ? d : (a.n > b.n) - (a.n < b.n);
}

bool
str_starts(struct str s, struct str prefix)
{
	return s.n >= prefix.n &&
	       (prefix.n == 0 || memcmp(s.p, prefix.p, prefix.n) == 0);
}

bool
str_starts_nocase(struct str s, struct str prefix)
{
	if (s.n < prefix.n)
		return false;
	for (size_t i = 0; i < prefix.n; i++)
		if (fold(s.p[i]) != fold(prefix.p[i]))
			return false;
	return true;
}

bool
str_ends(struct str s, struct str suffix)
{
	return s.n >= suffix.n &&
	       str_starts(str_sub(s, s.n - suffix.n, suffix.n), suffix);
}

struct str
str_trim(struct str s)
{
	while (s.n > 0 && space(s.p[0])) {
		s.p++;
		s.n--;
	}
	while (s.n > 0 && space(s.p[s.n - 1]))
		s.n--;
	return s;
}

struct str
str_sub(struct str s, size_t from, size_t n)
{
	if (from >= s.n)
		return (struct str){ NULL, 0 };
	if (n > s.n - from)
		n = s.n - from;
	return (struct str){ s.p + from, n };
}

struct str
str_cut(struct str *s, char sep)
{
	const char *at = s->n > 0 ? memchr(s->p, sep, s->n) : NULL;
	struct str head = *s;

	if (at == NULL) {
		*s = (struct str){ NULL, 0 };
		return head;
	}
	head.n = (size_t)(at - s->p);
	s->p += head.n + 1;
	s->n -= head.n + 1;
	return head;
}

size_t
str_find(struct str s, struct str part, size_t from)
{
	if (part.n == 0)
		return from <= s.n ? from : SIZE_MAX;
	while (from < s.n && s.n - from >= part.n) {
		const char *at =
		    memchr(s.p + from, part.p[0], s.n - from - part.n + 1);

		if (at == NULL)
			return SIZE_MAX;
		if (memcmp(at, part.p, part.n) == 0)
			return (size_t)(at - s.p);
		from = (size_t)(at - s.p) + 1;
	}
	return SIZE_MAX;
}

size_t
str_find_nocase(struct str s, struct str part, size_t from)
{
	for (; from <= s.n && s.n - from >= part.n; from++)
		if (str_starts_nocase(str_sub(s, from, part.n), part))
			return from;
	return SIZE_MAX;
}

bool
str_number(struct str s, uint64_t max, uint64_t *out)
{
	uint64_t v = 0;

	if (s.n == 0)
		return false;
	for (size_t i = 0; i < s.n; i++) {
		uint64_t digit = (uint64_t)(unsigned char)s.p[i] - '0';

		if (s.p[i] < '0' || s.p[i] > '9' ||
		    v > (UINT64_MAX - digit) / 10)
			return false;
		v = v * 10 + digit;
	}
	if (v > max)
		return false;
	*out = v;
	return true;
}

#define DISTANCE_MAX 64 /* bytes compared: longer words are never "near" */

unsigned
str_distance(struct str a, struct str b, unsigned limit)
{
	unsigned rows[3][DISTANCE_MAX + 1];
	unsigned *before = rows[0], *last = rows[1], *now = rows[2];

	if (a.n > DISTANCE_MAX || b.n > DISTANCE_MAX)
		return limit + 1;
	for (unsigned j = 0; j <= b.n; j++)
		last[j] = j;
	for (unsigned i = 1; i <= a.n; i++) {
		unsigned *spare = before;

		now[0] = i;
		for (unsigned j = 1; j <= b.n; j++) {
			bool same = fold(a.p[i - 1]) == fold(b.p[j - 1]);
			unsigned best = last[j - 1] + !same;

			if (last[j] + 1 < best)
				best = last[j] + 1;
			if (now[j - 1] + 1 < best)
				best = now[j - 1] + 1;
			if (i > 1 && j > 1 &&
			    fold(a.p[i - 1]) == fold(b.p[j - 2]) &&
			    fold(a.p[i - 2]) == fold(b.p[j - 1]) &&
			    before[j - 2] + 1 < best)
				best = before[j - 2] + 1;
			now[j] = best;
		}
		before = last;
		last = now;
		now = spare;
	}
	return last[b.n] > limit ? limit + 1 : last[b.n];
}

struct nearest
nearest_to(struct str word, unsigned within)
{
	return (struct nearest){ .word = word, .within = within };
}

bool
nearest_try(struct nearest *n, struct str known)
{
	unsigned d = str_distance(n->word, known, n->within);

	/* A later one must be nearer than the best so far. */
	if (d > n->within || (n->best.n > 0 && d == n->within))
		return false;
	n->within = d;
	n->best = known;
	return true;
}

struct str
str_keep(struct arena *a, struct str s)
{
	char *copy = arena_text(a, s.p, s.n);

	return copy == NULL ? (struct str){ NULL, 0 }
			    : (struct str){ copy, s.n };
}

/* The list has no room field: it is full whenever n is 0 or a power of two. */
static bool
strs_grow(struct arena *a, struct strs *list)
{
	struct str *v;

	if ((list->n & (list->n - 1)) != 0)
		return true;
	v = arena_take(a, (list->n == 0 ? 1 : list->n * 2) * sizeof(*v));
	if (v == NULL)
		return false;
	if (list->n > 0)
		memcpy(v, list->v, list->n * sizeof(*v));
	list->v = v;
	return true;
}

bool
strs_add(struct arena *a, struct strs *list, struct str s)
{
	if (!strs_grow(a, list))
		return false;
	list->v[list->n++] = s;
	return true;
}

bool
strs_has(const struct strs *list, struct str s)
{
	for (size_t i = 0; i < list->n; i++)
		if (str_eq(list->v[i], s))
			return true;
	return false;
}

bool
strs_put(struct arena *a, struct strs *list, struct str s)
{
	size_t at;

	if (strs_has(list, s))
		return true;
	if (!strs_grow(a, list))
		return false;
	for (at = list->n; at > 0 && str_cmp(list->v[at - 1], s) > 0; at--)
		list->v[at] = list->v[at - 1];
	list->v[at] = s;
	list->n++;
	return true;
}
