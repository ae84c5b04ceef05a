#!/bin/sh
# A primary is killed under its synchronous standby, again and again: whatever
# was acknowledged is on the standby, and the writer goes on there by itself.
# failover.sh [ROUNDS]
set -eu
cd "$(dirname "$0")/../.."
rounds=${1:-3} build=build/dev
top=/tmp/pactwatch-over-$$
dir=$(mktemp -d)
failed=0
# shellcheck disable=SC2154
clean() {
	for k in "$top"-*; do
		[ ! -d "$k" ] || sh tests/postgres.sh stop "$k" 2>/dev/null || :
	done
	rm -rf "$dir"
}
trap clean EXIT
trap 'exit 1' INT TERM
cmake --preset dev >/dev/null
cmake --build --preset dev --target acked pactwatch >/dev/null
round=0
while [ "$round" -lt "$rounds" ]; do
	round=$((round + 1))
	a=$top-$round-a b=$top-$round-b
	sh tests/postgres.sh start "$a" fsync=on wal_level=replica \
	    "max_wal_senders=4" >/dev/null || exit $?
	sh tests/postgres.sh standby "$b" "$a" >/dev/null
	uri=$(sh tests/postgres.sh uri "$a")
	psql -qX "$uri" -c "ALTER SYSTEM SET synchronous_standby_names='mirror'" \
	    -c 'SELECT pg_reload_conf()' >/dev/null
	tries=0
	while [ "$(psql -AtX "$uri" -c \
	    'SELECT sync_state FROM pg_stat_replication')" != sync ]; do
		tries=$((tries + 1))
		[ "$tries" -lt 50 ] || { echo "no synchronous standby"; exit 1; }
		sleep 0.1
	done
	both="postgresql://tester@/postgres?host=$a,$b&port=$(cat "$a/port"),$(cat "$b/port")"
	"$build/tests/acked" "$both" 400 >"$dir/acked" 2>"$dir/err" &
	writer=$!
	# Not before it has begun: a busy machine takes its time.
	tries=0
	while [ "$(wc -l <"$dir/acked")" -lt 10 ] && [ "$tries" -lt 300 ]; do
		tries=$((tries + 1))
		sleep 0.1
	done
	sleep "0.$round"
	kill -9 "$(sh tests/postgres.sh pid "$a")"
	before=$(wc -l <"$dir/acked")
	sleep 0.5
	sh tests/postgres.sh promote "$b"
	# The standby now writes alone.
	psql -qX "$(sh tests/postgres.sh uri "$b")" \
	    -c "ALTER SYSTEM SET synchronous_standby_names=''" \
	    -c 'SELECT pg_reload_conf()' >/dev/null
	wait "$writer" || { echo "FAILED: the writer: $(head -2 "$dir/err")"; failed=1; }
	psql -AtX "$(sh tests/postgres.sh uri "$b")" \
	    -c "SELECT url FROM document" | sort >"$dir/there"
	lost=$(sort "$dir/acked" | comm -23 - "$dir/there" | wc -l)
	double=$(uniq -d "$dir/there" | wc -l)
	[ "$lost" = 0 ] || { echo "FAILED: $lost acknowledged are gone"; failed=1; }
	[ "$double" = 0 ] || { echo "FAILED: $double are there twice"; failed=1; }
	[ "$before" -gt 0 ] && [ "$before" -lt 400 ] ||
	    { echo "FAILED: it was killed at $before of 400"; failed=1; }
	"$build/pactwatch" --db "$(sh tests/postgres.sh uri "$b")" check ||
	    failed=1
	echo "round $round: killed after $before, $(wc -l <"$dir/acked")" \
	    "acknowledged, $(wc -l <"$dir/there") there, $lost lost"
	sh tests/postgres.sh stop "$a" 2>/dev/null || :
	sh tests/postgres.sh stop "$b" 2>/dev/null || :
done
[ "$failed" = 0 ]
