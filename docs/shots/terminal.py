"""Text of a terminal, with bold and underline, as an SVG: stdin to stdout."""

import html
import re
import sys
import unicodedata

WIDE, HIGH, LEFT, TOP, MOST = 8.4, 18, 14, 26, 104
NBSP = "\u00a0"


def columns(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def runs(line):
    """Pieces of a line with the style that holds for each."""
    style = set()
    for part in re.split(r"(\x1b\[[0-9;]*m)", line):
        if part.startswith("\x1b["):
            for code in part[2:-1].split(";"):
                if code in ("", "0"):
                    style.clear()
                else:
                    style.add(code)
        elif part:
            yield part, set(style)


def folded(line):
    """As a terminal of MOST columns breaks it; styled lines are short."""
    while "\x1b" not in line and len(line) > MOST:
        yield line[:MOST]
        line = line[MOST:]
    yield line


lines = [piece for line in sys.stdin.read().rstrip("\n").split("\n")
         for piece in folded(line)]
plain = [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in lines]
width = LEFT * 2 + WIDE * max(columns(line) for line in plain)
height = TOP + HIGH * len(lines) + 8
print(f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" '
      f'height="{height}" viewBox="0 0 {width:.0f} {height}" role="img" '
      'aria-label="pactwatch on a terminal">')
print('<rect width="100%" height="100%" rx="8" fill="#14171a"/>')
print('<g font-family="DejaVu Sans Mono,Menlo,Consolas,monospace" '
      'font-size="14" fill="#e8eaed">')
for row, line in enumerate(lines):
    at = 0
    for text, style in runs(line):
        extra = ' font-weight="bold" fill="#fff"' if "1" in style else ""
        if "4" in style:
            extra += ' text-decoration="underline" fill="#ffe58a"'.replace(
                ' fill', ' data-fill' if "1" in style else ' fill')
        if text.startswith("$ "):
            extra += ' fill="#8cc8f0"'
        print(f'<text x="{LEFT + at * WIDE:.1f}" y="{TOP + row * HIGH}" '
              f'textLength="{columns(text) * WIDE:.1f}"{extra}>'
              f'{html.escape(text).replace(" ", NBSP)}</text>')
        at += columns(text)
print("</g></svg>")
