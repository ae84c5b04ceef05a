#!/bin/sh
# One whole pass over the sample world: sample.sh [PACTWATCH SITE FOLDER].
# Serves tests/site/world on loopback, leaves the store in FOLDER and says
# what was found.  Safe to repeat: the port is remembered, so that a second
# pass meets the same addresses and has nothing new to tell.
set -eu
cd "$(dirname "$0")/.."
pactwatch=${1:-build/release/pactwatch}
site=${2:-build/release/site}
var=${3:-var}
world=tests/site/world
pid=

stop() {
	[ -z "$pid" ] || kill "$pid" 2>/dev/null || :
}
trap stop EXIT

umask 077
mkdir -p "$var"
was=$(cat "$var/site.port" 2>/dev/null || echo 0)
rm -f "$var/site.now"
"$site" -p "$was" -n "$world/names" -o "$var/site.now" "$world" >/dev/null &
pid=$!
tries=0
while [ ! -s "$var/site.now" ]; do
	tries=$((tries + 1))
	[ "$tries" -le 50 ] || { echo "sample: the site does not start" >&2; exit 1; }
	sleep 0.1
done
port=$(cat "$var/site.now")
mv "$var/site.now" "$var/site.port"
echo "sample: serving $world on loopback, port $port"

fill=
while read -r address name; do
	case $address in '#'*) continue ;; esac
	fill="$fill;s|@$name@|http://$address:$port|g"
done <"$world/names"
sed "$fill" "$world/sample.feeds" >"$var/sample.feeds"
# Private addresses are allowed here alone.
cat >"$var/sample.ini" <<'I'
db = pactwatch.db
state = state
feeds = sample.feeds
[fetch]
allow_private = yes
pause = 0
[channel screen]
kind = stdout
[channel file]
kind = file
path = alerts.txt
I
touch "$var/alerts.txt"
before=$(wc -l <"$var/alerts.txt")
"$pactwatch" run --config "$var/sample.ini" --alert-backlog
after=$(wc -l <"$var/alerts.txt")

# In a file or a log a table has no width of its own.
[ -t 1 ] || export COLUMNS="${COLUMNS:-132}"
echo
echo "Agreements:"
"$pactwatch" agreements --config "$var/sample.ini" --format table
echo
echo "Proposals for the rule tables:"
"$pactwatch" rules proposals --config "$var/sample.ini" --format table
echo
echo "Alerts sent in this pass: $((after - before)) lines in $var/alerts.txt"
cat <<I

Next:
  $pactwatch events --config $var/sample.ini --party CN
  $pactwatch reviews --config $var/sample.ini
  $pactwatch show A1 --config $var/sample.ini
  ./setup.sh test
I
