#!/bin/sh
# Bad input and bad surroundings, as a person meets them: each gives one clear
# error, the exit code of the manual, and nothing that was there is lost.
# test_faults.sh PACTWATCH SITE FOLDER-OF-OLD-LIBRARIES
set -u
pactwatch=$1 site=$2 old=$3
. tests/called.sh
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$top"' EXIT

# --- F24: a library of another version at run time
for lib in libcurl libxml2 pcre2 sqlite libcrypto jansson utf8proc libpsl zlib; do
	# verify_asan_link_order: under ASan its own library comes second.
	ASAN_OPTIONS=verify_asan_link_order=0:detect_leaks=0 \
	    LD_PRELOAD="$old/libold_$lib.so" \
	    "$pactwatch" robots /dev/null a http://a.example/ \
	    >"$top/out" 2>"$top/err"
	got=$?
	[ "$got" = 78 ] || fails "old $lib: exit $got: $(cat "$top/err")"
	grep -q "$lib: version .* was found, .* or newer" "$top/err" ||
	    fails "old $lib: $(cat "$top/err")"
done
wants 0 '' robots /dev/null a http://a.example/

# --- unknown options, commands and words
wants 64 'unknown option --nonsense' events --nonsense
wants 64 'did you mean --party' events --prty JP
wants 64 'unknown option -z' run -z
wants 64 'needs' events --party
wants 64 'takes a number' events --limit many
wants 64 'takes no operand such as "now"' run now
wants 64 'unknown command' --verbose frobnicate

# --- files that cannot be read
echo 'Chile banned exports of lithium on Monday.' >"$top/good.txt"
for verb in extract article feed; do
	code=66
	[ $verb = extract ] && code=1
	wants $code "$top/none" $verb "$top/none"
	wants $code "$top" $verb "$top"
done
wants 66 "$top/none" robots "$top/none" a http://a.example/
wants 66 "$top/none.ini" --config "$top/none.ini" config check
if [ "$(id -u)" != 0 ]; then
	echo x >"$top/shut.txt"
	chmod 000 "$top/shut.txt"
	wants 1 'Permission denied' extract "$top/shut.txt"
fi
# What is good beside it is read all the same, in order.
wants 1 "$top/none.txt" extract "$top/good.txt" "$top/none.txt" "$top/good.txt"
[ "$(grep -c '"lithium"' "$top/out")" = 2 ] || fails "good files beside a bad"
[ "$(sed -n 2p "$top/out" | cut -c 1-16)" = '{"id":"none.txt"' ] ||
    fails "the bad file is not told in its place"
printf '{"id":"a","text":"Chile banned exports of lithium."}\n{"id":\n' \
    >"$top/half.ndjson"
wants 1 '' extract "$top/half.ndjson"
[ "$(wc -l <"$top/out")" = 2 ] || fails "half.ndjson: $(cat "$top/out")"

# --- a feed that is no feed
printf 'just words, and no feed' >"$top/words.xml"
wants 65 'words.xml: neither a feed nor a sitemap' feed "$top/words.xml"
: >"$top/empty.xml"
wants 65 'empty.xml' feed "$top/empty.xml"

# --- patterns with a fault: file, line, column
mkdir "$top/data2"
cp -r patterns "$top/data2/"
pat="$top/data2/patterns/events/zz.pat"
# proves LINE TEXT: what is told of $pat
proves() {
	wants 65 "$pat:$1" --data "$top/data2" patterns check
	grep -q "$2" "$top/err" || fails "patterns: no \"$2\": $(cat "$top/err")"
	wants 65 "$pat:$1" --data "$top/data2" extract "$top/good.txt"
}
printf 'pattern x.y v1\n  event no_such_type\n  match ban\nend\n' >"$pat"
proves 2:9: 'no_such_type'
printf 'pattern x.y v1\n  event export_ban\n  match (ban ~2\nend\n' >"$pat"
proves 3:9: 'not closed'
printf 'pattern x.y v1\n  event export_ban\n  mtach ban\nend\n' >"$pat"
proves 3:3: 'match'
printf 'pattern x.y v1\n  event export_ban\n  match ban\nend\n' >"$pat"
proves 4: 'ok line'
rm "$pat"
gaz="$top/data2/patterns/gazetteer/zz.gaz"
printf '# ours\nXX PLACE Xanadu[nonsense]\n' >"$gaz"
wants 65 "$gaz:2:" --data "$top/data2" patterns check
rm "$gaz"
printf 'cue x.y sideways forward 3 not\n' >"$top/data2/patterns/cues/zz.cue"
wants 65 'zz.cue:1:' --data "$top/data2" patterns check

# --- a store that cannot be written, and one that is none
wants 0 '' init
: >"$top/file"
wants 73 "$top/file" --db "$top/file/x.db" init
echo 'no database at all, only words' >"$top/words.db"
cp "$top/words.db" "$top/words.was"
for verb in events run; do
	wants 65 'words.db' --db "$top/words.db" $verb
	cmp -s "$top/words.db" "$top/words.was" || fails "$verb: a file lost"
done

# --- a pass over sources of which some are bad: told, exit 1, the rest kept
printf '%s\n' 'feed words' "	url http://127.0.0.1:@PORT@/words.xml" \
    'feed gone' "	url http://127.0.0.1:@PORT@/gone.xml" \
    'feed dead' '	url http://127.0.0.1:9/' \
    'feed good' "	url http://127.0.0.1:@PORT@/good.xml" >"$top/in"
mkdir "$top/web"
cp "$top/words.xml" "$top/web/"
printf '%s' '<rss version="2.0"><channel><title>t</title><item>' \
    '<title>Chile bans exports of lithium</title>' \
    '<link>http://127.0.0.1:@PORT@/page.html</link></item></channel></rss>' \
    >"$top/web/good.in"
printf '%s' '<!doctype html><html lang="en"><head><title>Chile bans exports of ' \
    'lithium</title></head><body><article><h1>Chile bans exports of lithium' \
    '</h1><p>Chile banned exports of lithium on Monday, the mining ministry ' \
    'said. The ban takes effect at once and will be reviewed in a year. ' \
    'Producers had asked for more time to build plants of their own, and ' \
    'the minister said that they would not have it.</p></article></body>' \
    '</html>' >"$top/web/page.html"
"$site" -p 0 -o "$top/port" "$top/web" >/dev/null 2>&1 &
server=$!
for try in 1 2 3 4 5 6 7 8 9 10; do
	[ -s "$top/port" ] && break
	sleep 0.2
done
port=$(cat "$top/port")
sed "s/@PORT@/$port/" "$top/in" >"$top/bad.feeds"
sed "s/@PORT@/$port/" "$top/web/good.in" >"$top/web/good.xml"
printf '%s\n' 'db = bad.db' 'state = state' 'feeds = bad.feeds' '[fetch]' \
    'allow_private = yes' 'pause = 0' 'timeout = 5s' >"$top/bad.ini"
wants 1 'words' --config "$top/bad.ini" run --alert-backlog
wants 0 '' --config "$top/bad.ini" documents --format csv
grep -q 'Chile bans exports of lithium' "$top/out" ||
    fails "the good source beside bad ones: $(cat "$top/out")"
wants 0 '' --config "$top/bad.ini" events --format csv
grep -q 'export_ban.*CL' "$top/out" || fails "its event: $(cat "$top/out")"

exit $bad
