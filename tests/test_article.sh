#!/bin/sh
# test_article.sh PACTWATCH [--whole]: the page reader on real pages, by the
# conformance suite's own script, where it is at hand beside the source tree;
# without it, it says so and exits 77 (skipped).  Every twentieth page of it,
# with floors a little under what these give; --whole: all, with the goals.
set -u
pactwatch=$(realpath "$1")
whole=${2:-}
suite=$(realpath -m "${3:-../shared/conformance/article}")
if [ ! -f "$suite/score.py" ] || ! command -v python3 >/dev/null; then
	echo "skipped: no pages in $suite, or no python3"
	exit 77
fi
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
export HOME="$dir"
if [ "$whole" = --whole ]; then
	python3 "$suite/score.py" --min text_f1=0.935 --min title_exact=0.75 \
	    --min author_exact=0.60 --min date_f1=0.95 \
	    --min date_accuracy=0.905 "$pactwatch" article --format json \
	    >"$dir/figures"
	rc=$?
else
	# The script reads what stands beside it.
	cp "$suite/score.py" "$dir/" && ln -s "$suite/pages" "$dir/pages"
	awk 'NR % 20 == 1' "$suite/pages.jsonl" >"$dir/pages.jsonl"
	python3 "$dir/score.py" --min text_f1=0.91 \
	    --min title_exact=0.68 --min author_exact=0.60 \
	    --min date_f1=0.91 "$pactwatch" article --format json \
	    >"$dir/figures"
	rc=$?
fi
cat "$dir/figures"
grep -q '^no_answer  *0$' "$dir/figures" || {
	echo "a page without an answer"
	exit 1
}
exit $rc
