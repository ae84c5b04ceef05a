/*
 * Near-copies by the method of Charikar, "Similarity estimation techniques
 * from rounding algorithms", 2002.  Looks at letters and digits alone.
 */
#include "store/sim.h"

#include <libpsl.h>
#include <string.h>

#include "base/hash.h"
#include "base/url.h"

static bool
is_word(char c)
{
	unsigned char u = (unsigned char)c;

	return (u >= '0' && u <= '9') || (u >= 'a' && u <= 'z') ||
	       (u >= 'A' && u <= 'Z') || u >= 0x80;
}

static uint64_t
word_hash(struct str w)
{
	uint64_t h = 1469598103934665603U;

	for (size_t i = 0; i < w.n; i++) {
		unsigned char c = (unsigned char)w.p[i];

		if (c >= 'A' && c <= 'Z')
			c = (unsigned char)(c + 32);
		h = (h ^ c) * 1099511628211U;
	}
	return h;
}

/* Counts the bits that are set: a bit that more than half of the words set is
 * set in the end.  Without a branch the loop becomes vectors. */
static void
vote(int32_t sums[64], uint64_t h)
{
	for (unsigned i = 0; i < 64; i++)
		sums[i] += (int32_t)(h >> i & 1);
}

uint64_t
sim_hash(struct str text)
{
	int32_t sums[64] = { 0 }, words = 0;
	uint64_t last[3] = { 0 }, h, out = 0;
	size_t i = 0, beg;

	while (i < text.n) {
		while (i < text.n && !is_word(text.p[i]))
			i++;
		for (beg = i; i < text.n && is_word(text.p[i]);)
			i++;
		if (beg == i)
			break;
		last[0] = last[1];
		last[1] = last[2];
		last[2] = word_hash(str_sub(text, beg, i - beg));
		h = hash_mix((struct str){ (const char *)last, sizeof(last) });
		vote(sums, h);
		words++;
	}
	for (int bit = 0; bit < 64; bit++)
		if (2 * sums[bit] > words)
			out |= (uint64_t)1 << bit;
	return out;
}

unsigned
sim_distance(uint64_t a, uint64_t b)
{
	unsigned n = 0;

	for (a ^= b; a != 0; a &= a - 1)
		n++;
	return n;
}

struct str
sim_publisher(struct arena *a, struct str url)
{
	struct str host = str_keep(a, url_host(url));
	const psl_ctx_t *list = psl_builtin();
	const char *domain;

	/* A number is nobody's registered name. */
	if (host.n == 0 || list == NULL ||
	    str_find(host, STR(":"), 0) != SIZE_MAX ||
	    (host.p[host.n - 1] >= '0' && host.p[host.n - 1] <= '9'))
		return host;
	domain = psl_registrable_domain(list, host.p);
	return domain != NULL ? str_keep(a, str_of(domain)) : host;
}
