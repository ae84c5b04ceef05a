#!/bin/sh
# Alerts to real peers: test_peers.sh PACTWATCH SITE.  A world of hostile
# articles is read; what comes of it goes to Debian's mail server over
# STARTTLS, to a webhook receiver that checks signatures, to a command, a file
# and the screen, and is read back by parsers that are not ours.  A peer that
# is not installed is said to be skipped.
set -u
cd "$(dirname "$0")/.."
pactwatch=$1 site=$2
peers=tests/peers
dir=$(mktemp -d) || exit 1
pids= failed=0

finish() {
	# Only what this test started, by its number.
	for pid in $pids $(cat "$dir/exim/exim.pid" 2>/dev/null); do
		kill "$pid" 2>/dev/null
	done
	rm -rf "$dir"
}
trap finish EXIT
export PACTWATCH_DATA="$PWD"

fails() {
	echo "FAILED: $*"
	failed=$((failed + 1))
}

appears() {
	tries=0
	while [ ! -s "$1" ]; do
		tries=$((tries + 1))
		[ "$tries" -le 100 ] || { fails "$1 does not appear"; return 1; }
		sleep 0.1
	done
}

python=
for p in /usr/bin/python3 python3; do
	command -v "$p" >/dev/null && python=$p && break
done
[ -n "$python" ] || { echo "SKIPPED: no python3 for the peers"; exit 77; }

# ---- the peers ---------------------------------------------------------------

umask 022
chmod 755 "$dir"
"$python" $peers/hostile.py "$dir/world" || exit 1
"$site" -n "$dir/world/names" -o "$dir/site.port" "$dir/world" >/dev/null &
pids="$pids $!"
new="whsec_$(printf '%s' 'a new key of thirty-two bytes ok' | base64)"
old="whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
"$python" $peers/receiver.py "$dir/hook.port" "$dir/hook.log" "$new" "$old" &
pids="$pids $!"
appears "$dir/site.port" && appears "$dir/hook.port" || exit 1
hook="http://127.0.0.1:$(cat "$dir/hook.port")"

