#!/bin/sh
# The report of the sample world in a real Chromium: test_browser.sh
# PACTWATCH SITE.  AXE names the file axe.min.js of axe-core; without it,
# setup.sh's place is looked at, and its part is said to be skipped.
set -u
cd "$(dirname "$0")/.."
pactwatch=$1 site=$2
python=/usr/bin/python3
[ -x "$python" ] || python=$(command -v python3) ||
    { echo "SKIPPED: no python3"; exit 77; }
chromium=
for name in chromium chromium-headless-shell chromium-browser google-chrome; do
	chromium=$(command -v $name) && break
done
[ -n "$chromium" ] || { echo "SKIPPED: no Chromium"; exit 77; }
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
export PACTWATCH_DATA="$PWD"

sh tests/sample.sh "$pactwatch" "$site" "$dir/var" >"$dir/log" 2>&1 ||
    { cat "$dir/log"; exit 1; }
"$pactwatch" report --config "$dir/var/sample.ini" -o "$dir/report.html" || exit 1
axe=${AXE:-build/npm/node_modules/axe-core/axe.min.js}
if [ -f "$axe" ]; then
	set -- --axe "$axe"
else
	set --
fi
"$python" tests/peers/browser.py "$chromium" "$dir/report.html" "$@"
