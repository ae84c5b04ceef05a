#!/bin/sh
# The operator's side as a person calls it: import, retag, backup, restore,
# forget, check, export; two passes at once; a clock that jumps; a full disk.
# test_operator.sh PACTWATCH.  No net.
set -u
cd "$(dirname "$0")/.."
pactwatch=$1
. tests/called.sh
db="$top/p.db"

# story NUMBER DAY TEXT: one line as import reads it.
story() {
	printf '{"url":"https://p%s.example/%s","title":"Story %s","source":' \
	    "$1" "$1" "$1"
	printf '"Paper %s","published":"%s","tier":2,"text":"%s"}\n' "$1" "$2" "$3"
}

{
	story 1 2023-03-27 'The United States and Japan will sign an agreement on critical minerals on Tuesday, officials said.'
	story 2 2023-03-28 'The United States and Japan signed an agreement on critical minerals on Tuesday. The quokkaphone clause was left out.'
	story 3 2024-12-03 'China banned exports of gallium and germanium to the United States on Tuesday.'
	echo '{"url":'
} >"$top/a.ndjson"

# Import: what can be read is stored, a second time changes nothing.
wants 1 '3 documents (0 copies), 0 known, 0 corrected, 1 not read' \
    import "$top/a.ndjson"
wants 1 '0 documents (0 copies), 3 known' import --jobs 2 "$top/a.ndjson"
wants 0 'ok' check
wants 0 'agreement_signed' events
printf 'The European Union and Chile signed an agreement on lithium on 13 December 2023.\n' \
    >"$top/page.txt"
wants 0 '1 documents' import --publisher Desk --tier 1 "$top/page.txt"
wants 0 'Desk' documents
wants 66 'nowhere' import "$top/nowhere.ndjson"

# An empty file is no document; a line beyond the ceiling is passed by, never
# held, and the one after it is read.
: >"$top/empty.html"
wants 1 'is empty' import "$top/empty.html"
truncate -s 300M "$top/wide.ndjson"
{
	echo
	head -1 "$top/a.ndjson"
} >>"$top/wide.ndjson"
(
	# A sanitizer wants more address space than any line.
	grep -q __asan_init "$pactwatch" || ulimit -v 400000
	wants 1 '0 documents (0 copies), 1 known, 0 corrected, 1 not read' \
	    import "$top/wide.ndjson"
	exit "$bad"
) || bad=1
rm "$top/wide.ndjson"

# A publisher's correction is kept beside what it said before.
story 3 2024-12-03 'China banned exports of gallium to the United States on Tuesday.' |
    "$pactwatch" --db "$db" import - >"$top/out" 2>&1
grep -q '0 known, 1 corrected' "$top/out" || fails "correction: $(cat "$top/out")"
wants 0 'ok' check

# Broken off in the middle: gone on with, nothing doubled.
i=10
while [ "$i" -lt 600 ]; do
	story "$i" 2024-01-01 "The United States and Peru signed memorandum $i on copper on Monday."
	i=$((i + 1))
done >"$top/many.ndjson"
"$pactwatch" --db "$db" import "$top/many.ndjson" >/dev/null 2>&1 &
pid=$!
tries=0
while [ "$tries" -lt 100 ]; do
	n=$("$pactwatch" --db "$db" documents --format csv --limit 0 2>/dev/null | wc -l)
	[ "$n" -lt 50 ] || break
	tries=$((tries + 1))
	sleep 0.05
done
kill -9 "$pid" 2>/dev/null
wait "$pid" 2>/dev/null
wants 0 'ok' check
wants 0 'documents' import "$top/many.ndjson"
n=$("$pactwatch" --db "$db" documents --format csv --limit 0 | wc -l)
[ "$n" = 595 ] || fails "after a broken import: $n lines, not 595"
wants 0 '0 documents read again' retag

# Other patterns: everything is read again, and gives the same.
"$pactwatch" --db "$db" events --format csv --limit 0 | cut -d, -f2-8 | sort \
    >"$top/before"
mkdir "$top/other"
cp -r patterns feeds "$top/other/"
echo '# another version' >>"$(ls "$top"/other/patterns/events/*.pat | head -1)"
PACTWATCH_DATA="$top/other" wants 0 '594 documents read again' retag --jobs 2
"$pactwatch" --db "$db" events --format csv --limit 0 | cut -d, -f2-8 | sort \
    >"$top/after"
cmp -s "$top/before" "$top/after" || fails "retag: $(diff "$top/before" "$top/after" | head)"
wants 0 'ok' check

# Backup, forget, restore.
wants 0 '' backup "$top/copy.db"
[ "$(stat -c %a "$top/copy.db")" = 600 ] || fails "others may read the backup"
wants 0 'forgotten: 1' forget --by ada https://p2.example/2
! grep -aq quokkaphone "$db" || fails "forgotten words are in the file"
wants 66 'no document' forget https://p2.example/2
wants 0 'forget' rules log
wants 0 'ok' check
wants 0 'restored' restore "$top/copy.db"
grep -aq quokkaphone "$db" || fails "the backup was not restored"
wants 0 'ok' check
head -c 40000 "$top/copy.db" >"$top/half.db"
wants 65 '' restore "$top/half.db"
wants 0 'ok' check

