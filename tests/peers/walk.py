"""Runs the commands of a page of documentation and compares what they print.

walk.py PAGE.md PACTWATCH SITE LEAST [FROM=TO...]: in each block marked "console", a line that
begins with "$ " is a command, and the lines below it must be found, in their
order, in what it prints; "..." stands for anything, and white space counts
once.  A block after a comment "not run" is passed over.  All commands share
one shell, in the folder of the sources, with a home of their own; FROM stands
as TO in what is run, and port 8091 is one that is free.  How sure a reading is
in percent, and the numbers of events, proposals, documents and measures, are
any: a better pattern changes them.  Fewer than LEAST commands are a fault.
"""

import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile

MARK = "@walk@"


def steps(page):
    """Commands with the lines that are expected below them."""
    blocks = re.findall(r"(<!-- not run[^>]*-->\s*)?^```console\n(.*?)^```$",
                        page, re.S | re.M)
    for skipped, text in blocks:
        if skipped:
            continue
        command, wanted = None, []
        for line in text.splitlines():
            if line.startswith("$ "):
                if command:
                    yield command, wanted
                command, wanted = line[2:], []
            elif line.strip():
                wanted.append(line)
        if command:
            yield command, wanted


def pattern(line):
    parts = [re.escape(p) for p in re.split(r"\.\.\.", " ".join(line.split()))]
    text = re.sub(r"\d+\\ %", r"\\d+\\ %", ".*".join(parts))
    return re.compile(re.sub(r"\b([EPDM])\d+\b", r"\1\\d+", text))


def main():
    page, pactwatch, site, least = sys.argv[1:5]
    with socket.socket() as free:
        free.bind(("127.0.0.22", 0))
        port = free.getsockname()[1]
    with open(page, encoding="utf-8") as f:
        text = f.read().replace("8091", str(port))
    for pair in sys.argv[5:]:
        text = text.replace(*pair.split("=", 1))
    walk = list(steps(text))
    home = tempfile.mkdtemp()
    tools = os.path.join(home, "bin")
    os.mkdir(tools)
    os.symlink(os.path.realpath(pactwatch), os.path.join(tools, "pactwatch"))
    env = {"HOME": home, "PATH": tools + ":" + os.environ["PATH"],
           "PACTWATCH_DATA": os.getcwd(), "LANG": "C.UTF-8", "USER": "walker"}
    script = "".join(
        f"{c.replace('build/release/site', os.path.realpath(site))}\n"
        f"echo; echo {MARK} $?\n" for c, _ in walk)
    shell = os.path.join(home, "walk.sh")
    with open(shell, "w", encoding="utf-8") as f:
        f.write(script)
    try:
        done = subprocess.run(["sh", shell], env=env, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, timeout=100, check=False)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    said = re.split(rf"\n{MARK} (\d+)\n", done.stdout.decode())
    bad = 0
    for i, (command, wanted) in enumerate(walk):
        if 2 * i + 1 >= len(said):
            print(f"FAILED: $ {command}: never ended")
            return 1
        lines = [" ".join(x.split()) for x in said[2 * i].splitlines()]
        problems = [] if said[2 * i + 1] == "0" else [f"exit {said[2 * i + 1]}"]
        for want in wanted:
            while lines and not pattern(want).search(lines[0]):
                lines.pop(0)
            if not lines:
                problems.append(f"lacks \"{want}\"")
                break
            lines.pop(0)
        if not wanted and "run" in command.split()[:2] and said[2 * i].strip():
            problems.append("is not silent")
        if problems:
            bad += 1
            print(f"FAILED: $ {command}: {'; '.join(problems)}\n{said[2 * i]}")
    print(f"{len(walk)} commands walked, {bad} failed")
    return 1 if bad or len(walk) < int(least) else 0


sys.exit(main())
