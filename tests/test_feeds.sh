#!/bin/sh
# test_feeds.sh PACTWATCH SITE: the verb "feeds" as a person uses it, and
# "fetch" over every kind of source, against a server of our own on loopback.
set -u
pactwatch=$1 site=$2
. tests/called.sh
dir=$top server=
trap '[ -n "$server" ] && kill "$server"; rm -rf "$dir"' EXIT

# ---- the world -----------------------------------------------------------------

w="$dir/root/a.test"
mkdir -p "$w"
echo "127.0.0.1 a.test" >"$dir/names"
today=$(date -u +%Y-%m-%dT%H:%M:%SZ)

item() {
	echo "<item><title>$1</title><link>@a.test@/$1.html</link>" \
	    "<pubDate>$today</pubDate></item>"
}
echo "<rss version='2.0'><channel><title>Ore &amp; Law</title>$(item one)" \
    "$(item two)</channel></rss>" >"$w/rss.xml"
echo "<html><head><link rel=alternate type=application/rss+xml" \
    "href=/rss.xml></head><body>News</body></html>" >"$w/index.html"
echo "<html><head><link rel=alternate type=application/rss+xml href=/rss.xml>" \
    "<link rel=alternate type=application/atom+xml href=/b.atom></head>" \
    "<body>Two</body></html>" >"$w/two.html"
echo "<html><body><ul><li class=n><a href=/p1.html>First</a> <time>2 March" \
    "2024</time></li><li class=n><a href=/p2.html>Second</a></li></ul>" \
    "</body></html>" >"$w/list.html"
cat >"$w/map.xml" <<X
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>@a.test@/new.xml</loc><lastmod>$today</lastmod></sitemap>
<sitemap><loc>@a.test@/packed.xml.gz</loc><lastmod>$today</lastmod></sitemap>
<sitemap><loc>@a.test@/lost.xml</loc><lastmod>$today</lastmod></sitemap>
<sitemap><loc>@a.test@/old.xml</loc><lastmod>2001-01-01</lastmod></sitemap>
</sitemapindex>
X
for name in new old; do
	cat >"$w/$name.xml" <<X
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>@a.test@/$name-1.html</loc><news:news><news:title>$name 1</news:title>
<news:publication_date>$today</news:publication_date></news:news></url>
<url><loc>@a.test@/$name-2.html</loc></url>
</urlset>
X
done
# The server fills in its own address where a text says @a.test@; not here.
pack() {
	echo "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url>" \
	    "<loc>$1/packed-1.html</loc></url></urlset>" | gzip -9
}
cat >"$w/api1.json" <<X
{"data":{"results":[{"t":"A","u":"@a.test@/x1.html","d":"$today"},
{"t":"B","u":"@a.test@/x2.html","d":"$today"}]},"next":"@a.test@/api2.json"}
X
cat >"$w/api2.json" <<X
{"data":{"results":[{"t":"C","u":"@a.test@/x3.html","d":"2001-01-01"}]},
"next":"@a.test@/api3.json"}
X
cat >"$w/api3.json" <<X
{"data":{"results":[{"t":"D","u":"@a.test@/x4.html","d":"2000-01-01"}]}}
X
printf 'HTTP/1.1 500 Broken\r\nContent-Length: 0\r\n\r\n' >"$w/dead.xml.raw"
printf 'User-agent: *\nDisallow: /secret\nCrawl-delay: 0.1\n' >"$w/robots.txt"

"$site" -n "$dir/names" -o "$dir/port" "$dir/root" >/dev/null 2>&1 &
server=$!
for i in 1 2 3 4 5 6 7 8 9 10; do
	[ -s "$dir/port" ] && break
	sleep 0.2
done
base="http://127.0.0.1:$(cat "$dir/port")"
pack "$base" >"$w/packed.xml.gz"

cat >"$dir/p.ini" <<X
db = p.db
state = state
feeds = p.feeds
[fetch]
allow_private = yes
pause = 0
X
list="--config $dir/p.ini"

# ---- the list ---------------------------------------------------------------------

