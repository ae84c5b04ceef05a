#!/bin/sh
# The manual pages: linted, whole, and their EXAMPLES run.  test_manual.sh
# PACTWATCH SITE MADE, where MADE holds the page that the build wrote.
set -u
cd "$(dirname "$0")/.."
pactwatch=$1 site=$2 made=$3
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
failed=0

fails() {
	echo "FAILED: $*"
	failed=$((failed + 1))
}

pages="$made/pactwatch.1 docs/man/*.[57]"

# ---- lint ----------------------------------------------------------------------
if command -v mandoc >/dev/null; then
	for page in $pages; do
		[ -e "$page" ] || continue
		# A page of the same set may not be installed: no fault of it.
		mandoc -Tlint -Wwarning "$page" >"$dir/lint" 2>&1 ||
		    fails "$(cat "$dir/lint")"
	done
else
	echo "SKIPPED: lint, no mandoc"
fi

# ---- whole: no key of the settings, no command without its words -----------------
for key in $(sed -n 's/^\t{ [^,]*, "\([a-z_]*\)", KEY_.*/\1/p' cron/*.c); do
	grep -Eq "(^\.It|,) Cm $key No" docs/man/pactwatch.conf.5 ||
	    fails "pactwatch.conf(5) does not tell of \"$key\""
done
for verb in $(sed -n 's/^X(\(.*\))$/\1/p' cli/verbs.def); do
	grep -q "^\.Ss $verb\$" "$made/pactwatch.1" ||
	    fails "pactwatch(1) does not tell of \"$verb\""
done

# ---- the examples of pactwatch.conf(5) are settings that hold ---------------------
display() { # display PAGE: what stands in the literal displays of EXAMPLES
	sed -n '/^\.Sh EXAMPLES/,/^\.Sh SEE/p' "$1" |
	    sed -n '/^\.Bd/,/^\.Ed/p' | grep -v '^\.[BE]d'
}
mkdir "$dir/conf"
display docs/man/pactwatch.conf.5 >"$dir/conf/config.ini"
# With it the example of pactwatch.feeds(5), which "config check" reads too.
display docs/man/pactwatch.feeds.5 >"$dir/conf/world.feeds"
[ "$(grep -c '^feed ' "$dir/conf/world.feeds")" -ge 3 ] ||
    fails "no example in pactwatch.feeds(5)"
echo hush >"$dir/conf/mail.password"
PACTWATCH_DATA=$PWD "$pactwatch" --config "$dir/conf/config.ini" config check ||
    fails "the examples of pactwatch.conf(5) and pactwatch.feeds(5)"

# ---- the examples of pactwatch(1), after a pass over the sample world -------------
export PACTWATCH_DATA="$PWD" HOME="$dir/home" XDG_CONFIG_HOME="$dir/config" \
    XDG_DATA_HOME="$dir/data" XDG_STATE_HOME="$dir/state"
unset PACTWATCH_DB PACTWATCH_CONFIG COLUMNS
mkdir -p "$HOME" "$dir/config/pactwatch" "$dir/data/pactwatch" "$dir/bin"
sh tests/sample.sh "$pactwatch" "$site" "$dir/var" >"$dir/log" 2>&1 ||
    fails "the sample world: $(cat "$dir/log")"
cp "$dir/var/pactwatch.db" "$dir/data/pactwatch/"
if command -v python3 >/dev/null; then
	python3 tests/peers/schema.py docs/man/pactwatch-schema.5 \
	    "$dir/var/pactwatch.db" || fails "pactwatch-schema(5)"
else
	echo "SKIPPED: pactwatch-schema(5), no python3"
fi
# What is watched stays empty: an example must not reach for the net.
: >"$dir/config/pactwatch/world.feeds"
ln -s "$(realpath "$pactwatch")" "$dir/bin/pactwatch"
PATH="$dir/bin:$PATH"
display "$made/pactwatch.1" | sed -e 's/\\-/-/g' -n -e 's/^\$ //p' >"$dir/lines"
[ "$(wc -l <"$dir/lines")" -ge 12 ] || fails "no examples in pactwatch(1)"
cd "$dir" || exit 1
while read -r line; do
	sh -c "$line" >"$dir/out" 2>&1 </dev/null ||
	    fails "$line: $(cat "$dir/out")"
	case $line in
	*agreements* | *measures* | *events* | *show* | *proposals* | *extract*)
		[ -s "$dir/out" ] || fails "$line: prints nothing" ;;
	esac
done <"$dir/lines"
for file in report.html pactwatch.atom pactwatch.ics pactwatch.prom; do
	[ -s "$dir/$file" ] || fails "$file was not written"
done
[ "$failed" = 0 ]
