#!/bin/sh
# Pages a CPU-second, beside libxml2's parse and Readability.js with linkedom,
# of the same pages in the same run.
#
#   sh bench/page/run.sh BUILD_DIR [--check] [ROUNDS] < list of files
#
# --check: exit 1 under 150 pages/s, over 4 times the parse, or under 6 times
# Readability (where node and its modules are: "npm install" in this folder).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=$1
shift
check=0
if [ "${1:-}" = --check ]; then
  check=1
  shift
fi
rounds=${1:-1}
list=$(mktemp)
trap 'rm -f "$list"' EXIT
cat > "$list"
ours=$(xargs "$build/bench_page" "$rounds" < "$list")
peer='{}'
if [ -d "$here/node_modules/linkedom" ]; then
  peer=$(cd "$here" && xargs node readability.mjs < "$list")
else
  echo "bench/page: no modules here, Readability.js is not measured" >&2
fi
printf '%s\n%s\n' "$ours" "$peer"
printf '%s\n%s\n' "$ours" "$peer" | awk -v check="$check" '
  function value(name) {
    if (!match($0, "\"" name "\":[0-9.]+")) return 0
    return substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3)
  }
  value("ours_pages_per_s") { ours = value("ours_pages_per_s")
                              times = value("times_parse") }
  value("readability_pages_per_s") { peer = value("readability_pages_per_s") }
  END {
    printf "%.0f pages a CPU-second, %.2f times the parse", ours, times
    if (peer) printf ", %.1f times Readability.js", ours / peer
    print ""
    if (check && (ours < 150 || times > 4 || (peer && ours / peer < 6)))
      exit 1
  }'
