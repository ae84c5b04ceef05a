#!/bin/sh
# Sentences a CPU-second from text to facts, with the full pattern set, beside
# wink-nlp and compromise on the first documents of the same file.
#
#   sh bench/extract/run.sh BUILD_DIR [--check] [DOCUMENTS] FILE.ndjson
#
# DOCUMENTS is how many the peers read (200).  --check: exit 1 under 200,000
# sentences a CPU-second or over 25 MB beside the texts.  The peers are asked
# where node and their modules are: "npm install" in this folder.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=$1
shift
check=0
if [ "${1:-}" = --check ]; then
  check=1
  shift
fi
some=200
if [ $# -gt 1 ]; then
  some=$1
  shift
fi
file=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
ours=$("$build/tests/bench_extract" "$here/../.." "$file")
peers='{}'
if [ -d "$here/node_modules/wink-nlp" ] &&
  [ -d "$here/node_modules/compromise" ]; then
  peers=$(cd "$here" && node peers.mjs "$file" "$some")
else
  echo "bench/extract: no modules here, wink-nlp and compromise are not measured" >&2
fi
printf '%s\n%s\n' "$ours" "$peers"
printf '%s\n' "$ours" | awk -v check="$check" '
  function value(name) {
    if (!match($0, "\"" name "\":[0-9.]+")) return 0
    return substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3)
  }
  { if (check && (value("sentences_per_s") < 200000 || value("peak_kb") > 25600))
      exit 1 }'
