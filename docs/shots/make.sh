#!/bin/sh
# The pictures of the README, made anew: make.sh [PACTWATCH SITE].  A pass
# over the sample world, its report in Chromium, its words on a terminal.
set -eu
cd "$(dirname "$0")/../.."
pactwatch=${1:-build/release/pactwatch}
site=${2:-build/release/site}
shots=docs/shots
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export PACTWATCH_DATA="$PWD"

sh tests/sample.sh "$pactwatch" "$site" "$dir/var" >"$dir/log" 2>&1
ask() {
	printf '$ pactwatch %s\n' "$*"
	COLUMNS=104 "$pactwatch" "$@" --config "$dir/var/sample.ini" --color always
}
{
	ask agreements
	echo
	ask measures
	echo
	ask show A2
} >"$dir/terminal.txt"
python3 $shots/terminal.py <"$dir/terminal.txt" >$shots/terminal.svg
"$pactwatch" report --config "$dir/var/sample.ini" -o "$dir/report.html"
python3 tests/peers/browser.py "$(command -v chromium)" "$dir/report.html" \
    --shot $shots/report.png 1100 1500
ls -l $shots
