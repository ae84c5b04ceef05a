#!/bin/sh
# The whole suite: all.sh [--long].  Run from the root by setup.sh; its last
# line is "N passed, N failed".  What a step has to say stands above it.
set -u
passed=0 failed=0 broken=

step() {
	name=$1
	shift
	echo "== $name"
	began=$(date +%s)
	if "$@"; then
		passed=$((passed + 1))
		echo "== $name: passed, $(($(date +%s) - began)) s"
	else
		failed=$((failed + 1)) broken="$broken $name"
		echo "== $name: FAILED, $(($(date +%s) - began)) s"
	fi
}

# build PRESET SETTING...: quietly where all is well.
build() {
	cmake --preset "$@" >/dev/null || return 1
	cmake --build --preset "$1" >build/"$1"/build.log 2>&1 && return 0
	grep -vE '^\[[0-9]+/[0-9]+\] (Building|Linking)' build/"$1"/build.log
	return 1
}

workflow() {
	build "$1" && ctest --preset "$1"
}

format() {
	# shellcheck disable=SC2046
	clang-format --dry-run -Werror $(git ls-files '*.c' '*.h')
}

floors() {
	said=$(sh tests/floors.sh 2>&1) && [ -z "$said" ] && return 0
	echo "$said"
	return 1
}

# Optimised builds see more than others: here their warnings are errors too.
release() {
	build release -DBUILD_TESTING=OFF -DCMAKE_COMPILE_WARNING_AS_ERROR=ON
}

step "floors" floors
step "format" format
step "release" release
for preset in dev asan clang; do
	step "$preset" workflow "$preset"
done
step "tidy" build tidy
step "fuzz" workflow fuzz
# What takes hours: kills, failing memory, long fuzzing, benches.
if [ "${1:-}" = --long ]; then
	for script in tests/long/*.sh; do
		[ -e "$script" ] || continue
		step "$script" sh "$script"
	done
fi
[ -z "$broken" ] || echo "failed:$broken"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
