#!/bin/sh
# The two commands of the README, on a bare Debian 12, as root or with sudo:
#   ./setup.sh run           what a build needs, the release, what it can do
#   ./setup.sh test [--long] the same with what tests need, then the tests
# Safe to repeat: packages that are there are left alone.
set -eu
cd "$(dirname "$0")"

build_packages="gcc libc6-dev pkg-config cmake ninja-build ca-certificates
libcurl4-openssl-dev libxml2-dev libpcre2-dev libsqlite3-dev libssl-dev
libjansson-dev libutf8proc-dev libpsl-dev libpq-dev zlib1g-dev
poppler-utils"
test_packages="libcmocka-dev clang clang-format clang-tidy libclang-rt-14-dev
python3 openssl git curl mandoc postgresql-15"
# Peers and readers that are not ours: a mail server, a browser, parsers,
# shells.  A test whose peer is absent says that it skips.
peer_packages="exim4-daemon-light chromium w3m wget libxml2-utils zsh fish
tzdata
python3-icalendar python3-feedparser python3-prometheus-client prometheus"

as_root() {
	if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

install() {
	missing=
	for package in "$@"; do
		dpkg-query -W -f '${Status}' "$package" 2>/dev/null |
		    grep -q 'ok installed' || missing="$missing $package"
	done
	[ -z "$missing" ] && return
	echo "setup: installing$missing"
	as_root apt-get update -qq
	# shellcheck disable=SC2086
	# RUNLEVEL: what is installed for tests is not started.
	as_root env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y -qq \
	    --no-install-recommends $missing >/dev/null
}

# axe-core checks that a page can be used by all; only where npm is here.
axe() {
	[ -d build/npm/node_modules/axe-core ] && return
	command -v npm >/dev/null || return 0
	npm install --silent --no-audit --no-fund --prefix build/npm axe-core ||
	    echo "setup: axe-core could not be had; its test will skip"
}

release() {
	# A run needs no tests, and so no test library.
	cmake --preset release -DBUILD_TESTING=OFF >/dev/null
	cmake --build --preset release --target pactwatch site
}

usage() {
	echo "usage: ./setup.sh run | test [--long]" >&2
	exit 64
}

case "${1:-}" in
run)
	# shellcheck disable=SC2086
	install $build_packages
	release
	exec sh tests/sample.sh
	;;
test)
	# shellcheck disable=SC2086
	install $build_packages $test_packages $peer_packages
	axe
	exec sh tests/all.sh "${2:-}"
	;;
*)
	usage
	;;
esac
