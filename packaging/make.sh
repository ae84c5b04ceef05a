#!/bin/sh
# Completion and manual, written by the program: make.sh PACTWATCH PAGE.in DIR.
set -eu
pactwatch=$1 page=$2 dir=$3

"$pactwatch" help --completion bash >"$dir/pactwatch.bash"
"$pactwatch" help --completion zsh >"$dir/_pactwatch"
"$pactwatch" help --completion fish >"$dir/pactwatch.fish"
"$pactwatch" help --mdoc >"$dir/commands.mdoc"
sed -e "/^@COMMANDS@\$/{r $dir/commands.mdoc" -e 'd}' "$page" >"$dir/pactwatch.1"
