#!/bin/sh
# test_conformance.sh PACTWATCH: suites that others wrote, where they are at
# hand beside the source tree; without them it says so and exits 77 (skipped).
# The feed suite must keep 99 % of its mapped cases and never end by a signal;
# robots and the poller must be whole.
set -u
pactwatch=$1
suites=${2:-../shared/conformance}
if [ ! -d "$suites" ] || ! command -v python3 >/dev/null; then
	echo "skipped: no suites in $suites, or no python3"
	exit 77
fi
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
export HOME="$dir"
bad=0

# score NAME COMMAND...: its last words, and the line that counts.
score() {
	name=$1
	shift
	"$@" >"$dir/$name" 2>&1
	grep -E '^(ALL|GOAL|must|robust)' "$dir/$name" | sed "s/^/$name: /"
}

score feeds python3 "$suites/feeds/feed_conformance.py" --http --robust-all \
    --json "$dir/feeds.json" "$suites/feeds/suite/tests" \
    "$pactwatch" feed --format json
python3 - "$dir/feeds.json" <<'P' || bad=1
import json, sys
r = json.load(open(sys.argv[1]))
mapped = [g for n, g in r['groups'].items() if n != 'robust']
good, all = (sum(g[k] for g in mapped) for k in ('pass', 'total'))
robust = r['groups'].get('robust', {'pass': 0, 'total': 0})
print('feeds: %d of %d mapped (%.1f %%), robust %d of %d' %
      (good, all, 100 * good / all, robust['pass'], robust['total']))
for f in r['failures']:
    print('  %s: %s' % (f['id'], f['why']))
sys.exit(good < 0.99 * all or robust['pass'] < robust['total'])
P
score robots python3 "$suites/robots/robots_conformance.py" "$pactwatch" robots
grep -q '^GOAL .*100.0%' "$dir/robots" || bad=1
# The poller's suite bounds the address space of what it runs; the shadow
# memory of a sanitizer does not fit there.
if grep -q __asan_init "$pactwatch"; then
	echo "poller: left out, a sanitizer cannot run under its limits"
	[ $bad = 0 ] && echo ok
	exit $bad
fi
score poller python3 "$suites/polite/polite_conformance.py" "$pactwatch" \
    fetch --allow-private
grep -q '^must 29/29  *should 6/6' "$dir/poller" || {
	bad=1
	grep -A1 '^FAIL' "$dir/poller"
}
[ $bad = 0 ] && echo ok
exit $bad
