#!/bin/sh
# The golden test of the sample world: test_sample.sh PACTWATCH SITE.
# What the pages say is what the store must hold after one pass, each alert
# once; a second pass says nothing; the quiet pages give nothing.
set -u
cd "$(dirname "$0")/.."
pactwatch=$1 site=$2
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
failed=0

check() {
	if grep -Eq "$2" "$3"; then
		echo "ok: $1"
	else
		echo "FAILED: $1: nothing like \"$2\""
		failed=$((failed + 1))
	fi
}

refute() {
	if grep -Eq "$2" "$3"; then
		echo "FAILED: $1: $(grep -E "$2" "$3" | head -n 1)"
		failed=$((failed + 1))
	else
		echo "ok: $1"
	fi
}

export PACTWATCH_DATA="$PWD"
sh tests/sample.sh "$pactwatch" "$site" "$dir/var" >"$dir/first" 2>&1 ||
    { cat "$dir/first"; echo "FAILED: the first pass"; exit 1; }
sh tests/sample.sh "$pactwatch" "$site" "$dir/var" >"$dir/second" 2>&1 ||
    { cat "$dir/second"; echo "FAILED: the second pass"; exit 1; }

check "the pact is announced" '^JP,US: agreement announced' "$dir/first"
check "the pact is signed" '^JP,US: agreement signed' "$dir/first"
check "the pact is in force, and the stale re-run leaves it so" \
    '^A[0-9]+ +in_force +2023-03-28 .*JP,US' "$dir/first"
check "the EU and Australia have signed" '^A[0-9]+ +signed .*AU,EU' "$dir/first"
check "China bans exports" '^CN: export_ban in_force' "$dir/first"
check "China suspends its ban" '^CN: export_ban suspended' "$dir/first"
check "Congo suspends exports of cobalt: a ban" \
    '^CD: export_ban in_force on cobalt' "$dir/first"
"$pactwatch" rules proposals --config "$dir/var/sample.ini" --format ndjson \
    --limit 0 >"$dir/rows" 2>&1
check "Congress is not asked" '"approval":"not_required"' "$dir/rows"
check "the review of the pact" '"kind":"review".*"period_months":24' "$dir/rows"
check "the threshold" '"value":40,"unit":"percent"' "$dir/rows"
check "the investment is decided" '"investment_decisions".*"AU"' "$dir/rows"
check "the alerts went out" '^Alerts sent in this pass: [1-9]' "$dir/first"
check "the second pass tells nothing" '^Alerts sent in this pass: 0' "$dir/second"
sort "$dir/var/alerts.txt" | uniq -d >"$dir/twice"
refute "no alert was written twice" '.' "$dir/twice"
"$pactwatch" events --config "$dir/var/sample.ini" --format csv --limit 0 \
    >"$dir/events" 2>&1
refute "nothing from the quiet pages" \
    'offtake|Copper closes|miners rescued|Late goal|The chemist' "$dir/events"

[ "$failed" = 0 ]
