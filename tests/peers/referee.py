"""Reads what pactwatch told its peers with parsers that are not ours.

referee.py FOLDER: prints a line a check, exits 1 where one failed.  A parser
that is not installed is said to be skipped.
"""

import csv
import email
import email.policy
import html.parser
import io
import json
import mailbox
import os
import re
import subprocess
import sys

TOP = sys.argv[1]
failed = []


def path(name):
    return os.path.join(TOP, name)


def read(name):
    with open(path(name), encoding="utf-8", newline="") as f:
        return f.read()


def check(name, fact, seen=""):
    print(("ok: " if fact else "FAILED: ") + name + ("" if fact else f": {seen}"))
    if not fact:
        failed.append(name)


def skipped(what):
    print("SKIPPED: " + what)


# What no terminal may see: C0 but line end, DEL, C1, bidi overrides.
STEERS = re.compile("[\x00-\x09\x0b-\x1f\x7f\u0080-\u009f\u202a-\u202e\u2066-\u2069]")


class Page(html.parser.HTMLParser):
    """Elements, links and handlers of a page."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.links, self.handlers = set(), [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        for name, value in attrs:
            if name.startswith("on"):
                self.handlers.append(name)
            if name in ("href", "src", "action", "data"):
                self.links.append(value or "")


def page_is_inert(name, text):
    page = Page(text)
    bad = page.tags & {"script", "img", "iframe", "object", "link", "form"}
    check(f"{name}: no foreign element", not bad, bad)
    check(f"{name}: no handler", not page.handlers, page.handlers)
    odd = [u for u in page.links if not re.match(r"https?://|#", u)]
    check(f"{name}: links lead to http, https or into the page", not odd, odd)
    check(f"{name}: nothing that steers", not STEERS.search(text))
    return page


def terminal():
    for name in ("screen", "errors", "documents.txt", "show.txt"):
        found = STEERS.search(read(name))
        check(f"terminal: {name} is inert", not found, found)
    lines = read("screen").splitlines()
    check("terminal: a line an alert", len(lines) == len(alerts()),
          (len(lines), len(alerts())))


def alerts():
    rows = json.loads(read("alerts.json"))
    return {r["id"]: r for r in rows}


def deliveries():
    rows = json.loads(read("alerts.json"))
    states = {}
    for r in rows:
        states.setdefault(r["channel"], set()).add(r["delivery"])
    for name in ("screen", "file", "command", "hook"):
        check(f"channel {name}: all sent", states[name] == {"sent"}, states[name])
    check("channel dead: all wait", states["dead"] == {"pending"}, states["dead"])
    check("channel busy: all wait after a 503", states["busy"] == {"pending"},
          states["busy"])


def lines_of_json():
    for name in ("alerts.ndjson", "command out.ndjson"):
        rows = [json.loads(line) for line in read(name).splitlines()]
        keys = {r["key"] for r in rows}
        check(f"{name}: one object an alert", len(keys) == len(rows) == len(alerts()),
              len(rows))
        check(f"{name}: says how sure", all(0 < r["confidence"] <= 1 for r in rows),
              [r["confidence"] for r in rows])
        check(f"{name}: says who, since when, and the command",
              all(r["parties"] and r["since"] and r["subject"] for r in rows))


def webhook():
    posts = [json.loads(line) for line in read("hook.log").splitlines()]
    ok = [p for p in posts if p["path"] == "/ok"]
    check("webhook: an id an alert", len({p["id"] for p in ok}) == len(alerts()),
          len(ok))
    check("webhook: signed by the new and by the old key",
          all(p["signed"] == [True, True] and p["signatures"] == 2 for p in ok))
    check("webhook: the time is now", all(p["fresh"] for p in posts))
    busy = [p for p in posts if p["path"] == "/busy"]
    check("webhook: three failures end the channel's pass", len(busy) == 3, len(busy))


def mail():
    if not os.path.exists(path("mbox")):
        skipped("mail")
        return
    box = mailbox.mbox(path("mbox"), factory=lambda f: email.message_from_binary_file(
        f, policy=email.policy.default))
    ids = set()
    for message in box:
        ids.add(message["Message-ID"])
        subject = message["Subject"]
        check("mail: one short subject", len(message.get_all("Subject")) == 1 and
              len(subject) <= 200 and not STEERS.search(subject), subject)
        check("mail: no header of a stranger", message["Bcc"] is None)
        kinds = [p.get_content_type() for p in message.iter_parts()]
        check("mail: two parts", kinds == ["text/plain", "text/html"], kinds)
        plain, page = (p.get_content() for p in message.iter_parts())
        check("mail: the text is inert", not STEERS.search(plain))
        check("mail: the text says what, how sure and what to call",
              "how sure" in plain and "pactwatch show " in plain, plain)
        page_is_inert("mail: HTML part", page)
    n = len(alerts())
    check("mail: one message an alert", len(ids) == n, (len(ids), n))
    states = {}
    for r in json.loads(read("alerts.json")):
        states.setdefault(r["channel"], set()).add(r["delivery"])
    check("mail: taken over STARTTLS by Debian's server", states["mail"] == {"sent"},
          states["mail"])
    check("mail: a refused reader is given up", "dead" in states["refused"] and
          "sent" not in states["refused"], states["refused"])
    check("mail: an unknown certificate is not trusted",
          states["distrust"] == {"pending"}, states["distrust"])
    if os.path.exists("/usr/bin/w3m"):
        text = subprocess.run(["w3m", "-T", "text/html", "-dump"],
                              input=page.encode(), capture_output=True, check=True)
        check("mail: a reader of HTML shows the sentence and the source",
              b"sentence" in text.stdout and b"Evil Post" in text.stdout)
    else:
        skipped("w3m as a mail client's view")


def sheet():
    for name in ("events.csv", "documents.csv"):
        rows = list(csv.reader(io.StringIO(read(name), newline="")))
        check(f"{name}: every row has all columns",
              len({len(r) for r in rows}) == 1 and len(rows) > 5, len(rows))
        formulas = [c for r in rows for c in r if re.match("[=+\\-@\t\r\uff1d]", c)]
        check(f"{name}: no cell is a formula", not formulas, formulas)
        check(f"{name}: no control byte", not STEERS.search(read(name).replace(
            "\r\n", "\n")))


def report():
    check("report: a pipe gets the same sections",
          read("report.pipe").count("<h2") == read("report.html").count("<h2"))
    text = read("report.html")
    page = page_is_inert("report", text)
    anchors = set(re.findall(r'\bid="([^"]+)"', text))
    dangling = [u for u in page.links if u[0] == "#" and u[1:] not in anchors]
    check("report: every inner link leads somewhere", not dangling, dangling[:5])


def calendar():
    try:
        import icalendar
    except ImportError:
        skipped("calendar, no icalendar")
        return
    raw = read("out.ics")
    check("calendar: no line above 75 octets",
          all(len(line.encode()) <= 75 for line in raw.split("\r\n")))
    cal = icalendar.Calendar.from_ical(raw)
    events = list(cal.walk("VEVENT"))
    check("calendar: read whole", len(events) == raw.count("BEGIN:VEVENT\r\n"),
          len(events))
    check("calendar: the suspension that ends is there",
          any(str(e["DTSTART"].dt) == "2027-06-30" for e in events))
    check("calendar: ids differ", len({str(e["UID"]) for e in events}) == len(events))


def atom():
    name = path("out.atom")
    xmllint = "/usr/bin/xmllint"
    if os.path.exists(xmllint):
        done = subprocess.run([xmllint, "--noout", "--nonet", "--relaxng",
                               "tests/peers/atom.rng", name], capture_output=True,
                              text=True, check=False)
        check("Atom: valid by RFC 4287", done.returncode == 0, done.stderr[-500:])
    else:
        skipped("Atom's schema, no xmllint")
    try:
        import feedparser
    except ImportError:
        skipped("Atom, no feedparser")
        return
    feed = feedparser.parse(name)
    check("Atom: read without complaint", not feed.bozo, feed.get("bozo_exception"))
    ids = [e.id for e in feed.entries]
    check("Atom: ids are urns and differ", len(ids) >= 5 and len(set(ids)) == len(ids)
          and all(i.startswith("urn:uuid:") for i in ids), ids)


def figures():
    try:
        from prometheus_client.parser import text_string_to_metric_families
    except ImportError:
        skipped("Prometheus, no prometheus_client")
        return
    families = {f.name: f for f in text_string_to_metric_families(read("p.prom"))}
    rows = {s.labels["what"]: s.value for s in families["pactwatch_rows"].samples}
    check("Prometheus: the figures are those of the store",
          rows["documents"] == 5 and rows["alerts"] == len(alerts()), rows)
    check("Prometheus: each family has its type and its help",
          all(f.type == "gauge" and f.documentation for f in families.values()))
    one = {n: families["pactwatch_" + n].samples[0].value for n in
           ("run_started_timestamp_seconds", "run_ended_timestamp_seconds",
            "run_exit_code", "written_timestamp_seconds")}
    check("Prometheus: the newest pass, when it was and how it ended",
          one["run_exit_code"] == 0 and
          0 < one["run_started_timestamp_seconds"]
          <= one["run_ended_timestamp_seconds"]
          <= one["written_timestamp_seconds"], one)
    given_up = sum(r["delivery"] == "dead" for r in json.loads(read("alerts.json")))
    check("Prometheus: what was given up",
          rows["deliveries given up"] == given_up, (rows, given_up))
    failing = families["pactwatch_source_failures"].samples
    check("Prometheus: a source by its name",
          [s.labels["source"] for s in failing] == ["evil"], failing)


for part in (terminal, deliveries, lines_of_json, webhook, mail, sheet, report,
             calendar, atom, figures):
    part()
sys.exit(1 if failed else 0)
