#!/bin/sh
# Several workers on one PostgreSQL: what they leave is what one pass into a
# file leaves, whoever is killed, and no page is asked for twice by living ones.
# test_workers.sh PACTWATCH SITE ARTICLES HOSTS KILLS WORKERS...
# PACTWATCH_TEST_DB names the server.  KILLS are of workers within their work;
# with WAIT_FOR_LEASES set nobody ends the leases of the dead.  SKEW is a library
# that bends the clocks of who preloads it (skew.c).  Prints a line a run:
# workers, seconds, CPU microseconds an article.
set -u
pactwatch=$1 site=$2 articles=$3 hosts=$4 kills=$5
shift 5
dir=$(mktemp -d) || exit 1
server=
failed=0
now=1751328000
schemas=
clean() {
	[ -z "$server" ] || kill "$server" 2>/dev/null
	for s in $schemas; do
		psql -qX "$PACTWATCH_TEST_DB" -c 'SET client_min_messages=error' \
		    -c "DROP SCHEMA IF EXISTS $s CASCADE"
	done
	rm -rf "$dir"
}
trap clean EXIT
trap 'exit 1' INT TERM
fails() {
	echo "FAILED: $*"
	failed=$((failed + 1))
}

export PACTWATCH_DATA="$PWD"
mkdir "$dir/world"
python3 bench/scale/make.py "$dir/world" "$articles" "$hosts" || exit 1
"$site" -p 0 -n "$dir/world/names" -l "$dir/asked" -o "$dir/port" \
    "$dir/world" >/dev/null &
server=$!
tries=0
while [ ! -s "$dir/port" ]; do
	tries=$((tries + 1))
	[ "$tries" -le 50 ] || { echo "the site does not start"; exit 1; }
	sleep 0.1
done
while read -r address name; do
	echo "s|@$name@|http://$address:$(cat "$dir/port")|g"
done <"$dir/world/names" >"$dir/fill"
sed -f "$dir/fill" "$dir/world/all.feeds" >"$dir/all.feeds"

# begin NAME URI
begin() {
	mkdir "$dir/$1"
	printf '%s\n' "db = $2" "state = state" "feeds = ../all.feeds" \
	    '[fetch]' 'allow_private = yes' 'pause = 0' \
	    '[channel file]' 'kind = file' 'path = alerts.txt' 'max_per_pass = 0' \
	    >"$dir/$1/c.ini"
	: >"$dir/$1/alerts.txt"
	: >"$dir/asked"
}
# pass NAME: one worker's
pass() {
	"$pactwatch" run --config "$dir/$1/c.ini" --alert-backlog --now "$now" \
	    >"$dir/$1/out" 2>"$dir/$1/err.$2" || return 1
}
leaves() {
	"$pactwatch" export ndjson --config "$dir/$1/c.ini" >"$dir/$1/export" ||
	    fails "$1: export"
	"$pactwatch" check --config "$dir/$1/c.ini" >"$dir/$1/check" 2>&1 ||
	    fails "$1: check: $(cat "$dir/$1/check")"
}
server_of() {
	schemas="$schemas $1"
	psql -qX "$PACTWATCH_TEST_DB" -c "CREATE SCHEMA $1" || exit 1
	echo "$PACTWATCH_TEST_DB&options=-csearch_path%3D$1" >"$dir/uri"
}
ticks() {
	# User and system time of this shell's children that have ended.
	sed 's/.*) //' "/proc/$$/stat" | awk '{ print $14 + $15 }'
}

begin file p.db
before=$(ticks) began=$(date +%s%N)
pass file 1 || fails "the pass into a file: $(tail -3 "$dir/file/err.1")"
echo "file: 1 worker, $((($(date +%s%N) - began) / 1000000)) ms," \
    "$((($(ticks) - before) * 10000 / articles)) us CPU an article"