: >"$dir/p.feeds"
wants 0 'added ore-law' feeds add "$base/" --allow-private --tier 1 $list
grep -q "url $base/rss.xml" "$dir/p.feeds" || fails "the announced feed"
wants 65 "$base/b.atom" feeds add "$base/two.html" --allow-private $list
wants 64 'watched already' feeds add "$base/rss.xml" --allow-private $list
wants 64 'neither http nor https' feeds add file:///etc/passwd $list
wants 65 'private' feeds add "$base/rss.xml" --name other $list
wants 65 '15m' feeds add https://x.example/ --no-check --every 1s $list
wants 65 '404: not there' feeds add "$base/p1.html" --allow-private $list
wants 0 'disabled ore-law' feeds disable ore-law $list
wants 0 '"state":"off"' feeds list --json $list
wants 0 'enabled ore-law' feeds enable ore-law $list
wants 0 '"state":"new"' feeds list --json $list
wants 64 'there is no feed' feeds remove nobody $list
wants 64 'none of list' feeds lst $list
cat >"$dir/in.opml" <<'X'
<opml version="2.0"><body>
<outline text="Paper" xmlUrl="https://paper.example/rss"/>
<outline text="run" xmlUrl="exec:id"/>
</body></opml>
X
cp "$dir/p.feeds" "$dir/before"
wants 65 'in.opml:3: not taken' feeds import "$dir/in.opml" $list
wants 0 'xmlUrl="https://paper.example/rss"' feeds export $list
wants 65 'added 0 of 2' feeds import "$dir/in.opml" $list
wants 0 'removed paper' feeds remove paper $list
"$pactwatch" feeds export $list | "$pactwatch" feeds import - \
    --list "$dir/again.feeds" >"$dir/out" 2>&1 || fails "export | import"
grep -q 'feed ore-law' "$dir/again.feeds" || fails "export | import: name"

# A list that is broken is never written over.
printf 'feed x\n\turl https://x.example/\n\ttier 9\n' >"$dir/broken.feeds"
wants 65 'broken.feeds:3:7' feeds add https://y.example/ --no-check \
    --list "$dir/broken.feeds"
[ "$(wc -l <"$dir/broken.feeds")" = 3 ] || fails "a broken list was changed"

# ---- check ---------------------------------------------------------------------------

cat >>"$dir/p.feeds" <<X

feed map
	url $base/map.xml
	every 15m
	allow-private

feed api
	url $base/api1.json
	kind api
	item data.results
	title t
	link u
	date d
	next next
	every 15m
	allow-private

feed page
	url $base/list.html
	kind html
	item li.n
	date time
	allow-private

feed fails-over
	url $base/dead.xml
	fallback $base/rss.xml?again
	allow-private

feed hidden
	url $base/secret/rss.xml
	allow-private
X
wants 1 '"is":"sitemap-index"' feeds check --json $list
check="$(cat "$dir/out")"
for text in '"is":"rss2.0","entries":2' '"is":"api","entries":2' \
    '"is":"html-list","entries":2' '"validators":"etag, modified"' \
    'allowed, 0.1 s apart' 'disallowed' \
    '1 entries without a date that can be read'; do
	case $check in
	*"$text"*) ;;
	*) fails "check: does not say $text: $check" ;;
	esac
done
[ ! -e "$dir/p.db" ] || fails "check made a store"

# ---- fetch without addresses: what is due, into the store -------------------------------

"$pactwatch" fetch $list >"$dir/out" 2>"$dir/err"
[ $? = 1 ] || fails "fetch: exit code, for a refused and a lost page"
for text in "rss.xml\",\"entries\":2}" "map.xml\",\"entries\":3}" \
    "api1.json\",\"entries\":3}" "list.html\",\"entries\":2}" \
    "dead.xml\",\"entries\":2}"; do
	grep -q "$text" "$dir/out" ||
	    fails "fetch: no $text: $(cat "$dir/out" "$dir/err")"
done
grep -q 'lost.xml: 404' "$dir/err" || fails "a lost sitemap is not told"
grep -q 'hidden: robots.txt disallows' "$dir/err" || fails "robots"
"$pactwatch" fetch $list >"$dir/out" 2>"$dir/err"
[ ! -s "$dir/out" ] || fails "what is not due was asked: $(cat "$dir/out")"
wants 0 '"state":"ok"' feeds list --json $list
case "$(cat "$dir/out")" in
*'robots.txt disallows this address'*) ;;
*) fails "list: why hidden fails is not shown" ;;
esac

# ---- A31: a wall in the place of an article --------------------------------------------

echo "<html><head><title>Before you continue</title></head><body><p>We and our" \
    "partners use cookies. Accept all or manage your privacy choices, or" \
    "consent to some cookies: Japan and Chile signed a lithium agreement." \
    "</p></body></html>" >"$w/wall.html"
echo "<rss version='2.0'><channel><title>Wall</title>$(item wall)" \
    "</channel></rss>" >"$w/wall.xml"
mkdir "$dir/a31"
printf 'feed wall\n\turl %s/wall.xml\n\tallow-private\n' "$base" \
    >"$dir/a31/p.feeds"
cp "$dir/p.ini" "$dir/a31/p.ini"
"$pactwatch" run --alert-backlog --config "$dir/a31/p.ini" >"$dir/out" 2>&1 ||
    fails "A31: the pass: $(cat "$dir/out")"
[ ! -s "$dir/out" ] || fails "A31: something was told: $(cat "$dir/out")"
wants 0 'consent page?' feeds list --json --config "$dir/a31/p.ini"
wants 0 '' documents --format csv --config "$dir/a31/p.ini"
! grep -q wall "$dir/out" || fails "A31: the wall is kept as an article"

[ $bad = 0 ] && echo "ok"
exit $bad
