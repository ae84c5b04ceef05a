#!/bin/sh
# F22 by a whole pass: the primary is killed under its synchronous standby
# while "run" stores, and the pass ends there with what it leaves in a file.
# failover_pass.sh [ARTICLES]
set -eu
cd "$(dirname "$0")/../.."
articles=${1:-600} build=build/dev now=1751328000
a=/tmp/pactwatch-pass-$$-a b=/tmp/pactwatch-pass-$$-b
dir=$(mktemp -d)
server='' failed=0
# shellcheck disable=SC2317
clean() {
	[ -z "$server" ] || kill "$server" 2>/dev/null || :
	for k in "$a" "$b"; do
		[ ! -d "$k" ] || sh tests/postgres.sh stop "$k" 2>/dev/null || :
	done
	rm -rf "$dir"
}
trap clean EXIT
trap 'exit 1' INT TERM
fails() {
	echo "FAILED: $*"
	failed=1
}
cmake --preset dev >/dev/null
cmake --build --preset dev --target site pactwatch >/dev/null
export PACTWATCH_DATA="$PWD"
mkdir "$dir/world"
python3 bench/scale/make.py "$dir/world" "$articles" 12
"$build/site" -p 0 -n "$dir/world/names" -o "$dir/port" "$dir/world" >/dev/null &
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
	printf '%s\n' "db = $2" 'state = state' 'feeds = ../all.feeds' \
	    '[fetch]' 'allow_private = yes' 'pause = 0' \
	    '[channel file]' 'kind = file' 'path = alerts.txt' \
	    'max_per_pass = 0' >"$dir/$1/c.ini"
	: >"$dir/$1/alerts.txt"
}
pass() {
	"$build/pactwatch" run --config "$dir/$1/c.ini" --alert-backlog \
	    --now "$now" >"$dir/$1/out" 2>"$dir/$1/err"
}

begin file p.db
pass file
"$build/pactwatch" export ndjson --config "$dir/file/c.ini" >"$dir/file/export"

sh tests/postgres.sh start "$a" fsync=on wal_level=replica \
    max_wal_senders=4 >/dev/null || exit $?
sh tests/postgres.sh standby "$b" "$a" >/dev/null
primary=$(sh tests/postgres.sh uri "$a") standby=$(sh tests/postgres.sh uri "$b")
psql -qX "$primary" -c "ALTER SYSTEM SET synchronous_standby_names='mirror'" \
    -c 'SELECT pg_reload_conf()' >/dev/null
tries=0
while [ "$(psql -AtX "$primary" -c \
    'SELECT sync_state FROM pg_stat_replication')" != sync ]; do
	tries=$((tries + 1))
	[ "$tries" -lt 50 ] || { echo "no synchronous standby"; exit 1; }
	sleep 0.1
done
begin pair "postgresql://tester@/postgres?host=$a,$b&port=$(cat "$a/port"),$(cat "$b/port")"
pass pair &
runner=$!
stored() {
	psql -AtqX "$standby" -c 'SELECT count(*) FROM document' 2>/dev/null ||
	    echo 0
}
tries=0
while [ "$(stored)" -lt $((articles / 4)) ]; do
	tries=$((tries + 1))
	[ "$tries" -lt 1200 ] || { echo "nothing is stored"; exit 1; }
	sleep 0.05
done
kill -9 "$(sh tests/postgres.sh pid "$a")"
sleep 0.5
at=$(stored)
sh tests/postgres.sh promote "$b"
psql -qX "$standby" -c "ALTER SYSTEM SET synchronous_standby_names=''" \
    -c 'SELECT pg_reload_conf()' >/dev/null
wait "$runner" || fails "the pass: $(tail -3 "$dir/pair/err")"
[ "$at" -lt "$articles" ] || fails "all was stored when it was killed"
"$build/pactwatch" export ndjson --db "$standby" >"$dir/pair/export"
"$build/pactwatch" check --db "$standby" || fails "check"
cmp "$dir/file/export" "$dir/pair/export" || {
	fails "something else is left"
	diff "$dir/file/export" "$dir/pair/export" | head -4 | cut -c1-300
}
more=$(sed 's/,"at":.*//' "$dir/pair/alerts.txt" | sort | uniq -d | wc -l)
[ "$more" -le 1 ] || fails "$more alerts told twice"
echo "killed at $at of $articles documents, $(stored) there," \
    "$(wc -l <"$dir/pair/alerts.txt") alerts, $more told twice"
[ "$failed" = 0 ]
