/* A7: which addresses no source may reach, in every spelling. */
#include <arpa/inet.h>
#include <netinet/in.h>

#include "base/address.h"

#include "tests/unit.h"

static bool
private_address(const char *text)
{
	struct sockaddr_in in = { .sin_family = AF_INET };
	struct sockaddr_in6 in6 = { .sin6_family = AF_INET6 };

	if (inet_pton(AF_INET, text, &in.sin_addr) == 1)
		return address_private((struct sockaddr *)&in);
	assert_int_equal(inet_pton(AF_INET6, text, &in6.sin6_addr), 1);
	return address_private((struct sockaddr *)&in6);
}

static void
local_and_reserved_networks_are_private(void **state)
{
	static const char *const list[] = { "0.0.0.0", "10.1.2.3", "100.64.0.1",
		"100.127.255.255", "127.0.0.1", "127.255.0.9",
		"169.254.169.254", "172.16.0.1", "172.31.255.1", "192.0.0.8",
		"192.0.2.1", "192.168.1.1", "198.18.0.1", "198.51.100.7",
		"203.0.113.9", "224.0.0.1", "240.0.0.1", "255.255.255.255",
		"::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
		"::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::1", "100::1",
		"2001::1", "2001:db8::1", "2002:7f00:1::", "2002:a00:1::1",
		"fc00::1", "fdff::1", "fe80::1", "fec0::1", "ff02::1",
		"5f00::1", "4000::1" };

	(void)state;
	for (size_t i = 0; i < sizeof(list) / sizeof(list[0]); i++)
		if (!private_address(list[i]))
			fail_msg("%s passes for public", list[i]);
}

static void
public_addresses_are_not(void **state)
{
	static const char *const list[] = { "1.1.1.1", "9.255.255.255",
		"100.63.255.255", "100.128.0.1", "126.0.0.1", "128.0.0.1",
		"172.15.0.1", "172.32.0.1", "192.167.1.1", "198.20.0.1",
		"223.255.255.1", "::ffff:1.1.1.1", "64:ff9b::101:101",
		"2002:101:101::1", "2606:4700::1", "2a00:1450::5" };

	(void)state;
	for (size_t i = 0; i < sizeof(list) / sizeof(list[0]); i++)
		if (private_address(list[i]))
			fail_msg("%s passes for private", list[i]);
}

static void
a_name_that_is_an_address_is_seen_through(void **state)
{
	static const char *const list[] = { "127.1", "0x7f.1", "2130706433",
		"0177.0.0.1", "::1", "localhost", "LOCALHOST.", "a.localhost",
		"0", "" };

	(void)state;
	for (size_t i = 0; i < sizeof(list) / sizeof(list[0]); i++)
		if (!address_private_name(str_of(list[i])))
			fail_msg("%s passes for public", list[i]);
	assert_false(address_private_name(STR("example.org")));
	assert_false(address_private_name(STR("16843009")));
}

static void
no_other_family_is_public(void **state)
{
	struct sockaddr sa = { .sa_family = AF_UNIX };

	(void)state;
	assert_true(address_private(&sa));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(local_and_reserved_networks_are_private),
		cmocka_unit_test(public_addresses_are_not),
		cmocka_unit_test(a_name_that_is_an_address_is_seen_through),
		cmocka_unit_test(no_other_family_is_public),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