leaves file
n=$(grep -c '"table":"document"' "$dir/file/export")
[ "$n" = "$articles" ] || fails "the pass into a file left $n documents"

for workers in "$@"; do
	name=w$workers
	schema=${name}_$$
	server_of "$schema"
	begin "$name" "$(cat "$dir/uri")"
	before=$(ticks) began=$(date +%s%N)
	pids= k=0
	while [ "$k" -lt "$workers" ]; do
		k=$((k + 1))
		pass "$name" "$k" &
		pids="$pids $!"
	done
	for pid in $pids; do
		wait "$pid" || fails "$name: a worker: $(cat "$dir/$name"/err.*)"
	done
	echo "server: $workers workers," \
	    "$((($(date +%s%N) - began) / 1000000)) ms," \
	    "$((($(ticks) - before) * 10000 / articles)) us CPU an article" \
	    "(without the server's)"
	leaves "$name"
	cmp -s "$dir/file/export" "$dir/$name/export" || {
		fails "$name left something else"
		diff "$dir/file/export" "$dir/$name/export" | head -6 | cut -c1-400
	}
	twice=$(sed 's/.*"path":"\([^"]*\)".*/\1/' "$dir/asked" |
	    grep html | sort | uniq -d | wc -l)
	[ "$twice" = 0 ] || fails "$name: $twice pages asked for twice"
	told=$(sed 's/,"at":.*//' "$dir/$name/alerts.txt" | sort | uniq -d | wc -l)
	[ "$told" = 0 ] || fails "$name: $told alerts told twice"
done

