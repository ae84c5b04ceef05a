#!/bin/sh
# What an analyst asks, and what a person decides, on the database that the
# tape leaves.  test_queries.sh TAPE PACTWATCH
set -eu
tape=$1
bin=$2
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT INT TERM
db=$dir/tape.db
fail() {
	echo "test_queries: $1" >&2
	exit 1
}
pw() {
	"$bin" --db "$db" "$@"
}
# has TEXT COMMAND...: its output holds the text
has() {
	text=$1
	shift
	pw "$@" >"$dir/out" 2>"$dir/err" || fail "$*: exit $? $(cat "$dir/err")"
	grep -q -e "$text" "$dir/out" || {
		cat "$dir/out" >&2
		fail "$*: no $text"
	}
}
lacks() {
	text=$1
	shift
	pw "$@" >"$dir/out" || fail "$*: exit $?"
	! grep -q -e "$text" "$dir/out" || fail "$*: $text"
}

"$tape" "$db" 2026-12-31T00:00:00Z tests/tape/*.tape >"$dir/played"

# What other programs read of it.
python3 tests/peers/readers.py "$db" || fail "the views in other programs"

# 1. Agreements in force between two parties on a mineral.
has 'Interim Trade Agreement' agreements --party EU --party CL \
    --mineral lithium --status in_force --format csv
lacks 'memorandum' agreements --party EU --party CL --status in_force \
    --format csv
lacks 'Interim' agreements --party EU --party CL --on 2024-06-01 --format csv
has 'Interim' agreements --party EU --party CL --on 2025-06-01 --format csv
# 2. Measures of a state in force on a day.
has 'gallium.*US' measures --party CN --on 2025-01-01 --format csv
lacks 'gallium.*,US,' measures --party CN --on 2026-01-01 --format csv
lacks 'gallium' measures --party CN --on 2023-07-15 --format csv
# Both clocks: as it was known at the end of a day, and what held on one.
lacks '"US"' agreements --party JP --as-of 2023-03-01 --type \
    sectoral_trade_agreement --format csv
has 'JP,US' agreements --party JP --as-of 2023-03-28 --format csv
lacks ',US,' measures --party CN --mineral gallium --as-of 2024-12-01 --format csv
has 'in_force.*,US,' measures --party CN --mineral gallium --as-of 2024-12-31 \
    --format csv
has 'suspended.*,US,' measures --party CN --mineral gallium --as-of 2025-12-01 \
    --format csv
lacks ',suspended,' measures --as-of 2025-12-01 --on 2025-11-30 --status suspended \
    --format csv
has '^M' measures --as-of 2025-06-01 --on 2025-05-01 --limit 3 --format csv
[ "$(wc -l <"$dir/out")" -eq 4 ] || fail "as of a day, a limit of 3"
! pw agreements --as-of yesterday >"$dir/out" 2>&1 || fail "as of no day"
for list in agreements measures; do
	pw $list --limit 0 --format csv >"$dir/today"
	pw $list --limit 0 --format csv --as-of 2026-12-31 >"$dir/then"
	cmp -s "$dir/today" "$dir/then" || fail "$list as of the last day differ"
done
# 3. Reviews and deadlines, and 4. suspensions that run out.
has '2027-03-28.*review' reviews --party JP --since 2027-01-01 \
    --until 2027-12-31 --format csv
has '2026-11-27.*suspension_expiry' reviews --type suspension_expiry \
    --format csv
pw reviews --due 30 >/dev/null || fail "reviews --due"
has 'ran out on 2026-11-27 without news' alerts --format csv
# 5. Who counts for a programme, and how much of it a year asks.
has 'JP.*undetermined' rules proposals program_eligibility --program IRA-30D \
    --format csv
for p in $(pw rules proposals program_thresholds --program IRA-30D \
    --format csv | sed -n 's/^\(P[0-9]*\),.*/\1/p'); do
	pw rules accept "$p" --by ada || fail "accept $p"
done
has '2024.*50' rules program_thresholds --program IRA-30D --on 2024-06-01 \
    --format csv
lacks '2024' rules program_thresholds --program IRA-30D --on 2023-06-01 \
    --format csv
# 6. Everything about one agreement.
id=$(pw agreements --party EU --party CL --status in_force --format csv |
    sed -n 's/^\(A[0-9]*\),.*/\1/p')
