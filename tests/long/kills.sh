#!/bin/sh
# Two hundred passes killed at any moment, and the faults of the store at
# length.
set -u
cd "$(dirname "$0")/../.."
cmake --preset dev >/dev/null && cmake --build --preset dev >/dev/null || exit 1
sh tests/test_kills.sh build/dev/pactwatch build/dev/site 200 || exit 1
LONG=1 build/dev/tests/test_store_faults
