"""Holds pactwatch-schema(5) against a store: schema.py PAGE STORE.

Each view that the page names has the columns that it names, in any order and
no others; the numbers of the file are those of the page; and the questions
under EXAMPLES are answered.
"""

import re
import sqlite3
import sys

page = open(sys.argv[1], encoding="utf-8").read()
store = sqlite3.connect(f"file:{sys.argv[2]}?mode=ro", uri=True)
wrong = []

told = {}
for section in re.split(r"^\.Ss ", page.split(".Sh EXAMPLES")[0], flags=re.M)[1:]:
    name, text = section.split("\n", 1)
    told[name] = {w for line in re.findall(r"^\.It Ic (.*)$", text, re.M)
                  for w in line.split(" , ")}
there = {n for (n,) in store.execute(
    "SELECT name FROM sqlite_master WHERE type='view'")}
if set(told) != there:
    wrong.append(f"views: {sorted(set(told) ^ there)} are not in both")
for name in sorted(set(told) & there):
    columns = {r[1] for r in store.execute(f'PRAGMA table_info("{name}")')}
    if columns != told[name]:
        wrong.append(f"{name}: {sorted(columns ^ told[name])} are not in both")
for number in ("application_id", "user_version"):
    value = store.execute(f"PRAGMA {number}").fetchone()[0]
    text = " ".join(page.split(number)[1].split()[:12])
    if str(value) not in re.findall(r"\d+", text):
        wrong.append(f"{number} is {value}, which the page does not say")
store.execute("ATTACH ? AS p", (f"file:{sys.argv[2]}?mode=ro",))
questions = re.findall(r"SELECT[^\"]*", page.split(".Sh EXAMPLES")[1])
for question in questions:
    if not store.execute(question).fetchall():
        wrong.append(f"no answer: {question}")
for line in wrong:
    print("FAILED: " + line)
print(f"{len(told)} views, {sum(map(len, told.values()))} columns, "
      f"{len(questions)} questions")
sys.exit(1 if wrong or len(questions) < 2 else 0)
