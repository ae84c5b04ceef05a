#!/bin/sh
# import by 1, 2 and 4 threads into a file and into a PostgreSQL of its own, by
# turns, so that whatever else the machine does meets all alike: import.sh FILE
# [ROUNDS]; from the root, after "cmake --workflow --preset release".  A line
# each: back end, jobs, the fastest round, and how much faster than one thread.
set -eu
file=$1
rounds=${2:-3}
pactwatch=${PACTWATCH:-build/release/pactwatch}
dir=/tmp/pactwatch-import-$$
trap 'sh tests/postgres.sh stop "$dir" 2>/dev/null; rm -rf "$dir.d"' EXIT
sh tests/postgres.sh start "$dir" "${SETTING:-fsync=on}" >/dev/null
mkdir "$dir.d"
server=$(sh tests/postgres.sh uri "$dir")
export PACTWATCH_DATA="${PACTWATCH_DATA:-$PWD}"
n=0
while [ "$n" -lt "$rounds" ]; do
	n=$((n + 1))
	for jobs in 1 2 4; do
		for kind in file server; do
			db=$dir.d/$n.$jobs.db
			[ "$kind" = file ] || {
				psql -qX "$server" -c "CREATE SCHEMA s${n}_$jobs"
				db="$server&options=-csearch_path%3Ds${n}_$jobs"
			}
			from=$(date +%s%N)
			"$pactwatch" import --jobs "$jobs" --db "$db" "$file" \
			    >"$dir.d/out" 2>&1 || {
				cat "$dir.d/out" >&2
				exit 1
			}
			echo "$kind $jobs $((($(date +%s%N) - from) / 1000000))"
			[ "$kind" = file ] || psql -qX "$server" \
			    -c 'SET client_min_messages=error' \
			    -c "DROP SCHEMA s${n}_$jobs CASCADE"
			rm -f "$dir.d"/*.db*
		done
	done
done >"$dir.d/times"
nproc | sed 's/^/cores: /'
sort -k1,1 -k2,2n -k3,3n "$dir.d/times" | awk '
    !(($1, $2) in seen) {
	seen[$1, $2] = 1
	if ($2 == 1) one = $3
	printf "%-7s %d jobs %7d ms  %.2f\n", $1, $2, $3, one / $3
    }'
