# For the tests that call the program as a person does; they read this file
# first, with "pactwatch" set, and with "db" where one store is meant in all
# calls: a home of their own, and what a call must give.
top=$(mktemp -d) || exit 1
trap 'rm -rf "$top"' EXIT
export HOME="$top/home" XDG_CONFIG_HOME="$top/config" \
    XDG_DATA_HOME="$top/data" XDG_STATE_HOME="$top/state"
unset PACTWATCH_DB PACTWATCH_CONFIG COLUMNS
export PACTWATCH_DATA="$PWD"
mkdir "$HOME"
bad=0

fails() {
	echo "FAILED: $*" >&2
	bad=1
}

# wants CODE TEXT ARGUMENT...: the exit code, and TEXT on either stream.
wants() {
	code=$1 text=$2
	shift 2
	"$pactwatch" ${db:+--db "$db"} "$@" >"$top/out" 2>"$top/err"
	got=$?
	[ "$got" = "$code" ] ||
	    fails "$*: exit $got, not $code: $(cat "$top/err")"
	case "$(cat "$top/out" "$top/err")" in
	*"$text"*) ;;
	*) fails "$*: does not say \"$text\": $(cat "$top/out" "$top/err")" ;;
	esac
}
