#!/usr/bin/env python3
"""What the tape left, against what is true of it.

    score.py PACTWATCH DB PLAYED [--misses]

PLAYED is what the player printed: article, tab, document.  Reads the
database through the program's own lists alone.  Pairs: two articles that
tell of the same instrument, once for each instrument they share.  Exits 1
where a figure is below its floor.
"""
import collections
import csv
import glob
import itertools
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))

# Goals of the project stand in docs/rules.md; the floors here are what was
# reached, so that a change that loses something shows.
FLOORS = {"agreement pairs": 0.75, "measure pairs": 0.75,
          "agreements right": 0.60, "measures right": 0.50}


def table(name):
    path = os.path.join(HERE, name)
    with open(path, encoding="utf-8") as f:
        lines = [line for line in f if not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t"))


def articles():
    tells = {}
    for path in sorted(glob.glob(os.path.join(HERE, "*.tape"))):
        with open(path, encoding="utf-8") as f:
            for line in f:
                if line.startswith("== "):
                    now = line.split()[1]
                elif line.startswith("tells:"):
                    tells[now] = set(line[6:].split()) - {"-"}
    return tells


class Store:
    def __init__(self, program, db):
        self.program, self.db = program, db

    def list(self, *verb):
        out = subprocess.run(
            [self.program, "--db", self.db, *verb, "--format", "ndjson"],
            check=True, capture_output=True, text=True).stdout
        return [json.loads(line) for line in out.splitlines() if line]


def shared(sets):
    pairs = collections.Counter()
    for one, two in itertools.combinations(sorted(sets), 2):
        n = len(sets[one] & sets[two])
        if n:
            pairs[one, two] = n
    return pairs


def pair_score(true, found):
    want, got = shared(true), shared(found)
    hit = sum(min(n, got[p]) for p, n in want.items())
    p = hit / sum(got.values()) if got else 0.0
    r = hit / sum(want.values()) if want else 0.0
    f1 = 2 * p * r / (p + r) if p + r else 0.0
    odd = sorted((a, b, want[a, b], got[a, b]) for a, b in set(want) | set(got)
                 if want[a, b] != got[a, b])
    return p, r, f1, odd


def named(true, found, whose, parties):
    """Which label each instrument of the store goes by: the one that most of
    its articles tell of, each label once; where two have the same articles,
    the one of the same parties."""
    votes = collections.Counter()
    for article, ids in found.items():
        for i in ids:
            for label in true.get(article, ()):
                votes[i, label] += 1
    names, taken = {}, set()
    share = {}
    for (i, label), n in votes.items():
        alone = sum(1 for a in found if i in found[a])
        wide = sum(1 for a in true if label in true[a])
        share[i, label] = (n / (alone + wide - n) +
                           (whose.get(label) == parties.get(i)), n)
    for (i, label), _ in sorted(share.items(), key=lambda x: x[1],
                                reverse=True):
        if i not in names and label not in taken:
            names[i] = label
            taken.add(label)
    return names


def fits(want, got):
    return want == "*" or (got or "-") in want.split("|")


def judge(truth, rows, names, columns):
    right, wrong = 0, []
    by_label = {names[r["id"]]: r for r in rows if r["id"] in names}
    for t in truth:
        row = by_label.get(t["label"])
        if row is None:
            wrong.append((t["label"], "absent"))
            continue
        bad = ["%s %s, not %s" % (theirs, row.get(theirs), t[ours])
               for ours, theirs in columns.items()
               if not fits(t[ours], flat(row.get(theirs)))]
        right += not bad
        if bad:
            wrong.append((t["label"] + " " + row["id"], "; ".join(bad)))
    false = [r["id"] + " " + (r["title"] or "") for r in rows
             if r["id"] not in names]
    return right, len(truth), wrong, false


def flat(value):
    return ",".join(value) if isinstance(value, list) else value


def main():
    program, db, played = sys.argv[1:4]
    misses = "--misses" in sys.argv
    store = Store(program, db)
    tells = articles()
    document = {}
    with open(played, encoding="utf-8") as f:
        for line in f:
            article, doc = line.split()
            document[doc] = article
    agreements, measures = table("agreements.tsv"), table("measures.tsv")
    kinds = {"A": {t["label"] for t in agreements},
             "M": {t["label"] for t in measures}}
    found = {k: collections.defaultdict(set) for k in "AM"}
    for e in store.list("events", "--limit", "0"):
        if e["instrument"]:
            found[e["instrument"][0]][document[e["document"]]].add(
                e["instrument"])
    figures = {}
    for k, word in (("A", "agreement"), ("M", "measure")):
        true = {a: t & kinds[k] for a, t in tells.items()}
        p, r, f1, odd = pair_score(true, found[k])
        figures[word + " pairs"] = f1
        print("%s pairs: precision %.3f recall %.3f F1 %.3f"
              % (word, p, r, f1))
        if misses:
            for a, b, want, got in odd:
                print("   %s %s: %d shared, %d found (%s | %s)" % (
                    a, b, want, got, " ".join(sorted(true[a] & true[b])),
                    " ".join(sorted(found[k][a] & found[k][b]))))
        if k == "A":
            rows = store.list("agreements", "--limit", "0")
            truth = agreements
            columns = {"kind": "kind", "parties": "parties",
                       "state": "status", "announced_on": "announced_on",
                       "signed_on": "signed_on", "in_force_on": "in_force_on"}
        else:
            rows = store.list("measures", "--limit", "0")
            truth = measures
            columns = {"kind": "kind", "state": "status",
                       "effective": "in_force_on", "until": "until"}
        names = named(true, found[k],
                      {t["label"]: t.get("parties", t.get("imposer"))
                       for t in truth},
                      {r["id"]: flat(r["parties"]) for r in rows})
        right, n, wrong, false = judge(truth, rows, names, columns)
        figures[word + "s right"] = right / n
        print("%ss right: %d of %d; made of nothing: %d"
              % (word, right, n, len(false)))
        if misses:
            for label, what in wrong:
                print("   %s: %s" % (label, what))
            for what in false:
                print("   nothing: %s" % what)
    low = [k for k, v in FLOORS.items() if figures.get(k, 0) < v]
    for k in low:
        print("below its floor: %s %.3f < %.3f" % (k, figures[k], FLOORS[k]))
    return 1 if low else 0


sys.exit(main())
