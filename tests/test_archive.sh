#!/bin/sh
# import of lines and of web archives: the same pages leave the same store,
# whatever they are wrapped in, on whichever back end, killed or not.
# test_archive.sh PACTWATCH; PACTWATCH_TEST_DB, where set, names a server.
set -u
pactwatch=$1
dir=$(mktemp -d) || exit 1
schemas=
clean() {
	for s in $schemas; do
		psql -qX "$PACTWATCH_TEST_DB" -c 'SET client_min_messages=error' \
		    -c "DROP SCHEMA IF EXISTS $s CASCADE"
	done
	rm -rf "$dir"
}
trap clean EXIT
trap 'exit 1' INT TERM
export HOME="$dir" XDG_CONFIG_HOME="$dir" XDG_DATA_HOME="$dir" \
    XDG_STATE_HOME="$dir" PACTWATCH_DATA="$PWD"
unset PACTWATCH_DB PACTWATCH_CONFIG
bad=0
fails() {
	echo "FAILED: $*" >&2
	bad=1
}

pages=${PAGES:-150} # more than one batch
python3 - "$dir" "$pages" <<'P'
import gzip, json, sys
top, n = sys.argv[1], int(sys.argv[2])
places = ["Peru", "Chile", "Japan", "Australia", "Zambia", "Canada", "India"]
metals = ["copper", "lithium", "gallium", "cobalt", "nickel", "graphite"]
HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"

def record(kind, url, http, body):
    block = http.encode() + body
    return (f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\n"
            f"WARC-Date: 2024-12-31T00:00:00Z\r\nContent-Length: {len(block)}"
            "\r\n\r\n").encode() + block + b"\r\n\r\n"

def wrapped(i, url, html):
    if i % 3 == 0:
        return record("response", url, HEAD + "\r\n", html)
    z = gzip.compress(html, mtime=0)
    if i % 3 == 1:
        return record("response", url, HEAD + "Content-Encoding: gzip\r\n\r\n", z)
    body = b"%x\r\n%s\r\n0\r\n\r\n" % (len(z), z)
    return record("response", url, HEAD + "Transfer-Encoding: chunked\r\n"
                  "Content-Encoding: gzip\r\n\r\n", body)

lines, plain, packed = [], [], []
for i in range(n):
    a, b = places[i % 7], places[(i + 1 + i // 7) % 7]
    if a == b: b = "Norway"
    url = f"https://paper{i % 20}.example/news/{i}"
    text = (f"{a} and {b} signed an agreement on {metals[i % 6]} on Monday, "
            f"the ministries said. The text is number {i} of its kind, and the "
            f"parties will meet again in the capital of {a} to speak of "
            f"{metals[(i + 1) % 6]} and of mines that stand idle. ")
    html = (f"<html lang=en><head><title>{a} and {b} sign pact {i}</title>"
            f"<meta property='article:published_time' content='2024-{1 + i % 12:02d}-{1 + i % 28:02d}'>"
            f"</head><body><article><h1>{a} and {b} sign pact {i}</h1><p>{text}</p>"
            f"<p>{text.replace('Monday', 'that day')}</p></article></body></html>")
    lines.append(json.dumps({"url": url, "html": html}) + "\n")
    for r in (record("request", url, "GET / HTTP/1.1\r\n\r\n", b""),
              wrapped(i, url, html.encode())):
        plain.append(r)
        packed.append(gzip.compress(r, mtime=0))
open(top + "/a.ndjson", "w").write("".join(lines))
open(top + "/a.warc", "wb").write(b"".join(plain))
open(top + "/a.warc.gz", "wb").write(b"".join(packed))
packed[9] = packed[9][:-9]           # the response of page 4 is cut short
open(top + "/cut.warc.gz", "wb").write(b"".join(packed))
open(top + "/cut.at", "w").write(str(sum(map(len, packed[:9]))))
P

# store NAME: an empty one, its address in $db
store() {
	db="$dir/$1.db"
	[ "${on:-file}" = server ] || return 0
	s="archive_$1_$$"
	psql -qX "$PACTWATCH_TEST_DB" -c "CREATE SCHEMA $s" || exit 1
	schemas="$schemas $s"
	db="$PACTWATCH_TEST_DB&options=-csearch_path%3D$s"
}
# import CODE TEXT ARGUMENT...
import() {
	code=$1 text=$2
	shift 2
	"$pactwatch" --db "$db" import --now 1751328000 "$@" >"$dir/out" 2>&1
	got=$?
	[ "$got" = "$code" ] && grep -q "$text" "$dir/out" ||
	    fails "import $*: exit $got: $(cat "$dir/out")"
}
# same NAME: the export is that of the lines in a file
same() {
	"$pactwatch" --db "$db" export ndjson >"$dir/$1" || fails "export $1"
	[ -f "$dir/first" ] || cp "$dir/$1" "$dir/first"
	cmp -s "$dir/first" "$dir/$1" || {
		fails "$1 is another store than the first"
		diff "$dir/first" "$dir/$1" | head -4 | cut -c1-300
	}
}
documents() {
	"$pactwatch" --db "$db" documents --format csv --limit 0 2>/dev/null |
	    wc -l
}

round() {
	on=$1
	shift
	for what; do
		store "$(echo "$what" | tr . _)_$on"
		import 0 "^$pages documents" --jobs 2 "$dir/a.$what"
		import 0 "^0 documents (0 copies), $pages known" "$dir/a.$what"
		same "$on.$what"
	done
	# A broken record is told by its place, the others are stored.
	store "cut_$on"
	import 1 "record at byte $(cat "$dir/cut.at"): " "$dir/cut.warc.gz"
	grep -q "^$((pages - 1)) documents.* 1 not read" "$dir/out" ||
	    fails "cut: $(cat "$dir/out")"
	# Killed once some are stored: gone on with, and all the same.
	store "killed_$on"
	"$pactwatch" --db "$db" import --now 1751328000 "$dir/a.warc.gz" \
	    >/dev/null 2>&1 &
	pid=$!
	tries=0
	while [ "$tries" -lt 200 ] && [ "$(documents)" -lt 50 ]; do
		tries=$((tries + 1))
		sleep 0.02
	done
	kill -9 "$pid" 2>/dev/null
	wait "$pid" 2>/dev/null
	# A server may still be at what the dead one had sent.
	case $db in postgres*)
		psql -AtqX "$db" -c 'SELECT one FROM writer FOR UPDATE' \
		    >/dev/null || fails "the queue of writers"
		;;
	esac
	had=$(documents)
	import 0 "documents" "$dir/a.warc.gz"
	[ "$had" -gt "$pages" ] || grep -q ' 0 known' "$dir/out" ||
	    fails "killed with $had lines there: $(cat "$dir/out")"
	same "$on.killed"
}

grep -q . "$dir/a.ndjson" || fails "nothing was written"
if [ -z "${PACTWATCH_TEST_DB:-}" ]; then
	round file ndjson warc warc.gz
else
	on=file
	store first
	import 0 "^$pages documents" "$dir/a.ndjson"
	same first.file
	round server ndjson warc.gz
fi
grep -c '"table":"document"' "$dir/first" | grep -qx "$pages" ||
    fails "the first export has other documents"
grep -q '"table":"instrument"' "$dir/first" || fails "no agreement was found"
exit "$bad"
