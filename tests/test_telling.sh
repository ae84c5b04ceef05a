#!/bin/sh
# Who is told what and when, over three years in a minute: test_telling.sh
# PACTWATCH SITE.  A newsroom on loopback, the clock as an argument.
set -u
cd "$(dirname "$0")/.."
pactwatch=$1 site=$2
python=/usr/bin/python3
[ -x "$python" ] || python=$(command -v python3) ||
    { echo "SKIPPED: no python3"; exit 77; }
dir=$(mktemp -d) || exit 1
pid= failed=0
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null; rm -rf "$dir"' EXIT
export PACTWATCH_DATA="$PWD"
desk="$dir/world/desk"

fails() {
	echo "FAILED: $*"
	failed=$((failed + 1))
}

article() {
	"$python" tests/peers/desk.py "$desk" "$@"
}

# run WHEN: one pass at that time; what it printed is in $dir/said.
run() {
	"$pactwatch" run --config "$dir/t.ini" --now "$(date -u -d "$1" +%s)" \
	    >"$dir/said" 2>"$dir/err"
	code=$?
	[ "$code" = "${2:-0}" ] || fails "$1: exit $code: $(cat "$dir/err")"
}

# says WHAT LINES [PATTERN]: the last pass printed so many lines, and one of
# them is like PATTERN.
says() {
	[ "$(wc -l <"$dir/said")" = "$2" ] || fails "$1: $(cat "$dir/said")"
	[ -z "${3:-}" ] || grep -Eq "$3" "$dir/said" ||
	    fails "$1: nothing like \"$3\": $(cat "$dir/said")"
}

# lines FILE N: how many alerts a channel of the kind file got so far.
lines() {
	n=$(cat "$dir/$1" 2>/dev/null | wc -l)
	[ "$n" = "$2" ] || fails "$1 has $n lines, not $2 ($3)"
}

mkdir -p "$desk"
echo '127.0.0.22 desk' >"$dir/names"
article zambia 2024-06-10 'Zambia suspends copper export ban' \
    'On 9 June 2024 Zambia suspended its ban on exports of copper ore until 30 June 2027.'
article norway 2024-06-11 'Norway and Chile sign lithium memorandum' \
    'Chile and Norway signed a memorandum of understanding on lithium in Santiago on 3 June 2024.'
"$site" -n "$dir/names" -o "$dir/port" "$dir/world" >/dev/null &
pid=$!
tries=0
while [ ! -s "$dir/port" ] && [ "$tries" -lt 50 ]; do
	tries=$((tries + 1))
	sleep 0.1
done
printf 'feed desk\n\tpublisher Sample Desk\n\turl http://127.0.0.22:%s/feed.xml\n\ttier 3\n' \
    "$(cat "$dir/port")" >"$dir/t.feeds"
cat >"$dir/t.ini" <<'I'
db = t.db
state = state
feeds = t.feeds
[fetch]
allow_private = yes
pause = 0
[channel screen]
kind = stdout
[channel ban]
kind = file
path = ban
type = export_ban
[channel copper]
kind = file
path = copper
mineral = copper
[channel peru]
kind = file
path = peru
party = PE
type = agreement
[channel sure]
kind = file
path = sure
min_confidence = 99
type = agreement, measure
[channel many]
kind = file
path = many
min_sources = 2
type = agreement, measure
[channel official]
kind = file
path = official
max_tier = 1
type = agreement, measure
[channel daily]
kind = file
path = daily
digest = 1d
[channel tokyo]
kind = file
path = tokyo
quiet = 22:00-07:00
zone = Asia/Tokyo
I

# ---- the first pass records and does not flood -----------------------------------
run '2024-06-12 09:00'
says "the first pass" 0
[ "$("$pactwatch" agreements --config "$dir/t.ini" --format csv | wc -l)" = 2 ] ||
    fails "the first pass recorded no agreement"

# ---- nor where "fetch" alone brought what there was; what comes after is news -----
mkdir "$dir/apart"
sed '/^\[channel/,$d' "$dir/t.ini" >"$dir/apart/t.ini"
printf '[channel screen]\nkind = stdout\n' >>"$dir/apart/t.ini"
cp "$dir/t.feeds" "$dir/apart"
"$pactwatch" fetch --config "$dir/apart/t.ini" \
    --now "$(date -u -d '2024-06-12 09:00' +%s)" >/dev/null ||
    fails "fetch of what is due"
