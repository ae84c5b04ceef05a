#!/bin/sh
# run.sh BUILD [FOLDER]: reads the same feeds with our reader, with sfeed and
# feedparser (Debian), with an npm parser and with libxml2's SAX alone (the
# floor), and prints CPU seconds (user + system), peak memory and entries.
# BUILD holds bench_feeds (cmake --build BUILD --target bench_feeds).  What is
# not installed is said and left out.
#
# Ratios come from one run on one machine: the best of three each, one where
# the reader takes its time.
set -u
build=$1
top=${2:-/var/tmp/pactwatch-bench-feeds}
here=$(cd "$(dirname "$0")" && pwd)
python=/usr/bin/python3 # where Debian's feedparser is
mkdir -p "$top"
[ -s "$top/200.xml" ] || "$python" "$here/make.py" "$top" || exit 1

# measure NAME TRIES COMMAND...: the best of TRIES; entries are the last word said.
measure() {
	name=$1 tries=$2
	shift 2
	best=
	for i in $(seq "$tries"); do
		line=$(/usr/bin/time -f '%U %S %M' -o "$top/time" "$@" \
		    2>/dev/null | tail -n 1)
		set_time=$(awk '{printf "%.3f %d", $1 + $2, $3}' "$top/time")
		[ -z "$best" ] || [ "$(printf '%s\n%s\n' "$set_time" "$best" |
		    sort -n | head -n 1)" = "$set_time" ] && best=$set_time
	done
	printf '%-28s %8s s %8s KB   %s\n' "$name" ${best% *} ${best#* } "$line"
}

sfeed_all() {
	for f in "$@"; do
		sfeed <"$f"
	done | wc -l
}

case ${3:-} in
sfeed) shift 3; sfeed_all "$@"; exit ;;
esac

for set in "500 $top/500/*.xml" "20MB $top/20.xml" "200MB $top/200.xml"; do
	what=${set%% *}
	files=${set#* }
	echo "== $what: $(cat $files | wc -c) bytes in $(ls $files | wc -l)"
	measure "pactwatch" 3 "$build/tests/bench_feeds" ours $files
	measure "libxml2 SAX (floor)" 3 "$build/tests/bench_feeds" floor $files
	if command -v sfeed >/dev/null; then
		measure "sfeed, a process a feed" 1 sh "$0" "$build" "$top" \
		    sfeed $files
	else
		echo "sfeed: not installed"
	fi
	[ "$what" = 200MB ] && continue
	if "$python" -c 'import feedparser' 2>/dev/null; then
		measure "feedparser (default)" 1 "$python" \
		    "$here/with_feedparser.py" $files
	else
		echo "feedparser: not installed"
	fi
	if [ -d "$top/npm/node_modules/rss-parser" ]; then
		measure "rss-parser (npm)" 1 node "$here/with_npm.mjs" \
		    "$top/npm" $files
	else
		echo "rss-parser: not there; npm install --prefix $top/npm" \
		    "rss-parser"
	fi
done