has 'Timeline' show "$id"
has '\[\[.*\]\]' show "$id"
pw show "$id" --json | python3 -c '
import json, sys
o = json.load(sys.stdin)
assert o["record"][0]["status"] == "in_force", o["record"]
days = [e["date"] for e in o["timeline"] if e["date"]]
assert days == sorted(days) and len(days) >= 3, days
assert all(e["quote"] for e in o["evidence"])
'
# Sources differ on the day of a signing; that a country joined later is none.
has 'A[0-9]*,signed_on' agreements conflicts --format csv
lacks 'FORGE' agreements conflicts --format csv
# 7. Full text, best first, with the words marked.
has '\[cobalt\]' documents --text cobalt --format csv

# Every list in every format, with the same columns, and complete.
for list in events agreements measures reviews documents rules \
    "rules proposals" "agreements conflicts" "events precision"; do
	for format in table csv tsv json ndjson; do
		# shellcheck disable=SC2086
		pw $list --limit 0 --format "$format" >"$dir/$format" ||
		    fail "$list --format $format"
	done
	python3 - "$dir" <<'PY' || fail "$list: formats differ"
import csv, json, sys
d = sys.argv[1]
csv_rows = list(csv.reader(open(d + "/csv", newline="")))
tsv_head = open(d + "/tsv").readline().rstrip("\n").split("\t")
whole = json.load(open(d + "/json"))
lines = [json.loads(x) for x in open(d + "/ndjson")]
assert whole == lines, (len(whole), len(lines))
assert csv_rows[0] == tsv_head, tsv_head
assert len(csv_rows) - 1 == len(whole), (len(csv_rows) - 1, len(whole))
if whole:
    assert list(whole[0]) == csv_rows[0], csv_rows[0]
PY
done
pw events --limit 3 --format csv >"$dir/out" 2>"$dir/err"
[ "$(wc -l <"$dir/out")" -eq 4 ] || fail "a limit of 3 gives 3 events"
grep -q 'cut at 3 rows' "$dir/err" || fail "a list does not say it was cut"

# Rules: two accepted, one refused, one taken back.
set -- $(pw rules proposals agreements --format csv |
    sed -n 's/^\(P[0-9]*\),.*/\1/p')
pw rules accept "$1" "$2" --by ada || fail "accept"
pw rules reject "$3" --by bob --comment "not ours" || fail "reject"
has "$1" rules agreements --format csv
lacks "$3" rules proposals --format csv
has 'not ours' rules log --format csv
has 'the chain holds' rules log --verify
has 'agreement_id,title' rules export agreements --format csv
pw rules export | python3 -c '
import json, sys
o = json.load(sys.stdin)
assert len(o) == 9 and len(o["agreements"]) >= 2, {k: len(v) for k, v in o.items()}
'
lacks 'A[0-9]' rules agreements --as-of 2020-01-01 --format csv
has 'status' rules diff --format csv
has "$1" rules diff --since 2020-01-01 --format csv
pw rules reject "$1" --by ada || fail "a word taken back"
lacks "\"$1\"" rules agreements --format ndjson
python3 - "$db" <<'PY'
import sqlite3, sys
c = sqlite3.connect(sys.argv[1])
c.execute("UPDATE audit SET actor='eve' WHERE seq=2")
c.commit()
PY
if pw rules log --verify >"$dir/out" 2>&1; then
	fail "a changed past passes"
fi

# Rulings: two instruments made one, and parted again.
set -- $(pw agreements --party US --party UZ --format csv |
    sed -n 's/^\(A[0-9]*\),.*/\1/p')
[ $# -ge 3 ] || fail "three papers of one pair: $*"
pw agreements merge "$1" "$2" --by ada || fail merge
lacks "^$1," agreements --party UZ --format csv
if pw show "$1" 2>"$dir/err" || ! grep -q "merged into $2" "$dir/err"; then
	fail "a merged one does not say where it went: $(cat "$dir/err")"
fi
has 'the last merge is taken back' agreements undo --by ada
has "^$1," agreements --party UZ --format csv
event=$(pw events --party UZ --format csv | sed -n 's/^\(E[0-9]*\),.*/\1/p' |
    head -1)
pw events reject "$event" --by ada || fail "reject an event"
lacks "^$event," events --party UZ --format csv
has ',1,' events precision --format csv
