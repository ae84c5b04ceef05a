"""Looks at a report in a real Chromium, without any driver in between.

browser.py CHROMIUM REPORT.html [--axe AXE.js] [--shot FILE.png WIDTH HEIGHT]

Speaks the DevTools protocol over two pipes.  For each width and colour
scheme: no message on the console, no request but the page itself, nothing
wider than the screen, every inner link leads somewhere, and, where axe-core
is given, no finding of it.
"""

import json
import os
import subprocess
import sys
import tempfile

WIDTHS = (360, 800, 1440)
failed = []


class Browser:
    def __init__(self, program, folder):
        to_read, self.out = os.pipe()
        self.inp, to_write = os.pipe()

        def wire():
            os.dup2(to_read, 3)
            os.dup2(to_write, 4)

        # 3 and 4 are where --remote-debugging-pipe looks; they must not be
        # among the pipes themselves when they are put there.
        while min(to_read, to_write) < 5:
            to_read, to_write = os.dup(to_read), os.dup(to_write)
        self.child = subprocess.Popen(
            [program, "--headless", "--no-sandbox", "--disable-gpu",
             "--remote-debugging-pipe", "--hide-scrollbars",
             "--user-data-dir=" + folder, "about:blank"],
            preexec_fn=wire, close_fds=False, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        self.number, self.rest, self.events = 0, b"", []

    def receive(self):
        while b"\0" not in self.rest:
            piece = os.read(self.inp, 65536)
            if not piece:
                raise EOFError("the browser went away")
            self.rest += piece
        text, self.rest = self.rest.split(b"\0", 1)
        return json.loads(text)

    def call(self, method, session=None, **params):
        self.number += 1
        message = {"id": self.number, "method": method, "params": params}
        if session:
            message["sessionId"] = session
        os.write(self.out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.receive()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def wait(self, method):
        for event in self.events:
            if event.get("method") == method:
                return event
        while True:
            event = self.receive()
            self.events.append(event)
            if event.get("method") == method:
                return event


def check(name, fact, seen=""):
    print(("ok: " if fact else "FAILED: ") + name + ("" if fact else f": {seen}"))
    if not fact:
        failed.append(name)


def open_page(browser, url, width, height, dark):
    target = browser.call("Target.createTarget", url="about:blank")["targetId"]
    session = browser.call("Target.attachToTarget", targetId=target,
                           flatten=True)["sessionId"]
    browser.events.clear()
    for domain in ("Page", "Runtime", "Log", "Network"):
        browser.call(domain + ".enable", session)
    browser.call("Emulation.setDeviceMetricsOverride", session, width=width,
                 height=height, deviceScaleFactor=1, mobile=width < 500)
    browser.call("Emulation.setEmulatedMedia", session, features=[
        {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])
    browser.call("Page.navigate", session, url=url)
    browser.wait("Page.loadEventFired")
    return session


def value(browser, session, expression, wait=False):
    result = browser.call("Runtime.evaluate", session, expression=expression,
                          returnByValue=True, awaitPromise=wait)
    if "exceptionDetails" in result:
        raise RuntimeError(result["exceptionDetails"])
    return result["result"].get("value")


def look(browser, url, width, dark, axe):
    name = f"{width} px, {'dark' if dark else 'light'}"
    session = open_page(browser, url, width, 900, dark)
    told = [e["method"] for e in browser.events if e["method"] in
            ("Runtime.consoleAPICalled", "Runtime.exceptionThrown",
             "Log.entryAdded")]
    check(f"{name}: nothing on the console", not told, told)
    asked = [e["params"]["request"]["url"] for e in browser.events
             if e["method"] == "Network.requestWillBeSent"]
    check(f"{name}: no request but the page", asked == [url], asked)
    wide = value(browser, session, "document.documentElement.scrollWidth")
    check(f"{name}: nothing wider than the screen", wide <= width, wide)
    lost = value(browser, session,
                 "[...document.querySelectorAll('a[href^=\"#\"]')].filter(a =>"
                 " !document.getElementById(a.getAttribute('href').slice(1)))"
                 ".map(a => a.getAttribute('href'))")
    check(f"{name}: every inner link leads somewhere", lost == [], lost)
    facts = value(browser, session,
                  "[document.querySelectorAll('article mark').length,"
                  "document.querySelectorAll('article').length,"
                  "document.querySelectorAll('script,img,iframe,object').length]")
    check(f"{name}: each event has its marked sentence, and no script",
          facts[0] == facts[1] > 0 and facts[2] == 0, facts)
    if axe:
        value(browser, session, axe + ";0")
        found = value(browser, session,
                      "axe.run().then(r => [r.passes.length, r.violations.map("
                      "v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 120)"
                      ").slice(0, 3))])", wait=True)
        check(f"{name}: axe-core looked by many rules and finds nothing",
              found[0] > 20 and found[1] == [], found)
    return session


def shoot(browser, url, name, width, height):
    import base64
    session = open_page(browser, url, width, height, False)
    shot = browser.call("Page.captureScreenshot", session, format="png")
    with open(name, "wb") as out:
        out.write(base64.b64decode(shot["data"]))


def main():
    program, page, options = sys.argv[1], sys.argv[2], sys.argv[3:]
    url, axe = "file://" + os.path.abspath(page), None
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        browser = Browser(program, folder)
        try:
            if options[:1] == ["--shot"]:
                shoot(browser, url, options[1], int(options[2]), int(options[3]))
                return
            if options[:1] == ["--axe"]:
                with open(options[1], encoding="utf-8") as f:
                    axe = f.read()
            else:
                print("SKIPPED: axe-core is not here")
            for width in WIDTHS:
                for dark in (False, True):
                    look(browser, url, width, dark, axe)
        finally:
            browser.child.terminate()
            browser.child.wait(20)
    sys.exit(1 if failed else 0)


main()
