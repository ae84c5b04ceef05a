#!/bin/sh
# docs/tutorial.md, walked: test_tutorial.sh PACTWATCH SITE.
set -u
cd "$(dirname "$0")/.."
python=/usr/bin/python3
[ -x "$python" ] || python=$(command -v python3) ||
    { echo "SKIPPED: no python3"; exit 77; }
exec "$python" tests/peers/walk.py docs/tutorial.md "$1" "$2" 15
