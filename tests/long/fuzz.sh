#!/bin/sh
# Each fuzz target for a million runs (FUZZ_RUNS) or an hour (FUZZ_SECONDS),
# whichever ends first, from the kept corpus.  An input that breaks one is
# left beside its corpus in build/fuzz/tests/fuzz.
set -u
cd "$(dirname "$0")/../.."
runs=${FUZZ_RUNS:-1000000} seconds=${FUZZ_SECONDS:-3600}
cmake --preset fuzz >/dev/null && cmake --build --preset fuzz || exit 1
bad=0
for target in build/fuzz/tests/fuzz_*; do
	[ -x "$target" ] && [ -f "$target" ] || continue
	name=${target##*/fuzz_}
	mkdir -p "build/fuzz/tests/fuzz/$name"
	"$target" -runs="$runs" -max_total_time="$seconds" -timeout=20 \
	    -rss_limit_mb=2048 -print_final_stats=1 \
	    -artifact_prefix="build/fuzz/tests/fuzz/$name-" \
	    "build/fuzz/tests/fuzz/$name" "tests/corpus/$name" \
	    >"build/fuzz/tests/fuzz/$name.log" 2>&1 || {
		echo "FAILED: $name"
		bad=1
	}
	grep -h 'number_of_executed_units' "build/fuzz/tests/fuzz/$name.log" |
	    sed "s/^stat::/$name: /"
done
exit $bad
