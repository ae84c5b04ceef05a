/* The words of a channel's settings, one table a list. */
#include "alert/channel.h"

#include <stddef.h>

static const char *const kinds[] = {
#define X(name, word) [CHANNEL_##name] = (word),
	CHANNEL_KIND_LIST(X)
#undef X
};

static const char *const presets[] = {
#define X(name, word) [PRESET_##name] = (word),
	PRESET_LIST(X)
#undef X
};

static const char *const tlses[] = {
#define X(name, word) [TLS_##name] = (word),
	TLS_LIST(X)
#undef X
};

/* The index of "word", or "n" where it is not in the list. */
static size_t
find(const char *const *list, size_t n, struct str word)
{
	for (size_t i = 0; i < n; i++)
		if (str_is(word, list[i]))
			return i;
	return n;
}

const char *
channel_kind_word(enum channel_kind k)
{
	return kinds[k];
}

bool
channel_kind_of(struct str word, enum channel_kind *out)
{
	size_t n = sizeof(kinds) / sizeof(kinds[0]);
	size_t i = find(kinds, n, word);

	if (i < n)
		*out = (enum channel_kind)i;
	return i < n;
}

bool
channel_preset_of(struct str word, enum preset *out)
{
	size_t n = sizeof(presets) / sizeof(presets[0]);
	size_t i = find(presets, n, word);

	if (i < n)
		*out = (enum preset)i;
	return i < n;
}

bool
channel_tls_of(struct str word, enum tls *out)
{
	size_t n = sizeof(tlses) / sizeof(tlses[0]);
	size_t i = find(tlses, n, word);

	if (i < n)
		*out = (enum tls)i;
	return i < n;
}