"$pactwatch" run --config "$dir/apart/t.ini" \
    --now "$(date -u -d '2024-06-12 10:00' +%s)" >"$dir/said"
says "the first pass after a fetch" 0
[ "$("$pactwatch" agreements --config "$dir/apart/t.ini" --format csv |
    wc -l)" = 2 ] || fails "the pass after a fetch recorded no agreement"

# ---- news: one alert, and none for a copy ------------------------------------------
article peru 2024-06-12 'Peru and Japan sign copper memorandum' \
    'Peru and Japan signed a memorandum of understanding on copper in Lima on 4 June 2024.'
"$pactwatch" run --config "$dir/apart/t.ini" \
    --now "$(date -u -d '2024-06-13 16:00' +%s)" >"$dir/said"
says "news after a fetch" 1 '^JP,PE: agreement signed on copper'
run '2024-06-12 16:00'
says "news" 1 '^JP,PE: agreement signed on copper'
lines peru 1 "the party"
lines copper 1 "the mineral"
lines ban 0 "another type"
lines sure 0 "not as sure as that"
lines many 0 "one publisher"
lines official 0 "tier 3"
lines daily 0 "the day is not over"
# 16:00 UTC is one in the morning in Tokyo.
lines tokyo 0 "quiet hours"
article copy 2024-06-12 'Japan, Peru sign memorandum on copper' \
    'Peru and Japan signed a memorandum of understanding on copper in Lima on 4 June 2024.'
run '2024-06-12 20:00'
says "the same told again" 0
run '2024-06-12 22:30'
lines tokyo 1 "the morning came"
run '2024-06-13 00:30'
lines daily 1 "the day is over"

# ---- another day for the same act: sources differ, told once -----------------------------
article other 2024-06-13 'Norway and Chile signed lithium memorandum on 7 June' \
    'Chile and Norway signed the memorandum of understanding on lithium on 7 June 2024, the ministry said.'
run '2024-06-13 12:00'
says "a conflict" 1 '^CL,NO: .*2024-06-07'
run '2024-06-13 18:00'
says "a conflict, once" 0

# ---- a change of state: one alert -----------------------------------------------------
article force 2024-09-02 'Lithium memorandum between Norway and Chile enters into force' \
    'The memorandum of understanding on lithium between Chile and Norway entered into force on 1 September 2024, the ministry said.'
run '2024-09-02 12:00'
says "in force" 1 '^CL,NO: agreement in_force'
run '2024-09-02 18:00'
says "in force, once" 0

# ---- a source goes and comes back: once each -------------------------------------------
mv "$desk/feed.xml" "$desk/away"
for day in 03 05 07 09; do
	run "2024-10-$day 12:00" 1
	cat "$dir/said" >>"$dir/down"
done
[ "$(grep -c 'desk' "$dir/down")" = 1 ] || fails "source down: $(cat "$dir/down")"
mv "$desk/away" "$desk/feed.xml"
run '2024-10-20 12:00'
says "source up" 1 'desk'
run '2024-10-21 12:00'
says "source up, once" 0

# ---- deadlines: 30, 7 and 0 days before, and when nothing came ---------------------------
: >"$dir/ban.before"
cat "$dir/ban" 2>/dev/null >"$dir/ban.before"
for when in '2027-05-20:0' '2027-06-01:1' '2027-06-02:0' '2027-06-24:1' \
    '2027-06-25:0' '2027-06-30:1' '2027-07-03:1' '2027-07-04:0'; do
	run "${when%:*} 12:00"
	says "deadline on ${when%:*}" "${when#*:}"
done
"$pactwatch" alerts --config "$dir/t.ini" --json --limit 0 >"$dir/alerts.json"
"$python" - "$dir" <<'P' || failed=$((failed + 1))
import collections, json, sys
top = sys.argv[1]
every = json.load(open(top + "/alerts.json"))
# Those of the first pass are recorded, for nobody.
assert len({r["id"] for r in every if r["channel"] is None}) == 2, every
rows = {r["id"]: r for r in every if r["channel"] is not None}
kinds = collections.Counter(r["kind"] for r in rows.values())
want = {"agreement": 2, "conflict": 1, "source_down": 1, "source_up": 1, "review_due": 3,
        "suspension_ended": 1}
assert kinds == want, kinds
told = [json.loads(l) for l in open(top + "/tokyo")]
keys = [t["key"] for t in told]
assert len(keys) == len(set(keys)) == len(rows), (len(keys), len(rows))
print("ok: every alert once in every channel that wants it")
P
[ "$failed" = 0 ]
