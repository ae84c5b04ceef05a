#!/bin/sh
# test_content.sh PACTWATCH SITE: what a feed itself carries is read where its
# page cannot be had or is no article, and nowhere else.  Loopback only.
set -u
cd "$(dirname "$0")/.."
pactwatch=$1 site=$2
dir=$(mktemp -d) || exit 1
pid= failed=0
trap '[ -z "$pid" ] || kill "$pid"; rm -rf "$dir"' EXIT
export HOME="$dir" PACTWATCH_DATA="$PWD"
mkdir "$dir/root"

fill='<p>The two sides have talked for a year about the supply of minerals,
and officials said that more talks on its details would follow in the spring,
when both of them have heard their firms and their provinces.</p>'
fill="$fill<p>Nobody would say what it costs.</p>$fill<p>Its text is to come.</p>
<p>A spokesman said that the text would be made public once both parliaments
had been told of it, and that no date had been set for that as yet. The mines
in question have been idle since the price of their metal fell.</p><p>Traders
in the capital said that they had seen it coming for weeks, and that the price
had not moved on the day. Others were less calm, and asked for more time.</p>
<p>The next meeting of the two is planned for the autumn, and its place is not
known. It will speak of ports and of railways too, officials of both said.</p>"

# item NAME WORDS CONTENT: an entry of the feed.
item() {
	printf '<item><title>Story %s</title><link>@localhost@/%s.html</link>' \
	    "$1" "$1"
	printf '<guid>%s</guid><description>%s</description>' "$1" "$2"
	[ -z "$3" ] ||
	    printf '<content:encoded><![CDATA[%s]]></content:encoded>' "$3"
	echo '</item>'
}

{
	echo '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Paper</title>'
	item gone "Short." "<p>The quokkagone clause was agreed on.</p>$fill"
	item wall "Short." "<p>The quokkawall clause was agreed on.</p>$fill"
	item good "Short." "<p>The quokkafeed clause was agreed on.</p>$fill"
	item lock "Short." "<p>Sign in to read on. Forgot your password?</p>
<!-- $fill -->"
	item thin "The quokkathin clause was agreed on." ""
	echo '</channel></rss>'
} >"$dir/root/feed.rss"
echo "<html><head><title>Sign in</title></head><body><h1>Sign in</h1><p>Sign in
to read on. Forgot your password?</p><input type=password></body></html>" \
    >"$dir/root/wall.html"
echo "<html><head><title>Story good</title></head><body><article><h1>Story
good</h1><p>The quokkapage clause was agreed on.</p>$fill</article></body></html>" \
    >"$dir/root/good.html"
mkdir "$dir/world" && mv "$dir/root" "$dir/world/localhost"
echo "127.0.0.1 localhost" >"$dir/names"
"$site" -n "$dir/names" -o "$dir/port" "$dir/world" >/dev/null &
pid=$!
tries=0
while [ ! -s "$dir/port" ]; do
	tries=$((tries + 1))
	[ "$tries" -le 50 ] || { echo "FAILED: the site does not start"; exit 1; }
	sleep 0.1
done
printf 'feed paper\n\tpublisher Paper\n\turl http://127.0.0.1:%s/feed.rss\n\ttier 3\n' \
    "$(cat "$dir/port")" >"$dir/t.feeds"
printf 'db = t.db\nstate = state\nfeeds = t.feeds\n[fetch]\nallow_private = yes\npause = 0\n' \
    >"$dir/t.ini"
chmod 600 "$dir/t.ini"
"$pactwatch" run --config "$dir/t.ini" >"$dir/run" 2>&1

# told WORD N: so many documents hold the word.
told() {
	n=$("$pactwatch" documents --config "$dir/t.ini" --format ndjson \
	    --limit 0 --text "$1" | grep -c .)
	[ "$n" = "$2" ] || {
		echo "FAILED: $1 stands in $n documents, not $2"
		failed=1
	}
}
told quokkagone 1
told quokkawall 1
told quokkapage 1
told quokkafeed 0
told quokkathin 0
told password 0
told spokesman 3
[ "$failed" = 0 ] || cat "$dir/run"
exit "$failed"
