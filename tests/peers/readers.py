"""Reads the views of a store as programs that are not ours do: readers.py STORE.

Python's sqlite3 asks what Datasette asks (each view's columns, rows, count and
values by number), and each column is held against pactwatch-schema(5): one
type, days as days, instants as instants, JSON as JSON.  DuckDB and Datasette
themselves are asked where they are installed, else said to be skipped.
"""

import json
import re
import shutil
import sqlite3
import subprocess
import sys

path = sys.argv[1]
wrong, counts = [], {}
DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?$")
INSTANT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$")
SHAPES = {
    "day": DAY.match, "since": DAY.match, "until": DAY.match,
    "valid_from": DAY.match, "valid_to": DAY.match,
    "first_day": DAY.match, "last_day": DAY.match,
    "seen": INSTANT.match, "known_from": INSTANT.match,
    "known_to": INSTANT.match, "decided": INSTANT.match,
    "values_json": json.loads, "key": json.loads, "row": json.loads,
    "before": json.loads, "after": json.loads,
}


def shaped(view, column, value):
    if column == "key" and view == "agreements":
        return True  # a key of ours, and no JSON
    look = SHAPES.get(column) or (DAY.match if column.endswith("_on") else bool)
    try:
        return look(value) is not None
    except ValueError:
        return False


store = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
store.text_factory = lambda b: str(b, "utf-8")  # no byte is replaced
views = [n for (n,) in store.execute(
    "SELECT name FROM sqlite_master WHERE type='view' ORDER BY name")]
for view in views:
    columns = [r[1] for r in store.execute(f"PRAGMA table_xinfo([{view}])")]
    counts[view] = store.execute(
        f"SELECT count(*) FROM (SELECT * FROM [{view}])").fetchone()[0]
    for at, column in enumerate(columns):
        types, values = set(), 0
        for value, number in store.execute(
                f"SELECT [{column}], count(*) FROM (SELECT * FROM [{view}])"
                f" WHERE [{column}] IS NOT NULL GROUP BY 1 ORDER BY 2 DESC"):
            types.add(type(value))
            values += number
            if isinstance(value, str) and value and not shaped(
                    view, column, value):
                wrong.append(f"{view}.{column}: {value!r}")
        if len(types) > 1 or bytes in types:
            wrong.append(f"{view}.{column}: {types}")
        if values > counts[view]:
            wrong.append(f"{view}.{column}: more values than rows")
    page = store.execute(f"SELECT * FROM [{view}] LIMIT 101").fetchall()
    if len(page) != min(counts[view], 101):
        wrong.append(f"{view}: a page of {len(page)} rows")
if len(views) < 7 or min(counts.values()) == 0:
    wrong.append(f"views that hold nothing: {counts}")
print(f"sqlite3 {sqlite3.sqlite_version}: {counts}")

try:
    import duckdb
except ImportError:
    duckdb = None
if duckdb is None:
    print("SKIPPED: DuckDB is not installed")
else:
    con = duckdb.connect()
    try:
        con.execute("INSTALL sqlite; LOAD sqlite")
    except duckdb.Error as e:
        print(f"SKIPPED: DuckDB without its SQLite extension: {e}")
    else:
        con.execute(f"ATTACH '{path}' AS p (TYPE sqlite, READ_ONLY)")
        for view in views:
            got = len(con.execute(f'SELECT * FROM p."{view}"').fetchall())
            if got != counts[view]:
                wrong.append(f"DuckDB, {view}: {got} of {counts[view]} rows")
        print(f"DuckDB {duckdb.__version__}")

if shutil.which("datasette") is None:
    print("SKIPPED: Datasette is not installed")
else:
    name = path.rsplit("/", 1)[-1].removesuffix(".db")
    for view in views:
        got = subprocess.run(
            ["datasette", path, "--get", f"/{name}/{view}.json?_shape=array"],
            capture_output=True, text=True)
        rows = json.loads(got.stdout) if got.returncode == 0 else []
        if len(rows) != min(counts[view], 100):
            wrong.append(f"Datasette, {view}: {len(rows)} rows {got.stderr}")

for line in wrong[:40]:
    print("FAILED: " + line)
sys.exit(1 if wrong else 0)
