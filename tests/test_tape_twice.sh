#!/bin/sh
# The tape on a file and on PostgreSQL leaves the same, byte for byte: all that
# is exported, and all lists with their numbers.
# test_tape_twice.sh TAPE PACTWATCH; PACTWATCH_TEST_DB names the server.
set -eu
tape=$1
bin=$2
dir=$(mktemp -d)
schema=tape_$$
server=$PACTWATCH_TEST_DB
trap 'rm -rf "$dir"; psql -qX "$server" -c "SET client_min_messages=error" -c "DROP SCHEMA IF EXISTS $schema CASCADE"' EXIT INT TERM
psql -qX "$server" -c "CREATE SCHEMA $schema"

# play NAME URI
play() {
	"$tape" "$2" 2026-12-31T00:00:00Z tests/tape/*.tape >"$dir/$1.played"
	"$bin" --db "$2" export ndjson >"$dir/$1.export"
	for list in events agreements measures reviews documents alerts \
	    'rules log' 'rules proposals'; do
		# shellcheck disable=SC2086
		"$bin" --db "$2" $list --limit 100000 --format ndjson \
		    >"$dir/$1.$(echo "$list" | tr ' ' -)" 2>&1 || :
	done
	"$bin" --db "$2" check >"$dir/$1.check"
}
play file "$dir/tape.db"
play server "$server&options=-csearch_path%3D$schema"
[ "$(wc -c <"$dir/file.export")" -gt 100000 ]
[ "$(wc -l <"$dir/file.events")" -gt 100 ]
for one in "$dir"/file.*; do
	other=$dir/server.${one##*/file.}
	cmp "$one" "$other"
done
