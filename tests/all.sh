#!/bin/sh
# The whole suite: gcc, clang, ASan+UBSan, floors.  Run from the root by
# setup.sh; its last line is "N passed, N failed".
set -u
passed=0 failed=0

step() {
	name=$1
	shift
	echo "== $name"
	if "$@"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAILED: $name"
	fi
}

workflow() {
	cmake --preset "$1" >/dev/null && cmake --build --preset "$1" &&
	    ctest --preset "$1" --output-on-failure
}

format() {
	# shellcheck disable=SC2046
	clang-format --dry-run -Werror $(git ls-files '*.c' '*.h')
}

step "floors" sh tests/floors.sh
step "format" format
for preset in dev asan clang; do
	step "$preset" workflow "$preset"
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
