/*
 * Digests through libcrypto, base64 by hand.  Never keeps a key.
 */
#include "base/hash.h"

#include <limits.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <stdlib.h>

enum status
hash_sha256(struct str s, unsigned char out[HASH_BYTES])
{
	unsigned char digest[EVP_MAX_MD_SIZE];

	if (EVP_Digest(
		s.n > 0 ? s.p : "", s.n, digest, NULL, EVP_sha256(), NULL) != 1)
		return ST_NOMEM;
	for (size_t i = 0; i < HASH_BYTES; i++)
		out[i] = digest[i];
	return ST_OK;
}

enum status
hash_hmac(struct str key, struct str s, unsigned char out[HASH_BYTES])
{
	unsigned char digest[EVP_MAX_MD_SIZE];
	unsigned n = 0;

	if (key.n > INT_MAX)
		return ST_LIMIT;
	if (HMAC(EVP_sha256(), key.n > 0 ? key.p : "", (int)key.n,
		(const unsigned char *)(s.n > 0 ? s.p : ""), s.n, digest,
		&n) == NULL ||
	    n != HASH_BYTES)
		return ST_NOMEM;
	for (size_t i = 0; i < HASH_BYTES; i++)
		out[i] = digest[i];
	return ST_OK;
}

struct str
hash_hex(struct arena *a, struct str s)
{
	static const char hex[] = "0123456789abcdef";
	unsigned char digest[HASH_BYTES];
	char *text;

	if (hash_sha256(s, digest) != ST_OK ||
	    (text = arena_take(a, HASH_BYTES * 2 + 1)) == NULL)
		return (struct str){ NULL, 0 };
	for (size_t i = 0; i < HASH_BYTES; i++) {
		text[i * 2] = hex[digest[i] >> 4];
		text[i * 2 + 1] = hex[digest[i] & 15];
	}
	return (struct str){ text, (size_t)HASH_BYTES * 2 };
}

static const char alphabet[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

struct str
hash_base64(struct arena *a, const unsigned char *p, size_t n)
{
	size_t groups = n / 3 + (n % 3 > 0);
	char *text;

	if (groups > SIZE_MAX / 4 - 1 ||
	    (text = arena_take(a, groups * 4 + 1)) == NULL)
		return (struct str){ NULL, 0 };
	for (size_t g = 0; g < groups; g++) {
		size_t left = n - g * 3;
		uint32_t v = (uint32_t)p[g * 3] << 16;

		if (left > 1)
			v |= (uint32_t)p[g * 3 + 1] << 8;
		if (left > 2)
			v |= p[g * 3 + 2];
		text[g * 4] = alphabet[v >> 18];
		text[g * 4 + 1] = alphabet[v >> 12 & 63];
		text[g * 4 + 2] = left > 1 ? alphabet[v >> 6 & 63] : '=';
		text[g * 4 + 3] = left > 2 ? alphabet[v & 63] : '=';
	}
	return (struct str){ text, groups * 4 };
}

/* The value of one digit, or 64. */
static uint32_t
sextet(char c)
{
	uint32_t i = 0;

	while (i < 64 && alphabet[i] != c)
		i++;
	return i;
}

bool
hash_unbase64(struct arena *a, struct str s, struct str *out)
{
	size_t pad, n;
	char *bytes;

	if (s.n % 4 != 0)
		return false;
	pad = (size_t)str_ends(s, STR("=")) + (size_t)str_ends(s, STR("=="));
	n = s.n / 4 * 3 - pad;
	if ((bytes = arena_take(a, s.n / 4 * 3 + 1)) == NULL)
		return false;
	for (size_t g = 0; g < s.n / 4; g++) {
		bool last = g + 1 == s.n / 4;
		uint32_t v = 0;

		for (size_t i = 0; i < 4; i++) {
			bool padding = last && i >= 4 - pad;
			uint32_t d = padding ? 0 : sextet(s.p[g * 4 + i]);

			if (d == 64)
				return false;
			v = v << 6 | d;
		}
		/* Bits that no byte uses must be zero: one text, one value. */
		if (last && (v & ((1u << pad * 8) - 1)) != 0)
			return false;
		bytes[g * 3] = (char)(v >> 16);
		bytes[g * 3 + 1] = (char)(v >> 8 & 255);
		bytes[g * 3 + 2] = (char)(v & 255);
	}
	bytes[n] = '\0';
	*out = (struct str){ bytes, n };
	return true;
}

uint64_t
hash_mix(struct str s)
{
	uint64_t h = 0xcbf29ce484222325u;

	for (size_t i = 0; i < s.n; i++)
		h = (h ^ (unsigned char)s.p[i]) * 0x100000001b3u;
	h ^= h >> 33;
	h *= 0xff51afd7ed558ccdu;
	return h ^ h >> 33;
}

struct hash {
	EVP_MD_CTX *ctx;
	bool ok;
};

struct hash *
hash_begin(void)
{
	struct hash *h = malloc(sizeof(*h));

	if (h == NULL)
		return NULL;
	h->ctx = EVP_MD_CTX_new();
	h->ok = h->ctx != NULL &&
		EVP_DigestInit_ex(h->ctx, EVP_sha256(), NULL) == 1;
	if (!h->ok) {
		hash_end(h, NULL);
		return NULL;
	}
	return h;
}

void
hash_more(struct hash *h, struct str s)
{
	if (s.n > 0 && EVP_DigestUpdate(h->ctx, s.p, s.n) != 1)
		h->ok = false;
}

bool
hash_end(struct hash *h, char out[2 * HASH_BYTES + 1])
{
	static const char digits[] = "0123456789abcdef";
	unsigned char digest[EVP_MAX_MD_SIZE];
	bool ok;

	if (h == NULL)
		return false;
	ok = h->ok;
	if (out != NULL) {
		ok = ok && EVP_DigestFinal_ex(h->ctx, digest, NULL) == 1;
		for (size_t i = 0; ok && i < HASH_BYTES; i++) {
			out[2 * i] = digits[digest[i] >> 4];
			out[2 * i + 1] = digits[digest[i] & 15];
		}
		out[ok ? 2 * HASH_BYTES : 0] = '\0';
	}
	EVP_MD_CTX_free(h->ctx);
	free(h);
	return ok;
}
