#!/bin/sh
# Web archives that another program wrote: wget crawls our server, plainly, in
# one gzip member a record, and a second time against its own index (revisits).
# test_wget.sh PACTWATCH SITE.  Exit 77: there is no wget that writes them.
set -u
pactwatch=$1 site=$2
wget --help 2>/dev/null | grep -q -e --warc-file || {
	echo "test_wget.sh: skipped, no wget with --warc-file here"
	exit 77
}
dir=$(mktemp -d) || exit 1
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$dir"' EXIT
trap 'exit 1' INT TERM
export HOME="$dir" PACTWATCH_DATA="$PWD"
unset PACTWATCH_DB PACTWATCH_CONFIG http_proxy
bad=0
fails() {
	echo "FAILED: $*" >&2
	bad=1
}

pages=140 # more than one batch
mkdir "$dir/world"
python3 bench/scale/make.py "$dir/world" "$pages" 4 || exit 1
# What a crawl meets besides: a packed answer in chunks, one that sends on, one
# that is not there, a feed, a list of links.
python3 - "$dir/world/outlet0" <<'P'
import gzip, os, sys
top = sys.argv[1]
page = open(top + "/a0.html", "rb").read()
os.remove(top + "/a0.html")
z = gzip.compress(page, mtime=0)
half = len(z) // 2
chunks = b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in (z[:half], z[half:]))
open(top + "/a0.html.raw", "wb").write(
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
    b"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n"
    b"Connection: close\r\n\r\n" + chunks + b"0\r\n\r\n")
open(top + "/old.html.raw", "wb").write(
    b"HTTP/1.1 301 Moved\r\nLocation: /a4.html\r\nContent-Length: 0\r\n"
    b"Connection: close\r\n\r\n")
P
"$site" -p 0 -n "$dir/world/names" -o "$dir/port" "$dir/world" >/dev/null &
server=$!
tries=0
while [ ! -s "$dir/port" ]; do
	tries=$((tries + 1))
	[ "$tries" -le 50 ] || { echo "the site does not start"; exit 1; }
	sleep 0.1
done
while read -r address name; do
	for page in "$dir/world/$name"/a*; do
		page=$(basename "$page" .raw)
		echo "http://$address:$(cat "$dir/port")/$page"
	done
done <"$dir/world/names" | sort >"$dir/urls"
first=$(head -1 "$dir/urls")
{
	cat "$dir/urls"
	for more in old.html none.html feed.rss robots.txt; do
		echo "${first%/*}/$more"
	done
} >"$dir/asked"

# crawl NAME OPTION...: an archive $dir/NAME.warc[.gz]; it ends with 8, since
# one page is not there
crawl() {
	name=$1
	shift
	(cd "$dir" && wget -q --warc-file="$name" --warc-cdx -i asked \
	    -P "got.$name" "$@")
	[ "$?" = 8 ] || fails "wget: $name"
}
# import NAME FILE TEXT
import() {
	"$pactwatch" --db "$dir/$1.db" import --jobs 2 --now 1751328000 "$2" \
	    >"$dir/out" 2>&1 || fails "import $2: $(cat "$dir/out")"
	grep -q "$3" "$dir/out" || fails "import $2: $(cat "$dir/out")"
	"$pactwatch" --db "$dir/$1.db" export ndjson >"$dir/$1.export" ||
	    fails "export $1"
}

crawl packed
crawl plain --no-warc-compression
crawl again --warc-dedup=packed.cdx
import packed "$dir/packed.warc.gz" "^$pages documents (0 copies).* 0 not read"
import plain "$dir/plain.warc" "^$pages documents (0 copies).* 0 not read"
sed 's/.*"url":"\([^"]*\)".*/\1/' "$dir/packed.export" | grep '^http' |
    sort -u >"$dir/found"
cmp -s "$dir/urls" "$dir/found" || fails "other addresses than were crawled:
$(diff "$dir/urls" "$dir/found" | head -5)"
[ "$(grep -c '"table":"instrument"' "$dir/packed.export")" -ge "$pages" ] ||
    fails "an article without its agreement"
cmp -s "$dir/packed.export" "$dir/plain.export" || {
	fails "a plain archive leaves something else than a packed one"
	diff "$dir/packed.export" "$dir/plain.export" | head -4 | cut -c1-300
}
# What was crawled before has no body in the second archive: no document more.
gzip -dc "$dir/again.warc.gz" | grep -aq 'WARC-Type: revisit' ||
    fails "wget wrote no revisits"
cp "$dir/packed.db" "$dir/both.db"
import both "$dir/again.warc.gz" "^0 documents.* 0 not read"
cmp -s "$dir/packed.export" "$dir/both.export" ||
    fails "revisits left something"
exit "$bad"
