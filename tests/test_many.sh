#!/bin/sh
# test_many.sh PACTWATCH SITE: 500 sources on as many addresses of loopback, a
# tenth of them slow, dead or hostile.  The pass ends in the time of the
# slowest answer that is allowed, every good entry is stored once, and every
# bad source is told.
set -u
pactwatch=$1 site=$2
python=/usr/bin/python3
[ -x "$python" ] || python=$(command -v python3) ||
    { echo "SKIPPED: no python3"; exit 77; }
dir=$(mktemp -d) || exit 1
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$dir"' EXIT
export HOME="$dir" PACTWATCH_DATA="$PWD"
unset PACTWATCH_DB PACTWATCH_CONFIG XDG_CONFIG_HOME XDG_DATA_HOME \
    XDG_STATE_HOME
limit=3 # seconds for one answer
bad=0

fails() {
	echo "FAILED: $*" >&2
	bad=1
}

for kind in good slow bomb loop cut; do
	mkdir -p "$dir/root/$kind"
done
cat >"$dir/root/good/feed.xml" <<'X'
<rss version="2.0"><channel><title>Good</title>
<item><title>One</title><link>/one</link></item>
<item><title>Two</title><link>/two</link></item>
<item><title>Three</title><guid isPermaLink="false">3</guid><link>/three</link></item>
</channel></rss>
X
printf '#delay-ms-per-byte 200\nHTTP/1.1 200 OK\r\n\r\n<rss><channel></channel></rss>' \
    >"$dir/root/slow/feed.xml.raw"
printf '#repeat 0\nHTTP/1.1 200 OK\r\n\r\n<rss><channel><item><title>again and again</title></item>' \
    >"$dir/root/bomb/feed.xml.raw"
printf 'HTTP/1.1 302 Found\r\nLocation: /feed.xml\r\nContent-Length: 0\r\n\r\n' \
    >"$dir/root/loop/feed.xml.raw"
printf 'HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n<rss><channel>' \
    >"$dir/root/cut/feed.xml.raw"

# Every tenth source is bad, each kind in turn; the dead have no server.
"$python" - "$dir" <<'P'
import sys
top = sys.argv[1]
kinds = ['slow', 'dead', 'bomb', 'loop', 'cut']
with open(top + '/names', 'w') as names, open(top + '/all', 'w') as feeds:
    for i in range(500):
        kind = kinds[i // 10 % 5] if i % 10 == 9 else 'good'
        at = '127.%d.%d.%d' % (1 + i % 5, 1 + i // 100, 1 + i % 100)
        if kind != 'dead':
            names.write('%s %s\n' % (at, kind))
        feeds.write('%s-%d http://%s:%s/feed.xml\n' %
                    (kind, i, at, '1' if kind == 'dead' else 'PORT'))
P
"$site" -n "$dir/names" -o "$dir/port" "$dir/root" >/dev/null 2>"$dir/site" &
server=$!
for i in 1 2 3 4 5 6 7 8 9 10; do
	[ -s "$dir/port" ] && break
	sleep 0.2
done
sed "s/PORT/$(cat "$dir/port")/
s/^\([^ ]*\) \(.*\)/feed \1\n\turl \2\n\tallow-private\n/" "$dir/all" \
    >"$dir/p.feeds"
cat >"$dir/p.ini" <<X
db = p.db
state = state
feeds = p.feeds
[fetch]
allow_private = yes
pause = 0
timeout = ${limit}s
parallel = 200
X

# pass NOW: one pass at that time; seconds into $took.
pass() {
	began=$(date +%s%N)
	"$pactwatch" fetch --config "$dir/p.ini" --now "$1" \
	    >"$dir/out" 2>"$dir/err"
	took=$((($(date +%s%N) - began) / 1000000))
}

stored() {
	"$python" - "$dir/p.db" <<'P'
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
print(*db.execute('SELECT count(*), count(DISTINCT source_id || url_key) '
                  'FROM entry').fetchone())
P
}

now=1767225600
pass $now
good=$(grep -c '"entries":3}' "$dir/out")
echo "500 sources: $took ms, $good good ones read"
# One answer's time for the slow ones, and room for a busy machine: one after
# the other they would take ten times as long.
grep -q __asan_init "$pactwatch" || [ $took -lt $((6 * limit * 1000)) ] ||
    fails "the pass took $took ms"
[ "$good" = 450 ] || fails "$good good sources were read, not 450"
[ "$(stored)" = "1350 1350" ] || fails "stored: $(stored)"
for kind in slow dead bomb loop cut; do
	told=$(grep -c "^pactwatch: $kind-[0-9]*: " "$dir/err")
	[ "$told" = 10 ] || fails "$kind: $told told: $(head -n 3 "$dir/err")"
done
[ "$(grep -c '^pactwatch: good' "$dir/err")" = 0 ] ||
    fails "a good source was told: $(grep '^pactwatch: good' "$dir/err")"

# A day later: nothing is stored twice.
pass $((now + 90000))
[ "$(wc -l <"$dir/out")" = 450 ] || fails "the day after: $(wc -l <"$dir/out")"
[ "$(stored)" = "1350 1350" ] || fails "the day after, stored: $(stored)"
[ $bad = 0 ] && echo ok
exit $bad