mail=
if command -v exim4 >/dev/null && command -v openssl >/dev/null; then
	mkdir "$dir/exim" "$dir/exim/spool" "$dir/exim/log" "$dir/exim/box"
	openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 \
	    -addext subjectAltName=IP:127.0.0.1 -keyout "$dir/exim/key.pem" \
	    -out "$dir/exim/cert.pem" 2>/dev/null
	user=$(id -un) group=$(id -gn)
	if [ "$(id -u)" = 0 ]; then
		user=Debian-exim group=Debian-exim
		chown -R "$user:$group" "$dir/exim"
	fi
	# A port that is free now; nobody else asks for it in the meantime.
	port=$("$python" -c 'import socket
s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
	sed "s|@DIR@|$dir/exim|g;s|@USER@|$user|g;s|@GROUP@|$group|g;s|@PORT@|$port|" \
	    $peers/exim.conf >"$dir/exim.conf"
	if exim4 -C "$dir/exim.conf" -bd 2>"$dir/exim.err" &&
	    appears "$dir/exim/exim.pid"; then
		mail=yes
	else
		fails "exim4 does not start: $(cat "$dir/exim.err")"
	fi
else
	echo "SKIPPED: mail, exim4 or openssl is not installed"
fi

# ---- the settings --------------------------------------------------------------

umask 077
sed "s|@PORT@|$(cat "$dir/site.port")|" "$dir/world/hostile.feeds" >"$dir/evil.feeds"
printf '%s' "$new" >"$dir/hook.secret"
printf 'hush' >"$dir/mail.password"
cat >"$dir/p.ini" <<I
db = p.db
state = state
feeds = evil.feeds
[fetch]
allow_private = yes
pause = 0
[channel screen]
kind = stdout
[channel dead]
kind = mail
server = 127.0.0.1:1
tls = none
from = watch@test.example
to = reader@test.example
[channel file]
kind = file
path = alerts.ndjson
[channel command]
kind = command
command = /usr/bin/tee -a "$dir/command out.ndjson"
[channel hook]
kind = webhook
url = $hook/ok
secret_file = hook.secret
old_secret = $old
allow_private = yes
[channel busy]
kind = webhook
url = $hook/busy
secret_file = hook.secret
allow_private = yes
I
[ -z "$mail" ] || cat >>"$dir/p.ini" <<I
[channel mail]
kind = mail
server = 127.0.0.1:$port
ca_file = exim/cert.pem
from = watch@test.example
to = reader@test.example, second@test.example
user = watch
password_file = mail.password
[channel refused]
kind = mail
server = 127.0.0.1:$port
ca_file = exim/cert.pem
from = watch@test.example
to = nobody@test.example
user = watch
password_file = mail.password
[channel distrust]
kind = mail
server = 127.0.0.1:$port
from = watch@test.example
to = reader@test.example
user = watch
password_file = mail.password
I

# ---- a pass, and what came of it -------------------------------------------------

run() {
	"$pactwatch" "$@" --config "$dir/p.ini"
}

run config check || fails "config check"
# With a bar of progress, whose own signs are all that may steer.
run run --alert-backlog --progress always >"$dir/screen" 2>"$dir/bar"
bars=$(tr '\r' '\n' <"$dir/bar" | grep -c '^.\[K\[#* *\] [0-9]* of [0-9]* pages')
[ "$bars" -ge 5 ] || fails "the bar moved $bars times: $(cat -v "$dir/bar")"
sed "s/$(printf '\r\033')\[K\(\[#* *\] [0-9]* of [0-9]* [a-z]*\)*//g" "$dir/bar" \
    >"$dir/errors"
grep -q 'channel dead: .*; it is tried again' "$dir/errors" ||
    fails "the dead channel is said to be dead: $(cat "$dir/errors")"
run alerts --json --limit 0 >"$dir/alerts.json" || fails "alerts"
run report -o "$dir/report.html" || fails report
run report >"$dir/report.pipe" || fails "report to a pipe"
run export atom -o "$dir/out.atom" || fails atom
run export ics -o "$dir/out.ics" || fails ics
run status --prom "$dir/p.prom" || fails prom
# What was planted where we write is replaced, and never followed.
echo mine >"$dir/victim"
for file in report.html out.atom p.prom; do
	ln -sf "$dir/victim" "$dir/$file"
done
run report -o "$dir/report.html" && run export atom -o "$dir/out.atom" &&
    run status --prom "$dir/p.prom" || fails "writing over a link"
[ "$(cat "$dir/victim")" = mine ] || fails "a planted link was followed"
run export csv --view events >"$dir/events.csv" || fails csv
run export csv --view documents >"$dir/documents.csv" || fails csv
run documents --format table >"$dir/documents.txt" || fails documents
for id in A1 M1 D1 E1; do
	run show $id >>"$dir/show.txt" 2>&1
done
[ -z "$mail" ] || {
	tries=0
	while [ "$(grep -c '^Message-ID' "$dir/exim/box/mbox" 2>/dev/null || echo 0)" -lt 10 ] &&
	    [ "$tries" -lt 100 ]; do
		tries=$((tries + 1))
		sleep 0.1
	done
	cp "$dir/exim/box/mbox" "$dir/mbox"
}

"$python" $peers/referee.py "$dir" || failed=$((failed + 1))
if command -v promtool >/dev/null; then
	promtool check metrics <"$dir/p.prom" >"$dir/promtool" 2>&1 &&
	    [ ! -s "$dir/promtool" ] && echo "ok: figures, by promtool" ||
	    fails "promtool: $(cat "$dir/promtool")"
else
	echo "SKIPPED: figures by promtool, it is not installed"
fi
grep -q hush "$dir"/*.txt "$dir/errors" "$dir/screen" &&
    fails "a password was printed"

# ---- a flood: a source that tells more than a pass tells one by one (A40) ------------

"$python" - "$dir" <<'P'
import subprocess, sys
places = ["Chile", "Norway", "Peru", "Japan", "Zambia", "Canada", "Mali",
          "Morocco", "Kenya", "Ghana", "Brazil", "India"]
pairs = [(a, b) for i, a in enumerate(places) for b in places[i + 1:]][:40]
for n, (a, b) in enumerate(pairs):
    subprocess.run([sys.executable, "tests/peers/desk.py",
                    sys.argv[1] + "/world/evil", f"flood{n}", "2024-06-10",
                    f"{a} and {b} sign lithium memorandum",
                    f"{a} and {b} signed a memorandum of understanding on lithium "
                    f"in {b} on 3 June 2024."], check=True)
P
sed -i 's|@desk@|@evil@|g' "$dir/world/evil/feed.xml"
sed '/^\[channel screen\]/,$d' "$dir/p.ini" | sed 's/^db = .*/db = f.db/' >"$dir/f.ini"
cat >>"$dir/f.ini" <<I
[channel slow]
kind = file
path = flood.ndjson
max_per_pass = 7
I
"$pactwatch" run --alert-backlog --config "$dir/f.ini" 2>"$dir/f.err" ||
    fails "the flood: $(cat "$dir/f.err")"
found=$("$pactwatch" agreements --format csv --config "$dir/f.ini" | wc -l)
[ "$found" -gt 30 ] || fails "the flood has $found agreements"
[ "$(wc -l <"$dir/flood.ndjson")" = 7 ] || fails "more than max_per_pass"
for pass in 1 2 3; do
	"$pactwatch" alerts send --config "$dir/f.ini" >/dev/null 2>&1 || fails "alerts send"
done
# Twenty one by one, and one that says there is more.
[ "$(wc -l <"$dir/flood.ndjson")" = 21 ] || fails "of the flood $(wc -l <"$dir/flood.ndjson") were told"
[ "$(sort -u "$dir/flood.ndjson" | wc -l)" = 21 ] || fails "told twice"
grep -c '"kind":"digest"' "$dir/flood.ndjson" | grep -qx 1 || fails "no digest"

# ---- killed between send and mark (F3) --------------------------------------------

sed '/^\[channel screen\]/,$d' "$dir/p.ini" | sed 's/^db = .*/db = k.db/' >"$dir/k.ini"
cat >>"$dir/k.ini" <<I
[channel kill]
kind = webhook
url = $hook/kill
secret_file = hook.secret
allow_private = yes
I
"$pactwatch" run --alert-backlog --config "$dir/k.ini" 2>/dev/null &
victim=$!
echo "$victim" >"$dir/hook.log.pid"
wait "$victim"
[ $? = 137 ] || fails "the pass was not killed"
"$pactwatch" run --config "$dir/k.ini" >"$dir/k.out" 2>&1 ||
    fails "the pass after the kill: $(cat "$dir/k.out")"
"$pactwatch" alerts --pending --json --limit 0 --config "$dir/k.ini" >"$dir/k.json"
"$pactwatch" check --config "$dir/k.ini" || fails "the store after the kill"
"$python" - "$dir" <<'P' || failed=$((failed + 1))
import collections, json, sys
posts = [json.loads(l) for l in open(sys.argv[1] + "/hook.log")]
ids = collections.Counter(p["id"] for p in posts if p["path"] == "/kill")
bodies = {}
for p in posts:
    if p["path"] == "/kill":
        assert bodies.setdefault(p["id"], p["body"]) == p["body"], "another body"
assert len(ids) >= 5, ids
assert sorted(ids.values())[-2:] == [1, 2], "one repeat at the most: %s" % ids
assert json.load(open(sys.argv[1] + "/k.json")) == [], "something still waits"
print("ok: killed between send and mark: one repeat with the same id")
P
[ "$failed" = 0 ]
