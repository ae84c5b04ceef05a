"""Adds an article to a small newsroom that the site server serves.

desk.py FOLDER NAME DAY HEADLINE TEXT: writes FOLDER/NAME.html and puts it on
top of FOLDER/feed.xml; links are whole by the server's own @desk@.
"""

import email.utils
import datetime
import html
import os
import sys

folder, name, day, headline, text = sys.argv[1:]
os.makedirs(folder, exist_ok=True)
when = datetime.datetime.fromisoformat(day + "T08:00:00+00:00")
with open(os.path.join(folder, name + ".html"), "w", encoding="utf-8") as out:
    out.write(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
        f"<title>{html.escape(headline)}</title><meta "
        f"property=\"article:published_time\" content=\"{when.isoformat()}\">"
        f"</head><body><article><h1>{html.escape(headline)}</h1>"
        f"<p>{html.escape(text)}</p><p>The text was read in full by both sides "
        "and published the same day, with a list of projects that companies "
        "may join and the names of those who keep the record.</p>"
        "</article></body></html>")
feed = os.path.join(folder, "feed.xml")
items = os.path.join(folder, "items")
old = open(items, encoding="utf-8").read() if os.path.exists(items) else ""
new = (f"<item><title>{html.escape(headline)}</title><link>@desk@/{name}.html"
       f"</link><guid>{name}</guid><pubDate>{email.utils.format_datetime(when)}"
       "</pubDate></item>\n" + old)
with open(items, "w", encoding="utf-8") as out:
    out.write(new)
with open(feed + ".new", "w", encoding="utf-8") as out:
    out.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\">"
              "<channel><title>Sample Desk</title><link>@desk@/</link>\n"
              + new + "</channel></rss>\n")
os.rename(feed + ".new", feed)
