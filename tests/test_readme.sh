#!/bin/sh
# The commands of the README, run: test_readme.sh PACTWATCH SITE.
set -u
cd "$(dirname "$0")/.."
python=/usr/bin/python3
[ -x "$python" ] || python=$(command -v python3) ||
    { echo "SKIPPED: no python3"; exit 77; }
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
export PACTWATCH_DATA="$PWD"
sh tests/sample.sh "$1" "$2" "$dir/var" >"$dir/log" 2>&1 ||
    { cat "$dir/log"; exit 1; }
"$python" tests/peers/walk.py README.md "$1" "$2" 6 "var/sample.ini=$dir/var/sample.ini"
