#!/bin/sh
# The curve: one pass into a file, then 1, 2, 4 and 8 workers on one
# PostgreSQL, each with the same loopback articles; then workers that are
# killed.  run.sh [ARTICLES [HOSTS [KILLS]]]; from the root, after
# "cmake --workflow --preset release" with tests.  Ends with 0 where all of
# them left the same export.
set -eu
build=${BUILD:-build/release}
dir=/tmp/pactwatch-scale-$$
trap 'sh tests/postgres.sh stop "$dir" 2>/dev/null' EXIT
sh tests/postgres.sh start "$dir" "${SETTING:-fsync=on}" >/dev/null
nproc | sed 's/^/cores: /'
# The leases of the dead are waited for: some 100 s each time.
WAIT_FOR_LEASES=1 PACTWATCH_TEST_DB=$(sh tests/postgres.sh uri "$dir") sh tests/test_workers.sh \
    "$PWD/$build/pactwatch" "$PWD/$build/site" "${1:-2000}" "${2:-125}" \
    "${3:-50}" 1 2 4 8