# Two at one time whose clocks are twelve hours apart, told no time: as one whose
# clock is right, and nothing is written down but what the server's clock says.
untimed() {
	sed -E 's/"(seen|known_from|created)":"[^"]*",?//g' "$dir/$1/export"
}
if [ -n "${SKEW:-}" ]; then
	begin timeless p.db
	"$pactwatch" run --config "$dir/timeless/c.ini" --alert-backlog \
	    >/dev/null 2>"$dir/timeless/err" ||
	    fails "a pass by the clock: $(tail -3 "$dir/timeless/err")"
	leaves timeless
	server_of "skew_$$"
	begin skewed "$(cat "$dir/uri")"
	from=$(date +%s) pids=
	for by in 21600 -21600; do
		env LD_PRELOAD="$SKEW" SKEW_BY="$by" \
		    ASAN_OPTIONS="${ASAN_OPTIONS:-}:verify_asan_link_order=0" \
		    "$pactwatch" run --config "$dir/skewed/c.ini" \
		    --alert-backlog >/dev/null 2>"$dir/skewed/err.$by" &
		pids="$pids $!"
	done
	for pid in $pids; do
		wait "$pid" ||
		    fails "a skewed worker: $(tail -3 "$dir"/skewed/err.*)"
	done
	for by in 21600 -21600; do
		grep -q 'clock' "$dir/skewed/err.$by" ||
		    fails "nobody is told that a clock is off by $by s"
	done
	leaves skewed
	[ "$(untimed timeless | cksum)" = "$(untimed skewed | cksum)" ] || {
		fails "skewed clocks left something else"
		untimed timeless >"$dir/one"
		untimed skewed | diff "$dir/one" - | head -6 | cut -c1-400
	}
	twice=$(sed 's/.*"path":"\([^"]*\)".*/\1/' "$dir/asked" |
	    grep html | sort | uniq -d | wc -l)
	[ "$twice" = 0 ] || fails "skewed: $twice pages asked for twice"
	told=$(sed 's/,"at":.*//' "$dir/skewed/alerts.txt" | sort | uniq -d |
	    wc -l)
	[ "$told" = 0 ] || fails "skewed: $told alerts told twice"
	off=$(psql -AtqX "$(cat "$dir/uri")" -c "SELECT count(*) FROM
	    (SELECT seen_at AS t FROM document UNION ALL SELECT seen_at FROM
	    entry UNION ALL SELECT created_at FROM alert UNION ALL SELECT
	    started FROM run UNION ALL SELECT ended FROM run UNION ALL SELECT
	    ok_at FROM source UNION ALL SELECT tx_from FROM event) AS all_of
	    WHERE t<$from-2 OR t>$(date +%s)+2")
	[ "$off" = 0 ] || fails "skewed: $off times are a worker's own"
	echo "skewed: 2 workers at one time, clocks twelve hours apart," \
	    "$(grep -c html "$dir/asked") pages"
fi

[ "$kills" -gt 0 ] || { [ "$failed" = 0 ]; exit; }
server_of "k_$$"
begin killed "$(cat "$dir/uri")"
sed -i 's/^pause = 0/&\ntimeout = 5s/' "$dir/killed/c.ini"
# held WHAT: of the leases that have not run out.
held() {
	psql -AtqX "$(cat "$dir/uri")" -c "SELECT DISTINCT $1 FROM lease WHERE
	    until>=floor(extract(epoch FROM clock_timestamp()))" 2>/dev/null
}
# Whoever is dead is waited for; a short run lets time go by for the dead.
leases_end() {
	if [ -z "${WAIT_FOR_LEASES:-}" ]; then
		psql -qX "$(cat "$dir/uri")" -c 'UPDATE lease SET until=0' \
		    2>/dev/null
		return
	fi
	tries=0
	while [ -n "$(held name)" ]; do
		tries=$((tries + 1))
		[ "$tries" -lt 150 ] || { fails "a lease does not end"; return; }
		sleep 2
	done
	waits=$((waits + 1))
}
alive() {
	kill -0 "$pid" 2>/dev/null || kill -0 "$other" 2>/dev/null
}
# Each is killed some moment after it, or the one beside it, had a lease; who
# left one behind died within its work.
n=0 within=0 idle=0 waits=0
: >"$dir/dead"
while [ "$within" -lt "$kills" ] && [ "$idle" -lt 2 ]; do
	n=$((n + 1))
	"$pactwatch" run --config "$dir/killed/c.ini" --alert-backlog \
	    --now "$now" >/dev/null 2>&1 &
	pid=$!
	"$pactwatch" run --config "$dir/killed/c.ini" --alert-backlog \
	    --now "$now" >/dev/null 2>&1 &
	other=$!
	while alive && ! held worker | grep -qvxFf "$dir/dead"; do
		sleep 0.05
	done
	sleep "$(awk -v s="$n" 'BEGIN { srand(s * 7919); printf "%.3f",
	    rand() * rand() * 0.8 }')"
	kill -9 "$pid" 2>/dev/null
	wait "$pid" 2>/dev/null
	kill -9 "$other" 2>/dev/null
	wait "$other" 2>/dev/null
	before=$within
	{
		cat "$dir/dead"
		held worker
	} | sort -u >"$dir/dead.new"
	mv "$dir/dead.new" "$dir/dead"
	within=$(wc -l <"$dir/dead")
	if [ "$within" -gt "$before" ]; then
		idle=0
		continue
	fi
	# The dead hold all that there is to do, or all is done.
	idle=$((idle + 1))
	leases_end
done
leases_end
[ "$within" -gt 0 ] || fails "nobody was killed within its work"
pass killed 1 || fails "after $kills kills: $(tail -3 "$dir/killed/err.1")"
leaves killed
cmp "$dir/file/export" "$dir/killed/export" || {
	fails "after $kills kills something else is left"
	diff "$dir/file/export" "$dir/killed/export" | head -4 | cut -c1-300
}
more=$(sed 's/,"at":.*//' "$dir/killed/alerts.txt" | sort | uniq -d | wc -l)
[ "$more" -le $((2 * n)) ] || fails "$more alerts told twice"
echo "killed: $((2 * n)) workers, $within of them within their work," \
    "leases waited for $waits times, $more alerts told again"
[ "$failed" = 0 ]
