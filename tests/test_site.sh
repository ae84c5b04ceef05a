#!/bin/sh
# The server in tests/site keeps what its README says: test_site.sh SITE.
set -u
site=$1
work=$(mktemp -d)
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null; rm -rf "$work"' EXIT
bad=0
passed=0

# check NAME WANT GOT
check() {
	if [ "$2" = "$3" ]; then
		passed=$((passed + 1))
	else
		bad=$((bad + 1))
		printf 'not so: %s\n  want: %s\n  got:  %s\n' "$1" "$2" "$3"
	fi
}

ask() {
	curl -s -m 5 "$@"
}

mkdir -p "$work/root/a" "$work/root/b"
printf '<a href="@b@/x">@a@</a>' >"$work/root/a/index.html"
printf 'other' >"$work/root/b/x.txt"
printf '127.0.0.1 a\n# no name\n127.0.0.2 b\n' >"$work/names"
printf '#delay-ms 300\nHTTP/1.1 503 No\r\nRetry-After: 7\r\n\r\nwait' \
    >"$work/root/a/late.raw"
printf 'HTTP/1.0 200 OK\r\n\r\nthen' >"$work/root/a/late.2.raw"
printf '#close-after 41\nHTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf' \
    >"$work/root/a/short.raw"
printf '#repeat 3\nHTTP/1.1 200 OK\r\n\r\nab' >"$work/root/a/thrice.raw"
printf '#hang\nHTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx' \
    >"$work/root/a/hang.raw"
printf '#reset-after 20\nHTTP/1.1 200 OK\r\n\r\nx' >"$work/root/a/reset.raw"
printf '#delay-ms-per-byte 20\nHTTP/1.1 200 OK\r\n\r\ndrip' \
    >"$work/root/a/drip.raw"

"$site" -n "$work/names" -l "$work/log" -o "$work/port" "$work/root" \
    >"$work/out" &
pid=$!
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
	[ -s "$work/port" ] && break
	sleep 0.1
done
port=$(cat "$work/port")
a=http://127.0.0.1:$port
check 'the port is printed' "$port" "$(cat "$work/out")"
check 'names become addresses' \
    "<a href=\"http://127.0.0.2:$port/x\">http://127.0.0.1:$port</a>" \
    "$(ask "$a/")"
check 'each address has its folder' other \
    "$(ask "http://127.0.0.2:$port/x.txt?q=1")"
check 'what is absent is 404' 404 \
    "$(ask -o /dev/null -w '%{http_code}' "$a/x.txt")"
check 'a path stays below its root' 400 \
    "$(ask --path-as-is -o /dev/null -w '%{http_code}' "$a/%2e%2e/b/x.txt")"
etag=$(ask -D - -o /dev/null "$a/" | tr -d '\r' | sed -n 's/^ETag: //p')
date=$(ask -D - -o /dev/null "$a/" | tr -d '\r' |
    sed -n 's/^Last-Modified: //p')
check 'a known etag gives 304' 304 "$(ask -o /dev/null -w '%{http_code}' \
    -H "If-None-Match: $etag" "$a/")"
check 'a known date gives 304' 304 "$(ask -o /dev/null -w '%{http_code}' \
    -H "If-Modified-Since: $date" "$a/")"
check 'another etag gives 200' 200 "$(ask -o /dev/null -w '%{http_code}' \
    -H 'If-None-Match: "x"' "$a/")"
check 'a raw reply is what it is' '503 7 wait' \
    "$(ask -D "$work/h" "$a/late" >"$work/b"
    tr -d '\r' <"$work/h" |
	sed -n 's/HTTP.* \(503\).*/\1/p;s/Retry-After: //p' |
	tr '\n' ' '
    cat "$work/b")"
check 'a second answer can differ' then "$(ask "$a/late")"
check 'the third is the first again' wait "$(ask "$a/late")"
ask -o /dev/null "$a/short"
check 'a promise can be broken' 18 $?
check 'a body can be repeated' ababab "$(ask "$a/thrice")"
ask -m 1 -o /dev/null "$a/hang"
check 'a reply can hang' 28 $?
ask -o /dev/null "$a/reset"
check 'a connection can be reset' 56 $?
check 'a body can drip' drip "$(ask "$a/drip")"
ask -o /dev/null -d 'k=ü' -H 'X-Mark: "q"' "$a/thrice"
check 'requests are kept in the log' 1 "$(grep -c \
    '"method":"POST","path":"/thrice".*"X-Mark":"\\"q\\"".*"body":"k=' \
    "$work/log")"
kill "$pid"
wait "$pid"
check 'it ends in peace' 0 $?
pid=
echo "$passed held, $bad did not"
[ "$bad" -eq 0 ]
