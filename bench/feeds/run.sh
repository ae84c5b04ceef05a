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

# A process a feed, and all feeds in one process (sfeed reads one stream: the
# files one after the other).
each_sfeed() {
	for f in "$@"; do
		sfeed <"$f"
	done | wc -l
}
each_ours() {
	for f in "$@"; do
		"$build/tests/bench_feeds" ours "$f"
	done | awk '{n += $6} END {print n}'
}
joined_sfeed() {
	cat "$@" | sfeed | wc -l
}

case ${3:-} in
each_sfeed | each_ours | joined_sfeed)
	job=$3
	shift 3
	"$job" "$@"
	exit
	;;
esac

# again JOB FILE...: this script in a process of its own, to be measured.
again() {
	again_name=$1 job=$2
	shift 2
	measure "$again_name" 3 sh "$0" "$build" "$top" "$job" "$@"
}

# The same number of starts over files with nothing in them: what to take off.
starts() {
	n=$#
	: >"$top/nothing"
	set --
	while [ $# -lt "$n" ]; do
		set -- "$@" "$top/nothing"
	done
	again "  its starts: sfeed" each_sfeed "$@"
	again "  its starts: pactwatch" each_ours "$@"
}

suite=${SUITE:-../shared/conformance/feeds/suite/tests}
small=$(find "$suite" -name '*.xml' -size -64k 2>/dev/null | head -n 500)

for set in "500 $top/500/*.xml" "20MB $top/20.xml" "200MB $top/200.xml" \
    ${small:+"real test feeds $small"}; do
	what=${set%% *}
	files=${set#* }
	[ "$what" != real ] || files=$small
	echo "== $what: $(cat $files | wc -c) bytes in $(ls $files | wc -l)"
	measure "pactwatch" 3 "$build/tests/bench_feeds" ours $files
	measure "libxml2 SAX (floor)" 3 "$build/tests/bench_feeds" floor $files
	if command -v sfeed >/dev/null; then
		again "sfeed, one process" joined_sfeed $files
	else
		echo "sfeed: not installed"
	fi
	if [ "$(ls $files | wc -l)" -gt 1 ] && command -v sfeed >/dev/null; then
		again "sfeed, a process a feed" each_sfeed $files
		again "pactwatch, a process a feed" each_ours $files
		starts $files
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
