/* Near-copies: a 64-bit SimHash over word triples, and whose site it is. */
#ifndef STORE_SIM_H
#define STORE_SIM_H

#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"

#define SIM_BANDS    4 /* of 16 bits */
#define SIM_DISTANCE 3 /* bits in which two copies may differ */

uint64_t sim_hash(struct str text);
unsigned sim_distance(uint64_t, uint64_t);
/* The registrable domain of an address by the public suffix list, in "a";
 * the host itself where the list knows none. */
struct str sim_publisher(struct arena *a, struct str url);

#endif
