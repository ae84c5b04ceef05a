#!/bin/sh
# Installed, and as a Debian package: test_package.sh BUILD.  What lies there,
# whether it is sound, and whether the program finds its patterns from there.
set -u
cd "$(dirname "$0")/.."
build=$1
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
failed=0

fails() {
	echo "FAILED: $*"
	failed=$((failed + 1))
}

files="bin/pactwatch share/man/man1/pactwatch.1 share/man/man5/pactwatch.conf.5
share/bash-completion/completions/pactwatch
share/zsh/vendor-completions/_pactwatch
share/fish/vendor_completions.d/pactwatch.fish
lib/systemd/system/pactwatch.service lib/systemd/system/pactwatch.timer
share/pactwatch/feeds/world.feeds share/pactwatch/patterns/events/agreement.pat"

look_at() { # look_at ROOT PREFIX
	for file in $files; do
		[ -s "$1/$2/$file" ] || fails "$2/$file is not installed in $1"
	done
	find "$1" \( -name '*.c' -o -name '*.h' \) | grep . &&
	    fails "sources are installed"
	# Away from the source tree it must find its own data.
	echo 'Chile and Norway signed a pact on lithium in Oslo.' >"$dir/t.txt"
	(cd / && unset PACTWATCH_DATA && HOME="$dir" "$1/$2/bin/pactwatch" \
	    extract "$dir/t.txt") >"$dir/out" 2>&1
	grep -q '"agreement_signed"' "$dir/out" ||
	    fails "the program of $1: $(cat "$dir/out")"
}

cmake --install "$build" --prefix "$dir/root/usr" >"$dir/log" 2>&1 ||
    { cat "$dir/log"; fails "cmake --install"; }
look_at "$dir/root" usr

# ---- completion: read by its shell, and asked as a shell asks --------------------
share="$dir/root/usr/share"
bash -n "$share/bash-completion/completions/pactwatch" || fails "bash completion"
cat >"$dir/ask.bash" <<'B'
. "$1"
shift
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_pactwatch
printf '%s\n' "${COMPREPLY[@]}"
B
ask() {
	bash "$dir/ask.bash" "$share/bash-completion/completions/pactwatch" "$@"
}
ask pactwatch agr | grep -qx agreements || fails "bash: agr"
ask pactwatch rules pro | grep -qx proposals || fails "bash: rules pro"
ask pactwatch events --min | grep -qx -- --mineral || fails "bash: events --min"
ask pactwatch events --format nd | grep -qx ndjson || fails "bash: --format nd"
if command -v zsh >/dev/null; then
	zsh -n "$share/zsh/vendor-completions/_pactwatch" || fails "zsh completion"
else
	echo "SKIPPED: zsh"
fi
if command -v fish >/dev/null; then
	HOME="$dir" fish --no-config -c "
	    source $share/fish/vendor_completions.d/pactwatch.fish
	    complete -C 'pactwatch agr'
	    complete -C 'pactwatch events --format nd'" >"$dir/fish" 2>&1
	grep -q '^agreements' "$dir/fish" && grep -q ndjson "$dir/fish" ||
	    fails "fish completion: $(cat "$dir/fish")"
else
	echo "SKIPPED: fish"
fi

# ---- units ---------------------------------------------------------------------
units="$dir/root/usr/lib/systemd/system"
if command -v systemd-analyze >/dev/null; then
	# Its program is not under /usr on this machine.
	sed "s|/usr/bin/pactwatch|$dir/root/usr/bin/pactwatch|" \
	    "$units/pactwatch.service" >"$dir/pactwatch.service"
	cp "$units/pactwatch.timer" "$dir/"
	systemd-analyze verify "$dir/pactwatch.service" "$dir/pactwatch.timer" \
	    >"$dir/verify" 2>&1
	grep -E 'pactwatch\.(service|timer)' "$dir/verify" | grep -v 'man pactwatch' &&
	    fails "systemd-analyze verify"
else
	echo "SKIPPED: systemd-analyze"
fi

# ---- the Debian package -----------------------------------------------------------
if command -v dpkg-deb >/dev/null; then
	(cd "$build" && cpack -G DEB -B "$dir/deb") >"$dir/log" 2>&1 ||
	    { cat "$dir/log"; fails cpack; }
	deb=$(find "$dir/deb" -maxdepth 1 -name 'pactwatch_*.deb')
	[ -n "$deb" ] || { fails "no package"; exit 1; }
	dpkg-deb -x "$deb" "$dir/unpacked" && look_at "$dir/unpacked" usr
	dpkg-deb -f "$deb" >"$dir/control"
	for want in 'Package: pactwatch' 'Depends: .*libcurl4' 'Depends: .*libsqlite3' \
	    'Recommends: .*poppler-utils'; do
		grep -q "$want" "$dir/control" || fails "the package lacks $want"
	done
	dpkg-deb -e "$deb" "$dir/scripts"
	for script in postinst postrm; do
		[ -x "$dir/scripts/$script" ] && sh -n "$dir/scripts/$script" ||
		    fails "$script"
	done
	# Every file belongs to root and is readable by all.
	dpkg-deb -c "$deb" | awk '$2 != "root/root" || $1 !~ /r-.$/' | grep . &&
	    fails "owners or modes of the package"
else
	echo "SKIPPED: no dpkg-deb"
fi
[ "$failed" = 0 ]
