/*
 * Digests.  SHA-256 and HMAC (FIPS 180-4, RFC 2104) come from libcrypto, so
 * that nobody can forge a duplicate; the 64-bit mixer is for tables only.
 */
#ifndef BASE_HASH_H
#define BASE_HASH_H

#include <stdint.h>

#include "base/arena.h"
#include "base/status.h"
#include "base/str.h"

#define HASH_BYTES 32

enum status hash_sha256(struct str s, unsigned char out[HASH_BYTES]) MUST_USE;
enum status hash_hmac(
    struct str key, struct str s, unsigned char out[HASH_BYTES]) MUST_USE;

/* SHA-256 of bytes that come in pieces.  hash_begin() is NULL where memory is
 * at an end; the caller owns it: hash_end(), which gives 64 hex digits and a
 * NUL ("out" NULL: none are wanted) and is false where any step failed. */
struct hash;
struct hash *hash_begin(void);
void hash_more(struct hash *, struct str s);
bool hash_end(struct hash *, char out[2 * HASH_BYTES + 1]);

/* SHA-256 as 64 lower-case hex digits; the empty view when memory ended. */
struct str hash_hex(struct arena *, struct str s);

/* Base64 (RFC 4648, with padding) of n bytes; empty view when memory ended. */
struct str hash_base64(struct arena *, const unsigned char *p, size_t n);
/* Reads it back: false where it is not base64 or memory ended. */
bool hash_unbase64(struct arena *, struct str s, struct str *out) MUST_USE;

/* FNV-1a with a final mix: never for anything a stranger can choose freely. */
uint64_t hash_mix(struct str s);

#endif
