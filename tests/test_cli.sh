#!/bin/sh
# The program as a person calls it: exit codes, messages, streams, the files
# that init leaves, the lock.  No net.
set -u
pactwatch=$1
. tests/called.sh

wants 64 'a command is missing'
wants 64 'did you mean "events"' evnets
wants 64 'did you mean --format' events --fromat csv
wants 64 'takes one of' events --format yaml
wants 64 'did you mean export_ban' events --type export_bann
wants 64 'did you mean in_force' agreements --status inforce
wants 64 'takes a day such as' events --since yesterday
wants 64 'takes a day such as' extract --published soon /dev/null
wants 64 'did you mean "events"' help evnts
# Help fits a terminal; the forms of a call are whole lines.
for verb in $(sed 's/X(\(.*\))/\1/' cli/verbs.def); do
	"$pactwatch" "$verb" --help | grep -v '^ *pactwatch ' >"$top/help"
	! grep -E '^.{80}' "$top/help" || fails "help of $verb is too wide"
done
for verb in run init report status version check retag; do
	wants 64 'takes no operand such as "now"' $verb now
done
wants 0 'Examples:' run --help
wants 0 'libcurl' --version
wants 0 'complete -o default' help --completion bash
for shell in bash zsh fish; do
	"$pactwatch" help --completion $shell | grep -q alert-backlog ||
	    fails "completion of $shell"
done
"$pactwatch" help --completion bash | bash -n || fails "bash completion"

# A terminal is steered by nobody.
"$pactwatch" "$(printf 'x\033]52;c;eA==\007')" 2>"$top/err"
! grep -q "$(printf '\033')" "$top/err" || fails "escape in an error"

# Standard output: a full disk is an error, a reader that left is not.
"$pactwatch" help >/dev/full 2>"$top/err"
[ $? = 74 ] || fails "/dev/full is not 74"
("$pactwatch" help --completion fish 2>"$top/err"; echo $? >"$top/code") |
    head -1 >/dev/null
[ "$(cat "$top/code")" = 0 ] && [ ! -s "$top/err" ] || fails "SIGPIPE"

# Settings.
mkdir -p "$top/config/pactwatch"
ini="$top/config/pactwatch/config.ini"
printf '[fetch]\n  timeout = soon\n' >"$ini"
wants 78 "$ini:2:13: timeout takes a span of time" config check
printf 'feeds = absent.feeds\n' >"$ini"
wants 66 'absent.feeds' config check
printf '[channel m]\nkind = webhook\nurl = https://a.example/\nsecret = hush\n' \
    >"$ini"
chmod 644 "$ini"
wants 78 'chmod 600' config check
! grep -q hush "$top/out" "$top/err" || fails "a secret was printed"
wants 66 'nowhere.ini' --config "$top/nowhere.ini" config check
rm "$ini"
wants 78 'patterns/gazetteer' --data "$top" config check

# A secret does not end in a core dump, where another program leaves one.
python3 - "$top" "$pactwatch" <<'P' || fails "a core dump"
import os, resource, signal, subprocess, sys, time
def dumps(*argv):
    def limits():
        resource.setrlimit(resource.RLIMIT_CORE, (limit, limit))
    child = subprocess.Popen(argv, cwd=sys.argv[1], stdin=subprocess.PIPE,
                             stdout=subprocess.DEVNULL, preexec_fn=limits)
    # Until it has waited for its input for a while: it has begun.
    rests = 0
    while rests < 20:
        time.sleep(0.01)
        state = open(f"/proc/{child.pid}/stat").read().split(") ")[1][0]
        rests = rests + 1 if state == "S" else 0
    child.send_signal(signal.SIGQUIT)
    return os.WCOREDUMP(os.waitpid(child.pid, 0)[1])
limit = resource.getrlimit(resource.RLIMIT_CORE)[1]
if not dumps("cat"):
    print("SKIPPED: core dumps, this system makes none")
elif dumps(os.path.abspath(sys.argv[2]), "--db", sys.argv[1] + "/core.db", "import", "-"):
    sys.exit("the program left its memory in a file")
P

# init: once, twice, and files for us alone.
wants 0 'wrote' init
wants 0 'kept' init
wants 0 '' config check
[ "$(stat -c %a "$ini")" = 600 ] || fails "mode of the settings"
[ "$(stat -c %a "$top/data/pactwatch/pactwatch.db")" = 600 ] ||
    fails "mode of the store"

# Queries of an empty store.
for verb in events agreements reviews documents alerts; do
	wants 0 '' $verb
	wants 0 '[]' $verb --json
	wants 0 '' $verb --format card
done
wants 0 'documents' status
wants 0 'BEGIN:VCALENDAR' export ics
wants 0 '<feed xmlns=' export atom
wants 64 'say one of' export yaml
"$pactwatch" report -o "$top/report.html" || fails report
grep -q "default-src 'none'" "$top/report.html" || fails "report's policy"
"$pactwatch" status --prom "$top/p.prom" && grep -q '^pactwatch_rows' \
    "$top/p.prom" || fails prom

# show: whole, marked, one JSON document; what is not there is said.
printf '%s' '{"url":"https://a.example/1","title":"Pact","published":' \
    '"2024-05-16","text":"Chile and Norway signed a memorandum of ' \
    'understanding on lithium in Oslo on 14 May 2024, the ministry said. ' \
    'It was the first of its kind, and nobody else came."}' >"$top/one.ndjson"
wants 0 '' import "$top/one.ndjson"
for id in A1 E1 D1 P1; do
	wants 0 '' show $id --json
	python3 -c 'import json, sys; json.load(sys.stdin)["record"][0]' \
	    <"$top/out" 2>/dev/null || fails "show $id --json"
done
# Words of filters as a person writes them.
wants 0 A1 agreements --party no --mineral Lithium --status Signed
wants 0 E1 events --type agreement-signed --since 2024-05 --until 2024
wants 0 '[[Chile and Norway signed' show D1
wants 0 'nobody else came.' show D1
wants 0 'title' show P1
wants 66 'A99: there is none' show A99
wants 66 'A99: there is none' show A99 --json
[ ! -s "$top/out" ] || fails "half a JSON document"

# A store that is none, and one that cannot be written.
echo "no database at all, only words" >"$top/words.db"
wants 65 'words.db' --db "$top/words.db" events
wants 73 '' --db /proc/nowhere/x.db init

# A pass: nothing to do, silent; a second one at the same time is 75.
: >"$top/config/pactwatch/world.feeds"
wants 0 '' run
[ ! -s "$top/out" ] || fails "a pass without news printed something"
flock -n "$top/state/pactwatch/pass.lock" sleep 5 &
sleep 0.3
wants 75 '' run
kill $! 2>/dev/null
exit $bad
