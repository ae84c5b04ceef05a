/*
 * Which network addresses are nobody's business but the operator's: loopback,
 * private, link-local, shared, reserved and multicast ones, and those that
 * wrap one of them (mapped, 6to4, NAT64).  After the IANA special-purpose
 * registries (RFC 6890).  Resolves nothing.
 */
#ifndef BASE_ADDRESS_H
#define BASE_ADDRESS_H

#include <sys/socket.h>

#include <stdbool.h>

#include "base/str.h"

/* True also for families other than IPv4 and IPv6. */
bool address_private(const struct sockaddr *);

/* The address as text, "?" where it has none; "room" is 64 bytes or more. */
void address_text(const struct sockaddr *, char *out, size_t room);

/* Whether a host name is an address in any spelling that inet_aton(3) or
 * RFC 4291 knows, and a private one; or a name of this machine. */
bool address_private_name(struct str host);

#endif
