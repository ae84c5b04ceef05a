#!/bin/sh
# Passes that are killed at any moment: test_kills.sh PACTWATCH SITE [KILLS
# [SEED]].
# Each round is a new store; some passes of it are killed, then one may end.
# What it leaves must be what an undisturbed pass leaves, whole by "check",
# and each alert told, at most once more for each kill and channel.
set -u
cd "$(dirname "$0")/.."
pactwatch=$1 site=$2 kills=${3:-20} seed=${4:-0} each=5
dir=$(mktemp -d) || exit 1
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$dir"' EXIT
world=tests/site/world
failed=0

fails() {
	echo "FAILED: $*"
	failed=$((failed + 1))
}

export PACTWATCH_DATA="$PWD"
"$site" -p 0 -n "$world/names" -o "$dir/port" "$world" >/dev/null &
server=$!
tries=0
while [ ! -s "$dir/port" ]; do
	tries=$((tries + 1))
	[ "$tries" -le 50 ] || { echo "the site does not start"; exit 1; }
	sleep 0.1
done
fill=
while read -r address name; do
	case $address in '#'*) continue ;; esac
	fill="$fill;s|@$name@|http://$address:$(cat "$dir/port")|g"
done <"$world/names"

begin() {
	mkdir "$1"
	sed "$fill" "$world/sample.feeds" >"$1/sample.feeds"
	printf '%s\n' 'db = p.db' 'state = state' 'feeds = sample.feeds' \
	    '[fetch]' 'allow_private = yes' 'pause = 0' \
	    '[channel file]' 'kind = file' 'path = alerts.txt' >"$1/c.ini"
	: >"$1/alerts.txt"
}

# What a store holds, without the numbers that depend on the order.
says() {
	for view in events agreements measures documents; do
		"$pactwatch" $view --config "$1/c.ini" --format csv --limit 0 |
		    case $view in
		    events) cut -d, -f2-8 ;;
		    agreements | measures) cut -d, -f2-7 ;;
		    documents) cut -d, -f2-6 ;;
		    esac | sort
	done
	# An alert names the minerals that were known when it was told, and so
	# by what had been read before; the tables above hold them all.
	sed -e 's/^.*"headline":"\([^"]*\)".*$/\1/' -e 's/ on [a-z_,]*$//' \
	    "$1/alerts.txt" | sort -u
}

begin "$dir/calm"
"$pactwatch" run --config "$dir/calm/c.ini" --alert-backlog >/dev/null 2>&1 ||
    { echo "FAILED: the undisturbed pass"; exit 1; }
says "$dir/calm" >"$dir/calm.txt"
[ "$(wc -l <"$dir/calm.txt")" -gt 20 ] || fails "the undisturbed pass is empty"

ended=0 round=0 dead=0
while [ "$ended" -lt "$kills" ]; do
	round=$((round + 1)) here="$dir/round" n=0
	begin "$here"
	while [ "$n" -lt "$each" ] && [ "$ended" -lt "$kills" ]; do
		n=$((n + 1)) ended=$((ended + 1))
		"$pactwatch" run --config "$here/c.ini" --alert-backlog \
		    >/dev/null 2>&1 &
		pid=$!
		sleep "$(awk -v s="$((seed * 1000 + ended))" 'BEGIN {
		    srand(s * 7919); printf "%.3f", rand() * rand() * 1.2 }')"
		kill -9 "$pid" 2>/dev/null && dead=$((dead + 1))
		wait "$pid" 2>/dev/null
		[ ! -s "$here/p.db" ] ||
		    "$pactwatch" check --config "$here/c.ini" \
			>"$dir/out" 2>&1 ||
		    grep -q 'no pactwatch tables\|not a pactwatch' "$dir/out" ||
		    fails "check after kill $ended: $(cat "$dir/out")"
	done
	"$pactwatch" run --config "$here/c.ini" --alert-backlog \
	    >"$dir/out" 2>&1 ||
	    fails "the pass after round $round: $(cat "$dir/out")"
	"$pactwatch" check --config "$here/c.ini" >"$dir/out" 2>&1 ||
	    fails "check after round $round: $(cat "$dir/out")"
	says "$here" >"$dir/round.txt"
	cmp -s "$dir/calm.txt" "$dir/round.txt" || {
		fails "round $round differs"
		diff "$dir/calm.txt" "$dir/round.txt" | head -20
	}
	# One in flight may be told again, once a kill.
	more=$(sed 's/,"at":.*//' "$here/alerts.txt" | sort | uniq -d | wc -l)
	[ "$more" -le "$n" ] || fails "round $round: $more alerts told twice"
	rm -rf "$here"
done
echo "$ended passes were ended, $dead of them within their work, in $round rounds"
[ "$failed" = 0 ]
