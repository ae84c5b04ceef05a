#!/bin/sh
# Worker and database in network namespaces of their own, the link between
# them cut and restored: for less than TCP waits, and for longer.  Nothing that
# was acknowledged is lost, nothing is there twice, and waiting costs no CPU.
# Needs root and ip(8).  cut.sh [SECONDS...]
set -eu
cd "$(dirname "$0")/../.."
[ $# -gt 0 ] || set -- 3 40
build=build/dev
if [ "$(id -u)" != 0 ] || ! ip netns add "pw-a-$$" 2>/dev/null; then
	echo "skipped: network namespaces need root and ip(8)"
	exit 0
fi
pg=/tmp/pactwatch-cut-$$
dir=$(mktemp -d)
failed=0
clean() {
	sh tests/postgres.sh stop "$pg" 2>/dev/null || :
	ip netns del "pw-a-$$" 2>/dev/null || :
	ip netns del "pw-b-$$" 2>/dev/null || :
	rm -rf "$dir"
}
trap clean EXIT
trap 'exit 1' INT TERM
cmake --preset dev >/dev/null
cmake --build --preset dev --target acked pactwatch >/dev/null
ip netns add "pw-b-$$"
ip link add pwa netns "pw-a-$$" type veth peer name pwb netns "pw-b-$$"
ip -n "pw-a-$$" addr add 10.213.0.1/24 dev pwa
ip -n "pw-b-$$" addr add 10.213.0.2/24 dev pwb
for up in "a lo" "a pwa" "b lo" "b pwb"; do
	ip -n "pw-${up% *}-$$" link set "${up#* }" up
done
ip netns exec "pw-a-$$" sh tests/postgres.sh start "$pg" \
    "listen_addresses='*'" >/dev/null
echo 'host all all 10.213.0.0/24 trust' >>"$pg/data/pg_hba.conf"
psql -qAtX "$(sh tests/postgres.sh uri "$pg")" \
    -c 'SELECT pg_reload_conf()' >/dev/null
# A net of our own: no certificate is asked for.
uri="postgresql://tester@10.213.0.1:$(cat "$pg/port")/postgres?sslmode=disable"
ip netns exec "pw-b-$$" "$build/tests/acked" "$uri" 600 \
    >"$dir/acked" 2>"$dir/err" &
worker=$!
for seconds in "$@"; do
	sleep 1.5
	before=$(wc -l <"$dir/acked")
	ip -n "pw-a-$$" link set pwa down
	sleep "$seconds"
	during=$(wc -l <"$dir/acked")
	ip -n "pw-a-$$" link set pwa up
	echo "cut for $seconds s: $before acknowledged before, $during during"
	[ "$during" -le $((before + 1)) ] || failed=1
done
wait "$worker" || failed=1
head -3 "$dir/err"
cpu=$(sed 's/.*) //' "/proc/$$/stat" | awk '{ print ($14 + $15) / 100 }')
psql -AtX "$(sh tests/postgres.sh uri "$pg")" \
    -c "SELECT url FROM document" | sort >"$dir/there"
lost=$(sort "$dir/acked" | comm -23 - "$dir/there" | wc -l)
double=$(uniq -d "$dir/there" | wc -l)
echo "$(wc -l <"$dir/acked") acknowledged, $(wc -l <"$dir/there") there," \
    "$lost lost, $double twice; $cpu s CPU of all that ran"
[ "$lost" = 0 ] && [ "$double" = 0 ] && [ "$(wc -l <"$dir/acked")" -ge 599 ] ||
    failed=1
"$build/pactwatch" --db "$(sh tests/postgres.sh uri "$pg")" check || failed=1
[ "$failed" = 0 ]
