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

# Of pairs and of rule rows the goals (docs/rules.md): 0.95, and at most 3
# proposals in 100 wrong, none of those accepted by policy.  The others are what
# was reached, so that a change that loses something shows.
FLOORS = {"agreement pairs": 0.95, "measure pairs": 0.95,
          "agreements right": 0.76, "measures right": 0.80,
          "rule rows right": 0.97, "policy rows right": 1.0,
          "deadlines kept": 1.0}


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


RANK = ["", "proposed", "negotiating", "announced", "signed", "approved",
        "provisional", "in_force", "under_review", "eased", "suspended",
        "ended", "abandoned"]


def reached(final, state):
    """Whether an instrument that ends up there can have stood here."""
    if state is None or final == "*":
        return True
    best = max(RANK.index(w) for w in final.split("|") if w in RANK)
    return RANK.index(state) <= best


class Rules:
    """One proposal at a time: the first thing that is wrong with it."""

    def __init__(self, names):
        self.names = names
        self.truth = {t["label"]: t for name in
                      ("agreements.tsv", "measures.tsv") for t in table(name)}
        self.reviews = table("reviews.tsv")
        self.programs = table("programs.tsv")
        self.verdicts = table("eligibility.tsv")
        self.disciplines = {t["label"]: t for t in table("disciplines.tsv")}
        self.decisions = {t["id"]: t for t in table("decisions.tsv")}

    def label(self, i):
        return self.names.get(i)

    def wrong(self, p):
        row = dict(p["key"], **(p["row"] or {}))
        return getattr(self, p["table"])(row)

    def agreements(self, row):
        label = self.label(row["agreement_id"])
        if label is None:
            return "no such agreement"
        t = self.truth[label]
        if not reached(t["state"], row.get("status")):
            return "status %s" % row["status"]
        if t["kind"] != "*" and row.get("kind") not in t["kind"].split("|"):
            return "kind %s" % row.get("kind")
        for column in ("announced_on", "signed_on", "in_force_on"):
            if row.get(column) and not fits(t[column], row[column]):
                return "%s %s" % (column, row[column])
        if row.get("parent_id") and self.label(row["parent_id"]) != t["parent"]:
            return "parent %s" % row["parent_id"]
        return None

    def agreement_parties(self, row):
        label = self.label(row["agreement_id"])
        if label is None:
            return "no such agreement"
        t = self.truth[label]
        if t["parties"] != "*" and \
                row["party"] not in t["parties"].split(","):
            return "party %s" % row["party"]
        want = dict(w.split(":") for w in (t["approvals"] or "").split("|")
                    if ":" in w)
        if row.get("approval") and row["approval"] not in want.get(
                row["party"], "").split(","):
            return "approval %s" % row["approval"]
        return None

    def export_disciplines(self, row):
        t = self.disciplines.get(self.label(row["agreement_id"]))
        if t is None:
            return "no such discipline"
        for column, ours in (("obligor", "obligors"),
                             ("beneficiary", "beneficiaries"),
                             ("mineral", "minerals")):
            if row[column] not in t[ours].split(","):
                return "%s %s" % (column, row[column])
        return None

    def trade_measures(self, row):
        label = self.label(row["measure_id"])
        if label is None:
            return "no such measure"
        t = self.truth[label]
        if row["kind"] not in t["kind"].split("|"):
            return "kind %s" % row["kind"]
        if set(row.get("minerals", ())) - set(t["minerals"].split(",")):
            return "minerals %s" % row["minerals"]
        if flat(row.get("destination")) not in (t["destination"] or None,
                                                None):
            return "destination %s" % row["destination"]
        if not reached(t["state"], row.get("phase")):
            return "phase %s" % row["phase"]
        if row.get("effective_from") and not fits(
                t["effective"], row["effective_from"]):
            return "effective_from %s" % row["effective_from"]
        if row.get("suspended_to") and not fits(
                t["until"], row["suspended_to"]):
            return "suspended_to %s" % row["suspended_to"]
        return None

    def reviews_deadlines(self, row):
        label = self.label(row["subject_id"]) or row["subject_id"]
        for t in self.reviews:
            if t["subject"] == label and t["kind"] == row["kind"]:
                due = row.get("next_due")
                if due and not fits(t["due"], due):
                    return "next_due %s" % due
                months = row.get("period_months")
                if months and str(int(months)) != t["months"]:
                    return "period_months %s" % months
                return None
        return "no such deadline"

    def program_thresholds(self, row):
        for t in self.programs:
            if (row.get("program") == t["program"] and
                    fits(t["requirement"], row.get("requirement")) and
                    fits(t["from_date"], row.get("from_date") or "") and
                    float(t["value"]) == row.get("value") and
                    row.get("unit") == t["unit"]):
                return None
        return "no such threshold"

    def program_eligibility(self, row):
        for t in self.verdicts:
            if row.get("program") == t["program"] and \
                    row["country"] == t["country"]:
                return None if row["verdict"] in t["verdict"].split("|") \
                    else "verdict %s" % row["verdict"]
        return "no such verdict"

    def investment_decisions(self, row):
        t = self.decisions.get(row["decision_id"])
        if t is None:
            return "no such decision"
        if set(row.get("minerals", ())) - set(t["minerals"].split(",")):
            return "minerals %s" % row["minerals"]
        return None

    def critical_lists(self, row):
        t = self.decisions.get("%s-list-%s" % (row["list"],
                                               row.get("from_date")))
        if t is None or row["mineral"] not in t["minerals"].split(","):
            return "mineral %s" % row["mineral"]
        return None


