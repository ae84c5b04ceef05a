/* Digests against the vectors of their standards. */
#include "base/hash.h"

#include "tests/unit.h"

static struct arena *arena;

static int
open_arena(void **state)
{
	(void)state;
	return (arena = arena_new(4 << 20)) == NULL;
}

static int
close_arena(void **state)
{
	(void)state;
	arena_free(arena);
	return 0;
}

/* FIPS 180-4 examples, and the empty message. */
static void
sha256_is_the_standards(void **state)
{
	char *million = arena_take(arena, 1000000);

	(void)state;
	assert_str(hash_hex(arena, STR("abc")),
	    "ba7816bf8f01cfea414140de5dae2223"
	    "b00361a396177a9cb410ff61f20015ad");
	assert_str(hash_hex(arena, (struct str){ NULL, 0 }),
	    "e3b0c44298fc1c149afbf4c8996fb924"
	    "27ae41e4649b934ca495991b7852b855");
	assert_str(hash_hex(arena, STR("abcdbcdecdefdefgefghfghighijhijk"
				       "ijkljklmklmnlmnomnopnopq")),
	    "248d6a61d20638b8e5c026930c3e6039"
	    "a33ce45964ff2167f6ecedd419db06c1");
	assert_non_null(million);
	memset(million, 'a', 1000000);
	assert_str(hash_hex(arena, (struct str){ million, 1000000 }),
	    "cdc76e5c9914fb9281a1c7e284d73e67"
	    "f1809a48a497200e046d39ccc7112cd0");
}

/* RFC 4231, test cases 1, 2, 3 and 6. */
static void
hmac_is_the_standards(void **state)
{
	static char long_key[131], key3[20], data3[50];
	static const unsigned char want[4][HASH_BYTES] = {
		{ 0xb0, 0x34, 0x4c, 0x61, 0xd8, 0xdb, 0x38, 0x53, 0x5c, 0xa8,
		    0xaf, 0xce, 0xaf, 0x0b, 0xf1, 0x2b, 0x88, 0x1d, 0xc2, 0x00,
		    0xc9, 0x83, 0x3d, 0xa7, 0x26, 0xe9, 0x37, 0x6c, 0x2e, 0x32,
		    0xcf, 0xf7 },
		{ 0x5b, 0xdc, 0xc1, 0x46, 0xbf, 0x60, 0x75, 0x4e, 0x6a, 0x04,
		    0x24, 0x26, 0x08, 0x95, 0x75, 0xc7, 0x5a, 0x00, 0x3f, 0x08,
		    0x9d, 0x27, 0x39, 0x83, 0x9d, 0xec, 0x58, 0xb9, 0x64, 0xec,
		    0x38, 0x43 },
		{ 0x77, 0x3e, 0xa9, 0x1e, 0x36, 0x80, 0x0e, 0x46, 0x85, 0x4d,
		    0xb8, 0xeb, 0xd0, 0x91, 0x81, 0xa7, 0x29, 0x59, 0x09, 0x8b,
		    0x3e, 0xf8, 0xc1, 0x22, 0xd9, 0x63, 0x55, 0x14, 0xce, 0xd5,
		    0x65, 0xfe },
		{ 0x60, 0xe4, 0x31, 0x59, 0x1e, 0xe0, 0xb6, 0x7f, 0x0d, 0x8a,
		    0x26, 0xaa, 0xcb, 0xf5, 0xb7, 0x7f, 0x8e, 0x0b, 0xc6, 0x21,
		    0x37, 0x28, 0xc5, 0x14, 0x05, 0x46, 0x04, 0x0f, 0x0e, 0xe3,
		    0x7f, 0x54 },
	};
	struct {
		struct str key, data;
	} cases[] = {
		{ STR("\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b"
		      "\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b"),
		    STR("Hi There") },
		{ STR("Jefe"), STR("what do ya want for nothing?") },
		{ { key3, sizeof(key3) }, { data3, sizeof(data3) } },
		{ { long_key, sizeof(long_key) },
		    STR("Test Using Larger Than Block-Size Key - Hash Key "
			"First") },
	};

	(void)state;
	memset(key3, 0xaa, sizeof(key3));
	memset(data3, 0xdd, sizeof(data3));
	memset(long_key, 0xaa, sizeof(long_key));
	for (size_t i = 0; i < 4; i++) {
		unsigned char got[HASH_BYTES];

		assert_int_equal(
		    hash_hmac(cases[i].key, cases[i].data, got), ST_OK);
		assert_memory_equal(got, want[i], HASH_BYTES);
	}
}

/* RFC 4648, section 10. */
static void
base64_goes_both_ways(void **state)
{
	static const char *const table[][2] = { { "", "" }, { "f", "Zg==" },
		{ "fo", "Zm8=" }, { "foo", "Zm9v" }, { "foob", "Zm9vYg==" },
		{ "fooba", "Zm9vYmE=" }, { "foobar", "Zm9vYmFy" } };
	unsigned char all[256];
	struct str text, back;

	(void)state;
	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		text = hash_base64(arena, (const unsigned char *)table[i][0],
		    strlen(table[i][0]));
		assert_str(text, table[i][1]);
		assert_true(hash_unbase64(arena, text, &back));
		assert_str(back, table[i][0]);
	}
	for (size_t i = 0; i < sizeof(all); i++)
		all[i] = (unsigned char)i;
	text = hash_base64(arena, all, sizeof(all));
	assert_true(hash_unbase64(arena, text, &back));
	assert_int_equal(back.n, sizeof(all));
	assert_memory_equal(back.p, all, sizeof(all));
}

static void
what_is_no_base64_is_refused(void **state)
{
	static const char *const bad[] = { "Z", "Zg", "Zg=", "Zg==Zg==", "=",
		"====", "Z===", "Zm9v\n", "Zm-_", "Zh==", "Zm9=", "Zm 9" };
	struct str out = STR("kept");

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_false(hash_unbase64(arena, str_of(bad[i]), &out));
	assert_str(out, "kept");
}

static void
the_mixer_tells_near_words_apart(void **state)
{
	(void)state;
	assert_true(hash_mix(STR("US")) != hash_mix(STR("UT")));
	assert_true(hash_mix(STR("")) != hash_mix(STR("\0")));
	assert_true(hash_mix(STR("JP")) == hash_mix(STR("JP")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sha256_is_the_standards),
		cmocka_unit_test(hmac_is_the_standards),
		cmocka_unit_test(base64_goes_both_ways),
		cmocka_unit_test(what_is_no_base64_is_refused),
		cmocka_unit_test(the_mixer_tells_near_words_apart),
	};

	return cmocka_run_group_tests(tests, open_arena, close_arena);
}
