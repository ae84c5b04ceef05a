#!/usr/bin/env python3
"""What the page reader's own doubts are worth: figures.py PACTWATCH PAGES_DIR

Reads the pages of the conformance set (PAGES_DIR holds pages.jsonl and
pages/), asks "article --why", and prints the tables of docs/page.md: text F1
by "quality", and how often each source of a value was right.

  --mutate NAME   change each page first, and print the sums alone: what the
                  reader knows without that kind of sign.  NAME is one of
                  names, json-ld, meta, elements, all
"""
import argparse
import collections
import gzip
import json
import re
import subprocess
import tempfile
from pathlib import Path

BANDS = (0.4, 0.6, 0.75, 0.9, 1.01)


def no_names(page):
    """Every class and id is called something else, the same for the same."""
    known = {}

    def rename(match):
        word = match.group(3).lower()
        return b"%s%s%s%s" % (match.group(1), match.group(2),
                              b"x%d" % known.setdefault(word, len(known)),
                              match.group(2))
    return re.sub(rb"(?i)(\s(?:class|id|role|itemprop|data-\w+)\s*=\s*)"
                  rb"([\"'])(.*?)\2", rename, page)


def no_json_ld(page):
    return re.sub(rb"(?is)<script[^>]*ld\+json.*?</script>", b"", page)


def no_meta(page):
    return re.sub(rb"(?is)<meta(?![^>]*(?:charset|http-equiv))[^>]*>", b"",
                  page)


def no_elements(page):
    """Elements that say what they are become <div>."""
    return re.sub(rb"(?i)<(/?)(?:article|main|nav|aside|footer|header|figure"
                  rb"|figcaption|section|time)\b", rb"<\1div", page)


def everything(page):
    for change in (no_names, no_json_ld, no_meta, no_elements):
        page = change(page)
    return page


MUTATIONS = {"names": no_names, "json-ld": no_json_ld, "meta": no_meta,
             "elements": no_elements, "all": everything, "none": lambda p: p}


def plain(text):
    return re.sub(r"\s+", " ", text or "").strip()


def letters(text):
    return re.sub(r"\W+", "", text or "").casefold()


def answers(command, folder, pages, mutate):
    with tempfile.TemporaryDirectory() as where:
        files = []
        for page in pages:
            file = Path(where) / page["file"].removesuffix(".gz")
            raw = gzip.decompress((folder / "pages" / page["file"]).read_bytes())
            file.write_bytes(mutate(raw))
            files.append(str(file))
        for at in range(0, len(files), 100):
            done = subprocess.run(command + files[at:at + 100],
                                  stdout=subprocess.PIPE, check=False)
            for line in done.stdout.decode("utf-8", "replace").splitlines():
                yield json.loads(line)


class Sum:
    """Pages, and segments found rightly, wrongly, and not at all."""
    def __init__(self):
        self.pages = self.clean = self.tp = self.fp = self.fn = 0

    def add(self, right, wrong, missed):
        self.pages += 1
        self.clean += wrong + missed == 0
        self.tp, self.fp, self.fn = (self.tp + right, self.fp + wrong,
                                     self.fn + missed)

    def recall(self):
        return self.tp / max(1, self.tp + self.fn)

    def f1(self):
        return 2 * self.tp / max(1, 2 * self.tp + self.fp + self.fn)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pactwatch")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--mutate", choices=sorted(MUTATIONS))
    args = parser.parse_args()
    pages = [json.loads(line)
             for line in open(args.folder / "pages.jsonl", encoding="utf-8")]
    bands = [Sum() for _ in BANDS]
    whole, sources = Sum(), collections.defaultdict(lambda: [0, 0, 0.0])
    value = {"title": [0, 0], "author": [0, 0], "published": [0, 0]}
    given = answers([args.pactwatch, "article", "--why"], args.folder, pages,
                    MUTATIONS[args.mutate or "none"])
    for page, answer in zip(pages, given, strict=True):
        if page.get("text_set"):
            text = plain(answer["text"])
            right = sum(plain(s) in text for s in page["with"])
            wrong = sum(plain(s) in text for s in page["without"])
            band = sum(answer["quality"] >= b for b in BANDS)
            for s in (whole, bands[band]):
                s.add(right, wrong, len(page["with"]) - right)
        for name, wanted, is_set in (
                ("title", page.get("title"), page.get("text_set")),
                ("author", page.get("author"), page.get("text_set")),
                ("published", page.get("day"), page.get("date_set"))):
            if not is_set or not wanted:
                continue
            wanted = wanted if isinstance(wanted, list) else [wanted]
            got = answer[name] or ""
            good = (got[:10] in wanted if name == "published" else
                    letters(got) in [letters(w) for w in wanted])
            value[name][0] += good
            value[name][1] += 1
            if got:
                why = answer["why"][name]
                row = sources[name, why["from"], why["sure"]]
                row[0] += 1
                row[1] += good
    print(f"text F1 {whole.f1():.3f}", *(
        f"{n} {g / a:.3f}" for n, (g, a) in value.items()), sep=", ")
    if args.mutate:
        return
    print("\nquality      pages  without any fault  recall  F1")
    low = 0.0
    for top, s in zip(BANDS, bands):
        print(f"{low:.2f} to {min(top, 1):.2f} {s.pages:6}  "
              f"{s.clean / max(1, s.pages):.2f}               "
              f"{s.recall():.2f}    {s.f1():.2f}")
        low = top
    print("\nvalue      source             pages  right  said")
    for (name, why, sure), (n, good, _) in sorted(
            sources.items(), key=lambda r: (r[0][0], -r[1][0])):
        print(f"{name:10} {why:18} {n:5}  {good / n:.2f}   {sure:.2f}")


if __name__ == "__main__":
    main()