def judge_rules(store, names, misses):
    rules, wrong, n = Rules(names), 0, 0
    by_table = collections.Counter()
    accepted, by_policy = [], 0
    for p in store.list("rules", "proposals", "--all"):
        what = rules.wrong(p)
        n += 1
        by_table[p["table"]] += 1
        wrong += what is not None
        by_policy += p["decided_by"] == "policy"
        if p["decided_by"] == "policy" and what:
            accepted.append(p["id"])
        if what and misses:
            print("   %s %s %s: %s  %s" % (p["id"], p["table"], json.dumps(
                p["key"]), what, "weak" if p["weak"] else ""))
    print("proposals: %d (%s); wrong: %d, %.1f in 100; accepted by policy: "
          "%d, wrong: %d" % (n, ", ".join("%s %d" % x for x in
                                           sorted(by_table.items())),
                             wrong, 100 * wrong / max(n, 1), by_policy,
                             len(accepted)))
    return n, wrong, accepted


def judge_reviews(store, names):
    """Which of the deadlines that the tape fixes are kept."""
    rows = store.list("reviews")
    found = 0
    for t in table("reviews.tsv"):
        found += any(names.get(r["subject"]) == t["subject"] and
                     r["kind"] == t["kind"] and fits(t["due"], r["due"])
                     for r in rows)
    return found, len(table("reviews.tsv"))


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
    figures, all_names = {}, {}
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
        all_names.update(names)
        right, n, wrong, false = judge(truth, rows, names, columns)
        figures[word + "s right"] = right / n
        print("%ss right: %d of %d; made of nothing: %d"
              % (word, right, n, len(false)))
        if misses:
            for label, what in wrong:
                print("   %s: %s" % (label, what))
            for what in false:
                print("   nothing: %s" % what)
    n, wrong, accepted = judge_rules(store, all_names, misses)
    figures["rule rows right"] = 1 - wrong / max(n, 1)
    figures["policy rows right"] = 0.0 if accepted else 1.0
    found, of = judge_reviews(store, all_names)
    figures["deadlines kept"] = found / of
    print("deadlines kept: %d of %d" % (found, of))
    low = [k for k, v in FLOORS.items() if figures.get(k, 0) < v]
    for k in low:
        print("below its floor: %s %.3f < %.3f" % (k, figures[k], FLOORS[k]))
    return 1 if low else 0


sys.exit(main())