# Strange files.
printf 'not a database, not at all, and long enough to be looked at' >"$top/x.db"
wants 65 '' --db "$top/x.db" check
: >"$top/empty.db"
wants 65 '' --db "$top/empty.db" events

# Everything out, in an order of its own: the same twice.
wants 0 '"table":"document"' export ndjson
cp "$top/out" "$top/all"
wants 0 '' export ndjson
cmp -s "$top/all" "$top/out" || fails "export is not stable"

# Many passes at once: one works, the others leave with 75.
mkdir -p "$XDG_CONFIG_HOME/pactwatch"
printf 'db = %s\n' "$db" >"$XDG_CONFIG_HOME/pactwatch/config.ini"
for i in 1 2 3 4 5 6 7 8; do
	{ "$pactwatch" run >/dev/null 2>&1; echo $? >"$top/code.$i"; } &
done
wait
for i in 1 2 3 4 5 6 7 8; do
	case $(cat "$top/code.$i") in 0 | 75) ;; *) fails "a pass beside others: $(cat "$top/code.$i")" ;; esac
done
wants 0 'ok' check

# A clock that jumps a day back, to 1970 and ahead: a little back and 1970 are
# waited for, and a pass of tomorrow does not stop those of today for ever.
wants 0 '' run --now 1700000000
for now in 1699999000 1699913600 1; do
	wants 0 'waiting for it; set the clock' run --now "$now"
done
wants 0 '' run --now 1699999990
wants 0 '' run --now 1900000000
wants 0 'going on from today' run --now 1700000100
"$pactwatch" --db "$db" run --now 1700000200 >"$top/out" 2>&1
! grep -q clock "$top/out" || fails "a clock that is right: $(cat "$top/out")"
wants 0 'ok' check

# How large it is, and by which tables.
wants 0 'schema 8, data ' status

# Who reads for long holds up the log: it is said from 256 MB on.
python3 - "$db" "$pactwatch" >"$top/out" 2>&1 <<'P' || fails "a long reader: $(cat "$top/out")"
import sqlite3, subprocess, sys
db, pactwatch = sys.argv[1:]
def run(now):
    return subprocess.run([pactwatch, "--db", db, "run", "--now", now],
                          capture_output=True, text=True)
reader = sqlite3.connect(db, isolation_level=None)
writer = sqlite3.connect(db, isolation_level=None)
writer.execute("PRAGMA synchronous=OFF")
reader.execute("BEGIN")
reader.execute("SELECT count(*) FROM run").fetchall()
writer.execute("BEGIN") # rolled back: what spilled stays in the log alone
writer.execute("CREATE TABLE ballast(x)")
for i in range(5):
    writer.execute("INSERT INTO ballast VALUES(zeroblob(56000000))")
writer.execute("ROLLBACK")
one = run("1700000300")
assert one.returncode == 0 and "behind a reader" in one.stderr, one
reader.execute("COMMIT")
two = run("1700000400")
assert two.returncode == 0 and "reader" not in two.stderr, two
P
wants 0 'ok' check

# Texts of before so many days are given up by a pass where the settings say
# so, and only there.
n=$("$pactwatch" --db "$db" documents --text signed --format csv | wc -l)
[ "$n" -gt 1 ] || fails "no texts to give up"
wants 0 '' run --now 1700000500
[ "$("$pactwatch" --db "$db" documents --text signed --format csv | wc -l)" = "$n" ] ||
    fails "texts were given up unasked"
"$pactwatch" --db "$db" events --format csv --limit 0 >"$top/before"
printf '[keep]\ntext = 30\n' >>"$XDG_CONFIG_HOME/pactwatch/config.ini"
"$pactwatch" --db "$db" backup "$top/kept.db"
wants 0 '' run --now "$(($(date +%s) + 100 * 86400))"
[ "$("$pactwatch" --db "$db" documents --text signed --format csv | wc -l)" -le 1 ] ||
    fails "texts of 100 days ago are still there"
"$pactwatch" --db "$db" events --format csv --limit 0 | cmp -s - "$top/before" ||
    fails "facts went with the texts"
wants 0 '0 documents read again' retag
wants 0 'ok' check
wants 0 'restored' restore "$top/kept.db"

# A disk that is full: said, and nothing of before is lost.
if unshare -rm true 2>/dev/null; then
	cat >"$top/full.sh" <<'S'
mount -t tmpfs -o size=3m none "$2" || exit 99
"$1" --db "$2/p.db" import "$3" >"$2.out" 2>&1
code=$?
"$1" --db "$2/p.db" check >>"$2.out" 2>&1 || exit 98
echo "$code $("$1" --db "$2/p.db" documents --format csv --limit 0 | wc -l)"
S
	mkdir "$top/small"
	said=$(unshare -rm sh "$top/full.sh" "$pactwatch" "$top/small" "$top/many.ndjson")
	rc=$?
	if [ "$rc" = 99 ]; then
		echo "skipped: a tmpfs cannot be had"
	else
		case "$rc $said" in
		"0 74 "*) ;;
		*) fails "full disk: $rc $said $(cat "$top/small.out")" ;;
		esac
	fi
else
	echo "skipped: no namespace for a full disk"
fi

[ "$bad" = 0 ] && echo "all as it should be"
exit $bad
