"""Writes a small world of hostile articles for the site server.

hostile.py FOLDER: each article tells one plain fact, and its title, its
sentence or its link carries one attack on whatever shows it (abuse cases A16
to A20 and A26).  The list of feeds is left in FOLDER/hostile.feeds.
"""

import html
import os
import sys

# name, what stands before the headline, the headline, the text
ARTICLES = [
    ("formula", "=cmd|' /C calc'!A0 ",
     "Chile and Norway sign lithium memorandum",
     "Chile and Norway signed a memorandum of understanding on lithium in "
     "Santiago on 3 June 2024."),
    ("markup", "</title></script><img src=x onload=alert(1)>\" onclick=\"y ",
     "Peru and Japan sign copper memorandum",
     "Peru and Japan signed a memorandum of understanding on copper in Lima "
     "on 4 June 2024, a note headed \"<script>alert(2)</script>]]>\" says."),
    ("terminal", "\x1b]52;c;eA==\x07\x1b[2J\u009b31m\u202e\u2066\b ",
     "Zambia suspends copper export ban",
     "On 9 June 2024 Zambia suspended its ban on exports of copper ore until "
     "30 June 2027."),
    ("lines", "x\r\nBcc: all@evil.example\r\n.\r\nEND:VEVENT\r\nBEGIN:VEVENT ;,\\ ",
     "Canada and Zambia sign cobalt memorandum",
     "Canada and Zambia signed a memorandum of understanding on cobalt in "
     "Lusaka on 5 June 2024."),
    ("long", "=?utf-8?q?word?= $(id) `id` --help " + "\u00e9\u6f22" * 3000 + " ",
     "Mali and Morocco sign manganese memorandum",
     "Mali and Morocco signed a memorandum of understanding on manganese in "
     "Rabat on 6 June 2024."),
]


def escaped(text):
    """As a careless feed would carry it: controls as they are."""
    return html.escape(text, quote=False)


def main():
    top = sys.argv[1]
    os.makedirs(os.path.join(top, "evil"), exist_ok=True)
    items = []
    for i, (name, prefix, headline, text) in enumerate(ARTICLES):
        title = prefix + headline
        with open(os.path.join(top, "evil", name + ".html"), "w",
                  encoding="utf-8", newline="") as out:
            out.write(
                "<!doctype html><html lang=\"en\"><head><meta charset=utf-8>"
                f"<title>{escaped(title)}</title>"
                f"<meta property=\"article:published_time\" "
                f"content=\"2024-06-{10 + i}T08:00:00Z\"></head><body>"
                f"<article><h1>{escaped(title)}</h1><p>{escaped(text)}</p>"
                "<p>The text was read in full by both sides and published "
                "the same day, with a list of projects that companies may "
                "join and the names of those who keep the record.</p>"
                "</article></body></html>")
        items.append(
            f"<item><title>{escaped(title)}</title>"
            f"<link>@evil@/{name}.html</link><guid>{name}</guid>"
            f"<pubDate>{10 + i} Jun 2024 08:00:00 GMT</pubDate></item>")
    with open(os.path.join(top, "evil", "feed.xml"), "w",
              encoding="utf-8", newline="") as out:
        out.write("<?xml version=\"1.0\" encoding=\"utf-8\"?><rss "
                  "version=\"2.0\"><channel><title>Evil Post</title>"
                  "<link>@evil@/</link>" + "".join(items) +
                  "</channel></rss>")
    with open(os.path.join(top, "names"), "w", encoding="utf-8") as out:
        out.write("127.0.0.21 evil\n")
    with open(os.path.join(top, "hostile.feeds"), "w", encoding="utf-8") as out:
        out.write("feed evil\n\tpublisher Evil Post\n\turl "
                  "http://127.0.0.21:@PORT@/feed.xml\n\ttier 3\n")


main()
