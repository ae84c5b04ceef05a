#!/bin/sh
# The tape played from its first article to its last, and what it leaves.
# test_tape.sh TAPE PACTWATCH [--misses]
set -eu
tape=$1
pactwatch=$2
shift 2
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT INT TERM
# The last day is past the end of every suspension on the tape.
"$tape" "$dir/tape.db" 2026-12-31T00:00:00Z tests/tape/*.tape >"$dir/played"
python3 tests/tape/score.py "$pactwatch" "$dir/tape.db" "$dir/played" "$@"
