/*
 * Special-purpose networks as two tables of prefixes.  Resolves nothing and
 * trusts no spelling: what decides is the binary address.
 */
#define _DEFAULT_SOURCE /* inet_aton(3) */
#include "base/address.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static const struct {
	uint32_t net;
	unsigned bits;
} v4[] = {
	{ 0x00000000, 8 },  /* this network */
	{ 0x0a000000, 8 },  /* private */
	{ 0x64400000, 10 }, /* shared by carriers */
	{ 0x7f000000, 8 },  /* loopback */
	{ 0xa9fe0000, 16 }, /* link-local, clouds' metadata */
	{ 0xac100000, 12 }, /* private */
	{ 0xc0000000, 24 }, /* protocol assignments */
	{ 0xc0000200, 24 }, /* documentation */
	{ 0xc0586300, 24 }, /* 6to4 relays, withdrawn */
	{ 0xc0a80000, 16 }, /* private */
	{ 0xc6120000, 15 }, /* benchmarks */
	{ 0xc6336400, 24 }, /* documentation */
	{ 0xcb007100, 24 }, /* documentation */
	{ 0xe0000000, 3 },  /* multicast, reserved, broadcast */
};

/* Within 2000::/3, beside which nothing is given out, and what carries an
 * IPv4 address: "inner" is the offset of an IPv4 address inside, which decides; -1: the
 * whole network is refused. */
static const struct {
	unsigned char net[16];
	unsigned bits;
	int inner;
} v6[] = {
	{ { [10] = 0xff, [11] = 0xff }, 96, 12 }, /* mapped */
	{ { 0x00, 0x64, 0xff, 0x9b }, 96, 12 },   /* NAT64 */
	{ { 0x20, 0x01, 0x00 }, 23, -1 },         /* Teredo and kin */
	{ { 0x20, 0x01, 0x0d, 0xb8 }, 32, -1 },   /* documentation */
	{ { 0x20, 0x02 }, 16, 2 },                /* 6to4 */
	{ { 0x3f, 0xff }, 20, -1 },               /* documentation */
};

static bool
v4_private(uint32_t a)
{
	for (size_t i = 0; i < sizeof(v4) / sizeof(v4[0]); i++)
		if (((a ^ v4[i].net) >> (32 - v4[i].bits)) == 0)
			return true;
	return false;
}

static bool
prefix(const unsigned char *a, const unsigned char *net, unsigned bits)
{
	unsigned whole = bits / 8, part = bits % 8;

	if (memcmp(a, net, whole) != 0)
		return false;
	return part == 0 || ((a[whole] ^ net[whole]) >> (8 - part)) == 0;
}

static bool
v6_private(const unsigned char *a)
{
	for (size_t i = 0; i < sizeof(v6) / sizeof(v6[0]); i++) {
		const unsigned char *in = a + v6[i].inner;

		if (!prefix(a, v6[i].net, v6[i].bits))
			continue;
		if (v6[i].inner < 0)
			return true;
		return v4_private((uint32_t)in[0] << 24 |
				  (uint32_t)in[1] << 16 | (uint32_t)in[2] << 8 |
				  in[3]);
	}
	return (a[0] & 0xe0) != 0x20;
}

bool
address_private(const struct sockaddr *sa)
{
	struct sockaddr_in in;
	struct sockaddr_in6 in6;

	if (sa->sa_family == AF_INET) {
		memcpy(&in, sa, sizeof(in));
		return v4_private(ntohl(in.sin_addr.s_addr));
	}
	if (sa->sa_family == AF_INET6) {
		memcpy(&in6, sa, sizeof(in6));
		return v6_private(in6.sin6_addr.s6_addr);
	}
	return true;
}

void
address_text(const struct sockaddr *sa, char *out, size_t room)
{
	struct sockaddr_in in;
	struct sockaddr_in6 in6;
	const char *text = NULL;

	if (sa->sa_family == AF_INET) {
		memcpy(&in, sa, sizeof(in));
		text = inet_ntop(AF_INET, &in.sin_addr, out, (socklen_t)room);
	} else if (sa->sa_family == AF_INET6) {
		memcpy(&in6, sa, sizeof(in6));
		text =
		    inet_ntop(AF_INET6, &in6.sin6_addr, out, (socklen_t)room);
	}
	if (text == NULL)
		(void)snprintf(out, room, "?");
}

bool
address_private_name(struct str host)
{
	struct sockaddr_in in = { .sin_family = AF_INET };
	struct sockaddr_in6 in6 = { .sin6_family = AF_INET6 };
	char name[256];

	if (host.n == 0 || host.n >= sizeof(name))
		return true;
	memcpy(name, host.p, host.n);
	name[host.n] = '\0';
	if (inet_aton(name, &in.sin_addr) == 1)
		return v4_private(ntohl(in.sin_addr.s_addr));
	if (inet_pton(AF_INET6, name, &in6.sin6_addr) == 1)
		return v6_private(in6.sin6_addr.s6_addr);
	if (host.p[host.n - 1] == '.')
		host.n--;
	return str_eq_nocase(host, STR("localhost")) ||
	       (host.n > 10 && str_eq_nocase(str_sub(host, host.n - 10, 10),
				   STR(".localhost")));
}
